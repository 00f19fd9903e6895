"""Customers, suppliers, tax codes and dimensions of a SAF-T file: who and what its lines may name.

Customers and suppliers state what they owe by control account; together they must come to what that account holds.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tieout.readers import dims, xml
from tieout.readers.saft import chart

if TYPE_CHECKING:
    from tieout.readers.national import Told
    from tieout.readers.saft.chart import Chart

LEDGERS = {"Customer": "ar", "Supplier": "ap"}
UNKNOWN = {"", "Desconhecido"}  # what Portugal writes where there is no account
SHOWN = 10  # control accounts named one by one
LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "ð": "d", "þ": "th", "ł": "l"})
SIDES = ("OpeningDebitBalance", "OpeningCreditBalance", "ClosingDebitBalance", "ClosingCreditBalance")


class Dimensions(NamedTuple):
    """The dimensions of a line as the ledger keeps them, the codes no table knows, kinds named twice."""

    text: str
    unknown: str
    repeated: bool


class Parties:
    """Everything a line may refer to besides its account."""

    def __init__(self, told: Told, accounts: Chart) -> None:
        self.told, self.accounts = told, accounts
        self.known: dict[str, set[str]] = {"ar": set(), "ap": set()}
        self.balances: dict[tuple[str, str], list[Decimal]] = defaultdict(lambda: [Decimal(0), Decimal(0)])
        self.taxes: set[str] = set()
        self.kinds: dict[str, str] = {}
        self.codes: set[tuple[str, str]] = set()
        self.seen: dict[tuple[tuple[str, str], ...], Dimensions] = {}

    def party(self, kind: str, row: int, element: xml.Element, *, is_told: bool = False) -> None:
        """A customer or a supplier, with the control accounts it stands on."""
        fields, ledger = xml.fields(element), LEDGERS[kind]
        party = fields.get(f"{kind}ID", "")
        name = fields.get("Name", "") or fields.get("CompanyName", "") or xml.words(element, "CompanyStructure", "Name")
        days = xml.words(element, "PartyInfo", "PaymentTerms", "Days")
        days = days if days.isdigit() and xml.words(element, "PartyInfo", "PaymentTerms", "Months") in {"", "0"} else ""
        if party not in self.known[ledger] and not is_told:
            self.told.table("parties").add(row, ledger=ledger, party=party, name=name, payment_days=days)
        self.known[ledger].add(party)
        for held in [fields, *map(xml.fields, xml.inside(element, "BalanceAccount"))]:
            self._control(ledger, held)

    def _control(self, ledger: str, held: dict[str, str]) -> None:
        """The control account of a party and what it states there."""
        account = held.get("AccountID", "")
        if account in UNKNOWN:
            return
        self.accounts.controls.setdefault(account, ledger)
        texts = [held.get(name, "") for name in SIDES]
        if any(texts):
            for place, text in enumerate((chart.net(*texts[:2]), chart.net(*texts[2:]))):
                self.balances[ledger, account][place] += chart.amount_of(text) or 0

    def tax(self, element: xml.Element) -> None:
        """The codes of an entry of the tax table."""
        details = [xml.words(one, "TaxCode") for one in xml.inside(element, "TaxCodeDetails")]
        self.taxes |= {code for code in (*details, xml.words(element, "TaxCode")) if code}

    def analysis(self, element: xml.Element) -> None:
        """A value of a dimension."""
        fields = xml.fields(element)
        kind = fields.get("AnalysisType", "")
        self.kinds.setdefault(kind, snake(fields.get("AnalysisTypeDescription", "")) or snake(kind))
        self.codes.add((kind, fields.get("AnalysisID", "")))

    def dimensions(self, pairs: tuple[tuple[str, str], ...]) -> Dimensions:
        """The dimensions of a line; the same few combinations come again and again."""
        found = self.seen.get(pairs)
        if found is None:
            values: dict[str, str] = {}
            for kind, code in pairs:
                values.setdefault(self.kinds.get(kind) or snake(kind), code)
            unknown = next((f"{kind} {code}" for kind, code in pairs if (kind, code) not in self.codes), "")
            text = dims.packed({name: code for name, code in values.items() if name})
            found = Dimensions(text, unknown if self.codes else "", len(values) < len(set(pairs)))
            self.seen[pairs] = found
        return found

    def tie(self) -> None:
        """Hold what customers and suppliers come to against their control accounts, the largest differences first."""
        found = [
            (held - sums[place], account, f"saft_{ledger}_{when}", held, sums[place])
            for (ledger, account), sums in self.balances.items()
            for place, when in enumerate(("opening", "closing"))
            if (held := self._held(account, place)) is not None and held != sums[place]
        ]
        for difference, account, code, held, stated in sorted(found, key=lambda one: -abs(one[0]))[:SHOWN]:
            self.told.mark(
                code, row=self.accounts.accounts[account].row, subject=account, amount=f"{difference:f}",
                expected=chart.figure(held), actual=chart.figure(stated), detail=account,
            )  # fmt: skip

    def _held(self, account: str, place: int) -> Decimal | None:
        """What a control account states at the beginning (0) or the end (1); None where it states nothing."""
        one = self.accounts.accounts.get(account)
        return chart.amount_of((one.opening, one.closing)[place]) if one and not one.is_told else None


def snake(text: str) -> str:
    """A description as the name of a dimension: `Type of voucher` is type_of_voucher."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
