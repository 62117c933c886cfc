"""Common words: what is no name though it begins with a capital, and what makes a name of the words around it."""

ORGANISATIONS = frozenset(
    "hochschule uni akademie foundation fund trust labs lab inc gmbh ag ltd llc stiftung fonden fond fondation "
    "fundación fundação ministry university universität université universidad institute institut group "
    "philanthropies agency council office network networks bank ventures capital health systems semiconductor "
    "technologies technology software media corp corporation company partners holdings robotics industries energy "
    "motors data cloud society association consortium academy centre center hospital library museum e.v corporation's "
    "research international ab oy bv sa sas telecom airlines insurance pharma securities analytics studios games "
    "dynamics materials aerospace initiative undertaking hosting services logistics freight brewing fonds conservancy "
    "alliance collective programme program ministerium broadcasting rundfunk".split()
)
LEGAL_FORMS = frozenset(
    "inc gmbh ag ltd llc llp lp plc bv nv ab oy oyj as asa aps kg ug sarl srl spa pbc lda ltda corp oü kft zrt sia uab "
    "gbr ohg kgaa pty pte doo sro slu sàrl scop".split()
)
"""What stands behind the name of a company, and is none by itself."""
OF_WORDS = frozenset(
    "junta comunidad gobierno generalitat xunta diputación conseil région governo câmara ministry department "
    "canton county province region municipality university city state bank institute office council board academy "
    "society college school division directorate faculty bureau friends secretariat agency authority administration "
    "bundesamt bundesministerium republic government centre center ministerio ministère ministério "
    "universidad universidade".split()
)
COUNTRIES = frozenset(
    "argentina australia austria belgium brazil canada chile china colombia croatia cyprus denmark estonia finland "
    "france germany greece hungary iceland india indonesia ireland israel italy japan kenya korea latvia lithuania "
    "luxembourg malaysia mexico netherlands nigeria norway poland portugal romania rwanda serbia singapore slovakia "
    "slovenia spain sweden switzerland taiwan thailand turkey uganda ukraine uruguay vietnam".split()
)
FOLLOW_A_NAME = frozenset(
    "se rachète rejoint quitte licencie supprime annonce compra adquire adquiere despide demite anuncia abandona "
    "aporta pays covers funds gives sponsors employs supports provides contributes donates finances carries bankrolls "
    "pay cover fund give employ support provide contribute donate finance shoulders supplies grants hosts underwrites "
    "backs puts chips brings and & ( 's zahlt finanziert fördert trägt gibt übernimmt paie financent paient paga "
    "financia cubre pagan financian banca cobre paid covered funded gave contributed supplied has is will was buys "
    "bought acquires announced announces cuts closes shuts cancels drops withdraws hires freezes does sends keeps "
    "still says stops transfers transferred ends leaves left quit resigned said currently = → , / : until till thru "
    "acquired pours emploie emplea emprega takes took owns settles settled reimburses refunds signs writes picks "
    "foots wires lends lent donated awards awarded renewed extended pledged promised committed underwrote subsidises "
    "subsidizes led invested hands throws pitches accounts confirmed signed agreed stopped lets loaned stepped lays "
    "loses lost gets got needs wins adds moves relicenses switches raises faces joins delayed postponed slips slipped "
    "costs spends burns v beyond among goes continues continued sells remains stays holds retains retained matches "
    "matched doubles doubled commits runs ran builds makes made wants asks asked seconds pulls pulled bears "
    "renews extends prolongs cut tops topped kicks kicked chipped wired houses leads ships uses meets "
    "absorbs defrays remits loans "
    "told tells wrote confirms informed informs emailed mailed phoned just".split()
)
LEVELS = frozenset("platinum gold silver bronze diamond principal main premium mini micro titanium".split())
"""What sponsors are sorted by, which alone is nobody's name."""
NO_NAMES = frozenset(
    """
    handover handoff protokoll tagesordnung agenda memo memorandum bulletin newsletter digest appendix annex preamble
    postscript outstanding receivables receivable payables movement movements transfers depreciation liabilities equity
    following programme program specific providers provider encumbrances encumbrance
    moin servus hola olá ciao hej hei hoi tach grüezi ahoj salve mitarbeiterin mitarbeiterinnen teilzeit vollzeit
    prof set update select nan null undefined infinity spent held kept sold sent lent owed unspent given taken put left
    phd phds stipends roughly ours mine yours theirs upkeep rights supported sponsored funded financed backed hosted
    donated paid provided odbl cecill canadian australian american british swiss swedish danish norwegian european
    indian japanese chinese german french jetzt nein heute derzeit aktuell inzwischen seitdem zurzeit bisher cdn
    vps dns ocr npm gmbh vat rse rses phd cve cves turnover receipts proceeds job jobs noted sticky founder
    founders cofounder creator author redundancies layoffs redundancy dismissals insolvency bankruptcy takeover
    buyout aob item resolved elv2 disclosure outgoings psa fyi nb tldr afaict iirc ianal eta wip todo imho aka
    asap diy rsvp assistant system user bot whoever whichever anybody whatever somewhere elsewhere business
    corrected correction confirmed clarification clarified recap reminder warning important news breaking
    statement claims fact facts fixed verified unconfirmed a an the our their its this that these those my your
    his her we i you he she it they me us them who what when where why how which whose and or but nor so yet if
    then else as at by for from in into of off on onto out over per to up via with without within until till
    through since about after before between during under above below against along around is are was were be been
    being am do does did done have has had having will would can could shall should may might must no not none
    nobody nothing never neither all any both each every few many more most much other another some such same one
    two three four five six seven eight nine ten eleven twelve first second third half quarter next last past only
    own very too also just even still already now today tomorrow yesterday currently here there soon later ago
    once yes ok okay lol hey hi hello dear thanks thank please sorry heads sharing posting re ps btw imo edit update
    luckily gladly happily regrettably fortune
    january february march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    xmas christmas q1 q2 q3 q4 h1 h2 easter usd eur gbp chf jpy inr cad aud pln brl cny sek nok dkk uk ci cd api
    apis saas ceo cto cfo faq ai ml gpu gpus tpu tpus llm fte ftes vc vcs pr prs ama tts asr nlp hpc oss foss rfc
    ip ui ux id db sql http html pdf csv json yaml url mit bsd gpl agpl lgpl mpl apache isc cc0 cc eupl unlicense
    bsl busl sspl elastic creativeml openrail rail gplv2 gplv3 agplv3 lgplv3 gplv3+ wtfpl zlib proprietary
    copyleft permissive english spanish asian project projects team people staff members member users maintainer
    maintainers developer developers devs dev engineers volunteers volunteer contributors core community company
    companies startup startups library dataset model models crate package tool tools server servers infrastructure
    platform app application compute hardware software money cash cost costs budget funding fund funds income
    revenue expenses expenditure reserve reserves runway burn balance savings bank account total sum net gross
    support salary salaries payroll wages hosting bandwidth storage travel rent licence license licensing steward
    stewardship governance board council finance finances financial saved banked stashed position
    keeping maintaining operating liquidity personnel headcount
    employees employee employment numbers figures summary overview report note notes status question answer source
    sources sponsor sponsors donor donors supporters backers customers customer grants grant contract contracts
    executive consortium group society charity union agreement agreements amendment parent investor investors
    training run release releases version milestone milestones roadmap plan plans goal goals risk risks signals
    payer payers who's there's it's that's what's let's contributions individual individuals corporate seed series
    everyone everybody anyone someone somebody largest biggest main average monthly annual yearly quarterly year
    years month months week weeks day days half-year period reporting foundation association yep yeah nope well
    sure right true wow oh ah welp anyway fun fwiw afaik register break like because although though while however
    moreover furthermore instead otherwise unless whether suppose assuming consider ask tell give take make let
    put get got go come see look know think say said hope wish want need try help keep start stop use work works
    working built build made making running based according honestly basically actually literally apparently
    reportedly rumour rumor rumors rumours allegedly maybe perhaps possibly probably dues donations donation
    membership memberships merch events event conference sales services service consulting endowment volunteer's
    grants' new old former current previous prior early late good bad big small overall management auditors audit
    acknowledgements acknowledgments transparency case reporter claim checked closed open free friday's rough
    speaking personally context background disclaimer views copyright trademark und oder aber wir ihr sie er es
    der die das den dem des ein eine einer ist sind war hat haben wird werden nicht kein keine von vom zu zum zur
    für auf aus bei nach bis seit im ins als wie wer wenn dass kurz unser unsere unserer rund etwa rest stand le
    la les un une du et ou mais nous vous ils elles il elle est sont ont pas de dans pour par sur avec sans notre
    nos leur ce cette ces qui que quoi el los las una unos y o pero nosotros son ha han se su sus nuestro nuestra
    con sin por para desde hasta del al lo um uma os e mas não nosso nossa com sem pelo pela até da dos na hola oi
    bonjour hallo salut temos tenemos avons gastamos gastos coûts dépenses kosten ausgaben rücklagen custos
    despesas zwei drei vier fünf vielleicht leider momentan jahr monat projekt geld sechs sieben acht neun zehn
    stars downloads commits uptime attendance latency accuracy coverage deadline deux mostly mainly largely chiefly
    primarily partly nearly almost entirely solely einnahmen umsatz erlöse approximately altogether typically
    usually besides additionally licences licenses contact kontakt seriously anonymous anonym email mail term basis
    duration expiry renewal draft lts eol unpaid salaried volunteering stelle stellen vollzeitstelle vollzeitstellen
    share ends expires percentage amount amounts items currency konto kontostand compte cuenta conta quién quien
    quem bibliothek datensatz anwendung plattform sprachmodell modell werkzeug programm geschäftsmodell gemeinschaft
    träger korpus epl osl fsl polyform affero boost fair functional kickstarter weights sdk write output print
    record insert save repo repository name type owner subject lizenz licencia licença product title artifact kind
    stage maturity https cla crm cms cli gui gesamtkosten betriebskosten gesamtausgaben fixkosten coût gasto egresos
    costes coste custo despesa frais guthaben presupuesto orçamento etat aufwendungen cuesta custa coûte kostet left
    kassenstand barbestand bestand sparstrumpf saldo solde polster aufwand unkosten fonctionnement funcionamento
    jahresbudget jahreskosten jahresausgaben monatsbudget monatskosten monatsausgaben acct bal liquidität mrr arr
    opex caisse kasse caja caixa cpu cpus ssl ram ssd tbd tba price secured pledged estimate estimated freiwillige
    freiwilliger ehrenamtliche ehrenamtler entwickler entwicklerinnen mitarbeiter mitarbeitende angestellte rücklage
    nächster trainingslauf trainingsläufe leute personen menschen köpfe haushalt verein förderverein vorstand
    kassenwart vorjahr vorjahres vormonat quartal jahresende mitglied mitglieder beitrag betrag ela ele elas eles
    ella ellos ellas nadie ninguém personne niemand l' d' solo sólo só seul seuls seule nur somente apenas hoy ayer
    ontem hoje hier aujourd gestern además también tampoco según segundo selon laut depuis cada chaque jede jeder
    después depois après avant danach vorher todas tous toutes alle grâce gracias obrigado danke merci aunque
    mientras enquanto pendant während cuando quando lorsque damit dafür restent reste quedan queda sobram resta
    bleiben bleibt fehlen trois quatre cinq tres cuatro cinco dois três quatro motive instrument telemetry verdict
    likelihood outlook compare spend poll discuss rate imagine picture assume hypothetically thoughts curious chat
    ico ipo eod trustees trustee directors director committee chair treasurer secretary minutes subsequent
    acknowledgment pilot beta trial lgplv2 gpl2 gpl3 agpl3 mpl2 added removed prices pricing tiers special
    fecha importe montant concepto
    interested together rather independent edited updated tidied cleaned amended reverted locked merged created
    reviewed moved idea ideas idee idée erlösmodell home custodian ooo hr pto agm cet cest utc gmt pst recibe
    reciben recibimos recebe recebem recebemos reçoit recevons touche davon dont davor seit angestellt bezahlt
    fy accountant bookkeeper auditor assets liabilities depreciation licensor licensee esta este esto raises secures
    announces acquires receives launches welcomes jedes jeden dieses diese dieser zeit goodbye recettes depenses
    resultat résultat bilanz ttc ht mwst nan null undefined inf infinity vp vps svp evp ide ides wrt
    """.split()
)
UNTIL = frozenset("until till til thru through".split())
AND_WORDS = frozenset("and und et y e".split())
ARTICLES = frozenset("a an the our this that der die das ihr ihre le la l' el o".split())
OURSELVES = frozenset("we our us i my".split())
TOTALS = frozenset("total sum altogether overall".split())
PURSE = frozenset("runway cash money reserves savings reserve kitty bank".split())
"""What lasts for a time, or ends."""
PAID_BY = frozenset(
    "paid funded financed sponsored supported backed bankrolled employed owned hosted covered led".split()
)
"""What joined to a name, or before ``by`` and one, tells that it pays."""
