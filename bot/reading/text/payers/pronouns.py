"""Payers that a sentence only speaks of, and the next says what they give: ``31 sponsors. They give 2k``."""

from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.patterns import Pattern

_GIVE = (
    "bring|brings|give|gives|pay|pays|send|sends|contribute|contributes|put|puts|add|adds|chip|chips|come to|comes to"
)
_LEAD = (
    r"^ (?:for (?:(?:those|anyone) who (?:don't|didn't|doesn't) know|scale|context) (?:, |: )?)?"
    r"(?:(?:and|but|so|no|yes|well|actually|still|now|currently|today|rn|as of|as of today|right now|for now"
    r"|at present|at the moment|until then|till then|,) ){0,4}"
)
_THEY = [
    Pattern(p)
    for p in (
        rf"{_LEAD}(?:all )?(?:together |combined |between them |in total |all told )?"
        rf"(?:, )?(?:they|it|he|she|these|those|that|together they) "
        rf"(?:all |together |currently |now |each month |still )?"
        rf"(?:{_GIVE}) (?:in |us |up to |to |about |around |roughly |~ |some |a total of )*(?P<v><M>)(?= )",
        r" (?P<v><M>) (?:of (?:it|that|this|which|those) )?(?:is|are|comes|come) (?:all |just )?"
        r"(?:theirs|his|hers|(?:from|by) (?:them|him|her)|in (?:there|that way|through (?:it|that)))(?= )"
        rf"|{_LEAD}(?:about |around |roughly |~ )?(?P<w><M>) (?:, )?(?:and|but) (?:they|it) "
        r"(?:'re|are|is|can|could|may)(?= )",
        r"^ (?:and |but |so |now |currently )?(?:we|i) (?:see|get|receive|have|make|earn|take in) (?:about |around "
        r"|roughly |~ |some )*(?P<v><M>) (?:a year |each month )?"
        r"(?:from|through|out of) (?:them|it|him|her|that|there)(?= )",
        rf"{_LEAD}(?P<v><M>) (?:, |and |but )*(?:they|it|he|she) (?:'re|are|is|'s|can|may|could|pays?|gives?)(?= )"
        r"|^ (?:the|that|this) (?:collective|page|account|jar|pot|profile) (?:takes in|brings in|brings|makes|gets"
        r"|raises|nets|(?:stands|is) at) (?:around |about |only |just |~ )*(?P<w><M>)(?= )",
        r"^ (?:(?:rn|now|right now|currently|today|at the moment|so far|atm|at present) (?:, )?)"
        r"(?:it|that|we) (?:'s|is|'re|are|get) (?:at |around |about |only |just |~ )*(?P<v><M>)(?= )",
    )
]
_THEY_DO = frozenset(("they", "it"))
"""Before a word for a payer, what makes a verb of it: ``the last month they sponsor``."""
_SPOKEN = ("", "possible", "wished")
"""Why words may make no fact, and yet what they speak of is there: a goal on a platform."""


def spoken_of(sentence: Sentence, found: list[Mention]) -> Mention | None:
    """The one payer that a sentence with these mentions speaks of, in whatever mood, else None."""
    if not found and "<P>" in sentence.words:
        names = [(i, t) for i, t in enumerate(sentence.tokens) if t.kind == "name"]
        of_one = len(names) == 1 and sentence.blocked[names[0][0]] in (*_SPOKEN, "asked", "denied", "rumour")
        named = names if of_one else [(i, t) for i, t in names if _platform(t) and sentence.blocked[i] in _SPOKEN]
        found = [Mention(i, i + 1, token.value, None) for i, token in named]
    found = [m for m in found if m.named or not _THEY_DO.issuperset(sentence.forms(m.start - 1, m.start))]
    same = {m.source.kind for m in found if m.source and not m.named}
    alike = len(same) == 1 and all(m.source and not m.named for m in found)
    return found[-1] if len(found) == 1 or alike else None


def _platform(token: Token) -> bool:
    """Whether a token is the name of a platform of donations."""
    return token.kind == "name" and token.value.known and token.value.kind == "donations"


def gives_now(sentence: Sentence, mention: Mention) -> int | None:
    """The index of the amount that the payer spoken of before gives, else None."""
    if sentence.words.isdisjoint(("<M>", "<S>")):
        return None
    many = mention.named is None or mention.named.kind == "donations"
    for pattern in _THEY if many else _THEY[:4]:
        match = pattern.search(sentence.tape)
        if match:
            at = sentence.index(match.start(match.lastgroup or "v"))
            return None if sentence.blocked[at] or sentence.used[at] else at
    return None


_IT_DOES = (
    rf"{_LEAD}(?:they|it|he|she|that|this|(?:its|their) (?:[a-z]+ ){{1,4}}(?:, )?) ?"
    r"(?:(?:still|currently|also|now|just|kindly|all|only|'ve been|have been"
    r"|has been|'s been|do|does|'re|are|'s|is|who|that|the ones?) ){0,4}"
)
_HANDS = Pattern(
    _IT_DOES + r"(?:pays?|paying|employs?|employing|funds?|funding|finances?|covers?|covering|keeps? paying"
    r"|bankrolls?) (?:for )?(?:[^ ,;:()<>]+ |<N> ){0,3}?"
    r"(?:of us|guys|folks|engineers?|developers?|devs|maintainers?|committers?|people|team|me|us|salary|salaries|wages"
    r"|staff|servers?|hosting|everything|co maintainer|bills?|full timers?|ftes?)(?= )"
    r"|(?:^|,|and|but) (?:and |but )?(?:they|it) (?:just |have |has ){0,2}(?:renewed|extended|prolonged) "
    r"(?:us|(?:the|our|their|its) (?:budget|contract|deal|funding|money|support|agreement|<K>))(?= )"
)


SITS = Pattern(
    r"(?<=<N> )(?:[^ ,;()<>]+ ){0,7}(?:are|is|'re) (?:all |still |now ){0,2}on "
    r"(?:(?:its|their) (?:payroll|books|staff)|(?:salary|staff|the payroll) there)(?= )"
    r"|(?:(?<=the other <N> )|(?<=<N> )(?:of|who|maintainers) (?!my|his|her)(?:[^ ,;()<>]+ |<N> ){0,10})"
    r"(?:still )?(?:(?:sits?|employed) there|(?:sits?|works?|are|is) (?:in|for) (?:that|this|the same) "
    r"(?:group|team|department|unit|lab|division))(?= )"
    r"|^ (?:that|this|which) (?:[a-z]+ )?is where (?:our|the) (?:[^ ,;:()]+ ){1,6}(?:works?|sits?)(?= )"
)
"""``X closes a group. Three of us sit in that group``: who employs is told in passing, and others are meant next."""


_LENDS = Pattern(
    _IT_DOES + r"(?:(?:gives?|lends?"
    r"|lets|provides?|donates?|offers?|supply|supplies) (?:us )?(?:use )?(?:[^ ,;:()<>]+ |<N> "
    r"){0,3}?(?:servers?|hosting|bandwidth"
    r"|machines?|runners?|compute|storage|offices?|box|boxes|desks?|space|gpus?|ci|mirrors?)|hosts? "
    r"(?:us|it|everything|our [a-z]+))(?= )"
    r"|^ if (?:they|it) (?:[a-z]+ ){1,2}(?:the|those) (?:[a-z]+ |<N> ){1,4}(?:they|it) (?:gives?"
    r"|lends?|donates?) us(?= )"
    r"|^ (?:[a-z]+ ){1,4}(?:is|are) all (?:that )?(?:they|it) (?:gives?|lends?|provides?) us(?= )"
    r"|^ (?:[a-z]+ |, ){0,5}(?:is|are) (?:donated|hosted|lent|provided|given|loaned|supplied) (?:for free )?"
    r"by them(?= )"
)
"""``It's X. They give us the bandwidth``."""


def lends_now(sentence: Sentence) -> bool:
    """Whether a sentence says of whom the one before spoke that it lends or gives a thing."""
    match = _LENDS.search(sentence.tape)
    granted = match is not None and match[0].startswith(" if ")
    return match is not None and (granted or not sentence.blocked[sentence.index(match.end() - 1) - 1])


_PART = Pattern(
    _IT_DOES + r"(?:(?:makes? up|accounts? for|covers?|covering|pays?|paying|gives?|brings?|carry|carries|bears?"
    r"|funds?|finances?) )?"
    r"(?:for |us |about |around |roughly |~ |some )*(?P<v><S>) of (?:our|the|all|its|what|us|it|this"
    r"|income|revenue|costs)(?= )"
)


def part_now(sentence: Sentence) -> int | None:
    """The index of the share of all that the payer spoken of before is said to give, else None."""
    match = _PART.search(sentence.tape) if "<S>" in sentence.words else None
    at = sentence.index(match.start("v")) if match else 0
    return at if match and not sentence.blocked[at] and not sentence.used[at] else None


_GOES_OUT = Pattern(
    r" (?:not|stops?|no longer|ends?|won't|isn't|doesn't) (?:be )?(?:going to )?"
    r"(?:renew|prolong|extend|continue|renewing|prolonging|extending|continuing|paying|funding) "
)
_UNTIL = Pattern(
    r"^ (?:but |and |so )?(?:it|they|that|(?:the|its|their) (?:contract|money|deal|grant|agreement|funding)) "
    r"(?:'s |is |are |'re )?"
    r"(?:still |already |all )?(?:[a-z]+ )?(?:for |up )?(?:until|till|through|to|on|in) (?:the )?<D>(?= )"
)


def ends_now(before: Sentence, sentence: Sentence) -> bool:
    """``X is not prolonging the contract. It's paid for through May``: whether the end is told of one who goes."""
    return _UNTIL.match(sentence.tape) is not None and _GOES_OUT.search(before.tape) is not None


def employs_now(sentence: Sentence) -> bool:
    """Whether a sentence says of whom the one before spoke that it pays people."""
    match = _HANDS.search(sentence.tape) or SITS.search(sentence.tape)
    return match is not None and not sentence.blocked[sentence.index(match.end() - 1) - 1]


def rate_of(sentence: Sentence) -> str | None:
    """The period of the only kind that the amounts of a sentence have."""
    said = {t.value.period for t in sentence.tokens if t.kind == "money" and t.value.period}
    return next(iter(said)) if len(said) == 1 else None


_WHO_PAYS = Pattern(
    r" (?:who|whom|wer|qui|quem|quién|quien) (?!(?:do|did|should|must) (?:we|you|i) pay )(?:[^ ]+ ){0,3}?"
    r"(?:pays?|paid|paying|funds?|funded|funding"
    r"|foots?|footing|financ(?:es?|ed|ing)|picks up|sponsors?|sponsoring|backs?|backing|covers?|signs"
    r"|covering|employs?|employing|bankrolls?|bankrolling|supports|supporting|subsidi[sz]es|underwrites|hosts|keeps|feeds|behind"
    r"|zahlt|bezahlt|finanziert|trägt|fördert|sponsert|steckt|paie|paye|finance|soutient|porte|sponsorise|paga|financia|banca"
    r"|patrocina|sostiene|sustenta|mantiene|mantém|apoya|apoia)(?= )"
    r"|^ (?:our |the |main |any |other )*(?:funders?|payers?|sponsors?|backers?|donors?|<K>) [?:]?$"
    r"|^ (?:and |so |what about )*(?:the )?(?:money|funding|salaries|wages|servers|hosting|bills?) (?:[?:] )?$"
    r"| whose (?:[a-z]+ )?(?:money|payroll|budget|dime|tab|purse|pocket|books|paycheck|clock) "
    r"| what (?:[a-z]+ly )?(?:keeps|feeds|funds|pays|sustains|finances) "
    r"| where (?:[^ ]+ ){1,6}?(?:money|funding|salary|salaries|wages|income|cash|funds) (?:[^ ]+ ){0,3}?"
    r"(?:comes?|coming) from "
    r"| how (?:is|are|do|does) (?:[^ ]+ ){1,4}?(?:funded|paid(?: for)?|financed|make (?:a living|ends meet)"
    r"|pay (?:the|its|your) bills) "
    r"| (?:woher kommt|d' où vient|de dónde (?:sale|viene)|de onde vem) "
    r"|^ (?:[^ ]+ ){0,2}(?:are|is) (?:you|anyone|anybody|it|this|they) (?:[^ <>]+ ){0,3}?"
    r"(?:paid|paying|funded|sponsored|financed)(?= )"
)
_OPENS = frozenset(
    "a answer : basically mostly mainly just only still currently it 's that is would be the our well largely "
    "today now entirely purely ( - — – yes simply bit little some of an one good chiefly these those are "
    "they're thanks to from by via at # honestly right officially yep yeah yup on through oh all it's "
    "die der das le la les el los las o os l' c'est c' es ist sind é est son".split()
)
_CALLED = Pattern(
    r"^ (?:(?:a|an|one|our|the|ein|eine|un|une|uma?|una) (?:[^ ,;:()<>]+ |- ){1,4}"
    r"(?:called |named |, |: |namens |appelée? |llamad[oa] |chamad[oa] )"
    r"|(?:[a-z]+ : )?(?:answer|reply|response|antwort|réponse|respuesta|resposta) (?:[^ ,;:()<>]+ ){0,4}: ) ?(?:the )?$"
)
"""How an answer begins before the name: ``a pension fund called X``, ``answer from the maintainer: X``."""
_HEADED = frozenset("# who whose where what how wer qui quem quién quien".split())


def asks_who_pays(sentence: Sentence) -> bool:
    """Whether a sentence asks who pays."""
    asked = sentence.question or "asked" in sentence.words or sentence.tokens[0].form in _HEADED
    return asked and _WHO_PAYS.search(sentence.tape) is not None


def heads_payers(sentence: Sentence) -> bool:
    """Whether a sentence is a head below which payers are named: ``## Backers``."""
    if _ONLY_ONE.search(sentence.tape):
        return True
    said = [t.value.phrase for t in sentence.tokens if t.kind == "source"]
    return len(said) == 1 and said[0] in _HEADS and all(t.form in ("#", "<K>") for t in sentence.tokens)


_ONLY_ONE = Pattern(
    r" (?:there is|there 's|we have|we 've) (?:only |just |exactly )?(?:one|<N>|a single) "
    r"(?:big |main |paying )?<K> (?:left )?$"
)
_HEADS = frozenset(("backers", "sponsors", "funders", "corporate sponsors"))


def is_listed(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name begins a row of names."""
    after = sentence.forms(mention.end, mention.end + 1)
    return answers(sentence, mention) and (not after or after[0] in _IN_A_ROW)


_IN_A_ROW = frozenset(", and & ( / | — –".split())


def answers(sentence: Sentence, mention: Mention) -> bool:
    """Whether a payer is how the answer begins, alone or in a row of them."""
    lead = sentence.forms(0, mention.start)
    opens = all(form in _OPENS or form in ("<P>", "<K>", ",", "and", "&", "<S>", "<M>") for form in lead)
    called = not opens and mention.named is not None and _CALLED.match(f" {' '.join(lead)} ") is not None
    return (mention.named is not None or mention.source is not None) and (opens or called)
