"""A meeting as everyone in it sees it."""

from pydantic import AwareDatetime, BaseModel, Field

from vote_secret.domain.meeting import Locale, MeetingStatus
from vote_secret.domain.snapshot import Snapshot


class MeetingView(BaseModel):
    """A meeting."""

    id: str
    code: str = Field(description="What participants join with.")
    title: str
    organizer_name: str
    organizer_timezone: str = Field(description="A name of the IANA time zone database.")
    locale: Locale
    status: MeetingStatus
    created_at: AwareDatetime
    organizer_present: bool
    leader: str | None = Field(description="The scrutator who leads while the organizer is absent.")
    delete_after: AwareDatetime | None = Field(
        description="Set while nobody is in charge, and from the report on: when everything will be deleted."
    )


def meeting_view(snapshot: Snapshot) -> MeetingView:
    meeting = snapshot.meeting
    leader = next((one.name for one in snapshot.scrutators if one.id == meeting.leader_id), None)
    return MeetingView(
        id=meeting.id,
        code=meeting.code,
        title=meeting.title,
        organizer_name=meeting.organizer_name,
        organizer_timezone=meeting.organizer_timezone,
        locale=meeting.locale,
        status=meeting.status,
        created_at=meeting.created_at,
        organizer_present=meeting.organizer_present,
        leader=None if meeting.organizer_present else leader,
        delete_after=meeting.delete_after,
    )
