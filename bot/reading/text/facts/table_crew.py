"""Words by which it is told what those counted in a clause are: paid, unpaid, or neither."""

import re

from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern

_PERSONS = (
    CLASSES["WORKER"]
    | frozenset(w[:-1] for w in CLASSES["WORKER"] if w.endswith("rs"))
    | CLASSES["EMPLOYEE"]
    | CLASSES["UNPAID"]
    | frozenset(
        "desarrollador desarrolladora desenvolvedor desenvolvedora développeur développeuse ingénieure ingeniera engenheira "
        "entwicklerin programador programadora technician technicians student postdoc postdocs phd phds rse rses architects architect manager managers "
        "kollegen fachkräfte trabajadores trabalhadores others assistants assistant analysts analyst individuals positions "
        "position jobs salaries posts stellen postes puestos vagas poste doctorants doktoranden".split()
    )
)


def _any(words: frozenset[str]) -> str:
    return f"(?:{'|'.join(sorted((re.escape(w) for w in words), key=lambda w: (-len(w), w)))})"


_WHO = _any(_PERSONS)
_STAFF = (
    "(?:fte|ftes|emps|employees?|employed|staff|staffing|headcount|head count|payroll|workforce|personnel|salaried"
    "|(?:paid|salaried|hired|full time|employed) (?:staff|people|ppl|persons|hands|devs?|developers|engineers"
    "|maintainers|team|members|posts|positions)|mitarbeiter|angestellte|beschäftigte|effectif|salariés|empleados"
    "|plantilla|asalariados|funcionários|empregados|full timers|on (?:the )?payroll|on (?:a )?salary|paid)"
)
_HELP = (
    "(?:vols?|volunteers?|volunteer count|unpaid(?: {WORKER})?|hobbyists|freiwillige|ehrenamtliche|bénévoles"
    "|voluntarios|voluntários)"
)
_EASY = frozenset(
    """
    is are am 're 's 'm be been being get gets getting got who that which we they all both each every everyone everybody
    one now still currently presently today here there already also just so far at on in it this the these project team
    core our its their his her a an same people total altogether , ( — – - fully partly properly of them us whom work
    works working do does doing sind ist wir ils alle beide jeweils jeder fest sont est nous tous toutes son están somos
    todos todas con são estão com en em à von uns davon draw draws earn earns receive receives with either themselves to
    machen macht es tun helfen hilft aident aide ayudan colaboran ajudam colaboram trabajan trabalham travaillent just mostly
    @ formally really actually only have has engaged involved active regular permanently directly technically
    """.split()
)
_GAP = f"(?:(?:{_any(_EASY)}|<P>|<D>) ){{0,7}}?"
_NO_TIME = "(?! (?:weeks?|days?|months?|years?|hours?|job|jobs|attention|work|on two|hobby)(?= ))"
_PAY = "(?:payroll|salary|salaries|wages?|staff|books|pay|nómina|gehaltsliste)"
_UNPAID = (
    "(?:(?:not|aren't|isn't|never|without|no) (?:{h2})(?:paid|pay|salary|wages?|money|compensation|employed)"
    "|{UNPAID}|unbezahlt|ehrenamtlich|bénévolement|gratis|for (?:free|fun|nothing|love)|pro bono|hobby"
    "|(?:in|on) (?:{h2})(?:free|spare|leisure) time|(?:in |on |at )?(?:{h1})(?:evenings|weekends|nights)"
    "|(?:next to|beside|besides|alongside|after|around) (?:{h2})(?:jobs?|work)|de forma voluntaria|sem receber"
    "|sin cobrar|sans être payée?s?|in ihrer freizeit|por amor|as a hobby)"
)
_PAID = (
    "(?:(?:paid|employed|salaried|remunerated|compensated)(?! (?:attention|elsewhere|up|off|for (?!(?:it|this|that|doing|working) )[^ ]+"
    "|bounties|work|plans?|users?|customers?|accounts?|tiers?|subscriptions?|subscribers?|versions?|enough|leave|holiday)(?= ))"
    f"|payrolled|on (?:(?:[a-z]+|<P>|'s) ){{0,3}}?{_PAY}|<P> (?:'s )?payroll|(?:with|on|under|mit|com|con|avec|sous) (?:{{h2}})(?:contracts?|vertrag|contrato|contrat)(?= (?:[,.;:)(]|and|y|e|et|und|at|until|till|$|<))"
    f"|(?:an?|the same|full|their|his|her|equal) (?:{{h1}})(?:salary|salaries|wages?)|full time{_NO_TIME}|fulltime{_NO_TIME}|full timers|ft|contractors"
    "|(?:work|works|working) for <P> (?:, )?(?:on (?:it|this)|full time)|seconded|employees (?:of|at)|angestellt|festangestellt|beschäftigt|bezahlt(?! (?:wird|werden))"
    "|hauptberuflich|hauptamtlich|in vollzeit|salariée?s?|rémunérée?s?|payée?s?|employée?s?"
    "|(?:à|a) (?:plein temps|temps plein)|sueldo|asalariad[oa]s?|contratad[oa]s?|a tiempo completo"
    "|a jornada completa|cobran|cobramos|recebemos|remunerad[oa]s?|tempo integral|salário|assalariad[oa]s?|empregad[oa]s?|empleados"
    "|(?:financed|funded|borne|covered) (?:by|from|out of)|(?:live|lives|living) (?:off|on|from) (?:it|that|this|them))"
)
_HALF = (
    "(?:half time|halftime|half days|halbtags|auf (?:je )?(?:<N> )?halbe[nr] stellen?|(?:half|mi) - (?:time|temps|days)|mi temps|media jornada|medio tiempo|meio período|meio tempo|half a "
    "(?:position|post|salary))"
)
POSTS = frozenset("fte ftes etp vze".split())
"""Nouns for those who are paid, whatever else is said."""
_NO_NOUNS = "and|or|of|to|in|on|is|are|for|at|by|with|has|have|but|per|a|months|weeks|days|hours|users|years|not|who|get|paid by"
COUNT = (
    r" (?:(?P<n><N>)(?: \( <N> \))?(?: (?P<of>of (?:us|them|whom|these|those|you)|de (?:nosotros|nosotras|nós|ellos|ellas)|von (?:uns|ihnen)|d' entre nous)|(?: of (?:our|the|its|their)(?: <N>)?)? "
    rf"(?P<who>(?:(?!(?:{_NO_NOUNS}) )[^\W\d_][^ <]* ){{0,3}}?{_WHO}(?: {_WHO})?(?: , <N> of (?:them|us|whom) (?:[^\W\d_][^ <]* ){{1,2}},(?= (?:all|both) ))?))?"
    rf"|(?P<both>both of (?:us|them|whom)|both(?: of)?(?: our| the)? {_WHO})"
    rf"|(?P<one>(?:and|plus|\+|&|,|pays|employs|funds|finances) an? (?:[^\W\d_][^ <]* ){{0,2}}?{_WHO}))(?= )"
)
"""Those counted: ``<N>`` with a noun for people, ``of us``, or bare; or one more, joined to others."""
SAID = f" {_GAP}(?:(?P<unpaid>{_UNPAID})|(?P<paid>{_PAID}))(?= )"
"""What is said of them right behind."""
PART = (
    rf"(?: {_GAP}(?:(?P<half>{_HALF})|(?:on |at |working |working at )?(?P<s><S>)(?= (?:each|positions?|posts?|and|at|on it|for us|[,.;)(/|+&]|$))(?: each)?(?: \))?)"
    r"|(?: part time)? \( (?:<P> , )?(?P<f><N>)(?P<fte> fte)?(?P<each> each)?(?: \)|(?= ,))"
    "|(?: on it| here)? (?:for |on )?(?P<days><T>) (?:a|per|/|each|pro|par|por) (?:week|wk|woche|semaine|semana))(?= )"
)
"""Which part of their time they work."""
TITLE = (
    f"(?:^|.* )(?:(?:(?<!key )(?<!unpaid )(?<!volunteer )(?<!critical )(?<!part time )(?P<paid>{_STAFF})|(?P<unpaid>{_HELP})) (?:(?:{_any(_EASY)}|was|were|stable|flat|by|during|year|end|close|<P>|<D>|<R>) ){{0,6}}?"
    r"(?:[:=|→➜–-]|=>|->|\.\.+|is|'s|are|was|were|total|totals|totalled|numbers|stands at|stood at|of|at)"
    r"(?: (?:about|around|~|roughly|some|currently|now|just|only|still|almost|over|ca|:))*|(?P<short>emps|staff|headcount"
    r"|ftes?|employees)|(?P<few>vols?)) $"
)
"""A label before a figure."""
DOES = (
    "(?:^|.* )(?:employs?|buys?|gives us|lends us|provides|employing|pays?(?: for)?|paying(?: for)?|hired|hires|seconds?|bankrolls?|finances?|funds"
    "|(?:salaries|wages) (?:for|of|to)|beschäftigt|bezahlt|emploie|emplea|emprega)"
    "(?: (?:us|the|all|its|our|about|some|another|only|just|for|it|these|those|to|up|me|and))* $"
)
"""What is done to those counted behind it, who are paid by that."""
JOINED = Pattern(
    r"(?: \))?(?: (?:@|at|by|from|via|for|on) (?:the )?<P>| @ [^ <]+)?(?: (?:and|plus|\+|&|,|und|et|y|e|as|well|also))* ?"
)
"""What joins those counted to others of the same kind."""
NO_CREW = frozenset(
    "more least most than under over to fewer less minimum maximum companies company customer customers client clients "
    "bank banks users firms competitor rival every from".split()
)
"""Before a figure: it is a bound, or counts those of others."""
BEHIND = _EASY | frozenset(
    "and in since until by from full hauptberuflich ehrenamtlich permanent part half halftime salaried employed paid "
    "unpaid remunerated angestellt festangestellt on under mi tiempo tempo vollzeit fulltime a o für".split()
)
"""What may stand behind a bare figure that counts people."""
TEAMS = frozenset("total team staff crew gang group equipo équipe equipe".split())
REST = frozenset("rest more further other others like another unpaid volunteer volunteers".split())
"""One of these tells of those who do it beside their jobs, not of those who are paid."""
VAGUE = Pattern(r" (?:[^ <,;]+ )?(?:part time|part timers?|pt|teilzeit|temps partiel|tiempo parcial)(?= )")
"""A part of their time that is not told."""
PART_TIME = Pattern(
    "(?:half|part|mi|demi) (?:time|temps)|temps partiel|halbtags|teilzeit|medi[ao] (?:jornada|tiempo)|meio (?:período|tempo)|t(?:ie|e)mpo parcial"
)
CALLED = (
    frozenset(
        """
    fte ftes emps employee employees employed staff staffing headcount workforce personnel payroll payrolled
    salaried salary salaries wage wages paid hired hires pay pays paying full full-timers timers fulltime ft
    remunerated compensated contract contractors mitarbeiter angestellte angestellt festangestellt bezahlt
    buys hauptberuflich hauptamtlich vollzeit effectif salarié salariés salariée salariées rémunéré rémunérés rémunérée
    rémunérées payé payés payée payées employé employés employée employées temps empleados plantilla asalariado
    asalariados asalariada asalariadas funcionários empregados sueldo contratado contratados contratada contratadas
    completo completa cobran cobramos recebemos vertrag contrato contrat remunerado remunerados remuneradas integral salário assalariado assalariados empregado
    vols vol hobbyists financed funded borne covered free fun hobby evenings weekends nights jobs unbezahlt
    ehrenamtlich bénévolement gratis bono voluntaria cobrar halftime half jornada mi meio seconded halbtags medio both plus etp vze
    team keep gives lends provides employs employ employing bankrolls finances funds beschäftigt emploie emplea emprega
    """.split()
    )
    | CLASSES["UNPAID"]
)
"""Sentences without one of these tell of no crew."""
