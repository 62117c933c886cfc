"""Frames of people: paid, unpaid, and those without whom it stops; and of the users who pay."""

from bot.reading.text.frames import Frames, frame
from bot.reading.text.table_people_prose import PROSE

PEOPLE = Frames((
    frame("paid_people",
        "(?:nobody|no one|none|none of us|niemand|personne|nadie|ninguém) "
        "(?:{g4})(?:paid(?! for)|employed|salaried|salary|bezahlt|angestellt|payé|rémunéré|cobra|pago"
        "|recebe|payroll|wage)", 0, denies=True),
    frame("paid_people",
        "(?:no|zero|keine|aucun|sin|sem|ningún) (?:paid |full time |salaried |permanent "
        ")?(?:staff|employees|employee|paid staff|angestellten|angestellte|salarié|empleados|funcionários|paid "
        "people|paid developers|paid maintainers|salaries|payroll|paid devs|wages)", 0, denies=True),
    frame("paid_people", "(?:nobody|no one) (?:is |gets )?(?:paid(?! for)|employed)", 0, denies=True),
    frame("paid_people",
        "(?:all|entirely|purely|completely|100 %) (?:volunteer|unpaid) (?:run|effort|project|only)", 0),
    frame("paid_people",
        "(?:headcount|team|staff|personnel|fte|ftes|employees|team "
        "size|payroll|mitarbeiter|effectif|plantilla|equipo|équipe|equipe) (?:{FILL} ){0,3}{N}(?: (?:{EMPLOYEE}|full "
        "time))?"),
    frame("paid_people", "paid (?:people|ppl|staff|devs|developers|maintainers|team)? ?(?:{FILL} ){0,2}{N}"),
    frame("paid_people",
        "(?:people|staff|devs|team|maintainers|developers) (?:paid )?(?:: |= |numbered |numbers |of |is |totals "
        "|totalled |stands at |stood at |counts )(?:{FILL} ){0,2}{N}(?: (?:people|{EMPLOYEE}|{WORKER}|full time))?"),
    frame("paid_people.fte",
        "{N} (?:full time |paid )?(?:fte|ftes|full time "
        "equivalents?|vollzeitstellen|etp|vze|vollzeitäquivalente|person years)"),
    frame("paid_people.fte", "{N} full (?:time|timers?)(?: {WORKER}| positions| jobs| equivalents?| salaries)?"),
    frame("paid_people", "{N} (?:of (?:us|our|the|them) )?(?:{g2}){PAIDWORD} (?:{g1}){WORKER}"),
    frame("paid_people",
        "{N} (?:of us |people |of them |devs |developers |maintainers |{WORKER} )?(?:are |get |is |sind |werden "
        "|sont |est |están |são |on |draw |receive |earn "
        ")(?:{g1})(?:paid|salaried|employed|payroll|the payroll|our payroll|bezahlt|angestellt|payés"
        "|salariés|salary|salaries|wage|wages|"
        "rémunérés|contratados|remunerados)"),
    frame("paid_people",
        "{N} "
        "(?:{g1})(?:employees|employee|paid|staffers|salaried|angestellte|salariés|empleados|funcionários|"
        "vollzeitkräfte|payrolled|mitarbeiter|mitarbeitende|festangestellte|assalariados|salaries)(?: {WORKER})?"),
    frame("paid_people",
        "{N} (?:- )?(?:person|people|strong|man|woman|head) "
        "(?:{g1})(?:startup|company|team|firm|company|shop|gmbh|studio|outfit|nonprofit|business|spinoff|collective|"
        "lab)"),
    frame("paid_people",
        "(?:company|startup|firm|studio|business|gmbh|start-up|entreprise|empresa|firma) "
        "(?:of|with|has|employs|mit|de|con|com) (?:{FILL} ){0,2}{N}(?: (?:people|{WORKER}|{EMPLOYEE}))?"),
    frame("paid_people",
        "(?:employs|employ|employing|pays|pay|paying|beschäftigt|beschäftigen|emploie|emplea|emprega|bezahlt|"
        "bezahlen|employons|empleamos|empregamos|paga|contrata) (?:{FILL} |for |a ){0,3}(?:of (?:us|our) "
        ")?{N}(?: of (?:our|the|us|them) (?:<N> )?)? ?(?:full time |part time |core |paid "
        ")?(?:{WORKER}|{EMPLOYEE}|salaries|wages|$)?"),
    frame("paid_people", "{N} {WORKER} {PAIDWORD}"),
    frame("paid_people",
        "(?:não|no|ne|n'|nicht) (?:temos|tenemos|hay|avons|há|tienen|têm|tem|tiene) (?:pas )?(?:de "
        "|d' )?{EMPLOYEE}", 0, denies=True),
    frame("paid_people",
        "{N} (?:{WORKER}) (?:, )?(?:all |both |each |who are |that are ){0,2}(?:paid|employed|funded"
        "|financed) (?:by|through|from)"),
    frame("paid_people", "team of (?:{FILL} ){0,1}{N}"),
    frame("paid_people", "the {N} {WORKER} keep (?:their|its)? ?jobs"),
    frame("paid_people",
        "(?:all )?{N} (?:{g1})(?:staff|employees|people|{WORKER}) (?:transfer|move over|keep their jobs|stay "
        "on|join|remain employed)"),
    frame("paid_people",
        "(?:headcount|team|staff|personnel|number of employees|payroll) (?:has |have )?(?:fell|rose|grew|grown|fallen"
        "|risen|shrank|went up|went down|dropped|increased|cut|up|down) to (?:{FILL} ){0,2}{N}"),
    frame("paid_people",
        "(?:salaries|salary|wages|payroll) : (?:{g4})(?:, )?{N} (?:of us|of them|people|ppl|{WORKER}|{EMPLOYEE})"),
    frame("paid_people", "salaries (?:for|of) (?:{FILL} ){0,1}{N}"),
    frame("paid_people", "we (?:'re|are) (?:{FILL} |a team of ){0,1}{N}(?: now| people| of us| people now| today)"),
    frame("paid_people", "we were <N> {g3}, we (?:'re|are) (?:{FILL} ){0,1}{N}(?: now)?"),
    frame("paid_people", "(?:staff|team|crew) (?:of|numbered|numbers|counts) (?:{FILL} ){0,1}{N}"),
    frame("paid_people",
        "(?:funds|funding|covers|covering|supports|finances|financing|zahlt|finanziert|bezahlt|pays "
        "for|financia|finance|pour) (?:all |the |{FILL} ){0,3}{N} (?:full time |part time |paid "
        ")?(?:{WORKER}|{EMPLOYEE}|salaries|positions|jobs|stellen|postes|puestos)"),
    frame("paid_people.fte", "<N> (?:{WORKER}) (?:, )?(?:[^ ()]+ ){0,6}?\\( {N} \\)"),
    frame("people.alone", "{N} (?:people|ppl|devs|developers|engineers|persons|staff)"),
    frame("volunteers", "{N} (?:{g2}){UNPAID}"),
    frame("volunteers", "{UNPAID} (?:: |= |people |devs )?(?:{FILL} ){0,2}{N}"),
    frame("volunteers", "(?:people|ppl|devs|maintainers|contributors) unpaid (?:{FILL} ){0,2}{N}"),
    frame("volunteers",
        "(?:the |other ){1,2}{N} (?:of us )?(?:are |is |just |all ){0,2}(?:volunteer|volunteers|volunteering|unpaid)"),
    frame("volunteers",
        "{N} of us {g9}(?:take no money|for free|unpaid|for nothing|without pay|no pay|as volunteers)", denies=True),
    frame("volunteers", "{N} {g3}, (?:none|nobody|no one) of us (?:is |are |gets )?paid", denies=True),
    frame("volunteers", "volunteer only {g4}(?:, )?{N} (?:people|of us|contributors|devs)"),
    frame("volunteers",
        "{N} (?:{WORKER} )(?:who )?(?:work|contribute|contributing|help|helping) (?:{g3})(?:for free|unpaid|in their "
        "(?:spare|free) time|on evenings|evenings|nights|weekends|gratis|ehrenamtlich)"),
    frame("key_people", "(?:bus|truck|lottery) (?:factor|number) (?:of |is |: |= |at ){0,2}{N}"),
    frame("key_people", "key (?:people|persons|person|maintainers|developers) (?:: |= |is |are )?{N}"),
    frame("key_people", "{N} key (?:people|person|persons|maintainers?|developers?|devs?|contributors?)"),
    frame("key_people",
        "(?:only|just) <P> (?:really |actually |fully |still )?(?:knows|understands|can|has|holds|knows how)", 1),
    frame("key_people", "<P> is the only (?:one|person|maintainer|dev|developer) (?:left )?(?:who|that|with)", 1),
    frame("key_people",
        "(?:i|he|she) (?:am|'m|is|'s) the only (?:one|person|maintainer|<N>) (?:left )?(?:who|that|with)", 1),
    frame("key_people",
        "(?:only )?(?:a single|<N> single|single) (?:person|maintainer|dev|developer|human) "
        "(?:can|knows|understands|holds|has|could|who)", 1),
    frame("key_people",
        "(?:only|just) {N} (?:of us |people |person |maintainers? |devs? |developers? |of them |humans? |folks "
        ")(?:really |actually |who |that |still ){0,2}(?:know|knows|understand|understands|can|hold|holds|have|has)"),
    frame("key_people",
        "{N} (?:people|person|persons|maintainers|of us|devs) (?:who |that )?(?:can|know|hold|holds|knows|have|has) "
        "(?:{g4})(?:release|releases|keys?|merge|publish|commit|password|deploy|root)"),
    frame("paying_users_share",
        "{S} of (?:our |the |all |its |active ){0,2}(?:users|user "
        "base|userbase|installs|utilisateurs|nutzer|usuarios|usuários) "
        "(?:{g2})(?:pay|pays|paying|subscribe|payent|zahlen|pagan|pagam|upgrade)"),
    frame("paying_users_share", "paying users (?:{FILL} ){0,3}{S}"),
    frame("paying_users_share", "{S} (?:{FILL} )?paying users"),
    frame("paying_users_share",
        "{S} (?:der nutzer|des utilisateurs|de los usuarios|dos usuários) (?:zahlen|paient|pagan|pagam)"),
    *PROSE,
))  # fmt: skip
