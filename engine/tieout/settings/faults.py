"""From what a model or a check found to a fault with its line, what was read, and the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tieout.errors import Fault
from tieout.settings import known
from tieout.settings.document import NAME, Document, Place, exists, written

if TYPE_CHECKING:
    from pydantic import BaseModel, ValidationError
    from pydantic_core import ErrorDetails

EXAMPLES = {
    "name": '"Nordia Group"',
    "period": '"2026-09"',
    "currency": '"EUR"',
    "id": '"SE01"',
    "start": '"2026-01-01"',
    "end": '"2026-12-31"',
}
TYPES = {
    "string_type": "write it in quotes",
    "bool_type": "write true or false",
    "int_type": "write a whole number, without quotes",
    "dict_type": "write a table of keys",
    "model_type": "write a table of keys",
    "tuple_type": 'write a list: ["...", "..."]',
}
TABLES_OF_TABLES = ("company", "fiscal_year")


def fault(document: Document, place: Place, remedy: str) -> Fault:
    """The fault of the value at a place."""
    return Fault(NAME, document.line(place), read(document, place), remedy)


def read(document: Document, place: Place) -> str:
    """What stands at a place: `currency = "SKE"`, or the head of a table."""
    name = ".".join(step for step in place if isinstance(step, str))
    key, value = name.rpartition(".")[2], document.at(place)
    match value:
        case dict() if place[-1] != key:
            return f"[[{name}]]"
        case dict():
            return f"[{name}]"
        case [dict(), *_]:
            return f"[[{name}]]"
        case _:
            return f"{key} = {written(value)}" if place[-1] == key else f"{key}: {written(value)}"


def of_model(document: Document, error: ValidationError, place: Place, model: type[BaseModel] | None) -> list[Fault]:
    """Every fault a model found below `place`."""
    return [_of(document, found, place, model) for found in error.errors(include_url=False)]


def _of(document: Document, found: ErrorDetails, around: Place, model: type[BaseModel] | None) -> Fault:
    """One fault a model found."""
    place = _written_part(document, (*around, *found["loc"]), found["type"])
    key = str(place[-1])
    match found["type"]:
        case "missing":
            what = f"{read(document, place[:-1])} has no `{key}`"
            return Fault(NAME, document.line(place[:-1]), what, f"add {key} = {EXAMPLES.get(key, '...')}")
        case "extra_forbidden":
            remedy = _unknown(place, model)
        case "value_error":
            remedy = str(found["ctx"]["error"])
        case "tuple_type" if key in TABLES_OF_TABLES:
            remedy = f"write [[{'.'.join(step for step in place if isinstance(step, str))}]], once for each"
        case kind:
            remedy = TYPES.get(kind, found["msg"])
    return fault(document, place, remedy)


def _written_part(document: Document, place: Place, kind: str) -> Place:
    """The part of a place that is written in the file (pydantic adds names of alternatives); a missing key stays."""
    if kind == "missing":
        return place
    while not exists(document.values, place):
        place = place[:-1]
    return place


def _unknown(place: Place, model: type[BaseModel] | None) -> str:
    """The remedy for a key the model does not have."""
    fields = _fields(model, place)
    section = str(place[0])
    contract: tuple[str, ...] = known.SECTIONS.get(section, ()) if len(place) == 2 else ()  # noqa: PLR2004
    return known.unknown("key", str(place[-1]), fields, contract)


def _fields(model: Any, place: Place) -> list[str]:
    """The keys the model knows at the place of an unknown one."""
    for step in place[:-1]:
        if isinstance(step, str) and step in getattr(model, "model_fields", {}):
            model = _model_of(model.model_fields[step].annotation)
    return list(getattr(model, "model_fields", {}))


def _model_of(annotation: Any) -> Any:
    """The model inside `tuple[Model, ...]` or `Model | None`."""
    if hasattr(annotation, "model_fields"):
        return annotation
    return next((found for part in getattr(annotation, "__args__", ()) if (found := _model_of(part)) is not None), None)
