"""How running prose tells of those who leave and of payers: who went, who was dismissed, who ends what it gave."""

from bot.reading.text.signals.table_signals_words import (
    AS_PERSON,
    ASIDE,
    BOSS,
    CLOSE,
    GIFT,
    GIVER,
    GONE,
    LEAD,
    MANY,
    MAYBE,
    NO_OBJECT,
    OUR,
    PERSON,
    STAFF,
)
from bot.reading.text.words.inflect import verbs

OF_PEOPLE_AND_PAYERS: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("key_maintainer_left", False, (
        f"(?<!<N> ){LEAD} (?:{{h2}}){PERSON} (?:(?:of|at|behind|on) (?:the |our )?(?:{{g4}})|{{h2}}){CLOSE}{MAYBE}{GONE}",
        f"<N> {LEAD} (?:{{h1}}){PERSON} (?:have |has |just |both |all |already )*(?:quit(?! [a-z]+ing)"
        f"|resigned|walked(?: out| away)?|(?:been |were |was )?(?:poached|hired away|headhunted|snatched)|jumped ship|bailed|moved on|(?<=have )left|(?<=just )left)",
        f"(?<!<N> )(?:both|the|our|its|their|his|'s) (?:{{h1}}){AS_PERSON} {CLOSE}{MAYBE}{GONE}",
        f"(?:who|that) (?:had |has )?(?:wrote|written|built|started|maintained|understood|led|owned|ran|runs|knows|knew|did|does|created|founded|carried"
        f"|held) [^,;]{{1,60}} (?:, )?{MAYBE}(?:{GONE}|stopped(?= (?:$|(?:[,;]|doing|contributing|maintaining|in|since|last|this) )))",
        f"(?:only|last|one|single|same) (?:person|one|<N>|man|woman|human|guy) (?:{{g8}})(?:\\) |, )?{MAYBE}{GONE}",
        f"{LEAD} (?:{{h1}}){PERSON} (?:, (?:{{g4}}))?(?:\\) )?: (?:left|quit|gone|resigned|out|stepped down)",
        "(?:handed|gave|given) (?:in|back|up) (?:her|his|their|the) (?:commit (?:bit|rights|access|privileges)|notice|resignation|keys)",
        "(?:steps|stepped|stepping) (?:down|back|aside|away) as (?:{h2})(?:maintainer|developer|lead|bdfl)",
    )),
    ("layoffs", False, (
        "(?:first|second|third|another|new|latest) (?:round|wave) of (?:cuts|layoffs|redundancies|dismissals) "
        "(?:was|is|hit|came|yesterday|today|on|this|last)",
        f"part(?:ed)? (?:with|ways with) {MANY} (?:{{h1}})(?:{STAFF}|devs)",
    )),
    ("payer_exit_announced", True, (
        f"(?:its|their|the|his|her) {GIFT} {ASIDE}(?:will|is to|shall|is going to|is set to) (?:end|stop"
        f"|cease|expire|lapse|run out|be discontinued|be terminated|not be renewed|not continue)",
        "(?:voted|decided|decides|chose) (?:against|not to) (?:renew|renewing|extend|extending|continue"
        "|continuing|another|a (?:second|third|fourth|further|new))",
    )),
    ("payer_exit_announced", False, (
        f"{GIVER} {ASIDE}(?:{{h2}})(?:is |are |'s |will be |has |have |now |also ){{0,3}}(?:leaving(?! (?:a"
        f"|feedback|comments))|withdrawing|pulling out|dropping out|drops out|dropped out|pulls out|"
        "backing out|backs out|walks(?! (?:us|through|you))|bowing out|bows out|quitting|ending its|ending their|stepping away|walking away"
        "|withdrew|withdraws|(?:is|are) out (?:after|from|by|in|at|as of|end))(?! of the)",
        "(?:steps|stepped|stepping|bows|bowed|drops|dropped) (?:back|down|out) as (?:{h3})(?:<K>|sponsor|funder"
        "|donor|backer|patron|member|partner)",
        "(?<!we )(?<!i )(?<!to )(?<!people )(?<!users )(?<!customers )(?:stops|stopped|stopping|quits|ceases|ceased|done) (?:paying|funding|financing"
        "|sponsoring|employing|backing|supporting(?= (?:us|our|the project|this) ))(?: (?:us|them|it|the [a-z]+|our [a-z]+|<N>|for the [a-z]+))?(?! (?:attention|for (?!us|the|our|this|it|<T>)))",
        f"(?:{GIVER}|(?:that|says?|said|announced) (?:it|they)|group|management|board) (?:{{h2}}){verbs('end stop+ halt cease terminate discontinue abandon drop+ wind/wound_down phase_out')} "
        "(?:all |its |their |any |further |the ){1,3}(?:{h1})(?:work|development|activit(?:y|ies)|involvement|participation|engagement|collaboration|investments?|contributions?)"
        " (?:on|in|with|at|for|to)",
        "<P> (?:is |goes )?out (?:after|from|by|in|at the end|as of|end of)",
        f"(?<!year )(?<!month )(?<!quarter )(?<!the )(?<!we )(?<!we 've )(?<! i )(?:discontinues?|discontinued|discontinuing|halts?|halted|halting|axes?|axed|yanks|yanked|yanking|pulling|scraps|scrapped|pulls|pulled|abandons?|abandoned|cuts? off|ends?|ending|ended|stops?|stopping|stopped|terminates?"
        f"|terminated|terminating|ceases?|ceased|phases? out|phased out|phasing out|winds? down|cancels?"
        f"|cancelled|canceled|"
        f"withdraws?|withdrew|withdrawn|withdrawing|dropping|revokes?|revoked|drops|dropped|closes|closed|shuts?(?: down)?) (?!her |his ){OUR}(?!taking|accepting|asking|seeking|and |when |if |once |as |because |before |after |until |where |what )(?:{{h2}}){GIFT}(?! (?:period"
        f"|year|of <P> <N>))(?:(?<!support)|(?! for (?!us|the project|our|this|it|<P> $)))",
        "(?:ya no|no|não|ne|nicht) (?:va a |vai |va )?(?:paga|pagará|pagar|financia|financiará|financiar|apoya|apoia|patrocina|finance|paie|soutient) (?:más|mais|plus|a partir|à partir)(?! (?:depuis|desde))",
        "(?:zahlt|fördert|finanziert|unterstützt) (?:{g3})nicht (?:mehr|länger|weiter)",
        "(?:announced?|announces|told (?:us|reporters|the [^ ]+|<P>)|said|says|informed us|wrote) (?:that )?(?:it|they|he|she) (?:'s |'re |is |are |will "
        "|'ll |would )?(?:leaves?|leaving|stops?|stopping|ends?|withdraws?|withdrawing|pulls? out|quits?|exits?) (?:paying "
        "|funding |sponsoring |supporting )?(?:us |it |this )?(?:in"
        "|at|on|by|after|as|from|its|their|with|when|$)",
        "(?:steigt|steigen) (?:{g8})aus",
        "(?:<K>|förderung|sponsoring|unterstützung|vertrag|zahlungen|zusammenarbeit|zusage|mittel) (?:{g4})(?:gekündigt|beendet"
        "|eingestellt|gestrichen|zurückgezogen|zurückgenommen|widerrufen)",
        "(?:(?<!teur )(?<!trice )(?<!neur )(?<!elle )(?<! il )(?<!ella )se retire|met fin à|arrête (?:de nous|son|sa|ses)|cesse (?:de nous|son|sa)|deja de|dejará de|retira "
        "su|encerra|deixa de|deixará de|(?:deixam|dejan|cessa|cessent) de (?:financiar|pagar|apoiar|apoyar|patrocinar|financer|payer|soutenir)|vai (?:deixar|parar) de|va a dejar de|va arrêter de)",
    )),
    ("payer_pivot", False, (
        "(?:moving|moves|moved|shifting|shifts|shifted|turning|turns|turned) (?:its (?:focus|strategy|attention"
        "|business|giving|money|investments?|resources|funding|budget) )?(?:from <K> to|from [^ ]+ to|away from"
        "|out of|its focus|focus|its strategy|its attention)",
        "(?:now|instead|decided to|wants to|chose to|plans to|will|to) (?:only )?(?:concentrates?|concentrating"
        "|focus|focuses|refocus) (?:only |entirely |fully |solely )?on",
        "(?:a|the|its|their|our|'s|strategic|strategy) (?:shift|pivot|turn) (?:to|towards?|into)",
        "(?:moves?|moved|moving|turns?|turned|turning|shifts?|shifted|shifting) (?:the |its |their )?(?:whole|entire) (?:firm|company"
        "|group|business) (?:over )?(?:to|into|towards?)(?! (?:<P>|slack|linux|remote) )",
        "(?:bets|betting|bet) (?:everything|the company|all|the house|big) on",
        "(?:strategiewechsel|neue strategie|konzentriert sich (?:{g4})auf|change de stratégie|cambia de "
        "estrategia|muda de estratégia)",
    )),
    ("payer_leadership_change", False, (
        f"{BOSS} {ASIDE}(?:has |have |had |was |is |been |just |got |at <P> |of <P> ){{0,3}}(?:left|leaving|fired"
        f"|replaced|ousted|resigned|quit|retired|stepped down|gone|dismissed|sacked|steps down|stepping down|resigns|departs"
        f"|quits|retires|leaves){NO_OBJECT}",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
