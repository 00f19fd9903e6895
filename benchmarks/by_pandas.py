"""The exact rules as an analyst writes them in pandas: vectorised, no loop, only the columns it needs, from Parquet.

Amounts are integers, which pandas is fastest with. One to one: the oldest debit of a document and amount with the
oldest credit, twins in turn; one to many: documents that come to nil; running zero: what lies between two moments at
which a party's balance is nil. Each rule takes what the one before has left; the matches are compared with ours.
"""

from __future__ import annotations

from typing import Any, Final

PLACE: Final = ["company", "ledger", "account", "year"]
DOCUMENT: Final = [*PLACE, "document_no"]
PARTY: Final = [*PLACE, "party"]
WINDOW: Final = 60
READ: Final = """select item, company, ledger, account, year, document_no, party, day,
    cast(amount * 100 as bigint) as amount from settlement.candidates"""


def exact(frame: Any) -> Any:
    """All groups that the exact rules find: item, group (its first item)."""
    import pandas as pd

    found = []
    for rule in (same_document, whole_documents, running_zero):
        groups = rule(frame)
        found.append(groups)
        frame = frame[~frame["item"].isin(groups["item"])]
    return pd.concat(found)


def same_document(frame: Any) -> Any:
    """One debit with one credit of a document and amount, in the order of their dates."""
    import pandas as pd

    ordered = frame[frame.document_no != ""].sort_values("item")  # items stand by date in each account
    same = [*DOCUMENT, "size"]
    ordered = ordered.assign(size=ordered.amount.abs())
    sides = []
    for side in (ordered[ordered.amount > 0], ordered[ordered.amount < 0]):
        grouped = side.groupby(same)
        sides.append(side.assign(turn=grouped.cumcount(), entries=grouped["item"].transform("size")))
    pairs = sides[0].merge(sides[1], on=[*same, "turn", "entries"])
    pairs = pairs[(pairs.day_x - pairs.day_y).abs() <= WINDOW]
    group = pairs[["item_x", "item_y"]].min(axis=1)
    return pd.concat([pd.DataFrame({"item": pairs[one], "group": group}) for one in ("item_x", "item_y")])


def whole_documents(frame: Any) -> Any:
    """Documents that come to nil, one entry against any number of the other side."""
    mine = frame[frame.document_no != ""]
    mine = mine.assign(debit=mine.amount > 0)
    grouped = mine.groupby(DOCUMENT, as_index=False).agg(
        net=("amount", "sum"), debits=("debit", "sum"), entries=("item", "size"), group=("item", "min")
    )
    one = (grouped.debits == 1) | (grouped.debits == grouped.entries - 1)
    whole = grouped[(grouped.net == 0) & one]
    return mine.merge(whole[[*DOCUMENT, "group"]], on=DOCUMENT)[["item", "group"]]


def running_zero(frame: Any) -> Any:
    """What lies between two moments at which the balance of a party is nil."""
    ordered = frame[frame.party != ""].sort_values("item")
    party = ordered.groupby(PARTY).ngroup()
    balance = ordered.groupby(party)["amount"].cumsum()
    nil = balance == 0
    stretch = nil.groupby(party).cumsum() - nil  # how often it was nil before
    ends = nil.groupby([party, stretch]).transform("any")
    settled = ordered[ends]
    group = settled.groupby([party[ends], stretch[ends]])["item"].transform("min")
    return settled[["item"]].assign(group=group)
