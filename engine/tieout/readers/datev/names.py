"""Names that DATEV hands over in files of their own: of accounts (category 20) and of parties (category 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tieout.readers.datev.chart import Chart
    from tieout.readers.national import Told

Records = "Iterable[tuple[int, list[str]]]"


def accounts(told: Told, chart: Chart, columns: Mapping[str, int], records: Iterable[tuple[int, list[str]]]) -> None:
    """The chart: each account with its name, its type where the chart is known."""
    for row, record in records:
        cells = _cells(columns, record)
        account = chart.account(cells.get("account", ""))
        if account is None:
            told.reject(row, "not_an_account", ";".join(record))
            continue
        kind, control = chart.typed(account)
        told.table("accounts").add(
            row, account=account.party or account.text, name=cells.get("name", ""), type=kind, control=control
        )


def parties(told: Told, chart: Chart, columns: Mapping[str, int], records: Iterable[tuple[int, list[str]]]) -> None:
    """The debtors and creditors."""
    for row, record in records:
        cells = _cells(columns, record)
        account = chart.account(cells.get("account", ""))
        if account is None or not account.party:
            told.reject(row, "not_an_account", ";".join(record[:3]))
            continue
        person = " ".join(filter(None, (cells.get("first_name"), cells.get("person"))))
        name = cells.get("name") or person or cells.get("other_name") or cells.get("short_name") or ""
        told.table("parties").add(row, ledger=account.ledger, party=account.party, name=name)


def _cells(columns: Mapping[str, int], record: list[str]) -> dict[str, str]:
    """The cells of a record by column."""
    return {name: record[place].strip() for name, place in columns.items() if place < len(record)}
