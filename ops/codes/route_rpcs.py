"""Finds in its code which RPCs a route or a job calls.

A function calls an RPC if the RPC's name is in its code, or in that of a function it refers to. This may find
an RPC that is never called. It misses none as long as no code builds the name of an RPC from parts.
"""

import importlib
from collections.abc import Collection, Iterator
from inspect import isclass, isfunction, ismodule
from types import CodeType, FunctionType

OURS = ("chalice_app", "functions")


def rpcs_of(function: object, rpcs: Collection[str]) -> set[str]:
    """Those of `rpcs` that `function` calls."""
    return {found for found in _reached(function) if isinstance(found, str)} & set(rpcs)


def _reached(function: object) -> Collection[object]:
    """The function and everything that it refers to, directly or through others."""
    reached: dict[int, object] = {}
    ahead = [function]
    while ahead:
        found = ahead.pop()
        if id(found) not in reached:
            reached[id(found)] = found
            ahead += _referred(found)
    return reached.values()


def _referred(found: object) -> Iterator[object]:
    if str(getattr(found, "__module__", "")).partition(".")[0] not in OURS:
        return
    if isclass(found):
        yield from vars(found).values()
    elif isfunction(found):
        yield from (cell.cell_contents for cell in found.__closure__ or ())
        for default in (*(found.__defaults__ or ()), *(found.__kwdefaults__ or {}).values()):
            yield from default.values() if isinstance(default, dict) else [default]
        for code in _codes(found.__code__):
            yield from _constants(code)
            yield from _named(found, code)


def _codes(code: CodeType) -> Iterator[CodeType]:
    """The code of a function and of the functions inside it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _constants(code: CodeType) -> Iterator[object]:
    """Its constants; Python 3.12 keeps constant arguments of a call together in a tuple."""
    for constant in code.co_consts:
        yield from constant if isinstance(constant, tuple) else [constant]


def _named(function: FunctionType, code: CodeType) -> Iterator[object]:
    """The globals that the code names, and the members it may use of modules that it names or imports."""
    for name in code.co_names:
        found = function.__globals__.get(name)
        if name.startswith(tuple(f"{package}." for package in OURS)):
            found = importlib.import_module(name)
        yield from (getattr(found, part, None) for part in code.co_names) if ismodule(found) else [found]
