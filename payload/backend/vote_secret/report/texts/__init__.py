"""The words of a report in each language."""

from vote_secret.report.model import Locale
from vote_secret.report.texts.catalogue import Texts
from vote_secret.report.texts.english import ENGLISH
from vote_secret.report.texts.french import FRENCH

CATALOGUES: dict[Locale, Texts] = {"fr": FRENCH, "en": ENGLISH}

__all__ = ["CATALOGUES", "Texts"]
