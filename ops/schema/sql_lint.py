"""Run sqlfluff on all cores, only for files that have not passed yet.

`python -m ops.schema.sql_lint PATH …` prints each violation. `.sqlfluff_cache` has a hash of each file that
passed, its configuration and sqlfluff's version; when one of them changes, the file is linted again.
"""

import hashlib
import json
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path

from devstack.config import ROOT

_VERSIONS = f"{version('sqlfluff')} {version('sqlfluffrs')}"


def violations(file: Path) -> list[str]:
    """The violations in one file, one line each."""
    # Imported here because the import takes half a second, and an unchanged tree does not need it.
    from sqlfluff.core import FluffConfig, Linter

    linted = Linter(FluffConfig.from_path(str(file))).lint_string(file.read_text(), fname=str(file))
    return [f"{file}:{v.line_no}:{v.line_pos}: {v.rule_code()} {v.desc()}" for v in linted.get_violations()]


def key(file: Path) -> str:
    """A hash of everything that sqlfluff's result for the file depends on."""
    configurations = [folder / ".sqlfluff" for folder in file.resolve().parents]
    contents = [path.read_bytes() for path in (file, *configurations) if path.exists()]
    return hashlib.sha256(b"\0".join([_VERSIONS.encode(), *contents])).hexdigest()


def found(places: Iterable[str]) -> list[Path]:
    """The SQL files below these paths, without those that .sqlfluffignore names; the longest first."""
    ignored = [ROOT / name for name in (ROOT / ".sqlfluffignore").read_text().split()]
    files = (file for place in map(Path, places) for file in _in(place))
    kept = [file for file in files if not any(file.resolve().is_relative_to(place) for place in ignored)]
    return sorted(kept, key=lambda file: file.stat().st_size, reverse=True)


def _in(place: Path) -> Iterable[Path]:
    return place.rglob("*.sql") if place.is_dir() else [place]


def lint(places: Iterable[str], cache: Path) -> list[str]:
    """Every violation below these paths; the file `cache` stores which files have none."""
    passed = set(json.loads(cache.read_text())) if cache.exists() else set()
    keys = {file: key(file) for file in found(places)}
    unknown = [file for file in keys if keys[file] not in passed]
    with ProcessPoolExecutor() as pool:
        wrong = dict(zip(unknown, pool.map(violations, unknown), strict=True))
    cache.write_text(json.dumps(sorted(keys[file] for file in keys if not wrong.get(file))))
    return [line for lines in wrong.values() for line in lines]


if __name__ == "__main__":
    mistakes = lint(sys.argv[1:], ROOT / ".sqlfluff_cache")
    print(*mistakes, sep="\n", end="\n" if mistakes else "")
    sys.exit(bool(mistakes))
