"""Frames of people who are paid and who are not."""

from bot.reading.text.facts.table_keys import KEYS
from bot.reading.text.facts.table_nobody import NOBODY
from bot.reading.text.facts.table_people_prose import PROSE
from bot.reading.text.facts.table_users import USERS
from bot.reading.text.sentences.frames import Frames, frame

PEOPLE = Frames((
    frame("paid_people",
        "(?:headcount|heads|team|staff|personnel|fte|ftes|employees|team "
        "size|staff count|staff size|head count|payroll|mitarbeiter|effectif|plantilla|equipo|équipe|equipe) "
        "(?:(?!(?:and|on|per) ){FILL} ){0,3}{N}(?: (?:{EMPLOYEE}|full "
        "time))?"),
    frame("paid_people", "paid (?:people|ppl|staff|devs|developers|maintainers|team)? ?(?:(?!(?:for|in|on|per|each|it|over|with|just|the|up) ){FILL} ){0,2}{N}"
        "(?= (?:[,.;:|()/+&]|-|–|$|and|plus|full|volunteer|unpaid|of (?:our|us|the)|{WORKER}|{EMPLOYEE}))"),
    frame("paid_people",
        "(?:people|staff|devs|team|maintainers|developers) (?:paid )?(?:: |= |numbered |numbers |of |is |totals "
        "|totalled |stands at |stood at |counts )(?:{FILL} ){0,2}{N}(?: (?:people|{EMPLOYEE}|{WORKER}|full time))?"),
    frame("volunteers", "(?<=[,/|;] ){N} vols?(?= (?:$|[,/|;)]))"),
    frame("paid_people.fte",
        "{N} (?:full time |paid )?(?:fte|ftes|full posts?|full positions?|full time "
        "equivalents?|vollzeitstellen|etp|vze|vollzeitäquivalente|person years)"),
    frame("paid_people.fte", "{N} full (?:time|timers?)(?! (?:weeks?|days?|months?|years?|hours?) )(?: {WORKER}| positions| jobs| equivalents?| salaries)?"),
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
        "bezahlen|employons|empleamos|empregamos|paga|contrata|paie|paient|pagan|pagam|banca|financian|financiam) (?:{FILL} |for |a ){0,3}(?:of (?:us|our) "
        ")?{N}(?: of (?:our|the|us|them) (?:<N> )?)? ?(?:full time |part time |core |paid "
        ")?(?:{WORKER}|{EMPLOYEE}|salaries|wages|$)?"),
    frame("paid_people",
        "(?:não|no|ne|n'|nicht) (?:temos|tenemos|hay|avons|há|tienen|têm|tem|tiene) (?:pas )?(?:de |d' "
        ")?{EMPLOYEE}", 0, denies=True),
    frame("paid_people", "(?:all )?{N} (?:{g1})(?:staff|employees|people|{WORKER}) (?:of (?:the |our |its )?(?:[^ ,]+ ){1,3}?|(?:will|are to|shall|would all|all) ){0,2}(?:transfer|transferred|move over|moves? (?:in )?(?:to|across|with)|(?:keep|keeps|kept|retain) (?:their|its) (?:jobs?|posts?|positions?)|stay(?= (?:on|$|[,.;]))|(?:go|goes|switch|pass) (?:over )?to <P>|(?:join|remain employed)(?! (?:for|discord|matrix|github)))"),
    frame("paid_people", "(?:headcount|team|staff|personnel|number of employees|payroll)(?: numbers?| levels?)? (?:has |have |was |were |been |is |are |'s |now ){0,2}(?:back|enlarged|expanded|reduced|shrunk|trimmed|fell|rose|grew|grown|fallen|risen|shrank|went up|went down|dropped|increased|decreased|declined|cut|up|down) (?:by <N> )?to (?:{FILL} ){0,2}{N}"),
    frame("paid_people", "we (?:'re|are) (?:{FILL} |a team of ){0,1}{N}(?: now| people| of us| people now| today)"),
    frame("paid_people",
        "(?:fund|finance|support|cover|funds|funding|covers|covering|supports|finances|financing|zahlt"
        "|finanziert|bezahlt|pays "
        "for|financia|pour) (?:all |the |die |der |firma |<P> |{FILL} ){0,4}{N} (?:{h2})"
        "(?:{WORKER}|{EMPLOYEE}|salaries|positions|jobs|stellen|postes|puestos)"),
    frame("paid_people.fte", "<N> (?:{WORKER}) (?:, )?(?:[^ ()]+ ){0,6}?\\( {N} \\)"),
    frame("paid_people.part", "(?<! je )(?<! jeweils )(?<! chacun )(?<! cada )(?<! à ){N} (?:devs?|developers?|engineers?|maintainers?|rses?|postdocs?|posts?|positions?|stellen?|jobs?"
        "|salary|salaries|postes?|puestos?)(?! (?:per|about|a|on|this|every|each) )"),
    frame("paid_people.more", "{N} (?:postes?|puestos?|salariés?|stellen?) (?:et demie?|y medi[oa]|e mei[oa])"),
    frame("volunteers", "{N} (?:{g2}){UNPAID}"),
    *(frame("volunteers", f"(?<! and )(?<! , )(?<! & ){names} (?:{{h4}})(?:as (?:unpaid |mere )?volunteers|for (?:free|nothing|fun)|unpaid|without pay|in (?:their|our) (?:spare|free|own) time|on a voluntary basis)(?= (?:$|[,;:)(]|and|but|while|because|since|so|in|on|at))", count, denies=True) for count, names in ((2, "<P> (?:and|&) <P>"), (3, "<P> , <P> ,? ?(?:and|&) <P>"))),
    frame("volunteers", "(?<=^ )(?:helpers|hobbyists|unpaid(?: (?:helpers|people|devs|hands))?|freiwillige|ehrenamtliche|helfer|bénévoles|voluntari[oa]s|voluntári[oa]s) (?:: |= |\\| )(?:{FILL} )?{N}(?= (?:$|[,;|]))"),
    frame("volunteers", "{N} of us (?:, )?{g9}(?:take no money|paid by (?:nobody|no one)|for free|unpaid|for nothing|without pay|no pay|as volunteers)", denies=True),
    frame("volunteers", "{N} {g3}, (?:none|nobody|no one) of us (?:is |are |gets )?paid", denies=True),
    frame("volunteers", "(?:on est|nous sommes|somos|wir sind|sind wir) (?:{FILL} |à ){0,2}{N}(?: (?:personnes|personas|pessoas|leute|desarrolladores|développeurs|desenvolvedores|entwickler|maintainer))? (?:, |y |e |et |und )?(?:(?:ninguno|ninguna|nadie|nenhum|ninguém|aucun|personne|keiner|niemand) {h3}(?:cobra|recebe|payée?|rémunérée?|bezahlt|geld)|(?:tous|toutes|todos|todas|alle) {h1}(?:{UNPAID}|ehrenamtlich))", denies=True),
    frame("volunteers", "(?:personne|nadie|ninguém|niemand) {h4}(?:payé|cobra|recebe|bezahlt)(?: {h3}| ), (?:on est|nous sommes|somos|wir sind) (?:{FILL} |à ){0,2}{N}(?! (?:%|<))", denies=True),
    *NOBODY,
    *PROSE,
    *KEYS,
    *USERS,
))  # fmt: skip
