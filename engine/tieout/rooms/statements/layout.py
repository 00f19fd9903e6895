"""What a statement layout is made of: rows, each a leaf that takes accounts, a sum of other rows, or a heading.

    code  part         accounts   sum              balance (debit +)   figure as read
    FA    income       707*                        -1 000.00            1 000.00
    FS    expenses     607*                           600.00             -600.00
    GG    income                  FA, FS                                  400.00

Figures are signed as they are read: assets, equity and liabilities, income and profit positive, expenses negative; so a
sum is a plain sum. A layout whose costs print positive says `cost_sign = "positive"`; only what is printed follows it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

Part = Literal["assets", "depreciation", "equity", "liabilities", "income", "expenses"]
Labels = dict[str, str]
STATEMENTS: Final = ("income_statement", "balance_sheet")
PARTS: Final = {"income_statement": ("income", "expenses"), "balance_sheet": ("assets", "equity", "liabilities")}
FIXED: Final = {
    "income_statement": ("result",),
    "balance_sheet": ("total_assets", "equity", "result_of_year", "total_equity_and_liabilities"),
}
COMPUTED: Final = (  # leaves without selectors
    "result_brought_forward",  # what is left on the accounts of the result from earlier years
    "equity_deficit",  # equity that is used up, among the assets
    "equity_uncovered",  # the same within equity, which it brings to nil
)
TAKES: Final = ("accounts", "debit", "credit", "contra", "sum")
LISTS: Final = ("by_party", "appropriation", "cash", "must_clear", "off")
ANY_LANGUAGE: Final = ""


class Data(BaseModel):
    """What is read from a layout file: nothing unknown passes."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    @field_validator("*", mode="before")
    @classmethod
    def lists_are_kept(cls, value: Any) -> Any:
        """A TOML list of words is kept as a tuple, in a table too."""
        if isinstance(value, dict):
            return {key: tuple(one) if isinstance(one, list) else one for key, one in value.items()}
        return tuple(value) if isinstance(value, list) and not any(isinstance(one, dict) for one in value) else value


class Row(Data):
    """One row of a statement, or one box of a form.

    `accounts` whatever their balance, `debit` and `credit` while it is on that side, `contra` accounts that reduce
    `accounts` (depreciation, write-downs). `each`: a line a category (or control) instead of one; `other` names the
    rest. `sum`: codes, with - before one to subtract it. `fold`: left out of print where it sums one line only.
    `term`: what the house calls the line in its languages (bs.inventories); `label` wins where it has the language.
    `keep`: a form's box that is filled only by a profit (positive) or a loss (negative). `after`: where a row that a
    layout adds to the one it extends stands.
    """

    code: str = Field(min_length=1)
    label: Labels = {}
    term: str = Field(default="", pattern=r"^(bs|is)\.[a-z0-9_]+$|^$")
    part: Part | None = None
    accounts: tuple[str, ...] = ()
    debit: tuple[str, ...] = ()
    credit: tuple[str, ...] = ()
    contra: tuple[str, ...] = ()
    sum: tuple[str, ...] = ()
    each: tuple[Literal["category", "control"], ...] = ()
    other: Labels = {}
    style: Literal["line", "sum", "grand", "group"] | None = None
    level: int = Field(default=0, ge=0, le=3)
    note: str = ""
    fold: bool = False
    keep: Literal["", "positive", "negative"] = ""
    after: str = ""

    @field_validator("label", "other", mode="before")
    @classmethod
    def one_text_for_all(cls, value: Any) -> Any:
        """`label = "Sales"` holds in every language."""
        return {ANY_LANGUAGE: value} if isinstance(value, str) else value

    @property
    def selectors(self) -> dict[str, tuple[str, ...]]:
        """The lists of selectors that are not empty, by their key."""
        lists = {"accounts": self.accounts, "debit": self.debit, "credit": self.credit, "contra": self.contra}
        return {key: found for key, found in lists.items() if found}

    @property
    def kind(self) -> str:
        """`leaf`, `sum` or `heading`; some rows select nothing and are leaves all the same."""
        return "leaf" if self.selectors or self.code in COMPUTED else "sum" if self.sum else "heading"

    @property
    def look(self) -> str:
        """How the row is printed: line, sum, grand or group."""
        return self.style or {"leaf": "line", "sum": "sum", "heading": "group"}[self.kind]

    def members(self) -> list[tuple[str, int]]:
        """The codes a sum adds (1) or subtracts (-1)."""
        return [(code.removeprefix("-"), -1 if code.startswith("-") else 1) for code in self.sum]

    def over(self, base: Row) -> Row:
        """This row in the place of one that is extended: what it does not say of itself stays as it was.

        A row that says what it takes (accounts, debit, credit, contra or a sum) takes only that.
        """
        said = set(self.model_fields_set)
        said |= set(TAKES) if said & set(TAKES) else set()
        return base.model_copy(update={name: getattr(self, name) for name in said})


class File(Data):
    """A layout file as written.

    `replaces` names the layout whose place this one takes: from fiscal years that begin on `since`, or (without it)
    for charts whose account types it fits best. `formats` and `known_by` say which extracts are of this layout where
    nothing was chosen: the format of the ledger, accounts of a chart by a word of their names ("debitor|kunde"), or
    (`codes`) the form of its categories. `off`: numbers the chart gives no meaning, or one outside the statements, so
    that no row takes them. The rest is told in Layout.
    """

    name: str = ""
    language: str = ""
    extends: str = ""
    replaces: str = ""
    since: dt.date | None = None
    formats: tuple[str, ...] = ()
    known_by: dict[str, str] = {}
    codes: str = ""
    drop: tuple[str, ...] = ()
    cost_sign: Literal["positive", "negative"] | None = None
    category: Literal["", "captions", "codes", "numbers"] = ""
    by_party: tuple[str, ...] = ()
    together: dict[str, tuple[str, ...]] = {}
    appropriation: tuple[str, ...] = ()
    cash: tuple[str, ...] = ()
    must_clear: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    gross: bool = False
    forms: tuple[str, ...] = ()
    controls: dict[Literal["ar", "ap", "bank", "inventory", "fa", "tax"], Labels] = {}
    income_statement: list[Row] = []
    balance_sheet: list[Row] = []


class FormFile(Data):
    """A form file as written: the boxes of one tax return."""

    form: str
    boxes: list[Row]


@dataclass(frozen=True)
class Layout:
    """A layout ready for use: what it extends is folded in, its forms are read.

    `rows` by statement (or form name), in printed order. `by_party`: accounts whose side is told party by party;
    `together`: groups of accounts whose side is told by their sum (the VAT accounts); `appropriation`: accounts that
    only carry the result on (8999 in Sweden), no part of it; `cash`: what the cash chart shows; `must_clear`: accounts
    that should stand at zero; `gross`: assets print with their cost and depreciation beside the net amount.
    `category`: an account's category goes before its number, and means the caption or code of a row (`captions`), what
    selectors of categories name (`codes`), or the number of the public chart it is mapped to (`numbers`).
    """

    name: str
    language: str = ""
    cost_sign: str = ""
    category: str = ""
    by_party: tuple[str, ...] = ()
    together: dict[str, tuple[str, ...]] = field(default_factory=dict)
    appropriation: tuple[str, ...] = ()
    cash: tuple[str, ...] = ()
    must_clear: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    gross: bool = False
    controls: dict[Any, Labels] = field(default_factory=dict)
    rows: dict[str, tuple[Row, ...]] = field(default_factory=dict)
    forms: dict[str, tuple[Row, ...]] = field(default_factory=dict)


def leaves(rows: tuple[Row, ...]) -> list[tuple[str, str, int]]:
    """Every sum down to the leaves it is made of: code, leaf, sign; a leaf that is met twice stands twice.

    GG = FR - GF and FR = FA + FD give (GG, FA, 1), (GG, FD, 1), (GG, GF, -1). Members must be there, without circles.
    """
    known = {row.code: row for row in rows}

    def down(code: str, sign: int) -> list[tuple[str, int]]:
        row = known[code]
        if row.kind == "leaf":
            return [(code, sign)]
        return [found for member, way in row.members() for found in down(member, sign * way)]

    return [(row.code, leaf, sign) for row in rows if row.kind == "sum" for leaf, sign in down(row.code, 1)]
