"""Slips of the fingers in the words that matter: a letter left out, doubled, or changed with its neighbour."""

from bot.reading.text.words.patterns import Pattern

_WORDS = (
    "payroll whenever sponsor sponsors sponsored sponsorship funding funded donations donation maintainer maintainers "
    "developer developers engineers employees employed employer salaries salary volunteers volunteer contract "
    "contracts payment "
    "foundation monthly runway reserves revenue subscriptions consulting licence license relicensed acquired expires "
    "membership government ministry university company companies services investors unpaid budget covers customers "
    "agreement anytime savings treasury parent infrastructure library application training research quarterly yearly "
    "annually months grants support supported resigned consultancy supporters maintenance member members workshops "
    "sponsoring licensing transfers transferred announced announces announcement renewed renewal provides provided "
    "contributes contributed contribution contributions committed commitment pledged expired finances financed "
    "financing million thousand remaining expenses spending freelancers freelance balance account accounts maintained "
    "maintaining hosting released release withdraws withdrawn acquisition acquires partner partners partnership "
    "credits customer subscribers subscription permissive apache responsible currently december september october "
    "november february january august".split()
)
_REAL = frozenset(
    "contrat contrats fondation mnths contact contacts cover gants grans months pant paren rents mouths membre "
    "membres sending subscribes".split()
)
"""Words of the language that one slip makes of another."""
_LONG = 8


def _slips(word: str) -> set[str]:
    inner = range(1, len(word) - 1)
    left_out = {word[:i] + word[i + 1 :] for i in inner}
    doubled = {word[:i] + word[i] + word[i:] for i in inner}
    changed = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in inner if i + 1 < len(word)}
    alike = ("aeiou", "mn") if len(word) >= _LONG else ("mn",)  # "sponsered", "menbers"
    heard = {word[:i] + c + word[i + 1 :] for group in alike for i in inner if word[i] in group for c in group}
    return left_out | doubled | changed | (heard | {word.replace("ten", "tain")}) - {word}


MISSPELT = {
    slip: word for word in _WORDS for slip in _slips(word) if slip not in _REAL and slip not in _WORDS and len(slip) > 4
} | {"untill": "until"}
"""What is meant by a misspelt word."""
CONTRACTED = {
    word.replace("'", ""): word
    for word in (
        "that's they're they've they'll we've you're you've i've there's here's he's she's what's who's it'll doesn't "
        "didn't isn't aren't wasn't weren't won't couldn't wouldn't haven't hasn't hadn't shouldn't"
    ).split()
} | {"w/": "with", "w/o": "without", **dict.fromkeys("b/c bc cuz coz cos".split(), "because")}
"""What is typed in haste, and how it is written out."""
ITS = Pattern(r" (?:a|an|the|basically|just|mostly|literally|not|now|still|been|free|me|us|them|gone|done|over)\b")
"""Behind ``its`` these tell that it is ``it's``."""
