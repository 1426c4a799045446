"""Finds which problem codes a route may answer: those of its RPCs, and those its declaration implies."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg

from chalice_app.routing import OPERATIONS, Operation, View
from functions.database_errors import CONSTRAINTS
from ops.codes.errors_page import OF_FUNCTIONS, explanations, require_rows
from ops.codes.problem_codes import Problem, ProblemCodes
from ops.codes.route_rpcs import rpcs_of

Declared = dict[int, tuple[str, ...]]
# Problems that the functions raise themselves: when they call the database, before that, and for a provider.
COMMON: dict[str, Declared] = {
    "anyone": {500: ("internal_error",)},
    "person": {
        400: ("malformed_json",),
        401: ("token_missing", "token_expired", "invalid_token"),
        403: ("anonymous_not_allowed",),
        413: ("body_too_large",),
        415: ("unsupported_media_type",),
        422: ("invalid_body", "invalid_value"),
        500: ("internal_error",),
        503: ("auth_unavailable", "database_unavailable", "secrets_unavailable"),
    },
    "provider": {
        401: ("invalid_signature", "stale_timestamp"),
        413: ("body_too_large",),
        415: ("unsupported_media_type",),
        500: ("internal_error",),
        503: ("database_unavailable", "secrets_unavailable"),
    },
}
KEY: dict[str | None, Declared] = {
    None: {},
    "optional": {400: ("invalid_idempotency_key",)},
    "required": {400: ("invalid_idempotency_key", "idempotency_key_required")},
}
PROVIDER: dict[bool, Declared] = {False: {}, True: {502: ("provider_error",), 503: ("provider_unavailable",)}}
_RPCS: LiteralString = """
select proname::text, coalesce(obj_description(oid, 'pg_proc'), '')
from pg_proc where pronamespace = 'workflows'::regnamespace
"""


@dataclass(frozen=True)
class RouteCodes:
    """The RPCs of a database: the problems they can raise, and the comment of each."""

    raised: ProblemCodes
    comments: dict[str, str]

    @classmethod
    def read(cls, conn: psycopg.Connection[Any]) -> "RouteCodes":
        """Those of schema `workflows`."""
        return cls(ProblemCodes.read(conn), dict(conn.execute(_RPCS).fetchall()))

    def explained(self, view: View) -> dict[Problem, str]:
        """Status and code of every problem the route may answer, with its explanation from docs/errors.md.

        Raises `OpsError` for a problem that has no row there.
        """
        known = explanations(OF_FUNCTIONS)
        problems = {*_declared(OPERATIONS[view]), *self._raised(view)}
        require_rows(OF_FUNCTIONS, problems)
        return {problem: text for problem, text in known.items() if problem in problems}

    def rpcs(self, function: object) -> set[str]:
        """The RPCs that a route or a job calls."""
        return rpcs_of(function, self.comments)

    def _raised(self, view: View) -> Iterator[Problem]:
        rpcs = self.rpcs(view)
        yield from self.raised.called(*(f"workflows.{rpc}" for rpc in rpcs))
        # The SQL does not show which RPC can violate a constraint, so the RPC's comment names the code.
        for code in CONSTRAINTS.values():
            if any(re.search(rf"\b{code}\b", self.comments[rpc]) for rpc in rpcs):
                yield 409, code


def _declared(operation: Operation) -> Iterator[Problem]:
    for declared in (COMMON[operation.access], KEY[operation.key], PROVIDER[operation.asks_provider]):
        yield from ((status, code) for status, codes in declared.items() for code in codes)
