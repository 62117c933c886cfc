"""How running prose tells of those who leave and of payers: who went, who was dismissed, who ends what it gave."""

from bot.reading.text.signals.table_signals_classes import BETWEEN
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
    NOT_LEFT,
    OUR,
    PERSON,
    STAFF,
)
from bot.reading.text.words.inflect import past, verbs

OF_PEOPLE_AND_PAYERS: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("key_maintainer_left", False, (
        f"(?<!<N> ){LEAD} (?:{{h2}}){PERSON} (?:(?:of|at|behind|on) (?:the |our )?(?:{{g4}})|{{h2}}){CLOSE}{MAYBE}{GONE}",
        f"<N> {LEAD} (?:{{h1}}){PERSON} (?:have |has |just |both |all |already )*(?:quit(?! [a-z]+ing)"
        f"|resigned|walked(?: out| away)?|(?:been |were |was )?(?:poached|hired away|headhunted|snatched)|jumped ship|bailed|moved on|(?<=have )left|(?<=just )left)",
        f"<N> (?:{{h1}})(?:co )?founders {MAYBE}(?:left|quit|resigned|walked|gone|departed){NOT_LEFT}",
        f"(?<!<N> )(?:both|the|our|its|their|his|'s) (?:{{h1}}){AS_PERSON} {CLOSE}{MAYBE}{GONE}",
        f"(?:<P>|^) {AS_PERSON} (?:has |just ){{0,2}}{GONE}",
        f"(?:who|that) (?:had |has )?(?:wrote|written|built|started|maintained|understood|led|owned|ran|runs|knows|knew|did|does|created|founded|carried"
        f"|held) [^,;]{{1,60}} (?:, )?{MAYBE}(?:{GONE}|stopped(?= (?:$|(?:[,;]|doing|contributing|maintaining|in|since|last|this) )))",
        f"(?:only|last|one|single|same) (?:person|one|<N>|man|woman|human|guy) (?:{{g8}})(?:\\) |, )?{MAYBE}{GONE}",
        "(?<= 's )last day (?:here |as (?:{g4})|with us |at work |on the project )?(?:was|is|on|were)",
        f"{LEAD} (?:{{h1}}){PERSON} (?:, (?:{{g4}}))?(?:\\) )?: (?:left|quit|gone|resigned|out|stepped down)",
        "(?:handed|gave|given) (?:in|back|up) (?:her|his|their|the) (?:commit (?:bit|rights|access|privileges)|notice|resignation|keys)",
        f"(?:our|my) (?:(?!sales|marketing|finance|legal|hr|office|press|support|account|contact)[a-z]+ ){{1,2}}(?:guy|gal|woman|man|wizard|guru|expert|dev|developer|engineer|programmer|admin) {CLOSE}{MAYBE}{GONE}",
        "(?:steps|stepped|stepping) (?:down|back|aside|away) as (?:{h2})(?:maintainer|developer|lead|bdfl)",
        f"<N> of (?:our |the |its |their )?(?:<N> )?(?:{LEAD} )?{PERSON} {MAYBE}(?:left|quit|resigned|walked"
        f"|gone|departed|stepped down)(?! us)",
    )),
    ("layoffs", False, (
        "(?:first|second|third|another|new|latest) (?:round|wave) of (?:cuts|layoffs|redundancies|dismissals) "
        "(?:was|is|hit|came|yesterday|today|on|this|last)",
        "(?:laid|lays|laying|(?<=to )lay) off",
        f"(?:lay|lays|let|lets|laid|letting) {MANY} (?:{{g5}})(?:go|off)(?= (?:$|(?:[,;:.)]|\\(|in|on|last|this|by|after|and|as|because|amid|yesterday|today) ))",
        f"{STAFF} (?:was|were|has been|have been|is being|got) (?:{{h1}})(?:reduced|cut|halved|slashed|trimmed)",
        f"(?:making|made|make|makes) {MANY} (?:{{h2}})redundant",
        f"part(?:ed)? (?:with|ways with) {MANY} (?:{{h1}})(?:{STAFF}|devs)",
        "(?:lost|losing|lose) (?:their|his|her|our) jobs?",
    )),
    ("payer_exit_announced", True, (
        "(?:no|not make any|not any) (?:further |more |new |other )(?:{h1})(?:payments?|money|funding|grants?"
        "|support|contributions?|tranches?|instalments?|installments?|transfers?) (?:after|from|beyond|once"
        "|past|in|is|will|to|at)",
        f"(?:its|their|the|his|her) {GIFT} {ASIDE}(?:will|is to|shall|is going to|is set to) (?:end|stop"
        f"|cease|expire|lapse|run out|be discontinued|be terminated|not be renewed|not continue)",
        f"{GIVER} (?:{{g6}})no longer (?:wants?|wishes|intends?|plans?) to (?:be|fund|pay|run|host|sponsor|support|carry|employ|continue)",
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
        "(?<!we )(?<!i )(?:ceases?|ceased) to (?:fund|pay|support|sponsor|finance)",
        f"(?:{GIVER}|(?:that|says?|said|announced) (?:it|they)|group|management|board) (?:{{h2}}){verbs('end stop+ halt cease terminate discontinue abandon drop+ wind/wound_down phase_out')} "
        "(?:all |its |their |any |further |the ){1,3}(?:{h1})(?:work|development|activit(?:y|ies)|involvement|participation|engagement|collaboration|investments?|contributions?)"
        " (?:on|in|with|at|for|to)",
        "<K> (?:have |has )?(?:left|dropped|deserted|abandoned) us(?= (?:$|[,.;]|since|in|last|this|after|for|because|over) )",
        "(?:lose|losing) <P> (?:in|at|by|as|next|this|from|on)",
        "withdraw(?:s|ing|n)? (?:its|their|the|them|from|all|two|<N>|funding|money|support|his|her)",
        f"(?:moved|pulled|moves|pulls|pulling|moving|reassigned|reassigns|recalled|recalls|withdrew) (?:its "
        f"|their |the |<N> |two |all ){{0,2}}(?:{{h1}})(?:{STAFF}|devs|maintainers) (?:off|out|from|away|back)",
        "<P> (?:is |goes )?out (?:after|from|by|in|at the end|as of|end of)",
        f"(?<!year )(?<!month )(?<!quarter )(?<!the )(?<!we )(?<!we 've )(?<! i )(?:discontinues?|discontinued|discontinuing|halts?|halted|halting|axes?|axed|yanks|yanked|yanking|pulling|scraps|scrapped|pulls|pulled|abandons?|abandoned|cuts? off|ends?|ending|ended|stops?|stopping|stopped|terminates?"
        f"|terminated|terminating|ceases?|ceased|phases? out|phased out|phasing out|winds? down|cancels?"
        f"|cancelled|canceled|"
        f"withdraws?|withdrew|withdrawn|withdrawing|dropping|revokes?|revoked|drops|dropped|closes|closed|shuts?(?: down)?) (?!her |his ){OUR}(?!taking|accepting|asking|seeking|and |when |if |once |as |because |before |after |until |where |what )(?:{{h2}}){GIFT}(?! (?:period"
        f"|year|of <P> <N>))(?:(?<!support)|(?! for (?!us|the project|our|this|it|<P> $)))",
        f"{GIFT} (?:{{h4}})(?:ceases?(?= (?:in|at|on|by|after|from|<D>) )|(?:will|is going to|is set to|are set to) (?:lapse|dry up|dry out)|(?:will be|is to be|is being|are being|has been|have been|set to be) (?:{{h1}}){past('phase_out terminate discontinue withdraw/withdrawn wind/wound_down cut/cut_off axe scrap+ pull stop+ end cancel revoke')})",
        f"(?<!we )(?<!i ){verbs('turn close shut+/shut cut+/cut')} (?:off )?(?:the |its |their )(?:{{h1}})(?:taps?|spigot|faucet)(?! (?:on|for|to) (?!us|the project|our|this))",
        "(?:ya no|no|não|ne|nicht) (?:va a |vai |va )?(?:paga|pagará|pagar|financia|financiará|financiar|apoya|apoia|patrocina|finance|paie|soutient) (?:más|mais|plus|a partir|à partir)(?! (?:depuis|desde))",
        "(?:zahlt|fördert|finanziert|unterstützt) (?:{g3})nicht (?:mehr|länger|weiter)",
        "(?:announced?|announces|informed|told|notified|confirmed|communicated) (?:{g4})(?:the |its |their "
        ")?(?:end|termination|withdrawal|discontinuation|expiry|exit) (?:of|from)",
        "(?:showed|shows) us the door",
        f"{GIVER} (?:{{g6}})<D> (?:will be|would be|is) (?:the <R>|(?:the|its|their) (?:last|final)(?! day))",
        f"{GIVER} {BETWEEN}(?:wants?|wanted) out(?! of the)",
        f"{GIVER} {ASIDE}(?:told us|said|says|announced|confirmed|wrote|let us know) (?:that )?(?:they|it) (?:'re |'s |are |is |will be )"
        "(?:stopping|leaving|quitting|pulling out)(?= (?:$|(?:[,;]|and|at|in|on|after|from|with|for) ))",
        "(?:(?:last|final) (?:{h1})(?:payment|month|year|quarter|cheque|check|transfer|instal?lment|tranche|<N>)|is the <R>) (?:that )?(?:they|it) (?:'ll |will |are |is )?"
        "(?:makes?|pays?|sends?|funds?|covers?|giving|transfers?)",
        f"(?:{GIVER} (?:{{h2}})(?:given|gave|gives|served|serves|sent|handed) (?:us )?|(?:given|gave|sent|served) us )notice(?! to (?!us|the))",
        "(?:announced?|announces|told us|said|says|informed us|wrote) (?:that )?(?:it|they|he|she) (?:'s |'re |is |are |will "
        "|'ll |would )?(?:leaves?|leaving|stops?|stopping|ends?|withdraws?|withdrawing|pulls? out|quits?|exits?) (?:paying "
        "|funding |sponsoring |supporting )?(?:us |it |this )?(?:in"
        "|at|on|by|after|as|from|its|their|with|when|$)",
        f"{GIVER} (?:\\( [^()]{{1,60}} \\) )?, (?:which|who) (?:{{h1}})(?:leaves|stops|quits|withdraws|pulls out|exits) "
        "(?:in|at|on|by|after|as|from)",
        "(?:steigt|steigen) (?:{g8})aus",
        "(?:<K>|förderung|sponsoring|unterstützung|vertrag|zahlungen|zusammenarbeit|zusage|mittel) (?:{g4})(?:gekündigt|beendet"
        "|eingestellt|gestrichen|zurückgezogen|zurückgenommen|widerrufen)",
        "(?:(?<!teur )(?<!trice )(?<!neur )(?<!elle )(?<! il )(?<!ella )se retire|met fin à|arrête (?:de nous|son|sa|ses)|cesse (?:de nous|son|sa)|deja de|dejará de|retira "
        "su|encerra|deixa de|deixará de|(?:deixam|dejan|cessa|cessent) de (?:financiar|pagar|apoiar|apoyar|patrocinar|financer|payer|soutenir)|vai (?:deixar|parar) de|va a dejar de|va arrêter de)",
    )),
    ("payer_cost_cutting", False, (
        "(?:contract|team|headcount|contingent|allocation|budget) (?:went|was cut|cut|shrank|goes|is cut|was "
        "reduced) (?:down )?from <N> {g2}to <N>",
        "austerity (?:at|in|drive|measures|policy|and|,|:)",
    )),
    ("payer_pivot", False, (
        "(?:moving|moves|moved|shifting|shifts|shifted|turning|turns|turned) (?:its (?:focus|strategy|attention"
        "|business|giving|money|investments?|resources|funding|budget) )?(?:from <K> to|from [^ ]+ to|away from"
        "|out of|its focus|focus|its strategy|its attention)",
        "(?:now|instead|decided to|wants to|chose to|plans to|will|to) (?:only )?(?:concentrates?|concentrating"
        "|focus|focuses|refocus) (?:only |entirely |fully |solely )?on",
        "(?:its|their|'s) new (?:{h1})(?:strategy|focus|orientation)",
        "(?:a|the|its|their|our|'s|strategic|strategy) (?:shift|pivot|turn) (?:to|towards?|into)",
        "(?:moves?|moved|moving|turns?|turned|turning|shifts?|shifted|shifting) (?:the |its |their )?(?:whole|entire) (?:firm|company"
        "|group|business) (?:over )?(?:to|into|towards?)(?! (?:<P>|slack|linux|remote) )",
        "(?:is|are|was|'s|'re|now) (?:now )?out of the (?:{h2})(?:business|market|sector|industry|field)",
        "(?:puts|putting|put|pours|poured|pouring) (?:all|everything|most of) (?:its |their |of its )?(?:money"
        "|energy|efforts?|resources|weight|attention) (?:in|into|on|behind)",
        "(?:bets|betting|bet) (?:everything|the company|all|the house|big) on",
        "(?:strategiewechsel|neue strategie|konzentriert sich (?:{g4})auf|change de stratégie|cambia de "
        "estrategia|muda de estratégia)",
    )),
    ("payer_leadership_change", False, (
        f"{BOSS} {ASIDE}(?:has |have |had |was |is |been |just |got |at <P> |of <P> ){{0,3}}(?:left|leaving|fired"
        f"|replaced|ousted|resigned|quit|retired|stepped down|gone|dismissed|sacked|steps down|stepping down|resigns|departs"
        f"|quits|retires|leaves){NO_OBJECT}",
        f"(?:champion|advocate|contact|ally|supporter|patron|protector|person|guy|manager|exec|vp) (?:at|in|inside|within) (?:the )?(?:<P>|<K>|company"
        f"|ministry|foundation|bank) (?:{CLOSE}|who (?:{{g6}}))(?:{{h3}})(?:left|leaving|moved|resigned|retired|gone|fired|quit|let go|dismissed|sacked)",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
