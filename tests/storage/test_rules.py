"""Functions without I/O: ranges, sizes, types and names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devstack.storage.errors import StorageError
from devstack.storage.limits import check_mime, check_patterns, parse_size
from devstack.storage.names import check_bucket, check_key
from devstack.storage.transfer.ranges import parse_range


@given(size=st.integers(1, 10**6), first=st.integers(0, 10**6), length=st.integers(1, 10**6))
def test_a_range_stays_within_the_file(size: int, first: int, length: int) -> None:
    header = f"bytes={first}-{first + length - 1}"
    if first >= size:
        with pytest.raises(StorageError):
            parse_range(header, size)
    else:
        found = parse_range(header, size)
        assert (found.first, found.last) == (first, min(first + length, size) - 1)


@given(size=st.integers(1, 10**6), length=st.integers(1, 10**7))
def test_a_suffix_is_the_end_of_the_file(size: int, length: int) -> None:
    found = parse_range(f"bytes=-{length}", size)
    assert (found.last, found.size) == (size - 1, min(size, length))


@given(st.text())
def test_an_accepted_name_is_a_safe_path(name: str) -> None:
    try:
        check_key(name)
    except StorageError:
        return
    assert name.isascii()
    assert name.isprintable()
    assert not {"", ".", ".."} & set(name.split("/"))


@pytest.mark.parametrize(
    "name", ["a", "a b", "A-1/b_2.txt", "x" * 1024, "...", ".hidden", "a/..b", "(1)!*'&$=@;:+,?"]
)
def test_ordinary_names_are_accepted(name: str) -> None:
    assert check_key(name) == name


@pytest.mark.parametrize("name", ["", "..", "a/b", "x" * 101, " a", "ä", "a\n"])
def test_bucket_names_are_stricter(name: str) -> None:
    with pytest.raises(StorageError, match="Bucket name invalid"):
        check_bucket(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50MiB", 52_428_800),
        ("50MB", 50_000_000),
        ("1.5kb", 1500),
        ("3B", 3),
        ("2GiB", 2**31),
        (7, 7),
        ("7", 7),
    ],
)
def test_sizes_are_read_as_bytes(text: int | str, expected: int) -> None:
    assert parse_size(text) == expected


@pytest.mark.parametrize("text", ["", "MB", "-1", "1TB", "ten", "1 MB"])
def test_invalid_sizes_are_refused(text: str) -> None:
    with pytest.raises(StorageError):
        parse_size(text)


def test_mime_types_must_match_the_allowed_patterns() -> None:
    check_mime("anything", None)
    check_mime("anything", [])
    check_mime("image/png", ["text/plain", "image/*"])
    check_patterns(["image/*", "text/plain; charset=utf-8", "application/vnd.ms-excel"])
    for mime, allowed in (("image/png", ["text/*"]), ("image", ["image/*"]), ("imagex/png", ["image/*"])):
        with pytest.raises(StorageError):
            check_mime(mime, allowed)
    with pytest.raises(StorageError):
        check_patterns(["image"])
