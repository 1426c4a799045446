"""Runs the examples of the functions as personas of the world."""

from typing import Any

from ops.reference.examples import Example, camel
from tests.policies.support.rpc_attempts import RPCS
from tests.policies.support.world import World
from tests.support.examples import Examples

# The persona that runs an example, by the words in its first line.
PERSONAS = {
    "anybody": "anon",
    "a patient": "patient",
    "a caregiver": "caregiver_primary",
    "a doctor": "doctor_active",
    "an admin": "admin_aal2",
    "a hospital's administrator": "hospital_admin",
    "the person the record is about": "caregiver_pending",
}


def answer(node: Examples, world: World, example: Example) -> Any:
    """The answer of the function for the first target that succeeds. Raises AssertionError if none does."""
    persona, rpc = PERSONAS[example.persona], RPCS[example.name]
    refused = []
    for target in sorted(rpc.targets(world), key=lambda row: persona not in row.everybody):
        values = {camel(name): value for name, value in target.values.items()}
        told = node.run(example, world.cast.clients[persona], values)
        if not told["error"]:
            if rpc.undo:
                rpc.undo(world, target)
            world.forget()
            return told["data"]
        refused.append(told["error"])
    raise AssertionError(f"{example.name} was refused: {refused}")
