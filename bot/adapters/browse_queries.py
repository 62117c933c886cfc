"""What is ready to be asked of the log in a browser: titled questions and charts, in SQL over its views.

``unpacked`` gives a stored assessment as JSON; it is there for as long as the log is browsed.
"""

from typing import Any, NamedTuple


class Question(NamedTuple):
    """A titled question in SQL; ``:names`` in it are asked for on its page."""

    title: str
    about: str
    sql: str


_ORDER = "CASE band WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'moderate' THEN 2 ELSE 3 END"
_NEWEST = "newest JOIN assessments ON assessments.key = newest.key"

QUESTIONS: dict[str, Question] = {
    "at_risk": Question(
        "Which projects are at risk?",
        "The newest assessment of each project, the worst first.",
        f"SELECT project, band, score, low, high, known_percent, cash_ends, made, place, key FROM newest "
        f"ORDER BY {_ORDER}, score DESC",
    ),
    "payers": Question(
        "Who carries the most projects?",
        "Payers by the projects that name them in their newest assessment; spellings are told apart.",
        "SELECT json_extract(payer.value, '$.name') AS payer, count(DISTINCT newest.scope || newest.project) AS "
        "projects, round(avg(json_extract(payer.value, '$.share')) * 100, 1) AS mean_share_percent, "
        f"group_concat(DISTINCT newest.project) AS which FROM {_NEWEST}, "
        "json_each(unpacked(assessments.packed), '$.situation.payers') AS payer GROUP BY 1 ORDER BY projects DESC, 1",
    ),
    "weighs": Question(
        "What weighs on them?",
        "Patterns that are present in the newest assessments, by the points they bring in all.",
        "SELECT json_extract(finding.value, '$.pattern') AS pattern, count(*) AS projects, "
        f"sum(json_extract(finding.value, '$.points')) AS points FROM {_NEWEST}, "
        "json_each(unpacked(assessments.packed), '$.findings') AS finding "
        "WHERE json_extract(finding.value, '$.outcome') = 'present' GROUP BY 1 ORDER BY points DESC",
    ),
    "cash": Question(
        "Whose cash ends soon?",
        "Within so many months from today; twelve, if nothing is said.",
        "SELECT project, cash_ends, band, score, made, place, key FROM newest WHERE cash_ends BETWEEN date('now') "
        "AND date('now', '+' || coalesce(nullif(:months, ''), '12') || ' months') ORDER BY cash_ends",
    ),
    "history": Question(
        "How did a project's score move?",
        "All assessments of projects whose name holds what is typed, the oldest first.",
        "SELECT project, made, score, low, high, band, engine, edition, place, key FROM headlines "
        "WHERE instr(lower(project), lower(:project)) ORDER BY place, scope, project, key",
    ),
    "unanswered": Question(
        "What is asked most often?",
        "The questions that the newest assessments leave open, by how many projects and how much they would narrow.",
        "SELECT json_extract(question.value, '$.ask') AS question, count(*) AS projects, "
        f"sum(json_extract(question.value, '$.narrows')) AS narrows FROM {_NEWEST}, "
        "json_each(unpacked(assessments.packed), '$.questions') AS question GROUP BY 1 "
        "ORDER BY narrows DESC LIMIT 50",
    ),
    "statement": Question(
        "What does one assessment say?",
        "The whole of it, part by part, by its key.",
        "SELECT part.key AS part, part.value AS says FROM assessments, json_each(unpacked(packed)) AS part "
        "WHERE assessments.key = :key",
    ),
}

_BANDS = ["low", "moderate", "high", "critical"]
_COLOURS = ["#2e7d32", "#b8860b", "#d2691e", "#b3261e"]
_BAND = {"field": "band", "type": "nominal", "sort": _BANDS}
_COLOUR = {**_BAND, "scale": {"domain": _BANDS, "range": _COLOURS}, "legend": None}


def _chart(title: str, query: str, mark: str, **encoding: Any) -> dict[str, Any]:
    return {
        "title": title, "db": "log", "query": query, "library": "vega-lite",
        "display": {"mark": {"type": mark, "tooltip": True}, "encoding": encoding},
    }  # fmt: skip


CHARTS: dict[str, dict[str, Any]] = {
    "bands": _chart(
        "Projects by band", "SELECT band, count(*) AS projects FROM newest GROUP BY band", "bar",
        x=_BAND, y={"field": "projects", "type": "quantitative"}, color=_COLOUR,
    ),
    "ranges": _chart(
        "Score against what is known (percent)", "SELECT project, score, known_percent, band FROM newest", "circle",
        x={"field": "known_percent", "type": "quantitative"}, y={"field": "score", "type": "quantitative"},
        color=_COLOUR,
    ),
    "payers": _chart(
        "Payers in most projects", f"SELECT payer, projects FROM ({QUESTIONS['payers'].sql}) LIMIT 12", "bar",
        y={"field": "payer", "type": "nominal", "sort": "-x"}, x={"field": "projects", "type": "quantitative"},
    ),
    "months": _chart(
        "Assessments by month", "SELECT substr(made, 1, 7) AS month, band, count(*) AS assessments FROM headlines "
        "GROUP BY 1, 2", "bar",
        x={"field": "month", "type": "ordinal"}, y={"field": "assessments", "type": "quantitative"}, color=_COLOUR,
    ),
}  # fmt: skip
