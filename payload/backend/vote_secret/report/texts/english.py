"""The English words."""

from vote_secret.report.model import LogAction
from vote_secret.report.texts.catalogue import Texts

ENGLISH = Texts(
    title="Secret ballot report",
    partial_title="[PARTIAL REPORT] Secret ballot report",
    subject="Results of the secret ballots of a meeting",
    meeting="Meeting",
    meeting_title="Title",
    organizer="Organiser",
    code="Meeting code",
    created="Created on",
    generated="Report made on",
    time_zone="Times are given in the zone",
    scrutators="Scrutineers",
    no_scrutators="No scrutineers were named.",
    participants="Participants with the right to vote",
    no_participants="Nobody had the right to vote.",
    number="No.",
    name="Name",
    added="Named on",
    joined="Present since",
    never_joined="never came",
    opinion="On this report",
    agrees="agrees",
    disagrees="disagrees",
    no_opinion="–",
    joined_time="Arrival",
    final_state="At the end",
    is_approved="approved",
    is_excluded="rejected",
    total="Total: {count}",
    polls="Results of the polls",
    no_polls="No polls were prepared.",
    draft="This poll was never opened.",
    active="This poll is still open: nobody knows its result before it closes.",
    started="Opened on",
    closed="Closed on",
    option="Choice",
    ballots="Ballots",
    share="Share",
    all_ballots="ALL",
    no_ballots="No ballots were cast.",
    few_ballots="With fewer than three ballots the result may reveal how each person voted.",
    approved_at_start="Participants approved at the opening",
    claims="Ballots issued",
    counted="Ballots in the box",
    claims_within_approved="No more ballots issued than participants",
    ballots_within_claims="No more ballots in the box than issued",
    sums_agree="The choices add up to the number of ballots",
    passed="verified",
    failed="NOT VERIFIED",
    fingerprint="Fingerprint of the poll’s key (SHA-256)",
    ballot_box="Fingerprint of the ballot box (SHA-256)",
    unknown="unknown",
    log="Log of the organisation",
    no_log="The log is empty.",
    log_note="Each line of the log seals those before it. No vote is in it, nor the time of one.",
    time="Time",
    actor="Who",
    action="Did what",
    detail="Details",
    server="the server",
    log_digest="Seal of the log (SHA-256)",
    log_unbroken="The log is complete and unchanged",
    limits="What this report proves, and what it does not",
    limits_text=(
        "Each ballot carries a signature that the server gave without seeing the ballot, once for each approved "
        "participant. Nothing in this report links a ballot to a person. What else the server kept, and whether its "
        "operators could have linked them, depends on its database and its operation: the documentation says it. That "
        "every page showed the same key fingerprint guarantees that nobody was marked. An organiser who approves "
        "invented people votes in their place: compare the list of participants with those present. This system suits "
        "the votes of a meeting; it is not certified for elections."
    ),
    deleted_on_receipt=(
        "The data of the meeting stay on the server until the receipt of this report is confirmed; then they are "
        "deleted."
    ),
    deleted_on_receipt_by=(
        "The data of the meeting are deleted from the server as soon as the receipt of this report is confirmed, and "
        "on {date} at the latest."
    ),
    partial_note=(
        "Partial report: the meeting has not ended, only closed polls have a result, and nothing has been deleted."
    ),
    made_by="Made by Vote Secret",
    page="Page {number} of {count}",
    replaced=(
        "Characters that the fonts of this document lack are replaced by their Unicode number, like [U+2603]. The HTML "
        "version of the report shows them."
    ),
    date="%Y-%m-%d %H:%M",
    clock="%Y-%m-%d %H:%M:%S",
    decimal=".",
    percent="%",
    actions={
        LogAction.MEETING_CREATED: "Meeting created",
        LogAction.PARTICIPANT_APPROVED: "Participant approved",
        LogAction.PARTICIPANT_REJECTED: "Participant rejected",
        LogAction.PARTICIPANT_REMOVED: "Participant removed",
        LogAction.PARTICIPANTS_APPROVED: "Several participants approved",
        LogAction.SCRUTATORS_NAMED: "Scrutineers named",
        LogAction.SCRUTATOR_JOINED: "Scrutineer arrived",
        LogAction.SCRUTATOR_RESET: "Scrutineer’s access withdrawn to be taken again",
        LogAction.POLL_CREATED: "Poll prepared",
        LogAction.POLL_DELETED: "Poll deleted before it was opened",
        LogAction.POLL_STARTED: "Poll opened",
        LogAction.POLL_CLOSED: "Poll closed",
        LogAction.POLL_TIMED_OUT: "Poll closed by its timer",
        LogAction.RECOVERY_PREPARED: "Emergency access prepared",
        LogAction.RECOVERY_USED: "Emergency access used",
        LogAction.ORGANIZER_ABSENT: "Organiser absent",
        LogAction.ORGANIZER_RETURNED: "Organiser returned",
        LogAction.LEADERSHIP_TRANSFERRED: "Conduct of the meeting handed over",
        LogAction.REPORT_REQUESTED: "Scrutineers asked for their agreement",
        LogAction.REPORT_APPROVED: "Report accepted by the scrutineers",
        LogAction.REPORT_REJECTED: "Report rejected by the scrutineers",
        LogAction.REPORT_PREPARED: "Report made",
    },
)
