"""All forms of a word, for patterns: a verb is listed once and found in every tense and voice."""


def verbs(listed: str) -> str:
    """Every form of some English verbs as a piece of a pattern: ``trim+`` doubles its last letter, ``sell/sold`` gives
    its past, ``wind_down`` its particle."""
    found = [form for one in listed.split() for form in forms(one)]
    return f"(?:{'|'.join(dict.fromkeys(found))})"


def does(listed: str) -> str:
    """As ``verbs``, without the bare form, which may be an order, a wish or a noun."""
    found = [form for one in listed.split() for form in forms(one)[1:]]
    return f"(?:{'|'.join(dict.fromkeys(found))})"


def past(listed: str) -> str:
    """The past and the participle of some English verbs as a piece of a pattern, written as for ``verbs``."""
    found = [form for one in listed.split() for form in forms(one)[3:]]
    return f"(?:{'|'.join(dict.fromkeys(found))})"


def forms(one: str) -> list[str]:
    """The base, the third person, the gerund, then what has passed."""
    word, *particle = one.split("_")
    base, *irregular = word.split("/")
    stem = base.rstrip("+")
    doubled = stem + stem[-1] if base.endswith("+") else stem
    short = stem[:-1] if stem.endswith("e") and stem[-2] not in "eo" else doubled
    y = stem.endswith("y") and stem[-2] not in "aeou"
    third = f"{stem[:-1]}ies" if y else f"{stem}es" if stem.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{stem}s"
    ended = [f"{stem[:-1]}ied"] if y else [f"{stem}d" if stem.endswith("e") else f"{short}ed"]
    return [" ".join([form, *particle]) for form in (stem, third, f"{short}ing", *(irregular or ended))]
