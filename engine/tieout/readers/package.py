"""ZIP packages: what is inside is read as if it lay in the folder, named `package.zip/member.csv`.

A package is looked at before anything of it is unpacked: how many members, how large they say they are, how they are
named, whether they need a password. Members go to a folder of the run under names of our own, so that no name inside a
package decides where bytes are written. Data packages of D365 carry a manifest that says which file is which entity.
"""

from __future__ import annotations

import re
import shutil
import stat
import struct
import tempfile
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat

from tieout.readers.text import Unreadable

try:
    from lzma import LZMAError
except ImportError:  # a Python without it unpacks nothing of that kind
    LZMAError = zlib.error  # type: ignore[misc, assignment]

if TYPE_CHECKING:
    from collections.abc import Iterator

# What the library says of a damaged archive: it has no one word for it.
DAMAGE = (zipfile.BadZipFile, zlib.error, LZMAError, struct.error, EOFError, RuntimeError, OSError, ValueError)
MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
WORKBOOK = "xl/workbook.xml"
MEMBERS = 5_000
TOTAL = 8 << 30  # bytes unpacked
RATIO, RATIO_FROM = 300, 100 << 20  # unpacked to packed, looked at from this size on: text packs to a tenth, not less
MANIFEST, HEADER = "manifest.xml", "packageheader.xml"
MANIFEST_SIZE = 32 << 20
NESTED = (".zip", ".7z", ".rar", ".tar", ".tgz")
ENCRYPTED = 0x1
LONGEST = 200
SPLIT = re.compile(r"[/\\]")


@dataclass(frozen=True)
class Member:
    """A file of a package: its name there, where it was unpacked, the D365 entity it holds ("" where none is named)."""

    name: str
    path: Path
    entity: str = ""


def is_zip(start: bytes) -> bool:
    """Whether a file that begins so is a ZIP archive: a package, or a workbook."""
    return start.startswith(MAGIC)


def is_workbook(path: Path) -> bool:
    """Whether a ZIP archive is an Excel workbook, whatever its name."""
    with opened(path) as archive:
        return WORKBOOK in archive.namelist()


def unpack(path: Path, folder: Path) -> list[Member]:
    """Unpack the members of a package into `folder`, in the order of their names.

    Raises Unreadable where the package is damaged, needs a password, holds packages, or is larger than any export.
    """
    with opened(path) as archive:
        members = [one for one in archive.infolist() if _is_file(one)]
        checked(members)
        _room(members, folder)
        entities = _entities(archive, members)
        wanted = [one for one in members if entities is None or one.filename.lower() not in {MANIFEST, HEADER}]
        return [
            Member(_name(one), _extracted(archive, one, folder / f"{number:04}"), _entity(entities, _name(one)))
            for number, one in enumerate(sorted(wanted, key=lambda one: one.filename))
        ]


@contextmanager
def lying(path: Path) -> Iterator[Path | None]:
    """Where a file lies that a load names so: itself, the workbook it is a sheet of, a copy of a package's member.

    The copy is gone when the context ends; None where there is no such file any more.
    """
    outer = next((one for one in (path, *path.parents) if one.is_file()), None)
    with tempfile.TemporaryDirectory() as folder:
        if outer and outer != path and outer.suffix.lower() == ".zip":
            yield _copied(outer, path.relative_to(outer).as_posix(), Path(folder) / "member")
        else:
            yield outer


def _copied(path: Path, name: str, folder: Path) -> Path | None:
    """A copy of the member of that name, or of the workbook whose sheet it is; None where there is none."""
    with opened(path) as archive:
        members = {_name(one): one for one in archive.infolist() if _is_file(one)}
        known = name if name in members else name.rpartition("/")[0]
        return _extracted(archive, members[known], folder) if known in members else None


def checked(members: list[zipfile.ZipInfo]) -> None:
    """Refuse by name what no export looks like, from the archive's own list, before a byte is unpacked."""
    sized(members)
    seen: set[str] = set()
    for one in members:
        _refuse(one)
        if _name(one) in seen:
            raise Unreadable(f"the package holds {one.filename!r} twice", "export it again")
        seen.add(_name(one))


def sized(members: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive that says of itself that it is larger than any export: a bomb says so too."""
    if len(members) > MEMBERS:
        raise Unreadable(f"the archive lists {len(members)} files, more than {MEMBERS}", "split it")
    size, packed = sum(one.file_size for one in members), sum(one.compress_size for one in members)
    if size > TOTAL:
        raise Unreadable(f"the archive unpacks to {size / 1e9:.1f} GB", "unpack it and put the files into the folder")
    if size > RATIO_FROM and size > RATIO * max(packed, 1):
        reason = f"the archive unpacks to {size / max(packed, 1):.0f} times its size, as no export does"
        raise Unreadable(reason, "check where it comes from; unpack it by hand if it is sound")


def _refuse(member: zipfile.ZipInfo) -> None:
    """A member that cannot be taken as a file of the extract."""
    name = member.filename
    if member.flag_bits & ENCRYPTED:
        raise Unreadable(f"{name!r} in the package needs a password", "export it without one, or unpack it")
    parts = SPLIT.split(name)
    if ".." in parts or not parts[0] or ":" in parts[0] or "\0" in name or stat.S_ISLNK(member.external_attr >> 16):
        raise Unreadable(f"the package names a file outside itself: {name[:80]!r}", "check where it comes from")
    if name.lower().endswith(NESTED):
        raise Unreadable(f"the package holds another package: {name!r}", "unpack the outer one")


def opened(path: Path) -> zipfile.ZipFile:
    """The archive; one that is cut off has lost its list of files, which stands at the end."""
    try:
        return zipfile.ZipFile(path)
    except DAMAGE as error:
        raise Unreadable(f"the ZIP archive is cut off or damaged ({error})", "export or copy it again") from None


def _is_file(member: zipfile.ZipInfo) -> bool:
    """Whether this is a file someone put there, not a folder or what a file manager leaves behind."""
    parts = SPLIT.split(member.filename)
    return bool(parts[-1]) and not member.is_dir() and not parts[-1].startswith(".") and parts[0] != "__MACOSX"


def _name(member: zipfile.ZipInfo) -> str:
    """The member's name with forward slashes, as files are named everywhere."""
    return "/".join(part for part in SPLIT.split(member.filename) if part != ".")


def _short(name: str) -> str:
    """A name that every disk takes, its ending kept."""
    while len(name.encode("utf-8", "replace")) > LONGEST:
        name = name[1:]
    return name


def _entity(entities: dict[str, str] | None, name: str) -> str:
    """The entity a file holds: as the manifest names the file, or the file is named after the entity."""
    known = entities or {}
    return known.get(name) or known.get(name.rpartition(".")[0], "")


def _room(members: list[zipfile.ZipInfo], folder: Path) -> None:
    """Whether the disk takes what the package says it holds."""
    size, free = sum(one.file_size for one in members), shutil.disk_usage(folder).free
    if size > free:
        raise Unreadable(f"the package unpacks to {size >> 20} MB and {free >> 20} MB are free", "free some space")


def _extracted(archive: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> Path:
    """Write one member into a folder of its own, never more bytes than the list says."""
    folder.mkdir()
    target = folder / _short(SPLIT.split(member.filename)[-1])
    try:
        with archive.open(member) as source, target.open("wb") as out:
            shutil.copyfileobj(source, out, 1 << 20)
    except DAMAGE as error:
        reason = f"{member.filename!r} in the package is cut off or damaged ({error})"
        raise Unreadable(reason, "export or copy the package again") from None
    return target


def _entities(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> dict[str, str] | None:
    """The entity of each file as the manifest of a D365 data package names it; None where it has none."""
    manifest = next((one for one in members if one.filename.lower() == MANIFEST), None)
    if manifest is None or manifest.file_size > MANIFEST_SIZE:
        return None
    try:
        return manifested(archive.read(manifest))
    except DAMAGE as error:
        raise Unreadable(f"Manifest.xml of the package cannot be read ({error})", "export the package again") from None


def manifested(manifest: bytes) -> dict[str, str] | None:
    """File name to entity name of a D365 manifest; None where it is the manifest of something else."""
    reading = _Manifest()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = reading.doctype
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    try:
        parser.Parse(manifest, True)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from None
    return reading.files if reading.root == "DataManagementPackageManifest" else None


class _Manifest:
    """A manifest being read: the entities it lists, each with its file."""

    def __init__(self) -> None:
        """Nothing read yet."""
        self.root = self.entity = self.file = self.said = ""
        self.files: dict[str, str] = {}

    def doctype(self, *_: object) -> None:
        """A manifest needs no document type; one that has it may hide entities."""
        raise ValueError("it declares a document type")

    def start(self, name: str, _: object) -> None:
        """An element opens."""
        self.root = self.root or name.rpartition(" ")[2]
        self.said = ""

    def text(self, text: str) -> None:
        """Text of the element."""
        self.said += text

    def end(self, name: str) -> None:
        """An element closes; with the entity, what was said of it is kept."""
        local = name.rpartition(" ")[2]
        if local == "EntityName":
            self.entity = self.said.strip()
        elif local == "InputFilePath":
            self.file = self.said.strip()
        elif local == "DataManagementPackageEntityData":
            if self.entity:
                self.files[self.file or self.entity] = self.entity
            self.entity = self.file = ""
        self.said = ""
