"""What a report says."""

import re
from dataclasses import fields, replace
from datetime import timedelta

import pytest
from report_sample import LOG, START, closed_poll, log, sample

from vote_secret.report import (
    CHAIN_START,
    ApprovedParticipant,
    LogAction,
    LogEntry,
    MeetingReport,
    OptionTally,
    PollState,
    chain_digest,
)
from vote_secret.report.content import document_of
from vote_secret.report.digits import percentage
from vote_secret.report.document import Facts, Heading, Paragraph, Table
from vote_secret.report.texts import CATALOGUES, Texts


def lines(report: MeetingReport) -> list[str]:
    """Every text of the report, a row of a table or a pair of facts being one line."""
    found = [document_of(report).title]
    for block in document_of(report).blocks:
        match block:
            case Heading(_, text) | Paragraph(text, _):
                found.append(text)
            case Facts(rows):
                found += [" | ".join(row) for row in rows]
            case Table():
                found += [" | ".join(row) for row in (block.header, *block.rows, *filter(None, [block.total]))]
    return found


def test_it_names_the_meeting_with_its_times_in_its_own_zone() -> None:
    text = lines(sample())
    for line in (
        "Rapport de vote secret",
        "Titre | Assemblée générale",
        "Organisateur | Camille",
        "Code de la réunion | K7QX2MPA",
        "Créée le | 23/11/2026 à 09:00",
        "Rapport établi le | 23/11/2026 à 11:00",
        "Heures données dans le fuseau | Europe/Paris",
    ):
        assert line in text


def test_it_lists_the_scrutators_and_what_they_said() -> None:
    text = lines(sample())
    assert "1 | Dominique | 23/11/2026 à 09:00 | 23/11/2026 à 09:03 | pour" in text
    assert "2 | Claude | 23/11/2026 à 09:00 | jamais venu | —" in text
    assert "Total\u00a0: 2" in text


def test_it_lists_the_approved_participants() -> None:
    text = lines(sample())
    assert "3 | Chloé | 23/11/2026 à 09:02 | approuvé" in text
    assert "Total\u00a0: 3" in text


def test_it_lists_also_who_voted_and_was_turned_away_later() -> None:
    gone = ApprovedParticipant("Damien", START, is_excluded=True)
    assert "1 | Damien | 23/11/2026 à 09:00 | rejeté" in lines(sample(participants=(gone,)))


def test_it_gives_the_result_of_a_closed_poll() -> None:
    text = lines(sample())
    for line in (
        "1. Élire le bureau ?",
        "Oui | 2 | 66,7\u00a0%",
        "Non | 1 | 33,3\u00a0%",
        "Abstention | 0 | 0,0\u00a0%",
        "TOTAL | 3 | 100,0\u00a0%",
        f"Empreinte de la clé du vote (SHA-256) | {' '.join(['0123 4567 89ab cdef'] * 4)}",
        f"Empreinte de l’urne (SHA-256) | {' '.join(['fedc ba98 7654 3210'] * 4)}",
    ):
        assert line in text


def test_nothing_of_an_empty_meeting_is_left_unsaid() -> None:
    text = lines(sample(scrutators=(), participants=(), polls=(), log=()))
    for line in (
        "Aucun scrutateur n’a été nommé.",
        "Personne n’a eu le droit de vote.",
        "Aucun vote n’a été préparé.",
        "Le journal est vide.",
    ):
        assert line in text


def test_a_poll_without_ballots_says_so() -> None:
    empty = closed_poll(options=(OptionTally("Oui", 0), OptionTally("Non", 0)), ballots=0, claims=1)
    text = lines(sample(polls=(empty,)))
    assert "Aucun bulletin dans l’urne." in text
    assert "TOTAL | 0 | 0,0\u00a0%" in text


@pytest.mark.parametrize("state", [PollState.ACTIVE, PollState.DRAFT])
def test_a_poll_that_is_not_closed_shows_no_count(state: PollState) -> None:
    secret = closed_poll(state=state, options=(OptionTally("Oui", 4711), OptionTally("Non", 815)), ballots=5526)
    text = "\n".join(lines(sample(polls=(secret,), partial=True)))
    assert not re.search("4711|815|5526", text)


@pytest.mark.parametrize(
    ("changes", "verdicts"),
    [
        ({}, ["vérifié", "vérifié", "vérifié"]),
        ({"claims": 4}, ["NON VÉRIFIÉ", "vérifié", "vérifié"]),
        ({"claims": 2}, ["vérifié", "NON VÉRIFIÉ", "vérifié"]),
        ({"ballots": 2}, ["vérifié", "vérifié", "NON VÉRIFIÉ"]),
    ],
)
def test_the_checks_tell_the_truth(changes: dict[str, int], verdicts: list[str]) -> None:
    found = [
        line.split(" | ")[1] for line in lines(sample(polls=(closed_poll(**changes),))) if "VÉRIFIÉ" in line.upper()
    ]
    assert found == [*verdicts, "vérifié"]  # the last is the log's


def test_few_ballots_are_warned_of() -> None:
    two = closed_poll(options=(OptionTally("Oui", 2),), ballots=2)
    warning = CATALOGUES["fr"].few_ballots
    assert warning in lines(sample(polls=(two,)))
    assert warning not in lines(sample())


def test_the_log_is_told_and_sealed() -> None:
    text = lines(sample())
    assert "1 | 23/11/2026 09:00:00 | Camille | Réunion créée | " in text
    assert "4 | 23/11/2026 09:03:00 | le serveur | Vote fermé par son minuteur | Élire le bureau ?" in text
    assert "Le journal est complet et inchangé | vérifié" in text


@pytest.mark.parametrize("change", ["detail", "actor", "at", "action", "dropped", "swapped"])
def test_a_log_that_was_changed_is_found_out(change: str) -> None:
    entries = list(log(LOG))
    if change == "dropped":
        del entries[1]
    elif change == "swapped":
        entries[1], entries[2] = entries[2], entries[1]
    else:
        entries[1] = {
            "detail": replace(entries[1], detail="Bob"),
            "actor": replace(entries[1], actor="Eve"),
            "at": replace(entries[1], at=START),
            "action": replace(entries[1], action=LogAction.PARTICIPANT_REJECTED),
        }[change]
    assert "Le journal est complet et inchangé | NON VÉRIFIÉ" in lines(sample(log=tuple(entries)))


def test_a_store_that_keeps_milliseconds_keeps_the_log_whole() -> None:
    exact = START + timedelta(microseconds=123456)
    digest = chain_digest(CHAIN_START, exact, "Camille", LogAction.MEETING_CREATED, "")
    kept = LogEntry(exact.replace(microsecond=123000), "Camille", LogAction.MEETING_CREATED, "", digest)
    assert "Le journal est complet et inchangé | vérifié" in lines(sample(log=(kept,)))


def test_it_says_what_becomes_of_the_data() -> None:
    assert "au plus tard le 24/11/2026 à 09:00" in lines(sample())[1]
    assert "jusqu’à ce que la réception" in lines(sample(delete_after=None))[1]


def test_a_partial_report_says_so_and_claims_no_deletion() -> None:
    text = lines(sample(partial=True))
    assert text[0] == "[RAPPORT PARTIEL] Rapport de vote secret"
    assert "rien n’a été supprimé" in text[1]
    assert not [line for line in text if "sont supprimées" in line]


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe", "Europe/Paris\0"])
def test_an_unknown_zone_is_told_as_utc(zone: str) -> None:
    text = lines(sample(time_zone=zone))
    assert "Heures données dans le fuseau | UTC" in text
    assert "Créée le | 23/11/2026 à 08:00" in text


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        (1, 3, "33.3%"),
        (2, 3, "66.7%"),
        (1, 8, "12.5%"),
        (1, 2000, "0.1%"),
        (1, 2001, "0.0%"),
        (0, 0, "0.0%"),
        (7, 7, "100.0%"),
    ],
)
def test_shares_are_rounded_half_up(part: int, whole: int, expected: str) -> None:
    assert percentage(part, whole, ".", "%") == expected


def test_the_languages_have_the_same_texts_with_the_same_holes() -> None:
    french, english = CATALOGUES["fr"], CATALOGUES["en"]
    for name in (field.name for field in fields(Texts) if field.name != "actions"):
        one, other = getattr(french, name), getattr(english, name)
        assert one and other
        assert re.findall(r"\{\w+\}", one) == re.findall(r"\{\w+\}", other), name


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_every_action_of_the_log_has_its_words(locale: str) -> None:
    texts = CATALOGUES[locale]  # type: ignore[index]  # parametrize knows no literals
    assert set(texts.actions) == set(LogAction)
    assert len(set(texts.actions.values())) == len(LogAction)


def test_english_speaks_english() -> None:
    text = lines(sample(locale="en"))
    assert text[0] == "Secret ballot report"
    assert "Created on | 2026-11-23 09:00" in text
    assert "Oui | 2 | 66.7%" in text


def test_french_sets_a_space_that_does_not_break_before_high_punctuation() -> None:
    texts = CATALOGUES["fr"]
    for name in (field.name for field in fields(Texts) if field.name not in ("actions", "date", "clock")):
        assert not re.search(r"[^\u00a0\u202f][:;!?](?:\s|$)", getattr(texts, name)), name
