"""Names as Dart and Swift write them."""

import re

_RESERVED = re.compile(
    "assert|await|break|case|catch|class|const|continue|default|do|else|enum|extends|false|final|finally|for|if|in"
    "|is|new|null|rethrow|return|super|switch|this|throw|true|try|var|void|while|with|yield"
)


def type_name(name: str) -> str:
    """`video_calls` is `VideoCalls`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name))


def field_name(name: str) -> str:
    """`starts_at` is `startsAt`; a word of the language gets an underscore."""
    camel = type_name(name)
    field = camel[:1].lower() + camel[1:]
    return f"{field}_" if _RESERVED.fullmatch(field) or not field[:1].isalpha() else field
