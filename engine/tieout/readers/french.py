"""What is French about a French ledger: the names of its fields, its opening journals, the classes of the PCG.

The fields are those of article A47 A-1 LPF; headings are read without regard to accents, case and blanks. A journal
brings balances forward where its code or its name says so in whole words:

    AN, ANO, RAN, 00000, "À nouveau", "Report à nouveau 2026", "Balance d'ouverture"     openings
    "Nouveautés", "Achats nouveaux", "Opérations de couverture"                          not
"""

from __future__ import annotations

import csv
import re
import unicodedata
from typing import TYPE_CHECKING

from tieout.readers import heading, text

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.engines.duckdb import DuckDB

FIELDS = (
    "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate "
    "EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise Montant Sens"
).split()
REQUIRED = "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib PieceRef PieceDate EcritureLib".split()
ENOUGH = 6  # fields that tell the heading of a FEC from that of any other table

CODES = re.compile(r"(an|ano|anouv|anouveaux?|anx|ran|rano|ouv|ouvr)((20)?\d\d)?|00000")
NAMES = re.compile(
    r"(.* )?(a ?nouv(eaux?)?|ouverture|soldes? initia(l|ux)|(balance|bilan) initiale?|reports? de soldes?)( .*)?"
    r"|a n( \d+)?"
)

# An entry that closes the year takes classes 6 and 7 to the result of the year (120, 129; 88 in passing).
RESULT = "regexp_matches(account, '^(12|88)')"
INCOME = "regexp_matches(account, '^[67]')"
CLOSED = "regexp_matches(account, '^([67]|12|88)')"

DAYS = {
    "%Y-%m-%d": r"\d{4}-\d\d-\d\d",
    "%d/%m/%Y": r"\d\d?/\d\d?/\d{4}",
    "%d-%m-%Y": r"\d\d?-\d\d?-\d{4}",
    "%d.%m.%Y": r"\d\d?\.\d\d?\.\d{4}",
}
WINDOWS = re.compile(rb"[\x80-\x9f]")
LATIN = re.compile(rb"\xa4|[\xbc\xbd][a-zA-Z]")  # in Windows ¤, and ¼ or ½ before a letter

# Class 1 to 14 is capital, 15 to 18 debt; a third party is a debtor where its account is kept on the debit side. 88 and
# 89 hold the result and the balance sheet in passing; the rest of 8 and 9 are commitments, gifts in kind and costing.
TYPE = """case when regexp_matches(account, '^(1[0-4]|8[89])') then 'equity'
        when regexp_matches(account, '^(1[5-9]|269|279|40[1-8]|419|4[2-5]|46[478]|477|487|5[01]9)')
            then 'liability'
        when regexp_matches(account, '^[2-5]') then 'asset'
        when regexp_matches(account, '^6') then 'expense' when regexp_matches(account, '^7') then 'revenue'
        when regexp_matches(account, '^[89]') then 'statistical' else '' end"""
CONTROL = """case when regexp_matches(account, '^(401|403)') then 'ap'
        when regexp_matches(account, '^(411|413|416)') then 'ar'
        when regexp_matches(account, '^(512|514|517|53)') then 'bank' else '' end"""


def plain(name: str) -> str:
    """A heading without accents, case and blanks."""
    return re.sub(r"[^a-z]", "", _bare(name))


def fields(line: str) -> list[str]:
    """The headings of the first line, plain."""
    return [plain(name) for name in line.split(delimiter(line))]


def delimiter(line: str) -> str:
    """Tab or pipe, as the law has it; semicolon or comma where the heading holds neither."""
    return next((sign for sign in "\t|;," if sign in line), "|")


def day(cell: str) -> str:
    """How a day is written: as the law has it, or as a spreadsheet leaves it, in France the day first."""
    return next((pattern for pattern, shape in DAYS.items() if re.fullmatch(shape, cell.strip())), "%Y%m%d")


def lines(start: str) -> list[str]:
    """The heading and the first entry ('' where there is none)."""
    return [*(line for line in start.removeprefix("\ufeff").replace("\r", "\n").split("\n") if line), "", ""][:2]


def quote(start: str) -> str:
    """The quote round the cells, which the law does not know: where the heading or the first entry begin in one."""
    first, entry = lines(start)
    return '"' if first.startswith('"') or (entry.startswith('"') and f'"{delimiter(first)}' in entry) else ""


def cells(start: str) -> tuple[list[str], list[str]]:
    """The cells of the heading and of the first entry, without the quotes round them."""
    first, entry = lines(start)
    sign = delimiter(first)
    if not quote(start):
        return first.split(sign), entry.split(sign)
    names, found = (next(csv.reader([line], delimiter=sign), [""]) for line in (first, entry))
    return names, found


def heading_of(start: str) -> heading.Heading:
    """The heading, with a nameless last column where the entries end in a separator, without where they do not."""
    sign = delimiter(lines(start)[0])
    names, entry = cells(start)
    if len(entry) == len(names) + 1 and not entry[-1].strip():
        names.append("")
    elif len(entry) == len(names) - 1 and not names[-1].strip():
        names.pop()
    return heading.Heading(sign, tuple(names), present=True)


def encoding(path: Path, seen: text.Look, declared: str | None) -> str:
    """The encoding, where it is none of Windows: the law's ISO-8859-15, told by its own euro sign and œ."""
    found = text.decided(path, seen, declared)
    return "iso8859-15" if found == "cp1252" and not declared and _is_latin(path) else found


def _is_latin(path: Path) -> bool:
    """Whether the euro sign or the œ of ISO-8859-15 stand in the text, and no letter that only Windows has."""
    found = False
    for chunk in text.chunks(path):
        if WINDOWS.search(chunk):
            return False
        found = found or LATIN.search(chunk) is not None
    return found


def is_heading(line: str) -> bool:
    """Whether a line is the heading of a FEC, be it one that lacks fields."""
    return len(set(fields(line)) & {plain(name) for name in FIELDS}) >= ENOUGH


def missing(names: list[str]) -> list[str]:
    """The fields the law demands that a heading lacks, as the law writes them."""
    lacks = [name for name in REQUIRED if plain(name) not in names]
    if {"debit", "credit"} <= set(names) or {"montant", "sens"} <= set(names):
        return lacks
    return [*lacks, "Debit and Credit, or Montant and Sens"]


def closings(engine: DuckDB, rows: str, fields: dict[str, str]) -> list[str]:
    """Vouchers of the file's last day that take income and cost to the result of the year and do nothing else."""
    told = ", ".join(f"{sql} as {name}" for name, sql in fields.items())
    found = engine.rows(
        f"""select voucher from (select {told}, max({fields["day"]}) over () as last from {rows})
            group by voucher
            having bool_and(not opens and day = last and {CLOSED}) and bool_or({RESULT}) and bool_or({INCOME})
            order by voucher"""
    )
    return [voucher for (voucher,) in found]


def twice(names: list[str]) -> list[str]:
    """The fields that stand more than once in a heading."""
    return [name for name in FIELDS if names.count(plain(name)) > 1]


def is_opening(code: str, name: str) -> bool:
    """Whether a journal holds the balances brought forward."""
    words = re.sub(r"[^a-z0-9]+", " ", _bare(name)).strip()
    return bool(CODES.fullmatch(code.strip().lower()) or NAMES.fullmatch(words))


def _bare(words: str) -> str:
    """Lower case without accents."""
    return "".join(one for one in unicodedata.normalize("NFKD", words) if not unicodedata.combining(one)).lower()
