"""The forms in which a project's money can be told."""

from typing import Literal, get_args

Form = Literal["situation", "text", "funding-json", "funding-yml", "opencollective", "budget-csv"]
FORMS: tuple[Form, ...] = get_args(Form)

LOG_FORMATS: tuple[str, ...] = ("jsonl", "csv", "markdown", "html")
"""The forms in which the log is written as text."""
EXPORT_FORMATS: tuple[str, ...] = (*LOG_FORMATS, "sqlite")
"""All forms in which the log is handed out."""

Band = Literal["low", "moderate", "high", "critical"]
BANDS: tuple[Band, ...] = get_args(Band)
"""The bands of risk by id, the best first; their titles and first scores are the scale's."""
