"""The part of the reference about the HTTPS functions, from their OpenAPI description."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ops.reference.examples import Example
from ops.reference.functions import by_status

Json = dict[str, Any]


@dataclass(frozen=True)
class Routes:
    """The routes that apps call: those for people who are signed in."""

    description: Json

    @property
    def operations(self) -> dict[str, Json]:
        """Each operation by its method and path."""
        return {
            f"{method.upper()} {path}": operation
            for path, methods in self.description["paths"].items()
            for method, operation in methods.items()
            if "security" in operation
        }

    def sections(self, examples: dict[str, Example]) -> list[str]:
        """The problems that every route may answer, then each route, as Markdown."""
        shared = set.intersection(*(_problems(each) for each in self.operations.values()))
        every = f"Every route can answer {_codes(shared)}."
        return [every, *(self._section(name, examples[name], shared) for name in self.operations)]

    def _section(self, name: str, example: Example, shared: set[tuple[str, str]]) -> str:
        operation = self.operations[name]
        text = ". ".join(part for part in (operation["summary"], operation.get("description")) if part)
        parts = [f"### `{name}`", f"{text.rstrip('.')}.", self._body(operation), _key(operation)]
        parts += [self._answer(operation), f"Codes: {_codes(_problems(operation) - shared)}"]
        parts += [f"Example, as {example.persona}:\n```ts\n{example.text}\n```"]
        return "\n\n".join(part for part in parts if part)

    def _body(self, operation: Json) -> str:
        if "requestBody" not in operation:
            return ""
        model = self._model(operation["requestBody"])
        required = dict.fromkeys(model.get("required", ()), "required")
        rows = [
            f"| `{name}` | {_type(schema)} | {required.get(name, 'optional')} |"
            for name, schema in model["properties"].items()
        ]
        return "\n".join(["| field | type | |", "|---|---|---|", *rows])

    def _answer(self, operation: Json) -> str:
        good = next(answer for status, answer in operation["responses"].items() if status.startswith("2"))
        return f"Answers `{{ {', '.join(self._model(good)['properties'])} }}`."

    def _model(self, holder: Json) -> Json:
        reference = holder["content"]["application/json"]["schema"]["$ref"]
        return dict(self.description["components"]["schemas"][reference.rsplit("/", 1)[-1]])


def _key(operation: Json) -> str:
    """Whether the route needs or takes an Idempotency-Key, as a sentence."""
    keys = [each["required"] for each in operation["parameters"] if each["name"] == "Idempotency-Key"]
    return (
        {True: "Needs an `Idempotency-Key`.", False: "Takes an `Idempotency-Key`."}[keys[0]] if keys else ""
    )


def _problems(operation: Json) -> set[tuple[str, str]]:
    """Status and code of each problem the route can answer."""
    return {
        (status, code)
        for status, answer in operation["responses"].items()
        if not status.startswith("2")
        for code in answer["content"]["application/problem+json"]["schema"]["properties"]["code"]["enum"]
    }


def _codes(problems: Iterable[tuple[str, str]]) -> str:
    return by_status((int(status), f"`{code}`") for status, code in problems)


def _type(schema: Json) -> str:
    return ", ".join(f"`{each.get('format') or each['type']}`" for each in schema.get("anyOf", [schema]))
