"""The French words."""

from vote_secret.report.model import LogAction
from vote_secret.report.texts.catalogue import Texts

FRENCH = Texts(
    title="Rapport de vote secret",
    partial_title="[RAPPORT PARTIEL] Rapport de vote secret",
    subject="Résultats des votes à bulletin secret d’une réunion",
    meeting="Réunion",
    meeting_title="Titre",
    organizer="Organisateur",
    code="Code de la réunion",
    created="Créée le",
    generated="Rapport établi le",
    time_zone="Heures données dans le fuseau",
    scrutators="Scrutateurs",
    no_scrutators="Aucun scrutateur n’a été nommé.",
    participants="Participants ayant eu le droit de vote",
    no_participants="Personne n’a eu le droit de vote.",
    number="N°",
    name="Nom",
    added="Nommé le",
    joined="Présent depuis",
    never_joined="jamais venu",
    opinion="Avis sur le rapport",
    agrees="pour",
    disagrees="contre",
    no_opinion="—",
    joined_time="Arrivée",
    final_state="À la fin",
    is_approved="approuvé",
    is_excluded="rejeté",
    total="Total\u00a0: {count}",
    polls="Résultats des votes",
    no_polls="Aucun vote n’a été préparé.",
    draft="Ce vote n’a jamais été ouvert.",
    active="Ce vote est encore ouvert\u00a0: son résultat n’est connu de personne avant sa fermeture.",
    started="Ouvert le",
    closed="Fermé le",
    option="Option",
    ballots="Bulletins",
    share="Pourcentage",
    all_ballots="TOTAL",
    no_ballots="Aucun bulletin dans l’urne.",
    few_ballots="Avec moins de trois bulletins, le résultat peut révéler ce que chacun a voté.",
    approved_at_start="Participants approuvés à l’ouverture",
    claims="Bulletins remis",
    counted="Bulletins dans l’urne",
    claims_within_approved="Pas plus de bulletins remis que de participants",
    ballots_within_claims="Pas plus de bulletins dans l’urne que de bulletins remis",
    sums_agree="La somme des options est le nombre de bulletins",
    passed="vérifié",
    failed="NON VÉRIFIÉ",
    fingerprint="Empreinte de la clé du vote (SHA-256)",
    ballot_box="Empreinte de l’urne (SHA-256)",
    unknown="inconnue",
    log="Journal de l’organisation",
    no_log="Le journal est vide.",
    log_note="Chaque ligne du journal scelle les précédentes. Aucun bulletin n’y figure, ni son heure.",
    time="Heure",
    actor="Qui",
    action="Action",
    detail="Précision",
    server="le serveur",
    log_digest="Sceau du journal (SHA-256)",
    log_unbroken="Le journal est complet et inchangé",
    limits="Ce que ce rapport prouve, et ce qu’il ne prouve pas",
    limits_text=(
        "Chaque bulletin porte une signature que le serveur a donnée sans voir le bulletin, une seule fois par "
        "participant approuvé. Rien dans ce rapport ne relie un bulletin à une personne. Ce que le serveur a gardé "
        "d’autre, et si ceux qui l’exploitent auraient pu les relier, dépend de sa base de données et de son "
        "exploitation\u00a0: la documentation le dit. Que toutes les pages aient montré la même empreinte de clé "
        "garantit que nul n’a été marqué. Un organisateur qui approuve des personnes fictives vote à leur "
        "place\u00a0: comparez la liste des participants à l’assemblée. Ce système convient aux votes d’une "
        "réunion\u00a0; il n’est pas certifié pour des élections."
    ),
    deleted_on_receipt=(
        "Les données de la réunion restent sur le serveur jusqu’à ce que la réception de ce rapport soit "
        "confirmée\u00a0; elles sont alors supprimées."
    ),
    deleted_on_receipt_by=(
        "Les données de la réunion sont supprimées du serveur dès que la réception de ce rapport est confirmée, et au "
        "plus tard le {date}."
    ),
    partial_note=(
        "Rapport partiel\u00a0: la réunion n’est pas terminée, seuls les votes fermés ont un résultat et rien n’a été "
        "supprimé."
    ),
    made_by="Établi par Vote Secret",
    page="Page {number} sur {count}",
    replaced=(
        "Les caractères qui manquent aux polices de ce document sont remplacés par leur numéro Unicode, comme "
        "[U+2603]. La version HTML du rapport les montre."
    ),
    date="%d/%m/%Y à %H:%M",
    clock="%d/%m/%Y %H:%M:%S",
    decimal=",",
    percent="\u00a0%",
    actions={
        LogAction.MEETING_CREATED: "Réunion créée",
        LogAction.PARTICIPANT_APPROVED: "Participant approuvé",
        LogAction.PARTICIPANT_REJECTED: "Participant rejeté",
        LogAction.PARTICIPANT_REMOVED: "Participant effacé",
        LogAction.PARTICIPANTS_APPROVED: "Plusieurs participants approuvés",
        LogAction.SCRUTATORS_NAMED: "Scrutateurs nommés",
        LogAction.SCRUTATOR_JOINED: "Arrivée d’un scrutateur",
        LogAction.SCRUTATOR_RESET: "Accès d’un scrutateur retiré pour qu’il le reprenne",
        LogAction.POLL_CREATED: "Vote préparé",
        LogAction.POLL_DELETED: "Vote supprimé avant son ouverture",
        LogAction.POLL_STARTED: "Vote ouvert",
        LogAction.POLL_CLOSED: "Vote fermé",
        LogAction.POLL_TIMED_OUT: "Vote fermé par son minuteur",
        LogAction.RECOVERY_PREPARED: "Accès de secours préparé",
        LogAction.RECOVERY_USED: "Accès de secours utilisé",
        LogAction.ORGANIZER_ABSENT: "Organisateur absent",
        LogAction.ORGANIZER_RETURNED: "Retour de l’organisateur",
        LogAction.LEADERSHIP_TRANSFERRED: "Conduite de la réunion confiée",
        LogAction.REPORT_REQUESTED: "Accord des scrutateurs demandé",
        LogAction.REPORT_APPROVED: "Rapport accepté par les scrutateurs",
        LogAction.REPORT_REJECTED: "Rapport refusé par les scrutateurs",
        LogAction.REPORT_PREPARED: "Rapport établi",
    },
)
