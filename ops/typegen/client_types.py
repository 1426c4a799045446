"""Write client types from the migrated schema into clients/: `make types`.

The Supabase CLI writes database.types.ts. For Swift it calls another program, which ops/typegen supplies.
`app.types.ts`, Python, Dart and the functions in Swift come from ops/typegen alone, so that no SDK is needed.
"""

import os
from pathlib import Path

from devstack.config import ROOT
from ops.errors import OpsError
from ops.migrations import supabase_cli
from ops.schema.scratch import Cluster
from ops.typegen import app_types, python_types, swift_types
from ops.typegen.dart import types as dart_types

FILES = {
    "typescript": Path("clients", "typescript", "database.types.ts"),
    "typescript for apps": Path("clients", "typescript", "app.types.ts"),
    "dart": Path("clients", "dart", "database_types.dart"),
    "swift": Path("clients", "swift", "DatabaseTypes.swift"),
    "swift functions": Path("clients", "swift", "FunctionTypes.swift"),
    "python": Path("clients", "python", "database_types.py"),
}
# Apps use schema `public` only; `workflows` is for the functions.
_OWN = {
    "typescript for apps": app_types.generate,
    "python": python_types.generate,
    "dart": dart_types.generate,
    "swift functions": swift_types.generate,
}
_TYPEGEN = ROOT / "ops" / "typegen"
_OPTIONS = {"swift": ("--swift-access-control", "public")}


def generate(url: str, language: str) -> str:
    """Source text of the types of schema `public` in the database at `url`."""
    programs = {
        "PATH": f"{_TYPEGEN}{os.pathsep}{os.environ['PATH']}",
        "SUPABASE_TYPEGEN": str(_TYPEGEN / "supabase-typegen"),
    }
    options = ("--lang", language, "--schema", "public", *_OPTIONS.get(language, ()))
    output = supabase_cli.run("gen", "types", *options, f"--remote={url}", programs=programs)
    return "\n".join(line.rstrip() for line in output.strip().splitlines()) + "\n"


def generate_all(migrated: Cluster) -> dict[Path, str]:
    """The text of each file of FILES, from the database of a cluster that has the committed migrations."""
    with migrated.connect() as conn:
        own = {language: write(conn) for language, write in _OWN.items()}
    return {file: own.get(language) or generate(migrated.url(), language) for language, file in FILES.items()}


def main() -> None:
    """Write every file of FILES."""
    with Cluster.started() as cluster:
        supabase_cli.push(cluster.url())
        texts = generate_all(cluster)
    for file, text in texts.items():
        (ROOT / file).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / file).write_text(text)
        print(file)


if __name__ == "__main__":
    try:
        main()
    except OpsError as error:
        raise SystemExit(str(error)) from None
