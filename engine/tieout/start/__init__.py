"""Starting a close folder: a look at the exports, and a close.toml that closes them as it stands.

    my-close/fr/0000000001FEC20220831.txt        FR01  EUR, year from September, French statements
    my-close/se/export.se                        SE01  SEK, calendar year, Swedish statements

First every file is asked what it is; then the exports are loaded once, and what they say of themselves (company,
currency, years, last posting) completes the draft. What could not be decided stands in it as a comment. The load is
kept, so the close that follows begins at once.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tieout.errors import unusable
from tieout.start import learning, survey
from tieout.start.draft import Draft, written

if TYPE_CHECKING:
    from collections.abc import Iterable

CONFIG, EXTRACTS = "close.toml", "extracts"
ROUNDS = 8


@dataclass(frozen=True)
class Start:
    """A close folder that was started: its close.toml, the companies found, what could not be decided."""

    folder: Path
    companies: tuple[tuple[str, str, str], ...]  # id, name, currency
    period: str
    notes: tuple[str, ...]

    @property
    def config(self) -> Path:
        """The close.toml that was written."""
        return self.folder / CONFIG


def init(folder: Path | str, extracts: Iterable[Path | str] = ()) -> Start:
    """Start a close folder from the exports that lie in it, or from `extracts`, which are copied into it.

    Writes a commented close.toml. Raises Unusable where one is there already, or where no export can be read.
    """
    place = Path(folder)
    if (place / CONFIG).exists():
        raise unusable(str(place / CONFIG), "this folder has been started", "close it, or move its close.toml aside")
    place.mkdir(parents=True, exist_ok=True)
    for extract in map(Path, extracts):
        _copy(extract, place / EXTRACTS)
    draft = survey.look(place)
    try:
        draft = learned(place, draft)
    except BaseException:
        (place / CONFIG).unlink(missing_ok=True)
        raise
    companies = tuple((one.id, one.name, one.currency) for one in draft.companies)
    return Start(place, companies, draft.period, tuple(dict.fromkeys(draft.all_notes())))


def learned(place: Path, draft: Draft) -> Draft:
    """The draft after the exports were loaded, as often as what they say changes it."""
    for _ in range(ROUNDS):
        (place / CONFIG).write_text(written(draft), encoding="utf-8")
        better = learning.improved(place, draft)
        if better == draft:
            break
        draft = better
    (place / CONFIG).write_text(written(draft), encoding="utf-8")
    return draft


def _copy(extract: Path, target: Path) -> None:
    """An export, or a folder of them, beside the others; the original stays where it is."""
    if not extract.exists():
        raise unusable(str(extract), "there is no such file", "name an export, or a folder of exports")
    target.mkdir(exist_ok=True)
    if (target / extract.name).exists():
        raise unusable(str(target / extract.name), "there is a file of that name already", "rename one of the two")
    if extract.is_dir():
        shutil.copytree(extract, target / extract.name)
    else:
        shutil.copyfile(extract, target / extract.name)
