"""Words for people who are counted, for what they do for nothing, and for what speaks against it that they are paid."""

from bot.reading.text.words.classes import CLASSES, LET_GO, SPARE, VACANT
from bot.reading.text.words.patterns import Pattern

PEOPLE = frozenset(
    "others people ppl persons person humans human heads folks guys guy women men souls soul adults personen personnes "
    "personas pessoas leute menschen us them".split()
)
"""Who may as well be users or givers, where no more is said of them."""
LOOSE = CLASSES["UNPAID"] | frozenset(
    "member members contributor contributors supporters fans enthusiasts friends authors mates buddies translators "
    "testers freelancers contractors contractor mitglieder locals regulars farmers committer committers helpers "
    "reviewers moderators experts hackers students".split()
)
"""Who may as well use it, pay for it or help now and then."""
_WORKERS = CLASSES["WORKER"] | CLASSES["EMPLOYEE"]
MAKERS = (_WORKERS | {w[:-1] for w in _WORKERS if w.endswith("rs")} | frozenset(
    "rse rses phd phds architects architect managers manager librarians librarian positions position posts post jobs "
    "salaries salary wages timers brains artists artist musicians illustrators operators colleague assistant admin "
    "bolsistas becarios becarias boursiers boursières stipendiaten stagiaires analysts analyst technician sysadmin "
    "informaticiens informatiker redakteure assistants".split()
)) - LOOSE - PEOPLE  # fmt: skip
"""Who is paid by a project, if anybody is."""
FREE = CLASSES["UNPAID"] | SPARE | frozenset(
    "nights nobody free love voluntary voluntarily ehrenamtlich bénévolement gratis weekend evening".split()
)  # fmt: skip
GONE = LET_GO | VACANT | frozenset(
    "candidate candidates quit left leave leaves leaving resigned departed gone joined join joining applied came come went go retired died "
    "lost lose losing lay lays layoff layoffs cuts fire fires axe axes dismiss dismisses shed sheds unfilled replace "
    "need needs needed want wanted looking seek seeking sought open planned plan plans walked walk".split()
)  # fmt: skip
"""They are no longer there, or not yet."""
ELSE = frozenset(
    "use uses using used users user donate donates donated donating chip give gives gave asked ask asks wrote write "
    "writes voted vote signed signup subscribed subscribe subscribers attended attend showed watching waiting "
    "reported reports download downloads outsiders outside drive competitor rival customer customers sponsor sponsors "
    "board council jury committee seats seat elected rights commit meeting conference workshop course talk event "
    "merged patch patches pr prs interested offered volunteered hands audience room channel call seen met bounty "
    "bounties prize reward lawyer invoice invoices took reviewed complained independent ticket tickets fork per each "
    "every minimum maximum least most fewer translated dues dmd dm'd dmed dms messaged texted emailed mailed pinged "
    "phoned rang tweeted commented posted told said says complain noticed starred bookmarked liked "
    "upvoted retweeted emails säumig stimmberechtigte anwesend anwesende cotisation beitrag beiträge".split()
)
"""They do something else than to work on it for pay."""
TRADES = frozenset("packager tester accountant coordinator secretary bookkeeper lawyer fundraiser organiser copywriter treasurer trainer teacher evangelist advocate director administrator operator publisher proofreader archivist statistician linguist lexicographer transcriber interpreter porter marketer journalist".split())  # fmt: skip
"""Who may have a post, where the part of it is told."""
OTHERS_FREE = Pattern(r"(?<= )(?P<n><N>) of (?:the|our|its|their|my) (?P<m><N>) (?:[^ ,<]+ ){0,2}?(?P<who>[^ ,<]+) (?:[^,;]+ )?[,;(] (?:and |but |while )?(?:the |all )?(?:rest|others?|remaining|remainder) (?P<said>[^,;.]+) ")  # fmt: skip
"""``X pays 4 of the 9 maintainers, the rest are unpaid``."""
ON_PAY = frozenset("salary payroll staff contract contracts salaries wages".split())
"""What one is on who is paid."""
