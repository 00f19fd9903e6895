"""Fiscal years and periods: before/after tables a controller checks by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tieout import calendar
from tieout.calendar import Calendar, fiscal_year
from tieout.period import month_end, months_later, parse

D = date.fromisoformat
CALENDAR_YEAR = Calendar("01-01")
FROM_SEPTEMBER = Calendar("09-01")
WEEKS = Calendar("01-01", (fiscal_year(D("2025-12-28"), D("2026-12-26"), "2026", "4-4-5"),))
LONG = Calendar("01-01", (fiscal_year(D("2025-07-01"), D("2026-12-31"), "long"),))
STUB = Calendar("01-01", (fiscal_year(D("2026-09-21"), D("2026-12-31"), "first"),))


def table(text: str) -> list[list[str]]:
    """The cells of a table drawn with spaces."""
    return [line.split() for line in text.strip().splitlines()]


@pytest.mark.parametrize(
    ("text", "start", "first", "last", "before", "year_earlier"),
    table(
        """
        2026-09                 01-01  2026-09-01  2026-09-30  2026-08-31  2025-09-30
        2026-02                 01-01  2026-02-01  2026-02-28  2026-01-31  2025-02-28
        2025-02                 01-01  2025-02-01  2025-02-28  2025-01-31  2024-02-29
        2026-Q3                 01-01  2026-07-01  2026-09-30  2026-06-30  2025-09-30
        2026-Q1                 09-01  2025-09-01  2025-11-30  2025-08-31  2024-11-30
        2026                    01-01  2026-01-01  2026-12-31  2025-12-31  2025-12-31
        2026                    07-01  2025-07-01  2026-06-30  2025-06-30  2025-06-30
        2026                    04-06  2025-04-06  2026-04-05  2025-04-05  2025-04-05
        2026-13                 01-01  2026-12-01  2026-12-31  2026-11-30  2025-12-31
        2026-13                 09-01  2026-08-01  2026-08-31  2026-07-31  2025-08-31
        2026-07-01..2026-09-30  01-01  2026-07-01  2026-09-30  2026-06-30  2025-09-30
        2026-09-01..2026-09-20  01-01  2026-09-01  2026-09-20  2026-08-31  2025-09-20
        """
    ),
)
def test_what_a_period_covers_and_its_neighbours(
    text: str, start: str, first: str, last: str, before: str, year_earlier: str
) -> None:
    period = parse(text, start)
    assert (period.start, period.end) == (D(first), D(last))
    assert period.earlier().end == D(before)
    assert period.year_earlier().end == D(year_earlier)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("2026-9", 'write a month "2026-09"'),
        ("2026-14", 'write a month "2026-09"'),
        ("2026-Q5", 'write a month "2026-09"'),
        ("september", 'write a month "2026-09"'),
        ("\u0662\u0660\u0662\u0666", 'write a month "2026-09"'),
        ("0026-09", "write a year from 1900"),
        ("2026-09-30..2026-09-01", "runs backwards; write 2026-09-01..2026-09-30"),
        ("2026-09-01..2026-09-31", "days of the calendar"),
        ("2025-10-01..2026-03-31", "crosses 2026-01-01"),
    ],
)
def test_what_is_no_period_says_how_to_write_one(text: str, remedy: str) -> None:
    with pytest.raises(ValueError, match=remedy):
        parse(text)


@pytest.mark.parametrize(
    ("company", "text", "period", "year", "before", "last_year"),
    [
        (CALENDAR_YEAR, *line)
        for line in table(
            """
            2026-09  2026-09-01..2026-09-30  2026-01-01..2026-12-31  2026-08-01..2026-08-31  2025-09-01..2025-09-30
            2026-01  2026-01-01..2026-01-31  2026-01-01..2026-12-31  2025-12-01..2025-12-31  2025-01-01..2025-01-31
            2026-Q3  2026-07-01..2026-09-30  2026-01-01..2026-12-31  2026-04-01..2026-06-30  2025-07-01..2025-09-30
            """
        )
    ]
    + [
        (FROM_SEPTEMBER, *line)
        for line in table(
            """
            2026-08  2026-08-01..2026-08-31  2025-09-01..2026-08-31  2026-07-01..2026-07-31  2025-08-01..2025-08-31
            2026-09  2026-09-01..2026-09-30  2026-09-01..2027-08-31  2026-08-01..2026-08-31  2025-09-01..2025-09-30
            2026-Q3  2026-09-01..2026-09-30  2026-09-01..2027-08-31  2026-08-01..2026-08-31  2025-09-01..2025-09-30
            """
        )
    ]
    + [
        (WEEKS, *line)
        for line in table(
            """
            2026-01  2025-12-28..2026-01-24  2025-12-28..2026-12-26  2025-12-01..2025-12-27  2025-01-01..2025-01-31
            2026-09  2026-08-23..2026-09-26  2025-12-28..2026-12-26  2026-07-26..2026-08-22  2025-09-01..2025-09-30
            2026-12  2026-11-22..2026-12-26  2025-12-28..2026-12-26  2026-10-25..2026-11-21  2025-12-01..2025-12-27
            2026-Q3  2026-06-28..2026-09-26  2025-12-28..2026-12-26  2026-03-29..2026-06-27  2025-07-01..2025-09-30
            """
        )
    ]
    + [
        (LONG, *line)
        for line in table(
            """
            2026-03  2026-03-01..2026-03-31  2025-07-01..2026-12-31  2026-02-01..2026-02-28  2025-03-01..2025-03-31
            2026-09  2026-09-01..2026-09-30  2025-07-01..2026-12-31  2026-08-01..2026-08-31  2025-09-01..2025-09-30
            2025-06  2025-06-01..2025-06-30  2025-01-01..2025-06-30  2025-05-01..2025-05-31  2024-06-01..2024-06-30
            2027-01  2027-01-01..2027-01-31  2027-01-01..2027-12-31  2026-12-01..2026-12-31  2026-01-01..2026-01-31
            """
        )
    ]
    + [
        (STUB, *line)
        for line in table(
            """
            2026-09  2026-09-21..2026-09-30  2026-09-21..2026-12-31  2026-09-01..2026-09-20  2025-09-01..2025-09-30
            2026-10  2026-10-01..2026-10-31  2026-09-21..2026-12-31  2026-09-21..2026-09-30  2025-10-01..2025-10-31
            """
        )
    ],
)
def test_each_company_reads_the_period_on_its_own_calendar(
    company: Calendar, text: str, period: str, year: str, before: str, last_year: str
) -> None:
    dates = company.dates(parse(text))
    assert f"{dates.period_start}..{dates.period_end}" == period
    assert f"{dates.year_start}..{dates.year_end}" == year
    assert f"{dates.prior_period_start}..{dates.prior_period_end}" == before
    assert f"{dates.ly_period_start}..{dates.ly_period_end}" == last_year


def test_last_year_reaches_back_to_the_start_of_its_own_fiscal_year() -> None:
    assert CALENDAR_YEAR.dates(parse("2026-09")).ly_year_start == D("2025-01-01")
    assert FROM_SEPTEMBER.dates(parse("2026-08")).ly_year_start == D("2024-09-01")
    assert LONG.dates(parse("2026-09")).ly_year_start == D("2025-07-01")


def test_closing_entries_are_shown_only_where_the_fiscal_year_ends() -> None:
    assert CALENDAR_YEAR.dates(parse("2026-13")).period_closing
    assert not FROM_SEPTEMBER.dates(parse("2026-13")).period_closing
    assert not CALENDAR_YEAR.dates(parse("2026-12")).period_closing


def test_the_fifty_third_week_belongs_to_the_last_period() -> None:
    year = fiscal_year(D("2026-12-27"), D("2028-01-01"), "2027", "4-4-5")
    assert year.ends[0] == D("2027-01-23")
    assert year.span(D("2027-12-20")) == (D("2027-11-21"), D("2028-01-01"))


def test_listed_period_ends_are_taken_where_they_are_about_a_month_long() -> None:
    thirteen = tuple(D("2025-12-28") + timedelta(weeks=4 * count) - timedelta(days=1) for count in range(1, 14))
    weeks = Calendar("01-01", (fiscal_year(D("2025-12-28"), D("2026-12-26"), "2026", thirteen),))
    halves = (D("2026-06-30"), D("2026-12-31"))
    quarters = Calendar("01-01", (fiscal_year(D("2026-01-01"), D("2026-12-31"), "2026", halves),))
    assert weeks.span(parse("2026-09")) == (D("2026-09-06"), D("2026-10-03"))
    assert quarters.span(parse("2026-09")) == (D("2026-09-01"), D("2026-09-30"))


def test_fiscal_years_as_a_table() -> None:
    frame = calendar.fiscal_years({"SE01": LONG, "FR01": FROM_SEPTEMBER}, parse("2027-01"), since=D("2025-03-31"))
    assert [(company, f"{start}..{end}", name) for company, start, end, name in frame.rows()] == [
        ("SE01", "2025-01-01..2025-06-30", "2025"),
        ("SE01", "2025-07-01..2026-12-31", "long"),
        ("SE01", "2027-01-01..2027-12-31", "2027"),
        ("FR01", "2024-09-01..2025-08-31", "2024/2025"),
        ("FR01", "2025-09-01..2026-08-31", "2025/2026"),
        ("FR01", "2026-09-01..2027-08-31", "2026/2027"),
    ]


def test_days_fall_into_months_cut_where_periods_and_years_begin() -> None:
    frame = calendar.days({"S": STUB, "W": WEEKS}, parse("2026-09"))
    rows = {(company, day): month for company, day, month in frame.rows()}
    assert rows["S", D("2026-09-20")] == D("2026-09-01")
    assert rows["S", D("2026-09-21")] == D("2026-09-21")
    assert rows["W", D("2026-08-22")] == D("2026-08-01")
    assert rows["W", D("2026-08-23")] == D("2026-08-23")
    assert rows["W", D("2026-09-01")] == D("2026-09-01")
    assert ("W", D("2026-09-27")) not in rows
    assert min(day for company, day in rows if company == "W") == D("2025-01-01")


@pytest.mark.parametrize("text", ["2026-02", "2026-02-10..2026-03-09"])
def test_an_average_is_taken_over_the_years_own_periods_whatever_is_closed(text: str) -> None:
    """4-4-5 from 28 December 2025, not cut at the end of January; a year of months, not cut where the close begins."""
    frame = calendar.stock_days({"M": CALENDAR_YEAR, "W": WEEKS}, parse(text))
    starts = (
        frame.filter(frame["period"] >= D("2025-12-28")).select("company", "period").unique().sort("company", "period")
    )
    assert [f"{company} {start:%m-%d}" for company, start in starts.rows() if start <= D("2026-02-01")] == [
        "M 01-01", "M 02-01", "W 12-28", "W 01-25",
    ]  # fmt: skip


STARTS = st.dates(D("2001-01-01"), D("2001-12-31")).map(lambda day: f"{day:%m-%d}")
PERIODS = st.one_of(
    st.dates(D("2010-01-01"), D("2030-12-31")).map(lambda day: f"{day:%Y-%m}"),
    st.builds("{}-Q{}".format, st.integers(2010, 2030), st.integers(1, 4)),
    st.builds("{}-13".format, st.integers(2010, 2030)),
    st.integers(2010, 2030).map(str),
)


@given(STARTS, STARTS, PERIODS)
def test_dates_of_any_company_are_in_order_and_inside_one_year(group: str, company: str, text: str) -> None:
    period = parse(text, group)
    dates = Calendar(company).dates(period)
    assert dates.year_start <= dates.period_start <= dates.period_end <= dates.year_end
    assert dates.prior_period_start <= dates.prior_period_end == dates.period_start - timedelta(days=1)
    assert dates.ly_year_start <= dates.ly_period_start <= dates.ly_period_end < dates.period_end


@settings(max_examples=30)
@given(STARTS, PERIODS)
def test_every_day_has_one_bucket_and_no_bucket_crosses_a_month_or_year(company: str, text: str) -> None:
    own = Calendar(company)
    rows = calendar.days({"A": own}, parse(text)).select("day", "month").rows()
    assert [day for day, _ in rows] == [rows[0][0] + timedelta(days=count) for count in range(len(rows))]
    assert all(month <= day and (month.year, month.month) == (day.year, day.month) for day, month in rows)
    last_days = {month: day for day, month in rows}
    assert all(own.year(month) == own.year(last) for month, last in last_days.items())


@given(st.dates(D("1950-01-01"), D("2060-12-31")), st.integers(-60, 60))
def test_months_later_keeps_the_day_or_takes_the_last(day: date, months: int) -> None:
    moved = months_later(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == day.day or moved == month_end(moved)
