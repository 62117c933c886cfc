"""Names and sources in the tokens of a text: payers known by name, unknown ones, and words for payers."""

from bot.reading.text.names.capitals import acronym, capital, domain
from bot.reading.text.names.compounds import compound
from bot.reading.text.names.extents import by_letters, extent, of_a_country
from bot.reading.text.names.known import KnownNames, Named
from bot.reading.text.names.license_names import spelt_out
from bot.reading.text.names.offices import matters
from bot.reading.text.names.source_phrases import is_verb, joined_source
from bot.reading.text.names.sources import BY_FIRST
from bot.reading.text.names.unknown_names import always_capital, unknown_name
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import FOLLOW_A_NAME, NO_NAMES, OF_WORDS, ORGANISATIONS
from bot.reading.text.words.cues import CUE_WORDS
from bot.reading.text.words.everyday import everyday

_MOST_MORE = 8
"""How many tokens behind a known name may be a part of it; where one of them stands before it, none is."""
_Found = tuple[Token, int] | None
"""What was put together from tokens, and the index after the last of them."""


def mark_names(tokens: list[Token], known: KnownNames, text: str, nouns_are_capital: bool) -> list[Token]:
    """The tokens with names and sources put together, in one pass."""
    made, i = list[Token](), 0
    inside = always_capital(tokens)
    while i < len(tokens):
        if tokens[i].kind != "word":
            made.append(tokens[i])
            i += 1
            continue
        if end := spelt_out(tokens, i):
            made += tokens[i:end]
            i = end
            continue
        after_a_name = bool(made) and made[-1].kind == "name"
        token, i = (
            _known(tokens, i, known, text)
            or _source(tokens, i, after_a_name)
            or _unknown(tokens, i, text, nouns_are_capital, inside)
            or (tokens[i], i + 1)
        )
        made.append(token)
    return made


def _known(tokens: list[Token], i: int, known: KnownNames, text: str) -> _Found:
    """A payer known by name, with what behind it says which part of it is meant."""
    found = known.find(tokens, i)
    if not found or _is_another(tokens, found[1]):
        return None
    named, end = found
    token = tokens[i]
    if any(t.start < token.start for t in tokens[i + 1 : end + _MOST_MORE]):
        return Token("name", token.start, tokens[end - 1].end, "<P>", named, token.glued), end
    if (stop := domain(tokens, end)) > end:
        end, named = stop, named._replace(name=text[token.start : tokens[stop - 1].end], known=False, entry="")
    if _goes_on(tokens, end):  # "Bosch Rexroth", "ERC Synergy"
        end = extent(tokens, end)
        named = named._replace(name=" ".join(text[token.start : tokens[end - 1].end].split()))
    elif token.form in OF_WORDS and (reach := matters(tokens, end)):
        end, named = reach, named._replace(name=text[token.start : tokens[reach - 1].end])
    return Token("name", token.start, tokens[end - 1].end, "<P>", named, token.glued), end


def _source(tokens: list[Token], i: int, after_a_name: bool) -> _Found:
    """A word for payers, unless it tells what the name before it does."""
    found = joined_source(tokens, i)
    if not found:
        return None
    gives = is_verb(tokens, i) and (after_a_name or tokens[i + 1].form in ("us", "me"))
    before = tokens[i - 1].form if i and tokens[i].form == "sponsor" else ""
    does = before in ("longer", "can", "could", "will", "won't", "they", "we", "i", "you")
    if gives or does:
        return None
    source, end = found
    return Token("source", tokens[i].start, tokens[end - 1].end, "<K>", source, tokens[i].glued), end


def _unknown(tokens: list[Token], i: int, text: str, nouns_are_capital: bool, inside: set[str]) -> _Found:
    """A name that is not known; a word that is one goes into ``inside``."""
    token, end = tokens[i], by_letters(tokens, i) or unknown_name(tokens, i, nouns_are_capital, inside)
    if not end or tokens[end - 1].end <= token.start:
        return None  # none, or words that a table has put in another order
    if end == i + 1 or not everyday(token.form):
        inside.add(token.form)  # a name once is one again at the head of a sentence
    end = domain(tokens, end)
    start, stop = token.start, tokens[end - 1].end
    return Token("name", start, stop, "<P>", Named(_as_written(text[start:stop]), None, False), token.glued), end


def _as_written(said: str) -> str:
    """An unknown name as it is told: without ``Firma``, and with capitals where it has none."""
    name = " ".join(said.split()).removeprefix("firma ").removeprefix("Firma ")
    if not name.islower():
        return name
    return " ".join(w if w in ("of", "for", "and", "the") else w.capitalize() for w in name.split())


def _is_another(tokens: list[Token], i: int) -> bool:
    """Whether a capital word follows that makes of it another name (``Google Summer of Code``, ``Linz City Lab``)."""
    return i < len(tokens) and capital(tokens[i]) and tokens[i].form in ORGANISATIONS


def _of_a_scheme(tokens: list[Token], i: int) -> bool:
    """``JSPS KAKENHI grant``, ``NWO VENI award``: whether capitals say by which of its schemes one gives."""
    gift = tokens[i + 1].form if i + 1 < len(tokens) else ""
    return (
        acronym(tokens[i])
        and gift in ("grant", "award", "fellowship", "programme", "program")
        and tokens[i].form not in NO_NAMES
    )


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether a capital word follows that says which part of it is meant."""
    if i >= len(tokens) or not capital(tokens[i]) or acronym(tokens[i]):
        return i < len(tokens) and (of_a_country(tokens[i]) or _of_a_scheme(tokens, i))
    form = tokens[i].form
    return (
        form not in NO_NAMES
        and form not in CUE_WORDS
        and form not in BY_FIRST
        and form not in FOLLOW_A_NAME
        and not compound(tokens, i)
    )
