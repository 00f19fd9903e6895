"""Where the shipped folders are: beside the package in a wheel, two levels above it in a checkout."""

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def place(name: str) -> Path:
    """The folder `queries`, `report_templates` or `sample_data`.

    Raises FileNotFoundError when neither a wheel nor a checkout holds it: a broken installation.
    """
    for folder in (PACKAGE / name, PACKAGE.parents[1] / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"the folder {name} is missing from this installation; install tieout again")
