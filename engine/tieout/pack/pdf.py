"""HTML to PDF: our fonts and styles only, tagged PDF/A-3, attachments dated, the same bytes every time.

A job is plain text, so that packs can be laid out in processes of their own: `python -m tieout.pack.pdf` reads jobs as
JSON, a line each, writes the files they name, and answers each with a line: what went wrong, or nothing.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from tieout.errors import unusable
from tieout.pack import fonts
from tieout.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator

LIBRARIES = {"libpangoft2-1.0.so.0": "libpangoft2-1.0-0", "libharfbuzz-subset.so.0": "libharfbuzz-subset0"}
RELATIONS = {"findings.csv": "Data", "workbook.xlsx": "Supplement"}


@dataclass(frozen=True)
class Job:
    """One pack to be laid out: `day` is the period's last day (ISO), `anchors` say where links land."""

    target: str
    html: str
    day: str
    title: str
    watermark: str
    anchors: dict[str, str]
    attachments: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()

    def text(self) -> str:
        """The job as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def read(cls, text: str) -> Job:
        """A job from JSON."""
        return cls(**json.loads(text))


def ready() -> None:
    """See to it, before a close and not at its end, that the libraries are here which set the pack's type.

    Raises Unusable with the line to type.
    """
    from ctypes import CDLL

    missing = []
    for file, package in LIBRARIES.items() if sys.platform == "linux" else ():
        try:
            CDLL(file)
        except OSError:
            missing.append(package)
    if missing:
        line = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
        raise unusable("pack.pdf", f"needs {' and '.join(missing)}", f"type: sudo {line} (or close with --no-pdf)")


def run(job: Job) -> Path:
    """Lay out the pack and write it."""
    from tieout.pack.finish import finished

    with dated(date.fromisoformat(job.day)):
        raw = written(job)
    target = Path(job.target)
    target.write_bytes(finished(raw, job.anchors))
    return target


@contextmanager
def dated(day: date) -> Iterator[None]:
    """SOURCE_DATE_EPOCH set to the period's last day, and put back."""
    kept = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(int(noon(day).timestamp()))
    try:
        yield
    finally:
        if kept is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = kept


def noon(day: date) -> datetime:
    """The moment a document of that day carries."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def written(job: Job) -> bytes:
    """The PDF as WeasyPrint makes it: PDF/A-3a, tagged."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    fetcher, config = own_files(), FontConfiguration()
    style = CSS(string=stylesheet(job.watermark), font_config=config, url_fetcher=fetcher)
    page = HTML(string=job.html, url_fetcher=fetcher)
    return bytes(
        page.write_pdf(
            stylesheets=[style], font_config=config, pdf_variant="pdf/a-3a", attachments=attachments(job) or None
        )
    )


def attachments(job: Job) -> list[Any]:
    """The files that travel inside the pack, dated like it; made anew for each rendering."""
    from weasyprint import Attachment

    moment = noon(date.fromisoformat(job.day))
    return [
        Attachment(
            string=Path(path).read_bytes(),
            name=Path(path).name,
            description=description,
            relationship=RELATIONS.get(Path(path).name, "Data"),
            created=moment,
            modified=moment,
        )
        for path, description in zip(job.attachments, job.descriptions, strict=True)
    ]


def stylesheet(watermark: str) -> str:
    """Our faces, the styles, and the word behind every page."""
    faces = "\n".join(
        f'@font-face {{ font-family: "{fonts.FAMILY}"; font-weight: {weight};'
        f' src: url("{fonts.path(name).as_uri()}"); }}'
        for weight, name in fonts.FILES.items()
    )
    styles = (place("report_templates") / "styles" / "pack.css").read_text(encoding="utf-8")
    return "\n".join((faces, behind(watermark), styles))


def behind(watermark: str) -> str:
    """The diagonal word behind the pages, as outlines: an artifact, not text."""
    if not watermark:
        return ""
    path, width = fonts.outline(watermark)
    scale = 230 / width
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">'
        f'<g transform="translate(105 148.5) rotate(-54) scale({scale:.5f} {-scale:.5f})'
        f' translate({-width / 2:.1f} -330)">'
        f'<path fill="#F3F6F7" d="{path}"/></g></svg>'
    )
    return f'@page {{ background: url("data:image/svg+xml,{quote(picture)}") center / auto 100% no-repeat }}'


def own_files() -> Any:
    """A fetcher that serves our faces and data of our own, and refuses everything else."""
    from weasyprint.urls import URLFetcher

    allowed = {fonts.path(name).as_uri() for name in fonts.FILES.values()}

    class OwnFiles(URLFetcher):  # type: ignore[misc]
        """Serves what the pack is made of; a refusal ends the rendering."""

        def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
            if url not in allowed and not url.startswith("data:image/svg+xml,"):
                raise ValueError(f"the pack asks for a file that is not its own: {url}")
            return super().fetch(url, headers)

    return OwnFiles(allowed_protocols=("file", "data"), fail_on_errors=True, allow_redirects=False)


def serve() -> None:
    """Lay out the packs that come in, until no more come."""
    import weasyprint  # noqa: F401  # read while the first pack is still being made

    answers, sys.stdout = sys.stdout, sys.stderr  # what a library prints is no answer
    for line in sys.stdin:
        try:
            run(Job.read(line))
            wrong = ""
        except Exception:  # noqa: BLE001  # told, and raised, where the pack was asked for
            wrong = traceback.format_exc()
        print(json.dumps(wrong), file=answers, flush=True)


if __name__ == "__main__":
    serve()
