"""The close pack: page tables of a run, told to a board, as tagged PDF.

`write(books, settings, folder, checksum)` writes pack.pdf (the whole close, in the close's language) and
pack-<company>.pdf for each company (in its own). Nothing is computed here that is not in a table of the close.
"""

from __future__ import annotations

import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout.pack.languages import Catalogue

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.pack.pages import Company, Scope, Shelf
    from tieout.pack.pdf import Job

WORKERS = 2
ATTACHED = ("findings.csv", "workbook.xlsx")


def write(books: Books, settings: Any, folder: Path, checksum: str, workers: int | None = None) -> list[Path]:
    """Write the close pack of the group and of each company; returns the files, the group's first.

    `workers`: how many packs are laid out at a time (`--jobs`), two where nothing is said.

    `settings.close` gives name, period, currency, language; companies are read from `settings.companies`. `checksum`
    identifies the run and is printed on every page. findings.csv and workbook.xlsx are attached to pack.pdf where
    `folder` has them, not to the pack of one company of several: they hold the others' figures too. The same tables
    give the same bytes.
    """
    from tieout.pack.pages import Shelf

    shelf = Shelf(books)
    close = scope_of(shelf, settings)
    jobs = [job(close, folder / "pack.pdf", folder, checksum)]
    copies: dict[Path, Path] = {}
    for company in close.companies:
        target = folder / f"pack-{company.company}.pdf"
        if not close.group and company.language == close.words.language:
            copies[target] = folder / "pack.pdf"
        else:
            jobs.append(job(own(close, company), target, folder, checksum))
    laid_out(jobs, workers or WORKERS)
    for target, source in copies.items():
        shutil.copyfile(source, target)
    return [*(Path(one.target) for one in jobs), *copies]


def scope_of(shelf: Shelf, settings: Any) -> Scope:
    """The whole close as the pack sees it."""
    from tieout.pack import heads
    from tieout.pack.pages import Company, Scope

    names = [field.name for field in fields(Company)]
    rows = shelf.books.frame("settings.companies").sort("position").to_dicts()
    companies = tuple(Company(**{name: row[name] for name in names}) for row in rows)
    words, close = Catalogue(settings.close.language), settings.close
    group = len(companies) > 1
    name = close.name if group else companies[0].name
    period = heads.period(words, companies[0], str(close.period))
    return Scope(words, shelf, companies, group, name, period, close.currency, str(close.period), words.language, True)


def own(close: Scope, company: Company) -> Scope:
    """The pack of one company, in its language."""
    from tieout.pack import heads

    words = Catalogue(company.language)
    return replace(
        close, words=words, companies=(company,), group=False, whole=not close.group,
        name=company.name, currency=company.currency,
        period=heads.period(words, company, close.period_text),
    )  # fmt: skip


def job(scope: Scope, target: Path, folder: Path, checksum: str) -> Job:
    """What is to be laid out: the HTML and all it needs, as plain text."""
    from tieout.pack import render, sections
    from tieout.pack.pdf import Job

    attached = tuple(name for name in ATTACHED if scope.whole and (folder / name).is_file())
    document = sections.document(scope, checksum, attached)
    words = scope.words
    return Job(
        target=str(target),
        html=render.html(document),
        day=max(company.period_end for company in scope.companies).isoformat(),
        title=document.title,
        watermark=words.text("watermark") if document.status.draft else "",
        anchors=document.anchors,
        attachments=tuple(str(folder / name) for name in attached),
        descriptions=tuple(words.text(f"attached-{name.partition('.')[0]}") for name in attached),
    )


def laid_out(jobs: list[Job], workers: int = WORKERS) -> None:
    """Lay out the packs in processes of their own, the longest first; here where no process can be started."""
    from tieout.pack import pdf, typesetter

    order = sorted(jobs, key=lambda one: -len(one.html))
    if not sys.executable:
        for one in order:
            pdf.run(one)
        return
    with ThreadPoolExecutor(max(1, min(workers, os.cpu_count() or 1))) as pool:
        list(pool.map(typesetter.elsewhere, order))
