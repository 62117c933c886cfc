"""The forms in which a project's money can be told."""

from typing import Literal, get_args

Form = Literal["situation", "text", "funding-json", "funding-yml", "opencollective", "budget-csv"]
FORMS: tuple[Form, ...] = get_args(Form)

LOG_FORMATS: tuple[str, ...] = ("jsonl", "csv", "markdown", "html")
"""The forms in which the log is written as text."""
