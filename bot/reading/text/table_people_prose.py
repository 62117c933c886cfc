"""Frames of people as running prose tells of them: parts of a salary, who works half time, who is unpaid."""

from bot.reading.text.frames import Frame, frame

_WORKERS = "(?:{WORKER}|{EMPLOYEE}|of us|of them)"
_VACANT = "(?! (?:open|vacant|unfilled|to fill|advertised|cut|cancelled|closed))"
PROSE: tuple[Frame, ...] = (
    frame("paid_people",
        "(?:nobody|no one|none of us|none of them|niemand|personne|nadie|ninguém) (?:{h2})(?:gets|get"
        "|earns|earn|makes|make|sees|see|"
        "draws|draw|takes|take|receives|receive) (?:{h1})(?:cent|penny|dime|euro|dollar|salary|wage"
        "|wages|pay|money)(?! for| from)", 0, denies=True),
    frame("paid_people",
        "(?:all|both|everyone|everybody|each) (?:of us |of them |here |{WORKER} ){0,2}(?:is |are |is "
        "an |work |works |do it |does it ){0,1}"
        "(?:unpaid|without pay|for no pay|an? unpaid volunteer|unsalaried)", 0, denies=True),
    frame("paid_people", "unpaid since (?:<D>|<T>|the start|the beginning|day one)", 0),
    frame("paid_people",
        "{N} of (?:us|them|whom|these|those) (?:{h2})(?:employed|paid|salaried|on salary|on the "
        "payroll|on payroll|full time)(?! attention)"),
    frame("paid_people",
        "{N} {WORKER} (?:, )?(?:all|both|each) (?:of (?:them|us) )?(?:are )?(?:on|employed|at|with"
        "|from) (?:{h1})?(?:by |at |with )?"
        "(?:the )?(?:<P> )?(?:'s )?(?:payroll|payrol|books|salary|salaries|employed|employees)"),
    frame("paid_people",
        "{N} {WORKER} (?:work on (?:it|this) |on it )?(?:, )?(?:all|both|each) (?:are )?(?:employees"
        "|staff|engineers|staffers) (?:of|at|with) (?:the )?<P>"),
    frame("paid_people",
        "{N} {WORKER} (?:, )?(?:all|both|each) (?:of (?:them|us) )?(?:are )?employed (?:by|at|with) (?:the )?<P>"),
    frame("paid_people",
        "(?:salaries|wages|payroll) (?:: |= |are |also |still |all |mostly |from |by |paid by "
        "){0,4}<P> , (?:all )?{N} (?:of us|of them|people|devs|{WORKER})"),
    frame("paid_people.fte",
        "{N} (?:salaried |paid |staff |funded )?(?:positions|posts|jobs|person equivalents) (?:in total"
        "|altogether|all told|overall)"),
    frame("paid_people.fte",
        "to {N} (?:fte|ftes|full time equivalents?|full time|employees|paid staff|staff|paid people"
        "|stellen)"),
    frame("paid_people",
        "(?:the|these|those|our|its|their|whose) {N} (?:employees|employed|paid staff|staff members"
        "|staffers|salaried (?:people|{WORKER}))", denies=True),
    frame("paid_people", "(?:its|our|their|the) team of {N}", past=True, denies=True),
    frame("paid_people",
        "{N} (?:personas|pessoas|personnes|gente|leute|personen|menschen) (?:a sueldo|en nómina"
        "|asalariadas|contratadas|assalariadas|"
        "com salário|salariées|à temps plein|rémunérées|sind (?:{h6})(?:angestellt|beschäftigt|fest angestellt))"),
    frame("paid_people",
        "{N} (?:salarié|salariée|empleado|empleada|employé|employée|employés|employes|angestellter"
        "|assalariado|assalariada)"),
    frame("paid_people", "{N} (?:full time|part time)? ?(?:{WORKER}) (?:on|for) (?:the )?(?:<P> )?(?:'s )?payroll"),
    frame("paid_people",
        "{N} of (?:the|our|its|their) (?:<N> )?(?:core |main |active )?{WORKER} (?:are |is |get |who are "
        "|have been |has been )?(?:now |all |both )?(?:employed|paid|salaried|on salary|on the "
        "payroll)(?! attention)"),
    frame("paid_people", "(?:employs|employ|pays|pay|funds|fund) both (?:of us|of them|of its|{WORKER})", 2),
    frame("paid_people", "both (?:of us |of them |{WORKER} )?(?:are|is|get) (?:now )?(?:employed|paid|salaried|on salary)", 2),
    frame("paid_people",
        "(?:pays|pay|bezahlt|funds|fund|covers|cover|finances) (?:for )?{N} (?:full time |part time "
        ")?(?:positions|posts|jobs|stellen|places)"),
    frame("paid_people.part",
        "{N} of (?:a|an|<N>|my|the) (?:full |single |whole |full time )?(?:salary|wage|position|post|fte"
        "|person|stelle)"),
    frame("paid_people.part",
        "{S} of (?:a|an|<N>|my) (?:full |single |whole |full time )?(?:salary|wage|position|post|fte"
        "|stelle)"),
    frame("paid_people.half",
        f"{{N}} (?:core |paid |of our )?{_WORKERS} (?:who )?(?:work |works |working |employed |are |is "
        "|paid |on )?(?:here |for us |on it )?(?:half time|halftime|"
        "half days|halftags|mi temps|media jornada|halbtags)"),
    frame("paid_people.half", "{N} (?:half time|halftime) (?:{WORKER}|positions|posts|jobs|salaries)"),
    frame("paid_people.sum",
        "{N} (?:postdocs?|rses?|phds?|ftes?|engineers?|developers?|devs?|designers?|scientists?|admins?"
        "|researchers?|pms?)"
        " (?:\\+|and|&|plus|,) <N> (?:postdocs?|rses?|phds?|ftes?|engineers?|developers?|devs?"
        "|designers?|scientists?|admins?|researchers?|pms?)"),
)  # fmt: skip
"""``part`` counts the part of one, ``half`` each as a half, ``sum`` adds a number for each post."""
