"""How cells of the log are shown in a browser: a plugin of Datasette, which looks its functions up by name."""
# Datasette has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUntypedFunctionDecorator=false

import json
from typing import Any

from datasette import hookimpl
from markupsafe import Markup

DATABASE = "log"


@hookimpl
def render_cell(value: Any, column: str, database: str) -> Markup | None:
    """A cell as HTML: a key leads to the whole assessment, JSON is set as such; None for what is shown as it is."""
    if database == DATABASE and column == "key" and isinstance(value, int):
        return Markup('<a href="/{}/statement?key={}">{}</a>').format(DATABASE, value, value)
    if database == DATABASE and column == "says" and isinstance(value, str) and value[:1] in ("[", "{"):
        said = json.dumps(json.loads(value), indent=1, ensure_ascii=False)
        return Markup('<pre style="white-space: pre-wrap; max-width: 60em">{}</pre>').format(said)
    return None
