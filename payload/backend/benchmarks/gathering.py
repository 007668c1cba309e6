"""A meeting with many people in it."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any

from people import Organizer, Participant, organizer, participant
from served import Served

AT_ONCE = 8


@dataclass(frozen=True)
class Assembly:
    """Who is there; all participants are approved."""

    leads: Organizer
    people: list[Participant]

    @property
    def id(self) -> str:
        return self.leads.meeting_id


def gathered(front: Served, voters: int) -> Assembly:
    leads = organizer(front)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        people = list(pool.map(partial(participant, front, leads.code), (f"Voter {n}" for n in range(voters))))
    leads.approve_all()
    return Assembly(leads, people)


def ballots(assembly: Assembly, polls: Iterable[Any]) -> list[dict[str, str]]:
    """Everyone's signed ballot for each poll, every third for the second option, ready to be cast."""
    wanted = [(one, poll, int(number % 3 == 0)) for poll in polls for number, one in enumerate(assembly.people)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return [ballot.body for ballot in pool.map(lambda each: each[0].ballot(each[1], each[2]), wanted)]


def closed_exactly(assembly: Assembly, poll: Any) -> bool:
    """Closes the poll; whether its result is that of `ballots`."""
    votes = [option["votes"] for option in assembly.leads.close(poll)["options"]]
    second = len(range(0, len(assembly.people), 3))
    return votes == [len(assembly.people) - second, second]
