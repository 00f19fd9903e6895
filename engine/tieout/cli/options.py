"""The options of the verbs, each said once."""

from pathlib import Path
from typing import Annotated, Any

import typer

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of close.toml and the extracts.")]
Period = Annotated[
    str | None, typer.Option(help="The period instead of close.toml's: 2026-09, 2026-Q3, 2026, 2026-13.")
]
Companies = Annotated[list[str] | None, typer.Option("--company", help="Only this company (repeatable).")]
Out = Annotated[Path | None, typer.Option(help="Where runs are kept instead of FOLDER/out.")]
Language = Annotated[str | None, typer.Option(help="Language of the close: en, fr, sv, da, nl, de.")]
Engine = Annotated[str, typer.Option(help="duckdb.")]
Jobs = Annotated[int | None, typer.Option(min=1, help="Processes that lay out the pack at once.")]
NoPdf = Annotated[bool, typer.Option("--no-pdf", help="Tables, findings and journals only: no pack, no workbook.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Print nothing but faults.")]
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print every row as CSV.")]
AllowOutside = Annotated[bool, typer.Option("--allow-outside", help="Let close.toml name files outside the folder.")]
Which = Annotated[str | None, typer.Option("--period", help="The close of this period instead of the newest.")]


def chosen(period: str | None, company: list[str] | None, out: Path | None, language: str | None) -> dict[str, Any]:
    """The options every run has, as the Python functions take them."""
    return {"period": period, "companies": tuple(company or ()), "out": out, "language": language}
