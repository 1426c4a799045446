"""The redirect after a mailed link: only to the site, to this machine, or to an allowed URL."""

import ipaddress
import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit, urlunsplit

from devstack.auth.conf import Settings
from devstack.auth.request import AuthRequest

_HOSTNAME = re.compile(r"[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?")
_GLOB = re.compile(r"\*\*|\*|\?")
_GLOB_PARTS = {"**": ".*", "*": "[^./]*", "?": "[^./]"}


def destination(request: AuthRequest, asked: str = "") -> str:
    """The requested URL (argument, header, query, Referer), or the site if it is not allowed."""
    header, query = request.http.headers.get("redirect_to"), request.query("redirect_to")
    wanted = (asked, header or query, request.http.headers.get("Referer"))
    settings = request.settings
    return next((url for url in wanted if url and is_allowed(settings, url)), settings.site_url)


def is_allowed(settings: Settings, url: str) -> bool:
    try:
        site, target = urlsplit(settings.site_url), urlsplit(url)
        if _is_site(site, target):
            return True
    except ValueError:
        return False
    address = _address(target.hostname or "")
    if address is not None:
        return address.is_loopback
    if target.scheme in {"http", "https"} and not _HOSTNAME.fullmatch(target.hostname or ""):
        return False
    return any(_glob(pattern).fullmatch(url.partition("#")[0]) for pattern in settings.redirect_urls)


def with_fragment(url: str, values: dict[str, str]) -> str:
    """`url` with values in its fragment, which browsers do not send to servers."""
    return f"{url.partition('#')[0]}#{_encoded({**values, 'sb': ''})}"


def with_query(url: str, values: dict[str, str]) -> str:
    parts = urlsplit(url)
    query = _encoded({**dict(parse_qsl(parts.query, keep_blank_values=True)), **values})
    return urlunsplit(parts._replace(query=query))


def escaped(url: str) -> str:
    """A redirect URL for use inside a link; encoded unless the caller has done so."""
    return quote(url, safe="") if any(mark in url for mark in "&=#") else url


def _encoded(values: dict[str, str]) -> str:
    return urlencode(sorted(values.items()))


def _is_site(site: SplitResult, target: SplitResult) -> bool:
    if (site.scheme, site.hostname) != (target.scheme, target.hostname):
        return False
    return site.port == target.port or site.hostname in {"localhost", "127.0.0.1", "::1"}


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(int(host) if host.isdigit() else host)
    except ValueError:
        return None


def _glob(pattern: str) -> re.Pattern[str]:
    pieces, end = [], 0
    for match in _GLOB.finditer(pattern):
        pieces += [re.escape(pattern[end : match.start()]), _GLOB_PARTS[match.group()]]
        end = match.end()
    return re.compile("".join(pieces) + re.escape(pattern[end:]))
