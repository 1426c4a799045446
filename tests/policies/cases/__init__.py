"""The cases of the access matrix, one module or package a domain, named by its stem: `cases/payments.py`.

Put the module here and it counts; nothing else has to be changed. It offers what it has of these dicts:

    ROWS             relation -> function of the World: the rows that are there, inserted as `postgres`
    KEYS             relation -> columns of its key, where that is not ("id",); Row.key joins them by colons
    TARGETS          relation -> function of the World: what would be inserted, for everybody it could concern
                     (`values` is what is sent; a row by the lowest right, even where nobody may insert)
    CHANGES          relation -> a harmless change, one that everybody who may update at all may make
    SERVICE_CHANGES  relation -> the same for the secret key, where it may change other columns
    UPSERTS          relation -> columns of on_conflict, where inserting again is how apps save
    STAYS            relations whose inserted rows stay where they are, which even `postgres` cannot remove
                     (others are removed after the attempt, so that the same can be inserted by the next)
    RPCS             name -> Rpc(targets, undo): `values` are the arguments, undo makes it possible again
    FILES            bucket -> Files(function of World and persona, content type)
    SETUP            functions of the World, each run once: what personas of the domain live from (an
                     admission, a consultation). Others get at what one made by world.made(function).

The rows of a relation have to be of several people, or nothing is proved: ../support/case_builders.py has
the usual ones.
Every table of ROWS needs an entry in TARGETS and one in CHANGES; a view, which is only read, has neither.
The rows of policies/access-matrix.csv say who reaches what: policies/README.md explains them. While you
write: `pytest tests/policies -k "doses and not blind"`.
"""

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import Any


@cache
def modules() -> tuple[ModuleType, ...]:
    """Every module of cases, those of packages too, by name."""
    names = sorted(info.name for info in pkgutil.walk_packages(__path__, f"{__name__}."))
    return tuple(importlib.import_module(name) for name in names)


def merged(name: str) -> dict[str, Any]:
    """The dicts of this name of all modules in one; two modules with one key are a mistake."""
    found: dict[str, Any] = {}
    for module in modules():
        entries: dict[str, Any] = getattr(module, name, {})
        twice = found.keys() & entries.keys()
        if twice:
            raise KeyError(f"{module.__name__}.{name} has what another module has: {sorted(twice)}")
        found |= entries
    return found


def listed(name: str) -> list[Any]:
    """The lists of this name of all modules in one."""
    return [entry for module in modules() for entry in getattr(module, name, ())]
