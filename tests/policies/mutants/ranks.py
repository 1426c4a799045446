"""Which tests could notice a mutant, the likeliest and quickest first."""

import inspect
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from devstack.config import ROOT
from tests.policies.mutants.mutant import Mutant

# What compares all rights of a kind with the files in policies/ needs nobody else's help, and few seconds.
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
# Much faster than all cells of the buckets.
_OF_FILES = ("test_file_rules.py", "test_files.py", "test_attachments.py")
_WORD = re.compile(r"\b[A-Za-z_]\w+")
_IMPORTED = re.compile(r"^from (tests\.[\w.]+) import", re.MULTILINE)
# Clusters of a test's own, where no mutant lives.
_ELSEWHERE = {"sealing", "parallel", "own_cluster"}
# More stories than these do not tell more; one that names the thing itself comes before one whose file does.
STORIES = 90
RIGHTS = ("column", "function", "right")
Rank = tuple[int, ...]


def comparing(item: pytest.Item, mutant: Mutant) -> Rank | None:
    """The place of a test that compares the catalog with what is written down; None for all others."""
    names = _COMPARED.get(mutant.kind, ())
    return next(((place,) for place, name in enumerate(names) if item.name.startswith(name)), None)


def telling(item: pytest.Item, mutant: Mutant) -> Rank | None:
    """The place of a story: it names the mutant itself, or its file or helpers do.

    Those that name only what is near come behind; among equals the one whose file speaks most of it is first.
    """
    values = getattr(getattr(item, "callspec", None), "params", {})
    if "line" in values or not isinstance(item, pytest.Function) or _ELSEWHERE & set(item.fixturenames):
        return None
    if mutant.kind == "check" and "sql" not in item.fixturenames:
        return None  # a row that stays would keep the check from coming back
    words = mutant.words or tuple(name.partition(":")[2] for name in mutant.relations if ":" in name)
    cases = {value.rpartition(".")[2] for value in values.values() if isinstance(value, str)}
    if any(name == case or name.endswith(f"_{case}") for name in words[:1] for case in cases):
        return ()  # made for just this
    if item.path.name in _OF_FILES and any(name.startswith("bucket:") for name in mutant.relations):
        return (0,)
    if cases & {*words, *mutant.relations}:
        return (0,)
    if "relation" in values or (mutant.kind == "check" and "table" in values):
        return None  # a case of something else
    file = _text(item.path)
    texts = (inspect.getsource(item.function), _told(item.function), file, _helpers(item.path))
    for group, named in enumerate((words[:1], words), 1):
        place = next((place for place, text in enumerate(texts) if _named(text, named)), None)
        if place is not None:
            return (group, place, -_named(file, words))
    return None


@cache
def _told(test: Callable[..., object]) -> str:
    """The text of a test, and of the functions, fixtures and constants of ours that it names."""
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
    """The text of what a test module imports of ours."""
    modules = (ROOT / (name.replace(".", "/") + ".py") for name in _IMPORTED.findall(path.read_text()))
    return "".join(file.read_text() for file in modules if file.is_file())


@cache
def _text(path: Path) -> str:
    return path.read_text()


@cache
def _named(text: str, words: tuple[str, ...]) -> int:
    """How often the text names one of the words."""
    return len(re.findall("|".join(rf"\b{re.escape(word)}\b" for word in words), text)) if words else 0
