"""What keeps words from being facts: they are denied, over, only possible, wished for, a rumour, asked or ordered."""

from datetime import date, timedelta

from bot.reading.text.sentences.granted import COMPARES, free_passing, noun_before, told_of
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.cues import (
    ASKED,
    CUES,
    DENIED,
    LONG_AGO,
    NOT_ENGLISH,
    ONLY_ENGLISH,
    ORDERED,
    OVER,
    POSSIBLE,
    WISHED,
    Scope,
)

_COMMANDS = frozenset(
    "become make set write ask send donate consider add put tell assume imagine pretend suppose ignore use give let's "
    "remember "
    "don't do output return treat say call change record mark try find get take read check show print act respond "
    "answer forget disregard enter register input file store save insert delete start stop keep pay buy hire fund "
    "sponsor support join help vote apply look think raise convince schreibe schreib setze trage ignoriere écris "
    "écrivez "
    "ajoute ajoutez escribe escriba pon ignora escreva ignore adicione".split()
)
_POLITE = frozenset(
    "please so just and then now ok okay also bitte - [ ] x • * system : assistant user bot hey".split()
)
_PRESUPPOSES = frozenset(
    "mit whose wenn avec con com with w for that why since because given considering when after before who which has "
    "have 've if ( once".split()
)
_OPENS = frozenset(
    "what how which where who whose when why do does did is are was were has have had can could would will should "
    "may might shall isn't aren't don't doesn't wer was wie wann warum qui que quoi combien comment quién qué cuánto "
    "cómo quanto quem como".split())  # fmt: skip
_TURNS = (["assistant", ":"], ["system", ":"], ["user", ":"], ["bot", ":"])
"""What pretends to be a turn of a talk with a machine."""
_UNSURE_OF = (["maybe", "<P>"], ["perhaps", "<P>"], ["possibly", "<P>"], ["probably", "<P>"])
"""How a note begins of one who may yet pay."""
_SUBORDINATES = frozenset("when after once since because given as now with".split())
_UNSURE = frozenset("know knows wonder wondering ask asked asking sure tell clear see check matter matters".split())
_LINKS = frozenset(", — - so and but then".split())
_TRUE = frozenset("true right correct so real really count counts mean means".split())
_WRITES = frozenset("write output return print record insert save enter say".split())
_NOW = frozenset("do does did is are was were has have".split())
_RATES = frozenset("score rate rank judge assess grade give".split())
"""What one asks to be done to a project of which the figures follow: ``what would you score 50 % X``."""
_SUMS = ("money", "share")
_OURS = frozenset("we our us i my".split())
_CALM = frozenset("worry panic".split())
_HOLDS = frozenset("have has 've got is are 're 's gives pays still only nur haben hat bekommen".split())
_JUDGED = frozenset(
    "good bad enough ok okay healthy normal safe fine short long sustainable much worth dangerous risky worrying "
    "alarming reasonable acceptable comfortable concerning scary".split()
)
_OF_PEOPLE = frozenset("factor paying".split())
_LONG, _LABEL = 60, 5
_YEAR_OVER = timedelta(days=330)


def mark_moods(sentence: Sentence, as_of: date, english: bool = True) -> None:
    """Fills ``blocked``: for each token why it may make no fact. Some words are other words in English."""
    tokens, blocked = sentence.tokens, sentence.blocked
    count, i = len(tokens), 0
    first = _ordered(sentence)
    if "[" in sentence.words and _undone(sentence):
        _block(blocked, 0, count, WISHED)
    if sentence.forms(0, 2) in _UNSURE_OF:
        _block(blocked, 0, count, POSSIBLE)
    if sentence.forms(0, 2) in _TURNS:
        _block(blocked, 0, count, ORDERED)
    if sentence.question:
        _ask(sentence)
    if sentence.forms(0, 1) == ["before"] and not _THEN.isdisjoint(sentence.words):
        _block(blocked, 0, count, OVER)
    if sentence.forms(0, 2) == ["how", "to"] and sentence.words.isdisjoint(_OURS):
        _block(blocked, 0, count, ASKED)  # a guide
    if sentence.forms(0, 1) == ["had"]:
        _block(blocked, *sentence.segment(0), OVER)
    if first is not None:
        _block(blocked, 0, _until_presupposed(sentence, first), ORDERED)
    while i < count:
        token = tokens[i]
        if token.kind == "money" and not token.value.high:
            _block(blocked, *sentence.segment(i), DENIED)
        elif (
            token.form == "no"
            and 0 < i < count - 1
            and (_numbered(tokens, i) or (tokens[i + 1].form == "." and i + 2 < count))
        ):
            pass  # "grant No. 12"
        elif token.kind == "date":
            _past_date(sentence, i, as_of)
        elif token.kind == "rate" and sentence.forms(i + 1, i + 2) == ["earlier"]:
            _block(blocked, *sentence.segment(i), OVER)
        elif (
            token.kind == "word"
            and (rows := CUES.get(token.form))
            and token.form not in (NOT_ENGLISH if english else ONLY_ENGLISH)
        ):
            for words, mood, scope in rows:
                if len(words) == 1 or sentence.forms(i, i + len(words)) == list(words):
                    _apply(sentence, i, i + len(words), mood, scope, as_of)
                    i += len(words) - 1
                    break
        i += 1
    if "(" in sentence.words:
        _free_asides(sentence)
    if any(sentence.blocked):
        free_passing(sentence)


_TO_GET = frozenset(
    "contract pledge deal agreement money funding renewal <K> <P> <N> <M> <S> a an second third another".split()
)


def _undone(sentence: Sentence) -> bool:
    """``[ ] contract with Hilti``: whether a box that is not ticked stands before what is yet to be got."""
    at = sentence.tape.find(" [ ] ")
    first = sentence.index(at + 1) if at >= 0 else _LABEL
    return first < 2 and not _TO_GET.isdisjoint(sentence.forms(first + 2, first + 3))


def _numbered(tokens: list[Token], i: int) -> bool:
    """``grant agreement No 101070001``: whether "no" stands before the number of something."""
    return tokens[i + 1].kind == "number" and (
        tokens[i - 1].form in _HAVE_NUMBERS or tokens[i - 1].kind == "source" or str(tokens[i].value) == "No"
    )


_HAVE_NUMBERS = frozenset("agreement award contract number project proposal reference".split())


def _block(blocked: list[str], start: int, end: int, why: str) -> None:
    if end - start > _LONG and blocked[start] and blocked[end - 1] and blocked[(start + end) // 2]:
        return  # a long segment is blocked as a whole: once is enough
    for k in range(start, end):
        blocked[k] = blocked[k] or why


def _apply(sentence: Sentence, i: int, end: int, mood: str, scope: Scope, as_of: date) -> None:
    tokens, blocked = sentence.tokens, sentence.blocked
    start, stop = sentence.segment(i)
    if scope == "none" or (mood == OVER and tokens[end - 1].form == "had" and _on_the_day(sentence, as_of)):
        return
    if scope == "sentence":
        _block(blocked, *_note(sentence, i), mood)
        return
    form = tokens[i].form
    if form == "ended" and i and (tokens[i - 1].kind in ("rate", "span") or tokens[i - 1].form == "then"):
        return  # the period of a report
    if mood == OVER and form in ("was", "were") and not sentence.words.isdisjoint(_OF_A_REPORT):
        return  # "during the quarter two engineers were financed by": the time reported on
    if form in ("may", "se", "si") and _another_word(sentence, i):
        return
    if scope == "on":
        if sentence.question and end < len(tokens) and any(f in _HOLDS for f in sentence.forms(end, end + 3)):
            return
        inside = sentence.forms(0, i).count("(") > sentence.forms(0, i).count(")")
        if inside and ")" in sentence.forms(end, len(tokens)):
            stop = next(k for k in range(end, len(tokens)) if tokens[k].form == ")")
            _block(blocked, start, stop, mood)
            return
        whole = not sentence.words.isdisjoint(("would", "'d", "could", "might"))
        colons = (k for k in range(end, len(tokens)) if tokens[k].form == ":")
        colon = next(colons, len(tokens)) if ":" in sentence.words else len(tokens)
        _block(blocked, 0 if whole and colon == len(tokens) else start, colon, mood)
    elif scope == "ahead" or (mood == DENIED and form in ("not", "nicht", "pas", "no") and _contrasts(sentence, i)):
        _block(blocked, i, stop, mood)
    elif scope == "segment" and not (sentence.question and blocked[i] == ASKED):
        if (
            tokens[start].form == ")" and start and form not in ("would", "'d")
        ):  # "the grant (X, 5k) ended" tells of what stands before the brackets
            start = _opened(sentence, start)
        if (
            mood == OVER
            and form in _ENDED
            and start
            and tokens[start].form in _RELATIVE
            and tokens[start + 1].form not in _MAY
        ):
            start, _ = sentence.segment(start - 1)  # "the grant that paid for two ran out"
        if mood == OVER and form in _ENDED and start and tokens[start].form == ":" and i == start + 1:
            start, _ = sentence.segment(start - 1)  # "Sponsor Obi: ended last year"
        if mood == OVER and form in _YEARS and not _COMPARES.isdisjoint(sentence.forms(start, i)):
            start = max(k for k in range(start, i) if tokens[k].form in _COMPARES)
        if mood == WISHED and stop < min(len(tokens), _LABEL) and tokens[stop].form == ":":  # "Target: 2 developers"
            _, stop = sentence.segment(stop)
        _block(blocked, start, stop, mood)


def _on_the_day(sentence: Sentence, as_of: date) -> bool:
    """Whether a sentence gives the very day of which the text tells."""
    return any(isinstance(t.value, Day) and t.value.day == as_of for t in sentence.tokens)


_THEN = frozenset("was were had spent cost paid used".split())
_YEARS = frozenset("previous prior preceding year last".split())
_AGAINST = frozenset("against versus vs than compared".split())
_COMPARES = _AGAINST | {"from", "after", "("}
"""``34,000 against 31,000 in the previous year``: what stands before the one and the other is of now."""
_OF_A_REPORT = frozenset("during quarter reporting period review".split())


def _note(sentence: Sentence, i: int) -> tuple[int, int]:
    """The note in which a word stands: notes in one line have a slash between them."""
    slashes = [k for k, t in enumerate(sentence.tokens) if t.form == "/" and not t.glued]
    start = next((k for k in reversed(slashes) if k < i), 0)
    return start, next((k for k in slashes if k > i), len(sentence.tokens))


def _opened(sentence: Sentence, close: int) -> int:
    """Where the segment begins before the brackets that close here."""
    for i in range(close - 1, max(-1, close - 40), -1):
        if sentence.tokens[i].form == "(":
            return sentence.segment(i - 1)[0] if i else 0
    return close


def _another_word(sentence: Sentence, i: int) -> bool:
    """``may`` as a month, ``can`` in "can't" is its own word; ``no`` in Spanish stands before its verb anyway."""
    form, token = sentence.tokens[i].form, sentence.tokens[i]
    if form == "may":
        return str(token.value)[:1].isupper() and i > 0
    if form in ("se", "si"):
        return " si " not in sentence.tape or form == "se"
    return False


def _contrasts(sentence: Sentence, i: int) -> bool:
    """``15 000 PLN not 15 000 EUR``: what stands before "not" holds."""
    tokens = sentence.tokens
    figures = ("money", "share", "number", "name", "date", "span")
    return 0 < i < len(tokens) - 1 and tokens[i - 1].kind in figures and (
        tokens[i + 1].kind in figures or tokens[i + 1].form in ("the", "a", "by", "from", "in")
    )  # fmt: skip


def _past_date(sentence: Sentence, i: int, as_of: date) -> None:
    day = sentence.tokens[i].value
    before = sentence.forms(i - 1, i)
    if not isinstance(day, Day) or not before:
        return
    word = before[0]
    ended = word in ("until", "till", "til", "bis", "jusqu'en", "hasta", "até") and day.day < as_of
    began = not _BEGAN.isdisjoint(sentence.forms(i - 3, i)) and not sentence.words.isdisjoint(_RUNS)
    told = not sentence.words.isdisjoint(_PAST) and day.day < as_of
    before_then = word in ("before", "vor", "avant", "antes") and (told or day.day.year < as_of.year)
    spanned = word == "to" and sentence.forms(i - 3, i - 2) == ["from"] and sentence.tokens[i - 2].kind == "date"
    spanned = spanned or (word == "and" and sentence.forms(i - 3, i - 2) == ["between"])
    ended = ended or (spanned and day.day < as_of)  # "supported the first phase from 2021 to 2024"
    long_ago = word in ("in", "during", "im", "en", "em", "for") and day.day + _YEAR_OVER < as_of and not began
    if ended or long_ago or before_then:
        start, stop = sentence.segment(i)
        start = _opened(sentence, start) if sentence.tokens[start].form == ")" else start
        start = max((k for k in range(start, i) if sentence.tokens[k].form in _AGAINST), default=start)
        _block(sentence.blocked, start, stop, OVER if ended or before_then else LONG_AGO)


_MAY = frozenset("may can could might would will must should shall".split())
_RELATIVE = frozenset("that which who".split())
_ENDED = frozenset("ran ended stopped cancelled canceled expired lapsed withdrew gone".split())
_BEGAN = frozenset("began begun started starts signed since begann".split())
_RUNS = frozenset("ends runs until till through to expires lasts endet bis".split())
"""``began in January 2024 and ends in``: what began long ago and has an end is not over."""


_PAST = frozenset(
    "paid funded financed covered sponsored gave was were had used employed zahlte finanzierte finançait pagaba "
    "pagava".split()
)


def _ordered(sentence: Sentence) -> int | None:
    """The index of the verb of a sentence that orders something, else None."""
    if sentence.question and sentence.tokens[0].form == "do":
        return None
    for i, token in enumerate(sentence.tokens[:6]):
        if token.form in _POLITE or token.kind == "line" or (token.kind == "mark" and token.form not in ":="):
            continue
        following = sentence.tokens[i + 1].kind if i + 1 < len(sentence.tokens) else "line"
        label = i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].form in _LABELS
        label = label or (
            sentence.forms(i + 2, i + 3) == [":"] and token.form not in _WRITES and "<M>" in sentence.words
        )
        label = label or (token.form == "support" and any(t.kind in _SUMS for t in sentence.tokens[i + 1 : i + 4]))
        if sentence.forms(i + 1, i + 2) == [":"] and token.form in _WRITES:
            return i
        if not _CALM.isdisjoint(sentence.forms(i + 1, i + 3)) or sentence.forms(i, i + 2) == ["call", "it"]:
            return None
        return i if token.form in _COMMANDS and following != "money" and not label else None
    return None


_LABELS = frozenset(": = contracts from by of comes runs ends is are was were has amounted |".split())
"""Before which a word is no order but what is told of: ``support was received``."""


def _until_presupposed(sentence: Sentence, i: int) -> int:
    for k in range(i + 1, len(sentence.tokens)):
        if sentence.tokens[k].form in ("after", "because", "since", "when") or (
            sentence.tokens[k].form == ":" and sentence.tokens[i].form not in _WRITES
        ):
            return k
    return len(sentence.tokens)


def _ask(sentence: Sentence) -> None:
    """Of a question only what it takes for granted is left: what follows "with", "given that", "for:", "when" ..."""
    tokens = sentence.tokens
    if (
        tokens[0].form in ("is", "are")
        and not sentence.words.isdisjoint(_JUDGED)
        and (not {"<T>", "runway"} - sentence.words or not _OF_PEOPLE.isdisjoint(sentence.words))
    ):
        return  # what is judged is there
    if tokens[0].form in _SUBORDINATES:
        for i, token in enumerate(tokens[:-1]):
            if token.form == "," and tokens[i + 1].form in _OPENS:
                _block(sentence.blocked, i, len(tokens), ASKED)
                return
    forms = sentence.forms(0, 3)
    if COMPARES.match(sentence.tape):
        _block(sentence.blocked, 0, len(tokens), ASKED)
        return
    if (
        forms[:2] == ["how", "come"]
        or sentence.tape.startswith((" how can it be ", " how is it that "))
        or (forms[0] == "why" and forms[1:2] != [] and forms[1] in _NOW and forms[2:] != ["you"])
    ):
        return  # what one asks the reason of is there
    if tokens[0].form not in _OPENS and (asks := _last_asks(sentence)):
        _block(sentence.blocked, asks, len(tokens), ASKED)
        return
    if tokens[0].form not in _OPENS and len(sentence.segments) > 1:
        start, end = sentence.segments[-1]
        tag = [f for f in sentence.forms(start, end) if f not in (",", "—", "-")]
        if (tag and tag[0] in ("then", "and", "but", "now", "so")) or not tag:
            _block(sentence.blocked, start, end, ASKED)
            return
    for i, token in enumerate(tokens):
        if token.form in _RATES and i < _LABEL and tokens[i + 1 : i + 2] and tokens[i + 1].kind in ("share", "money"):
            _block(sentence.blocked, 0, i + 1, ASKED)
            return
        if token.form == ":" and i and i < len(tokens) - 1:
            _block(sentence.blocked, 0, i + 1, ASKED)
            if tokens[i + 1].form in _OPENS:
                break
            return
        if i and (told_of(sentence, i) or (token.form in _PRESUPPOSES and not _asks_itself(sentence, i))):
            aside = token.form == "(" and tokens[i - 1].kind == "name"
            _block(sentence.blocked, 0, i - 1 if aside else noun_before(sentence, i), ASKED)
            again = next((k for k in range(i, len(tokens)) if tokens[k].form == "be"), len(tokens))
            _block(sentence.blocked, again if forms[0] in _MAY else len(tokens), len(tokens), ASKED)
            return
    _block(sentence.blocked, 0, len(tokens), ASKED)


def _last_asks(sentence: Sentence) -> int:
    """Where a question begins behind what is stated: ``costs are 5k a month, is that normal?``; 0 for nowhere."""
    for start, _ in sentence.segments[1:]:
        if sentence.tokens[start].form not in _LINKS:
            continue
        first = next((f for f in sentence.forms(start, start + _LABEL) if f not in _LINKS), "")
        if first in _OPENS:
            rest = [f for f in sentence.forms(start, len(sentence.tokens)) if f not in _LINKS]
            return start if _TRUE.isdisjoint(rest) and len(rest) > 1 else 0
    return 0


def _asks_itself(sentence: Sentence, i: int) -> bool:
    """Whether the word does not open a clause that is taken for granted (``what do you ask for``, ``who has``)."""
    form, tokens = sentence.tokens[i].form, sentence.tokens
    after = sentence.forms(i + 1, i + 4)
    if form in ("have", "has", "'ve", "who", "which", "whose"):
        return i < 3 or tokens[i - 1].form in _OPENS or form in ("have", "has")
    if form == "why":
        return False
    if form == "with":
        deal = tokens[0].form in _SETTLED and tokens[i - 1].form in _DEALS
        return deal or not _ANYBODY.isdisjoint(sentence.forms(0, i))
    if form in ("if", "wenn"):
        return tokens[i - 1].form in _UNSURE or not any(f in _HOLDS for f in after)
    if form == "for" and tokens[i - 1].form in _SCORED:
        return False
    if form == "for":
        return not after or tokens[i + 1].kind not in ("number", "mark", "money") or tokens[i + 1].form != ":"
    if form == "that" and tokens[i - 1].form in _GRANTED:
        return False
    if form == "that":
        return _STATED.isdisjoint(after)
    if form == "after" and after and after[0].endswith("ing"):
        return False
    if form in ("when", "after", "before", "once"):
        return i == 0 or not any(t.kind == "date" for t in tokens[i:])
    return False


_SETTLED = frozenset("has have did was were will is are would wouldn't could".split())
_DEALS = frozenset("deal contract agreement talks negotiations partnership <K>".split())
_ANYBODY = frozenset("anyone anybody somebody someone".split())
"""Before ``with`` these take nothing for granted: ``has the deal with X been signed``, ``anyone with a tip``."""
_STATED = frozenset(
    "have has 's 've is are gets get had pays spends spend burns burn costs runs earns makes went left lost "
    "stopped quit ended announced".split()
)
_SCORED = frozenset("score verdict risk rating forecast outlook prognosis".split())
_GRANTED = frozenset("matter matters problem bad risky worrying fact now given okay wrong".split())
"""Before ``that`` these take for granted what follows: ``does it matter that``, ``now that``."""


def _free_asides(sentence: Sentence) -> None:
    """What stands in brackets with "currently" is said for itself."""
    for start, end in sentence.segments:
        forms = sentence.forms(start, end)
        if (
            forms
            and forms[0] == "("
            and any(f in ("currently", "now", "today", "momentan", "aktuell") for f in forms[:3])
        ):
            before = start - 1
            while before > 0 and sentence.tokens[before].form in (")", "<O>", "(", "]"):
                before -= 1
            first = before if before >= 0 and sentence.tokens[before].kind == "name" else start
            for k in range(first, end):
                sentence.blocked[k] = ""
