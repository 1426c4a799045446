"""Tests of a group do not run concurrently: pytest-xdist keeps each group on one worker."""

import os

import pytest

pytestmark = pytest.mark.xdist_group("grouping")


def test_marked_tests_are_scheduled_by_their_group(request: pytest.FixtureRequest) -> None:
    """A version of pytest that xdist does not support drops the suffix and the group (its issue 1386)."""
    grouped = request.node.nodeid.endswith("@grouping")
    assert grouped == ("PYTEST_XDIST_WORKER" in os.environ)
