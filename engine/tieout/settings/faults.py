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


def fault(document: Document, place: Place, remedy: str) -> Fault:
    """The fault of the value at a place."""
    return Fault(NAME, document.line(place), read(document, place), remedy)


def read(document: Document, place: Place) -> str:
    """What stands at a place: `currency = "SKE"`, or the head of a table."""
    name = ".".join(step for step in place if isinstance(step, str))
    key, value = name.rpartition(".")[2], document.at(place)
    match value:
        case dict() if not document.headed(place):
            return f"{key}: {written(value)}" if place[-1] != key else f"{key} = {written(value)}"
        case dict() if place[-1] != key:
            return f"[[{name}]]"
        case dict():
            return f"[{name}]"
        case [dict(), *_] if document.headed(place):
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
            example = '"..."' if key == "name" and place[0] != "close" else EXAMPLES.get(key, "...")
            return Fault(NAME, document.line(place[:-1]), what, f"add {key} = {example}")
        case "extra_forbidden":
            remedy = _unknown(place, model)
        case "value_error":
            remedy = str(found["ctx"]["error"])
        case "tuple_type" if _model_of(_annotation(model, place)) is not None:
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
    direct = sum(isinstance(step, str) for step in place) == 2  # noqa: PLR2004 - the section and its key
    contract: tuple[str, ...] = known.SECTIONS.get(section, ()) if direct else ()
    return known.unknown("key", str(place[-1]), fields, contract)


def _fields(model: Any, place: Place) -> list[str]:
    """The keys the model knows at the place of an unknown one."""
    fields = getattr(_model_of(_annotation(model, place[:-1])), "model_fields", {})
    return [field.alias or name for name, field in fields.items()]


def _annotation(model: Any, place: Place) -> Any:
    """What the model expects at a place: the innermost annotation its steps lead to."""
    for step in place:
        fields = getattr(_model_of(model), "model_fields", {})
        if isinstance(step, str) and step in fields:
            model = fields[step].annotation
    return model


def _model_of(annotation: Any) -> Any:
    """The model inside `tuple[Model, ...]` or `Model | None`."""
    if hasattr(annotation, "model_fields"):
        return annotation
    return next((found for part in getattr(annotation, "__args__", ()) if (found := _model_of(part)) is not None), None)
