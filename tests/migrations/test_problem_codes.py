"""The problem codes of a function include those of functions it calls and of triggers it fires."""

from typing import Any

import psycopg

from ops.codes.problem_codes import ProblemCodes

# Functions by name, with the only statement of each.
BODIES = {
    "plain": "perform private.raise_problem(404, 'plant_not_found')",
    "answered": "perform private.return_problem(429, 'too_many_plants')",
    "commented": "-- private.raise_problem(404, 'never_raised')\n perform 1",
    "caller": "perform private.plant_plain(); perform private.plant_caller()",
    "helper": "perform private.raise_problem(409, p_code)",
    "asking": "perform private.plant_helper(coalesce('x', 'y'), 'plant_is_dry')",
    "inserts": "insert into public.plants (name) values ('a') on conflict (name) do update set name = 'b'",
    "renames": "update public.plants as p set name = 'c'",
    "waters": "update public.plants set water = 1 where name = 'c'",
    "uproots": "delete from public.plants",
    "refuses": "perform jsonb_build_object('refused', case when true then 'plant_is_gone' end)",
    "acts": "perform private.require_actor(p_actor, p_session)",
    "rules": "perform private.require_actor(p_actor, p_session, array['doctor'])",
    "repots": "update public.plants set pot = 1",
}
TRIGGERS = {"insert": "seed_refused", "update of water": "flooded", "delete": "rooted", "update": "moved"}


def planted(conn: psycopg.Connection[Any]) -> ProblemCodes:
    """The codes of a database with these functions and a table with a trigger for each event."""
    conn.execute("create table public.plants (name text primary key, water integer, pot integer)")
    for name, body in BODIES.items():
        takes = "p_what text, p_code text" if name == "helper" else ""
        _create(conn, f"plant_{name}({takes})", "void", f"{body};")
    for event, code in TRIGGERS.items():
        _create(conn, f"{code}()", "trigger", f"perform private.raise_problem(409, '{code}'); return new;")
        sql = f"create trigger {code} before {event} on public.plants execute function private.{code}()"
        conn.execute(sql.encode())
    _create(conn, "handed()", "trigger", "perform private.raise_problem(409, tg_argv[0]); return new;")
    conn.execute("""create trigger handed before update of pot on public.plants
                    execute function private.handed('pot_is_full')""")
    return ProblemCodes.read(conn)


def _create(conn: psycopg.Connection[Any], signature: str, returns: str, body: str) -> None:
    sql = f"create function private.{signature} returns {returns} language plpgsql as $$begin {body} end$$"
    conn.execute(sql.encode())


def test_a_function_has_the_codes_of_functions_it_calls(conn: psycopg.Connection[Any]) -> None:
    codes = planted(conn)
    assert codes.called("private.plant_plain") == {(404, "plant_not_found")}
    assert codes.called("private.plant_answered") == {(429, "too_many_plants")}
    assert codes.called("private.plant_commented") == set()
    assert codes.called("private.plant_caller", "private.plant_answered") == {
        (404, "plant_not_found"),
        (429, "too_many_plants"),
    }


def test_a_code_passed_to_a_helper_is_found(conn: psycopg.Connection[Any]) -> None:
    assert planted(conn).called("private.plant_asking") == {(409, "plant_is_dry")}


def test_a_code_in_an_answer_with_refused_counts_as_409(conn: psycopg.Connection[Any]) -> None:
    assert planted(conn).called("private.plant_refuses") == {(409, "plant_is_gone")}


def test_role_codes_need_a_required_role(conn: psycopg.Connection[Any]) -> None:
    codes, asked = planted(conn), {(403, "role_not_allowed")}
    session = {(401, "session_not_found"), (403, "profile_inactive"), (403, "insufficient_aal")}
    assert codes.called("private.plant_acts") == session
    assert codes.called("private.plant_rules") == session | asked


def test_a_write_has_the_codes_of_its_triggers(conn: psycopg.Connection[Any]) -> None:
    codes = planted(conn)
    raised = {name: {code for _, code in codes.all(f"private.plant_{name}")} for name in BODIES}
    assert raised["inserts"] == {"seed_refused", "moved"}
    assert raised["renames"] == {"moved"}
    assert raised["waters"] == {"moved", "flooded"}
    assert raised["uproots"] == {"rooted"}
    assert raised["repots"] == {"moved", "pot_is_full"}
    assert codes.called("private.plant_uproots") == set()
