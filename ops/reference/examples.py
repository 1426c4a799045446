"""Reads docs/examples/: a TypeScript file for each domain. Each example names the persona that calls."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from devstack.config import ROOT
from ops.errors import OpsError
from ops.schema import load_order
from ops.typegen.schema import Function

FOLDER = Path("docs", "examples")
# The file of the HTTPS functions, which belong to no folder of sql/.
ROUTES = "routes"
_HEADING = re.compile(r"(?m)^// (\w.*), as (.+)\n")


@dataclass(frozen=True)
class Example:
    """A few lines that call `name`, a function or a route, as `persona`. `domain` names the file."""

    name: str
    persona: str
    domain: str
    text: str
    is_derived: bool = False


def of_functions(functions: Iterable[Function], root: Path = ROOT) -> dict[str, Example]:
    """The example of each function. Raises `OpsError` that names missing lines and their file."""
    functions, domains, folder = list(functions), _domains(root), root / FOLDER
    if missing := [each.name for each in functions if each.name not in domains]:
        raise OpsError(f"No file of sql/ has `create function public.` with {', '.join(missing)}.")
    files = [file for file in folder.glob("*.ts") if file.stem != ROUTES]
    return _found(files, {each.name: (domains[each.name], _call(each)) for each in functions})


def of_routes(operations: Mapping[str, Any], root: Path = ROOT) -> dict[str, Example]:
    """The example of each route, such as `POST /calls`. Without a written one, it is derived from the path.

    Raises `OpsError` that names missing lines: a route that takes a body needs a written example.
    """
    derived = {name: _post(name) for name in operations}
    written = {each.name: each for each in _examples(root / FOLDER / f"{ROUTES}.ts")}
    needed = {
        name: (ROUTES, each.text)
        for name, each in derived.items()
        if name in written or "requestBody" in operations[name]
    }
    return derived | _found([root / FOLDER / f"{ROUTES}.ts"], needed)


def _found(files: list[Path], wanted: dict[str, tuple[str, str]]) -> dict[str, Example]:
    """The examples in `files`. `wanted` has the file of each, and the line that it could begin with."""
    found = {each.name: each for file in sorted(files) for each in _examples(file)}
    wrong = [
        f"{FOLDER}/{domain}.ts needs an example of {name}:\n\n// {name}, as a patient\n{line}\n"
        for name, (domain, line) in sorted(wanted.items())
        if name not in found
    ]
    wrong += [
        f"{FOLDER}/{each.domain}.ts has an example of {name}, which does not exist: delete it."
        for name, each in sorted(found.items())
        if name not in wanted
    ]
    wrong += [
        f"Move the example of {name} from {FOLDER}/{each.domain}.ts to {FOLDER}/{wanted[name][0]}.ts, "
        f"which is named after the folder of sql/ with {name}."
        for name, each in sorted(found.items())
        if name in wanted and wanted[name][0] != each.domain
    ]
    if wrong:
        raise OpsError("\n".join(wrong))
    return found


def _examples(file: Path) -> list[Example]:
    _, *parts = _HEADING.split(file.read_text(encoding="utf-8"))
    named = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    return [Example(name, persona, file.stem, lines.strip()) for name, persona, lines in named]


def _domains(root: Path) -> dict[str, str]:
    """The domain of each function in `public`: the folder of sql/ that it is in."""
    files = [file for file in load_order.files(root) if file.is_relative_to(root / "sql")]
    return {
        name: file.parent.name
        for file in files
        for name in re.findall(r"create function public\.(\w+)", file.read_text(encoding="utf-8"))
    }


def _call(function: Function) -> str:
    needed = [each.name for each in function.arguments if each.default is None]
    sent = ", ".join(f"{name}: {camel(name)}" for name in needed)
    return f"const {{ data, error }} = await supabase.rpc('{function.name}', {{ {sent} }})"


def _post(route: str) -> Example:
    """The call of a route without a body."""
    path = re.sub(r"\{(\w+)\}", lambda step: f"${{{camel(step[1])}}}", route.split()[1])
    quote = "`" if "$" in path else "'"
    text = f"const data = await post({quote}{path}{quote})"
    return Example(route, "somebody who may do this", ROUTES, text, is_derived=True)


def camel(name: str) -> str:
    """The name of an argument as a variable of an app: `doseId`."""
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)
