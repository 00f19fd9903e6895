"""The sample group foots: raw files against the figures of its README, in plain Python."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

import pytest

from sample_files import (
    AUGUST,
    ENDS,
    IMPORTED,
    MOMENTS,
    OCTOBER,
    SAMPLE,
    SEPTEMBER,
    Moment,
    balances,
    chart,
    each_moment,
    entered_opening,
    entries,
    fec,
    figures,
    folded,
    folder,
    number,
    owed,
    records,
    stated_opening,
)


@pytest.mark.parametrize(("moment", "company", "expected"), figures())
def test_the_readme_gives_what_the_files_add_up_to(moment: Moment, company: str, expected: list[Decimal]) -> None:
    accounts, end = chart(moment, company), ENDS[moment[1]]
    known = [entry for entry in entries(moment, company) if entry.date <= end and entry.account in accounts]
    year = [entry for entry in entries(moment, company) if "2026" <= entry.date <= end and not entry.opening]
    debit = sum(entry.amount for entry in year if entry.amount > 0)
    credit = -sum(entry.amount for entry in year if entry.amount < 0)
    income = {"revenue", "expense"}
    result = -sum(entry.amount for entry in known if entry.date >= "2026" and accounts[entry.account]["type"] in income)
    held = balances(moment, company, end)
    assets = sum(amount for account, amount in held.items() if accounts.get(account, {}).get("type") == "asset")
    cash = sum(amount for account, amount in held.items() if accounts.get(account, {}).get("control") == "bank")
    assert [debit, credit, result, assets, cash] == expected


def test_the_readme_has_every_company_at_every_moment() -> None:
    every = [(moment, company) for moment in MOMENTS for company in ("FR01", "SE01", "DK01")]
    assert [(moment, company) for moment, company, _ in figures()] == every


@each_moment
def test_every_voucher_balances_but_the_two_planted_ones(moment: Moment) -> None:
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for company in ("FR01", "SE01", "DK01"):
        for entry in entries(moment, company):
            sums[company, entry.voucher] += entry.amount
    planted = {("DK01", "K-2026-0022"): Decimal("450.00"), ("SE01", "LF26-0023"): Decimal("-1000.00")}
    assert {key: amount for key, amount in sums.items() if amount} == (planted if moment == SEPTEMBER else {})


@each_moment
def test_every_subledger_ties_but_for_one_invoice(moment: Moment) -> None:
    end, place = ENDS[moment[1]], folder(moment, "SE01")
    items: dict[str, Decimal] = defaultdict(Decimal)
    for row in records(place / "subledger_entries.csv"):
        items[row["control_account"]] += Decimal(row["amount"]) if row["posting_date"] <= end else 0
    held = balances(moment, "SE01", end, proposals=False)
    differences = {account: held.get(account, Decimal(0)) - amount for account, amount in items.items()}
    assert sorted(differences) == ["1510", "1930", "1940", "2440", "2460"]
    expected = {"1510": Decimal("322500.00")} if moment == SEPTEMBER else {}
    assert {account: amount for account, amount in differences.items() if amount} == expected


@each_moment
def test_applications_settle_no_item_beyond_its_amount(moment: Moment) -> None:
    place = folder(moment, "SE01")
    rows = records(place / "subledger_entries.csv")
    items = {row["entry_no"]: abs(Decimal(row["amount_currency"] or row["amount"])) for row in rows}
    settled: dict[str, Decimal] = defaultdict(Decimal)
    for row in records(place / "subledger_applications.csv"):
        settled[row["entry_no"]] += Decimal(row["amount_currency"])
        settled[row["applied_to"]] += Decimal(row["amount_currency"])
    assert settled
    assert all(amount == items[item] for item, amount in settled.items())


@each_moment
def test_lettering_balances_by_group(moment: Moment) -> None:
    groups: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in fec(folder(moment, "FR01")):
        assert bool(row["EcritureLet"]) == bool(row["DateLet"])
        if row["EcritureLet"]:
            groups[row["file"], row["EcritureLet"]] += number(row["Debit"]) - number(row["Credit"])
    assert len(groups) > 10
    assert not any(groups.values())


def test_2026_opens_with_what_2025_closed() -> None:
    for moment in MOMENTS:
        closed = folded(balances(moment, "FR01", "2025-12-31"), chart(moment, "FR01"), "120000")
        assert closed == entered_opening(moment)
        closed = folded(balances(moment, "DK01", "2025-12-31"), chart(moment, "DK01"), "6940")
        assert closed == stated_opening(moment)


@pytest.mark.parametrize("company", ["FR01", "SE01", "DK01"])
def test_october_opens_with_what_the_imported_september_closed(company: str) -> None:
    assert balances(OCTOBER, company, "2026-09-30") == balances(IMPORTED, company, "2026-09-30")


@pytest.mark.parametrize("company", ["FR01", "SE01", "DK01"])
def test_nothing_of_august_changed_but_by_the_late_posting(company: str) -> None:
    before, after = (balances(moment, company, "2026-08-31", proposals=False) for moment in (AUGUST, SEPTEMBER))
    changed = {account: after.get(account, Decimal(0)) - before.get(account, Decimal(0)) for account in before | after}
    late = {"6110": Decimal(4800), "2990": Decimal(-4800)} if company == "SE01" else {}
    assert {account: amount for account, amount in changed.items() if amount} == late


@each_moment
def test_foreign_amounts_are_booked_at_the_last_closing_rate(moment: Moment) -> None:
    quotes: dict[tuple[str, str], list[tuple[str, Decimal]]] = defaultdict(list)
    for row in records(SAMPLE / moment[0] / "rates.csv"):
        if row["rate_type"] == "closing":
            rate = Decimal(row["rate"]) / Decimal(row["units"])
            quotes[row["from_currency"], row["to_currency"]].append((row["date"], rate))
    for company, currency in (("FR01", "EUR"), ("SE01", "SEK"), ("DK01", "DKK")):
        booked = [one for one in entries(moment, company) if not (one.opening and company == "FR01")]
        foreign = [(one, one.foreign) for one in booked if one.foreign and not one.proposal]
        assert foreign
        for entry, amount in foreign:
            _, rate = max(quote for quote in quotes[entry.currency, currency] if quote[0] <= entry.date)
            assert round(amount * rate, 2) == entry.amount, entry


@each_moment
def test_the_companies_agree_on_what_they_owe_each_other(moment: Moment) -> None:
    assert (owed(moment, "FR01", "411800", "CSE01"), owed(moment, "SE01", "2460", "L9001")) == (
        Decimal(40000),
        Decimal(-40000),
    )
    assert (owed(moment, "FR01", "411800", "CDK01"), owed(moment, "DK01", "7510", "K900")) == (
        Decimal(300000),
        Decimal(-300000),
    )


def test_the_sample_stays_small_enough_to_read() -> None:
    assert sum(path.stat().st_size for path in SAMPLE.rglob("*") if path.is_file()) < 800 * 1024
    assert {path.suffix for path in SAMPLE.rglob("*") if path.is_file()} == {".csv", ".txt", ".toml", ".md"}
