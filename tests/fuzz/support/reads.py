"""Random reads: plain, embedded, filtered, ordered, counted, aggregated, joined by what is hidden."""

from collections.abc import Callable

from tests.fuzz.support.catalog import Tie
from tests.fuzz.support.requests import Params, Request, Shape
from tests.fuzz.support.values import Values, literal
from tests.policies.support.existing_rows import key_columns

_COUNTS = ("count=exact", "count=planned", "count=estimated")
_KINDS = (
    "text/csv",
    "application/vnd.pgrst.object+json",
    "application/vnd.pgrst.plan+json; options=verbose|analyze",
)


def meeting(values: Values, persona: str, relation: str) -> Request:
    """All there is, counted, and one of the relations beside it embedded: each of their turns by the step."""
    ties = values.oracle.recorded.catalog.beside(relation)
    # What the persona has no right to would refuse the whole.
    open_ties = [(tie, to) for tie, to in ties if values.oracle.cell(persona, to) != "-"]
    if not open_ties:
        return plain(values, persona, relation)
    tie, to = values.chance.choice(open_ties)
    shape = Shape(relation, {"e0": Shape(to)})
    params = [("select", f"*,e0:{to}!{tie.name}(*)")]
    return Request(persona, "GET", relation, params, headers={"Prefer": "count=exact"}, shape=shape)


def plain(values: Values, persona: str, relation: str) -> Request:
    """All there is, with the number of it."""
    headers = {"Prefer": "count=exact"}
    return Request(persona, "GET", relation, [("select", "*")], headers=headers, shape=Shape(relation))


def embedding(values: Values, persona: str, relation: str) -> Request:
    """With others in it, by the name of the foreign key, sometimes inner, to a depth of two."""
    select, shape = _nested(values, relation, depth=values.chance.choice((1, 1, 2)))
    return Request(persona, "GET", relation, [("select", select), *_paged(values)], shape=shape)


def filtered(values: Values, persona: str, relation: str) -> Request:
    """By the values of some row, alone or in `or=()`, in pages, in an order, in other formats."""
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
    """Sums over what is hidden are telling too."""
    column = values.chance.choice(list(values.oracle.recorded.catalog.relations[relation].columns))
    select = values.chance.choice(("count()", f"{column}.max()", f"{column}.min(),count()"))
    return Request(persona, "GET", relation, [("select", select)])


def spread(values: Values, persona: str, relation: str) -> Request:
    """Columns of a parent among one's own; its words give it away."""
    beside = values.oracle.recorded.catalog.beside(relation)
    parents = [(tie, to) for tie, to in beside if tie.table == relation]
    if not parents:
        return plain(values, persona, relation)
    tie, to = values.chance.choice(parents)
    catalog = values.oracle.recorded.catalog
    columns = ",".join(f"s{n}:{c}" for n, c in enumerate(catalog.relations[to].columns))
    select = f"*,...{to}!{tie.name}({columns})"
    return Request(persona, "GET", relation, [("select", select)], shape=Shape(relation))


def prying(values: Values, persona: str, relation: str) -> Request:
    """Whether a hidden row is there: by its key, or by a join with it that shows nothing of it."""
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
    tie, other = _some_tie(values, relation)
    row = values.hidden(persona, other) if tie else None
    if tie is None or row is None or "id" not in row:
        return None
    name = key_columns(relation)[0]
    how, more = values.chance.choice((("!inner", []), ("", [("x", "not.is.null")])))
    params = [("select", f"{name},x:{other}!{tie.name}{how}()"), ("x.id", f"eq.{row['id']}"), *more]
    return Request(persona, "GET", relation, params, headers={"Prefer": "count=exact"}, must_be_empty=True)


def _nested(values: Values, relation: str, depth: int) -> tuple[str, Shape]:
    parts, embeds = ["*"], dict[str, Shape]()
    for number in range(values.chance.choice((1, 1, 2)) if depth else 0):
        tie, other = _some_tie(values, relation)
        if tie:
            inner, embeds[f"e{number}"] = _nested(values, other, depth - 1)
            how = values.chance.choice(("", "", "!inner"))
            parts.append(f"e{number}:{other}!{tie.name}{how}({inner})")
    return ",".join(parts), Shape(relation, embeds)


def _some_tie(values: Values, relation: str) -> tuple[Tie, str] | tuple[None, str]:
    ties = values.oracle.recorded.catalog.beside(relation)
    return values.chance.choice(ties) if ties else (None, "")


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
