"""Everyday English words, hardly a name where only a capital or a place in a sentence speaks for it."""

from functools import cache

_WORDS = frozenset(
    """
    abandon ability able abroad abruptly absence absent absolute absorb abstract abundant abuse academic accent accept
    acceptable acceptance access accessible accident accidental accommodation accompany accomplish accountability
    accountable accountant accurate accuse achieve achievement acid acknowledge acquire acquisition act action active
    activist activity actor actual acute ad adapt add addition additional address adequate adjust admin administration
    administrative administrator admire admission admit adopt ads adult advance advantage adventure adverse advert
    advertise advertisement advice advise advisor advocate affair affect afford affordable afraid afternoon afterwards
    again age agency agenda agent aggressive agile agree ahead aid aim air airline airport alarm album alcohol alert
    algorithm alive allocate allocation allow allowance ally alone alongside alter alternative always amateur amazing
    ambition ambitious amend amid ample analyse analysis analyst analyze anchor ancient angel anger angle angry animal
    anniversary annotation annotator announce annoy anticipate anxiety anxious anyhow anytime apart apartment
    apologise apologize apology apparent appeal appear appearance appendix appetite applause appliance applicant
    appoint appointment appraisal appreciate apprentice approach appropriate approval approve approximate arbitrary
    archive area argue argument arise arm army arrange arrangement arrival arrive article artificial artist ashamed
    aside asleep aspect assemble assembly assess assessment asset assign assignment assist assistance associate
    assumption assure atmosphere atomic attach attack attempt attend attention attitude attorney attract attractive
    auction audience auditor aunt auntie authority automatic autonomous availability available avalanche aviation
    avoid await award aware awareness away awesome awful awkward axis baby back backbone backdoor backend backlog
    backup backwards bag bake bakery ball ban bar bare bargain barn barrel barrier base baseline basement basic basin
    basket bath battery battle bazaar beach bean bear beast beat beautiful beauty become bed bedroom bee beer beg
    begin beginner beginning behave behavior behaviour belief believe bell belong beloved benchmark benefactor
    beneficial beneficiary benefit bequest best bet bicycle bigger bike bill binary bind bird birth birthday bishop
    bit bitcoin bitter biz bizarre bizdev black blame blank bleak bleed blessing blind blocked blog blogger blood blow
    blue boat body boil bold bone bonus book bookkeeper bookkeeping bookshop boom boot booth border boring borrow boss
    bottle bottleneck bottom bounce bound bounty bowl boy boyfriend brain branch brand brave breach bread breakdown
    breakfast breath breathe brewery bribe brick bride bridge brief bright brilliant bring bro broad broadcast broke
    broken brother brown browse bsc bubble bucket buddy buffer bug bulk bullet bunch bundle burden bureau burnout bus
    bush busy butter button buy byte cabinet cable cache cafe café cake calculate calculation calendar call calm
    camera camp campaign campus cancel cancer candidate capable capacity capital captain car care careful careless
    carmaker carpet carrier carry carryover cashflow cast castle casual cat catalog catalogue catch category cause
    caution cautious caveat ceiling celebrate celebration cell cellar census cent central century ceremony certain
    certificate certification chain chairman chairperson chairwoman challenge chance chancellor change changelog
    channel chapter character charge chart chase cheap cheat check cheer cheerful cheese chemical chemistry cheque
    chest chicken chief child children chip chocolate choice choose chronic church cinema circle circumstance citizen
    city civic civil civilian clarify clarity class classic classical classroom clause clean clear clerk clever click
    client climate climb clinic clinical clinician clock close cloud club clue cluster coach coalition coarse coast
    coat code codebase coffee coin coincide cold collaborate collaboration collaborator collapse colleague collect
    collection collective collector college color colour colourful column combination combine comedy comfort
    comfortable comic command comment commerce commercial commission commit commitment committers commodity common
    communicate communication commuter compact companion comparable comparative comparison compatible compensation
    compete competent competition competitive competitor compile complain complaint complementary complete complex
    complexity compliance complicated comply component compose comprehensive compromise concept concern concert
    concession conclude conclusion condition conditional conduct confess confidence confident confidential confirm
    conflict confuse confusion congratulate connect connection connector conscience conscious consecutive consensus
    consequence consequently conservation conservative considerable consideration consist consistent constant
    constitute constraint construct construction consult consultancy consultant consultation consume consumption
    contain contemporary content contest continental continually continuation continue continuity contractor
    contractual contradiction contrary contrast contribute contribution contributor control controller controversial
    controversy convenience convenient convention conventional conversation conversion convert conviction convince
    cook cookie cool coop cooperate cooperation cooperative coordination coordinator cope copy corner corona
    corporation corpus correct correspond correspondence corridor cough councillor counsel count counterpart country
    county couple courage courageous course court courtesy cousin cover covert covid cow crash crawl crazy create
    creation creative creativity creature credibility credible credit creditor crew crime crisis criteria criterion
    critic critical criticise criticism crop cross crowd crowdfunding crown crucial crude cruel crumble cry crypto
    cultural culture cup cupboard curator cure curiosity curly curriculum curse curve custody custom customary cut
    cute cycle dad daddy daily damage damp dance danger dangerous dare dark dashboard data database date daughter dead
    deaf deal dear death debate debt debtor decade decay decent decide decision decisive declaration declare decline
    decrease dedicate deduct deep default defeat defect defend defensive deficit define definite definition degree
    delay delegate delegation delete deliberate delicate delicious deliver deliverable delivery demand demo democracy
    democratic demonstrate dense density dentist deny depart department departure depend dependence dependency
    dependent deploy deployment deposit dept depth deputy derive describe description desert deserve design desirable
    desire desk desktop desperate destination destroy detail detect determination determine develop development device
    devil diagram dialogue diary dictionary diet differ difference different difficult difficulty dig digest digit
    digital diligent dimension dine dinner dioxide direct direction directory dirty disagree disappear disappoint
    disaster discipline disclose discount discover discovery discrete discussion disease dish disk dismiss display
    dispute distance distant distinct distinguish distribute distribution district disturb dive diverse diversity
    divide dividend divine division doc doctor document documentation dog doll dollar domain domestic dominant donate
    door dormant double doubt doubtful download downside downtime drag drama dramatic drastic draw dream dress drift
    drink drive drop dropped drought drug dry dual duck dude due dull dumb dump durable dust duty dynamic eager ear
    earn earnest earth earthquake ease easier easiest east eastern easy eat economic economical economist economy
    ecosystem edge edition editor editorial educate education educational effect effective efficiency efficient effort
    egg elaborate elderly elect election electric electrical electricity electronic elegant element elephant eligible
    eliminate embarrassed embed embrace emerge emergency emission emotion emotional emperor emphasis emphasise empire
    empirical employ empty enable encounter encourage encouragement end endorse endure enemy energy enforce
    enforcement engage engagement engine enhance enhancement enjoy enormous enough enquiry ensure enter enterprise
    entertain entertainment enthusiasm enthusiastic entire entity entrance entrepreneur entry envelope environment
    environmental episode equal equality equation equip equipment equity era error escape especially essay essence
    essential establish estate eternal ethical ethics euro evaluate evaluation eventual ever everyday everything
    everywhere evidence evident evil evolution exact exam examination examine example exceed excellent exception
    exceptional excess excessive exchange excite excitement exclude exclusion exclusive excuse execute execution
    exercise exhaust exhibition exist existence exit exotic expand expansion expect expectation expedition expense
    expensive experience experiment experimental expert expertise expire explain explanation explicit explode
    exploitation exploration explore export expose exposure express expression ext extend extension extensive extent
    external extra extract extraordinary extreme eye fabric fabulous face facility factor factory faculty fade fail
    failure faith faithful fake fallback false fame familiar family famous fan fancy fantastic fantasy far farm
    fashion fashionable fast fatal fate father fault favor favour favourable favourite fear feature federal fee
    feedback feel fellow fellowship female fence festival fetch fever fibre fiction field fierce fight figure file
    fill film filter final find fine finger finish fire firm fiscal fish fit fix flag flagship flat flaw flee fleet
    flesh flexible flight float flood floor flour flow fluctuation flux fly focus fold folk follow food foolish foot
    football footnote footprint force forecast foreign foresee forest forever forget forgive fork form formal
    formality format formation formula formulate forth fortnightly fortunate fortune forum forward found fraction
    fragile fragment frame framework frankly frantic fraud freedom freelance freeze frequency frequent fresh friction
    fridge friend friendship frightened front frontend frost fruit frustration fuel fulfil fulfilment full fully
    function functionality fundamental fundraiser fundraising funeral funny furious furniture further future fuzzy
    gain gallery gambling game gang gap garage garden gas gate gateway gather gear gender gene general generate
    generation generic generosity generous genius gentle gentleman gentlemen gently genuine geography gesture ghost
    giant gift girl girlfriend glad glance glass glimpse global glorious glory glossary gofundme gold golden golf
    goodwill gorgeous gov govern government govt grab grade gradual graduate grain grammar grand grandfather grandma
    grandmother grandpa granny grantee graph graphics grass grateful gratitude grave gravity great greed green greet
    grid grief grind grip grocery ground grow growth guarantee guard guess guest guidance guide guideline guild guilt
    guilty guitar gun guy habit hackathon hacker hackerspace hair hall halt halve handbook handful handle handy hang
    hangover happen happiness happy harbour hard hardest hardship harm harmful harmony harsh harvest hate head
    headache headline headquarters heal health healthy hear heart heat heaven heavy height hell helpdesk helpful hence
    hereby herein heritage hero herself hesitant hesitate hidden hide hierarchy high highest highlight highway hill
    himself hint hire historic historical history hit hobby hobbyist hold hole holiday hollow holy homepage honest
    honesty honorary honour hook hopeful horizon horizontal horrible horror horse hospital hospitality host hostile
    hot hotel hour house household hug huge human humanity humble humour hundred hunger hungry hunt hurry hurt husband
    hush hybrid hypothesis ice icon ideal identical identification identify identity ideology idle ignore ill illegal
    illness illustrate image imaginary imagination immediate immense imminent impact impatient imperial implement
    implementation implication implicit imply import importance impose impossible impress impression impressive
    improve improvement impulse inability inadequate incentive incident incidental include inclusion inclusive
    incomplete incorrect increase increasingly incredible increment incur indeed independence index indicate
    indication indicator indirect industrial industry inequality inevitable infinite inflation inflow influence inform
    informal information infra ingredient inherent inherit inheritance initial initiate initiative inject injury ink
    inner innocent innovate innovation innovative input inquiry insect inside insight insist inspect inspection
    inspiration inspire install installation installment instalment instance instant instinct institute institution
    institutional instruction instructor insufficient insurance insure intact integral integrate integration integrity
    intellectual intelligence intelligent intend intense intensive intent intention intentional interaction
    interactive interest interface interim interior intermediate intern internal international internet internship
    interpret interpretation interrupt interval intervention interview intimate intl introduce introduction invalid
    invent invention inventory invest investigate investigation investment invisible invitation invite invoice involve
    iron ironically irony irregular irrelevant irritate island isolate issue itself jacket jam jar jargon jealous join
    joint joke journal journalist journey judge judgement judgment juice jump jungle junior jury justice justification
    justify karma keen kept kernel key keyboard kick kickback kid kill kilometre kindness king kingdom kiss kitchen
    knee knife knock knowledge known lab label laboratory labour lack lad ladder lady lake lamp land landlord
    landscape language laptop large latest laugh launch law lawn lawsuit lawyer lay layout lazy lead leadership leaf
    league leak lean learn least leave lecture leftover leg legacy legal legend legislation legitimate leisure lend
    length lengthy lesson letter level leverage liability liable liberal liberty librarian lie life lifetime lift
    light likewise limit limitation line linear link lion liquid list listen literal literary literature little live
    load loan lobby local locate location lock log logic logical login logistics logo lone long loop loose lord lose
    lost lottery loud love low lowest loyal loyalty luck lucky lump lunch luxury machine mad madness magazine magic
    magnetic mailbox mainframe mainstream maintain maintenance major majority male mall man manage mandate mandatory
    manifesto manner manual manufacture manuscript map margin marginal marine market marketplace marriage marry mask
    massacre massive master match mate material math mathematical mathematics matter mature maximum mayor meal mean
    meaningful meantime meanwhile measure measurement meat mechanic mechanical mechanism media median mediation
    medical medicine medieval medium meet meetup melt memo memory mend mental mention menu merchandise merchant mercy
    mere merge merit mess message messy metal meter method metric mid middle midnight migration mild mile military
    milk mill million mind minimal minimum minister ministry minor minority minute miracle mirror misery miss mission
    mistake mistress mix mixture mobile mobility mode moderate moderator modern modest modification modify module mom
    moment momentum mommy monetary monitor monkey monopoly mood moon moral morning mortgage mother motion motivate
    motivation motor mount mountain mouse mouth move movement movie msc mud multiple multiply multitude mum municipal
    murder muscle museum music musician mutual myself mysterious mystery myth nail naked narrative narrow nasty nation
    national native natural nature near nearby neat necessary necessity neck needle negative neglect negotiate
    neighborhood neighbour nerve nervous nest network neutral nevertheless newcomer newest newsletter newspaper nice
    night nightmare noble nod noise noisy nominal nominate nonetheless nonpaid nonprofit nonsense noodle noon norm
    normal north northern nose notable notably notary notebook notice noticeable notification notify notion novel
    nowadays nowhere nuclear number numerous nurse nut obey object objection objective obligation oblige obscure
    observation observatory observe obstacle obtain obvious occasion occasional occupation occupy occur ocean oddly
    odds offence offensive office official offset often oil oldest omit onboarding ongoing online operate operation
    operational operator opinion opponent opportunity oppose opposition ops opt optical optics optimal optimism
    optimistic option optional oral orchestra order ordinary organ organic organisation organisational organise
    organization organize orientation origin original originate orthodox ourselves outage outcome outdoor outflow
    outlay outlet outline outrage outreach outside outsourcing outstanding overcome overdraft overdue overhead
    overlook overnight owe ownership oxygen pace pack packet pad page pain paint pair pal palace pale panel panic
    pants paper paperwork parade paragraph parallel parental park parliament part partial participant participate
    participation particular partner partnership party passage passenger passion passive password patch patent path
    patience patient patron patronage pattern pause pay payment payout paywall peace peaceful peak peculiar peer pen
    penalty pencil pending pension pepper percent perception perfect perform performance permanent permissible
    permission permit persist person personal personality perspective persuade pessimistic petty phase phenomenon
    philosophy phone photo photograph phrase physical physics piano pick pie piece pig pile pillar pin pioneer pipe
    pipeline pitch pity pizza place placeholder plain planet planner planning plant plastic plate plausible play plea
    pleasant pleasure pledge plenty plot plugin plural plus pocket podcast poem poet poetry point pole police policy
    polite political politician politics pollution pool poor pope popular population port portable portal portfolio
    portion portrait positive possess possession possibility possible post postage postcard postdoc postpone pot
    potato potential pound poverty power powerful practical practice practise practitioner praise pray precedent
    precious precise predict predictable prediction prefer preferable preference pregnant preliminary premature
    premise premium preparation prepare presence present presentation preservation preserve president press pressure
    prestigious presumably pretend pretty prev prevent pride priest primary prime prince princess principal principle
    priority prison privacy private privilege prize probability probable problem procedure proceed process processor
    procure procurement prod produce production productive productivity profession professional professor profile
    profit profitable profound program programme progress progressive prohibition projection prominent promise promote
    promotion prompt prone proof proper property proportion proportional proposal propose proposition pros prospect
    prospective protect protection protective protest protocol prototype proud prove provide province provision
    provisional pub public publication publicity publish pull pump punish punishment pupil purchase pure purpose
    pursue pursuit push puzzle qa qualification qualify quality quantity quarrel queen query quest questionnaire queue
    quick quiet quit quite quota quotation quote race rack radar radical radio raffle rage raid railway rain raise
    rally random range rank ransom rapid rare rate ratio rational raw reach react reaction read readership ready real
    realise realistic reality realize realm rear reason reasonable reasonably rebellion rebrand rebuild recall receipt
    receive recent reception recession recipe recipient reckless reckon recognise recognition recommend recommendation
    reconsider recover recovery recruit recruitment red reduce reduction redundant refactor refer referee reference
    referral reflect reflection reform refugee refund refusal refuse regain regard regardless regime region regional
    registration registry regression regret regular regulation regulator reject rejection relate relation relationship
    relative relaunch relax relay relevant reliability reliable relicense relief religion religious reluctance
    reluctant rely remain remainder remark remarkable remedy remember remind remote removal remove renaissance renew
    rent reorg reorganisation reorganise reorganization repair repeat repetition replace replacement reply represent
    representation representative reproduce reputation request require requirement rescue research resell resentment
    reservation residence resident residual resign resignation resilience resist resistance resolution resolve resort
    resource respect respectively respond response responsibility responsible responsive restaurant restless restore
    restrict restriction restructure result resume retailer retain retention retire retirement retreat retrieve return
    reveal reversal reverse review revise revision revolution reward rewrite rhetoric rhythm rice rich ride ridiculous
    rigid ring ripe rise rival river road robot robotics robust rock role roll roof room roommate root rope rotate
    rotten round route routine row royal royalty rubbish rude ruin rule rural rush sack sacrifice sad safe safety sail
    sake salad sale salesman salt sample sanction sand satellite satisfaction satisfy sauce scale scan scandal scarce
    scare scenario scene schedule scheme scholar scholarship school science scientific scientist scope score scout
    scrape scratch scream screen screenshot script scrub sculpture sea seal search season seasonal seat secondary
    secret secretariat section sector secure security seek seem seemingly segment seize seldom select selection
    selective self sell semester seminar senate senator send senior sense sensible sensitive sensitivity sensor
    sentence sentiment separate separation sequence serious serve session set setback setting settle settlement setup
    severance severe sex shadow shake shaky shallow shame shape shareholder sharp shave sheep sheet shelf shelter
    shift shine shiny ship shipment shipping shirt shock shoe shoot shop shopping shore short shortage shortcut
    shortfall shot shout show shrink shut shutdown shutter shy sibling sick side sight sign signal signature
    significance significant silence silent silk silly similar similarity simple simplicity simplify simply simulation
    simultaneous sincere sing single sink sister sit site situation size skill skin skip sky slack slash slave sleep
    sleepy slice slide slight slim slip sloppy slot slow slowdown smallest smart smell smile smoke smooth snack snake
    snap snapshot sneak snow soap social sock socket sofa soft soil soldier sole solicitor solid solidarity solution
    solve somehow sometime somewhat song sort soul sound soup sour south southern space spare spark sparse spatial
    speak specialist species specific specifically specification specify spectacular spectrum speculation speech speed
    spell spend sphere spike spin spirit spiritual spite split spoil spokesman spokesperson spokeswoman spontaneous
    spoon sport spot spouse spread spreadsheet spy squad squeeze stabilise stability stable stadium stagger stagnation
    stake stakeholder stale stall stamp stance standard star stare state static station statistic stats statute
    statutory stay steady steal steam steel steep steer stem step stick stimulus stipend stock stomach stone store
    storm story straight straightforward strain strange strategic strategy stream street strength strengthen stress
    stretch strict strike string strip strive stroke strong structural structure struggle stubborn stuck student
    studio study stuff stumble stupid style subjective submission submit subscribe subscription subset subsidiary
    subsidy substance substantial substitute subtle subtotal suburb succeed success successful succession successive
    successor sudden suffer sufficient sugar suggest suggestion suicide suit suitable suite summarise summit sun
    sundry sunny super superior supermarket supervise supervision supervisor supplement supplementary supplier supply
    supportive supposedly supreme surface surgeon surgery surplus surprise surrender surround surroundings survey
    survival survive survivor suspect suspend suspicion suspicious sustain sustainability sustainable swag swap swear
    sweat sweep sweet swift swim swing switch symbol symbolic sympathetic sympathy symposium symptom syndrome syntax
    synthesis systematic table tablet tactic tail takeaway tale talent talk tall tame tank tap tape tariff task taste
    tax taxi taxpayer tea teach teammate tear teaser technical technique technology telecom telephone telescope
    television temper temperature temple temporary tempt tenant tendency tennis tense tension tent tentative tenure
    terminal terminate termination terminology terrible territory terror test text textbook texture thankful theatre
    theft theme themselves theoretical theory therapist therapy thereafter thereby therefore thesis thick thin thing
    thirsty thorough thought thousand thread threat threaten threshold throat throne throw thumb thus ticket tide tidy
    tie tier tight tile timber time timeline timetable tiny tip tired tissue tobacco toe toilet token tolerance
    tolerate toll tomato ton tone tongue toolbox toolchain toolkit tooth top topic torch touch tough tour tourism
    tourist tournament tower town toxic toy trace track tractor trade tradition traditional traffic tragedy tragic
    trail train trainee trait transaction transcript transfer transform transformation transition translate
    translation translator transmission transparent transport trap traveller tray treasure treasury treat treatment
    treaty tree tremble tremendous trend tribe tribunal tribute trick tricky trigger trim trip triple triumph trivial
    tropical trouble truck trust trustworthy truth tube tuition tune tunnel turn turnaround tutor tutorial twice twin
    twist typical ugly ultimate unable unacceptable unaware uncertain uncertainty unchanged uncle unclear
    uncomfortable underground underlying understand undertake uneasy unemployed unexpected unfair unfortunate unhappy
    unhealthy uni uniform unique unit unity universal universe university unknown unlike unlimited unlock unnecessary
    unofficially unpleasant unprecedented unspent unstable unsuccessful unusual unwilling upcoming upgrade uphold
    upload upper upset upside upstream urban urge urgent usage useful useless username usual utilise utility vacancy
    vacation vacuum vague valid validation validity valley valuable value valve van vanish variable variant variation
    variety various vary vast vault vegetable vehicle vein velocity vendor venture venue verb verify versa verse
    vertical vessel veteran viable vibrant vice vicious victim victory video view viewpoint village violation violence
    violent virtual virtue virus visibility visible vision visit visitor visual vital vivid vocabulary vocal voice
    volume voluntary vote voucher voyage vulnerability vulnerable wage wait wake walk wall wallet wander wardrobe
    warehouse warm warmth warn warrant warranty wash waste watch watchdog water wave way weak weaken weakness wealth
    weapon wear weather web webinar website wedding weekday weekend weigh weight weird welcome welfare west western
    wet whale wheat wheel whenever wherever whisky whisper white whole whom wide widen widespread widow wife wiki wild
    wilderness win window wine wing winner wipe wire wisdom wit withdraw witness woman women wonder wonderful wood
    wooden wool word workaround workflow workforce workload workplace workshop world worm worry worse worsen worst
    worth worthless worthy wound wrap wrestle wrong yard yarn yell yellow yield young youngest youth zero zone zoo
    zoom
    """.split()
)
_ENDINGS = (
    ("s", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ied", "y"), ("ing", ""), ("ing", "e"),
    ("ly", ""), ("ily", "y"), ("er", ""), ("er", "e"), ("ers", ""),
)  # fmt: skip
_SHORT = 3


@cache
def everyday(form: str) -> bool:
    """Whether a word in small letters is an everyday one, or made of one: ``overheads``, ``pinned``, ``separately``."""
    return form in _WORDS or any(
        form.endswith(end) and len(form) >= len(end) + _SHORT and form[: -len(end)] + base in _WORDS
        for end, base in _ENDINGS
    )
