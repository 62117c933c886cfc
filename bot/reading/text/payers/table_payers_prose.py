"""Patterns of running prose that say that somebody pays: by its payroll, on its tab, at no charge, as an employer."""

from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern

_WORKER = "|".join(sorted(CLASSES["WORKER"], key=lambda w: (-len(w), w)))
_FREE = (
    r"(?:free of charge|for free|in kind|pro bono|at no (?:cost|charge)|without charge|gratis|kostenlos|unentgeltlich"
    r"|gratuitement|en nature|en especie)"
)

ON_THE_TAB = Pattern(
    r"(?<= )(?:on|onto|from|out of) (?:the )?(?:(?:city|town|state|university|ministry) of )?(?P<m><P>) 's (?:[^ ,;:()]+ )?(?:tab|ticket|clock|dime|bill|books|account"
    r"|purse|pockets?|"
    r"payroll|budget|money|time)(?= )"
)
"""``the server is on X's tab``, ``on X's payroll``."""
MY_EMPLOYER = Pattern(
    r"(?<= )my (?:employer|boss|company|day job) (?:(?:is|at|,|:|\() ){0,2}(?P<m><P>) (?:\) |, "
    r")?(?:kindly |also |even |just "
    r")?(?:lets|allows|gives|grants|pays|lends|frees|has me|is fine with me|leaves) me(?= )"
)
"""``my employer, X, lets me work on it``."""
THANKS = Pattern(
    r"(?<= )(?:thx|ty|thanks|thank(?: you)?|cheers|kudos|danke|merci|gracias|obrigado) (?:to |an |à |a |, )?(?P<m><P>)(?= )"
)
THANKED_FOR = frozenset("salary salaries boss employer payroll wage wages fte paid bill".split())
"""Who is thanked in a sentence with one of these pays; one who is thanked for a patch does not."""
GIFTS = frozenset(
    "hosting servers server sponsoring sponsor sponsorship funding funds money grant donation "
    "donations donating machines fund subsidy subsidies scholarship fellowship stipend bursary budget allocation cheque "
    "mirrors mirror licences seats cdn hardware compute credits support supporting bandwidth gpus ci storage paying".split()
)
AT_WORK = Pattern(
    rf"(?<= )<N> (?:of (?:them|us|whom) )?(?:(?:{_WORKER}) )?(?:employed )?(?:at|with) (?:the )?(?P<m><P>)(?= )"
)
"""``three of them employed (2 at X, 1 at Y)``."""
OF_WORK = frozenset(("employed", "payroll", "salaried", "salary", "fte", "ftes", "employees"))
LISTED_FREE = Pattern(
    rf"(?<= )(?P<m><P>) (?:–|—|-|:|\(|,|\|) (?:[^ .;<>]+ |<N> |<P> ){{0,8}}?{_FREE}(?= )(?! (?:plan"
    r"|tier|version|account|edition|trial|software|app|until|till|to|for)(?= ))"
)
"""``X – two build boxes, free of charge``."""

VENDOR = Pattern(
    r"(?<= )(?:wir (?:mieten|zahlen|bezahlen|kaufen)|nous (?:louons|payons|achetons)|(?:nós |nosotros )?(?:pagamos|alquilamos"
    r"|alugamos|compramos)) (?:[^ ,;()<>]+ |<M> |<N> ){0,4}?(?:bei|an|von|chez|à|auprès de|a|en|ao|na|no) (?P<o><P>)(?= )"
    r"|(?<= )(?:we|i) (?:[^ ,;()<>]+ ){0,2}?(?:pay|paid|owe|spend|(?:rent|rents|buy|lease|hire)(?: "
    r"<N>)?(?: [a-z]+){0,2}?) (?:about |around )?(?:<M> "
    r")?(?:to |from |at |on |with )?(?:the )?(?P<m><P>)(?= )|(?<= )(?P<n><P>) , (?:which|whom|to whom|who) (?:we|i) pay(?= )"
)
"""``we pay X 200 a month``: who is paid by the project."""
SELLER = Pattern(
    r"(?<= )(?:cost|costs) (?:[^ ,;:()<>]+ ){0,3}<M> (?:[^ ,;:()<>]+ |<R> ){0,3}(?:at|with|on|from) (?P<m><P>)(?= )"
    r"|(?<= )(?P<o><P>) 's (?:invoices?|bills?|fees?|prices?|quote)(?= (?:[a-z]+ ){1,4}<M> )"
    r"|(?<= )(?P<n><P>) (?:has |have )?(?:sent us a quote|quoted|quotes|charges|charged|bills|invoices"
    r"|asks for|wants)(?= (?:us |for )*(?:<M>|us|for))|(?<= )(?P<r><P>) (?:takes?|eats?|swallows)(?= <M> )"
    r"|^ (?:- )?<M> for (?P<p><P>)(?= (?:[a-z]+ )?(?:hosting|servers?|storage|backups|domains?|subscription)(?: |$))"
    r"|(?<= )(?:hosting|servers?|storage|domains?) (?:at|with|on|from) (?P<q><P>)(?= [:=] <M>)"
)
"""``the server costs 120 a month at X``, ``X charges us``."""
BUYS = frozenset(
    "mieten zahlen bezahlen kaufen louons payons achetons pagamos alquilamos alugamos compramos pay paid owe spend rent rents buy lease hire".split()
)
ACCEPTED = Pattern(
    r"(?<= )(?:accept|accepts|accepting|opened|set up) (?:(?!<P>)[^ .;()]+ ){0,8}(?P<m><P>)(?= (?:$"
    r"|[,(]|and|or|too|now))"
    r"|(?<! from)(?<! by) (?:<N>|hundred|dozens of|many|some|a few) (?:[a-z]+ )?(?:people|persons|folks|users|readers|backers"
    r"|supporters|patrons|sponsors|donors|fans|of you) (?:on|via|through|at) (?P<n><P>)(?= )"
)
"""``I accept postcards and Ko-fi``, ``140 people on Patreon``: of a platform for donations."""
_SALARY = (
    r"(?:draws?|gets?|got|earns?|receives?|has|have|on) (?:a|an|his|her|their|our|my|its|full|the) "
    r"(?:[a-z]+ )?(?:salary|salaries|wage|wages|paycheck|paychecks|pay|payslips?|stipend) (?:from|at|by)"
)
_HANDS = rf"(?:{_WORKER}|ftes?|full timers?|salaries|jobs|posts|positions|of us|of them|both|all|tous|toutes|todos|todas|alle|team|half)"
EMPLOYED = Pattern(
    rf"(?<= )(?:{_HANDS}|employees|staff) (?:[^ ;:()<>]+ |<N> |, ){{0,4}}?(?:employed|salaried|on staff"
    r"|on (?:the )?payroll|in (?:the )?employ|on (?:a |the )?(?:normal )?salary|angestellt|salariée?s?"
    r"|empleados|empregados) "
    r"(?:[^ ,;:()<>]+ ){0,2}?(?:at|by|with|of|from|bei|chez|en|na|no|da|de|beim|bei der) (?:the |der "
    r"|den |dem |la |le |o |a )?(?P<m><P>)(?= )"
    rf"|(?<= )(?:{_SALARY}) (?:the )?(?P<r><P>)(?= )"
    r"|(?<= )(?:are|is|being|,) (?:all |both |still |now |each )?(?:an? )?(?:full time |paid "
    r")?(?:employees?|staff|staffers?|engineers?) (?:of|at|with) (?:the )?(?P<t><P>)(?= )"
    r"|(?<= )(?:left|remaining|others|<N>|both|all) (?:are|is|sit|work) (?:now |still )?(?:at|with) "
    r"(?P<u><P>) (?:on|with) (?:a|an|full|normal|regular) (?:[a-z]+ )?(?:salary|pay|wage|payroll)(?= )"
    r"|(?<= )<P> (?:(?:and|,) <P> )*(?:is|are) (?:both |all |each )?(?:an? )?(?P<s><P>) (?:employees?"
    r"|staff|engineers?)(?= )"
    rf"|(?<= )<N> (?:paid |full time |salaried )?(?:{_HANDS}|salaries) [,(] (?:all|both|each|every one"
    r"|mostly) (?:of them )?(?:(?:from|at|by|paid by|employed by) )?(?P<o><P>)(?= )"
    rf"|(?<= )(?:paid|full time|salaried|employed|two|three|four|five|<N>) (?:{_HANDS}) (?:[^ ,;:()<>]+ "
    r"){0,3}?(?:from|of|at|with|via) (?P<p><P>) (?:: |, |who |that )?(?:[^ ,;:()<>]+ ){0,3}?(?:full time|on salary|paid|salaried|withdraws|on loan|seconded|assigned|on our|on the project|on it|work on (?:it|this|us|the|our|<P>))(?= )"
    r"|(?<= )(?:employees|salaries|ftes?|full timers?|employed) (?:both |all )?(?:via|through) (?P<v><P>)(?= )"
)
"""``two maintainers, employed by X``, ``five salaries, all X``."""
DAY_JOB = Pattern(
    r"(?<= )(?:i|we) (?:'m |am |'re |are )?(?:both |all |also )?(?:work|working|employed|on staff|work "
    r"full time|have a job) (?:at|for|by|with) (?P<m><P>) (?:on (?:it|this|that) (?:[^ ,;<>]+ |<T> |<R> ){0,5})?(?:and|,|which|who|;|—|–|\() (?:[^ ;<>]+ "
    r"){0,3}?"
    r"(?:they|which|who|it|my boss|boss|we employ|that) (?:[^ ,;<>]+ ){0,2}?(?:let|lets|allow|allows"
    r"|pay|pays|give|gives|employ|employs|fund|funds|is fine with|are fine with)(?= )"
    r"|(?<= )(?:works?|working|employed|sits?|sitting) (?:at|for|by|in) (?P<q><P>) (?:and|,|which|who|;|—|–|\() (?:[^ "
    r";<>]+ |<N> ){0,6}?(?:on company time|on (?:its|their) dime|full time|lets?|allows?|during work|paid"
    r"|pays)(?= )"
    r"|(?<= )(?:disclosure|disclaimer) (?:: )?(?:i|we) (?:work|am employed|are employed) (?:at|for|by) (?P<n><P>)(?= )"
    r"|(?<= )(?:day job|boss|bosses|manager|employer) (?:at|is|,|:) (?P<p><P>) (?:[^ ;<>]+ "
    r"){0,3}?(?:pays?|covers?|lets?|allows?|gives?|funds?|employs?)(?= )"
)
"""``I work at X and they let me``."""

_STOPS = (
    r"(?:stops?|stopping|stopped|ceases?|ceasing|ends?|ending|halts?|halting|discontinues?"
    r"|discontinuing|quits?|suspends?|winds? down"
    r"|phas(?:es|ing) out|no longer|withdraws?|withdrawing|pulls?|pulling|drops?|dropping|cuts?"
    r"|cutting|cancels?|terminates?|axes|axing)"
)
_WHAT_STOPS = (
    r"(?:funding|paying|sponsoring|supporting|financing|backing|bankrolling|payments?|its|their|all"
    r"|the (?:funding|money|sponsorship|support|contract"
    r"|grant|payments)|sponsorship|support|<K>|out|the plug|us|from (?:the|this|our))"
)
LEAVING = Pattern(
    r"(?<= )(?P<m><P>) (?:\( (?:[^ ()]+ ){1,6}?\) |, (?:[^ ,;:()<>]+ ){1,6}, |[a-z]+ <P> , )?(?:[^ ,;:()<>]+ "
    rf"|<D> |<R> ){{0,9}}?{_STOPS} "
    rf"(?:now |completely |fully |up )?{_WHAT_STOPS}(?= )"
    r"|(?<= )(?P<p><P>) (?:[^ ,;:()<>]+ |<D> ){0,6}?(?:go on|goes on|going on|carry on|carries on"
    r"|continues?|keeps?|keep on|keeps on) (?:to )?"
    r"(?:pay|paying|fund|funding|sponsor|sponsoring|support|supporting|finance|financing|employ|employing)(?= )"
    r"|(?<= )(?P<q><P>) (?:wants? out|(?:told|informed|notified|warned|emailed) (?:us|me) (?:that )?(?:they|it) (?:'re|'s|are|is|'ll be|will be) (?:[a-z]+ )?(?:stopping|leaving|out|done|withdrawing|pulling out|not renewing))"
    r"(?= (?:$|[,.;()]|of (?:the|our)|by|at|in|after|when|with|and))"
    r"|(?<= )(?P<o><P>) (?:is )?out (?:after|by|on|from|at|in)(?= (?:the |end of )*<D>)"
    r"|(?<= )(?P<n><P>) (?:will |is going to |does |did |has decided )?(?:won't|not|n't) (?:to "
    r")?(?:renew|extend|prolong|continu)(?:e|ing)? "
    r"(?:its|their|the|our|us|with us|this)(?= )"
)
"""``X will stop funding``, ``X is pulling out``: who stops paying has paid."""
LED = Pattern(
    r"(?<= )(?P<q><P>) (?:led|leads|leading)(?= (?:$|[,;()]))|(?<= )(?P<r><P>) , (?:who|which) (?:co )?(?:led|leads) the "
    r"(?:round|seed|series)(?= )|"
    r"(?<= )(?P<m><P>) (?:(?:has|have|also|just) )?(?:led|leads|co led|anchored|joined|participated in"
    r"|invested|invests|put <M> into|wrote)(?= "
    r"(?:the|our|a|an|its|in|<M>|this|that|<K>))"
    r"|(?<= )(?:ronda|rodada|serie|série|levée|finanzierungsrunde|round|seed|series|raised|raises|raise|funding|financing|closed|<K>|<M>|million"
    r"|investment) (?:[^ ;:()<>]+ |<M> |<K> |<D> ){0,7}?(?:(?:led|co led|anchored) "
    r"by|angeführt von|menée? par|liderad[oa]s? por) (?P<n><P>)(?= )"
)
"""``X led the round``: who puts in capital."""
CAPITAL = frozenset(
    "ronda rodada serie série levée finanzierungsrunde round seed series raised raises raise venture vc funding financing invested invests investment "
    "investors <K>".split()
)

IN_BRACKETS_FREE = Pattern(
    r"(?<= )\( (?:in kind|donated|sponsored|for free|free) (?:, |: |by |from )?(?P<m><P>) \)(?= )"
)
"""``1.1M (in kind, X)``."""

ALL_OF_IT = Pattern(
    r"(?<= )(?:it|that|this|money|income|everything|all of it) (?:'s|is|comes from) (?:all |only |just |purely )?(?P<m><K>)"
    r"(?= (?:, |: |— )(?:every (?:last |single )?(?:cent|penny)|all of it|100 percent|nothing else))"
    r"|^ (?:all|purely|only|entirely|100 percent) (?P<n><K>)(?= (?:money |funded |backed |cash |income )?$)"
    r"|(?<= )(?:profitable|even|black|cash positive) (?:on|from|through|thanks to) (?:the |our )?(?P<p><K>)(?= )"
    r"|(?<= )(?:pays?|paying) <M> (?:[a-z]+ |[()] |<R> ){0,4}?in (?P<q><K>)(?= )"
    r"|(?<=<[MNS]> )(?:[^ ;]+ ){0,6}(?:and|plus) (?:some|a bit of|a little|the odd|occasional|there (?:is|are|'s)) (?:also |some |[a-z]+ )?(?P<r><K>)(?= )"
)
"""``it's consulting, every last cent``, ``profitable on support contracts``."""
_VERB_LAST = Pattern(
    r"(?<= )(?:von|vom|durch) (?:de[rmn] )?(?P<m><P>) (?:(?:und|,|mit|über|für|bis|seit|rund|de[rm]|von|vom|<[MSTDP]>) ){1,6}"
    r"(?:gefördert|finanziert|bezahlt|unterstützt|getragen)(?= )"
)
"""``wird vom <P> mit <M> gefördert``."""
EVIDENCE_OF_PROSE: tuple[tuple[Pattern, frozenset[str]], ...] = (
    (
        ON_THE_TAB,
        frozenset("tab ticket clock dime bill books account purse pocket pockets payroll budget money time".split()),
    ),
    (_VERB_LAST, frozenset("gefördert finanziert bezahlt unterstützt getragen".split())),
    (MY_EMPLOYER, frozenset(("my",))),
    (
        ALL_OF_IT,
        frozenset(
            "all every purely only profitable even black positive pays pay paying some bit little odd there".split()
        ),
    ),
    (THANKS, THANKED_FOR | GIFTS),
    (AT_WORK, OF_WORK),
    (IN_BRACKETS_FREE, frozenset("kind donated sponsored free".split())),
    (ACCEPTED, frozenset("accept accepts accepting opened set on via through at".split())),
    (
        LISTED_FREE,
        frozenset("free kind bono cost charge gratis kostenlos unentgeltlich gratuitement nature especie".split()),
    ),
    (
        EMPLOYED,
        frozenset(
            "employed salaried staff payroll employ salary salaries angestellt salarié salariés salariées empleados "
            "empregados employees employee engineers engineer staffers wage wages paycheck paychecks "
            "pay stipend all both work via "
            "full paid seconded assigned withdraws".split()
        ),
    ),
    (DAY_JOB, frozenset("work works working employed time hours job boss bosses manager employer".split())),
    (
        LEAVING,
        frozenset(
            "stop stops stopping stopped cease ceases ceasing end ends ending halt halts halting quit suspend wind winds phasing "
            "discontinue discontinues discontinuing quits suspends cancel terminate axe axing axes no "
            "withdraw withdraws withdrawing pull pulls pulling drop drops dropping cut cuts cutting "
            "cancels terminates leaving done out won't not go goes going carry carries continue continues keep "
            "keeps".split()
        ),
    ),
    (
        LED,
        frozenset(
            "angeführt menée mené liderada liderado lideradas liderados led leads anchored joined participated invested invests raised raises closed secured "
            "landed got took venture vc put".split()
        ),
    ),
)
"""The patterns, each with words of which one has to be in the sentence."""
