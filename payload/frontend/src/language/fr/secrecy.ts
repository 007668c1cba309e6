/** What keeps a vote secret, and where that ends. */
export const secrecy = {
  secrecyCard: "Ce qui garde votre vote secret, et les limites",
  secrecyTitle: "Ce qui garde le vote secret",
  secrecyHow:
    "Au début d’un vote, votre appareil tire un numéro au hasard et le fait signer sans le montrer, comme sous enveloppe de papier carbone. Le serveur sait que vous avez reçu un bulletin, mais pas lequel. Le bulletin part ensuite seul, sans nom, sans cookie et sans heure. Avec la base de données intégrée, une copie des fichiers du serveur ne dit pas, à elle seule, qui a voté quoi.",
  secrecyOnce: "Chaque personne admise reçoit un seul bulletin par vote, et chaque bulletin ne compte qu’une fois.",
  keyTitle: "Empreinte de la clé du vote",
  keyText:
    "Tous les bulletins d’un vote sont signés par la même clé. Comparez cette empreinte avec votre voisin et avec le rapport\u00a0: si elle diffère, quelqu’un cherche à reconnaître des bulletins.",
  keyDiffers:
    "Cette empreinte n’est pas celle que le serveur annonce. Ne votez pas, et prévenez l’organisateur et les scrutateurs.",
  receiptTitle: "Votre reçu",
  receiptText:
    "Il vous dit que votre bulletin est dans l’urne. Il ne dit pas ce que vous avez voté\u00a0: à lui seul, il ne prouve rien à personne d’autre.",
  boxTitle: "Empreinte de l’urne fermée",
  boxText: "Elle figure dans le rapport. Un seul bulletin changé, ajouté ou retiré en donnerait une autre.",
  limitsTitle: "Les limites, sans détour",
  limitFew: "Avec un ou deux votants, le résultat dit qui a voté quoi.",
  limitUnanimous: "Un résultat unanime révèle le vote de tous.",
  limitStorage:
    "Votre bulletin est gardé par ce navigateur. Si vous effacez ses données après l’avoir reçu, vous ne pourrez plus voter dans ce vote.",
  limitScript:
    "Qui peut modifier la page que sert ce serveur peut tout fausser. Il faut donc pouvoir faire confiance à la personne qui l’administre.",
  limitNetwork:
    "Qui observe le réseau à l’instant même du vote peut voir d’où vient un bulletin. En HTTP simple, sur un réseau partagé, il peut aussi le lire.",
  limitServer:
    "Qui surveille le serveur pendant qu’il fonctionne, ou recopie ses fichiers à mesure qu’ils changent, peut savoir qui a déposé quel bulletin.",
  limitReceipt:
    "Votre reçu est l’empreinte du numéro de votre bulletin. Jusqu’à la suppression de la réunion, le serveur garde cette empreinte à côté du choix\u00a0: qui a votre reçu et une copie des données du serveur sait ce que vous avez voté.",
  limitDatabase:
    "Si ce service garde ses données sur un serveur MongoDB, ce serveur note pendant quelque temps l’ordre des écritures. Qui peut lire ces notes peut deviner qui a déposé quel bulletin.",
  limitPeople:
    "Un organisateur malhonnête peut admettre des personnes inventées\u00a0: c’est pourquoi chacun voit la liste, et le rapport l’imprime.",
  limitPressure: "Rien ne protège d’une personne qui regarde votre écran pendant que vous votez.",
  limitsEnd: "Vote Secret convient aux votes courants d’une réunion. Ce n’est pas un système d’élection certifié.",
} as const;
