"""Situations for hypothesis, and a small library of the tests' own that no curator edits."""

from datetime import date, timedelta
from functools import cache
from typing import Any, cast, get_args

from hypothesis import strategies as st

from bot.domain import knowledge as k
from bot.domain import situation as s
from bot.domain.canonical import canonical, sha256
from bot.domain.situation import Situation, parse_situation

# --- a small library ------------------------------------------------------------------------------------------------

SEVERITIES = {"minor": 2, "moderate": 5, "serious": 10, "fatal": 20}
POWERS = {
    "product_value": 0.9,
    "platform_lock_in": 0.7,
    "mission": 0.6,
    "market_differentiation": 0.5,
    "strategic_alignment": 0.3,
    "financial_return": 0.3,
    "goodwill": 0.2,
}
SIDES = {
    "bad": [
        "payer_cost_cutting", "payer_pivot", "payer_exit_announced", "layoffs", "key_maintainer_left",
        "funding_round_failed", "license_tightened", "release_stalled", "cash_shortfall_reported", "revenue_shrinking",
    ],
    "good": ["funding_round_closed", "license_opened", "release_shipped", "revenue_growing"],
    "two_way": ["payer_leadership_change", "acquisition_announced", "moved_to_foundation"],
}  # fmt: skip
BAD_SIGNALS = frozenset(SIDES["bad"])


def scale(caps: dict[str, int] | None = None) -> k.Scale:
    """A scale with these caps by dimension; bands start at 0, 20, 40 and 60, and fatal lifts to high."""
    caps = caps or {"runway": 40, "concentration": 25, "commitments": 35}
    bands = {"low": (0, 0.1), "moderate": (20, 0.3), "high": (40, 0.6), "critical": (60, 0.8)}
    return k.Scale.model_validate(
        {
            "rate_from_coverage": 200,
            "stale_after": 24,
            "fatal_floor": "high",
            "dimensions": [{"id": d, "title": d, "question": "?", "cap": cap} for d, cap in caps.items()],
            "severities": [{"id": w, "points": points, "means": "-"} for w, points in SEVERITIES.items()],
            "bands": [
                {"id": b, "title": b, "first": first, "expects": expects, "accent": "#000000"}
                for b, (first, expects) in bands.items()
            ],
            "signals": SIDES,
            "motives": [{"id": m, "power": power, "why": "-"} for m, power in POWERS.items()],
        }
    )


def pattern(name: str, kind: str, weighs: dict[str, str], *when: dict[str, Any], **more: Any) -> k.Pattern:
    """A pattern with its texts filled in."""
    return k.Pattern.model_validate(
        {
            "id": name, "title": f"Title of {name}", "kind": kind, "weighs": weighs, "prevalence": 0.5,
            "prevalence_basis": "-", "what": "-", "why": "-", "limits": "-", "sources": ["a-source"],
            "actions": ["bind"] if kind == "weakness" else [], "shows": "was-poor", "escapes": "was-rich",
            "when": list(when), **more,
        }
    )  # fmt: skip


def scenario(name: str, *change: dict[str, Any], **more: Any) -> k.Scenario:
    """A scenario with its texts filled in."""
    return k.Scenario.model_validate(
        {"id": name, "title": f"Title of {name}", "what": "-", "why": "-", "sources": ["a-source"],
         "change": list(change), **more}
    )  # fmt: skip


def action(
    name: str, *change: dict[str, Any], keeps_open: bool = True, effort: str = "low", months: int = 1, **more: Any
) -> k.Action:  # fmt: skip
    """An action with its texts filled in."""
    return k.Action.model_validate(
        {"id": name, "title": f"Title of {name}", "what": "-", "first_step": "-", "effort": effort, "months": months,
         "needs": "-", "sign": "-", "keeps_open": keeps_open, "why": "-", "sources": ["a-source"],
         "worked": {"case": "was-rich", "what": "-", "sources": ["a-source"]},
         "failed": {"case": "was-poor", "what": "-", "sources": ["a-source"]},
         "change": list(change), **more}
    )  # fmt: skip


def cost(name: str, kind: str, low: int, high: int, **more: Any) -> k.Cost:
    """A row of the table of costs with its texts filled in."""
    per = {"training_run": "run", "salary": "year"}.get(kind, "month")
    return k.Cost.model_validate(
        {"id": name, "title": f"Title of {name}", "kind": kind, "low": low, "high": high, "per": per,
         "years": [2023, 2025], "note": "-", "sources": ["a-source"], **more}
    )  # fmt: skip


def case(name: str, situation: dict[str, Any], outcome: dict[str, Any], **more: Any) -> k.Case:
    """A case with its texts filled in and every fact evidenced."""
    given = {"project": name, **situation}
    return k.Case.model_validate(
        {
            "id": name, "title": f"Title of {name}", "ai": True, "region": "Global", "summary": "-",
            "outcome": {"what": "-", "sources": ["a-source"], **outcome},
            "evidence": {key: ["a-source"] for key in given if key not in ("project", "as_of", "currency", "partial")},
            "situation": given, **more,
        }
    )  # fmt: skip


def library(
    patterns: list[k.Pattern],
    *,
    caps: dict[str, int] | None = None,
    scenarios: list[k.Scenario] | None = None,
    actions: list[k.Action] | None = None,
    cases: list[k.Case] | None = None,
    costs: list[k.Cost] | None = None,
) -> k.Library:
    """A library of these entries, each kind in order of id."""
    source = k.Source.model_validate(
        {"id": "a-source", "title": "A source", "address": "https://example.org/a", "publisher": "P",
         "read": "2026-01-01", "kind": "primary", "supports": "-"}
    )  # fmt: skip
    entries: dict[str, dict[str, k.Entry]] = {
        "patterns": {p.id: p for p in sorted(patterns, key=lambda p: p.id)},
        "scenarios": {x.id: x for x in sorted(scenarios or [], key=lambda x: x.id)},
        "actions": {x.id: x for x in sorted(actions or [], key=lambda x: x.id)},
        "cases": {x.id: x for x in sorted(cases or [], key=lambda x: x.id)},
        "theses": {},
        "costs": {x.id: x for x in sorted(costs or [], key=lambda x: x.id)},
        "terms": {},
        "sources": {source.id: source},
    }
    body = canonical({kind: [e.model_dump(mode="json") for e in rows.values()] for kind, rows in entries.items()})
    return k.Library(scale(caps), **cast(Any, entries), edition=sha256(body), body=body)


@cache
def small_library() -> k.Library:
    """Twelve patterns over three dimensions with every operator, two scenarios, two actions, two cases."""
    runway = {"fact": "runway"}
    left = [{"fact": "signals", "has": "payer_exit_announced"}, {"fact": "signals", "has": "layoffs"}]
    many = {"fact": "payers_for_half", "from": 1, "to": 4}
    return library(
        [
            pattern("short-runway", "weakness", {"runway": "serious"}, {**runway, "from": 12, "to": 2}),
            pattern("run-due", "weakness", {"runway": "moderate"}, {"fact": "runway_after_run", "from": 9, "to": 2},
                    applies={"artifact": ["model", "model_family"]}),
            pattern("out-of-cash", "weakness", {"runway": "fatal"},
                    {"fact": "signals", "has": "cash_shortfall_reported"},
                    {"any": [{**runway, "from": 4, "to": 1}, {"fact": "signals", "has": "funding_round_failed"}]},
                    prevalence=0.05),
            pattern("year-of-cash", "strength", {"runway": "moderate"}, {**runway, "from": 12, "to": 24}),
            pattern("one-payer", "weakness", {"concentration": "serious"},
                    {"fact": "top_payer", "from": 0.5, "to": 0.9}, prevalence=0.4),
            pattern("one-person", "weakness", {"concentration": "minor"}, {"fact": "key_people", "from": 3, "to": 1}),
            pattern("many-payers", "strength", {"concentration": "moderate"}, many),
            pattern("nothing-written", "weakness", {"commitments": "serious"}, {"fact": "written", "from": 0.5, "to": 0},
                    applies={"steward": ["individual", "community", "startup", "corporation"]}),
            pattern("payer-leaves", "weakness", {"commitments": "moderate", "concentration": "minor"},
                    {"fact": "parent", "from": 0.4, "to": 0.8}, {"any": left}, prevalence=0.1),
            pattern("closed", "weakness", {"commitments": "minor"},
                    {"fact": "license", "not_one_of": ["permissive", "copyleft"]}, prevalence=0.2),
            pattern("no-release", "weakness", {"commitments": "minor"}, {"fact": "signals", "lacks": "release_shipped"}),
            pattern("proven", "strength", {"commitments": "moderate"}, {"fact": "revenue_plan", "is": "proven"},
                    {"fact": "earned", "from": 0.1, "to": 0.5}, prevalence=0.15),
        ],
        scenarios=[
            scenario("largest-leaves", {"do": "remove_payer", "who": "largest"}),
            scenario("gifts-end", {"do": "end_payer", "who": "kind:donations", "months": 0},
                     {"do": "scale_payer", "who": "kind:sponsorship", "by": 0.5}),
        ],
        actions=[
            action("bind", {"do": "bind_payer", "who": "largest", "commitment": "contract", "months": 24}),
            action("sell-closed", {"do": "set", "fact": "license", "value": "proprietary"},
                   {"do": "set", "fact": "revenue_plan", "value": "proven"},
                   {"do": "add_payer", "kind": "hosted_service", "share": 0.5, "count": 40, "commitment": "contract"},
                   keeps_open=False),
        ],
        cases=[
            case("was-poor", {"as_of": "2019-01-01", "steward": "startup", "license": "source_available",
                              "payers": [{"name": "V", "kind": "venture_capital", "share": 1}],
                              "signals": ["layoffs", "funding_round_failed"]},
                 {"label": "distress", "date": "2020-01-31"}),
            case("was-rich", {"as_of": "2021-01-01", "steward": "foundation", "license": "permissive",
                              "payers": [{"name": "D", "kind": "membership_dues", "share": 0.5, "count": 20},
                                         {"name": "H", "kind": "hosted_service", "share": 0.5, "count": 50}]},
                 {"label": "sustained", "date": "2022-12-31"}),
        ],
    )  # fmt: skip


# --- situations -----------------------------------------------------------------------------------------------------

AS_OF = date(2026, 3, 15)

days = st.one_of(
    st.dates(date(2020, 1, 1), date(2028, 12, 31)),
    st.sampled_from([date(1970, 1, 1), date(2024, 2, 29), date(2025, 1, 31), date(2100, 12, 31)]),
)
money = st.one_of(
    st.integers(0, 200).map(lambda n: n * 500),
    st.integers(0, 10**6),
    st.floats(0, 10**5).map(lambda x: round(x, 2)),
    st.sampled_from([0, 0.01, 0.005, 1, 10**12, 10**12 - 0.5]),
)
people = st.one_of(st.integers(0, 40), st.sampled_from([0.5, 1.5, 10**7]))
parts = st.one_of(st.integers(0, 20).map(lambda n: n / 20), st.integers(0, 10_000).map(lambda n: n / 10_000))
names = st.one_of(
    st.sampled_from(["Acme", "acme ", "Fund", "Users", "State"]),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=12),
)


def one_of(words: object) -> st.SearchStrategy[Any]:
    """One of a Literal's words."""
    return st.sampled_from(get_args(words))


def _facts(optional: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=optional)


@st.composite
def payer_tables(draw: st.DrawFn, as_of: date, share_left: int) -> dict[str, Any]:
    """One payer as JSON; ``share_left`` (ten-thousandths) bounds its share."""
    payer: dict[str, Any] = {"name": draw(names)}
    payer |= draw(
        _facts(
            {
                "kind": one_of(s.Kind),
                "count": st.one_of(st.integers(1, 5), st.sampled_from([200, 10**9])),
                "commitment": one_of(s.Commitment),
                "motive": one_of(s.Motive),
            }
        )
    )
    if draw(st.integers(0, 5)) == 0:
        payer["in_kind"] = draw(st.booleans())
    if draw(st.booleans()):
        last = (date(2100, 12, 31) - as_of).days
        ahead = draw(st.one_of(st.integers(0, 1200), st.sampled_from([0, 30, 364, 365, 366])))
        payer["until"] = (as_of + timedelta(days=min(ahead, last))).isoformat()
    said = draw(st.sampled_from(["share", "share", "monthly", "monthly", "both", "neither"]))
    if said in ("share", "both"):
        coarse = st.integers(0, share_left // 500).map(lambda n: n * 500)
        payer["share"] = draw(st.one_of(coarse, st.integers(0, share_left))) / 10_000
        payer["share"] = min(1, payer["share"])
    if said in ("monthly", "both"):
        payer["monthly"] = draw(money)
    return payer


@st.composite
def situation_tables(draw: st.DrawFn) -> dict[str, Any]:
    """A valid situation as JSON, any of whose facts may be missing."""
    as_of = draw(st.one_of(st.just(AS_OF), days))
    table: dict[str, Any] = {"project": draw(names), "as_of": as_of.isoformat()}
    size = st.sampled_from([0.5, 3, 7, 40, 700])
    run = _facts({"cost": money, "by": days.map(date.isoformat), "funded_share": parts, "parameters": size})
    year = st.fixed_dictionaries({"year": st.integers(2018, 2026)}, optional={"income": money, "expenses": money})
    table |= draw(
        _facts(
            {
                "currency": st.sampled_from(["EUR", "USD", "JPY"]),
                "partial": st.lists(st.sampled_from(["payers", "signals"]), max_size=2),
                "artifact": one_of(s.Artifact),
                "license": one_of(s.License),
                "steward": one_of(s.Steward),
                "monthly_cost": money,
                "reserves": money,
                "runway_months_stated": st.one_of(st.integers(0, 60), st.sampled_from([0.1, 7.5, 1200])),
                "paid_people": people,
                "volunteers": people,
                "key_people": people,
                "paying_users_share": parts,
                "revenue_plan": one_of(s.RevenuePlan),
                "next_training_run": run,
                "compute_cost": money,
                "cuttable_share": parts,
                "income_history": st.lists(year, max_size=4, unique_by=lambda y: y["year"]),
                "fiscal_host": _facts({"name": names, "kind": one_of(s.HostKind)}),
                "organizations": people,
                "succession_plan": one_of(s.SuccessionPlan),
                "signals": st.lists(one_of(s.Signal), max_size=5, unique=True),
            }
        )
    )
    if draw(st.integers(0, 9)):
        left, payers = 10_100, list[dict[str, Any]]()
        for _ in range(draw(st.integers(0, 6))):
            payer = draw(payer_tables(as_of, left))
            left -= round(payer.get("share", 0) * 10_000)
            payers.append(payer)
        table["payers"] = payers
    return table


def situations() -> st.SearchStrategy[Situation]:
    """A valid situation, any of whose facts may be missing."""
    return situation_tables().map(parse_situation)


def said(**facts: Any) -> Situation:
    """A situation named X on 1 January 2026 with these facts."""
    return parse_situation({"project": "X", "as_of": "2026-01-01", **facts})
