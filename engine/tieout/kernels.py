"""Loops compiled to machine code (numba), kept in the user's cache for the sources they were compiled from."""

from __future__ import annotations

import gc
import hashlib
import os
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ONE_AT_A_TIME: Final = RLock()


@contextmanager
def unswept(*, asked: bool = True) -> Iterator[None]:
    """Meanwhile no sweeps for garbage, if `asked`: each goes through every object there is, for nothing."""
    swept = asked and gc.isenabled()
    if swept:
        gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()


def kept(sources: Path) -> str:
    """A folder of the user's cache for the sources in a folder (numba looks at one file only); '' where none is."""
    texts = b"".join(path.read_bytes() for path in sorted(sources.glob("*.py")))
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = home / "tieout" / "kernels" / hashlib.sha256(texts).hexdigest()[:16]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return ""
    return str(folder) if os.access(folder, os.W_OK) else ""


def machine(kernel: Callable[..., Any], *helpers: Callable[..., Any], lean: bool = False) -> Callable[..., Any]:
    """A plain loop compiled, with the helpers it calls; the functions themselves stay plain Python.

    `lean`: it makes no array, so that the helpers are written into it and no references are counted, where a step is
    so short that a call and a count take longer than the step (two thirds of a walk over bytes).
    """
    with ONE_AT_A_TIME:  # two threads that ask for a kernel get the same one
        return compiled(kernel, *helpers, lean=lean)


@cache
def compiled(kernel: Callable[..., Any], *helpers: Callable[..., Any], lean: bool = False) -> Callable[..., Any]:
    """The kernel as numba makes it."""
    import numba

    options: dict[str, Any] = {"_nrt": False} if lean else {}
    for helper in helpers:
        registered(helper, lean=lean)
    config: Any = numba.config
    before, config.CACHE_DIR = config.CACHE_DIR, kept(Path(kernel.__code__.co_filename).parent)
    try:
        fast: Callable[..., Any] = numba.njit(cache=bool(config.CACHE_DIR), nogil=True, **options)(kernel)
    finally:
        config.CACHE_DIR = before
    return unswept()(fast)  # its first call compiles


@cache
def registered(helper: Callable[..., Any], *, lean: bool = False) -> None:
    """Tell numba once that a helper is compiled with the kernels that call it."""
    from numba.extending import register_jitable

    if lean:
        register_jitable(forceinline=True, _nrt=False)(helper)
    else:
        register_jitable(helper)
