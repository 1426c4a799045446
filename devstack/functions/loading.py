"""Loads the app of the functions, and finds the place of an error in it."""

import importlib
import traceback

from chalice.app import Chalice
from chalice.cli.factory import CLIFactory
from chalice.config import Config
from chalice.deploy.validate import validate_routes
from chalice.local import LocalChalice

from devstack.config import ROOT


def load() -> tuple[Chalice, Config]:
    """Load the app with its configuration of stage `local`. Raises any error of its modules."""
    app: Chalice = importlib.import_module("app").app
    validate_routes(app.routes)
    app.__class__ = LocalChalice  # the current request then belongs to a thread
    return app, CLIFactory(str(ROOT)).create_config_obj(chalice_stage_name="local")


def place(error: Exception) -> str:
    """The file and line in this project that caused `error`."""
    if isinstance(error, SyntaxError):
        return _shown(error.filename or "?", error.lineno)
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if _is_ours(frame.filename)]
    return _shown(frames[-1].filename, frames[-1].lineno)


def _is_ours(file: str) -> bool:
    return file.startswith(f"{ROOT}/") and ".venv" not in file


def _shown(file: str, line: int | None) -> str:
    return f"{file.removeprefix(f'{ROOT}/')}:{line}"
