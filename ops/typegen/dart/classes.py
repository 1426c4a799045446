"""Writes an enum and a class in Dart."""

from collections.abc import Iterable

from ops.typegen.camel_names import field_name


def enum(name: str, words: Iterable[str]) -> str:
    """An enum with the API's text of each value."""
    values = ",\n".join(f"  {field_name(word)}('{word}')" for word in words)
    return f"enum {name} {{\n{values};\n\n  const {name}(this.value);\n  final String value;\n}}\n"


def class_(name: str, fields: dict[str, str], *members: str, parent: str = "") -> str:
    """A class with a constructor. `fields` has the type of each; one that ends with ? may be left out."""
    taken = ", ".join(
        f"{'' if kind.endswith('?') else 'required '}this.{name}" for name, kind in fields.items()
    )
    declared = "\n".join(f"  final {kind} {name};" for name, kind in fields.items())
    body = "\n\n".join([f"  const {name}({{{taken}}});", *members, declared])
    return f"class {name}{f' implements {parent}' if parent else ''} {{\n{body}\n}}\n"
