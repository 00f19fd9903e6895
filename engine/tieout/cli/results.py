"""How a run came out, printed: for the eye, or as JSON."""

from __future__ import annotations

import json
import tomllib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import typer

import tieout
from tieout.cli import terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tieout.pack.languages import Catalogue
    from tieout.runs import Run
    from tieout.start import Start

MOST_FINDINGS = 20


def closed(verb: Callable[..., Run], folder: Path, options: dict[str, Any], *, quiet: bool, as_json: bool) -> int:
    """Run `close` or `check` and print how it came out; the exit code is 1 where something blocks."""
    words = words_of(options["language"] or language_of(folder))
    with terminal.Steps(words, quiet=quiet or as_json) as steps:
        try:
            run = verb(folder, progress=steps, **options)
        except KeyboardInterrupt:
            typer.echo(words.text("cli-interrupted"), err=True)
            raise
    if as_json:
        print_json(run)
    elif not quiet:
        print_run(run, words, terminal.status(run, words) if verb is tieout.close else _blocking(run, words))
    return 1 if run.blocking else 0


def revalued(folder: Path, options: dict[str, Any], *, quiet: bool, as_json: bool) -> int:
    """Run `revalue`; with other rates each balance is printed at both before the path of the run."""
    from tieout import look

    if options["rates"] is None or quiet or as_json:
        return closed(tieout.revalue, folder, options, quiet=quiet, as_json=as_json)
    words = words_of(options["language"] or language_of(folder))
    with terminal.Steps(words, quiet=False) as steps:
        run = tieout.revalue(folder, progress=steps, **options)
    with look.opened(run.folder.parent.parent, run.folder.name, run.folder.parent) as found:
        headings, rows = found.rows("select * from revaluation.page_beside")
        names = [words.text(f"col-{heading.replace('_', '-')}") for heading in headings]
        print_rows(names, rows, as_csv=False, as_json=False)
    print_run(run, words, _blocking(run, words))
    return 1 if run.blocking else 0


def print_run(run: Run, words: Catalogue, sentence: str) -> None:
    """The companies, a sentence, and the path of the pack as the last line."""
    for line in (*terminal.companies(run, words), "", sentence, str(run.pack or run.folder)):
        typer.echo(line)


def _blocking(run: Run, words: Catalogue) -> str:
    """What a check found: each blocking finding and its remedy."""
    from tieout import look

    if not run.blocking:
        return words.text("cli-check-passed")
    question = "select message, remedy from findings.findings where severity = 'block' order by number"
    with look.opened(run.folder.parent.parent, run.folder.name, run.folder.parent) as found:
        findings = list(found.rows(question)[1])
    lines = [words.text("cli-check-blocked", count=run.blocking)]
    lines += [terminal.visible(f"  {message} {remedy}") for message, remedy in findings[:MOST_FINDINGS]]
    more = len(findings) - MOST_FINDINGS
    return "\n".join([*lines, *([words.text("cli-more-findings", count=more)] if more > 0 else [])])


def print_json(run: Run) -> None:
    """The run as JSON: how it came out, its companies, and run.json."""
    rows = [{name: terminal.exact(value) for name, value in row._asdict().items()} for row in run.summary]
    record = json.loads((run.folder / "run.json").read_text(encoding="utf-8"))
    result = {"folder": str(run.folder), "period": run.period, "status": run.status, "blocking": run.blocking}
    result |= {"pack": str(run.pack) if run.pack else None, "companies": rows, "run": record}
    typer.echo(json.dumps(result, indent=1, ensure_ascii=False))


def print_rows(headings: list[str], rows: Any, *, as_csv: bool, as_json: bool) -> None:
    """Rows as CSV, as JSON, or for the eye."""
    if as_csv or as_json:
        (terminal.as_csv if as_csv else terminal.as_json)(headings, rows)
    else:
        for line in terminal.listing(headings, rows):
            typer.echo(line)


def started(start: Start, words: Catalogue) -> list[str]:
    """What `init` found, what it could not decide, and the next command; the last line is the path of close.toml."""
    rows = [[words.text(f"init-{name}") for name in ("id", "company", "currency")], *map(list, start.companies)]
    lines = [terminal.visible(line) for line in terminal.aligned(rows, "lll")]
    if start.notes:
        lines += ["", words.text("init-notes", count=len(start.notes))]
        lines += [f"  {terminal.visible(' '.join(note.split()))}" for note in start.notes]
    return [*lines, "", words.text("init-next", command=f"tieout close {start.folder}"), str(start.config)]


def words_of(language: str) -> Catalogue:
    """The words of a language, English where there are none: the fault of a language is told elsewhere."""
    from tieout.pack.languages import Catalogue, available

    return Catalogue(language if language in available() else "en")


def language_of(folder: Path) -> str:
    """The language of a close folder, as far as it can be read."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        return str(tomllib.loads((folder / "close.toml").read_text(encoding="utf-8-sig"))["close"]["language"])
    return "en"
