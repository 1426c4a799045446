"""Random writes: forged ids and columns, upserts of other people's rows, filters that match all rows."""

from typing import Any

from tests.fuzz.support.requests import Params, Request, Shape
from tests.fuzz.support.values import Values
from tests.policies.support.existing_rows import key_columns
from tests.policies.support.rows_to_write import TARGETS, UPSERTS, change_of, targets_for

_RETURNS = ("return=representation", "return=representation", "return=minimal", "return=headers-only")
Body = dict[str, Any]


def insert(values: Values, persona: str, relation: str) -> Request:
    """Inserts a row of the matrix, often with a forged value."""
    body = _forged(values, persona, relation, _row_to_insert(values, persona, relation), "insert")
    prefer, params = values.chance.choice(_RETURNS), Params()
    if values.chance.random() < 0.4:
        params, prefer = _upsert(values, relation, body, prefer)
    rows: Any = [body, body] if values.chance.random() < 0.1 else body
    return _write(persona, "POST", relation, "insert", params, rows, prefer)


def update(values: Values, persona: str, relation: str) -> Request:
    """Makes a harmless or forged change of one row or of all."""
    body = _forged(values, persona, relation, dict(change_of(relation, persona)), "update")
    prefer = values.chance.choice(_RETURNS)
    return _write(persona, "PATCH", relation, "update", _where(values, persona, relation), body, prefer)


def update_all(_: Values, persona: str, relation: str) -> Request:
    """Changes every row with return=minimal, which needs no right to read the rows."""
    return _write(
        persona, "PATCH", relation, "update", [], dict(change_of(relation, persona)), "return=minimal"
    )


def delete_all(_: Values, persona: str, relation: str) -> Request:
    return _write(persona, "DELETE", relation, "delete", [], None, "return=minimal")


def update_column(values: Values, persona: str, relation: str, column: str) -> Request:
    """Changes a column of no row; Postgres checks the right to the column before it reads rows."""
    body = {column: values.some(relation).get(column)}
    nothing = [(key_columns(relation)[0], "is.null")]
    return _write(persona, "PATCH", relation, "update", nothing, body, "return=minimal")


def replace(values: Values, persona: str, relation: str) -> Request:
    """Sends PUT, an upsert by the key."""
    row = values.some(relation)
    body = {**row, **change_of(relation, persona)}
    where = [(column, f"eq.{row.get(column)}") for column in key_columns(relation)]
    return _write(persona, "PUT", relation, "insert", where, body, "return=representation")


def delete(values: Values, persona: str, relation: str) -> Request:
    where, prefer = _where(values, persona, relation), values.chance.choice(_RETURNS)
    return _write(persona, "DELETE", relation, "delete", where, None, prefer)


def _write(
    persona: str, method: str, relation: str, verb: str, params: Params, body: Any, prefer: str
) -> Request:
    first = body[0] if isinstance(body, list) else body or {}
    return Request(
        persona, method, relation, params, body, {"Prefer": f"{prefer},count=exact"}, Shape(relation), verb,
        sent=frozenset(first),
    )  # fmt: skip


def _row_to_insert(values: Values, persona: str, relation: str) -> Body:
    """Values of a target of the matrix, or of an existing row."""
    if values.chance.random() < 0.3 and values.rows[relation]:
        return dict(values.some(relation))
    targets = targets_for(values.oracle.recorded.world, relation, persona)
    return dict(values.chance.choice(targets).values)


def _upsert(values: Values, relation: str, body: Body, prefer: str) -> tuple[Params, str]:
    """Makes the insert an upsert of an existing row, by its key or another unique index."""
    how = values.chance.choice(("merge", "ignore"))
    if relation in UPSERTS and values.chance.random() < 0.5:
        on = UPSERTS[relation]
    else:
        on = ",".join(key_columns(relation))
        row = values.some(relation)
        body |= {column: row.get(column) for column in key_columns(relation)}
    return [("on_conflict", on)], f"{prefer},resolution={how}-duplicates"


def _forged(values: Values, persona: str, relation: str, body: Body, verb: str) -> Body:
    """Often adds or replaces a value: an id of another person, or a column of the backend."""
    columns = values.oracle.recorded.catalog.relations[relation].columns
    choice = values.chance.random()
    if choice < 0.3:
        return body
    granted = values.oracle.granted(persona, relation, verb)
    some = [name for name in columns if choice > 0.8 or (name in granted) == (choice < 0.55)]
    column = values.chance.choice(sorted(some or columns))
    value = values.some(relation).get(column) if values.chance.random() < 0.5 else None
    if value is None:
        value = values.named(column, columns[column])
    return {**body, column: value}


def _where(values: Values, persona: str, relation: str) -> Params:
    """No filter, a filter that matches everything, a hidden row, or a random row."""
    key, choice = key_columns(relation)[0], values.chance.random()
    if choice < 0.15:
        return []
    if choice < 0.4:
        return [(key, "not.is.null")] if choice < 0.3 else [("or", f"({key}.not.is.null,{key}.is.null)")]
    row = values.hidden(persona, relation) if choice < 0.7 else values.some(relation)
    return [(column, f"eq.{(row or {}).get(column)}") for column in key_columns(relation)]


WRITABLE = sorted(TARGETS)
