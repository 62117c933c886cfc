"""Settings from the environment or a ``.env`` file in the folder the program is started in, read once."""

import os
import re
from pathlib import Path
from typing import Annotated

from dotenv import dotenv_values
from platformdirs import user_data_path
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from bot.domain.refusal import Refused, shown

PREFIX = "WHOPAYS_"
BACKUP_DAYS = 365
"""Days after which a backup of the log is removed, if nothing else is said; 0 would keep all."""
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def _guild(value: object) -> object:
    if isinstance(value, str) and not value.isdecimal():
        raise ValueError("it must be the number of a server (turn on developer mode and copy its id)")
    return value


def _level(value: object) -> object:
    if isinstance(value, str) and value.upper() not in LEVELS:
        raise ValueError(f"it must be one of {', '.join(LEVELS)}")
    return value.upper() if isinstance(value, str) else value


def _language(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*", value):
        raise ValueError("it must be the code of a language, such as de or en-GB")
    return value


class Settings(BaseModel):
    """All settings. ``database`` is a path or ``:memory:``; without a token the bot can't run, everything else can."""

    model_config = ConfigDict(frozen=True)

    discord_token: SecretStr | None = None
    database: str = Field(default_factory=lambda: str(user_data_path("whopays", appauthor=False) / "whopays.db"))
    guild: Annotated[int | None, BeforeValidator(_guild)] = None
    log_level: Annotated[str, BeforeValidator(_level)] = "INFO"
    secret: SecretStr | None = None
    backup_days: Annotated[int, Field(ge=0, le=36_500)] = BACKUP_DAYS
    language: Annotated[str, BeforeValidator(_language)] = "en"


def read_settings(env_file: Path = Path(".env")) -> Settings:
    """The settings. Raises Refused with one sentence when one of them can't be."""
    given = {**dotenv_values(env_file), **os.environ} if env_file.is_file() else dict(os.environ)
    values = {
        name: value
        for name in Settings.model_fields
        if (value := given.get(PREFIX + name.upper())) is not None and value != ""
    }
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        detail = error.errors()[0]
        name = PREFIX + str(detail["loc"][0]).upper()
        reason = detail["msg"].removeprefix("Value error, ")
        raise Refused(f"{name} is {shown(detail['input'])}: {reason}.") from None
