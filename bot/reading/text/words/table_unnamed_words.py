"""Words that payers without a name are called by, and what they do: nouns of givers and of takings, verbs."""

GIVERS = (
    "bank insurer broker company firm startup vendor manufacturer maker carmaker automaker supplier retailer supermarket chain brewery bakery shipyard airline railway railroad telecom telco operator utility consultancy agency studio publisher newspaper magazine broadcaster newsroom bookshop label fund funds office university universities college colleges institute institutes institution institutions school schools faculty department lab laboratory observatory hospital hospitals clinic clinics museum museums library libraries archive archives academy church parish ministry municipality municipalities council city cities town county canton state states province government authority embassy army police court union unions federation association society club cooperative coop co-op collective consortium charity charities trust foundation foundations ngo professor teacher retiree pensioner widow widower uncle aunt friend benefactor philanthropist millionaire billionaire heir lawyer doctor engineer reader landlord hoster provider isp registrar exchange reseller distributor importer exporter farm farmers vineyard hotel restaurant cafe shop store orchestra theatre theater cinema bank's hedge bookmaker casino lottery party employer boss business businesses corporation conglomerate group banks insurers companies firms startups vendors manufacturers publishers newsrooms airports airport port railways airlines towns agencies ministries embassies readers listeners viewers members dealers dealer notary pharmacy chemist refinery mine steelmaker chipmaker chipmakers bookseller uni unis dept region regions regional district senate commission network networks guild chamber diocese foundry mill brewer winery distillery dairy creamery cannery sawmill quarry smelter tannery abbey monastery convent temple choir opera gallery zoo aquarium planetarium hospice ferry marina dockyard haulier accelerator incubator syndicate works plant org orgs holding owner owners partner partners partners' broadcasters hospices operators utilities chains associations federations faculties departments guilds laboratories councils governments insurers' theatres breweries bakeries newspapers magazines guy bloke lady dentist vet baker butcher plumber architect accountant regulars households parents alumni café centre center centres centers garage factory factories orchard surveyor locksmith hackerspace makerspace hackspace glassworks registry resort campsite recruiter brigade bureau scrapyard affiliates "
    "bureau administration directorate secretariat brokerage fintech harbour harbor courier carrier forwarder grocer optician biobank synagogue mosque consulate parliament prefecture borough village prison polytechnic seminary kindergarten nursery ballet circus shipper shipbuilder planemaker drugmaker dealership tribunal hatchery ranch jeweller auctioneer reinsurer lender nonprofit non-profit nonprofits regulator watchdog inspectorate brigade verein förderverein constabulary coastguard navy co-operative cooperatives shops labs clubs parishes counties cantons provinces"
).split()
"""Who gives."""
OF_TWO = tuple(
        f"{kind} {head}{many}"
        for kinds, head in (
            ("water school health tourist tourism hospital film arts housing", "board"),
            ("shipping ferry cruise bus train", "line"),
            ("health weather postal forest park parks rescue fire news statistical ambulance prison civil", "service"),
            ("geological ordnance land", "survey"), ("veterinary medical dental", "practice"), ("nursing care", "home"),
            ("radio tv police", "station"), ("auction publishing", "house"), ("think", "tank"),
        )
        for kind in kinds.split()
        for many in ("", "s")
)  # fmt: skip
"""Who gives, by a word that says it with the one before it only."""
PAID = frozenset(
    "office lawyer notary provider hoster isp registrar landlord school studio shop store agency consultancy utility "
    "bank fund funds doctor telecom label exchange hotel restaurant cafe party state states court union port engineer "
    "police railway broker partner partners centre center centres centers garage registry bureau".split()
)
"""Those who beside an amount in a list may as well be paid, or hold the money."""
TAKINGS = (
    "conference conferences gala summit fair fairs fete bazaar auction raffle concert concerts school bootcamp bootcamps fees fee certification certifications certificates exams exam exams' marketplace store newsletter podcast book books ebook ebooks stickers mugs shirts shirt t-shirts hoodies posters calendars sales rentals royalties lectures talks seminar seminars workshop webinar webinars course camp ads advertising adverts classifieds jobs board listing listings bounties bounty add-on add-ons addon addons plugin plugins themes theme app ticket tickets interest deal licensing partnership partnerships entries admissions subscriptions printing hackathon workshops legacies bequests legacy bequest commission sale rally jumble festival tournament merch market markets café trading postings links reports audits tours hats button dividends rents advice"
).split()
"""By what money comes in."""
NOT_GIVERS = (
    "hedge pension investment wealth mutual money savings saving reserve reserves cash balance pot budget costs cost "
    "project plan team insurance one ones thing things rest half part share income revenue that which account runway "
    "everybody everyone nobody work code release model tool run licence license move change switch update upgrade "
    "version number numbers amount sum year month time it they we i you he she this these those us them who what way "
    "treasury kitty other others product rival competitor competitors predecessor community contract grant people "
    "users user server servers hosting project's law tax price programme program committee board staff steward "
    "organisation organization funding payment payments app application site website plugin package dataset"
).split()
"""What no payer is called by."""
CALLED = frozenset((*GIVERS, *TAKINGS, *NOT_GIVERS))
"""What payers without a name, and what is none, are called."""
ANYBODY = frozenset((*TAKINGS, *NOT_GIVERS)) | frozenset(
    "firm firms company companies business businesses corporation vendor vendors client clients customer customers "
    "funder funders backer backers payer payers partner partners owner owners org orgs group guy party employer boss "
    "supplier suppliers provider department office team bank".split()
)
"""What says nothing of who it is."""
BOOKED = frozenset(
    "plan planned actual actuals amount amounts sum sums total totals subtotal overhead overheads spend spending spent "
    "outgoings saved saving savings reserve reserves balance cash cost costs expense expenses budget figure figures "
    "number numbers item items term terms value rate price steady stable flat gap deficit surplus loss profit burn "
    "runway payroll salary salaries wages rent hosting servers travel insurance payer payers funder note notes status "
    "start end date until share part half retrain retraining rerun pretraining finetune far".split()
)
"""What stands in the books beside a sum, and pays nothing."""
NO_PART = (
    "and or but to of for in on at by from with that who which is are was it we they as if not no our us the than up "
    "per can will would could may might should shall must never also now still have has had do does only tax drop "
    "drops gets needs lost offers includes pay pays cover covers give gives cost costs held holds hold kept reported "
    "reports recorded showed shows stood remained received receives spent spends saw sees says said owns owned"
).split()
"""Words that are no part of what a payer is called."""
GIVES = (
    "pays|pay|paid|paying|contributes|contribute|contributed|donates|donate|donated|sponsors|sponsor|sponsored|funds|fund"
    "|funded|finances|finance|financed|foots|foot|bankrolls|bankroll|sends|send|sent|employs|employ|subsidises|subsidizes"
    "|subsidised|covers|cover|covered|chips in|chip in|chipped in|puts in|put in|puts up|put up|provides|provide|provided"
    "|gives|give|gave|supports|support|supported|underwrites|underwrite|backs|back|backed|is good for|are good for"
    "|picks up|pick up|picked up|bears|bear|bore|carries|carry|carried|shoulders|shoulder|adds|add|added|throws in"
    "|kicks in|takes on|take on|took on|takes over|grants|granted|awards|awarded|allocates"
    "|allocated|meets|meet|met|remits|remit|remitted|transfers|wires|hands over|stumps up|commits|committed|lends|lent|pledged"
    "|been (?:paying|sending|giving|funding|covering|donating|financing|sponsoring|contributing)"
)
"""What a payer does."""
BRINGS = (
    "brings in|bring in|brings|bring|brought in|brought|yields|yield|yielded|accounts for|account for|accounted for"
    "|makes up|make up|made up|represents|represent|represented|adds|add|added|earns us|earn us|earns|earn|earned|nets"
    "|net|netted|raised|raises|raise|made|makes|make|covers|cover|covered|pays|pay|paid|carries|carry|meets|met|came to"
    "|come to|comes to|amounted to|amounts to|amount to|stood at|stands at|stand at|totalled|totals|rose to|fell to"
    "|grew to|generates|generate|generated|contributes|contribute|contributed|supplies|supplied|constitutes|constituted"
    "|constitute|takes in|took in|pulls in|pull in|pulled in|does|do|is good for|are good for|delivers|delivered"
    "|finances|finance|financed|funds|fund|funded|gives us|give us|gave us|leaves us|is worth|are worth"
)
"""What a way of earning does."""
FOREIGN = (
    "bank verlag stiftung land bund stadt gemeinde kommune kanton uni universität hochschule ministerium institut "
    "konzern firma unternehmen versicherung versicherer verein verband museum bibliothek zeitung sender krankenkasse "
    "banque fondation région mairie ville état université ministère entreprise société éditeur assureur musée "
    "bibliothèque association réseau département commune banco fundación ayuntamiento gobierno universidad ministerio "
    "empresa editorial aseguradora museo biblioteca bibliotecas red región diputación fundação prefeitura governo "
    "universidade ministério editora museu rede câmara estado seguradora empresas bancos universidades fundaciones "
    "fundações entreprises banques universités firmen banken stiftungen städte verlage"
).split()
FOREIGN_GIVES = (
    "zahlt|zahlen|bezahlt|bezahlen|finanziert|finanzieren|trägt|tragen|übernimmt|übernehmen|deckt|decken|gibt|steuert"
    "|fördert|stellt|spendet|paie|paient|paye|finance|financent|couvre|couvrent|verse|versent|apporte|prend en charge"
    "|prennent en charge|soutient|subventionne|paga|pagan|pagam|financia|financian|financiam|cubre|cubren|aporta|pone"
    "|ponen|dona|sostiene|cobre|cobrem|banca|doa|patrocina|subvenciona|sustenta"
)
