"""Licenses by name, and the words that say which one was and which one is."""

from bot.reading.text.words.patterns import Pattern

OPENNESS = {"proprietary": 0, "source_available": 0, "open_weights_restricted": 0, "copyleft": 1, "permissive": 2}
ALSO_NAMES = frozenset("mit apache gnu artistic isc osl epl asl fsl proprietary x11".split())
NAME_FOLLOWS = frozenset(
    "lab labs university media professor group researchers press software foundation arrow kafka spark airflow beam "
    "incubator web httpd helicopters con csail students project 's idea wiki board rewrite".split()
)
NAME_BEFORE = frozenset("at from of with by".split())
LICENSE_WORDS = frozenset(
    "license licence licensed licensing lizenz licencia licença licença: code under stays remains dual stay release "
    "released currently keep".split()
)
NO_CLASS = frozenset("weights model models checkpoint checkpoints".split())
RESTRICTED = Pattern(
    r"(?<= )(?:weights|models?|checkpoints?) (?:[^ .;]+ ){0,9}?(?:non commercial|non <K>|noncommercial|no commercial"
    r"|research only|not for commercial|"
    r"(?:licen[cs]e|terms) (?:that |which )?(?:bars?|forbids?|prohibits?|excludes?|restricts?|rules out)|only "
    r"for research|for research (?:use )?only|"
    r"(?:may not|can not|must not|cannot|can't) be used (?:commercially|in products|by companies)|(?:bars?|forbids?|prohibits?|excludes?) (?:commercial|use by|companies|products))(?= )"
    r"|(?<= )open weights? (?:(?!(?:no|without|any) )[^ .;]+ ){0,7}?(?:use|usage|user) (?:policy|restrictions?|clauses?|limits?|caps?)(?= )"
)
"""``a model with open weights but no commercial use``: weights that are open, and what may not be done with them."""
MOTIONS = frozenset("motion proposal petition vote ballot referendum request poll draft suggestion antrag".split())
PASSED = frozenset(
    "passed carried adopted approved accepted agreed won succeeded took unanimously implemented done".split()
)
"""By which it is told that what was moved holds."""
HOLDS = frozenset("stay stays remain remains keep keeps ; : licence license".split())
_ADV = (
    "(?:the |der |die |la |an? |old |its |our |their |previous |former |strict |plain |pure |pretty |still |all |only "
    "|just |v?\\d+ |license |licence ){0,3}"
)
OLD = Pattern(
    rf" (?:was|were|had been|before|(?:before that|until then|older|old|earlier|previous) (?:versions? |releases? )?(?:are|is|stay|stays|remain|:)?|formerly|previously|used to be|instead of|in place of|no longer|replac(?:es|ed|ing)|rather "
    rf"than|not|from|drop(?:s|ped|ping)?|ditch(?:es|ed|ing)?|swap(?:s|ped|ping)?|trad(?:es|ed|ing)|abandon(?:s"
    rf"|ed|ing)?|"
    rf"leav(?:es|ing)|left|giv(?:es|ing) up|gave up|until [^ ]+(?: :)?|till [^ ]+|away from|ending|ends|dumps|it was"
    rf"|war|früher|statt|von|von der|de la|(?:muda|mudamos|mudou|passa|passamos|passou|pasa|pasamos|pasó|cambia|cambiamos|cambió|passe|passons|passage|troca|trocamos) (?:[^ ]+ ){{0,3}}?d[eo]|avant|était|antes|era|(?:old|previous|before|formerly) :|after (?:[^ ]+ ){{0,3}}of) "
    rf"{_ADV}(?:under )?{_ADV}$"
)
GONE = Pattern(
    r"(?:<N> |<O> |license |licence |clause |terms |code )*(?:out|>|→|is gone|are gone|was dropped|is dropped|is "
    r"history|is no more|is out|was replaced|until|till|before|to (?:the )?(?!use|be|all|everyone|anyone))(?: |$)"
)
NEW = Pattern(
    rf" (?:(?P<opened>returns? to|zurück zur|returned to|back (?:to|under)|reverts? to|reverted to|relicens(?:ed|es|ing) "
    rf"(?:[^ ]+ ){{0,3}}?(?:to|under|as)|open sourced (?:[^ ]+ ){{0,3}}?(?:as|under)|freed under)|"
    rf"(?:goes|went|going|gone|adopts?|adopted|(?:<N>|<O>|now|release|version|it|everything|else|on|onwards?) (?:comes?|ships?) under|switch(?:es|ed|ing)? (?:[^ ]+ )?to|mov(?:es|ed|ing) (?:[^ ]+ "
    rf")?to|chang(?:es|ed|ing) (?:[^ ]+ ){{0,3}}?to|now under|under (?:the )?new)) {_ADV}(?:under )?{_ADV}$"
)
FROM = Pattern(
    r"^ (?:and |but )?(?:from|as of|since|starting with) (?:version |release |the next |next )?(?:<N>|<O>|<D>|version|release) (?:on |onwards? )?"
    r"(?:, )?(?:it|we|everything|the code|the project|<P>) (?:[^ ,]+ ){0,2}under (?:the )?$"
)
"""``from 5.0 on we are under the BSL``."""
CLOSED_BEFORE = Pattern(
    rf" (?:was|were|from|once|formerly|previously|before|used to be|instead of|replac(?:es|ed|ing)|no longer) {_ADV}"
    r"(?:be |under |custom )?(?:research only|(?:strictly |purely )?non (?:commercial|<K>)|noncommercial|proprietary|closed"
    r"|custom|restrictive|restricted|in house|gated|source available|commercial(?= licen)|llama style)(?! (?:users?|customers?) )"
)
"""``now Apache (was research only)``: how a license was before, that has no name."""
AGAIN = Pattern(r"(?:<N> |<O> |license |licence )*(?:again|once more)(?: |$)")
"""``under Apache again``: what is back."""
CHOSEN = Pattern(
    r" (?:chose|chosen|picked|adopted|settled on|went with|switched to|moved to|relicensed under|relicensed to) (?:[^ ]+ ){0,2}$"
)
"""``we picked the X in 2019``: what was done once and holds."""
PLAINLY = Pattern(
    r"(?<! if)(?<! whether)(?<! unless)(?<! once)(?<! wish) (?:it|we|code|project|software|licen[cs]e|that|this|i) (?:'s|is|are|'re|am|stays|remains) (?:now |still |all "
    r"|plain |under |the ){0,2}$"
)
AND = Pattern(r"(?:<N> |<O> |licen[cs]e |or later |only )*(?:, )?(?:and|but|so) ")
"""``it's X and I would rather...``: what is so, and beside it what is wished."""
SINCE = Pattern(
    r"(?:<N> |<O> |license |licence )*(?:from|as of|since|starting (?:with|from)) (?:the )?(?:next |version |release |v)"
)
"""``BSL from the next version on``."""
TURNED = Pattern(
    r" (?:unlike|like|than (?:[^ ]+ ){0,2}?(?:go|become|be)|talked about|thinking about|thought about|looked at|toyed with|weighed|evaluated|debated|rejected|decided against|voted against|refused|thinking of|discussed|considering|suggested|proposed|turns? "
    r"into|converts? to|becomes?|reverts? to|change date|falls back to) (?:[^ ]+ ){0,2}$"
)
"""``each release turns into X after four years``: what will be."""
