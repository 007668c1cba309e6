/** The French texts. French is the first language: its keys are the ones that every catalogue must have. */
export const fr = {
  title: "Le vote à bulletin secret pour vos réunions",
  lead: "Vote Secret est fait pour les assemblées, les conseils et les associations qui veulent voter à bulletin secret pendant une réunion, chacun depuis son propre appareil.",

  serviceTitle: "État du service",
  checking: "Vérification en cours…",
  checkingText: "Le serveur est interrogé.",
  healthy: "Le service répond",
  healthyText: "Le serveur et sa base de données fonctionnent.",
  databaseUnavailable: "La base de données ne répond pas",
  databaseUnavailableText: "Le serveur fonctionne, mais il n’atteint pas ses données. Cette page réessaie toute seule.",
  unreachable: "Le service ne répond pas",
  unreachableText: "Le serveur n’a pas donné de réponse. Il redémarre peut-être\u00a0: cette page réessaie toute seule.",
  administratorHint: "Pour l’administrateur, le journal dit pourquoi\u00a0:",
  checkedAt: "Vérifié à",
  retry: "Vérifier de nouveau",

  versionTitle: "Cette version",
  versionText:
    "Cette première version installe le service et montre s’il fonctionne. Les réunions et les votes n’y sont pas encore\u00a0: il n’y a rien à créer ni à rejoindre pour le moment.",
  privacyTitle: "Cette page",
  privacyText:
    "Elle vient tout entière de ce serveur. Elle ne dépose aucun cookie, ne mesure pas votre visite et ne charge rien d’un autre site.",

  otherLanguage: "English",
} as const;
