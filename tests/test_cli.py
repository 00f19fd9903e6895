"""The command line: verbs, output, exit codes. Each verb is one call of the Python function of its name."""

from __future__ import annotations

import csv
import importlib
import io
import json
import os
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import tieout
from folder import write
from tieout import cli, runs
from tieout.cli import terminal
from tieout.errors import Fault, Unusable, unusable
from tieout.pack import pdf

ENGINE = Path(__file__).resolve().parents[1] / "engine"
CLOSE_TOML = """
[close]
name = "Nordia"
period = "2026-09"
currency = "EUR"
[[company]]
id = "FR01"
name = "Nordia France SAS"
currency = "EUR"
extracts = "fr01"
[company.posting]
retained_earnings = "119000"
"""
ACCOUNTS = """account,name,type
101000,Share capital,equity
119000,Retained earnings,equity
411000,=Customers,asset
512000,Bank,asset
707000,Sales,revenue
"""
ENTRIES = """entry_no,voucher,posting_date,account,amount,description
1,OD-1,2026-01-02,512000,10000.00,Capital paid in
2,OD-1,2026-01-02,101000,-10000.00,Capital paid in
3,VE-1,2026-09-10,411000,1200.00,Invoice \x1b[31m1
4,VE-1,2026-09-10,707000,-1200.00,Invoice 1
"""


def books(folder: Path, entries: str = ENTRIES) -> Path:
    """A close folder of one company."""
    (folder / "fr01").mkdir(parents=True)
    (folder / "close.toml").write_text(CLOSE_TOML, encoding="utf-8")
    (folder / "fr01" / "accounts.csv").write_text(ACCOUNTS, encoding="utf-8")
    (folder / "fr01" / "gl_entries.csv").write_text(entries, encoding="utf-8")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has been closed."""
    folder = books(tmp_path_factory.mktemp("closed") / "nordia")
    assert cli.run(["close", str(folder), "--no-pdf", "--quiet"]) == 0
    return folder


@pytest.fixture
def entered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rooms a close goes through, which do nothing here: what is asked is which run there is, not what it says."""
    rooms: list[str] = []
    module = importlib.import_module("tieout.close")
    passed = [(name, lambda *_, name=name: rooms.append(name)) for name, _ in module.ROOMS]
    monkeypatch.setattr(module, "ROOMS", tuple(passed))
    return rooms


Output = pytest.CaptureFixture[str]


def run(capsys: Output, *arguments: object) -> tuple[int, str, str]:
    """A command's exit code and what it printed: results, and the rest."""
    code = cli.run([str(argument) for argument in arguments])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def made(folder: Path, status: str = "FINAL", blocking: int = 0) -> runs.Run:
    """A run as close returns it."""
    rows = (
        runs.Row("SE01", 8, 9, blocking, 2, Decimal("-1234567.5000"), "SEK"),
        runs.Row("JP01", 3, 3, 0, 0, Decimal(98765), "JPY"),
    )
    return runs.Run(
        folder / "out" / "2026-09", "2026-09", status, blocking, rows, folder / "out" / "2026-09" / "pack.pdf"
    )


def fake(monkeypatch: pytest.MonkeyPatch, verb: str, answer: Any) -> list[dict[str, Any]]:
    """Put a stand-in for a verb; returns the calls it gets."""
    calls: list[dict[str, Any]] = []

    def stand_in(folder: Path, **options: Any) -> Any:
        calls.append({"folder": folder} | options)
        options["progress"]("load", 0, 2)
        options["progress"]("load", 2, 2)
        options["progress"]("a_new_room", 1, 1)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    monkeypatch.setattr(tieout, verb, stand_in)
    return calls


def test_close_prints_the_companies_and_where_the_pack_is(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    fake(monkeypatch, "close", made(Path("nordia"), "DRAFT", 1))
    code, out, err = run(capsys, "close", "nordia")
    assert code == 1
    assert out.splitlines() == [
        "Company    Ties  Blocking  Warnings             Result",
        "SE01     8 of 9         1         2  −1,234,567.50 SEK",
        "JP01     3 of 3         0         0         98,765 JPY",
        "",
        "DRAFT: one finding blocks the close.",
        "nordia/out/2026-09/pack.pdf",
    ]
    assert err.splitlines() == ["Load the extracts", "a new room"]


ADJUSTED = "readiness inventory adjustment settlement revaluation allocation"
WAY = {  # what the rooms propose is always seen in the ledger
    "inventory": "readiness inventory ledger",
    "settle": "readiness inventory adjustment settlement ledger",
    "allocate": f"{ADJUSTED} ledger",
    "statements": f"{ADJUSTED} adjustment ledger reconciliation statements",
}


@pytest.mark.parametrize("verb", sorted(cli.UP_TO))
def test_a_verb_of_a_room_closes_up_to_it_and_leaves_the_close_alone(
    tmp_path: Path, capsys: Output, entered: list[str], verb: str
) -> None:
    folder = write(tmp_path, {"gl_entries.csv": "entry_no  voucher  posting_date  account  amount\n"})
    code, out, _ = run(capsys, verb, str(folder))
    assert (code, out.splitlines()[-1]) == (0, str(folder / "out" / f"2026-09.{verb}"))
    assert entered == WAY[verb].split()
    assert sorted(path.name for path in (folder / "out").iterdir()) == [f"2026-09.{verb}"]
    assert not list((folder / "out").rglob("pack*.pdf"))


def test_close_speaks_the_language_of_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    (tmp_path / "close.toml").write_text('[close]\nlanguage = "fr"', encoding="utf-8")
    fake(monkeypatch, "close", made(tmp_path, "DRAFT", 3))
    _, out, err = run(capsys, "close", tmp_path)
    assert "PROJET : 3 constats bloquent la clôture." in re.sub(r"\s", " ", out)
    assert "Société" in out
    assert err.startswith("Lecture des fichiers sources")
    assert "DRAFT: 3 findings block the close." in run(capsys, "close", tmp_path, "--language", "en")[1]


def test_every_option_reaches_close(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    calls = fake(monkeypatch, "close", made(Path("x")))
    options = "--period 2026-Q3 --company SE01 --company FR01 --out runs --language fr --engine spark --no-pdf --jobs 3"
    assert run(capsys, "close", "x", *options.split(), "--allow-outside", "--quiet") == (0, "", "")
    progress = calls[0].pop("progress")
    assert isinstance(progress, terminal.Steps)
    assert calls == [
        {
            "folder": Path("x"),
            "period": "2026-Q3",
            "companies": ("SE01", "FR01"),
            "out": Path("runs"),
            "language": "fr",
            "engine": "spark",
            "pdf": False,
            "jobs": 3,
            "allow_outside": True,
        }
    ]


def test_what_cannot_be_used_is_listed_and_ends_with_2(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    faults = [Fault("b.csv", 3, "x\x1b[2J", "write y"), Fault("a.csv", None, "empty", "export it again")]
    fake(monkeypatch, "close", Unusable(faults))
    code, out, err = run(capsys, "close", "nordia")
    assert (code, out) == (2, "")
    assert err.splitlines()[-2:] == ["a.csv: empty; export it again", "b.csv:3: x [2J; write y"]
    code, out, _ = run(capsys, "close", "nordia", "--json")
    assert (code, json.loads(out)["faults"][0]["remedy"]) == (2, "export it again")


def test_a_fault_of_ours_ends_with_3_and_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    fake(monkeypatch, "close", ZeroDivisionError("secret amount 42"))
    code, out, err = run(capsys, "close", "nordia")
    assert (code, out) == (3, "")
    assert f"tieout {tieout.__version__}, Python 3." in err
    assert "step a_new_room, ZeroDivisionError at test_cli.py:" in err
    assert "Traceback" not in err
    assert "secret" not in err
    assert err.endswith("To see more, run the command again with --debug.\n")
    assert "ZeroDivisionError: secret amount 42" in run(capsys, "close", "nordia", "--debug")[2]


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (
            OSError(28, "No space left on device", "close.duckdb"),
            "close.duckdb: No space left on device; make room on the disk",
        ),
        (RuntimeError("IO Error: No space left on device"), "the disk: No space left on device; make room"),
        (PermissionError(13, "Permission denied", "out"), "out: Permission denied; give yourself the right"),
    ],
)
def test_what_the_machine_refuses_is_no_fault_of_ours(
    monkeypatch: pytest.MonkeyPatch, capsys: Output, error: Exception, says: str
) -> None:
    fake(monkeypatch, "close", error)
    code, _, err = run(capsys, "close", "nordia")
    assert code == 2
    assert says in err


def test_interrupted_ends_with_130(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    fake(monkeypatch, "close", KeyboardInterrupt())
    code, _, err = run(capsys, "close", "nordia")
    assert code == 130
    assert "Interrupted. The run before is as it was." in err


@pytest.mark.parametrize("verb", sorted(cli.LATER))
def test_a_verb_that_is_not_built_is_refused_by_name(capsys: Output, verb: str) -> None:
    code, _, err = run(capsys, verb, "folder", "--by", "li", "--help")
    assert (code, err.startswith(f"tieout {verb}: ")) == (2, True)
    assert "is not available yet; tieout --help lists what is" in err


@pytest.mark.parametrize(
    "arguments", [["clos", "x"], ["close"], ["close", "x", "--jobs", "0"], ["close", "x", "--nope"]]
)
def test_a_command_that_cannot_be_read_ends_with_2(capsys: Output, arguments: list[str]) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert "Error: " in err


def test_help_lists_what_there_is_and_the_version_is_one(capsys: Output) -> None:
    code, out, _ = run(capsys, "--help")
    assert code == 0
    assert all(f"  {verb} " in out for verb in ("close", "check", "show", "sql", "explain", "demo"))
    assert "workspace" not in out
    assert run(capsys, "--version") == (0, f"tieout {tieout.__version__}\n", "")
    project = (ENGINE.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{tieout.__version__}"' in project


def test_a_verb_of_the_package_is_a_function_before_and_after_its_module_is_loaded() -> None:
    code = (
        "import tieout, tieout.demo; assert callable(tieout.demo) and callable(tieout.close) and callable(tieout.check)"
    )
    code += "; import tieout.close, tieout.look; assert callable(tieout.close) and callable(tieout.show)"
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"PYTHONPATH": str(ENGINE)})
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = tieout.nothing  # type: ignore[attr-defined]


def test_json_is_the_run(closed: Path, capsys: Output) -> None:
    code, out, err = run(capsys, "close", closed, "--no-pdf", "--json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["period"], found["status"], found["blocking"], found["pack"]) == ("2026-09", "FINAL", 0, None)
    assert found["companies"][0]["result"] == "1200.00"
    assert found["run"]["engine"] == tieout.__version__


def test_check_lists_what_blocks(tmp_path: Path, capsys: Output) -> None:
    folder = books(tmp_path / "nordia", ENTRIES.replace("-1200.00", "-1100.00"))
    code, out, _ = run(capsys, "check", folder)
    assert code == 1
    assert "findings block the close:" in out
    assert "VE-1" in out
    assert out.endswith(f"{folder}/out/2026-09.check\n")
    assert run(capsys, "check", books(tmp_path / "right"))[0] == 0


@pytest.mark.usefixtures("entered")
def test_a_pack_that_cannot_be_set_is_refused_before_the_close_with_the_line_to_type(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "LIBRARIES", {"libnot-here.so.0": "libnot-here0"})
    monkeypatch.setattr(sys, "platform", "linux")
    folder = books(tmp_path / "books")
    code, _, said = run(capsys, "close", folder)
    assert code == 2
    assert "sudo apt-get install -y --no-install-recommends libnot-here0" in said
    assert not (folder / "out").exists()
    assert run(capsys, "close", folder, "--no-pdf")[0] == 0


@pytest.mark.usefixtures("entered")
def test_with_exit_2_nothing_is_written_and_the_run_before_stays(tmp_path: Path, capsys: Output) -> None:
    folder = books(tmp_path / "nordia")
    (folder / "fr01" / "gl_entries.csv").write_bytes(b"")
    before = files(tmp_path)
    code, _, err = run(capsys, "close", folder, "--no-pdf")
    assert code == 2
    assert "fr01/gl_entries.csv: the file is empty" in err
    assert files(tmp_path) == before
    assert sorted(path.name for path in folder.iterdir()) == ["close.toml", "fr01"]
    (folder / "fr01" / "gl_entries.csv").write_text(ENTRIES, encoding="utf-8")
    assert run(capsys, "close", folder, "--no-pdf")[0] == 0
    (folder / "close.toml").write_text("[close\n", encoding="utf-8")
    before = files(folder / "out")
    assert run(capsys, "close", folder, "--no-pdf")[0] == 2
    assert files(folder / "out") == before


def test_show_prints_a_table(closed: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    code, out, _ = run(capsys, "show", closed, "ledger.trial_balance", "--where", "type = 'asset'")
    assert code == 0
    lines = out.splitlines()
    assert lines[0].split()[:6] == ["company", "account", "name", "type", "opening", "debit"]
    assert lines[1].split()[:5] == ["FR01", "411000", "=Customers", "asset", "0.00"]
    assert len(lines) == 4
    assert lines[3].startswith("(")
    assert "more columns: " in lines[3]
    assert "ledger.trial_balance" in run(capsys, "show", closed)[1].splitlines()


def test_csv_is_exact_and_harmless_in_a_spreadsheet(closed: Path, capsys: Output) -> None:
    _, out, _ = run(capsys, "show", closed, "ledger.trial_balance", "--csv")
    rows = {row["account"]: row for row in csv.DictReader(io.StringIO(out))}
    assert (rows["411000"]["name"], rows["411000"]["adjusted"]) == ("'=Customers", "1200.00")
    assert rows["101000"]["adjusted"] == "-10000.00"


def test_sql_answers_as_a_table_csv_or_json(closed: Path, capsys: Output) -> None:
    question = "select account, sum(amount) as total, min(posting_date) as day from canonical.gl_entries"
    question += " group by 1 order by 1 limit 2"
    assert run(capsys, "sql", closed, question)[1].splitlines() == [
        "account      total  day",
        "101000   -10000.00  2026-01-02",
        "411000     1200.00  2026-09-10",
    ]
    assert json.loads(run(capsys, "sql", closed, question, "--json")[1])[1] == {
        "account": "411000",
        "total": "1200.00",
        "day": "2026-09-10",
    }
    assert json.loads(run(capsys, "sql", closed, f"{question} offset 9", "--json")[1]) == []
    assert tieout.sql(closed, question)["total"].to_list() == [Decimal("-10000.0000"), Decimal("1200.0000")]


def test_a_text_from_the_books_cannot_steer_the_terminal(closed: Path, capsys: Output) -> None:
    out = run(capsys, "sql", closed, "select description from canonical.gl_entries where entry_no = '3'")[1]
    assert out.splitlines()[1] == "Invoice  [31m1"


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("drop table ledger.trial_balance", "ask one question that only reads"),
        ("select 1; select 2", "ask one question that only reads"),
        ("copy ledger.trial_balance to 'x.csv'", "ask one question that only reads"),
        ("attach 'x.duckdb'", "ask one question that only reads"),
        ("set enable_external_access = true", "ask one question that only reads"),
        ("pragma database_list", "ask one question that only reads"),
        ("", "ask one question that only reads"),
        ("select * from read_text('close.toml')", "disabled by configuration"),
        ("select * from 'close.toml'", "does not exist"),
        ("select amuont from canonical.gl_entries", 'Candidate bindings: "amount"'),
        ("selec 1", "syntax error"),
        ("select 'x'::integer", "Could not convert"),
    ],
)
def test_sql_only_reads(closed: Path, capsys: Output, statement: str, says: str) -> None:
    before = files(closed / "out")
    code, out, err = run(capsys, "sql", closed, statement)
    assert (code, out) == (2, "")
    assert says in err
    assert files(closed / "out") == before


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["trial_balanse"], "no table has this name; did you mean"),
        (["nothing.like.it"], "no table has this name; see which there are: tieout show FOLDER"),
        (["ledger.journals", "--where", "1=1) union select * from read_text('x') --"], "SQL: Parser Error"),
        (["ledger.journals", "--where", "nope = 1"], 'Referenced column "nope" not found'),
        (["ledger.journals", "--period", "2026-08"], "there is no finished close of 2026-08; make one: tieout close"),
        (["ledger.journals", "--out", "nowhere"], "nowhere: there is no finished close"),
    ],
)
def test_show_says_what_is_not_there(closed: Path, capsys: Output, arguments: list[str], says: str) -> None:
    code, _, err = run(capsys, "show", closed, *arguments)
    assert code == 2
    assert says in err


def test_nothing_is_closed_yet(tmp_path: Path, capsys: Output) -> None:
    folder = books(tmp_path / "nordia")
    assert "there is no finished close; make one: tieout close" in run(capsys, "show", folder, "ledger.journals")[2]
    assert "there is no such folder" in run(capsys, "sql", tmp_path / "nowhere", "select 1")[2]
    assert "there is no folder" in run(capsys, "close", tmp_path / "nowhere")[2]


def test_explain_unfolds_a_figure_to_files_and_rows(closed: Path, capsys: Output) -> None:
    code, out, _ = run(capsys, "explain", closed, "total_assets")
    assert code == 0
    assert "fr01/gl_entries.csv:4" in out
    assert run(capsys, "explain", closed, "no such figure")[0] == 2


def test_demo_copies_the_sample_group_and_closes_september(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    folder = tmp_path / "demo"
    calls = fake(monkeypatch, "close", made(folder, "DRAFT", 2))
    code, out, _ = run(capsys, "demo", folder)
    assert code == 0
    assert out.splitlines()[-2:] == [
        "The sample group is closed. 2 findings block it, as planted.",
        str(folder / "out" / "2026-09" / "pack.pdf"),
    ]
    assert (calls[0]["folder"], calls[0]["period"], calls[0]["pdf"]) == (folder, "2026-09", True)
    first = files(folder)
    (folder / "close.toml").write_text(first["close.toml"].decode() + "# touched\n", encoding="utf-8")
    assert run(capsys, "demo", folder)[0] == 0
    assert files(folder) == first


def test_demo_refuses_a_folder_with_something_in_it(tmp_path: Path, capsys: Output) -> None:
    folder = books(tmp_path / "nordia")
    before = files(folder)
    code, _, err = run(capsys, "demo", folder)
    assert code == 2
    assert "there is something in it already; name a new folder: tieout demo FOLDER" in err
    assert files(folder) == before
    assert run(capsys, "demo", folder / "close.toml")[0] == 2


def test_a_reader_that_has_seen_enough_is_no_fault(closed: Path) -> None:
    ask = "select * from range(200000)"
    command = f"{sys.executable} -m tieout sql {closed} '{ask}' --csv | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command],
        env=os.environ | {"PYTHONPATH": str(ENGINE)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["range", "0"]
    assert done.stderr == ""


def test_a_bad_place_to_write_is_said(tmp_path: Path, capsys: Output) -> None:
    folder = books(tmp_path / "nordia")
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, _, err = run(capsys, "close", folder, "--no-pdf", "--out", tmp_path / "file")
    assert code == 2
    assert "a file stands where a folder must be; choose another place with --out" in err


def test_unusable_is_one_fault_or_many() -> None:
    assert str(unusable("a", "b", "c")) == "a: b; c"
