"""Classes of words that frames are written with."""

CLASSES: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "COST": (
            "opex exp exps outgoing egresos desembolsos aufwand aufwendungen unkosten fixkosten charges débours frais "
            "bill bills outflow outflows disbursement disbursements upkeep overhead overheads spend cost "
            "costs expense "
            "expenses spending outgoings expenditure expenditures burn outlay outlays "
            "outgo "
            "budget "
            "haushalt jahreshaushalt gesamtbudget kosten ausgaben gesamtkosten betriebskosten "
            "jahreskosten jahresausgaben monatsbudget monatskosten monatsausgaben jahresbudget jahresetat "
            "etat coûts coût dépenses "
            "gastos gasto "
            "costes coste costos presupuesto custos custo despesas despesa orçamento"
        ),
        "SPEND": (
            "spend spends spent expended disbursed budgeted burn burns burning cost costs consume consumes "
            "consumed eat eats swallows "
            "swallow devours chews expends geben gastamos gasta gastam gastan dépensons dépense "
            "kostet kosten cuesta custa coûte spending verbrennen verbraucht verbrauchen"
        ),
        "RES": (
            "caisse bal acct kassenstand bestand barbestand sparstrumpf cagnotte épargne matelas saldo solde polster "
            "cash reserves reserve savings chest balance treasury kitty liquidity rücklagen rücklage reserven kasse "
            "kassenbestand guthaben réserves réserve trésorerie reservas reserva caixa caja ahorros poupança "
            "kontostand warchest cushion buffer nest-egg coffers endowment's piggy"
        ),
        "BANK": (
            "bank account cash reserve reserves kitty savings hand treasury konto bank kasse banque compte "
            "caisse caja vereinskonto projektkonto spendenkonto girokonto "
            "accounts banks banco cuenta caixa conta rücklage rücklagen hinterhand réserve réserves reserva coffers "
            "pot deposit stash mattress books tank tin jar drawer purse paypal wallet union vault safe checking"
        ),
        "FILL": (
            "are is was were of about around roughly averaged approximately approx ~ ≈ : = currently total totalled "
            "came come "
            "comes to run runs at <R> just under over nearly almost some for the month in all our amount amounts "
            "amounted . ca circa now stand stands stood sit sits sitting hold holds held holding sind liegt liegen "
            "bei rund etwa "
            "betragen beträgt son es de unos unas sont est d'environ environ são é cerca hover hovers hovering like "
            "only still roughly probably maybe give or take somewhere between averaging average averages equivalents "
            "and on per uns wir nous temos tenemos avons haben noch approximately approximative estamos en "
            ".. ... .... ..... ...... ....... ........ we each year it remain remains remaining up - aktuell derzeit "
            "actuellement actualmente atualmente worth "
            "its their auf von de of la le el los las les notre nuestra nosso nuestros nossos que qui monatlichen "
            "monatliche "
            "laufenden ronda rondan os anda gira torno autour beläuft sich s'élève asciende eleva month's last"
        ),
        "WORKER": (
            "dev devs developer developers engineer engineers maintainer maintainers programmer programmers coder "
            "coders "
            "scientist scientists researcher researchers designer designers writer writers person persons people ppl "
            "folks staff "
            "staffers employee employees member members contributors contributor committers committer workers "
            "postdocs postdoc students "
            "entwickler entwicklerinnen personen leute développeurs développeur personnes desarrolladores "
            "desarrollador personas "
            "desenvolvedores desenvolvedor pessoas menschen mitarbeiter mitarbeitende mitarbeiterinnen humans heads "
            "teammates colleagues guys hackers coworkers technicians admins sysadmins editors curators "
            "translators annotators "
            "reviewers moderators testers helpers regulars authors experts specialists apprentices freelancers "
            "contractors "
            "ingénieurs ingénieur ingénieures ingenieros ingeniero ingenieras ingenieure engenheiros engenheiro "
            "programmierer programadores développeuses desarrolladoras desenvolvedoras colaboradores mainteneurs "
            "mantenedores chercheurs investigadores pesquisadores doctorants "
            "contractor linguists farmers women men collaborators supporters mitglieder ehrenamtler friends "
            "mates buddies "
            "human soul guy hands locals enthusiasts fans founders cofounders co-founders"
        ),
        "EMPLOYEE": (
            "fte asalariada assalariada empregada ftes emps stellen stelle employee employees mitarbeiterin "
            "angestellter salariée empleada empleadas funcionária funcionárias employée employées staffers "
            "vollzeitstellen vollzeitstelle angestellte angestellten festangestellte salariés salarié salariées "
            "empleados empleado asalariados funcionários funcionário assalariados "
            "empregados empregado employés etp "
            "vollzeitkräfte "
            "mitarbeiter mitarbeitende vze full-timers fulltimers"
        ),
        "PAIDWORD": (
            "paid contratadas asalariadas remuneradas rémunérées salariées pagas salaried employed full-time "
            "fulltime bezahlte bezahlten angestellte payés payé rémunérés remunerados "
            "pagados pagadas pagos contratados salariés hauptamtliche remunerated festangestellte"
        ),
        "UNPAID": (
            "vols volunteers volunteer volunteering unpaid freiwillige freiwilligen ehrenamtliche ehrenamtlichen "
            "ehrenamtlicher bénévoles bénévole voluntarios "
            "voluntarias voluntários voluntárias hobbyists volunteered"
        ),
        "MAKER": "maintainer maintainers developer developers dev devs lead founder cofounder maintainership "
        "author creator committer engineer architect cto",
        "LEFT": "left departs quits resigns leaves steps stepped quit resigned departed leaving quitting retired",
        "PREP": "until till til through thru to bis jusqu'au jusqu'en jusqu'à hasta até untill beyond upto unitl utill",
        "ENDS": (
            "ends end ended expires expire expiring exipres exipre ending finishes finish concludes conclude lapses "
            "lapse terminates stops arrête arrêtent "
            "vence vencen termina terminan acaba expira expiran caduca endet läuft laufen expire expirent finit "
            "termine terminent runs run lasts finishing concluding exhausts wraps"
        ),
        "WHOLE": (
            "spend sales rev takings earnings proceeds outlay outlays upkeep overhead overheads inflow intake pie pot "
            "purse desarrollo desenvolvimento développement entwicklung proyecto projeto projet projekts "
            "projekt costs cost budget income revenue turnover expenses funding money spending outgoings bill bills it "
            "everything "
            "all total funds expenditure burn project everything's kosten einnahmen budgets budget ausgaben "
            "gesamtkosten coûts "
            "budget dépenses revenus recettes presupuesto ingresos gastos costes costos orçamento receita receitas "
            "custos contas cuentas facturas factures rechnungen "
            "despesas etats einkommens expenditures receipts inflows cash operations operating running etat "
            "financement"
        ),
        "LIBRARY": "library libraries lib crate framework sdk toolkit package gem bibliothek bibliothèque biblioteca",
        "DATASET": "dataset datasets corpus corpora korpus datensatz benchmark",
        "MODEL": "llm",
        "INFRA": (
            "registry compiler daemon database runtime scheduler broker kernel firmware driver interpreter proxy "
            "orchestrator hypervisor"
        ),
        "APP": "app application editor plugin client anwendung aplicación aplicativo",
        "RELEASED": "shipped released launched landed out published",
        "STOP": "archived abandoned",
    }.items()
}
MACROS = {
    "V": r"(?P<v><M>|<N>)",
    "M": "(?P<v><M>)",
    "N": "(?P<v><N>)",
    "S": "(?P<v><S>)",
    "D": "(?P<v><D>)",
    "T": "(?P<v><T>)",
    "P": "(?P<v><P>)",
    "ANY": "[^ ]+",
}
_TURNS = (
    "vs versus against by than from per with within without less minus and but or if because income revenue pays pay "
    "paid gives give "
    "covered covers cover met funded financed shared split borne repaid not no nobody cut cuts least most "
    "und oder et y e zahlt zahlen trägt deckt paie paient paga pagan pagam financia cubre cobre "
    "save saves saved saving who which another other others their his her owed owe owes"
)
QUIET = rf"(?!(?:{'|'.join(_TURNS.split())}) )(?:[^ ,;()|/<>]+|<D>|<R>|<T>)"
"""A word between a noun and its figure that leaves them together: no turn of the sentence, no figure."""
HOSTS = frozenset(
    "foundation conservancy stiftung fondation fundación fundação numfocus cncf spi commonhaus apache eclipse openjs "
    "openinfra linux".split()
)
"""What those are called that give projects a legal home."""
CODE = frozenset(
    "commits commit code patches prs contributors lines issues reviews committers downloads users traffic stars "
    "codebase maintainers pulls contributions requests compiler bugs patch translations tests".split()
)
"""What is given to a project and is no money."""
OF_ALL = frozenset(
    """
    's our the their its his her my your this that these a an all total monthly annual yearly quarterly weekly
    running operating operational overall current combined estimated average actual fixed ongoing recurring
    base basic gross net real full entire whole development project projects and or but in of is are was were
    so it everything thing we they i you with on for to by from at as which who now then still also about only
    just currently roughly including plus core direct nos notre les le la des de leur ses unser unsere unseren
    die das der laufenden laufende gesamten monatlichen monatliche betrieb el los las nuestros nuestro
    nuestras o os do da dos e y et und gasto gastos mensuels mensuales mensais totales totaux gesamt wir ihr
    uns es tout todo tudo alles ganze more less under over has had have spends spend half per month year
    quarter if when while because against cover covers covering reduce cut meet pay pays ever own new old cash
    stand stands standing against come comes about around ~ nearly almost today's today's present recent latest ops
    sum annualised annualized regular ordinary usual everyday typical routine our's recurrent remaining day
    foresees foresee shows show report reports estimates put puts reported lists has
    minimum maximum approx rough known stated budgeted planned projected approved said expected foundation
    association cela ça esto eso isso isto fallen entstehen
    """.split()
)
"""What may stand before a word for costs that are those of all."""
PARTS = frozenset(
    """
    server servers hosting ci compute cloud infra infrastructure travel personnel staff salary salaries
    payroll legal storage training electricity marketing rent bandwidth gpu domain conference event hardware
    office tax insurance audit security r&d research advertising ai capital opportunity development inference
    cap ceiling limit lunch coffee switching licence license translation documentation test testing build mail reise
    course courses workshop workshops session sessions ticket tickets
    server-kosten serveur serveurs hébergement servidor servidores hospedagem alojamiento miete loyer alquiler
    aluguel gehälter salaires sueldos salários löhne
    """.split()
)
"""What a cost is of, when it is not of the whole."""
SPARE = frozenset(
    "fun spare evenings weekends hobby hobbyprojekt freizeit feierabend loisir loisirs pasatiempo passatempo".split()
)
"""Words of a sentence that tells what people do beside their jobs."""
OFF_HOURS = frozenset(
    "own-time free-time private-time personal-time leisure-time after-hours after-work at-night their-nights "
    "off-hours own-initiative own-account lunch-breaks".split()
)
"""Two words that tell the same, joined."""
VACANT = frozenset("vacancy vacant vacancies opening openings applicants recruit recruiting".split())
"""Words of a sentence that tells of posts nobody has."""
LET_GO = frozenset("laid fired sacked redundant let axed dismissed cut eliminated".split())
"""Behind those counted: they are no longer there."""
