"""Frames that say that nobody is paid."""

from bot.reading.text.sentences.frames import Frame, frame

_NOBODY = (
    "(?:nobody|no one|none|not a soul|niemand|keiner|(?<!<N> )(?<!seule )personne|nadie|ninguém|ninguno|nenhum|aucun)"
)
_PAID = (
    "(?:paid to (?:work|maintain|develop|code)|paid(?! (?:me|us|him|her|them|anything|for|to|enough|attention|much|more|less|well|extra|better|by card) )|(?:is|are|gets?|being) paid for (?:this|it"
    "|their|his|her|our|working|what)(?= ))"
)
_STAFF = (
    "(?:staff|employees?|angestellten?|mitarbeiter|salariée?s?|employée?s?|empleados?|asalariados?|funcionários?"
    "|empregados?|assalariados?|paid (?:people|staff|contributors|programmers|engineers|members|developers|maintainers|devs|positions|posts|hands|jobs|roles)"
    "|salaries|payroll|wages|headcount|paid anybody)"
)
_PAY = "(?:pay|compensation|remuneration|salary|salaries|wages|payment)"
NOBODY: tuple[Frame, ...] = (
    frame("paid_people", f"{_NOBODY} (?:of (?:us|them|you|ours) )?(?!else )(?:{{g7}})(?:{_PAID}|employed|salaried|remunerated|compensated"
        "|salary|salaries|bezahlt|angestellt|payée?|rémunérée?|cobra|pago|recebe|asalariad[oa]|assalariad[oa]|payroll|wages?|gegen (?:geld|bezahlung)|für geld|pour de l'argent"
        "|salariée?|por dinero|por dinheiro"
        ")(?! for (?!this|it))", 0, denies=True),
    frame("paid_people", f"(?<!but )(?:no|zero|keine|aucun|aucune|pas de|pas d'|sin|sem|ningún|nenhum|nenhuma) (?:paid |full time "
        f"|salaried |permanent |more |actual |real ){{0,2}}{_STAFF}(?! (?:left|changes|cuts|were (?:dismissed|made|laid|let|lost)|was dismissed|this|last|yet|<R>|<D>))", 0, denies=True),
    frame("paid_people", "(?:nobody|no one) (?:ever |has ever )?(?:pays|paid) (?:us|them|any of us)(?! (?:enough|much|back"
        "|well|that|more|to|for) )", 0, denies=True),
    frame("paid_people", "(?:nobody|no one) (?:has |have )?ever (?:pays|paid) (?:me|us|anyone|any of us|them) (?:for (?:it|this|that|the work|doing)|to do (?:it|this|that))", 0, denies=True),
    frame("paid_people", "(?:authors|maintainers|we|everyone|everybody|developers|team) (?:[^ ,;:()<>]+ ){0,6}?(?:without|for no) (?:pay|payment|salary|wages?|compensation|remuneration)", 0, denies=True),
    frame("paid_people", f"(?:{_NOBODY}|neither)(?: of (?:us|them|you))? (?:ever )?(?:earns?|gets?|draws?|takes?|makes?|receives?|sees?|got|made|saw) (?:a |an |any |single |red )*"
        "(?:cent|penny|dime|nickel|wage|salary|euro|pound|rupee|anything|money|pay)(?= (?:$|[,.;:]|for|out of|and|or|from (?:it|this|that)))", 0, denies=True),
    frame("paid_people", "(?:i|we|she|he|they|us|them|{WORKER}) (?:'s|'re|'m|am|is|are|get|gets) (?:{h1})(?:paid|employed) by (?:nobody|no one)(?! else)", 0, denies=True),
    frame("paid_people", "(?:pay|pays|employ|employs) (?:nobody|no one|no <N>)(?! (?:for|to|else))", 0, denies=True),
    frame("paid_people", f"(?:no {_PAY} (?:is|was|are|were|has been|have been) (?:paid|drawn|taken|received|given)(?! from)|(?:contributors?"
        f"|members|maintainers|developers|everyone|alike|all|volunteers|authors|we) (?:{{h2}})(?:receive|receives|get|gets"
        f"|take|takes|draw|draws) no {_PAY})", 0, denies=True, past=True),
    frame("paid_people", "(?:(?:paid|hired|salaried) (?:staff |people |ppl |devs |developers |maintainers |team |hands )?|(?:{WORKER}"
        "|ones) (?:on (?:a |the )?)?(?:salary|payroll|paid) |staff |employees |salaries |payroll |employed |salaried |on "
        "(?:the )?(?:salary|payroll) |headcount )(?:: |= |there (?:is|are) |- |– |— |→ |\\| |is |are |still ){1,2}(?:none|zero|nobody|no one|nil|nothing"
        "|no|keine|aucun|ninguno|nenhum)(?! (?:of|one|longer|known|yet))", 0, denies=True),
    frame("paid_people", "(?<=[,;/|^] )(?:paid )?(?:staff|employees|salaries|payroll) (?:none|zero|nil)(?= (?:[,;/|.]|$))", 0, denies=True),
    frame("paid_people", "(?:alle|jeder) (?:hier )?(?:arbeiten|arbeitet|machen|macht) (?:{h3})(?:unentgeltlich|ehrenamtlich|unbezahlt"
        "|umsonst)", 0),
    frame("paid_people", "(?:bezahlt|angestellt|beschäftigt) (?:wird|ist|werden) (?:{h2})(?:niemand|keiner)", 0, denies=True),
    frame("paid_people", "work (?:on (?:this|the|our|it) ?(?:[^ ]+ )?|here )?is (?:{h1})(?:unpaid|voluntary)", 0),
)  # fmt: skip
