"""Which tests could notice a mutant, the likeliest and quickest first."""

import inspect
import re
from functools import cache
from pathlib import Path

import pytest

from devstack.config import ROOT
from tests.policies.mutants.mutant import Mutant

# What compares all rights of a kind with the files in policies/ needs nobody else's help, and few seconds.
_COMPARED = {
    "column": ("test_the_catalog_grants_the_columns",),
    "function": ("test_functions_answer_the_roles", "test_functions_"),
    "right": (
        "test_roles_hold_the_verbs", "test_tables_behind", "test_the_catalog_grants_the_columns",
        "test_sequences_are", "test_schemas_open", "test_nobody_may_truncate",
    ),
    "row security": ("test_every_table_is",),
}  # fmt: skip
# Much faster than all cells of the buckets.
_OF_FILES = ("test_file_rules.py", "test_files.py", "test_attachments.py")
_IMPORTED = re.compile(r"^from (tests\.[\w.]+) import", re.MULTILINE)
# More stories than these do not tell more; one that names the thing itself comes before one whose file does.
STORIES = 30
RIGHTS = ("column", "function", "right")


def comparing(item: pytest.Item, mutant: Mutant) -> int | None:
    """The place of a test that compares the catalog with what is written down; None for all others."""
    names = _COMPARED.get(mutant.kind, ())
    return next((place for place, name in enumerate(names) if item.name.startswith(name)), None)


def telling(item: pytest.Item, mutant: Mutant) -> int | None:
    """The place of a story: it names the mutant's relation or function itself, or its file or helpers do."""
    values = getattr(getattr(item, "callspec", None), "params", {})
    if "line" in values or not isinstance(item, pytest.Function) or "sealing" in item.fixturenames:
        return None
    if item.path.name in _OF_FILES and any(name.startswith("bucket:") for name in mutant.relations):
        return 0
    if "relation" in values:
        return 0 if values["relation"] in mutant.relations else None
    words = mutant.words or tuple(name.partition(":")[2] for name in mutant.relations if ":" in name)
    texts = (inspect.getsource(item.function), item.path.read_text(), _helpers(item.path))
    return next((place for place, text in enumerate(texts, 1) if _names(text, words)), None)


@cache
def _helpers(path: Path) -> str:
    """The text of what a test module imports of ours."""
    modules = (ROOT / (name.replace(".", "/") + ".py") for name in _IMPORTED.findall(path.read_text()))
    return "".join(file.read_text() for file in modules if file.is_file())


@cache
def _names(text: str, words: tuple[str, ...]) -> bool:
    return any(re.search(rf"\b{re.escape(word)}\b", text) for word in words)
