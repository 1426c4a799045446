"""Removes each term of a boolean expression in turn.

Works on tokens and not on a grammar, so that it serves policies, SQL bodies and PL/pgSQL bodies.
Postgres parses each result; a result that is not valid SQL stops the run.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""--[^\n]*|'(?:[^']|'')*'|"[^"]*"|is\s+(?:not\s+)?distinct\s+from|::\s*[\w.]+|\w+|\s+|[^\w\s]""",
    re.IGNORECASE,
)
# A condition ends at these words. The words in _GUARDS begin a condition that can be replaced as a whole.
_BOUNDS = {
    "select", "from", "where", "on", "join", "inner", "left", "group", "order", "limit", "union",
    "except", "returning", "for", "set", "then", "else", "when", "if", "elsif", "end", "begin",
    "perform", "into", "values", "declare", "conflict", "do", "loop", "return", "exception", "case",
    ",", ";", ":",
}  # fmt: skip
_GUARDS = {"where": "true", "if": "false", "elsif": "false"}


@dataclass(frozen=True)
class _Token:
    word: str
    start: int
    end: int
    depth: int


def weakened(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of a removed term and the text without it; repeated terms are numbered."""
    seen = Counter[str]()
    for opener, clause in _clauses(_tokens(text)):
        for dropped, start, end, instead in _cuts(opener, clause):
            words = " ".join(text[dropped[0].start : dropped[-1].end].split())
            seen[words] += 1
            number = f" ({seen[words]})" if seen[words] > 1 else ""
            yield words + number, f"{text[:start]} {instead} {text[end:]}"


def conjuncts(condition: str) -> set[str]:
    """The terms joined by `and`, without the brackets that Postgres prints around them."""
    inside = _bare(_tokens(condition))
    alone = len(list(_split(inside, "or"))) == 1
    operands = [_bare(operand) for operand in _split(inside, "and")] if alone else [inside]
    return {condition[operand[0].start : operand[-1].end] for operand in operands}


def _bare(tokens: list[_Token]) -> list[_Token]:
    """The tokens without brackets around the whole."""
    while tokens[0].word == "(" and all(token.depth > tokens[0].depth for token in tokens[1:-1]):
        tokens = tokens[1:-1]
    return tokens


def _tokens(text: str) -> list[_Token]:
    found, depth = [], 0
    for match in _TOKEN.finditer(text):
        word = match[0].lower()
        if word.isspace() or word.startswith("--"):
            continue
        depth -= word == ")"
        found.append(_Token(word, match.start(), match.end(), depth))
        depth += word == "("
    return found


def _clauses(tokens: list[_Token]) -> Iterator[tuple[str, list[_Token]]]:
    """Clauses: tokens at one depth including deeper ones, with the word that opened the clause."""
    for depth in range(max((token.depth for token in tokens), default=0) + 1):
        opener, clause = "", list[_Token]()
        for token in tokens:
            if token.depth < depth or (token.depth == depth and token.word in _BOUNDS):
                yield opener, clause
                opener, clause = token.word, []
            else:
                clause.append(token)
        yield opener, clause


def _cuts(opener: str, clause: list[_Token]) -> Iterator[tuple[list[_Token], int, int, str]]:
    alternatives = list(_split(clause, "or"))
    yield from _each(alternatives)
    for alternative in alternatives:
        yield from _each(list(_split(alternative, "and")))
    if opener in _GUARDS and clause:
        yield clause, clause[0].start, clause[-1].end, _GUARDS[opener]


def _each(operands: list[list[_Token]]) -> Iterator[tuple[list[_Token], int, int, str]]:
    """Each operand with one adjacent connective."""
    if len(operands) < 2:
        return
    for number, operand in enumerate(operands):
        start = operands[number - 1][-1].end if number else operand[0].start
        end = operand[-1].end if number else operands[1][0].start
        yield operand, start, end, ""


def _split(clause: list[_Token], connective: str) -> Iterator[list[_Token]]:
    """The operands of `connective` at the clause's depth; the `and` of a `between` is no connective."""
    depth = min((token.depth for token in clause), default=0)
    operand, between = list[_Token](), False
    for token in clause:
        here = token.depth == depth
        if here and token.word == connective and not (between and connective == "and"):
            yield operand
            operand = []
        else:
            operand.append(token)
        if here and token.word in ("between", "and"):
            between = token.word == "between"
    if operand:
        yield operand
