"""The draft of a close.toml, and the text of it: what was found as values, what was not as comments."""

from __future__ import annotations

import json
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Company:
    """A company as far as it is known; `format` and `posting` are tables of close.toml, `notes` its comments."""

    id: str
    name: str = ""
    code: str = ""
    currency: str = "EUR"
    language: str = ""
    fiscal_year_start: str = ""
    extracts: tuple[str, ...] = ()
    format: tuple[tuple[str, str], ...] = ()
    posting: tuple[tuple[str, str], ...] = ()
    columns: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()  # table, its lines: key, value as TOML
    notes: tuple[str, ...] = ()
    organisation: str = ""
    national: bool = False


@dataclass(frozen=True)
class Draft:
    """A close as far as it is known."""

    name: str
    period: str = "2000-01"
    currency: str = "EUR"
    language: str = "en"
    rates: str = ""
    accounts: str = ""
    extracts: tuple[str, ...] = ()  # shared by all companies
    columns: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    format: tuple[tuple[str, str], ...] = ()
    companies: tuple[Company, ...] = ()
    notes: tuple[str, ...] = field(default=())

    def all_notes(self) -> list[str]:
        """Every comment, the close's and the companies'."""
        return [*self.notes, *(f"{one.id}: {note}" for one in self.companies for note in one.notes)]


def written(draft: Draft) -> str:
    """The close.toml of a draft."""
    lines = [*_comments(draft.notes), "[close]", _line("name", draft.name)]
    lines.append(_line("period", draft.period, "the month to close; 2026-Q3 or 2026 close longer ones"))
    lines.append(_line("currency", draft.currency, "the group's presentation currency"))
    lines.append(_line("language", draft.language, "of the pack: en fr sv da nl de"))
    lines += [_line("rates", draft.rates)] if draft.rates else []
    lines += [_line("accounts", draft.accounts)] if draft.accounts else []
    lines += [_line("extracts", draft.extracts)] if draft.extracts else []
    for table, mapping in draft.columns:
        lines += ["", f"[close.columns.{table}]", *(f"{key} = {value}" for key, value in mapping)]
    lines += ["", "[close.format]", *(_line(*pair) for pair in draft.format)] if draft.format else []
    for company in draft.companies:
        lines += ["", *_company(company)]
    return "\n".join(lines) + "\n"


def _company(one: Company) -> list[str]:
    """The tables of a company."""
    lines = [*_comments(one.notes), "[[company]]", _line("id", one.id)]
    lines += [_line("code", one.code)] if one.code and one.code != one.id else []
    lines += [_line("name", one.name or one.id), _line("currency", one.currency)]
    lines += [_line("fiscal_year_start", one.fiscal_year_start)] if one.fiscal_year_start else []
    lines += [_line("language", one.language, "of its own pack")] if one.language else []
    lines += [_line("extracts", one.extracts[0] if len(one.extracts) == 1 else one.extracts)] if one.extracts else []
    lines += ["[company.posting]", *(_line(*pair) for pair in one.posting)] if one.posting else []
    for table, mapping in one.columns:
        lines += [f"[company.columns.{table}]", *(f"{key} = {value}" for key, value in mapping)]
    lines += ["[company.format]", *(_line(*pair) for pair in one.format)] if one.format else []
    return lines


def _comments(notes: tuple[str, ...]) -> list[str]:
    """Comments, each on its line."""
    return [f"# {' '.join(note.split())}" for note in notes]


def _line(key: str, value: str | tuple[str, ...], comment: str = "") -> str:
    """A key and its value; texts as JSON writes them, which TOML reads alike."""
    told = json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
    return f"{key} = {told}" + (f"  # {comment}" if comment else "")
