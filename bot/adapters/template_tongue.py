"""The language that is spoken, for templates: ``_()``, ``ngettext()``, ``pgettext()``. Places are named as everywhere
(``{name}``, not Jinja's ``%(name)s``), so that a per cent sign is a per cent sign."""

from collections.abc import Callable
from typing import Any

import jinja2
from jinja2.nodes import EvalContext
from markupsafe import Markup

from bot.adapters import tongue


def install(env: jinja2.Environment) -> None:
    """Makes an environment speak. What fills a place in a page of HTML is escaped."""
    said: dict[str, Any] = {
        "_": _speaks(tongue.say), "ngettext": _speaks(tongue.ngettext), "pgettext": _speaks(tongue.pgettext),
        "in_english": lambda: tongue.spoken().language == "en", "language": lambda: tongue.spoken().language,
    }  # fmt: skip
    env.globals.update(said)


def _speaks(say: Callable[..., str]) -> Callable[..., str]:
    @jinja2.pass_eval_context
    def said(context: EvalContext, *texts: Any, **values: object) -> str:
        if not context.autoescape:
            return say(*texts, **values)
        return Markup(say(*texts, **{name: Markup.escape(value) for name, value in values.items()}))

    return said
