"""Each posted cost found on its ledger line, or what is wrong with it: one to one, the strongest evidence first.

A cost that was posted stands on two accounts; the ledger lines that came of it are known by their relations, or by
document, date, account and amount. What is left over on either side says what happened:

    value entry 7   inventory  100.00       line 21   1460  100.00     found
                    applied   -100.00       line 22   4990 -100.00     remapped_account (the setup names 4090)

Amounts are whole ten-thousandths, debit positive; a difference is ledger less subledger. `counts` says whether a cost
or a line lies in the span its account is compared over; a cost inside whose line lies outside is a matter of timing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import polars as pl

if TYPE_CHECKING:
    from collections.abc import Sequence

SIDES: Final = pl.Schema(
    {
        "company": pl.String, "knot": pl.Int64, "document_no": pl.String, "posting_date": pl.Date,
        "account": pl.String, "account_role": pl.String, "amount": pl.Int64, "counts": pl.Boolean,
        "value_entry_no": pl.Int64,
    }
)  # fmt: skip
LINES: Final = pl.Schema(
    {
        "company": pl.String, "knot": pl.Int64, "document_no": pl.String, "posting_date": pl.Date,
        "account": pl.String, "account_role": pl.String, "amount": pl.Int64, "counts": pl.Boolean,
        "gl_entry_no": pl.String, "value_entry_no": pl.Int64, "known": pl.Boolean, "manual": pl.Boolean,
    }
)  # fmt: skip
FOUND: Final = pl.Schema(
    {
        "company": pl.String, "account_role": pl.String, "account": pl.String, "class": pl.String,
        "amount": pl.Int128, "value_entry_no": pl.Int64, "gl_entry_no": pl.String, "other_account": pl.String,
    }
)  # fmt: skip
EMPTY: Final = pl.DataFrame(schema=FOUND)
TURNS: Final = ("posting_date", "account")


def by_relation(sides: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """What is wrong with costs whose lines are known by relation; `knot` holds together what is related.

    sides: SIDES, the posted part of each cost by account. lines: LINES; `known`: the account is in the chart.
    Returns FOUND: what keeps the ledger from saying what the subledger says it posted; nothing where all is right.
    """
    search = Search(sides, lines)
    search.pair("knot", "account", "amount", "counts")
    search.pair("knot", "account", "amount")
    search.level("knot", "account")
    search.redirect("knot", "amount")
    search.unequal("knot", "account")
    search.redirect("knot", "debit")
    search.rest("relation_amount")
    return search.found()


def by_document(sides: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """The same where no relations are given: by document, date, account and amount, a weaker proof.

    `knot` is not looked at. A cost and a line that only share their date need an amount that is equal to the cent and
    a line nobody posted by hand; where the document is blank nothing but date, account and amount can be compared.
    """
    search = Search(sides, lines)
    search.pair("document_no", "posting_date", "account", "amount")
    search.level("document_no", "posting_date", "account")
    undocumented = search.aside()
    search.pair("document_no", "account", "amount")
    search.level("document_no", "account")
    search.join(undocumented)
    search.pair("posting_date", "account", "amount", lines=~pl.col("manual"))
    search.level("posting_date", "account", lines=~pl.col("manual"))
    undocumented = search.aside()
    search.redirect("document_no", "amount")
    search.unequal("document_no", "account")
    search.join(undocumented)
    search.rest("gl_without_subledger")
    return search.found()


class Search:
    """Costs and lines not found on each other yet, and what is known of those that were."""

    def __init__(self, sides: pl.DataFrame, lines: pl.DataFrame) -> None:
        """In the order of value entries and of ledger entries, so that the same rows always meet."""
        debit = (pl.col("amount") > 0).alias("debit")
        self.sides = sides.sort("company", "value_entry_no", *TURNS, "amount", "account_role").with_columns(debit)
        self.sides = self.sides.with_row_index("side")
        self.lines = lines.sort("company", "gl_entry_no", *TURNS, "amount").with_columns(debit).with_row_index("line")
        self._found: list[pl.DataFrame] = []

    def found(self) -> pl.DataFrame:
        """The differences, in a fixed order."""
        rows = pl.concat([EMPTY, *self._found]).filter(pl.col("amount") != 0)
        return rows.sort(pl.all(), nulls_last=True)

    def aside(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Take away what has no document; returns it."""
        blank = pl.col("document_no") == ""
        taken = self.sides.filter(blank), self.lines.filter(blank)
        self.sides, self.lines = self.sides.filter(~blank), self.lines.filter(~blank)
        return taken

    def join(self, taken: tuple[pl.DataFrame, pl.DataFrame]) -> None:
        """Put back what was taken away."""
        self.sides = pl.concat([self.sides, taken[0]]).sort("side")
        self.lines = pl.concat([self.lines, taken[1]]).sort("line")

    def pair(self, *names: str, lines: pl.Expr | None = None) -> None:
        """Costs and lines equal in these columns, one to one; where only one counts, the date is the matter."""
        pairs = self._pairs(("company", *names), self.lines if lines is None else self.lines.filter(lines))
        apart = pairs.filter(pl.col("counts") != pl.col("counts_line")) if "counts_line" in pairs.columns else EMPTY
        if len(apart):
            amount = pl.when("counts").then(-pl.col("amount")).otherwise(pl.col("amount"))
            self._say(apart, "date_mismatch", amount)

    def _pairs(self, on: Sequence[str], lines: pl.DataFrame) -> pl.DataFrame:
        """The first cost with the first line of each group, the second with the second; taken off the search."""
        if self.sides.is_empty() or lines.is_empty():
            return EMPTY
        turn = pl.int_range(pl.len()).over(on).alias("turn")
        pairs = self.sides.with_columns(turn).join(
            lines.with_columns(turn), on=[*on, "turn"], suffix="_line", maintain_order="left"
        )
        self.sides = self.sides.join(pairs, on="side", how="anti", maintain_order="left")
        self.lines = self.lines.join(pairs, on="line", how="anti", maintain_order="left")
        return pairs

    def level(self, *names: str, lines: pl.Expr | None = None) -> None:
        """Groups whose costs and lines add up to the same, as a journal posted per group has them."""
        sums = self._sums(("company", *names), self.lines if lines is None else self.lines.filter(lines))
        level = sums.filter((pl.col("cost") == pl.col("held")) & (pl.col("cost_out") == pl.col("held_out")))
        self._done(level, ("company", *names), lines)

    def unequal(self, *names: str) -> None:
        """Groups with costs and lines of other amounts: what they differ by, and what stands in other periods."""
        on = ("company", *names)
        sums = self._sums(on, self.lines)
        counted = sums.filter(pl.col("in_span"))
        self._say(counted, "relation_amount", pl.col("held") - pl.col("cost"))
        self._say(counted, "date_mismatch", pl.col("cost_out") - pl.col("held_out"))
        self._done(sums, on, None)

    def _sums(self, on: Sequence[str], lines: pl.DataFrame) -> pl.DataFrame:
        """What the costs and the lines of each group come to, in all and outside the span; groups that have both."""

        def summed(frame: pl.DataFrame, name: str, number: str) -> pl.DataFrame:
            amount = pl.col("amount").cast(pl.Int128)
            first = [pl.col("account_role").first(), pl.col("account").first().alias("of")] if name == "cost" else []
            return frame.group_by(on).agg(
                amount.sum().alias(name), amount.filter(~pl.col("counts")).sum().alias(f"{name}_out"),
                pl.col("counts").any().alias(f"{name}_counts"),
                pl.when(pl.col(number).n_unique() == 1).then(pl.col(number).first()), *first,
            )  # fmt: skip

        both = summed(self.sides, "cost", "value_entry_no").join(summed(lines, "held", "gl_entry_no"), on=on)
        return both.with_columns(
            (pl.col("cost_counts") | pl.col("held_counts")).alias("in_span"), pl.col("of").alias("account")
        )

    def _done(self, groups: pl.DataFrame, on: Sequence[str], lines: pl.Expr | None) -> None:
        """Take groups off the search."""
        self.sides = self.sides.join(groups, on=on, how="anti", maintain_order="left")
        taken = self.lines if lines is None else self.lines.filter(lines)
        gone = taken.join(groups, on=on, how="semi")
        self.lines = self.lines.join(gone, on="line", how="anti", maintain_order="left")

    def redirect(self, *names: str) -> None:
        """Costs whose line stands on another account than the setup names: it lacks there and is too much here."""
        pairs = self._pairs(("company", *names), self.lines)
        if pairs.is_empty():
            return
        line = "amount_line" if "amount_line" in pairs.columns else "amount"
        known = pl.when("known").then(pl.lit("remapped_account")).otherwise(pl.lit("deleted_account"))
        counted = pairs.filter("counts").with_columns(
            known.alias("class"), pl.col("account_line").alias("other_account")
        )
        self._say(counted, None, -pl.col(line))
        self._say(counted, "relation_amount", pl.col(line) - pl.col("amount"))
        there = pairs.filter(pl.col("counts_line") & (pl.col("account_role_line") != "")).with_columns(
            known.alias("class"), pl.col("account").alias("other_account"),
            pl.col("account_line").alias("account"), pl.col("account_role_line").alias("account_role"),
        )  # fmt: skip
        self._say(there, None, pl.col(line))

    def rest(self, of_lines: str) -> None:
        """What nothing was found for: costs without a line, and lines without a cost."""
        self._say(self.sides.filter("counts"), "posted_without_gl", -pl.col("amount"))
        self._say(self.lines.filter(pl.col("counts") & (pl.col("account_role") != "")), of_lines, pl.col("amount"))

    def _say(self, rows: pl.DataFrame, of_class: str | None, amount: pl.Expr) -> None:
        """Note differences of a class (None: the rows say it themselves)."""
        made: dict[str, Any] = {"amount": amount.cast(pl.Int128)}
        if of_class is not None:
            made["class"] = pl.lit(of_class)
        named = rows.with_columns(**made)
        absent = [pl.lit(None, dtype).alias(name) for name, dtype in FOUND.items() if name not in named.columns]
        self._found.append(named.with_columns(absent).select(FOUND.names()).cast(FOUND))
