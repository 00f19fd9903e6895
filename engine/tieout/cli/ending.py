"""How a command ends: its exit code, and what is said when it did not come through.

2    what cannot be used, every fault on a line of its own
3    a fault of ours: what to send us, no traceback; --debug adds where it happened
130  interrupted
"""

from __future__ import annotations

import errno
import json
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout import __version__
from tieout.errors import Fault, Unusable

if TYPE_CHECKING:
    from collections.abc import Callable

NO_SPACE = os.strerror(errno.ENOSPC)
UNUSABLE, OURS, INTERRUPTED = 2, 3, 130
REMEDIES = {
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room on the disk",
    errno.EACCES: "give yourself the right to read and write there, or choose another place with --out",
    errno.EPERM: "give yourself the right to read and write there, or choose another place with --out",
    errno.EROFS: "choose a place that can be written with --out",
    errno.EMFILE: "allow more open files: ulimit -n 4096",
}


def ended(command: Callable[[], Any], arguments: list[str], *, debug: bool) -> int:
    """Run a command; returns its exit code, and says why where it did not come through."""
    try:
        code = command()
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except (BrokenPipeError, SystemExit):  # whoever read the output has seen enough (typer then leaves by SystemExit)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Unusable as error:
        code = refused(error, as_json="--json" in arguments)
    except Exception as error:  # noqa: BLE001 - whatever is left is a fault of ours
        machine = of_machine(error)
        code = refused(machine) if machine else misused(error) if hasattr(error, "show") else ours(error, debug=debug)
    return code if isinstance(code, int) else 0


def of_machine(error: Exception) -> Unusable | None:
    """What the machine refused, where the reader can help it: a full disk, a missing right."""
    if isinstance(error, OSError) and error.errno in REMEDIES:
        return Unusable([Fault(str(error.filename or "the disk"), None, str(error.strerror), REMEDIES[error.errno])])
    if NO_SPACE in str(error):
        return Unusable([Fault("the disk", None, NO_SPACE, REMEDIES[errno.ENOSPC])])
    return None


def refused(error: Unusable, *, as_json: bool = False) -> int:
    """Every fault of what cannot be used."""
    say(*map(str, error.faults))
    if as_json:
        faults = [vars(fault) for fault in error.faults]
        sys.stdout.write(json.dumps({"faults": faults}, indent=1, ensure_ascii=False) + "\n")
    return UNUSABLE


def misused(error: Any) -> int:
    """A command line that cannot be read."""
    error.show()
    return int(error.exit_code)


def ours(error: Exception, *, debug: bool) -> int:
    """A fault of ours: what to send us."""
    import platform

    from tieout.cli.terminal import Steps

    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "nowhere"
    facts = f"tieout {__version__}, Python {platform.python_version()}, {platform.platform()}"
    step = f"step {Steps.last}, " if Steps.last else ""
    say("A fault of ours, not of your folder; the run before is as it was. Please send us this line:")
    say(f"  {facts}, {step}{type(error).__name__} at {where}")
    if debug:
        say(*(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}: {frame.line}" for frame in frames))
        say(f"  {type(error).__name__}: {error}")
    else:
        say("To see more, run the command again with --debug.")
    return OURS


def say(*lines: str) -> None:
    """Lines on the error channel."""
    sys.stderr.writelines(f"{line}\n" for line in lines)
