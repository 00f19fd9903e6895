"""Generated open entries of customers and suppliers, with what truly belongs together kept in a file of its own.

Stories of a ledger, each of one party: invoices and payments whose references are there, lost, garbled or mistyped, in
instalments or at once, less a fee, ahead of the invoice; and what looks alike but must stay open. Same seed, same rows.
The truth (entry_no, story, group; group 0 must stay open) lies beside the extract, where no rule can read it.

Twins without any reference stand on one day: with different days the room settles the nearer one, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import polars as pl

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Story = Callable[["Draw", int], None]

SEED: Final = 20260930
DAYS: Final = 243  # from the first of January; payments come up to 30 days later
ROWS_A_PARTY: Final = 20
TOLERANCE: Final = 1_000  # cents
SETTINGS: Final = """\
[close]
name = "Generated entries"
period = "2026-09"
currency = "SEK"
fiscal_year_start = "01-01"
previous = "none"

[[company]]
id = "C01"
name = "Generated company"
currency = "SEK"
extracts = "C01"
[company.posting]
retained_earnings = "2099"
"""
LADDER: Final = r"""
[[settlement]]
name = "same document"
accounts = ["1510", "2440"]
on = ["document_no"]

[[settlement]]
name = "invoice in the text"
accounts = ["1510", "2440"]
match = "one_to_many"
on = ["party", "document_no"]
reference_pattern = "(?i)inv[a-z.:# -]*(\\d{8})(?:\\D|$)"

[[settlement]]
name = "statement in the text"
accounts = ["1510", "2440"]
match = "one_to_many"
on = ["party", "document_no"]
reference_pattern = "(?i)statement[a-z.:# -]*(\\d{7})(?:\\D|$)"

[[settlement]]
name = "less fees"
accounts = ["1510", "2440"]
on = ["party", "document_no"]
reference_pattern = "(?i)inv[a-z.:# -]*(\\d{8})(?:\\D|$)"
tolerance = "10.00"
tolerance_account = "6570"

[[settlement]]
name = "same amount"
accounts = ["1510", "2440"]
on = ["party"]
within_days = 60

[[settlement]]
name = "sums"
accounts = ["1510", "2440"]
match = "one_to_many"
on = ["party"]
within_days = 45
max_group = 5
"""
CHART: Final = """\
account,name,type,settle
1510,Trade receivables,asset,true
1999,Other side,asset,false
2099,Retained earnings,equity,false
2440,Trade payables,liability,true
6570,Bank charges,expense,false
"""
READ: Final = ("Payment INV-{}", "thanks, inv {}", "INV{} ", "Invoice no. {} / transfer", "REF:INVOICE-{} paid today")
GARBLED: Final = ("lNV {}", "1NV-{} thanks", "faktura {}", "I N V {}", "Ref. {}, your invoice")
BLIND: Final = ("Payment received", "Transfer", "Bank giro", "Deposit with thanks")
GOODS: Final = ("Goods delivered", "Services of the month", "Order as agreed", "Spare parts")


@dataclass
class Draw:
    """What the stories draw from, and the rows they have written."""

    chance: np.random.Generator
    parties: int
    frames: list[pl.DataFrame] = field(default_factory=list)
    groups: int = 0
    numbers: int = 10_000_000
    story: str = ""

    def party(self, count: int) -> Any:
        """A party for each story."""
        return self.chance.integers(0, self.parties, count)

    def day(self, count: int) -> Any:
        """A day of an invoice for each story."""
        return self.chance.integers(0, DAYS, count)

    def later(self, day: Any, most: int = 30) -> Any:
        """A day of payment up to so many days later."""
        return day + self.chance.integers(1, most + 1, len(day))

    def amount(self, count: int) -> Any:
        """An amount for each, in cents: 100.00 to 60,000.00, small ones oftener."""
        return np.floor(np.exp(self.chance.uniform(np.log(10_000), np.log(6_000_000), count))).astype(np.int64)

    def group(self, count: int) -> Any:
        """A new group for each."""
        self.groups += count
        return np.arange(self.groups - count + 1, self.groups + 1)

    def document(self, count: int) -> Any:
        """A new document number for each, 8 digits; neighbours go to different parties."""
        self.numbers += count
        return self.chance.permutation(np.arange(self.numbers - count, self.numbers))

    def text(self, templates: tuple[str, ...], numbers: Any) -> pl.Series:
        """One of the templates for each, the number put in."""
        which = pl.Series("which", self.chance.integers(0, len(templates), len(numbers)))
        frame = pl.DataFrame({"which": which, "n": pl.Series(numbers).cast(pl.String)})
        written = pl.lit("")
        for at, template in enumerate(templates):
            said = pl.format(template, "n") if "{}" in template else pl.lit(template)
            written = pl.when(pl.col("which") == at).then(said).otherwise(written)
        return frame.select(written.alias("text"))["text"]

    def write(self, party: Any, day: Any, amount: Any, group: Any, document: Any, text: pl.Series) -> None:
        """Rows of the story: amounts of invoices above nil, of payments below; document and text as they stand."""
        columns = {"party": party, "day": day, "amount": amount, "group": group, "document": document}
        frame = pl.DataFrame({name: pl.Series(values) for name, values in columns.items()})
        self.frames.append(frame.with_columns(text.alias("description"), story=pl.lit(self.story)))

    def invoices(self, party: Any, day: Any, amount: Any, group: Any, templates: tuple[str, ...] = GOODS) -> Any:
        """Invoices; returns their document numbers."""
        document = self.document(len(party))
        names = pl.Series(document).cast(pl.String)
        self.write(party, day, amount, group, "INV-" + names, self.text(templates, document))
        return document

    def payments(self, party: Any, day: Any, amount: Any, group: Any, text: pl.Series) -> None:
        """Payments, whose document number is the bank's."""
        number = pl.Series(self.chance.integers(0, 10**9, len(party))).cast(pl.String).str.zfill(9)
        self.write(party, day, -amount, group, "BANK" + number, text)


def write(folder: Path, rows: int, truth: Path, ladder: str = LADDER, seed: int = SEED) -> Path:
    """A close folder of about that many entries; the truth into a Parquet file elsewhere."""
    import stories

    (folder / "C01").mkdir(parents=True, exist_ok=True)
    (folder / "close.toml").write_text(SETTINGS + ladder, encoding="utf-8")
    (folder / "C01" / "accounts.csv").write_text(CHART, encoding="utf-8")
    entries = stories.told(Draw(np.random.default_rng(seed), max(rows // ROWS_A_PARTY, 1)), rows)
    entries.select("entry_no", "story", "group").write_parquet(truth)
    written = pl.concat([entries, _other_side(entries)], how="diagonal")
    written.select(
        "entry_no",
        voucher=pl.format("D{}", pl.col("day").cast(pl.String).str.zfill(3)),
        posting_date=pl.date(2026, 1, 1) + pl.duration(days="day"),
        account="account",
        amount=(pl.col("amount").cast(pl.Decimal(18, 2)) / 100).cast(pl.Decimal(18, 2)),
        description="description",
        document_no="document",
        party="name",
    ).write_csv(folder / "C01" / "gl_entries.csv")
    return folder


def _other_side(entries: pl.DataFrame) -> pl.DataFrame:
    """One line a day that balances its entries."""
    return entries.group_by("day").agg(
        -pl.col("amount").sum(), entry_no=pl.format("Z{}", pl.col("day").first()), account=pl.lit("1999")
    )
