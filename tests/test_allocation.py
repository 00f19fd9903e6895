"""Allocation told as an accountant checks it: what the ledger held, the rules, what is proposed; and month after month.

Every ledger line stands against the bank; SE01 keeps books in SEK, DK01 in DKK, both report in EUR.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

import allocation_folder as folder
from allocation_folder import METRES, RENT, allocated, journal, messages, rule, shown
from allocations_together import Change, OfPair, pair, reads, told
from closing import table
from folder import Closed, loaded

if TYPE_CHECKING:
    from pathlib import Path

# --- one rule ---


@pair(RENT, "5010 1000.00\n5010 77.00 SALES", drivers=METRES)
def test_rent_goes_to_departments_by_the_latest_floor_space(run: OfPair) -> None:
    assert journal(run) == table("""
        account  dim_department   amount
        5010     ADM              333.33
        5010     SALES            666.67
        5010     .              -1000.00""")
    lines = (
        "select source_account, destination_account, dim_department, basis, amount from allocation.lines order by all"
    )
    assert shown(run, lines) == table("""
        source_account  destination_account  dim_department  basis   amount
        5010            5010                 ADM             100.00  333.33
        5010            5010                 SALES           200.00  666.67""")


METHODS: list[tuple[dict[str, str], str]] = [
    ({"method": '"equally"', "destinations": '[{ account = "6000" }, { account = "7010" }, { account = "5020" }]'},
     "6000 . 33.34   7010 . 33.33   5020 . 33.33   5010 . -100.00"),
    ({"destinations": '[{ dim_department = "A", weight = "2" }, { dim_department = "B", weight = "0.5" }]'},
     "5010 A 80.00   5010 B 20.00   5010 . -100.00"),
    ({"method": '"fixed_percentage"', "destinations": '[{ account = "6000", percent = "33.33" }]'},
     "6000 . 33.33   5010 . -33.33"),
    ({"destinations": '[{ account = "6000", weight = 1 }]', "offset": '{ account = "5019", dim_department = "X" }'},
     "6000 . 100.00   5019 X -100.00"),
    ({"destinations": '[{ account = "6000", weight = 1 }]', "operand": '"1.1"'}, "6000 . 110.00   5010 . -110.00"),
    ({"destinations": '[{ account = "6000", weight = 1 }]', "operation": '"divide"', "operand": "3"},
     "6000 . 33.33   5010 . -33.33"),
    ({"source": '{ fixed_value = "250.00" }', "destinations": '[{ account = "6000", weight = 1 }]',
      "offset": '{ account = "5019" }'}, "6000 . 250.00   5019 . -250.00"),
    ({"method": '"basis"', "basis": '{ accounts = ["3010"] }', "by": '"dim_department"'},
     "5010 A 25.00   5010 B 75.00   5010 . -100.00"),
    ({"method": '"basis"', "basis": '{ accounts = ["9100"] }', "destinations":
      '[{ account = "6000", dim_department = "B" }, { account = "6000", dim_department = "A" }]'},
     "6000 B 80.00   6000 A 20.00   5010 . -100.00"),
    ({"method": '"basis"', "basis": '{ accounts = ["3010"] }', "by": '"dim_department"', "destinations":
      '[{ account = "7010", dim_department = "B" }, { account = "6000" }]'},
     "7010 B 75.00   6000 A 25.00   5010 . -100.00"),
]  # fmt: skip


@pytest.fixture(scope="module")
def methods(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """A rule of each kind, all of one step: none sees what another gives."""
    ledger = "5010 100.00\n3010 -500.00 A\n3010 -1500.00 B\n9100 1 A\n9100 4 B - 2026-03-01"
    source = '{ accounts = ["5010"], dim_department = "" }'
    rates = "rate_type  from_currency  to_currency  date  rate\nclosing  SEK  EUR  2026-01-31  0.1"
    rules = "".join(rule(f"rule {n}", **{"source": source} | keys) for n, (keys, _) in enumerate(METHODS))
    return allocated(folder.write(tmp_path_factory.mktemp("methods"), rules, ledger, rates=rates))


@pytest.mark.parametrize("number", range(len(METHODS)))
def test_methods_keys_and_operations(methods: Closed, number: int) -> None:
    lines = "\n".join(METHODS[number][1].split("   "))
    of_rule = f"from ledger.journals where rule = 'rule {number}'"
    posted = f"select account, dim_department, amount {of_rule} order by voucher, line_no"
    assert shown(methods, posted) == table("account dim_department amount\n" + lines)
    assert methods.rows(f"select sum(amount), sum(amount_reporting) {of_rule}") == [(0, 0)]


@pair(
    rule("rule", source='{ accounts = ["50*"] }', destinations='[{ dim_department = "ADM", weight = 1 }]'),
    "5010 10.00 HR P1\n5020 20.00 HR\n5020 5.00 IT P2",
)
def test_what_a_destination_does_not_name_comes_from_the_source(run: OfPair) -> None:
    assert journal(run, columns="account, dim_department, dim_project, amount") == table("""
        account  dim_department  dim_project  amount
        5010     ADM             P1            10.00
        5020     ADM             .             20.00
        5020     ADM             P2             5.00
        5010     HR              P1           -10.00
        5020     HR              .            -20.00
        5020     IT              P2            -5.00""")


@pair(
    rule("rule", method='"equally"', source='{ accounts = ["5010"], dim_department = "" }',
         destinations='[{ dim_department = "A" }, { dim_department = "B" }, { dim_department = "C" }]'),
    "\n".join(f"5010 0.01 - P{number}" for number in range(30)),
)  # fmt: skip
def test_the_cents_of_many_balances_do_not_all_go_to_the_first(run: OfPair) -> None:
    totals = "select dim_department, sum(amount) as amount from allocation.lines group by 1 order by 1"
    assert shown(run, totals) == table("dim_department amount\nA 0.10\nB 0.10\nC 0.10")


HOURS = METRES.replace("2026-08-15", "2026-09-15").replace("2026-01-01  200", "2026-09-02  200")
HOURS += "square_metres  2026-09-30  100  ADM\n"


@pair(RENT.replace('"square_metres" }', '"square_metres", sum = true }'), "5010 1000.00", drivers=HOURS)
def test_a_driver_may_be_the_sum_of_the_period(run: OfPair) -> None:
    assert journal(run) == table("""
        account  dim_department   amount
        5010     ADM              500.00
        5010     SALES            500.00
        5010     .              -1000.00""")


@pair(
    rule("management", method='"basis"', basis='{ accounts = ["9100"] }', source='{ accounts = ["5010"] }',
         destinations='[{ account = "6000" }, { company = "DK01", account = "6000" }]'),
    "5010 1000.00\n9100 3 - - 2026-02-01", dk01="9100 1 SALES - 2026-07-01",
)  # fmt: skip
def test_heads_of_two_companies_share_one_cost(run: OfPair) -> None:
    assert journal(run, columns="account, amount") == table("""
        account    amount
        6000       750.00
        5010      -750.00
        5010      -250.00
        1660       250.00""")
    assert journal(run, "DK01", "account, amount") == table("account amount\n6000 166.25\n2860 -166.25")


# --- steps ---


HR_AND_IT = (
    rule("HR", source='{ accounts = ["7010"], dim_department = "HR" }', reciprocal="true",
         destinations='[{ dim_department = "IT", weight = 20 }, { dim_department = "SALES", weight = 80 }]')
    + rule("IT", source='{ accounts = ["7010"], dim_department = "IT" }', reciprocal="true",
           destinations='[{ dim_department = "HR", weight = 8 }, { dim_department = "SALES", weight = 92 }]')
)  # fmt: skip


@pair(
    rule("second", step="2", source='{ accounts = ["7010"], dim_department = "IT" }',
         destinations='[{ dim_department = "SALES", weight = 1 }]')
    + rule("first", source='{ accounts = ["7010"], dim_department = "HR" }',
           destinations='[{ dim_department = "IT", weight = 1 }, { dim_department = "SALES", weight = 3 }]'),
    "7010 100.00 HR\n7010 50.00 IT",
)  # fmt: skip
def test_a_later_step_passes_on_what_an_earlier_one_gave(run: OfPair) -> None:
    assert shown(run, "select rule, source, allocated from allocation.rules") == table("""
        rule    source  allocated
        second  75.00   75.00
        first   100.00  100.00""")


@pair(HR_AND_IT, "7010 80000.00 HR\n7010 120000.00 IT")
def test_departments_that_serve_each_other_are_solved_together(run: OfPair) -> None:
    # HR = 80,000 + 8 % of IT, IT = 120,000 + 20 % of HR
    assert shown(run, "select rule, source from allocation.rules") == table("""
        rule  source
        HR     91056.91
        IT    138211.38""")
    after = """select dim_department, sum(amount) as amount from ledger.journals where dim_department <> '' group by 1
               order by 1"""
    assert shown(run, after) == table("""
        dim_department      amount
        HR               -80000.00
        IT              -120000.00
        SALES            200000.00""")


@pair(HR_AND_IT.replace("reciprocal = true\n", ""), "7010 80000.00 HR\n7010 120000.00 IT")
def test_a_circle_that_is_not_solved_together_is_refused_by_name(run: OfPair) -> None:
    assert run.rows("select * from ledger.journals") == []
    (said,) = messages(run, "allocation_circle")
    assert said.startswith(f"close.toml:{run.line_of('HR')}: These rules feed each other in a circle: HR → IT → HR.")
    assert run.codes() == ["allocation_circle"]


# --- companies ---


TO_DENMARK = rule(
    "to Denmark", source='{ accounts = ["5010"] }',
    destinations='[{ weight = 1 }, { company = "DK01", account = "6000", weight = 1 },'
    ' { company = "DK01", weight = 1 }]',
)  # fmt: skip


@pair(TO_DENMARK, "5010 1000.00 HR")
def test_another_company_is_charged_at_the_rate_of_the_day_and_both_balance(run: OfPair) -> None:
    columns = "account, currency, amount_currency, amount, amount_reporting, partner_company"
    assert journal(run, columns=columns) == table("""
        account  currency  amount_currency   amount  amount_reporting  partner_company
        5010     SEK                333.34   333.34             30.00  .
        5010     SEK               -333.34  -333.34            -30.00  .
        5010     SEK               -666.66  -666.66            -60.00  .
        1660     SEK                666.66   666.66             60.00  DK01""")
    # 666.66 SEK at 0.6650 is 443.33 DKK, shared over two lines; EUR stays what it was
    assert journal(run, "DK01", columns) == table("""
        account  currency  amount_currency   amount  amount_reporting  partner_company
        6000     SEK                333.33   221.67             30.00  SE01
        5010     SEK                333.33   221.66             30.00  SE01
        2860     SEK               -666.66  -443.33            -60.00  SE01""")
    lines = (
        "select destination_company, destination_account, amount, amount_destination from allocation.lines order by all"
    )
    assert shown(run, lines) == table("""
        destination_company  destination_account  amount  amount_destination
        DK01                 5010                 333.33  221.66
        DK01                 6000                 333.33  221.67
        SE01                 5010                 333.34  333.34""")


@pair(
    rule("refund", source='{ accounts = ["5010"] }', destinations='[{ company = "DK01", weight = 1 }]'), "5010 -100.00"
)
def test_a_credit_owes_the_other_way_round(run: OfPair) -> None:
    assert journal(run, columns="account, amount") == table("account amount\n5010 100.00\n2860 -100.00")
    assert journal(run, "DK01", "account, amount") == table("account amount\n5010 -66.50\n1660 66.50")


def test_alone_a_company_books_its_own_legs(tmp_path: Path) -> None:
    path = folder.write(tmp_path, TO_DENMARK, "5010 1000.00 HR")
    run = loaded(path, "allocation", "ledger", companies=("SE01",))
    assert run.rows("select sum(amount) from ledger.journals where account = '1660'") == [(Decimal("666.66"),)]
    assert run.rows("select distinct company from ledger.journals") == [("SE01",)]


# --- month after month ---


LATE = "2026-09-28"
OCTOBER = "2026-10-05"
MONTHS = RENT + HR_AND_IT.replace('name = "HR"', 'name = "HR"\nstep = 2').replace(
    'name = "IT"', 'name = "IT"\nstep = 2'
)
MONTHS += TO_DENMARK.replace('accounts = ["5010"]', 'accounts = ["5010"], dim_department = "SALES"').replace(
    'name = "to Denmark"', 'name = "to Denmark"\nstep = 3'
)
SEPTEMBER = "5010 1000.01\n7010 80000.00 HR\n7010 120000.00 IT"
LIVED = told(
    MONTHS, SEPTEMBER, drivers=METRES, once_more=f"5010 30.00 - - {LATE}", october=f"5010 300.00 - - {OCTOBER}"
)
IN_TIME = told(MONTHS, f"{SEPTEMBER}\n5010 30.00", drivers=METRES)
RENT_LINES = "select account, dim_department, amount from ledger.journals where rule = 'rent' order by line_no"


def adjusted(run: Closed) -> list[tuple[object, ...]]:
    """What every account holds after the close."""
    return run.rows("select company, account, adjusted, adjusted_reporting from ledger.trial_balance order by 1, 2")


@reads(LIVED)
def test_after_the_import_nothing_is_proposed(run: OfPair) -> None:
    lines = "select * from allocation.lines order by all"
    assert len(run.rows("select * from ledger.journals")) > 10
    again = run.at("again")
    assert again.rows("select * from ledger.journals") == []
    assert adjusted(again) == adjusted(run)
    assert again.rows(lines) == run.rows(lines)


@reads(LIVED)
def test_late_costs_yield_the_difference(run: OfPair) -> None:
    late = run.at("once_more")
    assert shown(late, RENT_LINES) == table("""
        account  dim_department  amount
        5010     ADM              10.00
        5010     SALES            20.00
        5010     .               -30.00""")
    vouchers = "select distinct rule, voucher[:11], voucher[-2:] from ledger.journals order by 1"
    assert late.rows(vouchers) == [("rent", "AL-2026-09-", "-2"), ("to Denmark", "AL-2026-09-", "-2")]
    assert adjusted(late) == adjusted(run.beside(IN_TIME))


@reads(LIVED)
def test_october_begins_where_september_ended(run: OfPair) -> None:
    ended = "select company, account, {0} from ledger.trial_balance where {0} <> 0 order by 1, 2"
    october = run.at("october")
    assert october.rows(ended.format("opening")) == run.at("once_more").rows(ended.format("adjusted"))
    # ADM has 900 square metres from October on
    assert shown(october, RENT_LINES) == table("""
        account  dim_department   amount
        5010     ADM              245.45
        5010     SALES             54.55
        5010     .               -300.00""")


@pair(
    rule("rent", source_period='"year_to_date"', source='{ accounts = ["5010"], dim_department = "" }',
         destinations='[{ dim_department = "A", weight = 1 }]', offset='{ account = "5019" }'),
    "5010 100.00 - - 2026-08-15\n5010 10.00", october=f"5010 7.00 - - {OCTOBER}\n5010 1.00 - - {LATE}",
)  # fmt: skip
def test_over_the_year_to_date_what_was_posted_in_earlier_months_is_taken_off(run: OfPair) -> None:
    assert journal(run) == table("account dim_department amount\n5010 A 110.00\n5019 . -110.00")
    assert journal(run.at("october")) == table("account dim_department amount\n5010 A 8.00\n5019 . -8.00")


@pair(RENT + 'rerun = "skip"\n', "5010 1000.00", drivers=METRES, again=f"5010 30.00 - - {LATE}")
def test_a_rule_that_is_not_repeated_says_what_came_late(run: OfPair) -> None:
    again = run.at("again")
    assert again.rows("select * from ledger.journals") == []
    (said,) = messages(again, "allocation_late")
    assert "30.00 SEK came in later" in said


@pair(RENT, "5010 1000.00", drivers=METRES, again=f"5010 -1000.00 - - {LATE}")
def test_a_source_that_was_emptied_takes_its_allocation_back(run: OfPair) -> None:
    assert journal(run.at("again")) == table("""
        account  dim_department   amount
        5010     .               1000.00
        5010     ADM             -333.33
        5010     SALES           -666.67""")


HEATING = rule("heating", source='{ accounts = ["5010"], dim_department = "" }',
               destinations='[{ account = "5020", weight = 1 }]')  # fmt: skip
UNHEATED = "\n".join(line for line in folder.CHART.splitlines() if not line.startswith("5020"))


@pair(HEATING, "5010 100.00", again=Change(rules=HEATING.replace("5020", "6000"), chart=UNHEATED))
def test_what_stands_on_an_account_that_left_the_chart_is_taken_off_it(run: OfPair) -> None:
    """Heating took the costs, was imported and left the chart; the rule gives to services now."""
    again = run.at("again")
    assert journal(again) == table("""
        account  dim_department   amount
        5020     .               -100.00
        6000     .                100.00""")
    assert "unknown_accounts" in again.codes()
    held = again.rows("select adjusted from ledger.trial_balance where company = 'SE01' and account = '5020'")
    assert held == [(0,)]
