"""The README tells the truth: its folder closes, its commands print what it shows, every verb is named.

When an output has changed for a good reason: TIEOUT_REFRESH=1 make test, then read the difference before you commit it.
"""

from __future__ import annotations

import contextlib
import difflib
import io
import os
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.main import get_command

from tieout import cli, pack
from tieout.cli import app

if TYPE_CHECKING:
    from tieout.pack.pdf import Job

LAID_OUT = pack.laid_out
ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
FILE = re.compile(r"^```\w+ (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#)([^)]+)\)")
SECONDS = re.compile(r"\d+(\.\d+)? ?s\b")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a reader of the README stands, with the files it shows."""
    place = tmp_path_factory.mktemp("reader")
    for name, text in FILE.findall(README.read_text(encoding="utf-8")):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(text, encoding="utf-8")
    return place


def output(command: str, folder: Path) -> str:
    """What a command of the README prints; `make demo` is the set-up and then `tieout demo`.

    Of the packs only the one of the demo that the README leads to is laid out.
    """

    def laid_out(jobs: list[Job], workers: int) -> None:
        wanted = [one for one in jobs if arguments[0] == "demo" and Path(one.target).name == "pack.pdf"]
        for one in jobs:
            Path(one.target).touch()
        LAID_OUT(wanted, workers)

    _, *arguments = shlex.split(command.replace("make demo", "tieout demo"))
    with contextlib.redirect_stdout(io.StringIO()) as printed, pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        for name, value in {"COLUMNS": "120", "NO_COLOR": "1", "TERM": "dumb"}.items():
            patched.setenv(name, value)
        patched.setattr(pack, "laid_out", laid_out)
        assert cli.run(arguments) in (0, 1), f"$ {command}"
    lines = (line.rstrip() for line in printed.getvalue().replace(f"{folder}/", "").splitlines())
    return "".join(f"{line}\n" for line in lines)


def played(block: str, folder: Path) -> str:
    """A console block as it really runs: each `$` line and what it prints."""
    commands = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
    return "\n".join(f"$ {command}\n{output(command, folder)}" for command in commands)


def same(text: str) -> str:
    """The text without what differs from run to run: seconds."""
    return SECONDS.sub("0 s", text)


def test_the_commands_print_what_the_readme_shows(folder: Path) -> None:
    shown = README.read_text(encoding="utf-8")
    true = CONSOLE.sub(lambda block: played(block[1], folder), shown)
    if os.environ.get("TIEOUT_REFRESH") and same(true) != same(shown):
        README.write_text(true, encoding="utf-8")
        shown = true
    lines = (same(text).splitlines() for text in (shown, true))
    difference = "\n".join(difflib.unified_diff(*lines, "README.md", "what is printed", lineterm=""))
    assert not difference, f"{difference}\n\nIf that is right: TIEOUT_REFRESH=1 python -m pytest tests/test_readme.py"


def test_every_verb_is_in_the_readme() -> None:
    text = README.read_text(encoding="utf-8")
    verbs = [name for name, verb in getattr(get_command(app), "commands", {}).items() if not verb.hidden]
    assert verbs
    assert [verb for verb in verbs if f"tieout {verb}" not in text] == []


def test_every_link_of_the_readme_lands() -> None:
    assert [link for link in LINK.findall(README.read_text(encoding="utf-8")) if not (ROOT / link).exists()] == []
