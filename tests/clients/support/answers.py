"""Compares answers of functions with the client types in Python and TypeScript."""

import json
import runpy
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import psycopg
from pydantic import BaseModel, TypeAdapter

from devstack.config import ROOT
from ops.typegen.catalog import Catalog
from ops.typegen.python_types import READ, Python
from ops.typegen.shapes import Record, named
from tests.clients.support.typescript import complaints

IMPORT = 'import type { Answer } from "../../clients/typescript/app.types.js"\n'


@dataclass
class Answers:
    """Answers by function, as JSON."""

    catalog: Catalog
    models: dict[str, Any]
    seen: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, conn: psycopg.Connection[Any]) -> "Answers":
        """An empty collection with the types of the database of `conn`."""
        return cls(Catalog.read(conn), runpy.run_path(str(ROOT / "clients" / "python" / "database_types.py")))

    def add(self, function: str, answer: Any) -> None:
        self.seen[function].append(json.dumps(answer))

    def read(self) -> set[str]:
        """Parses every answer with the Python types; returns the names of the records that occurred.

        Raises ValidationError for an unknown or missing key, an unexpected null or an unknown status word.
        """
        return {
            name
            for function, answers in self.seen.items()
            for answer in answers
            for name in _records(self._reader(function).validate_json(answer, strict=True, extra="forbid"))
        }

    def compiled(self) -> list[tuple[int, str]]:
        """Errors of the TypeScript compiler for the answers, each written as a typed constant."""
        lines = [
            f'export const {function}{number}: Answer<"{function}"> = {answer}'
            for function, answers in self.seen.items()
            for number, answer in enumerate(answers)
        ]
        return complaints(IMPORT + "\n".join(lines))

    def declared(self) -> set[str]:
        """The records in the declared answers of the collected functions."""
        answers = [each.answer for each in self.catalog.functions if each.answer and each.name in self.seen]
        return {each.name for answer in answers for each in named(answer) if isinstance(each, Record)}

    def _reader(self, function: str) -> TypeAdapter[Any]:
        (answer,) = [each.answer for each in self.catalog.functions if each.name == function]
        text = Python(self.catalog, READ).text(answer) if answer else "None"
        return TypeAdapter(eval(text, self.models))  # noqa: S307 - a type from the project's own generator


def _records(value: Any) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield type(value).__name__
        yield from (name for _, inner in value for name in _records(inner))
    elif isinstance(value, list):
        yield from (name for inner in value for name in _records(inner))
