"""Frames of the users who pay: a share or a ratio, those who use, and a word for paying, in every order."""

from bot.reading.text.sentences.frames import Frame, frame

_USERS = (
    "(?:users?|(?:people|those|everyone) (?:who|that) (?:use|uses|run|runs) (?:it|this|<P>|the [^ ]+)|people using it|user base|userbase|installs|installations"
    "|accounts|teams|audience|utilisateurs|nutzer|usuarios|usuários|nutzerinnen|readers|players|sign ups|signups"
    "|active users|userinnen|anwender|anwendern|nutzern|utilizadores|usagers)"
)
_ANYBODY = "(?:people|ppl|folks|visitors|downloads|downloaders|everyone who uses it|those)"
_BUYS = (
    "(?:subscribe|subscribes|subscribed|(?:upgrade|upgrades|upgraded)(?! (?:to|from) (?:version|v|the|<N>|<P>|<D>|python) )|convert|converts|converted|buy|buys|buying|bought"
    "|purchase|purchases|purchased|(?:a |paid |paying |pro |premium |our paid ){1,3}"
    "(?:subscriptions?|subscribers?|plans?|tiers?|licences?|licenses?|customers?|versions?|members?|abos?"
    "|abonnements?|abonnent\\w*|suscripción|assinatura))"
)
_PAYING = (
    f"(?:(?:pay|pays|paying|paid)(?! (?:attention|in|with|by|via|more|less|taxes) )|paying customers|{_BUYS}|(?:a |paid |paying )accounts?"
    "|(?:on )?(?:a |the |our )?<K>|zahlt|zahlen|zahlende|paient|payent|pagan|pagam|paga|pagantes|paie)"
)
_SO = "(?:: |= |- |– |→ |, |about |~ |{FILL} )"
_OF_IT = "(?! of (?:our|the|all|its)? ?(?:income|revenue|costs|budget|money|turnover|funding))"
USERS: tuple[Frame, ...] = (
    frame("paying_users_share.never", f"{{S}} of (?:{{q3}}){_USERS} (?:never|don't|do not|don't ever) (?:pay|buy|subscribe|upgrade)", denies=True),
    frame("paying_users_share", f"{{S}} (?:of|among|der|unserer|des|de nos|de los|de nuestros|dos|de) (?:{{q3}}){_USERS} "
        f"(?:{{g4}}){_PAYING}"),
    frame("paying_users_share", f"{{S}} of (?:{{q2}}){_ANYBODY} (?:{{g3}}){_BUYS}"),
    frame("paying_users_share", f"(?:of|among|out of|von) (?:{{q3}}|<N> ){{0,2}}{_USERS} (?:, )?(?:{{q3}}){{S}} "
        f"(?:{{g3}}){_PAYING}"),
    frame("paying_users_share", f"(?:{_USERS} |(?:people|users|everyone) (?:{{h1}})uses? (?:{{g4}})), (?:but )?(?:{{FILL}} )?{{S}} "
        f"(?:of (?:them|those|whom|which) )?(?:{{g3}}){_PAYING}"),
    frame("paying_users_share", f"(?:paying|paid) (?:{_USERS}|<K>|customers|subscribers|share|ratio) "
        f"(?:{{q3}}(?:of|among) (?:{{q2}}){_USERS} |{{q4}}|{{FILL}} ){{0,2}}{{S}}{_OF_IT}"),
    frame("paying_users_share", f"{_USERS} (?:who|that) (?:{{g3}}){_PAYING} (?:{_SO}){{1,3}}{{S}}{_OF_IT}"),
    frame("paying_users_share", f"(?:<K>|customers|subscribers|subscriptions|payers|licences|licenses) "
        f"(?:{{q5}}|, |about ){{0,2}}{{S}} of (?:{{q2}}){_USERS}"),
    frame("paying_users_share", f"(?:<K>|customers|subscribers) {{g5}}(?:, )?(?:who|which) (?:are|make up|is) (?:{{FILL}} )?{{S}} of (?:{{q2}}){_USERS}"),
    frame("paying_users_share", f"paying (?:: |= )?(?:{{FILL}} )?{{S}} of (?:{{q2}}){_USERS}"),
    frame("paying_users_share", "(?:free to paid |paid )?conversion (?:rate )?(?:from free |to paid |to paying |to <K> ){0,2}"
        "(?:{q4}|, |: |= ){0,2}{S}(?! of (?:the |our |all |free ){0,2}(?!users|user|accounts|visitors|people|teams|free))"),
    frame("paying_users_share", f"{{S}} (?:{{FILL}} )?(?:paying (?:{_USERS}|customers|accounts)|paying(?= $)|paid conversion"
        f"|conversion|(?:{_USERS} )?convert)"),
    frame("paying_users_share.ratio", f"{{N}} (?:in|out of|of|in every|of every|out of every) <N> (?:of our |of the )?(?:{{h2}}){_USERS} "
        f"(?:{{g4}}){_PAYING}"),
    frame("paying_users_share.ratio", f"{{N}} (?:{{h1}}){_USERS} (?:in|out of|of) (?:every )?<N> (?:{{g3}})(?:{_PAYING}|takes?)"),
    frame("paying_users_share.ratio", f"(?:of|out of) (?:{{q3}})<N> (?:{{h1}}){_USERS} (?:, )?(?:{{q2}}){{N}} (?:{{h2}}){_PAYING}"),
    frame("paying_users_share.ratio", f"<K> (?:[^ ]+ ){{0,12}}?{{N}} (?:in|out of|of) <N> (?:{{h1}}){_USERS} (?:on (?:it|one)|(?:have|has|take|took|got|use|are on) (?:it|one))"),
    frame("paying_users_share", f"(?:{_USERS}|<K>|customers|companies) (?:{{g3}})(?:pay|subscribe|buy) (?:, |\\( |or ){{1,2}}(?:{{FILL}} ){{0,2}}{{S}} of (?:{{q2}}){_USERS}"),
    frame("paying_users_share", "{S} (?:actually |ever |really )?pay(?= (?:,|us|$))"),
    frame("paying_users_share", f"(?:every|jeder) (?:tenth|zehnte) {_USERS} (?:{{g2}}){_PAYING}", 0.1),
    frame("paying_users_share.ratio", f"paying (?:{_USERS}|customers) (?:{_SO}){{1,3}}{{N}} (?:in|out of) <N>"),
)  # fmt: skip
