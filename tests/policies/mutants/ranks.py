"""Ranks the tests that could detect a mutant, the likeliest and fastest first."""

import inspect
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from devstack.config import ROOT
from tests.policies.mutants.mutant import Mutant

# Tests that compare all rights of a kind with the files in policies/; they take a few seconds.
_COMPARED = {
    "check": ("test_a_column_refuses_hostile_values",),
    "column": ("test_the_catalog_grants_the_columns",),
    "function": ("test_functions_answer_the_roles", "test_functions_"),
    "right": (
        "test_roles_hold_the_verbs", "test_tables_behind", "test_the_catalog_grants_the_columns",
        "test_sequences_are", "test_schemas_open", "test_nobody_may_truncate",
    ),
    "row security": ("test_row_level_security",),
}  # fmt: skip
# Tests that are much faster than the cells of the buckets.
_OF_FILES = ("test_file_rules.py", "test_files.py", "test_attachments.py")
_WORD = re.compile(r"\b[A-Za-z_]\w+")
_IMPORTED = re.compile(r"^from (tests\.[\w.]+) import", re.MULTILINE)
# Fixtures with their own cluster, where no mutant is applied.
_OWN_CLUSTER = {"sealing", "parallel", "own_cluster"}
# The number of scenarios to try. More do not detect more mutants.
MAX_SCENARIOS = 90
RIGHTS = ("column", "function", "right")
Rank = tuple[int, ...]


def rank_comparison(item: pytest.Item, mutant: Mutant) -> Rank | None:
    """The rank of a test that compares the catalog with the files in policies/; None for other tests."""
    names = _COMPARED.get(mutant.kind, ())
    return next(((place,) for place, name in enumerate(names) if item.name.startswith(name)), None)


def rank_scenario(item: pytest.Item, mutant: Mutant) -> Rank | None:
    """The rank of a scenario: whether the test, its helpers or its file contain the first word of the mutant.

    Tests that contain only other words rank lower; among equals, files with more occurrences rank higher.
    """
    values = getattr(getattr(item, "callspec", None), "params", {})
    if "line" in values or not isinstance(item, pytest.Function) or _OWN_CLUSTER & set(item.fixturenames):
        return None
    if mutant.kind == "check" and "sql" not in item.fixturenames:
        return None  # a row that is not rolled back would prevent adding the check again
    words = mutant.words or tuple(name.partition(":")[2] for name in mutant.relations if ":" in name)
    cases = {value.rpartition(".")[2] for value in values.values() if isinstance(value, str)}
    if any(name == case or name.endswith(f"_{case}") for name in words[:1] for case in cases):
        return ()  # a case for exactly this mutant
    if item.path.name in _OF_FILES and any(name.startswith("bucket:") for name in mutant.relations):
        return (0,)
    if cases & {*words, *mutant.relations}:
        return (0,)
    if "relation" in values or (mutant.kind == "check" and "table" in values):
        return None  # a case for another relation
    file = _text(item.path)
    texts = (inspect.getsource(item.function), _source(item.function), file, _helpers(item.path))
    for group, named in enumerate((words[:1], words), 1):
        place = next((place for place, text in enumerate(texts) if _occurrences(text, named)), None)
        if place is not None:
            return (group, place, -_occurrences(file, words))
    return None


@cache
def _source(test: Callable[..., object]) -> str:
    """The source of a test and of the project's functions, fixtures and constants that it uses."""
    found, left = dict[Callable[..., object], str](), [test]
    while left:
        function = left.pop()
        if function not in found:
            text = inspect.getsource(function)
            values = [function.__globals__.get(name) for name in sorted(set(_WORD.findall(text)))]
            found[function] = "\n".join([text, *(value for value in values if isinstance(value, str))])
            inner = [inspect.unwrap(value) for value in values if callable(value)]  # pytest wraps fixtures
            left += [value for value in inner if inspect.isfunction(value) and _is_ours(value)]
    return "\n".join(found.values())


def _is_ours(function: Callable[..., object]) -> bool:
    return function.__module__.startswith("tests.")


@cache
def _helpers(path: Path) -> str:
    """The source of the project's modules that a test module imports."""
    modules = (ROOT / (name.replace(".", "/") + ".py") for name in _IMPORTED.findall(path.read_text()))
    return "".join(file.read_text() for file in modules if file.is_file())


@cache
def _text(path: Path) -> str:
    return path.read_text()


@cache
def _occurrences(text: str, words: tuple[str, ...]) -> int:
    """How often the text contains one of the words."""
    return len(re.findall("|".join(rf"\b{re.escape(word)}\b" for word in words), text)) if words else 0
