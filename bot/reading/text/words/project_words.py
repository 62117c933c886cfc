"""Words by which it is told whether a name is the project's: what is told of one, and what is none."""

from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern

Row = tuple[int, Pattern]
CERTAIN, SURE, ENOUGH = 4, 3, 2
MADE = (
    CLASSES["LIBRARY"] | CLASSES["DATASET"] | CLASSES["INFRA"] | CLASSES["APP"]
    | frozenset(
        "model models weights server db store engine queue tool tools cli tooling utility utilities platform project "
        "fork distro distribution parser renderer linter formatter codec solver simulator emulator bot browser "
        "extension analyser analyzer planner optimiser optimizer tracker organiser importer exporter plotter mixer "
        "sequencer font typeface "
        "shell processor router gateway balancer monitor wiki cms crm game crawler scraper tokenizer annotator "
        "translator "
        "software program module system simulation visualiser visualizer player library-and framework's "
        "protocol format "
        "implementation filesystem generator validator debugger profiler suite stack language ide search werkzeug "
        "programm projekt datenbank logiciel outil projet herramienta proyecto ferramenta projeto modell modèle modelo "
        "middleware broker codebase compiler "
        "reader writer viewer mailer stemmer checker converter binding bindings wrapper archive atlas collection index "
        "lexicon treebank ontology vocabulary standard spec specification service website site app's "
        "jeu conjunto plataforma plateforme plattform anwendung nonprofit".split()
    )
)  # fmt: skip
"""What a project may make."""

APPLICATION = (
    "(?<!<K> )(?<!grant )(?<!funding )(?<!job )(?<!loan )(?<!visa )(?<!patent )(?<!award )(?<!joint )"
    "application(?! (?:to|for (?:the|a|funding|money))| was"
    "| (?:, |is |has been )(?:still |not |now |already )?"
    "(?:pending|written|lodged|made|filed|submitted|sent|in|out|due|with|under))"
)
"""What is used, and not what one sends to be given money."""
MADE_PART = f"(?:{APPLICATION}|{'|'.join(sorted(MADE - {'application'}))})"
WORD = "(?:[^ ,;:()]+ )"
MADE_OF_TWO = Pattern(f"{WORD}{{0,1}}{MADE_PART} ")
"""What a name stands before that is the name of what is made: ``the X compiler``, ``the X vector database``."""

TOLD = frozenset(
    "maintainer maintainers release releases released license licence funding funded donations donors sponsors "
    "sponsor budget "
    "revenue volunteers volunteer fork forked archived foundation incubator loss deficit expenses layoffs "
    "payroll bridge cto "
    "founder cash runway grant grants funds contributors developers devs dev engineers relicensed mit apache "
    "gpl agpl bsd "
    "money open-source subscription subscriptions employees staff unpaid bankrupt insolvent acquired governance "
    "steward salaries "
    "<K>".split()
)
"""What a sentence speaks of whose subject is likely the project."""
DONE = frozenset(
    "is was has had does did will would doesn't didn't hasn't isn't wasn't can cannot can't won't got lost went "
    "began grew "
    "won announces announced gets loses goes wins drops raises needs relies depends closes ships seeks finds "
    "keeps faces shuts turns asks takes "
    "makes earns survives struggles stops starts opens enters leaves sees gains plans wants tries adds picks "
    "lands hits "
    "celebrates thanks invites employs hires pauses ends dies forks warns".split()
)
OPENING = frozenset(
    "so fyi heads up turns out and but in <D> today good bad news , : now apparently yes no well ok because".split()
)
"""What may stand before the subject of a sentence."""
ADVERBS = frozenset(
    "currently now still just also only really never always already recently finally today itself".split()
)
PRODUCTS = frozenset(
    "db sql ci gpu ocr os js ui api cli cms crm tts asr ide xr vr ml gis search maps studio kit".split()
)
"""How names of two words end that are hardly a payer's."""
DOING = frozenset(
    "drawing growing following showing knowing allowing borrowing reviewing viewing throwing flowing narrowing slowing "
    "billing handling selling calling falling filling mailing modelling scaling tooling profiling spelling filing "
    "compiling scheduling tiling feeling dwelling cycling recycling travelling cancelling labelling polling pooling "
    "rolling settling owing going swing pulling telling killing failing cooling styling crawling sampling coupling "
    "bundling assembling sibling siblings upselling doubling rebuilding ceiling ruling".split()
)
"""Words in -wing and -ling that are no bird's."""
NO_PROJECTS = frozenset(
    "upstream downstream rust python java javascript typescript golang kotlin swift ruby php perl haskell julia scala "
    "elixir erlang fortran cobol lua linux windows macos android ios unix debian ubuntu fedora kubernetes docker wasm "
    "webassembly bluetooth unicode openstreetmap chromium latex markdown postgres postgresql mysql sqlite redis kafka "
    "node npm pypi django flask rails react vue qt gtk gnome kde vim emacs jupyter pytorch tensorflow cuda git github "
    "gitlab codeberg slack discord twitter mastodon patreon liberapay berlin paris london lisbon munich vienna zurich "
    "zürich amsterdam brussels prague madrid rome milan oslo stockholm copenhagen helsinki warsaw dublin boston "
    "seattle tokyo kyoto beijing shanghai toronto montreal sydney germany france spain portugal italy japan china "
    "india brazil switzerland austria netherlands europe america dutch italian austrian finnish polish czech greek "
    "irish belgian flemish korean brazilian portuguese scottish welsh catalan eu us uk usa un bavarian nordic african "
    "lwn heise reuters axios hn reddit monday eur treasurer chair secretary trustee trustees directors finance "
    "compute weights receipts nothing maybe ours mine theirs there it's folks guys friends template example "
    "treasurer's transparency stable archived pinned done subject re title date item section risk events governance "
    "crowdfunding money taxes food coffee bread rent electricity code docs documentation infrastructure maintenance "
    "development sustainability financials history contributing usage features changelog preface abstract accounts "
    "imprint zdnet techcrunch guardian handelsblatt spiegel wired bloomberg register infoq phoronix forbes economist "
    "golem sad bad good impressum versions future philosophy welcome questions answers tl digest outcome "
    "research innovation education science health half third quarter anyone google christmas gpt acknowledgement "
    "bilan côté turnover outgoings surplus deficit human staffing resources reserves spending salaries "
    "members outlook notice change domain donators "
    "sponsorship upcoming updates lizenz everything kickstarter indiegogo hacker things everyone available "
    "cluster remaining liquid spare estimated operating commits travel mentoring translation work payroll chief "
    "commission assembly secretariat executive payments chairman chairwoman president treasury management ownership "
    "wages postgraduate mou loi sow nda sla msa dpa cla rfc rfp eula dco tos agm egm poc mvp "
    "corporate spdx-license-identifier llama gemma ngi ledger townhall town newsletter bulletin memo memorandum "
    "circular standup retro retrospective agenda appendix annex addendum errata erratum logbook roundup webinar "
    "description details overview products sprints present past primary card retired specifically frameworks "
    "experiment facility credit requirements installation demo citation dataset datasets training evaluation uses "
    "limitations bias funds platinum gold silver bronze paypal liberapay stripe ko-fi libraries transparent "
    "seminar plenary hearing bookkeeping audit survey poll interview podcast retreat offsite ama gentle".split()
)
"""Capital words that are hardly a project: languages and platforms, places, papers, and what begins a sentence."""


def by_word(rows: tuple[tuple[int, str, str], ...], before: bool) -> dict[str, list[Row]]:
    """Rows of a weight, the words next to a name and a pattern of what is beyond, by those words."""
    found = dict[str, list[Row]]()
    for weight, words, rest in rows:
        pattern = Pattern(f"(?<= )(?:{rest})$" if before else rest)
        for word in words.split():
            found.setdefault(word, []).append((weight, pattern))
    return found
