"""French ledger files written from a few lines of text: in every form, in every way astray, over two years.

A line of a table is journal, number, date, account, debit, credit and then whatever else it says; `-` is nothing.
"""

from __future__ import annotations

import re

FIELDS = (
    "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate "
    "EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise"
).split()
SIDED = " ".join(FIELDS).replace("Debit", "Montant").replace("Credit", "Sens").split()
LONG = [*FIELDS, "DateRglt", "ModeRglt", "NatOp", "IdClient"]
LABELS = {"AN": "À nouveaux", "VE": "Ventes", "BQ": "Banque", "AC": "Achats", "CV": "Opérations de couverture"}
BASIC = """
AN  1  20260101  512000  500,00  -
AN  1  20260101  101000  -  500,00
VE  2  20260905  411000  120,00  -
VE  2  20260905  707000  -  100,00
VE  2  20260905  445710  -  20,00
BQ  3  20260930  512000  120,00  -
BQ  3  20260930  411000  -  120,00
"""
CLOSING = """
CL  4  20261231  707000  100,00  -
CL  4  20261231  120000  -  100,00
"""
BALANCES = {"101000": -500, "411000": 0, "445710": -20, "512000": 620, "707000": -100}


def record(line: str) -> dict[str, str]:
    """A line of a table as the fields of the law."""
    journal, number, day, account, debit, credit, *more = re.split(" {2,}", line.strip())
    row = {"JournalCode": journal, "JournalLib": LABELS.get(journal, journal), "EcritureNum": number}
    row |= {"EcritureDate": day, "PieceDate": day, "ValidDate": day, "PieceRef": f"P{number}", "EcritureLib": "Évreux"}
    row |= {"CompteNum": account, "CompteLib": f"Compte {account}", "Sens": "D" if credit == "-" else "C"}
    row |= {"Debit": "0,00" if debit == "-" else debit, "Credit": "0,00" if credit == "-" else credit}
    row |= {"Montant": row["Debit"] if credit == "-" else row["Credit"]} | dict(cell.split("=") for cell in more)
    return {name: "" if cell == "-" else cell for name, cell in row.items()}


def fec(table: str, sign: str = "\t", fields: list[str] = FIELDS, end: str = "\n", head: str = "") -> str:
    """The text of a FEC file."""
    rows = [record(line) for line in table.splitlines() if line.strip()]
    lines = [sign.join(row.get(name, "") for name in fields) for row in rows]
    return end.join([head or sign.join(fields), *lines]) + end


def padded(text: str) -> str:
    """Amounts filled with zeros, every other field with blanks."""
    return re.sub(r"\d+,\d\d", lambda found: found[0].zfill(13), text).replace("|", "    |  ")


def spread(text: str) -> str:
    """What a spreadsheet makes of a file: semicolons, quotes, the day first."""
    quoted = re.sub(r"[^;\n]*", lambda found: f'"{found[0]}"' if found[0] else "", text)
    return re.sub(r'"(\d{4})(\d\d)(\d\d)"', r'"\3/\2/\1"', quoted)


LOOSE = "|".join(FIELDS).replace("Ecriture", "Écriture").replace("Code", " CODE").replace("devise", "Devise")
FORMS: dict[str, bytes] = {
    "tab": fec(BASIC).encode(),
    "pipe": fec(BASIC, "|").encode(),
    "bom": ("\ufeff" + fec(BASIC)).encode(),
    "cp1252": fec(BASIC, "|", head=LOOSE).encode("cp1252"),
    "utf16": fec(BASIC).encode("utf-16"),
    "spread": spread(fec(BASIC, ";")).encode("cp1252"),
    "quoted_entries": (fec("") + spread(fec(BASIC, ";")).partition("\n")[2].replace(";", "\t")).encode(),
    "semicolon": fec(BASIC, ";").encode(),
    "grouped": re.sub(r"\t([15][02]0,00)", r"\t0 \1", fec(BASIC)).encode(),  # 0 500,00 as 1 500,00 would be
    "iso_days": re.sub(r"(2026)(\d\d)(\d\d)", r"\1-\2-\3", fec(BASIC)).encode(),
    "cr_cr_lf": fec(BASIC, "|", end="\r\r\n").encode(),
    "cr": fec(BASIC, "|", end="\r").encode("cp1252"),
    "padded": padded(fec(BASIC, "|")).encode("cp1252"),
    "ends_in_pipe": fec(BASIC, "|").replace("\n", "|\n").encode(),
    "only_entries_end_in_pipe": fec(BASIC, "|").replace("\n", "|\n").replace("Idevise|", "Idevise").encode(),
    "only_heading_ends_in_pipe": fec(BASIC, "|").replace("Idevise", "Idevise|").encode(),
    "other_order": fec(BASIC, fields=FIELDS[::-1]).encode(),
    "fields_22": fec(BASIC, fields=LONG).encode(),
    "d_c": fec(BASIC, fields=SIDED).encode(),
    "plus_minus": fec(BASIC, fields=SIDED).replace("\tD\t", "\t+1\t").replace("\tC\t", "\t-1\t").encode(),
    "one_minus": fec(BASIC, fields=SIDED).replace("\tD\t", "\t1\t").replace("\tC\t", "\t-1\t").encode(),
    "dots": re.sub(r"(\d),(\d\d)", r"\1.\2", fec(BASIC)).encode(),
}
PAID = BASIC.replace("120,00  -\nVE", "120,00  -  {0}\nVE").replace("411000  -  120,00", "411000  -  120,00  {1}")
STRAYS: dict[str, tuple[str, set[str]]] = {
    "clean": (BASIC, set()),
    "both_sides": (BASIC + "OD  4  20260930  471000  5,00  5,00", {"fec_both_sides"}),
    "neither_side": (BASIC + "OD  4  20260930  471000  -  -", {"fec_both_sides"}),
    "storno": (
        BASIC + "OD  4  20260930  471000  -5,00  -\nOD  4  20260930  512000  -  -5,00",
        {"fec_negative_amount"},
    ),
    "lettered": (PAID.format(*["EcritureLet=A  DateLet=20260930"] * 2), set()),
    "lettered_by_halves": (PAID.format("EcritureLet=A", "EcritureLet=A  DateLet=20260930"), {"fec_lettering_half"}),
    "lettered_open": (PAID.format("EcritureLet=A  DateLet=20260930", ""), {"fec_lettering"}),
    "lettered_no_day": (PAID.format(*["EcritureLet=A  DateLet=20260931"] * 2), {"fec_date_unreadable"}),
    "validated_early": (PAID.format("ValidDate=20260904", ""), {"fec_validated_early"}),
    "not_validated": (PAID.format("ValidDate=-", ""), {"fec_not_validated"}),
    "two_names": (BASIC.replace("445710  -  20,00", "411000  -  20,00  CompteLib=Clients"), {"fec_two_names"}),
    "amount_without_currency": (PAID.format("Montantdevise=130,00", ""), {"fec_currency_half"}),
    "currency_without_amount": (PAID.format("Idevise=USD", ""), {"fec_currency_half"}),
    "in_two_journals": (BASIC.replace("VE  2  20260905  44", "OD  2  20260905  44"), {"fec_unbalanced_journal"}),
    "before_the_year": (BASIC.replace("20260905", "20251231"), {"fec_outside_year"}),
    "opened_in_march": (BASIC.replace("20260101", "20260301"), {"fec_opening"}),
    "opened_with_income": (BASIC.replace("101000", "701000"), {"fec_opening"}),
    "closed": (BASIC + CLOSING, {"fec_closing"}),
    "corrected_into_the_result": (BASIC + CLOSING.replace("20261231", "20260915"), set()),
    "hedging": (BASIC.replace("BQ  3", "CV  3"), set()),
}  # fmt: skip
FOREIGN = """
BQ  1  20260930  512100  100,00  -  Montantdevise=110,00   Idevise=USD
BQ  1  20260930  512200  -  50,00   Montantdevise=55,00    Idevise=usd
BQ  1  20260930  512300  -  50,00   Montantdevise=-55,00   Idevise=USD
BQ  2  20260930  512400  10,00  -   Montantdevise=-11,00   Idevise=USD
BQ  2  20260930  512500  -  10,00   Montantdevise=-        Idevise=USD
BQ  3  20260930  512600  5,00  -    Montantdevise=0,00     Idevise=-
BQ  3  20260930  512700  -  5,00    Montantdevise=0,00     Idevise=EUR
BQ  4  20260930  512800  1,00  -    Montantdevise=0,00     Idevise=USD
BQ  4  20260930  512900  -  1,00
"""
FAULTY = (
    BASIC
    + """
OD  4  20260931  471000  1,00  -
OD  4  20260930  471000  un  -
OD  4  20260930  471000  1,00005  -
OD  4  20260930  -  1,00  -
OD  4  20260930  471000  1,00  -  EcritureLib=un\tdeux
OD  4  20260930  471000  2,00  2,00
"""
)
UNNUMBERED = BASIC.replace("AN  1 ", "AN  0 ").replace("VE  2 ", "VE  000 ").replace("BQ  3 ", "BQ  - ")
YEAR_25 = BASIC.replace("2026", "2025")
YEAR_26 = """
AN  1  20260101  512000  620,00  -
AN  1  20260101  101000  -  500,00
AN  1  20260101  445710  -  20,00
AN  1  20260101  120000  -  100,00
VE  2  20260905  411000  36,00  -
VE  2  20260905  707000  -  30,00
VE  2  20260905  445710  -  6,00
"""
GAPS = "".join(f"VE  {n}  2026090{n}  411000  1,00  -\nVE  {n}  2026090{n}  707000  -  1,00\n" for n in (1, 2, 4, 5))
CHART = """
101000 equity   120000 equity     164000 liability  205000 asset      281000 asset       370000 asset
401000 liability ap   403000 liability ap   409000 asset   411000 asset ar   419000 liability   445710 liability
471000 asset    487000 liability  512000 asset bank  519000 liability  530000 asset bank
607000 expense  707000 revenue    801000 statistical  890000 equity   F00012
"""
CLASSES = {one.split()[0]: [*one.split()[1:], "", ""][:2] for one in re.split(r"(?: {2,}|\n)", CHART.strip()) if one}
BESIDE = "account,name,type,control\n120000,Résultat,,\n411000,Clients,,ap\n707000,,expense,\n"
# by company: its files, a ledger by the closing day its name states
FILES: dict[str, dict[str, bytes]] = {
    **{company: {"20261231": text} for company, text in FORMS.items()},
    **{company: {"20261231": fec(table).encode()} for company, (table, _) in STRAYS.items()},
    "foreign": {"20261231": fec(FOREIGN).encode()},
    "faulty": {"20261231": fec(FAULTY).encode()},
    "gaps": {"20261231": fec(GAPS).encode()},
    "classes": {"20261231": fec("".join(f"OD  1  20260930  {one}  -  -\n" for one in CLASSES)).encode()},
    "beside": {"20261231": fec(BASIC).encode(), "accounts.csv": BESIDE.encode()},
    "unnumbered": {"20261231": fec(re.sub("  [123]  2026", "  0  2026", BASIC)).encode()},
    "half_numbered": {"20261231": fec(BASIC.replace("BQ  3 ", "BQ  - ")).encode()},
    "ends_in_june": {"20260630": fec(BASIC).encode()},
    "year_25": {"20251231": fec(YEAR_25).encode()},
    "years": {"20251231": fec(YEAR_25).encode(), "20261231": fec(YEAR_26).encode()},
    "closed_years": {
        "20251231": fec(YEAR_25 + CLOSING.replace("2026", "2025")).encode(),
        "20261231": fec(YEAR_26).encode(),
    },
    "elsewhere": {"20251231": fec(YEAR_25).encode(), "20261231": fec(YEAR_26.replace("120000", "110000")).encode()},
    "carried": {
        "20251231": fec(YEAR_25).encode(),
        "20261231": fec(YEAR_26[YEAR_26.index("VE") :]).encode(),
        "accounts.csv": b"account,name,type\n120000,R\xe9sultat,equity\n",
    },
    "repeated": {"20251231": fec(BASIC).encode(), "20261231": fec(BASIC).encode()},
}  # fmt: skip
