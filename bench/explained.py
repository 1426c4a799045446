"""Reads the buffers that a statement touches, and its plan. Both are the same in every run."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import psycopg

Parameters = Mapping[str, object]


@dataclass(frozen=True)
class Plan:
    """A plan as Postgres reports it; `buffers` counts the shared pages that its execution touched."""

    root: dict[str, Any]

    @property
    def buffers(self) -> int:
        return int(self.root["Shared Hit Blocks"] + self.root["Shared Read Blocks"])

    @property
    def nodes(self) -> list[dict[str, Any]]:
        return list(_below(self.root))

    @property
    def scanned(self) -> list[str]:
        """Tables with more than a hundred rows that the plan reads completely."""
        scans = (node for node in self.nodes if node["Node Type"] == "Seq Scan")
        return [node["Relation Name"] for node in scans if _rows_looked_at(node) > 100]

    def text(self) -> str:
        """The nodes of the plan and their indexes, in one line."""
        return _short(self.root)


def explain(conn: psycopg.Connection[Any], sql: str, parameters: Parameters) -> Plan:
    """Run `sql` twice and return the second plan: data and catalogs are then in memory."""
    statement = f"explain (analyze, buffers, timing off, format json) {sql}".encode()
    for _ in range(2):
        row = psycopg.ClientCursor(conn).execute(statement, parameters).fetchone()
    assert row
    return Plan(row[0][0]["Plan"])


def _below(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [node, *(one for child in node.get("Plans", []) for one in _below(child))]


def _rows_looked_at(node: dict[str, Any]) -> float:
    return float(node["Actual Rows"] + node.get("Rows Removed by Filter", 0))


def _short(node: dict[str, Any]) -> str:
    """`Sort < Index Scan messages_pkey (51 rows, 5 pages)`: from the outside in, sub-plans in brackets."""
    name = " ".join(filter(None, (node["Node Type"], node.get("Index Name") or node.get("Relation Name"))))
    pages = node["Shared Hit Blocks"] + node["Shared Read Blocks"]
    below = node.get("Plans", [])
    rows = "" if below else f" ({node['Actual Rows'] * node['Actual Loops']:.0f} rows, {pages} pages)"
    asked = [f"[{_short(one)}]" for one in below if "Subplan Name" in one]
    inside = [_short(one) for one in below if "Subplan Name" not in one]
    inner = " < " + (inside[0] if len(inside) == 1 else f"({', '.join(inside)})") if inside else ""
    return " ".join([name + rows, *asked]) + inner
