"""A user in GoTrue's JSON, without secrets."""

from datetime import UTC, datetime
from typing import Any, TypeAlias

from devstack.auth.models import factors, identities
from devstack.auth.models.factors import Factor
from devstack.auth.models.identities import Identity
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User

Json: TypeAlias = dict[str, Any]

# Left out when empty.
_OPTIONAL = (
    "email_confirmed_at", "invited_at", "phone_confirmed_at", "confirmation_sent_at", "confirmed_at",
    "recovery_sent_at", "email_change_sent_at", "phone_change_sent_at", "reauthentication_sent_at",
    "last_sign_in_at", "banned_until", "deleted_at",
)  # fmt: skip


async def whole(conn: Conn, user: User) -> Json:
    """The user with identities and factors."""
    return plain(user, await identities.of_user(conn, user), await factors.of_user(conn, user))


def plain(user: User, own: list[Identity] | None = None, second: list[Factor] | None = None) -> Json:
    """The user, with the given identities and factors."""
    shown = {
        "id": str(user.id), "aud": user.aud, "role": user.role, "email": user.email or "",
        "phone": user.phone or "", "new_email": user.email_change or None,
        "new_phone": user.phone_change or None,
        **{name: _time(getattr(user, name)) for name in _OPTIONAL},
    }  # fmt: skip
    return {
        **{name: value for name, value in shown.items() if value is not None},
        "app_metadata": user.raw_app_meta_data or {},
        "user_metadata": user.raw_user_meta_data or {},
        "identities": None if own is None else [identity_json(identity) for identity in own],
        **({"factors": [factor_json(factor) for factor in second]} if second else {}),
        "created_at": _time(user.created_at),
        "updated_at": _time(user.updated_at),
        "is_anonymous": user.is_anonymous,
    }


def identity_json(identity: Identity) -> Json:
    shown = {
        "identity_id": str(identity.id), "id": identity.provider_id, "user_id": str(identity.user_id),
        "identity_data": identity.identity_data or None, "provider": identity.provider,
        "last_sign_in_at": _time(identity.last_sign_in_at), "created_at": _time(identity.created_at),
        "updated_at": _time(identity.updated_at), "email": identity.email or None,
    }  # fmt: skip
    return {name: value for name, value in shown.items() if value is not None}


def factor_json(factor: Factor) -> Json:
    return {
        "id": str(factor.id),
        "created_at": _time(factor.created_at),
        "updated_at": _time(factor.updated_at),
        "status": factor.status,
        **({"friendly_name": factor.friendly_name} if factor.friendly_name else {}),
        "factor_type": factor.factor_type,
        "phone": factor.phone or "",
        "last_challenged_at": _time(factor.last_challenged_at),
    }


def _time(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z") if moment else None
