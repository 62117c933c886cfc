"""funding.json, version 1: what a project says of itself, what it asks for, and what came in by year.

The format has no field for who pays, what is in the account, until when money comes or how firmly it is promised.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, cast

from bot.domain.fields import visible
from bot.domain.rates import Rates
from bot.domain.read import Read
from bot.domain.refusal import Refused, shown
from bot.reading.income_years import amount_of, currency_code, read_history
from bot.reading.licenses import kind_of_all
from bot.reading.wording import counted, listed, money

LONGEST_NAME = 100
MOST_ROWS = 10_000
_LACKS = (
    "A funding.json has no field for who pays, the cash on hand, until when money comes, or how firmly it is promised.",
    "What it says is the project's own word; nobody has checked it.",
)
_PER = {"weekly": "a week", "fortnightly": "a fortnight", "monthly": "a month", "yearly": "a year", "one-time": "once"}


def is_manifest(table: Mapping[str, Any]) -> bool:
    """Whether an object has the shape of a funding.json of FLOSS/fund."""
    return "entity" in table and ("projects" in table or "funding" in table)


def read_manifest(table: Mapping[str, Any], file: str, as_of: date, rates: Rates) -> Read:
    """What a manifest proves. ``file`` is how its name is shown.

    Raises Refused for another version than 1 and for parts that are no table or list; null counts as left out.
    """
    _check_version(table.get("version"), file)
    entity = _table(table, "entity", file)
    funding = _table(table, "funding", file)
    projects = [_as_table(p, "projects", file) for p in _list(table, "projects", file) if p is not None]
    notes: list[str] = []
    project = _project(projects, entity, notes)
    situation: dict[str, Any] = {"project": project} if project else {}
    licenses = [name for name in _list(projects[0], "licenses", file) if isinstance(name, str)] if projects else []
    kind = kind_of_all(licenses)
    if kind:
        situation["license"] = kind
    elif licenses:
        notes.append(f"What kind of license it has is left open: it names {listed([shown(x, 40) for x in licenses])}.")
    if entity.get("type") == "individual" and entity.get("role") in ("owner", "steward"):
        situation["steward"] = "individual"
    history = read_history(_list(funding, "history", file), as_of.year, rates)
    if history.years:
        situation |= {"currency": history.currency, "income_history": list(history.years)}
    notes += [*history.notes, *_asks(_list(funding, "plans", file), file)]
    proves = (f"A funding.json proves {listed(_shown_by(situation))}.",) if situation else ()
    return Read(situation, "funding-json", proves=proves, lacks=_LACKS, notes=tuple(notes))


def _shown_by(situation: Mapping[str, Any]) -> list[str]:
    years = [str(row["year"]) for row in situation.get("income_history", ())]
    span = years[0] if len(years) == 1 else f"{years[0]} to {years[-1]}" if years else ""
    what = {
        "project": "which project asks",
        "license": "its license",
        "steward": "that one person answers for it",
        "income_history": f"what it says came in and went out in {span}",
    }
    return [words for name, words in what.items() if name in situation]


def _check_version(version: Any, file: str) -> None:
    """Raises Refused for another version than 1; one that is left out is taken for it."""
    if version is None:
        return
    text = str(version).strip().casefold().removeprefix("v")
    if text.split(".")[0] != "1":
        raise Refused(f"{file} is a funding.json of version {shown(version, 20)}; version 1 (v1.0.0) is read.")


def _table(owner: Mapping[str, Any], key: str, file: str) -> Mapping[str, Any]:
    value = owner.get(key)
    return {} if value is None else _as_table(value, key, file)


def _as_table(value: Any, key: str, file: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise Refused(f"{file}: {key} is {shown(value, 40)}; a funding.json has a table of named values there.")
    return cast("Mapping[str, Any]", value)


def _list(owner: Mapping[str, Any], key: str, file: str) -> list[Any]:
    value = owner.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise Refused(f"{file}: {key} is {shown(value, 40)}; a funding.json has a list there.")
    rows = cast("list[Any]", value)
    if len(rows) > MOST_ROWS:
        raise Refused(f"{file}: {key} has {len(rows):,} entries; at most {MOST_ROWS:,} are read.")
    return rows


def _project(projects: list[Mapping[str, Any]], entity: Mapping[str, Any], notes: list[str]) -> str | None:
    """The name of the first project, of the one who asks where there is none."""
    names = [plain_name(p.get("name")) for p in projects]
    others = [shown(name, 40) for name in names[1:] if name]
    if others:
        taken = f"It is of {len(projects):,} projects, and its history and plans are of all of them together"
        notes.append(f"{taken}; the first gives the name and the license, not {listed(others)}.")
    if names and names[0]:
        return names[0]
    name = plain_name(entity.get("name"))
    if name:
        notes.append("It names no project; the name is that of the one who asks.")
    return name


def plain_name(value: Any) -> str | None:
    """A name on one line, as a situation takes it; None where there is none. One that is too long is cut."""
    if not isinstance(value, str):
        return None
    text = " ".join(visible("".join(c if c.isprintable() else " " for c in value[: 20 * LONGEST_NAME])).split())
    return text[:LONGEST_NAME].strip() or None


def _asks(plans: list[Any], file: str) -> list[str]:
    """What is asked for, in one sentence: of each frequency the largest, since smaller plans are mostly tiers of it."""
    largest: dict[str, tuple[Decimal, str]] = {}
    active, anything, wrong = 0, 0, 0
    for row in plans:
        plan: Mapping[str, Any] = _as_table(row, "plans", file) if row is not None else {}
        if plan.get("status") != "active":
            continue
        active += 1
        currency = currency_code(plan.get("currency"))
        per = _PER.get(str(plan.get("frequency")), "at no fixed time")
        try:
            amount = amount_of(plan.get("amount"), "amount") or Decimal(0)
        except ValueError:
            amount = None
        if amount is None or (amount and currency is None):
            wrong += 1
        elif not amount:
            anything += 1
        else:
            largest[per] = max(largest.get(per, (Decimal(0), "")), (amount, currency or ""))
    notes: list[str] = []
    if largest:
        sums = [f"{money(amount, currency)} {per}" for per, (amount, currency) in largest.items()]
        most = "at most " if active > len(largest) else ""
        what = f"in {counted(active, 'active plan')}" if active > 1 else "in one active plan"
        notes.append(f"It asks for {most}{listed(sums)} {what}; what is asked for is neither income nor cost.")
    elif anything:
        notes.append(f"It asks for any amount in {counted(anything, 'active plan')}.")
    if wrong:
        notes.append(f"{counted(wrong, 'active plan')} without a readable amount or currency: passed over.")
    return notes
