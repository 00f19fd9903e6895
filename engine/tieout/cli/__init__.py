"""The command line: each verb calls the Python function of its name and prints what it returns.

Exit codes: 0 closed, nothing blocks; 1 closed, findings block; 2 the folder or an extract cannot be used; 3 a fault of
ours; 130 interrupted. Nothing heavy is imported before a verb needs it: `tieout --help` answers at once.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

import tieout
from tieout.cli import results, signing, terminal
from tieout.cli.ending import ended
from tieout.cli.options import (
    AllowOutside,
    Companies,
    Csv,
    Engine,
    Folder,
    Jobs,
    Json,
    Language,
    NoPdf,
    Out,
    Period,
    Quiet,
    Which,
    chosen,
)
from tieout.errors import unusable

# Verbs that other rooms will bring, and what brings them; until then they are refused by name.
LATER = {
    "consolidate": "consolidation",
    "year-end": "year end",
    "map": "the group chart",
    "lock": "period locks",
    "unlock": "period locks",
    "workspace": "the close workspace",
}

UP_TO = {  # verbs of rooms: each closes up to and including its room
    "inventory": "Close up to and including inventory: what the stock is worth.",
    "settle": "Close up to and including settlement: what has settled what, and what is open.",
    "allocate": "Close up to and including allocation: who bears which cost.",
    "statements": "Close up to and including the statements; no pack is laid out.",
}

app = typer.Typer(
    name="tieout",
    help="Close the books: from exported ledgers to a close pack that ties out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(asked: bool) -> None:
    """Print the version and leave."""
    if asked:
        typer.echo(f"tieout {tieout.__version__}")
        raise typer.Exit


@app.callback()
def _global(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_version)
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="After a fault of ours, print where it happened.")] = False,
) -> None:
    """Options of every verb: --debug is looked for by `main`, wherever it stands."""
    del version, debug


@app.command()
def close(  # noqa: PLR0913, PLR0917 - a verb's arguments are its options
    folder: Folder,
    period: Period = None,
    company: Companies = None,
    out: Out = None,
    language: Language = None,
    engine: Engine = "duckdb",
    no_pdf: NoPdf = False,
    jobs: Jobs = None,
    allow_outside: AllowOutside = False,
    quiet: Quiet = False,
    json: Json = False,
) -> int:
    """Close the period: the whole close, from extracts to pack."""
    options = chosen(period, company, out, language)
    options |= {"engine": engine, "pdf": not no_pdf, "jobs": jobs, "allow_outside": allow_outside}
    return results.closed(tieout.close, folder, options, quiet=quiet, as_json=json)


@app.command()
def check(  # noqa: PLR0913, PLR0917 - a verb's arguments are its options
    folder: Folder,
    period: Period = None,
    company: Companies = None,
    out: Out = None,
    language: Language = None,
    allow_outside: AllowOutside = False,
    quiet: Quiet = False,
    json: Json = False,
) -> int:
    """Load and check readiness only: are these extracts fit to be closed?"""
    options = chosen(period, company, out, language)
    return results.closed(tieout.check, folder, options | {"allow_outside": allow_outside}, quiet=quiet, as_json=json)


def _up_to(verb: str, says: str) -> None:
    """A verb that closes up to and including its room."""

    def close_up_to(  # noqa: PLR0913, PLR0917 - a verb's arguments are its options
        folder: Folder,
        period: Period = None,
        company: Companies = None,
        out: Out = None,
        language: Language = None,
        allow_outside: AllowOutside = False,
        quiet: Quiet = False,
        json: Json = False,
    ) -> int:
        options = chosen(period, company, out, language) | {"allow_outside": allow_outside}
        return results.closed(getattr(tieout, verb), folder, options, quiet=quiet, as_json=json)

    app.command(verb, help=says)(close_up_to)


for _verb, _says in UP_TO.items():
    _up_to(_verb, _says)


@app.command()
def adjustments(  # noqa: PLR0913, PLR0917 - a verb's arguments are its options
    folder: Folder,
    template: Annotated[bool, typer.Option("--template", help="Make the workbook to fill in.")] = False,
    period: Period = None,
    company: Companies = None,
    out: Out = None,
    language: Language = None,
    allow_outside: AllowOutside = False,
    json: Json = False,
) -> int:
    """Check the period-end adjustments, or make the workbook they are entered in."""
    from tieout.cli import adjusting

    options = chosen(period, company, out, language) | {"allow_outside": allow_outside}
    checked = tieout.adjustments(folder, template=template, **options)
    words = results.words_of(language or results.language_of(folder))
    return adjusting.print_checked(checked, words, folder, as_json=json)


@app.command()
def revalue(  # noqa: PLR0913, PLR0917 - a verb's arguments are its options
    folder: Folder,
    rates: Annotated[Path | None, typer.Option(help="A file of other rates, shown beside this close's.")] = None,
    period: Period = None,
    company: Companies = None,
    out: Out = None,
    language: Language = None,
    allow_outside: AllowOutside = False,
    quiet: Quiet = False,
    json: Json = False,
) -> int:
    """Close up to and including revaluation: what foreign balances are worth; --rates shows other rates beside."""
    options = chosen(period, company, out, language) | {"allow_outside": allow_outside, "rates": rates}
    return results.revalued(folder, options, quiet=quiet, as_json=json)


@app.command()
def show(
    folder: Folder,
    table: Annotated[
        str, typer.Argument(metavar="TABLE", help="A table, ledger.trial_balance; without it, which there are.")
    ] = "",
    where: Annotated[str, typer.Option(help="A condition in SQL: \"account = '1930'\".")] = "",
    csv: Csv = False,
    json: Json = False,
    period: Which = None,
    out: Out = None,
) -> None:
    """Show a table of the newest close."""
    from tieout import look

    with look.opened(folder, period, out) as found:
        statement = found.select(table, where) if table else look.TABLES
        results.print_rows(*found.rows(statement), as_csv=csv, as_json=json)


@app.command()
def sql(
    folder: Folder,
    statement: Annotated[str, typer.Argument(metavar="SELECT", help="One SELECT, in quotes.")],
    csv: Csv = False,
    json: Json = False,
    period: Which = None,
    out: Out = None,
) -> None:
    """Ask the newest close a question in SQL; nothing can be changed."""
    from tieout import look

    with look.opened(folder, period, out) as found:
        results.print_rows(*found.rows(statement), as_csv=csv, as_json=json)


@app.command()
def explain(
    folder: Folder,
    figure: Annotated[str, typer.Argument(metavar="FIGURE", help="A statement line, account, voucher or finding.")],
    period: Which = None,
    out: Out = None,
    language: Language = None,
) -> None:
    """Say where a figure comes from: line, accounts, entries, file and row."""
    found = tieout.explain(folder, figure, period=period, out=out)
    for line in found.lines(language or results.language_of(folder)):
        typer.echo(line)


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder to start; made where there is none.")],
    extracts: Annotated[
        list[Path] | None, typer.Argument(metavar="EXTRACT...", help="Exports to copy into it; else those it holds.")
    ] = None,
    language: Language = None,
) -> None:
    """Start a close folder: look at the exports and write a close.toml that closes them."""
    words = results.words_of(language or "en")
    for line in results.started(tieout.init(folder, extracts or ()), words):
        typer.echo(line)


@app.command()
def diff(
    run_a: Annotated[Path, typer.Argument(metavar="RUN_A", help="The run before: my-close/out/2026-09.")],
    run_b: Annotated[Path, typer.Argument(metavar="RUN_B", help="The run after, or a close folder: its newest run.")],
    language: Language = None,
    csv: Csv = False,
    json: Json = False,
) -> None:
    """Say what changed between two runs: inputs, findings, journals, statement lines."""
    from tieout.cli import differing

    words = results.words_of(language or results.language_of(run_b))
    differing.print_difference(tieout.diff(run_a, run_b), words, as_csv=csv, as_json=json)


@app.command()
def demo(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to put the sample group.")] = Path(
        "tieout-demo"
    ),
    language: Language = None,
    no_pdf: NoPdf = False,
    quiet: Quiet = False,
) -> None:
    """Copy the sample group to a folder and close it."""
    words = results.words_of(language or "en")
    with terminal.Steps(words, quiet=quiet) as steps:
        run = tieout.demo(folder, language=language, pdf=not no_pdf, progress=steps)
    if not quiet:
        results.print_run(run, words, words.text("cli-demo", count=run.blocking))


signing.commands(app)


def _later(verb: str) -> Callable[[], None]:
    """A verb whose room is not built."""

    def refuse() -> None:
        raise unusable(f"tieout {verb}", f"{LATER[verb]} is not available yet", "tieout --help lists what is")

    return refuse


for _verb in LATER:
    anything = {"ignore_unknown_options": True, "allow_extra_args": True}
    app.command(_verb, hidden=True, add_help_option=False, context_settings=anything)(_later(_verb))


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; returns its exit code."""
    said = [argument for argument in arguments if argument != "--debug"]
    return ended(lambda: app(said, prog_name="tieout", standalone_mode=False), said, debug=said != arguments)
