"""Tables nobody knows by their headings: which column is which, by the words accountants use for them.

    Bokf.datum;Konto;Debet;Kredit;Ver.nr;Text        posting_date, account, debit and credit, voucher, description

A table is taken for the ledger only where a date, an account and an amount are all found; else it is left out by name.
"""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from typing import TYPE_CHECKING

from tieout.readers import quotations, text
from tieout.readers.source import Source

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = (".csv", ".txt", ".tsv")
DELIMITERS = ";,\t|"
WORDS = {  # of ours: how headings begin, plain, in the languages of the house
    "posting_date": """postingdate bokfdatum bokforingsdatum transdatum verdatum bogforingsdato posteringsdato
        boekdatum boekingsdatum buchungsdatum belegdatum datecomptable datedecomptabilisation ecrituredate dateecriture
        transactiondate entrydate gldate effectivedate datum dato date""",
    "account": """glaccountno glaccount accountnumber accountno accountcode account kontonummer kontonr konto
        rekeningnummer rekeningnr rekening grootboekrekening numerodecompte numcompte comptenum compte
        finanskonto sachkonto""",
    "amount": """amount belopp belob bedrag betrag montant saldo nettobetrag""",
    "debit": """debitamount debit debet soll dr""",
    "credit": """creditamount credit kredit haben cr""",
    "voucher": """voucherno vouchernumber voucher verifikationsnummer vernr verifikation bilagsnr bilagsnummer bilag
        boekstuknummer boekstuk stuknummer belegnummer belegnr beleg numeropiece piece journalid transactionid
        transactionno documentno docno document""",
    "description": """description text beskrivning beskrivelse tekst omschrijving buchungstext libelle memo""",
    "currency": """currencycode currency valutakode valuta wahrung devise""",
    "journal": """journalcode journal serie dagboek""",
    "document_no": """documentno invoiceno fakturanr factuurnummer rechnungsnummer""",
    "company": """companycode company bolag selskab administratie mandant societe entity legalentity""",
}
LEDGER = ("posting_date", "account")
NAME = re.compile(r"[^A-Z0-9]+")


def guessed(path: Path, name: str) -> Source | None:
    """The rates or the ledger a text may be by its headings; None where a date, an account or an amount is missing."""
    if quotations.is_quotations(text.head(path, 4096).decode("utf-8", "replace").removeprefix("\ufeff").split("\n")[0]):
        return Source("X", "exchange_rates", path, name, "rates")
    found = _matched(_headings(path))
    sides = {"debit", "credit"} <= found.keys()
    if not all(key in found for key in LEDGER) or not (sides or "amount" in found):
        return None
    columns: dict[str, object] = {
        key: heading for key, heading in found.items() if key not in ("debit", "credit", "amount")
    }
    columns["amount"] = {"debit": found["debit"], "credit": found["credit"]} if sides else found["amount"]
    columns["entry_no"] = {"generate": True}
    columns.setdefault("voucher", found["posting_date"])
    return Source("X", "gl_entries", path, name, "csv", columns)


def told(source: Source) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """The mapping of a guessed table as lines of close.toml; nothing where the file needs none."""
    if not source.columns:
        return []
    lines = [("file", json.dumps(source.path.name, ensure_ascii=False))]
    lines += [(key, _toml(value)) for key, value in source.columns.items()]
    return [(source.table, tuple(lines))]


def companies(place: Path, source: Source) -> list[str]:
    """The codes in the company column of a text table, in order; none where it has no such column."""
    if source.format != "csv" or not source.path.name.lower().endswith(TEXTS):
        return []
    headings = _headings(source.path)
    wanted = str(source.columns.get("company", "company")).casefold()
    column = next((at for at, heading in enumerate(headings) if heading.strip().casefold() == wanted), None)
    if column is None:
        return []
    import duckdb

    from tieout.engines.duckdb import literal

    read = f"read_csv({literal(str(place / source.name))}, all_varchar = true, header = true, ignore_errors = true)"
    with duckdb.connect() as connection:
        name = connection.execute(f"describe select * from {read}").fetchall()[column][0]
        rows = connection.execute(f'select distinct trim("{name}") from {read} order by 1').fetchall()
    return [code for (code,) in rows if code and code.casefold() != "group"]


def identity(code: str) -> str:
    """A company's id made of its code."""
    return NAME.sub("", code.upper())[:12] or "C01"


def _toml(value: object) -> str:
    """A mapping's value as TOML writes it."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(one)}" for key, one in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


def _headings(path: Path) -> list[str]:
    """The headings of a text, by the delimiter that cuts its first line into most pieces."""
    start = text.head(path, 1 << 14)
    line = start.decode("utf-8" if _is_utf8(start) else "cp1252", "replace").removeprefix("\ufeff").split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=line.count)
    return [cell.strip() for cell in next(csv.reader([line.strip("\r")], delimiter=delimiter), [])]


def _is_utf8(start: bytes) -> bool:
    """Whether the bytes are UTF-8, a letter cut in two at the end forgiven."""
    try:
        start[: max(len(start) - 3, 0)].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(start) - 6
    return True


def _matched(headings: list[str]) -> dict[str, str]:
    """Each column of ours with the heading that says it best; a heading serves once."""
    plain = {heading: _plain(heading) for heading in headings if heading}
    found: dict[str, str] = {}
    for column, words in WORDS.items():
        free = {heading: bare for heading, bare in plain.items() if heading not in found.values()}
        exact = (heading for word in words.split() for heading, bare in free.items() if bare == word)
        begun = (heading for word in words.split() for heading, bare in free.items() if bare.startswith(word))
        best = next(exact, None) or next(begun, None)
        if best:
            found[column] = best
    return found


def _plain(heading: str) -> str:
    """A heading without accents, case, blanks and signs."""
    bare = unicodedata.normalize("NFKD", heading.replace("ø", "o").replace("Ø", "O").replace("æ", "ae"))
    return re.sub(r"[^a-z0-9]", "", "".join(one for one in bare if not unicodedata.combining(one)).lower())
