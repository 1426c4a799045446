"""The texts of mails, with GoTrue's placeholders; config.toml can replace the templates."""

import html
import re
from dataclasses import dataclass

from devstack.auth.service import Service
from devstack.inbox import Mail

_PLACEHOLDER = re.compile(r"\{\{\s*\.(\w+)\s*\}\}")
_WITH_LINK = (
    "<h2>{title}</h2>\n<p>{lead}</p>\n"
    '<p><a href="{{{{ .ConfirmationURL }}}}">{action}</a></p>\n'
    "<p>Alternatively, enter the code: {{{{ .Token }}}}</p>\n"
)


@dataclass(frozen=True)
class Template:
    subject: str
    body: str


def _linked(title: str, lead: str, action: str, subject: str | None = None) -> Template:
    return Template(subject or title, _WITH_LINK.format(title=title, lead=lead, action=action))


_DEFAULTS = {
    "confirmation": _linked(
        "Confirm Your Signup", "Follow this link to confirm your user:", "Confirm your email address"
    ),
    "invite": _linked("You have been invited", "Follow this link to accept the invite:", "Accept the invite"),
    "recovery": _linked(
        "Reset Your Password", "Follow this link to reset the password for your user:", "Reset password"
    ),
    "magic_link": _linked("Your Magic Link", "Follow this link to login:", "Log In"),
    "email_change": _linked(
        "Confirm Email Change",
        "Follow this link to confirm the update of your email from {{ .Email }} to {{ .NewEmail }}:",
        "Change email address",
    ),
    "reauthentication": Template(
        "Confirm Reauthentication", "<h2>Confirm reauthentication</h2>\n<p>Enter the code: {{ .Token }}</p>\n"
    ),
}


def render(service: Service, name: str, to: str, values: dict[str, str]) -> Mail:
    """Make a mail from a template and values for its placeholders."""
    template = _own(service, name) or _DEFAULTS[name]
    body = _filled(template.body, {key: html.escape(value) for key, value in values.items()})
    subject = _filled(template.subject, values)
    return Mail(to=to, subject=subject, text=_plain(template.body, values), html=body)


def _own(service: Service, name: str) -> Template | None:
    own = service.settings.templates.get(name, {})
    if not own:
        return None
    default = _DEFAULTS[name]
    path = own.get("content_path")
    body = (service.config.root / path).read_text() if path else default.body
    return Template(own.get("subject", default.subject), body)


def _filled(text: str, values: dict[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: values.get(match.group(1), ""), text)


def _plain(body: str, values: dict[str, str]) -> str:
    linked = re.sub(r'<a href="([^"]*)">([^<]*)</a>', r"\2: \1", body)
    return _filled(html.unescape(re.sub(r"<[^>]+>", "", linked)), values)
