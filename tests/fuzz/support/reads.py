"""Random reads: plain, embedded, filtered, ordered, counted, aggregated, and probes for hidden rows."""

from collections.abc import Callable

from tests.fuzz.support.catalog import ForeignKey
from tests.fuzz.support.requests import Params, Request, Shape
from tests.fuzz.support.values import Values, literal
from tests.policies.support.existing_rows import key_columns

_COUNTS = ("count=exact", "count=planned", "count=estimated")
_KINDS = (
    "text/csv",
    "application/vnd.pgrst.object+json",
    "application/vnd.pgrst.plan+json; options=verbose|analyze",
)


def read_with_embed(values: Values, persona: str, relation: str) -> Request:
    """Reads and counts all rows with one related relation embedded."""
    foreign_keys = values.oracle.recorded.catalog.beside(relation)
    # An embedded relation without a right to read would refuse the whole request.
    readable_keys = [(key, to) for key, to in foreign_keys if values.oracle.cell(persona, to) != "-"]
    if not readable_keys:
        return plain(values, persona, relation)
    key, to = values.chance.choice(readable_keys)
    shape = Shape(relation, {"e0": Shape(to)})
    params = [("select", f"*,e0:{to}!{key.name}(*)")]
    return Request(persona, "GET", relation, params, headers={"Prefer": "count=exact"}, shape=shape)


def plain(values: Values, persona: str, relation: str) -> Request:
    """Reads and counts all rows."""
    headers = {"Prefer": "count=exact"}
    return Request(persona, "GET", relation, [("select", "*")], headers=headers, shape=Shape(relation))


def embedding(values: Values, persona: str, relation: str) -> Request:
    """Embeds relations by the name of the foreign key, sometimes with !inner, to a depth of two."""
    select, shape = _nested(values, relation, depth=values.chance.choice((1, 1, 2)))
    return Request(persona, "GET", relation, [("select", select), *_paged(values)], shape=shape)


def filtered(values: Values, persona: str, relation: str) -> Request:
    """Filters by values of a row, alone or in `or=()`, with pages, order and other formats."""
    params: Params = [
        ("select", "*"),
        _condition(values, relation),
        *_paged(values),
        _order(values, relation),
    ]
    headers = {"Prefer": values.chance.choice(_COUNTS)}
    shape: Shape | None = Shape(relation)
    if values.chance.random() < 0.15:
        headers["Accept"], shape = values.chance.choice(_KINDS), None
    if values.chance.random() < 0.2:
        headers |= {"Range-Unit": "items", "Range": values.chance.choice(("0-0", "1-", "5-2", "0-999999"))}
    return Request(persona, "GET", relation, params, headers=headers, shape=shape)


def aggregated(values: Values, persona: str, relation: str) -> Request:
    """Aggregates, which must not reveal hidden rows."""
    column = values.chance.choice(list(values.oracle.recorded.catalog.relations[relation].columns))
    select = values.chance.choice(("count()", f"{column}.max()", f"{column}.min(),count()"))
    return Request(persona, "GET", relation, [("select", select)])


def spread(values: Values, persona: str, relation: str) -> Request:
    """Spreads columns of a parent row; the marks of a hidden parent would reveal it."""
    beside = values.oracle.recorded.catalog.beside(relation)
    parents = [(key, to) for key, to in beside if key.table == relation]
    if not parents:
        return plain(values, persona, relation)
    key, to = values.chance.choice(parents)
    catalog = values.oracle.recorded.catalog
    columns = ",".join(f"s{n}:{c}" for n, c in enumerate(catalog.relations[to].columns))
    select = f"*,...{to}!{key.name}({columns})"
    return Request(persona, "GET", relation, [("select", select)], shape=Shape(relation))


def probe(values: Values, persona: str, relation: str) -> Request:
    """Asks whether a hidden row exists, by its key or by a join that returns no column of it."""
    ways: list[Callable[[Values, str, str], Request | None]] = [_by_key, _by_join]
    way = values.chance.choice(ways)
    return way(values, persona, relation) or plain(values, persona, relation)


def _by_key(values: Values, persona: str, relation: str) -> Request | None:
    row = values.hidden(persona, relation)
    if row is None:
        return None
    columns = [name for name, value in row.items() if name in key_columns(relation) and value is not None]
    params = [("select", columns[0]), *((name, f"eq.{row[name]}") for name in columns)]
    headers = {"Prefer": "count=exact"}
    return Request(persona, "GET", relation, params, headers=headers, must_be_empty=len(columns) > 0)


def _by_join(values: Values, persona: str, relation: str) -> Request | None:
    key, other = _some_foreign_key(values, relation)
    row = values.hidden(persona, other) if key else None
    if key is None or row is None or "id" not in row:
        return None
    name = key_columns(relation)[0]
    how, more = values.chance.choice((("!inner", []), ("", [("x", "not.is.null")])))
    params = [("select", f"{name},x:{other}!{key.name}{how}()"), ("x.id", f"eq.{row['id']}"), *more]
    return Request(persona, "GET", relation, params, headers={"Prefer": "count=exact"}, must_be_empty=True)


def _nested(values: Values, relation: str, depth: int) -> tuple[str, Shape]:
    parts, embeds = ["*"], dict[str, Shape]()
    for number in range(values.chance.choice((1, 1, 2)) if depth else 0):
        key, other = _some_foreign_key(values, relation)
        if key:
            inner, embeds[f"e{number}"] = _nested(values, other, depth - 1)
            how = values.chance.choice(("", "", "!inner"))
            parts.append(f"e{number}:{other}!{key.name}{how}({inner})")
    return ",".join(parts), Shape(relation, embeds)


def _some_foreign_key(values: Values, relation: str) -> tuple[ForeignKey, str] | tuple[None, str]:
    foreign_keys = values.oracle.recorded.catalog.beside(relation)
    return values.chance.choice(foreign_keys) if foreign_keys else (None, "")


def _condition(values: Values, relation: str) -> tuple[str, str]:
    columns = values.oracle.recorded.catalog.relations[relation].columns
    column = values.chance.choice(list(columns))
    value = literal(values.some(relation).get(column, values.of(columns[column])))
    operator = values.chance.choice(("eq", "neq", "gte", "like", "is", "in", "fts", "cs"))
    test = f"{operator}.({value})" if operator == "in" else f"{operator}.{value}"
    if values.chance.random() < 0.4:
        return "or", f"({column}.{test},{column}.not.is.null)"
    return column, f"{operator}.{value.strip(chr(34))}" if operator != "in" else test


def _order(values: Values, relation: str) -> tuple[str, str]:
    return "order", values.chance.choice(list(values.oracle.recorded.catalog.relations[relation].columns))


def _paged(values: Values) -> Params:
    if values.chance.random() < 0.7:
        return []
    return [
        ("limit", str(values.chance.choice((0, 1, 5, 10**9)))),
        ("offset", values.chance.choice(("0", "2", "-1"))),
    ]
