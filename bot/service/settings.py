"""Settings of a server: what they are, who may change them, and to whom they give a right.

Rights are Discord's own: everybody, who has a permission, or who has a role. Who manages the server has them all.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Protocol, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from bot.domain.refusal import Refused, did_you_mean, refuse, shown
from bot.service.assess import Caller

Right = Literal["post", "revise", "export"]
RIGHTS: tuple[Right, ...] = get_args(Right)
DOING: dict[Right, str] = {"post": "Posting", "revise": "Revising", "export": "Exporting"}

PERMISSIONS: dict[str, tuple[str, int]] = {
    "send_messages": ("Send Messages", 1 << 11),
    "manage_messages": ("Manage Messages", 1 << 13),
    "manage_threads": ("Manage Threads", 1 << 34),
    "manage_channels": ("Manage Channels", 1 << 4),
    "moderate_members": ("Timeout Members", 1 << 40),
    "manage_guild": ("Manage Server", 1 << 5),
}
"""The permissions of Discord's that a right can hang on: what Discord calls each, and its bit."""

LONGEST_KEPT = 3650
MOST_ROLES = 10


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise refuse(f"is {shown(name)}; a time zone is written like Europe/Berlin or UTC") from None
    return name


def _permission(name: str | None) -> str | None:
    if name is not None and name not in PERMISSIONS:
        raise refuse(f"is {shown(name)}{did_you_mean(name, ('everyone', *PERMISSIONS))}")
    return name


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True)


class Named(_Value):
    """A channel or role of Discord's: its number, and the name it had when it was chosen."""

    number: int
    name: str = ""


class Who(_Value):
    """Who has a right beside those who manage the server: everybody where nothing is said, else who has the permission
    or one of the roles."""

    permission: Annotated[str | None, AfterValidator(_permission)] = None
    roles: tuple[Named, ...] = ()

    @property
    def everyone(self) -> bool:
        """Whether nobody is kept out."""
        return self.permission is None and not self.roles


class Quiet(_Value):
    """Hours of the day in which nothing is posted by itself: from the start of one to the start of the other."""

    start: Annotated[int, Field(ge=0, le=23)]
    end: Annotated[int, Field(ge=0, le=23)]

    def holds(self, hour: int) -> bool:
        """Whether an hour of the day is quiet."""
        return self.start <= hour < self.end if self.start <= self.end else hour >= self.start or hour < self.end


class ScopeSettings(_Value):
    """The settings of a server. ``private`` is about ``/assess``; without a ``channel`` each alert goes to where the
    watch was asked for; 0 days of retention keep what is there until it is deleted; ``time_zone`` is for quiet hours
    and shown times alone. ``language`` is that of what everybody reads, ``numbers`` the locale of its numbers and days;
    empty they are as Discord has them for the server, and as the language has them."""

    private: bool = True
    channel: Named | None = None
    post: Who = Who()
    revise: Who = Who()
    export: Who = Who()
    retention_days: Annotated[int, Field(ge=0, le=LONGEST_KEPT)] = 0
    time_zone: Annotated[str, AfterValidator(_zone)] = "UTC"
    quiet: Quiet | None = Quiet(start=22, end=8)
    language: str = ""
    numbers: str = ""

    def who(self, right: Right) -> Who:
        """Who has a right."""
        found: Who = getattr(self, right)
        return found


class SettingsStore(Protocol):
    """Where settings are kept: one JSON text for each scope."""

    def settings(self, scope: str) -> str | None:
        """The settings of a scope as they were kept, None where none were."""
        ...

    def keep_settings(self, scope: str, body: str) -> None:
        """Keeps the settings of a scope in the place of what they were."""
        ...

    def begin_settings(self, scope: str, body: str) -> bool:
        """Keeps settings where there are none yet; whether it did."""
        ...


class Locales(Protocol):
    """The languages and locales that are known."""

    def names(self) -> Mapping[str, str]:
        """What each language that there is calls itself, by its code, English first."""
        ...

    def locale(self, text: str) -> str | None:
        """A locale such as ``de-CH`` in the form that is kept; None where nobody knows it."""
        ...


DEFAULTS = ScopeSettings()
AS_DISCORD = "discord"
AS_LANGUAGE = "language"


class SettingsService:
    """The settings of servers, and the rights that follow from them."""

    def __init__(self, store: SettingsStore, locales: Locales) -> None:
        self._store = store
        self._locales = locales

    def languages(self) -> Mapping[str, str]:
        """What each language that there is calls itself, by its code, English first."""
        return self._locales.names()

    def language(self, text: str) -> str:
        """The code of a language, given by code or name; empty for ``discord``. Raises Refused for one there is not."""
        named = {name.casefold(): code for code, name in self.languages().items()}
        wanted = text.strip().casefold()
        if wanted == AS_DISCORD or wanted in named.values():
            return "" if wanted == AS_DISCORD else wanted
        if wanted not in named:
            known = ", ".join(f"{code} ({name})" for code, name in self.languages().items())
            raise Refused(f"The language is {shown(text)}; there are {known}, and discord: as the server has it.")
        return named[wanted]

    def numbers(self, text: str) -> str:
        """The locale of numbers and days; empty for ``language``. Raises Refused for one that nobody knows."""
        if text.strip().casefold() == AS_LANGUAGE:
            return ""
        found = self._locales.locale(text.strip())
        if found is None:
            raise Refused(
                f"The language of numbers is {shown(text)}; it is a locale such as de-CH or en-GB, or language: as the "
                "replies have it."
            )
        return found

    def of(self, scope: str) -> ScopeSettings:
        """The settings of a scope; the defaults where nobody changed any."""
        body = self._store.settings(scope)
        return DEFAULTS if body is None else ScopeSettings.model_validate_json(body)

    def may(self, caller: Caller, right: Right) -> bool:
        """Whether the caller has a right where they are. What is one's own, one may do anything with."""
        if caller.manages or not caller.of_server:
            return True
        who = self.of(caller.scope).who(right)
        bit = PERMISSIONS[who.permission][1] if who.permission else 0
        return who.everyone or bool(caller.permissions & bit) or any(r.number in caller.roles for r in who.roles)

    def require(self, caller: Caller, right: Right) -> None:
        """Raises Refused, with what is missing and who can grant it, unless the caller has the right."""
        if self.may(caller, right):
            return
        who = self.of(caller.scope).who(right)
        takes = [f'the permission "{PERMISSIONS[who.permission][0]}"'] if who.permission else []
        takes += [f'the role "{role.name or role.number}"' for role in who.roles]
        raise Refused(
            f"{DOING[right]} takes {' or '.join(takes)} in this server; who manages its roles can grant that, and who "
            'has "Manage Server" can change the rule with /settings.'
        )

    def private(self, caller: Caller, post: bool | None) -> bool:
        """Whether an answer is for the caller alone: as they said, else as the server has it. Raises Refused where they
        asked to post it and may not."""
        if post:
            self.require(caller, "post")
        if post is not None or not caller.of_server:
            return not post
        return self.of(caller.scope).private or not self.may(caller, "post")

    def change(self, caller: Caller, **changes: Any) -> ScopeSettings:
        """Keeps what is changed, and gives back all of it. Raises Refused for what can't be, and as ``manage`` does."""
        self.manage(caller)
        now = self.of(caller.scope)
        try:
            changed = ScopeSettings.model_validate({**now.model_dump(), **changes})
        except ValidationError as error:
            detail = error.errors()[0]
            said = str(detail.get("ctx", {}).get("sentence") or f"is {shown(detail['input'])}; {_bounds(detail)}")
            end = "" if said.endswith("?") else "."
            raise Refused(f"The {_CALLED[str(detail['loc'][0])]} {said}{end}") from None
        self._store.keep_settings(caller.scope, changed.model_dump_json())
        return changed

    def manage(self, caller: Caller) -> None:
        """Raises Refused unless the caller may change the settings of a server here."""
        if not caller.of_server:
            raise Refused("Settings are a server's, where whopays is installed in it; what you do here is yours alone.")
        if not caller.manages:
            raise Refused(
                'Settings take the right "Manage Server"; who owns this server or administers it can grant it.'
            )

    def first_use(self, caller: Caller) -> bool:
        """Whether somebody who manages the server is here for the first time with nothing set up; true once."""
        if not (caller.of_server and caller.manages) or self._store.settings(caller.scope) is not None:
            return False
        return self._store.begin_settings(caller.scope, DEFAULTS.model_dump_json())


_CALLED = {
    "time_zone": "time zone", "retention_days": "retention in days", "quiet": "hour", "channel": "channel",
    "private": "default of answers", **{right: f"permission to {right}" for right in RIGHTS},
}  # fmt: skip


def _bounds(detail: Any) -> str:
    most = LONGEST_KEPT if "retention_days" in detail["loc"] else 23
    return f"it is a whole number from 0 to {most}"
