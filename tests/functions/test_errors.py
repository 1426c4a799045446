"""The docstring of functions/errors.py lists every error."""

from functions import errors
from functions.errors import WorkflowError


def kinds(root: type[WorkflowError] = WorkflowError) -> list[type[WorkflowError]]:
    below = [one for one in root.__subclasses__() if one.__module__ == errors.__name__]
    return [kind for one in below for kind in (one, *kinds(one))]


def test_the_docstring_lists_every_error_and_its_status() -> None:
    drawn = [line for line in (errors.__doc__ or "").splitlines() if "──" in line]
    names = [line.split("── ")[1].split()[0] for line in drawn]
    assert sorted(names) == sorted(kind.__name__ for kind in kinds())
    for line in drawn:
        words = line.split("── ")[1].split()
        if words[1].isdigit():
            assert int(words[1]) == getattr(errors, words[0]).status


def test_the_text_of_an_error_is_its_code() -> None:
    assert str(errors.Conflict("slot_taken")) == "slot_taken"
    assert str(errors.ProviderUnavailable(retry_after=3)) == "provider_unavailable"
