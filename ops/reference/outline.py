"""Types as the reference shows them: TypeScript with every record and list of words written out."""

from ops.typegen.shapes import Either, Many, Record, Type, Words
from ops.typegen.typescript import TypeScript, union


class Outline(TypeScript):
    """Writes a type in full, without names that are declared elsewhere."""

    def text(self, type_: Type) -> str:
        match type_:
            case Words(words):
                return union(words)
            case Record():
                lines = [indented(line) for line in self.fields(type_.fields, type_.optional)]
                return "\n".join(["{", *lines, "}"])
            case Many(Either() as one):
                return f"({self.text(one)})[]"
            case Either():
                return " | ".join(self.text(record) for record in type_.records)
            case _:
                return super().text(type_)


def indented(text: str) -> str:
    """Indent the text by two spaces."""
    return "\n".join(f"  {line}" for line in text.splitlines())
