"""Shows docs/openapi.json as one page that loads no other files."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem } summary { cursor: pointer; padding: .4rem 0 }
details { border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent) }
details > :not(summary) { margin-left: 1rem } pre { overflow-x: auto; font-size: .85rem }
code b { display: inline-block; min-width: 4rem } table { border-collapse: collapse }
td, th { text-align: left; vertical-align: top; padding: .2rem 1rem .2rem 0 }
"""
_SCRIPT = """
for (const button of document.querySelectorAll('button')) button.onclick = async () => {
  const answer = await fetch('/invoke/' + button.value, { method: 'POST' });
  button.nextElementSibling.textContent = answer.status + ' ' + await answer.text();
};
"""
_METHODS = ("get", "put", "post", "delete", "patch")


def render(description: dict[str, Any], functions: str, schedules: dict[str, str], server: str) -> str:
    """The page for an OpenAPI 3.1 document, the functions of the database as HTML, and the schedules."""
    info = description["info"]
    head = f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(info['title'])}</title>"
    where = f"Served at <code>{escape(server)}</code>, described in <a href=openapi.json>openapi.json</a>."
    intro = f"<h1>{escape(info['title'])}</h1><p>{escape(info.get('description', ''))}</p><p>{where}</p>"
    routes = "".join(_operations(description))
    timed = "".join(_schedule(name, expression) for name, expression in schedules.items())
    body = f"{intro}<h2>Routes</h2>{routes}{functions}<h2>Schedules</h2><table>{timed}</table>"
    return f"{head}<style>{_STYLE}</style>{body}<script>{_SCRIPT}</script>"


def _operations(description: dict[str, Any]) -> Iterator[str]:
    for path, item in description["paths"].items():
        for method in (method for method in _METHODS if method in item):
            yield _operation(description, f"<b>{method.upper()}</b>{escape(path)}", item[method])


def _operation(description: dict[str, Any], title: str, operation: dict[str, Any]) -> str:
    parts = [f"<p>{escape(operation.get('description', ''))}</p>"]
    parts += [_parameters([_resolved(description, p) for p in operation.get("parameters", [])])]
    if body := operation.get("requestBody"):
        parts.append(f"<h4>Body</h4>{_content(description, _resolved(description, body))}")
    for status, answer in operation.get("responses", {}).items():
        found = _resolved(description, answer)
        title_of_answer = f"{status} {escape(found.get('description', ''))}"
        parts.append(f"<h4>{title_of_answer}</h4>{_content(description, found)}")
    summary = escape(operation.get("summary", ""))
    return f"<details><summary><code>{title}</code> {summary}</summary>{''.join(parts)}</details>"


def _parameters(parameters: list[dict[str, Any]]) -> str:
    rows = (
        f"<tr><td><code>{escape(p['name'])}</code><td>{p['in']}<td>{'required' if p.get('required') else ''}"
        f"<td>{escape(p.get('description', ''))}</tr>"
        for p in parameters
    )
    return f"<table>{''.join(rows)}</table>" if parameters else ""


def _content(description: dict[str, Any], holder: dict[str, Any]) -> str:
    bodies = holder.get("content", {}).items()
    return "".join(f"<p>{escape(kind)}</p>{_schema(description, body['schema'])}" for kind, body in bodies)


def _schema(description: dict[str, Any], schema: dict[str, Any]) -> str:
    return f"<pre>{escape(json.dumps(_resolved(description, schema), indent=2))}</pre>"


def _resolved(description: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The schema behind a `$ref`, one level deep; deeper ones keep their names, which the page shows."""
    found: Any = description
    if "$ref" not in node:
        return node
    for step in node["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return dict(found)


def _schedule(name: str, expression: str) -> str:
    button = f"<button value='{escape(name)}'>Run now</button> <output></output>"
    return f"<tr><td><code>{escape(name)}</code><td>{escape(expression)}<td>{button}</tr>"
