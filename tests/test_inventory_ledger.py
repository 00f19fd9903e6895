"""Stock against its ledger, closed as a user would: every class of difference once, with an amount known beforehand.

Costs are a piece at 1.00, so that no cost needs correcting; each value entry has two ledger lines of its own. What was
done to the ledger stands beside each case, and every cent of every role must come back under the right class.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from folder import Closed, group, write
from stock_ledger import import_journals, stock_of
from tieout.partial import inventory
from together import Own, books

if TYPE_CHECKING:
    from pathlib import Path

CHART = """
account  name                   type
1460     Stock                  asset
1465     Stock not invoiced     asset
1930     Bank                   asset
2091     Retained earnings      equity
2945     Not invoiced           liability
4010     Cost of goods sold     expense
4090     Direct cost applied    expense
4960     Stock adjustment       expense
4999     Other cost             expense
"""
STOCK_SETUP = """
inventory_posting_group  location  inventory  inventory_interim
GOODS                    MAIN      1460       1465
"""
GENERAL_SETUP = """
product_posting_group  cogs  inventory_adjustment  accrual_interim  direct_cost_applied
GOODS                  4010  4960                  2945             4090
"""
OPENINGS = """
account  amount
1460     500.00
2091     -500.00
"""
ITEMS = """
item  costing_method  unit_cost  description  inventory_posting_group  product_posting_group
BOLT  fifo            1.00       Steel bolts  GOODS                    GOODS
"""
CASES: dict[
    str, Any
] = {  # number: day, kind, amount, posted, the two lines (account, amount, day) or what became of them
    1: ("2025-12-01", "purchase", 480, 480, []),  # in the stated opening of 500.00
    2: ("2026-09-01", "purchase", 1000, 1000, [("1460", 1000), ("4090", -1000)]),
    3: ("2026-09-05", "sale", -400, -400, [("1460", -400), ("4999", 400)]),  # posted to another account
    4: ("2026-09-06", "purchase", 300, 300, []),  # its ledger entries are gone
    5: ("2026-09-08", "sale", -50, 0, []),  # not posted yet
    6: ("2026-09-09", "purchase", 200, 120, [("1460", 120), ("4090", -120)]),  # posted in part
    7: ("2026-09-30", "purchase", 90, 90, [("1460", 90, "2026-10-02"), ("4090", -90, "2026-10-02")]),
    8: ("2026-09-12", "purchase", 60, 60, [("1460", 65), ("4090", -60)]),  # edited
    9: ("2026-09-14", "sale", -30, -30, [("1460", -30), ("9999", 30)]),  # an account that is not in the chart
    10: ("2026-09-15", "positive_adjustment", 25, 0, []),  # at a place without setup
    11: ("2026-09-20", "purchase", 40, 40, [("1460", 40), ("4090", -40), ("1460", 40)]),  # a line twice, related twice
}
BY_HAND = [("1460", "33.00"), ("1930", "-33.00"), ("1460", "-12.00"), ("4010", "12.00")]
DIFFERENCES = {
    ("gl_without_subledger", "inventory"): "41.00",  # 20.00 of the opening, 33.00 and -12.00 by hand
    ("gl_without_subledger", "cogs"): "12.00",
    ("remapped_account", "cogs"): "-400.00",
    ("posted_without_gl", "inventory"): "-300.00",
    ("posted_without_gl", "direct_cost_applied"): "300.00",
    ("cost_not_posted", "inventory"): "-30.00",  # 50.00 of case 5, -80.00 of case 6
    ("cost_not_posted", "cogs"): "-50.00",
    ("cost_not_posted", "direct_cost_applied"): "80.00",
    ("date_mismatch", "inventory"): "-90.00",
    ("date_mismatch", "direct_cost_applied"): "90.00",
    ("relation_amount", "inventory"): "45.00",  # 5.00 edited, 40.00 doubled
    ("deleted_account", "cogs"): "-30.00",
    ("missing_setup", "inventory"): "-25.00",
    ("missing_setup", "inventory_adjustment"): "25.00",
    ("closing_entry", "cogs"): "-100.00",
}


MOVED = "entry_no item posting_date entry_type quantity invoiced_quantity completely_invoiced location document_no"


def table(names: str, rows: list[tuple[Any, ...]]) -> bytes:
    lines = [names.replace(" ", ","), *(",".join(map(str, row)) for row in rows)]
    return ("\n".join(lines) + "\n").encode()


def files() -> dict[str, str | bytes]:
    """The extracts of the cases; item entries and value entries have the numbers of the cases."""
    lines: list[tuple[Any, ...]] = []
    related: list[tuple[int, str]] = []
    for number, (day, _, _, _, posted) in CASES.items():
        for account, amount, *moved in posted:
            entry = f"G{len(lines) + 1}"
            lines.append(
                (entry, f"I{number}", moved[0] if moved else day, account, f"{amount}.00", f"D{number}", "inventory")
            )
            related.append((number, entry))
    for account, amount in BY_HAND:
        lines.append((f"G{len(lines) + 1}", "M1", "2026-09-25", account, amount, "M1", "gl"))
    lines.append((f"G{len(lines) + 1}", "C1", "2026-09-30", "4010", "-100.00", "C1", "close"))
    lines.append((f"G{len(lines) + 1}", "C1", "2026-09-30", "2091", "100.00", "C1", "close"))
    places = {number: "SHED" if number == 10 else "MAIN" for number in CASES}
    moved = [(n, "BOLT", day, kind, amount, amount, "true", places[n], f"D{n}")
             for n, (day, kind, amount, _, _) in CASES.items()]  # fmt: skip
    values = [(n, n, "BOLT", day, "direct_cost", f"{amount}.00", *[amount] * 3, f"{posted}.00", places[n], f"D{n}")
              for n, (day, _, amount, posted, _) in CASES.items()]  # fmt: skip
    moved.append((12, "BOLT", "2026-09-22", "purchase", 70, 0, "false", "MAIN", "D12"))
    waiting = (12, 12, "BOLT", "2026-09-22", "direct_cost", "0.00", 70, 70, 0, "0.00", "MAIN", "D12", "70.00", "70.00")
    lines += [(f"G{len(lines) + 1}", "I12", "2026-09-22", "1465", "70.00", "D12", "inventory"),
              (f"G{len(lines) + 2}", "I12", "2026-09-22", "2945", "-70.00", "D12", "inventory")]  # fmt: skip
    related += [(12, lines[-2][0]), (12, lines[-1][0])]
    found: dict[str, str | bytes] = {
        "gl_entries.csv": table("entry_no voucher posting_date account amount document_no source", lines),
        "opening_balances.csv": OPENINGS,
        "items.csv": ITEMS,
        "inventory_posting_setup.csv": STOCK_SETUP,
        "general_posting_setup.csv": GENERAL_SETUP,
        "item_entries.csv": table(
            MOVED,
            moved,
        ),
        "value_entries.csv": table(
            "entry_no item_entry_no item posting_date value_type cost_actual item_quantity valued_quantity"
            " invoiced_quantity cost_posted_to_gl location document_no cost_expected cost_expected_posted_to_gl",
            [*((*row, "0.00", "0.00") for row in values), waiting],
        ),
    }
    found["inventory_gl_relations.csv"] = table("value_entry_no gl_entry_no", related)
    return found


STOCK = {"accounts": CHART, **{name.removesuffix(".csv"): text for name, text in files().items()}}
INVENTORY = 'allow_posting_from = "2026-09-01"'
held = partial(stock_of, STOCK, INVENTORY)
cases = books(held())


def more(name: str, rows: str) -> bytes:
    """A table of the cases with rows added."""
    return bytes(STOCK[name]) + rows.encode()  # type: ignore[arg-type]


def classes(run: Closed) -> dict[tuple[str, str], Decimal]:
    sql = "select class, account_role, sum(amount) from inventory.differences group by all having sum(amount) <> 0"
    return {(name, role): amount for name, role, amount in run.rows(sql)}


@cases
def test_every_difference_has_its_class_and_amount(run: Closed) -> None:
    assert classes(run) == {key: Decimal(amount) for key, amount in DIFFERENCES.items()}


@cases
def test_every_role_is_explained_to_the_cent(run: Closed) -> None:
    rows = run.rows("select account_role, subledger, ledger, difference, unexplained from inventory.reconciliation")
    assert [row[0] for row in rows] == [
        "inventory", "inventory_interim", "accrual_interim", "direct_cost_applied", "inventory_adjustment", "cogs",
    ]  # fmt: skip
    figures = {row[0]: tuple(map(int, row[1:])) for row in rows}
    assert figures["inventory"] == (1715, 1356, -359, 0)
    assert figures["inventory_interim"] == (70, 70, 0, 0)
    assert figures["cogs"] == (480, -88, -568, 0)
    assert all(row[-1] == 0 for row in figures.values())


@cases
def test_the_matrix_shows_double_entry(run: Closed) -> None:
    """What all roles have against stock is what stock has against them; the 480.00 of last year aside."""
    [(against, stock)] = run.rows(
        """select sum(against_inventory), max(case when account_role = 'inventory' then subledger end)
           from inventory.page_reconciliation"""
    )
    assert against == -(stock - 480)


@cases
def test_the_parted_on_on_which_they_part_is_named(run: Closed) -> None:
    columns = "item, location, parted_on, class, document_no, amount"
    assert run.rows(f"select {columns} from inventory.divergences where item <> '' order by location") == [
        ("BOLT", "MAIN", date(2026, 9, 6), "posted_without_gl", "D4", -300),
        ("BOLT", "SHED", date(2026, 9, 15), "missing_setup", "D10", -25),
    ]


@books(held(value_entries=bytes(STOCK["value_entries"]).replace(b",MAIN,D4,", b",,D4,")))
def test_a_cost_that_names_no_location_is_where_its_movement_is(run: Closed) -> None:
    """Of case 4, gone from the ledger, the value entry is silent about the place; the item entry says MAIN."""
    parted = "select location, document_no from inventory.divergences where item <> '' order by location"
    assert run.rows(parted) == [("MAIN", "D4"), ("SHED", "D10")]


@cases
def test_ties_and_findings_say_it(run: Closed) -> None:
    assert run.rows("select count(*), count(distinct state) from inventory.page_ties where state = 'open'") == [(0, 0)]
    warned = set(run.codes("warn"))
    assert warned >= {
        "gl_without_subledger", "opening_stock_differs", "remapped_account", "posted_without_gl", "date_mismatch",
        "relation_amount", "deleted_account", "closing_entry",
    }  # fmt: skip
    assert "unexplained" not in run.codes("block")
    [(message,)] = run.rows(
        """select message from findings.findings
           where code = 'gl_without_subledger' and subject like '%1460%' and amount > 0"""
    )
    assert "33.00" in message


@cases
def test_what_waits_for_an_invoice_is_on_the_cut_off_page(run: Closed) -> None:
    assert run.rows("select cut_off, item, document_no, amount from inventory.page_cut_off") == [
        ("received_not_invoiced", "BOLT", "D12", 70)
    ]


@books(held(inventory_gl_relations="..."))
def test_without_relations_documents_tell(run: Closed) -> None:
    """The same ledger without relations: the classes stay, only the line twice did not come from stock."""
    expected = {key: Decimal(amount) for key, amount in DIFFERENCES.items()}
    expected["gl_without_subledger", "inventory"] += 40
    expected["relation_amount", "inventory"] -= 40
    # a line on an account that is not one of stock cannot be found without a relation
    expected["posted_without_gl", "cogs"] = Decimal(-430)
    del expected["remapped_account", "cogs"], expected["deleted_account", "cogs"]
    assert classes(run) == expected
    assert "matched_by_document" in run.codes("info")
    assert all(unexplained == 0 for (unexplained,) in run.rows("select unexplained from inventory.reconciliation"))


def unexplained(run: Closed) -> set[Decimal]:
    return {left for (left,) in run.rows("select unexplained from inventory.reconciliation")}


@books(held(general_posting_setup=GENERAL_SETUP.replace("4010  4960", "4010  1460")))
def test_one_account_of_several_roles_is_split_and_said(run: Closed) -> None:
    """Adjustments are posted on the account of stock itself."""
    assert unexplained(run) == {0}
    shared = run.rows(
        "select account_role, sum(amount) from inventory.differences where class = 'shared_account' group by 1"
    )
    assert dict(shared) == {
        "inventory_adjustment": Decimal(1356)
    }  # nothing of adjustments is posted: all of it is stock's
    assert "shared_account" in run.codes("info")


@books(held(inventory_gl_relations=more("inventory_gl_relations", "99,G2\n6,NOWHERE\n")))
def test_relations_to_what_is_not_there_are_named(run: Closed) -> None:
    assert unexplained(run) == {0}
    subjects = run.rows("select subject from findings.findings where code = 'relation_without_entry' order by 1")
    assert subjects == [("6 NOWHERE",), ("99 G2",)]


@pytest.mark.parametrize(
    "run",
    [
        held(general_posting_setup=b"product_posting_group,cogs,direct_cost_applied,blocked\nGOODS,4010,4090,1\n"),
        held(general_posting_setup=b"product_posting_group,cogs,direct_cost_applied\nGOODS,8888,4090\n"),
        held(inventory_posting_setup=b"inventory_posting_group,location,inventory\nOTHER,MAIN,1460\n"),
    ],
    indirect=True,
    ids=["blocked", "account not in the chart", "no row for the group"],
)
def test_a_setup_that_cannot_be_posted_to_leaves_nothing_unexplained(run: Closed) -> None:
    assert unexplained(run) == {0}
    assert run.rows("select count(*) > 0 from inventory.differences where class = 'missing_setup'") == [(True,)]


def test_without_any_setup_nothing_is_compared(tmp_path: Path) -> None:
    kept = {name: text for name, text in files().items() if not name.endswith("_setup.csv")}
    run = Closed(inventory(write(tmp_path, kept, chart=CHART)))
    made = "select count(*) from information_schema.tables where table_schema = 'inventory' and table_name"
    assert run.rows(f"{made} = 'reconciliation'") == [(0,)]


@books(
    held(
        item_entries=more("item_entries", "13,BOLT,2026-09-26,transfer,-20,-20,true,MAIN,D13\n"),
        value_entries=more(
            "value_entries", "13,13,BOLT,2026-09-26,direct_cost,-20.00,-20,-20,-20,0.00,MAIN,D13,0.00,0.00\n"
        ),
    )
)
def test_half_a_transfer_is_asked_about(run: Closed) -> None:
    """20 leave MAIN; of the leg that arrives there is nothing: the check warns, and both accounts still tie."""
    assert unexplained(run) == {0}
    assert run.rows("select state from inventory.period_checks where check_name = 'half_a_transfer'") == [("warn",)]


@books(
    held(
        gl_entries=bytes(STOCK["gl_entries"])  # type: ignore[arg-type]
        .replace(b"\n", b",USD,1.00\n")
        .replace(b"source,USD,1.00", b"source,currency,amount_currency")
    )
)
def test_entries_in_another_currency_are_compared_in_that_of_the_books(run: Closed) -> None:
    assert classes(run) == {key: Decimal(amount) for key, amount in DIFFERENCES.items()}


def test_what_was_proposed_and_imported_is_no_difference(tmp_path: Path) -> None:
    """The journal comes back in the next extract: what was not posted is, and nothing looks posted by hand.

    C2 imports what goes to stock to another account than was proposed.
    """
    posting = f'[inventory]\n{INVENTORY}\nact = "journal"\n'
    folder = group(tmp_path, dict.fromkeys(("C1", "C2"), files()), posting, chart=CHART)
    first = Closed(inventory(folder))
    assert ("cost_not_posted", "inventory") in classes(Own(first, "C1"))
    for company in ("C1", "C2"):
        import_journals(folder, first, company=company)
    elsewhere = folder / "C2" / "gl_entries.september.csv"
    elsewhere.write_text(elsewhere.read_text(encoding="utf-8").replace(",1460,", ",4960,"), encoding="utf-8")
    again = Closed(inventory(folder))
    expected = {key: Decimal(amount) for key, amount in DIFFERENCES.items() if key[0] != "cost_not_posted"}
    assert classes(Own(again, "C1")) == expected
    assert unexplained(Own(again, "C1")) == unexplained(Own(again, "C2")) == {0}
