"""Marks: words that occur in one row only. An answer that contains a mark has revealed its row."""

import re
from typing import Any

import psycopg

from tests.fuzz.support.catalog import Catalog, Relation
from tests.policies.support.existing_rows import key_columns, key_sql

# Columns with a meaning for the database or for clients are not changed.
_MEANT = re.compile(
    "path|url|email|token|code|zone|bucket|status|type|version|action|resource|job|digest|id$|phone|currency"
)
_MARK = re.compile(r"mark(\d+)x")


class RowMarks:
    """Adds marks to every free text of every row, as the owner with triggers off."""

    def __init__(self, owner: psycopg.Connection[Any], catalog: Catalog) -> None:
        self.owner, self.where = owner, list[tuple[str, str]]()
        for relation in catalog.relations.values():
            if relation.is_table:
                self._mark(relation)

    def found_in(self, text: str) -> set[tuple[str, str]]:
        """Relation and key of each row whose mark is in the text."""
        numbers = {int(number) for number in _MARK.findall(text)}
        return {self.where[number] for number in numbers if number < len(self.where)}

    def _mark(self, relation: Relation) -> None:
        columns = [
            name for name, kind in relation.columns.items() if kind == "text" and self._free(relation, name)
        ]
        if not columns:
            return
        name = relation.name
        keys = self.owner.execute(f"select {key_sql(name)} from public.{name}".encode()).fetchall()
        for (key,) in keys:
            mark = f"mark{len(self.where):07}x"
            self.where.append((name, key))
            setting = ", ".join(f"{column} = %s" for column in columns)
            sql = f"update public.{name} set {setting} where {key_sql(name)} = %s"
            self.owner.execute(sql.encode(), [*[mark] * len(columns), key])

    def _free(self, relation: Relation, column: str) -> bool:
        """Whether the column accepts any word."""
        if _MEANT.search(column) or column in key_columns(relation.name):
            return False
        try:
            with self.owner.transaction(force_rollback=True):
                sql = f"update public.{relation.name} set {column} = 'mark9999999x'"
                self.owner.execute(sql.encode())
        except psycopg.errors.IntegrityError:
            return False
        except psycopg.errors.ProgrammingError:  # a generated column
            return False
        return True
