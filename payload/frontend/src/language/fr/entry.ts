/** The ways into a meeting, and what stands around every view. */
export const entry = {
  title: "Le vote à bulletin secret pour vos réunions",
  homeTab: "Accueil",
  lead:
    "Chacun vote depuis son téléphone, sans rien installer. Le résultat paraît à la clôture, et personne ne sait qui a voté quoi.",
  yourMeetings: "Vos réunions sur cet appareil",
  as_organizer: "Organisateur",
  as_scrutator: "Scrutateur",
  as_participant: "Participant",

  joinDoor: "Rejoindre une réunion",
  joinDoorText: "L’organisateur vous a donné un code, un lien ou un QR code.",
  joinDoorAction: "Rejoindre",
  createDoor: "Créer une nouvelle réunion",
  createDoorText: "Vous posez les questions, vous ouvrez et fermez les votes. Sans compte ni inscription.",
  createDoorAction: "Créer",
  recoverDoor: "Récupérer une réunion existante",

  howTitle: "Comment ça marche\u00a0?",
  howMore: "Le secret du vote, et ses limites",
  stepJoin: "On se retrouve",
  stepJoinText:
    "L’organisateur affiche un code. Chacun donne son nom\u00a0; l’organisateur laisse entrer les personnes présentes.",
  stepVote: "On vote",
  stepVoteText: "Chaque appareil reçoit un bulletin sans nom. Le choix est confirmé, puis déposé dans l’urne.",
  stepReport: "On garde le rapport",
  stepReportText:
    "L’organisateur télécharge le rapport\u00a0; toutes les données de la réunion sont alors supprimées du serveur.",
  howText:
    "Une réunion se rejoint avec un code. L’organisateur approuve les personnes présentes, ouvre un vote et le ferme, ou laisse le minuteur du serveur le fermer. Les résultats paraissent à la clôture, pour tout le monde en même temps. Un vote déposé ne peut plus être changé.",
  howDeletion: "Ce qui reste après la réunion",
  howDeletionText:
    "Le rapport que l’organisateur a téléchargé. Quand il en confirme la réception, le serveur supprime les noms, les votes et les bulletins. Sans confirmation, il les supprime de lui-même après un délai affiché. Une sauvegarde plus ancienne ou le disque lui-même peut encore en garder des restes.",
  privacyTitle: "Cette page",
  privacyText:
    "Elle vient tout entière de ce serveur\u00a0: rien n’est chargé d’un autre site, rien ne mesure votre visite. Un cookie par réunion tient votre place\u00a0; il ne sert à rien d’autre.",

  createTitle: "Créer une réunion",
  createLead: "Deux lignes suffisent. Le code à donner aux participants vient ensuite.",
  meetingTitle: "Titre de la réunion",
  meetingTitleHint: "Les participants et le rapport le montrent.",
  yourName: "Votre nom",
  organizerNameHint: "Tel qu’il paraîtra dans le rapport.",
  zoneText: "Les heures du rapport seront celles du fuseau {zone}.",
  createAction: "Créer la réunion",

  joinTitle: "Rejoindre une réunion",
  joinLead: "Donnez le code de la réunion et votre nom\u00a0: l’organisateur vous laissera entrer.",
  code: "Code de la réunion",
  codeHint: "8 lettres et chiffres. Le code d’un scrutateur commence par SC.",
  codeUnfinished: "Ce code est incomplet, ou un caractère y est de trop.",
  scrutatorCodeText: "C’est un code de scrutateur\u00a0: donnez votre nom tel que l’organisateur l’a inscrit.",
  previewText: "«\u00a0{title}\u00a0», organisée par {name}",
  yourNameHint: "L’organisateur vous reconnaît à ce nom. Il n’est jamais écrit sur un bulletin.",
  joinAction: "Demander à entrer",
  placeHeld: "Ce navigateur est déjà dans cette réunion, sous le nom de {name}.",
  placeHeldText:
    "Il n’y tient qu’une place à la fois. Pour voter à deux, prenez chacun votre appareil, ou un autre navigateur.",
  placeGo: "Continuer en tant que {name}",
  leavePlace: "Quitter cette place",
  leaveQuestion: "Quitter la place de {name}\u00a0?",
  leaveText:
    "Dès que vous en aurez une autre, ce navigateur oublie les bulletins et les reçus de cette place, et personne ne pourra plus y revenir. Un bulletin déjà dans l’urne compte\u00a0; un bulletin qui n’y est pas encore est perdu.",
  leaveScrutatorText:
    "Dès que vous en aurez une autre, ce navigateur n’a plus celle-ci. Pour y revenir, il faudra que l’organisateur réinvite la personne.",
  noStorage:
    "Ce navigateur ne garde rien\u00a0: si la page est rechargée pendant un vote, votre bulletin sera perdu. Quittez la navigation privée, ou ne rechargez pas.",

  recoverTitle: "Récupérer une réunion",
  recoverLead:
    "Avec le lien et le mot de passe gardés au début de la réunion, l’organisateur reprend sa place depuis un autre appareil.",
  recoveryCode: "Lien ou code de récupération",
  recoveryCodeHint: "Le lien entier, ou ce qui suit le signe #.",
  recoveryPassword: "Mot de passe",
  recoverOthers: "L’appareil qui tenait la réunion jusqu’ici en perd la conduite.",
  recoverAction: "Reprendre la réunion",

  unknownPage: "Il n’y a rien à cette adresse",
  unknownPageText: "Le lien est peut-être incomplet.",
  backHome: "Retour à l’accueil",
  skipToContent: "Aller au contenu",
  otherLanguage: "English",
  cancel: "Annuler",
  save: "Enregistrer",
  copied: "Copié",
  notCopied: "Copie impossible ici",
  retry: "Réessayer",

  serviceTitle: "État du service",
  checking: "Vérification du service…",
  healthy: "Le service répond",
  databaseUnavailable: "La base de données ne répond pas",
  databaseUnavailableText: "Le serveur fonctionne, mais il n’atteint pas ses données. Cette page réessaie toute seule.",
  unreachable: "Le service ne répond pas",
  unreachableText:
    "Le serveur n’a pas donné de réponse. Il redémarre peut-être\u00a0: cette page réessaie toute seule.",
  administratorHint: "Pour l’administrateur, le journal dit pourquoi\u00a0:",
} as const;
