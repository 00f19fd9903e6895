"""Where an account of an audit file belongs: the file says B or P, statements need asset, liability or equity.

In this order: the RGS code (B or W, then groups of three letters); the customer or supplier the account stands for;
words of its group and name; the first digit of its number, as Dutch charts use it by custom; the sign of what it
holds. Only the first two are facts of the file, so the others are told.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tieout.readers.xaf.auditfile import Account, Auditfile

RGS = re.compile(r"[BW][A-Z][a-z]{2}(?:[A-Z][a-z0-9]{2})*")
TYPES = {  # RGS 3: the longest prefix decides
    "BIva": "asset", "BMva": "asset", "BVas": "asset", "BFva": "asset", "BVrd": "asset", "BPro": "asset",
    "BVor": "asset", "BEff": "asset", "BLim": "asset", "BEiv": "equity", "BVrz": "liability", "BLas": "liability",
    "BSch": "liability", "WOmz": "revenue", "WOvb": "revenue", "WWiv": "revenue", "WOvt": "revenue",
    "WFbeRlm": "revenue", "WRed": "revenue", "WFbe": "expense", "WKpr": "expense", "WPer": "expense",
    "WAfs": "expense", "WWvi": "expense", "WBwv": "expense", "WBed": "expense", "WWfa": "expense", "WBel": "expense",
}  # fmt: skip
CONTROLS = {
    "BVorDebHad": "ar", "BSchCreHac": "ap", "BLimBan": "bank", "BLimKas": "bank", "BVrd": "inventory", "BIva": "fa",
    "BMva": "fa", "BSchBep": "tax", "BSchBtw": "tax", "BVorBep": "tax",
}  # fmt: skip
SIDES = {
    "B": re.compile(r"b|bal.*|bas|blns|activ?a.*|passiv?a.*|assets?|liabilit.*|equity|eigen verm.*"),
    "P": re.compile(r"[prw]|pnl|p&l|[vw]\W?(en)?\W?[vw]|winst.*|verlies.*|profit.*|income.*|expenses?|result.*"),
}
BALANCE = (  # the first that fits
    ("equity", re.compile(r"eigen vermogen|kapitaal|priv[eé]\b|reserve|agio|winst|resultaat|equity")),
    ("asset", re.compile(
        r"afschrijving|activ?a\b|actief|liquid|debiteur|\bdeb\b|te ontvangen|vordering|te vorderen|voorra[ad]"
        r"|vooruitbet|onderhanden|goodwill|deelneming|inventaris|machines?\b|gebouw|voertuig|auto'?s|computer|\bkas\b|effecten"
        r"|waarborg|u/g|assets?\b"
    )),
    ("liability", re.compile(
        r"schuld|crediteur|\bcre\b|voorziening|lening|hypotheek|krediet|betalen|af te dragen|omzetbelasting|\bbtw\b"
        r"|loonheffing|loonbelasting|vooruitontv|passiv?a\b|passief|o/g|liabilit"
    )),
)  # fmt: skip
INCOME = (
    ("expense", re.compile(r"kosten|lasten|kostprijs|inkoop|inkopen|afschrijving|lonen|salaris|huur|expense")),
    ("revenue", re.compile(r"opbrengst|(?<!kostprijs )(?<!kostprijs van de )omzet|baten|revenue|income")),
)
CASH = re.compile(r"liquid")  # a group of cash and banks, liquide middelen
DIGITS = {"B": {"3": "asset"}, "P": {**dict.fromkeys("4567", "expense"), "8": "revenue"}}
PARTIES = {"C": ("asset", "ar"), "S": ("liability", "ap")}


class Place(NamedTuple):
    """What an account is, what it controls, and what decided: rgs, party, words, number, balance."""

    type: str
    control: str
    by: str


def write(file: Auditfile) -> None:
    """Fill the chart; say how many types rest on less than an RGS code."""
    decided: Counter[str] = Counter()
    for account in file.chart:
        place = placed(file, account)
        decided[place.by] += 1
        if place.by in {"words", "number"}:
            file.notes.add("xaf_types_read", account.row, account.number)
        if place.by == "balance" and account.opening + account.movement:
            file.notes.add("xaf_types_by_balance", account.row, account.number)
        file.told.table("accounts").add(
            account.row, account=account.number, name=account.name, type=place.type, control=place.control,
            category=rgs(account) or account.group,
        )  # fmt: skip


def placed(file: Auditfile, account: Account) -> Place:
    """Where an account belongs."""
    code, known = rgs(account), file.parties.get(account.number)
    control = _longest(CONTROLS, code) or ("bank" if account.number in file.cash_accounts else "")
    control = control or ("tax" if account.number in file.tax_accounts else "")
    control = control or ("bank" if CASH.search(account.group.lower()) and side(account) == "B" else "")
    if found := _longest(TYPES, code):
        return Place(found, control, "rgs")
    if known and known.kind in PARTIES:
        return Place(*PARTIES[known.kind], "party")
    income = side(account) == "P"
    if found := _by_words(account, income=income):
        return Place(found, control, "words")
    if found := DIGITS["P" if income else "B"].get(account.number[:1], ""):
        return Place(found, control, "number")
    sides = ("expense", "revenue") if income else ("asset", "liability")
    return Place(sides[account.opening + account.movement < 0], control, "balance")


def rgs(account: Account) -> str:
    """The RGS code of an account, wherever the file puts it; "" where it has none."""
    bare = (re.split(r"[:#_/\s]", code)[-1] for code in account.codes)
    return next((code for code in bare if RGS.fullmatch(code)), "")


def side(account: Account) -> str:
    """Whether it is an account of the balance sheet (B) or of profit and loss (P)."""
    found, code = declared(account), rgs(account)
    if found or code:
        return found or ("P" if code.startswith("W") else "B")
    return "P" if account.number[:1] in set("456789") else "B"


def declared(account: Account) -> str:
    """B or P as the file declares it, in its own words before 3.0; "" where it says both (M) or nothing."""
    kind = account.kind.strip().lower()
    return next((name for name, shape in SIDES.items() if shape.fullmatch(kind)), "")


def _longest(table: dict[str, str], code: str) -> str:
    """What the longest beginning of a code stands for."""
    return next((table[code[:end]] for end in range(len(code), 3, -1) if code[:end] in table), "")


def _by_words(account: Account, *, income: bool) -> str:
    """What the words of an account say: of balance accounts the group speaks first, of income accounts the name.

    A provision for doubtful debts stands in a group of receivables, a cost of sales in one of revenue.
    """
    texts = [f"{account.group} {account.kind if len(account.kind) > 1 else ''}".lower(), account.name.lower()]
    for text in reversed(texts) if income else texts:
        fitting = [name for name, shape in (INCOME if income else BALANCE) if shape.search(text)]
        if fitting and not (income and len(fitting) > 1):
            return fitting[0]
    return ""
