"""Tieout closes the books: from exported ledgers to a close pack that ties out.

    run = tieout.close("my-close", period="2026-09")
    run.status, run.blocking, run.pack

Each verb of the command line is the function of that name here; nothing is loaded before it is asked for.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tieout.accept import accept as accept
    from tieout.adjustments import adjustments as adjustments
    from tieout.approve import approve as approve
    from tieout.close import check as check
    from tieout.close import close as close
    from tieout.demo import demo as demo
    from tieout.difference import diff as diff
    from tieout.errors import Fault as Fault
    from tieout.errors import Unusable as Unusable
    from tieout.look import explain as explain
    from tieout.look import show as show
    from tieout.look import sql as sql
    from tieout.partial import allocate as allocate
    from tieout.partial import inventory as inventory
    from tieout.partial import revalue as revalue
    from tieout.partial import settle as settle
    from tieout.partial import statements as statements
    from tieout.runs import Run as Run
    from tieout.start import init as init
    from tieout.verify import verify as verify

__version__ = "0.1.0"

_HOME = {"close": "close", "check": "close", "show": "look", "sql": "look", "explain": "look", "demo": "demo"}
_HOME |= {"diff": "difference", "init": "start"}
_HOME |= {"adjustments": "adjustments"}
_HOME |= dict.fromkeys(("inventory", "settle", "revalue", "allocate", "statements"), "partial")
_HOME |= {"accept": "accept", "approve": "approve", "verify": "verify"}
_HOME |= {"Run": "runs", "Fault": "errors", "Unusable": "errors"}


class _Package(ModuleType):
    """`tieout.close` is the verb, also after the module of that name has been imported."""

    def __setattr__(self, name: str, value: Any) -> None:
        """Python binds an imported submodule to the package; for a verb's own module the verb is bound instead."""
        super().__setattr__(
            name, getattr(value, name, value) if name in _HOME and isinstance(value, ModuleType) else value
        )


def __getattr__(name: str) -> Any:
    """Load the module of a public name when it is first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module 'tieout' has no attribute {name!r}")
    found = getattr(import_module(f"tieout.{_HOME[name]}"), name)
    globals()[name] = found
    return found


sys.modules[__name__].__class__ = _Package
