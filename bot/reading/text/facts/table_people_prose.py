"""Frames of people as running prose tells of them: parts of a salary, who works half time, who is unpaid."""

from bot.reading.text.sentences.frames import Frame, frame

_WORKERS = "(?:{WORKER}|{EMPLOYEE}|of us|of them)"
_ON_PAY = (
    "(?:employed|salaried|on (?:permanent |open ended |fixed term |a |full )?(?:contracts?|salary)|on (?:the "
    "|our |their |its |<P> 's |<P> )?(?:{h1})(?:payroll|salary|salaries|staff|books)|<P> 's payroll|paid (?:by"
    "|from|through|out of|full time|staff)|(?:financed|funded|paid|employed)(?= (?:(?:until|till|through|to|since) <D> )?by )|"
    "full time(?! attention)|full timers|'s payroll|employees of|employees at|<P> employees|draw (?:{h2})(?:pay"
    "|salary|salaries)|vollzeit|angestellt|fest angestellt)"
)
_LENDS = (
    "(?:has|have|puts|put|puts in|pays|pay|keeps|keep|employs|employ|employing|lends|lend|provides|provide"
    "|contributes|contribute|devotes|"
    "devote|commits|funds|fund|supports|support|gives|finances|places|parks|sends|bankrolls|got)"
)
_WHO = (
    "(?:or so |of (?:us|them|our|the|you) |other |more |good |(?:{h2})(?:{WORKER}) |(?=(?:contribute|help|work"
    "|pitch|do|chip|maintain|answer|translate|"
    "moderate|review|give|donate) )){1,2}"
)
_DO = "(?:(?!(?:but|while|paid|employed) )[^ ,;:()|/<>]+ ){0,6}?"
_FREE = (
    "(?:for free|for nothing|for fun|without pay|without being paid|without compensation|unpaid|gratis|in "
    "(?:their|our|his|her|your) (?:own )?(?:spare|free|leisure) time|on their own time|"
    "(?:in the |on )?(?:evenings|weekends|nights)|after (?:work|hours|their day jobs?)|as volunteers|on a "
    "voluntary basis|as a hobby|voluntarily|pro bono|ehrenamtlich|"
    "bénévolement|out of love|for the love of it|for no pay)"
)
PROSE: tuple[Frame, ...] = (
    frame("paid_people", f"{{N}} (?:of (?:us|our|the|its|them|whom) )?(?:{{g2}}){_WORKERS} (?:{{g4}}){_ON_PAY}", past=True),
    frame("paid_people", f"{_LENDS} (?:us |the project |it )?(?:{{FILL}} |the |a |its |all |another |for "
        f")?{{N}} (?:of (?:our|its|the|their|us|them) (?:<N> )?)?(?:{{h3}}){_WORKERS} (?:{{g3}})(?:on (?:it"
        f"|this|the project|the job|the code|board|its|salary)|for us|to (?:it|us|this|work|the project"
        f"|maintain)|here|there|in work|in (?:a |their )?jobs?|full time|working)"),
    frame("paid_people", "{N} (?:{h2})(?:staff|staffers|heads|salaried|on staff|on the staff|on salary|on "
        "payroll)(?! (?:member|meeting|party|time|hours|day|days|months|years|cuts|changes|<|of other))"),
    frame("paid_people", "(?:staff|team|secretariat|office|workforce|crew) (?:now )?(?:consists|comprises|made up|counts|stands) (?:of |at )?(?:{FILL} ){0,1}{N}"),
    frame("paid_people", "(?:foundation|company|association|institute|we|organisation|organization|firm) (?:had"
        "|employed) {N} (?:{h1})(?:{EMPLOYEE}|{WORKER}|staff)(?! (?:in|before|until|last) )", past=True),
    frame("paid_people", f"(?<!<P> )\\( {{N}} \\) (?:are |is |work |still |all |both ){{0,3}}{_ON_PAY}"),
    frame("paid_people", "(?:the|other|all) {N} (?:left|remaining|others|that are left|who are left|still here) "
        "(?:are|is|work|works) (?:{h3})(?:at|for|by|with) (?:the )?<P>"),
    frame("paid_people", "{N} (?:seule? |sola |só |únic[oa] )?(?:(?:personnes?|personas?|pessoas?|person(?:en)?|leute|menschen"
        "|gente|desenvolvedor(?:es|as?)?|desarrollador(?:es|as?)?|développeu(?:rs?|ses?)|{WORKER}) )?(?:(?:est|sont|están?|estão|é|são|à être) )?"
        "(?:salariée?s?|rémunérée?s?|payée?s?|employée?s?|pag[oa]s?(?! por )|pagad[oa]s?|remunerad[oa]s?|contratad[oa]s?"
        "|ass?alariad[oa]s?|empleados?|empregad[oa]s?|a sueldo|na folha|en plantilla|en nómina|com salário|à temps plein|angestellter)"
        "(?! (?:à|a|em|in|en) (?:temps partiel|tiempo parcial|tempo parcial|teilzeit))"),
    frame("paid_people", "(?:angestellt|beschäftigt|bezahlt|salariés|contratados|contratadas) (?:sind|werden|sont|son|são|estamos|somos|sommes) (?:{h3}){N}"),
    frame("paid_people", "only (?:i|he|she|<P>|one of us|me) (?:gets?|is|am|earns?|draws?) (?:paid|employed|a "
        "salary|a wage|salary)", 1),
    frame("paid_people", "not (?:a single|<N>) (?:{h2}|of us |of them )(?:is |gets |of us is )?(?:paid|employed"
        "|on (?:a |the )?(?:salary|payroll)|salaried)", 0, denies=True),
    frame("paid_people", "(?:don't|doesn't|dont|doesnt|do not|does not|without) (?:have |employ |pay |has "
        ")?(?:any |a single |any of our )?(?:paid |salaried )?(?:staff|employees|employee|anybody|anyone)(?! "
        "(?:for|to|who|else))", 0, denies=True),
    frame("paid_people", "(?:wages|salaries|salary|pay|wage) (?:of|for|to) (?:{FILL} |the |our ){0,2}{N} "
        "(?:{h3})(?:{WORKER}|{EMPLOYEE}|of us)"),
    frame("volunteers", "(?<!<N> ){UNPAID} (?:{WORKER} )?(?:\\( {h2}\\) )?(?:: |= |{FILL} ){0,2}{N}"),
    frame("paid_people", "(?:{WORKER}|we|us) (?:do not|don't|dont|are not|aren't|arent|never) (?:get |being "
        ")?(?:paid|a salary|salaries)(?! (?:for|to|enough|much|by|well|what))", 0, denies=True),
    frame("paid_people", "{N} (?:of|out of) (?:the |our |its |these )?(?:<N> )?(?:{h2})(?:is|are|get|gets|draw"
        "|draws|earn|earns|have been) (?:now |both |all |a |an |their )?(?:paid|employed|salaried|on (?:the "
        "|our |a )?(?:payroll|salary)|salary|wage|salaries)(?! (?:for|to))"),
    frame("paid_people", "(?:company|firm|startup|team|business|studio|vendor) , (?:now |some |about )?{N} (?:people "
        "|persons |heads |employees )?strong"),
    frame("paid_people", "{N} (?:of us |{WORKER} )(?:, )?(?:and )?(?:who |we |they |all |now |still ){0,2}(?:live|lives"
        "|living) (?:off|from|on)"),
    frame("paid_people", "(?<! was )(?:our|the|its) (?:only|sole|one|<N>) (?:employee|salaried (?:{WORKER})|paid (?:{WORKER})|full timer)"
        "(?! (?:who|that|to|in|{h2}(?:left|quit|resigned|gone|leaving)))", 1),
    frame("paid_people", "both (?:of )?(?:our |the |their |my |its )?(?:salaries|wages|salary|jobs|posts|positions|employees|full timers)(?! (?:are |were |have been |stand |is )(?:{h2})(?:gone|go|let|cut|left|leaving|lost|laid|made|sacked|fired|ended|vacant|open|unfilled|empty|frozen|unfunded|unpaid|advertised))", 2),
    frame("paid_people.part", "(?:paid|half time|part time|employed|salaried|full time|my (?:own )?(?:time|job|post)) \\( {N} (?:fte )?\\)"),
    frame("paid_people", "{N} (?:{WORKER}|{EMPLOYEE})(?= (?:, )?(?:@|at|on|working at) <S> (?:[,.;)|+]|and |plus |$))"),
    frame("paid_people", "<P> and <P> (?:each|both) (?:pay|employ|fund|second|lend|finance) (?:us )?(?:a|an) (?:{h2})"
        "(?:{WORKER}|{EMPLOYEE})", 2),
    frame("paid_people", "(?:nobody|no one|none of us) (?:{h2})(?:works?|does|do|is) (?:{h4})for (?:money|pay|a living|a "
        "salary|a wage)", 0, denies=True),
    frame("volunteers.free", f"{{N}} {_WHO}(?:{_DO}|, ){{0,2}}{_FREE}", denies=True),
    frame("volunteers", "{N} (?:{WORKER}|of us|of them) , (?:all |both |each |every one )?(?:of (?:them|us) "
        ")?(?:unpaid|volunteers|as volunteers|(?:none|neither) (?:of (?:them|us) )?(?:is |are |gets? )?(?:paid|employed)"
        "|nobody (?:is |gets )?paid|not paid|for free)", denies=True),
    frame("paid_people", "(?:nobody|no one|none|none of us|none of them|niemand|personne|nadie|ninguém) (?:{h2})(?:gets|get|earns|earn|makes|make|sees|see|draws|draw|takes|take|receives|receive) (?:{h1})(?:anything|thing|pay|compensation|cent|penny|dime|euro|dollar|salary|wage|wages|pay|money)(?! for| from (?!it |this ))", 0, denies=True),
    frame("paid_people", "(?<! not )(?:all|both|everyone|everybody|each) (?:of us |of them |here |involved |on it |{WORKER} ){0,2}(?:is |are |work |works |do it |does it ){0,1}(?:unpaid|without pay|for no pay|(?:as )?(?:an? )?(?:unpaid )?volunteer(?:s|ing)?|unsalaried)", 0, denies=True),
    frame("paid_people", "unpaid since (?:<D>|<T>|the start|the beginning|day one)", 0),
    frame("paid_people",
        "{N} of (?:us|them|whom|these|those) (?:{h2})(?:employed|paid|salaried|on salary|on the payroll|on "
        "payroll|full time)(?! attention)"),
    frame("paid_people", "(?:the|these|those|our|its|their|whose) {N} (?:employees|employed|salaried|paid staff|staff "
        "members|staffers|salaried (?:people|{WORKER}))", denies=True),
    frame("paid_people", "(?:its|our|their|the) team of {N}", past=True, denies=True),
    frame("paid_people.part", "{N} of (?:a|an|<N>|my|the) (?:full |single |whole |full time )?(?:salary|wage"
        "|position|post|fte|person|stelle)"),
    frame("paid_people", "(?:cooperative|coop|co - op|collective) of {N}(?: people| persons)?(?= (?:[,)(—-]|$))"),
    frame("paid_people", "half (?:a|an|the) (?:full |paid )?(?:position|post|salary|stelle|fte)(?! more)", 0.5),
    *(frame("paid_people", f"(?:on (?:the )?(?:payroll|salary)|salaried|employed) : <P> {more}(?:,|and|&|\\+) <P>(?! (?:,|and|&|\\+) <P>)", count) for count, more in ((2, ""), (3, ", <P> "))),
    frame("volunteers", "{UNPAID} , (?:{FILL} ){0,2}{N} (?:of them|in all|in total|altogether|people)"),
    frame("paid_people", "(?:im|(?:i|she|he|<P>) (?:'m|am|is|'s)) (?:employed|paid|salaried) (?:{h2})(?:half time|halftime)", 0.5),
    frame("paid_people.part", "{S} (?:fte |paid )?(?:position|post|stelle|job|contract|employment)(?! of)"),
    frame("volunteers", "{UNPAID} \\( (?:{FILL} ){0,2}{N}(?! (?:of|more))"),
    frame("paid_people", "(?:davon|dont|de (?:las|los) cuales|das quais|de quais|von denen) (?:{FILL} ){0,1}{N} (?:sind |están |estão |sont )?"
        "(?:bezahlt|angestellt|hauptamtlich|salariée?s?|payée?s?|rémunérée?s?|cobran|recebem|contratad[oa]s|remunerad[oa]s|pag[oa]s|a sueldo)"),
    frame("paid_people.half", "{N} (?:halbes? (?:gehalt|stelle)|halbe stellen?|demi poste|medio sueldo|meio salário)"),
    frame("paid_people.part", "(?:(?:pays|gives|lends|lets|grants|allows) me|paid (?:by (?:<P>|(?:{h4})) ?)?(?:to|for)) (?:{h2}){S} (?:of )?(?:my|the|a) (?:working |work |paid )?"
        "(?:time|week|hours|job)"),
    frame("paid_people.part", "{S} (?:of )?(?:a|an|<N>|my) (?:full |single |whole |full time )?(?:salary|wage"
        "|position|post|fte|stelle)"),
)  # fmt: skip
"""``part`` counts the part of one, ``half`` each as a half."""
