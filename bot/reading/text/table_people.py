"""Frames of people: paid, unpaid, and those without whom it stops; and of the users who pay."""

from bot.reading.text.frames import Frames, frame
from bot.reading.text.table_people_prose import PROSE

HOLDS = (
    "(?:(?:really |actually |fully |still |even |truly ){0,2}(?:knows?|understands?|maintains?|(?:can|could|may"
    "|(?:is|are) (?:at present |currently |now |still )?able to) (?:{h2})"
    "(?:releases?|merge|publish|commit|push|deploy|cut|sign|review|build|run|access|operate|restart|fix|approve"
    "|administer|renew|log|touch|ship|rotate|read)|"
    "(?:has|have|holds?|owns?|with|w /|keeps) (?:{h4})(?:keys?|passwords?|access|root|rights|credentials|admin"
    "|tokens?|bit|permissions?|certificates?)))"
)
KEYS = (
    "(?:can|know|hold|holds|knows|have|has|with|w /) (?:{h4})(?:release|releases|keys?|merge|publish|commit"
    "|password|passwords|deploy|root|rights|"
    "credentials|access)"
)
TOHOLD = f"(?:, (?:[^ ,]+ ){{1,3}}, )?(?:who |that |which |to |able to |left who |capable of )?{HOLDS}"
ONE = "(?:one|<N>|person|maintainer|human|dev|developer|engineer|member|people|soul|admin|maintainers)"
USERS = (
    "(?:users?|people who use it|people using it|those who use it|user base|userbase|installs|installations"
    "|accounts|teams|audience|utilisateurs|nutzer|usuarios|usuários|"
    "nutzerinnen|readers|players)"
)
PAYING = (
    "(?:(?:pay|pays|paying)(?! (?:attention|in|with|by|via|more|less|taxes) )|subscribe|subscribes|subscribed"
    "|upgrade|upgraded|convert|converts|converted|(?:a |have a |paid |paying )(?:paid |paying |pro )?"
    "(?:subscriptions?|subscribers?|plans?|tiers?|accounts?|licences?|licenses?|customers?|versions?|members?)"
    "|(?:on )?(?:a |the |our )?<K>|zahlen|paient|payent|pagan|pagam)"
)
PEOPLE = Frames((
    frame("paid_people",
        "(?:nobody|no one|none|none of us|niemand|personne|nadie|ninguém) (?!else )"
        "(?:{g4})(?:paid(?! (?:for|to))|employed|salaried|salary|bezahlt|angestellt|payé|rémunéré|cobra|pago"
        "|recebe|payroll|wage)(?! for)", 0, denies=True),
    frame("paid_people",
        "(?:no|zero|keine|aucun|aucune|pas de|pas d'|sin|sem|ningún) (?:paid |full time |salaried |permanent |more |actual "
        "|real ){0,2}"
        "(?:staff|employees|employee|angestellten|angestellte|salarié|salariée|empleados|funcionários|paid "
        "(?:people|staff|developers|maintainers|devs|"
        "positions|posts|hands|jobs|roles)|salaries|payroll|wages|headcount)(?! (?:left|changes|cuts))", 0, denies=True),
    frame("paid_people", "(?:nobody|no one) (?:is |gets )?(?:paid(?! (?:for|to))|employed)", 0, denies=True),
    frame("paid_people", "(?:pay|pays|employ|employs) (?:nobody|no one|no <N>)(?! (?:for|to|else))", 0, denies=True),
    frame("paid_people",
        "(?:paid (?:staff |people |ppl |devs |developers |maintainers |team |hands )?|(?:{WORKER}|ones) (?:on "
        "(?:a |the )?)?(?:salary|payroll|paid) |staff |employees |salaries |"
        "payroll |employed |salaried |on (?:the )?(?:salary|payroll) |headcount )(?:: |= |- |\\| |is |are "
        "|still )(?:none|zero|nobody|no one|nil|nothing|no|keine|aucun|ninguno|"
        "nenhum)(?! (?:of|one|longer|known|yet))", 0, denies=True),
    frame("paid_people",
        "(?:all|entirely|purely|completely|100 %) (?:volunteer|unpaid) (?:run|effort|project|only)", 0),
    frame("paid_people",
        "(?:headcount|heads|team|staff|personnel|fte|ftes|employees|team "
        "size|staff count|staff size|head count|payroll|mitarbeiter|effectif|plantilla|equipo|équipe|equipe) "
        "(?:{FILL} ){0,3}{N}(?: (?:{EMPLOYEE}|full "
        "time))?"),
    frame("paid_people", "paid (?:people|ppl|staff|devs|developers|maintainers|team)? ?(?:{FILL} ){0,2}{N}"),
    frame("paid_people",
        "(?:people|staff|devs|team|maintainers|developers) (?:paid )?(?:: |= |numbered |numbers |of |is |totals "
        "|totalled |stands at |stood at |counts )(?:{FILL} ){0,2}{N}(?: (?:people|{EMPLOYEE}|{WORKER}|full time))?"),
    frame("paid_people.fte",
        "{N} (?:full time |paid )?(?:fte|ftes|full posts?|full positions?|full time "
        "equivalents?|vollzeitstellen|etp|vze|vollzeitäquivalente|person years)"),
    frame("paid_people.fte", "{N} full (?:time|timers?)(?: {WORKER}| positions| jobs| equivalents?| salaries)?"),
    frame("paid_people", "{N} (?:of (?:us|our|the|them) )?(?:{g2}){PAIDWORD} (?:{g1}){WORKER}"),
    frame("paid_people",
        "{N} (?:of us |people |of them |devs |developers |maintainers |{WORKER} )?(?:are |get |is |sind |werden "
        "|sont |est |están |são |on |draw |receive |earn "
        ")(?:{g1})(?:paid|salaried|employed|payroll|the payroll|our payroll|bezahlt|angestellt|payés|salariés"
        "|salary|salaries|wage|wages|"
        "rémunérés|contratados|remunerados)"),
    frame("paid_people",
        "{N} "
        "(?:{g1})(?:employees|employee|paid|staffers|salaried|angestellte|salariés|empleados|funcionários|"
        "vollzeitkräfte|payrolled|mitarbeiter|mitarbeitende|festangestellte|assalariados|salaries)(?: {WORKER})?"),
    frame("paid_people",
        "{N} (?:- )?(?:person|people|strong|man|woman|head) "
        "(?:{g1})(?:startup|company|team|firm|company|shop|gmbh|llc|ltd|inc|ug|cooperative|coop|agency"
        "|consultancy|department|unit|crew|office|studio|outfit|nonprofit|business|spinoff|collective|"
        "lab)"),
    frame("paid_people",
        "(?:company|startup|firm|studio|business|gmbh|start up|entreprise|empresa|firma) "
        "(?:of|with|has|employs|mit|de|con|com) (?:{FILL} ){0,2}{N}(?: (?:people|{WORKER}|{EMPLOYEE}))?"),
    frame("paid_people",
        "(?:employs|employ|employing|pays|pay|paying|beschäftigt|beschäftigen|emploie|emplea|emprega|bezahlt|"
        "bezahlen|employons|empleamos|empregamos|paga|contrata) (?:{FILL} |for |a ){0,3}(?:of (?:us|our) "
        ")?{N}(?: of (?:our|the|us|them) (?:<N> )?)? ?(?:full time |part time |core |paid "
        ")?(?:{WORKER}|{EMPLOYEE}|salaries|wages|$)?"),
    frame("paid_people", "{N} {WORKER} {PAIDWORD}"),
    frame("paid_people",
        "(?:não|no|ne|n'|nicht) (?:temos|tenemos|hay|avons|há|tienen|têm|tem|tiene) (?:pas )?(?:de |d' "
        ")?{EMPLOYEE}", 0, denies=True),
    frame("paid_people", "{N} (?:{WORKER}) (?:, )?(?:all |both |each |who are |that are ){0,2}(?:paid|employed"
        "|funded|financed) (?:by|through|from)"),
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
        "(?:fund|finance|support|cover|funds|funding|covers|covering|supports|finances|financing|zahlt"
        "|finanziert|bezahlt|pays "
        "for|financia|pour) (?:all |the |die |der |firma |<P> |{FILL} ){0,4}{N} (?:{h2})"
        "(?:{WORKER}|{EMPLOYEE}|salaries|positions|jobs|stellen|postes|puestos)"),
    frame("paid_people.fte", "<N> (?:{WORKER}) (?:, )?(?:[^ ()]+ ){0,6}?\\( {N} \\)"),
    frame("people.alone", "{N} (?:of us|heads|people|ppl|devs|developers|engineers|persons|staff|posts|positions|stellen)"),
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
    frame("key_people", "(?:bus|truck|lottery) (?:factor|number) (?:of |is |: |= |at |stands |remains "
        "|currently |just |only ){0,3}{N}"),
    frame("key_people", "key (?:people|ppl|persons|person|maintainers|developers) (?:: |= |is |are )?{N}"),
    frame("key_people", "{N} (?:of (?:us|them) |{WORKER} )?(?:hold|holds|have|has) (?:{h3})(?:knowledge|skills?|access"
        "|passwords?|keys?) (?:that )?(?:no one|nobody) else", denies=True),
    frame("key_people", "{N} key (?:people|person|persons|maintainers?|developers?|devs?|contributors?)"),
    frame("key_people", f"(?<! i )(?<! we )(?<! you )(?<! they )(?:only|just|nobody but|no one but|none but|nobody except|no one except|nobody "
        f"besides|no one besides|no one apart from|nobody apart from|nobody other than|nobody other than|<P> "
        f"alone|who alone) (?:<P> |i |he |she |me |(?:the|our) (?:[^ ,]+ ){{1,2}}?)?{HOLDS}", 1, denies=True),
    frame("key_people", f"(?:i|he|she|<P>|<N> {{WORKER}}|who) {{g3}}(?:am|'m|is|'s|remains) (?:(?:still|now"
        f"|currently|also) )?the (?:only|sole|one|last) (?:{ONE} )?(?:left )?{TOHOLD}", 1),
    frame("key_people", f"(?:only|just) (?:<P>|i|he|she) and (?:<P>|i|he|she|me) {HOLDS}", 2),
    frame("key_people", "single point of failure (?:: |is |= )(?:<P>|him|her|me|<N> person)", 1),
    frame("key_people", f"(?<! was )(?:the|our) (?:only|sole) {ONE} (?:left )?{TOHOLD}", 1),
    frame("key_people", f"\\( (?:the )?(?:only|sole) {ONE} (?:left )?{TOHOLD}", 1),
    frame("key_people", f"(?:a single|<N> single|single) {ONE} {TOHOLD}", 1),
    frame("key_people", f"(?:only|just|exactly) {{N}} (?:of us|of them|{{WORKER}}) (?:(?:really|actually|still) "
        f")?{TOHOLD}"),
    frame("key_people", f"{{N}} (?:{{WORKER}}|of us|of them) (?:who |that )?{KEYS}"),
    frame("key_people", "(?:hang|hangs|hanging|depend|depends|depended|hinge|hinges|rest|rests|relies|rely"
        "|stand|stands|falls|lives|sits) (?:{h2})(?:on|upon|with) (?:just |only |exactly |the shoulders of "
        "){0,2}{N} (?:{h1})(?:{WORKER}|pair of (?:hands|shoulders))"),
    frame("key_people", "(?:hang|hangs|hanging|depend|depends|hinge|hinges|rest|rests|relies|rely|stands|falls) "
        "(?:{h2})(?:on|upon|with) (?:just |only )?(?:a )?single (?:{WORKER}|pair of (?:hands|shoulders))", 1),
    frame("key_people", "(?:<P>|he|she|i|<N> {WORKER}) (?:alone )?(?:holds|has|have|keeps|hold) all (?:of "
        ")?(?:the |our )?(?:{h1})(?:keys?|passwords|credentials|access|rights)", 1),
    frame("key_people", "stands? (?:and|or) falls? with (?:<P>|him|her|me|one person|one developer|one maintainer)", 1),
    frame("key_people", "(?:<P>|he|she|i|<N> {WORKER}) (?:is|am|'m|'s|remains) (?:a|the|our) single point of "
        "failure", 1),
    frame("paying_users_share", f"{{S}} (?:of|among|der|des|de los|dos|de) (?:{{q3}}){USERS} (?:{{g4}}){PAYING}"),
    frame("paying_users_share", f"(?:of|among|out of) (?:{{q3}}|<N> ){{0,2}}{USERS} (?:, )?(?:{{q3}}){{S}} "
        f"(?:{{g3}}){PAYING}"),
    frame("paying_users_share", f"(?:paying|paid) (?:{USERS}|<K>|customers|subscribers|share|ratio) "
        f"(?:{{q3}}(?:of|among) (?:{{q2}}){USERS} |{{q4}}|{{FILL}} ){{0,2}}{{S}}(?! of (?:our|the|all|its)? "
        f"?(?:income|revenue|costs|budget|money|turnover|funding))"),
    frame("paying_users_share", f"(?:<K>|customers|subscribers|subscriptions|payers|licences|licenses) "
        f"(?:{{q5}}|, |about ){{0,2}}{{S}} of (?:{{q2}}){USERS}"),
    frame("paying_users_share", f"paying (?:: |= )?(?:{{FILL}} )?{{S}} of (?:{{q2}}){USERS}"),
    frame("paying_users_share", f"{USERS} , (?:{{FILL}} )?{{S}} of (?:them|those|whom|which) (?:{{g3}}){PAYING}"),
    frame("paying_users_share.ratio", f"{{N}} (?:in|out of|of|in every|of every) <N> (?:{{h2}}){USERS} "
        f"(?:{{g2}}){PAYING}"),
    frame("paying_users_share.ratio", f"(?:of|out of) (?:{{q2}})<N> (?:{{h1}}){USERS} (?:, )?(?:only |just )?{{N}} (?:{{h1}}){PAYING}"),
    frame("paying_users_share", "conversion (?:rate )?(?:from free |to paid |to paying |to <K> ){0,2}(?:{q4}){S}"),
    frame("paying_users_share", f"{{S}} (?:{{FILL}} )?(?:paying (?:{USERS}|customers)|paid conversion"
        f"|conversion|(?:{USERS} )?convert)"),
    frame("paying_users_share", "{S} (?:der nutzer|des utilisateurs|de los usuarios|dos usuários) (?:zahlen"
        "|paient|pagan|pagam|paga)"),
    *PROSE,
))  # fmt: skip
