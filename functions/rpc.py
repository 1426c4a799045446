"""The shape of `functions.database.call`, so that tests can hand a workflow another one."""

from typing import Any, Protocol

from functions.database import Token


class Rpc(Protocol):
    """Runs a workflow RPC; raises `functions.errors.WorkflowError`."""

    def __call__(self, rpc: str, token: Token, **params: Any) -> Any:
        """The RPC's JSON answer."""
