"""The cases of the access matrix, one module or package for each domain, such as `cases/payments.py`.

A module in this package needs no registration. It defines any of these names:

    ROWS             relation -> function of the World: existing rows, inserted as `postgres`
    KEYS             relation -> columns of its key if not ("id",); Row.key joins them with colons
    TARGETS          relation -> function of the World: rows to insert, for each person they could be about
                     (`values` is the request body); also for relations into which nobody may insert
    CHANGES          relation -> a harmless change that everybody who may update the row may make
    SERVICE_CHANGES  relation -> the same for the secret key, if it may change other columns
    UPSERTS          relation -> columns of on_conflict, if apps upsert into the relation
    STAYS            relations whose inserted rows even `postgres` cannot delete
                     (other rows are deleted after the attempt, so that the next persona can insert the same)
    RPCS             name -> Rpc(targets, undo): `values` are the arguments; undo reverts a call
    FILES            bucket -> Files(function of World and persona, content type)
    SETUP            functions of the World, each run once: rows that personas of the domain need (an
                     admission, a consultation). world.made(function) returns the result of one.

The rows of a relation have to belong to several people, otherwise the test proves nothing;
../support/case_builders.py has the usual shapes.
Every table of ROWS needs an entry in TARGETS and one in CHANGES; a view has neither.
policies/access-matrix.csv lists who reaches which rows: policies/README.md explains it. While you
write: `pytest tests/policies -k "doses and not blind"`.
"""

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import Any


@cache
def modules() -> tuple[ModuleType, ...]:
    """Every module of cases, including those of packages, by name."""
    names = sorted(info.name for info in pkgutil.walk_packages(__path__, f"{__name__}."))
    return tuple(importlib.import_module(name) for name in names)


def merged(name: str) -> dict[str, Any]:
    """The merged dicts of this name of all modules; raises KeyError if two modules have the same key."""
    found: dict[str, Any] = {}
    for module in modules():
        entries: dict[str, Any] = getattr(module, name, {})
        twice = found.keys() & entries.keys()
        if twice:
            raise KeyError(f"{module.__name__}.{name} repeats keys of another module: {sorted(twice)}")
        found |= entries
    return found


def listed(name: str) -> list[Any]:
    """The concatenated lists of this name of all modules."""
    return [entry for module in modules() for entry in getattr(module, name, ())]
