"""docs/openapi.json describes the routes and the codes that their RPCs raise."""

from typing import Any

import psycopg
import pytest

import chalice_app
from chalice_app.routing import OPERATIONS, View
from functions.database_errors import CONSTRAINTS
from ops.codes.route_codes import RouteCodes
from ops.errors import OpsError
from ops.openapi import document as openapi
from tests.support.declared_in import file_of, policies_of

Db = psycopg.Connection[Any]


@pytest.fixture
def codes(db: Db) -> RouteCodes:
    return RouteCodes.read(db)


def described(codes: RouteCodes) -> dict[tuple[str, str], dict[str, Any]]:
    paths = openapi.document(codes)["paths"].items()
    return {(method.upper(), path): one for path, methods in paths for method, one in methods.items()}


def view(path: str) -> View:
    return next(view for view in openapi.views() if OPERATIONS[view].path == path)


def test_the_committed_document_is_current(codes: RouteCodes) -> None:
    assert openapi.FILE.read_text() == openapi.text(codes), "run `make openapi`"


def test_exactly_the_routes_of_the_app_are_described(codes: RouteCodes) -> None:
    undeclared = [f"{view.__module__}.{view.__name__}" for view in openapi.views() if view not in OPERATIONS]
    assert undeclared == [], "declare these with a decorator of chalice_app/routing.py, not with app.route"
    served = {(method, path) for path, methods in chalice_app.app.routes.items() for method in methods}
    assert set(described(codes)) == served


def test_operations_have_unique_names_and_a_summary(codes: RouteCodes) -> None:
    names = [one["operationId"] for one in described(codes).values()]
    assert len(set(names)) == len(names)
    assert all(one["summary"] for one in described(codes).values())


def test_a_route_answers_the_codes_of_every_rpc_it_calls(codes: RouteCodes) -> None:
    assert codes.rpcs(view("/calls")) == {"reserve_call", "confirm_call", "fail_call", "settle_outbox"}
    assert codes.rpcs(view("/links/{link_id}/end")) == {"end_link", "settle_outbox"}
    answered = {code for _, code in codes.explained(view("/calls"))}
    assert {"too_many_planned_calls", "call_not_reserved", "insufficient_aal"} <= answered
    assert not {"role_not_allowed", "dose_not_found"} & answered


def test_the_error_for_a_new_code_says_where_to_add_a_row(db: Db) -> None:
    with db.transaction(force_rollback=True):
        db.execute(
            "create or replace function private.require_verified_doctor(p_actor uuid) returns void"
            " language plpgsql as $$begin perform private.raise_problem(409, 'doctor_is_new'); end$$"
        )
        codes = RouteCodes.read(db)
    with pytest.raises(
        OpsError, match=r"add a row to docs/errors.md, below '## Functions', for 409 doctor_is_new"
    ):
        codes.explained(view("/links/{link_id}/approve"))


def called(codes: RouteCodes) -> dict[str, set[str]]:
    """The RPCs that routes, and that webhooks and jobs call, by the role as which they do."""
    of_people = [view for view in openapi.views() if OPERATIONS[view].access == "person"]
    webhooks = [view for view in openapi.views() if OPERATIONS[view].access == "provider"]
    jobs = [handler.func for handler in vars(chalice_app.schedules).values() if hasattr(handler, "func")]
    callers = {"workflow_api": of_people, "workflow_jobs": [*webhooks, *jobs]}
    return {role: set().union(*map(codes.rpcs, functions)) for role, functions in callers.items()}


def test_each_rpc_is_called_by_a_route_a_webhook_or_a_job(codes: RouteCodes) -> None:
    idle = codes.comments.keys() - set().union(*called(codes).values())
    wrong = [
        f"{file_of(f'workflows.{rpc}')} creates workflows.{rpc}, which nothing calls: call it in functions/ "
        f"from a route, a webhook or a job of chalice_app/, or remove it"
        for rpc in sorted(idle)
    ]
    assert not wrong, "\n".join(wrong)


def test_each_rpc_is_granted_to_the_role_that_calls_it(codes: RouteCodes, db: Db) -> None:
    denied = db.execute("""
        select r.rolname, p.proname, p.oid::regprocedure::text
        from pg_proc as p cross join pg_roles as r
        where p.pronamespace = 'workflows'::regnamespace and r.rolname in ('workflow_api', 'workflow_jobs')
            and not has_function_privilege(r.oid, p.oid, 'execute')
    """).fetchall()
    missing = [
        f"{policies_of(signature)} needs: grant execute on function {signature} to {role};"
        for role, rpc, signature in denied
        if rpc in called(codes)[role]
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("constraint", CONSTRAINTS)
def test_an_rpc_can_raise_the_code_of_a_constraint(codes: RouteCodes, db: Db, constraint: str) -> None:
    table = db.execute(
        "select relname from pg_class join pg_index as i on i.indrelid = pg_class.oid"
        " where i.indexrelid = %s::regclass",
        [constraint],
    ).fetchone()
    assert table, f"there is no constraint {constraint}"
    insert, inserting = f"insert into public.{table[0]} ", 0
    for rpc, comment in codes.comments.items():
        bodies = [codes.raised.bodies[name] for name in codes.raised.reached(f"workflows.{rpc}")]
        if any(insert in body for body in bodies):
            inserting += 1
            assert CONSTRAINTS[constraint] in comment, (
                f"{file_of(f'workflows.{rpc}')}: the comment on workflows.{rpc} has to name the code "
                f"{CONSTRAINTS[constraint]}, because {constraint} can refuse its insert"
            )
    assert inserting
