"""What people call those who come up in news (who left, who gave, what was given), and what they say happens to them,
as pieces of patterns."""

LEAD = (
    "(?:lead|tech|main|core|key|principal|chief|head|senior|founding|original|longtime|only|sole|last|top"
    "|primary|long time|full time|technical|scientific|release|build|engineering)"
)
PERSON = (
    "(?:maintainers?|developers?|devs?|engineers?|contributors?|committers?|programmers?|people|ppl|person"
    "|folks|members?|guys?|"
    "founders?|co founders?|cofounders?|authors?|creators?|architects?|lead|cto|ceo|coders?|admins?|scientists?"
    "|researchers?|coordinators?|designers?|manager|head|director)"
)
AS_PERSON = (
    "(?:maintainers?|cto|lead dev|lead developer|founders?|co founders?|cofounders?|core devs?|lead "
    "maintainer|project lead|tech lead|creator|lead)"
)
NOT_LEFT = (
    "(?! (?:(?:a|an|some|comments?|feedback|notes?|early|over|open|behind|us (?:a|with)|it|them|to(?! (?:join|work|found|start|pursue|become|take|lead) )|[a-z]+ing|<N>|<M>|<T>|who) |the (?!project|team"
    "|company|foundation|organi[sz]ation|core|consortium|institute|institution|university|lab|firm|startup|group|<P>)|"
    "for (?:lunch|dinner|home) |(?:on|in) the team|and one))"
)
GONE = (
    f"(?:(?:left|leaves|quit|quits|departed|departs|is leaving|are leaving|'s leaving|leaving){NOT_LEFT}"
    f"|resigned|resigns|died|passed away|stepped (?:down|back|away|aside)|"
    "(?:bows|bowed|bowing) out|(?:calls|called|calling) it (?:quits|a day)|(?:said|says) goodbye|"
    "end(?:ed|s) (?:her|his|their) (?:engagement|involvement|work)|steps (?:down|back|away|aside)|stepping (?:down|back|away|aside)|walked (?:out|away|off)|walked(?= (?:$|,"
    "|;|and|last|in|on))|moved on|retired|retires|(?:starts|started|starting) at <P>|"
    "(?:went|gone|moved|defected|switched|headed|off) (?:over |off )?to (?:join )?(?:an? |another |one of )?(?:{h2})(?:competitors?|rivals?|company|employer|startup|firm|industry|academia|big tech)|"
    "gone(?! (?:for (?:<T>|the|an?)|until|till|fishing) )|burned out|burnt out|bailed|dropped out|signed off|disappeared|vanished|went silent|jumped ship|(?:been |was |got "
    ")?(?:poached|hired away|headhunted|snatched)|thrown in the towel|threw in the towel|"
    "(?:handed|handing|gave|given|giving) (?:in|back|up) (?:her|his|their|the) (?:notice|resignation|commit [a-z]+|push rights|keys)|gave notice|gave (?:her|his|their) notice|"
    "(?:handed|handing|hands) over the (?:keys|reins|project)|pack(?:ed|s) (?:her|his|their) bags"
    "|(?:took|taken|takes|accepted|accepts|found) (?:up )?(?:an?|another) (?:new )?(?:job|position|post|role|offer)(?= (?:$|(?:at (?:<P>|an?)|(?:with|from) <P>|elsewhere|abroad|,|;|and|last|this|in <D>) )))"
)
MAYBE = (
    "(?:has |have |had |is |are |was |both |all |just |now |also |then |since |already |and |suddenly |finally ){0,3}"
)
OUR = "(?:its |their |the |our |all |his |her |this |that |any |a |of |back |down |on |further ){0,3}"
STAFF = (
    "(?:staff|staffers|workforce|headcount|team|jobs|positions|people|employees|engineers|developers"
    "|workers|roles|posts|payroll|personnel|colleagues)"
)
MANY = "(?:<N>|<S>|half|most|(?:a |one )?(?:third|quarter|fifth)|two|three|four|five|six|several|many|dozens)"
GIFT = (
    "(?:<K>|support|funding|sponsorship|contribution|contributions|payments?|involvement|membership|contract"
    "|engagement|backing|money|grant|"
    "financing|cooperation|partnership|agreement|donation|donations|funds|aid|subsidy|(?:open source|oss|foss|sponsorship"
    "|sponsoring|fellowship|credits?|community|giving) (?:programme|program|fund|scheme|initiative))"
)
GIVER = (
    "(?:<P>|<K>|sponsor|donor|funder|backer|payer|benefactor|company|foundation|ministry|client|customer"
    "|patron|partner|university|employer|parent|bank|city|council|government|agency|institute|firm|owner|vendor"
    "|region|province|broadcaster|hospital|insurer|telco|carmaker|trust|society|angel|department|grantor)"
)
ASIDE = "(?:, [^,;]{1,90}? , )?"
CLOSE = "(?:, (?:[^,;]{1,90}? , )?)?"
ROUND = (
    "(?:bridge(?! (?:between|over|to) )|(?<!austerity )(?<!savings )(?<!cutting )round(?! (?:of (?!<M>|funding|financing|capital|investment|the|<P>)|<N>|trips?|table|robin))|raise|series [a-f]|seed(?! (?:company|bank|maker|firm|farm|money))|pre seed"
    "|crowdfunding|crowd funding|campaign|fundraise|fundraising|kickstarter|loan|financing|refinancing|note|term sheets?|capital (?:increase|raise)|<K>(?! (?:company"
    "|firm|maker)))"
)
VERSION = "(?:<N>|<O>|v\\d+|v <N>|version <N>|version <O>|release <N>|release <O>)"
RELEASE = f"(?:release|releases|version|beta|rc|upgrade|rewrite|milestone(?! payment)|relaunch|rollout|{VERSION}|<P> <N>|<P> v\\d+|<P> <O>)"
INCOME = (
    "(?:revenues?|sales|income|donations|subscriptions?|contributions|turnover|mrr|arr|dues|memberships?|giving"
    "|takings|receipts|earnings|proceeds|"
    "sponsorships?|patreon|<K>(?! 's)|(?:(?:number|count) of )?(?:paying |monthly )?(?:donors|sponsors|subscribers"
    "|customers|patrons|backers|supporters|members))"
)
DOWN = (
    "(?:fell|fallen|falls|falling|shrunk|shrank|shrinks?|shrinking|dropped|drops|dropping|declined|declines?"
    "|declining|halved|gesunken|zurückgegangen|eingebrochen|halbiert|baissé|baissent|diminué|chuté|cayeron"
    "|bajaron|caíram|diminuíram|reculé|decreased|decreases|slipped|collapsed|"
    "plummeted|plunged|slumped|dwindled|dwindling|eroded|went down|going down|drying up|dried up|tanked|sank"
    "|sagged|vanish(?:es|ed|ing)?(?! from)|disappeared|disappearing|gone down|- ?<S>|lower than)"
)
BEING = (
    "(?:: )?(?:(?:from|for) (?:{h2})(?:<P> )?)?(?:<R> )?(?:(?:is|are|was|were|'s|have been|has been|also|now|again|still|all|both"
    "|slightly|sharply|nicely|way|well|<S>) ){0,3}"
)
BOSS = (
    "(?:ceo|cto|cfo|coo|cio|md|vp|svp|chief exec|chief executive|chief executive officer|chief|boss|director|executive director|managing director|president|chairman"
    "|chair|chairwoman|leadership|"
    "management|minister|rector|dean|head of(?: [^ ,;:()|/]+){1,3}?)"
)
NO_OBJECT = "(?! (?:<N>|<S>|half|the|his|her|all|most|everyone|people|staff|several|a|an|us) )"
"""After who goes: whom somebody sends away."""
PLANNED = frozenset("talks deal bid takeover acquisition merger purchase sale offer negotiations".split())
FALLS = frozenset(
    "collapse collapses collapsed fail fails failed abandoned abandons scrapped scraps block blocked blocks "
    "veto vetoes rejects rejected rebuffs rebuffed withdraws withdrawn stalled".split()
)
"""What becomes of a plan to buy that comes to nothing: ``takeover talks collapse``."""
