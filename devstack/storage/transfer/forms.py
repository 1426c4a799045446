"""A multipart form whose file is streamed: fields come first, then one file."""

from collections.abc import AsyncIterator

from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import MultipartParser, parse_options_header

from devstack.storage.errors import StorageError, invalid_request, too_large

MAX_FIELDS = 10
MAX_FIELD_BYTES = 2 * 1024 * 1024


class FormReader:
    """Parses a form while it arrives. At most one chunk of the file is held in memory."""

    def __init__(self, stream: AsyncIterator[bytes], content_type: str) -> None:
        _, options = parse_options_header(content_type)
        self.fields: dict[str, str] = {}
        self._stream = stream
        self._headers: dict[str, str] = {}
        self._header = ["", ""]
        self._field = bytearray()
        self._pending: list[bytes] = []
        self._file: str | None = None
        self._in_file = self._complete = False
        self._parser = self._start(options.get(b"boundary", b""))

    async def open_file(self) -> str:
        """Read up to the file and return its content type. Raises InvalidRequest when there is none."""
        while self._file is None:
            if not await self._pump():
                raise _no_content()
        return self._file

    async def file_chunks(self) -> AsyncIterator[bytes]:
        """The file's bytes. Raises InvalidRequest when the form is incomplete."""
        more = True
        while more:
            pending, self._pending = self._pending, []
            for chunk in pending:
                yield chunk
            more = await self._pump()
        for chunk in self._pending:
            yield chunk
        if not self._complete:
            raise _no_content()

    async def _pump(self) -> bool:
        chunk = await anext(self._stream, None)
        if chunk:
            try:
                self._parser.write(chunk)
            except MultipartParseError as error:
                raise _no_content() from error
        return chunk is not None

    def _start(self, boundary: bytes) -> MultipartParser:
        if not boundary:
            raise _no_content()
        return MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": lambda data, start, end: self._append(0, data[start:end]),
                "on_header_value": lambda data, start, end: self._append(1, data[start:end]),
                "on_header_end": self._end_header,
                "on_headers_finished": self._open,
                "on_part_data": lambda data, start, end: self._take(data[start:end]),
                "on_part_end": self._end_part,
            },
        )

    def _begin(self) -> None:
        self._headers, self._field, self._in_file = {}, bytearray(), False

    def _append(self, which: int, data: bytes) -> None:
        self._header[which] += data.decode("latin-1")

    def _end_header(self) -> None:
        self._headers[self._header[0].lower()] = self._header[1]
        self._header = ["", ""]

    def _open(self) -> None:
        mime = self._headers.get("content-type", "")
        is_file = "filename" in self._disposition() or mime == "application/octet-stream"
        if is_file and self._file is None:
            self._in_file, self._file = True, mime or "application/octet-stream"

    def _take(self, data: bytes) -> None:
        if self._in_file:
            self._pending.append(data)
        elif self._file is None:
            self._field += data
            if len(self._field) > MAX_FIELD_BYTES:
                raise too_large("user_metadata")

    def _end_part(self) -> None:
        if self._in_file:
            self._complete, self._in_file = True, False
        elif self._file is None:
            self.fields[self._disposition().get("name", "")] = self._field.decode(errors="replace")
            if len(self.fields) > MAX_FIELDS:
                raise invalid_request("reach fields limit")

    def _disposition(self) -> dict[str, str]:
        _, options = parse_options_header(self._headers.get("content-disposition", ""))
        return {name.decode("latin-1"): value.decode("utf-8", "replace") for name, value in options.items()}


def _no_content() -> StorageError:
    return invalid_request("No content provided")
