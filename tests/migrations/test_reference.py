"""docs/reference.md matches the committed migrations, docs/openapi.json and the examples."""

import re

from devstack.config import ROOT
from ops.codes.problem_codes import ProblemCodes
from ops.reference.functions import problems, split_comment
from ops.reference.page import FILE, write
from ops.schema.scratch import Cluster
from ops.typegen.catalog import Catalog

PAGE = (ROOT / FILE).read_text(encoding="utf-8")
ERRORS = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")


def test_the_reference_is_current(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        assert write(conn) == PAGE, "run `make reference`"


def test_each_function_of_public_has_its_section(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        names = {function.name for function in Catalog.read(conn).functions}
    assert len(names) >= 54
    assert set(re.findall(r"(?m)^### `(\w+)`$", PAGE)) == names


def test_errors_md_explains_each_code_of_the_reference() -> None:
    lines = re.findall(r"(?m)^(?:Codes:|Every route can answer) (.*)$", PAGE)
    codes = {code for line in lines for code in re.findall(r"`(\w+)`", line)}
    assert codes - set(re.findall(r"`(\w+)`", ERRORS)) == set()


def test_a_comment_names_no_code_that_its_function_cannot_raise(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        codes, functions = ProblemCodes.read(conn), Catalog.read(conn).functions
    for function in functions:
        _, remarks = split_comment(function)
        named = set(re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", remarks))
        assert named - {code for _, code in problems(codes, function)} == set(), function.name
