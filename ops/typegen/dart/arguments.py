"""Writes Dart classes for the arguments of functions, each with its JSON."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ops.typegen.camel_names import field_name, type_name
from ops.typegen.catalog import Catalog
from ops.typegen.dart.classes import class_, enum
from ops.typegen.shapes import Column, Many, Record, Scalar, Type, Words

_SCALARS = {
    "integer": "int",
    "numeric": "num",
    "boolean": "bool",
    "timestamptz": "DateTime",
    "date": "DateTime",
}
_WRITTEN = {"timestamptz": "{}.toUtc().toIso8601String()", "date": "{}.toIso8601String().substring(0, 10)"}


@dataclass(frozen=True)
class Writer:
    """Writes the classes that are sent."""

    catalog: Catalog

    def classes(self) -> Iterator[str]:
        """The words that arguments take, the records they are made of, and the arguments of each function."""
        yield from (enum(_enum_name(each), each.words) for each in self.catalog.sent_words())
        yield from (self._class(each.name, each.fields, each.optional) for each in self.catalog.taken())
        for function in self.catalog.functions:
            yield self._class(f"{type_name(function.name)}Arguments", function.taken, function.optional)

    def _class(self, name: str, fields: Mapping[str, Type], optional: Iterable[str]) -> str:
        kinds = {field: self._text(of) + ("?" if field in optional else "") for field, of in fields.items()}
        lines = [self._entry(field, of, given=kinds[field].endswith("?")) for field, of in fields.items()]
        json = "\n".join(["  Map<String, dynamic> toJson() => {", *lines, "      };"])
        return class_(name, {field_name(field): kind for field, kind in kinds.items()}, json)

    def _entry(self, field: str, of: Type, *, given: bool) -> str:
        """The line of a field in the JSON; an optional field without a value is left out."""
        name = field_name(field)
        if given:
            return f"        if ({name} case final given?) '{field}': {self._written(of, 'given')},"
        return f"        '{field}': {self._written(of, name)},"

    def _text(self, type_: Type) -> str:
        match type_:
            case Scalar(name):
                return _SCALARS.get(name, "String")
            case Words():
                return _enum_name(type_)
            case Column():
                return self._text(self.catalog.field(type_).type)
            case Many(of):
                return f"List<{self._text(of)}>"
            case Record(name):
                return name
        raise NotImplementedError(type_)

    def _written(self, type_: Type, value: str) -> str:
        match type_:
            case Scalar(name):
                return _WRITTEN.get(name, "{}").format(value)
            case Words():
                return f"{value}.value"
            case Many(Record()):
                return f"[for (final item in {value}) item.toJson()]"
        return value


def _enum_name(words: Words) -> str:
    return type_name("_".join(words.name))
