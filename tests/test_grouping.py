"""Tests of a group do not run concurrently: pytest-xdist keeps each group on one worker."""

import os
import re

import pytest

from devstack.config import ROOT
from tests.support.distribution import APART, FIRST, TOGETHER

pytestmark = pytest.mark.xdist_group("grouping")


def test_marked_tests_are_scheduled_by_their_group(request: pytest.FixtureRequest) -> None:
    """A version of pytest that xdist does not support drops the suffix and the group (its issue 1386)."""
    grouped = request.node.nodeid.endswith("@grouping")
    assert grouped == ("PYTEST_XDIST_WORKER" in os.environ)


def test_the_distribution_names_only_groups_that_exist() -> None:
    texts = [file.read_text() for file in (ROOT / "tests").rglob("test_*.py")]
    marked = {name for text in texts for name in re.findall(r'xdist_group\("(.+?)"\)', text)}
    assert [name for name in TOGETHER if not (ROOT / "tests" / name).is_dir()] == []
    assert [name for name in APART if not (ROOT / name).is_file()] == []
    assert [name for name in FIRST if name not in {*marked, *TOGETHER} and not (ROOT / name).is_file()] == []
