"""Frames of amounts and of the time that they last."""

from bot.reading.text.facts.table_money_prose import MONEY_OF_PROSE
from bot.reading.text.sentences.frames import Frames, frame

_WE = (
    "(?:we|i|and|they|it|you|project|team|everything|foundation|association|thing|operation|organisation|organization|"
    "nonprofit|society|fund|collective|cooperative|coop|charity|company|wir|nous|on|verein)"
)
_PURSE = (
    "(?:cash|reserves?|savings|money|funds|cushion|it|this|that|chest|buffer|kitty|pot|treasury|balance|box|liquidity|"
    "fund|have|rest)"
)
_CARRIES = (
    "(?:covers?|covered|lasts?|suffices?|suffice|carries|carry|gets|get|keeps?|sustains?|supports?|stretches"
    "|stretch|holds?|feeds?|feed|buys?|(?:do|does|serves?|be enough)(?= for )|"
    "gives?|provides? for|sees|see|tides?|equals?|equal|sufficient|enough)"
)
MONEY = Frames((
    frame("runway", "{T} (?:of )?(?:{h1})(?:runway|cushion|burn)"),
    frame("runway",
        "{T} (?:'s )?(?:of|worth of|in|de|d'|an) (?:{h1})"
        "(?:cash|expenditure|expenses|costs|spending|operations?(?! without (?:an?|any) )|outgoings|disbursements|wages|salaries|réserves?|"
        "trésorerie|reservas?|caixa|caja|fondos|rücklagen|money|funds|reserves|liquidity|savings|funding)"),
    frame("runway", "runway (?:{q4}|, )(?:{FILL} ){0,3}{T}"),
    frame("runway.ahead",
        f"{_PURSE} (?:, <M> , |\\( <M> \\) )?(?:that )?(?:{{q3}}){_CARRIES} (?:{{q5}})(?:another )?{{T}}"),
    frame("runway", "(?<! <K> is )(?<! <K> are )(?:enough|good|funded|sufficient|suffices|cash|money|funds) (?:{g3})for (?:{FILL} |another "
        "|next ){0,3}{T}"),
    frame("runway.ahead", "(?:can|could|will|'ll) (?:still )?(?:pay|cover|meet|afford|fund) (?:{h3})for "
        "(?:{FILL} |another |next ){0,3}{T}"),
    frame("runway.ahead",
        "(?:obligations|costs|salaries|bills|wages|payroll|commitments) (?:can be |could be |are |is |will be "
        "|be )?(?:met|paid|covered|secured|safe|funded) "
        "for (?:{FILL} |another |next ){0,3}{T}"),
    frame("runway", "{T} (?:of (?:money|cash|funds) )?left(?: (?:in|of) (?:the )?(?:tank|bank|cash|runway|money))?"
        "(?! on (?:it|that|this|them|the) )"),
    frame("runway.ahead",
        "(?:we|project|association|foundation|team) (?:can|could|should|will|'ll|would|'d) (?:{h1})(?:keep "
        "going|go on|survive|hold out|"
        "hang on|carry on|continue|operate|last|stay afloat|stay alive|make it|keep afloat|live|limp on|keep "
        "the lights on) (?:for )?(?:another |{q3}){T}"),
    frame("runway.ahead",
        "(?<! <P> )(?<! <K> )(?<! 's )(?:money|cash|funds|funding|reserves|savings|account|kitty|pot) (?:{q3})(?:runs? out|runs? dry|gone"
        "|dries up|ends|end|out|exhausted|"
        "depleted|used up|spent|empty|zero) in (?:{FILL} ){0,2}{T}"),
    frame("runway", "months (?:of (?:runway|cash|money) |(?:it|the money|this|that|we) )?(?:left |remaining |lasts? )(?:{h4})(?:: |= ){N}"),
    frame("runway", "runway (?:(?:\\( )?(?:in )?months (?:\\) )?(?:left )?(?:: |= |\\| |is ){1,2}|(?:: |= )(?:~ |about )?){N}(?= (?:$|[,/|(.;)]|months?|now))"),
    frame("runway", "(?:tenemos|temos|haben|avons) (?:de quoi )?(?:para|pour|für) (?:{FILL} |noch |encore |mais |otros |tenir "
        "){0,3}{T}"),
    frame("runway", "(?:caixa|caja|dinheiro|dinero|argent|trésorerie|geld|kasse|fondos|fonds) (?:para|pour|für) "
        "(?:{FILL} |mais |otros |encore |noch ){0,3}{T}"),
    frame("runway", "(?:reicht|reichen|kommen) (?:damit |{FILL} |noch |für |uns ){0,5}{T}"),
    frame("runway",
        "(?:tenir|tient|tiennent|tiendra|couvre|couvrent|suffit|suffisent|suffira) (?:pour |encore |{FILL} ){0,4}{T}"),
    frame("runway",
        "(?:alcanza|alcanzan|aguanta|aguantamos|cubre|cubren|dura|duran|cobre|cobrem|duram|dá|chega|chegam|aguenta) "
        "(?:para |por |mais |otros |más |{FILL} ){0,4}{T}"),
    frame("monthly_cost", "{COST} (?:us )?(?:, (?:(?:which|that) {g5}|{h5}(?=, (?:are|is|come|run|amount|total|were|was) )), )?(?:<R> )?(?:\\( (?:<R>|[a-z]+) \\) )?(?:{FILL} ){0,7}(?:\\( )?{V}"),
    frame("monthly_cost", "{COST} (?:in|during|over|for) (?:{g5})(?:averaged|averaging|were|was|came to"
        "|amounted to|ran to) (?:{FILL} ){0,2}{V}"),
    frame("monthly_cost", "{COST} (?:<R> )?(?:\\| )?(?:{q7}){M}"),
    frame("monthly_cost",
        "{V} (?:<R> )?(?:in |of |for |as |worth of |de |d' |an )?(?:<R> |net |gross |total |all-in |overall |running "
        "|operating ){0,2}{COST}"),
    frame("monthly_cost",
        f"{_WE} (?:{{h1}}){{SPEND}} (?:through |thru |up |us |uns |{{FILL}} ){{0,4}}{{V}}"),
    frame("monthly_cost",
        "{V} (?:that )?(?:we|you|they|i|project|foundation) (?:currently |now )?(?:spend|spends|burn|burns|spent)"),
    frame("monthly_cost", "(?:go|goes|going|went|run|runs|burn|burns|burning|get|gets) (?:through|thru) "
        "(?:{q3})(?:{FILL} ){0,2}{V}"),
    frame("monthly_cost", "(?:together|combined|altogether|all in all|all told|in all|in total) (?:run|come"
        "|cost|costs|amount|add up|total|comes|runs|amounts) (?:to )?(?:{q3}){M}"),
    frame("monthly_cost", "(?<=^ )(?:going |goes |money )?out (?:: |= )?(?:{FILL} ){0,2}{V}"),
    frame("monthly_cost", "(?:costs? of )?(?:running|operating|keeping|maintaining) (?:{h3})(?:<P> )?(?:{h3})(?:: |is |are |= |takes |costs |requires |sets us back )(?:{q2}){M}"),
    frame("monthly_cost", "(?:carries|covers|pays|funds|pays for|finances) (?:everything|it all|all of it|the lot|the whole thing) (?:, |: |\\( |ie ){1,2}(?:{q3}){M}"),
    frame("monthly_cost", "{M} (?:goes|flows|go|is going) into (?:it|this|the project|everything)"),
    frame("monthly_cost",
        "(?:gastamos|gastó|gastou|gastaron|dépensé|dépensons|dépense|gasta|gastan|gastam|cuesta|coûte|custa|kostet|costamos) (?:{FILL} |nos |nous "
        "|uns |mensalmente |mensualmente ){0,5}{V}"),
    frame("monthly_cost", "(?:wir|verein|projekt|stiftung) (?:{FILL} |in |<D> ){0,4}{V} (?:ausgegeben|verausgabt) "),
    frame("monthly_cost",
        "{V} (?:<R> )?(?:{h1})(?:out(?! (?:of|:|=|<N>|<M>) )|going out|goes out|leaves?|flows? out|flowing out|leaving|to run|to "
        "keep (?:it|this|us|the lights|everything) "
        "(?:running|alive|going|on|up|afloat))"),
    frame("reserves", "(?:liquid|available|unrestricted|free|own) (?:funds|assets|means) (?:at {g2}|on <D> "
        ")?(?:{FILL} |{q5}){0,5}{V}"),
    frame("reserves", "(?:funds|money|assets) (?:left|on deposit|at bank|at the bank|in hand|on hand|at hand|in "
        "the bank|available|remaining) (?:{q6})(?:{FILL} ){0,3}{V}"),
    frame("reserves", "(?:association|foundation|project|fund|society|club) (?:'s )?(?:own )?funds "
        "(?:{q3})(?:amounted to|stood at|totalled|were|came to|amount to|stand at) {V}"),
    frame("reserves", "(?:held|holds|holding|(?:we|i|they|and|association) (?:currently |now |still )?hold) (?:{FILL} "
        "){0,3}{V}(?! of)"),
    frame("reserves",
        "{RES} (?:and equivalents |on hand |in hand |at year end |at the year end |at the end of the year |in "
        "the bank |at bank |at the bank |everyone talks about |left "
        "|position |on the account |at hand |there ){0,2}(?:{FILL} ){0,6}(?:\\( )?{V}"),
    frame("reserves", "{RES} (?!(?:price|flow|flows|movement|movements|burn|prize|prizes|bounty|bounties|award|grant|injection|contribution"
        "|donation|gift|costs?|by|from|for) )(?:\\| )?(?:{q6}){M}"),
    frame("reserves",
        "{V} (?:{q3})(?:in|on|at|of|under|en|auf|im|der|na|no|sur) (?:the |our |its |their |hand |dem |der |la |el |notre "
        "|the club |association |a |an |{h1}){0,2}(?:{g1}){BANK}"),
    frame("reserves", "{V} (?:{h1})(?:sits|sit|sitting|parked|lies|rests) (?:there(?= (?:$|[,.;]))|(?:{h1})(?:in|on|at|with) (?:the |our "
        "|its |their )?(?:<P>|<K>))"),
    frame("reserves",
        "(?:bank|account|accounts|checking|treasury|konto|kitty|cashbox|safe|wallet|paypal|banco|banque|compte"
        "|cuenta|conta) (?:account |balance )?(?:{FILL} |has "
        "|had |shows |reads |says |holds |contains |got |at {g7}, |this {h1}: ){0,5}(?:\\( )?{V}"),
    frame("reserves", "(?:cash box|till|cashbox|pot|purse|drawer|jar|tin) (?:\\( |has |had |holds |contains |: "
        "|is at |stands at ){1,2}(?:{FILL} ){0,2}{M}"),
    frame("reserves", "{RES} (?:on|at|with|in) (?:the |our |its )?(?:<P>|<K>) (?:: |is |was |of |= |stands at "
        "|stood at ){1,2}{M}"),
    frame("reserves", "(?:left|remaining|remains) (?:is|:|=) (?:{q2}){M}"),
    frame("reserves", "(?:club|association|we|foundation|society|project|verein) (?:currently |now )?owns? "
        "(?:{q2}){M}"),
    frame("reserves", "(?:money|cash|funds) in (?:the |our )(?:{h2})(?:: |= |is |are |was |stands at |stood at ){1,2}(?:{q2}){M}"),
    frame("reserves", "(?:what there is|what we have) (?:is |: )+(?:{q2}){M}(?! <R>)"),
    frame("reserves", "{M} (?:is |are |still )?left(?! (?:to|for|over to|by|us) )"),
    frame("reserves", "(?:we|association|foundation|club|project) (?:now |still |currently )?(?:have|'ve got"
        "|have got|has|'ve) (?:{q2}){M}(?= (?:$|, |and |but |\\( ))"),
    frame("reserves", "still (?:have|got|holding|sitting on) (?:{FILL} |left ){0,3}{V}"),
    frame("reserves",
        "(?:have|'ve|has|got|had) (?:{FILL} |{q2}){0,3}{V} (?:{h2})(?:left|saved|saved up|banked|set aside|put "
        "aside|put by|put away|tucked away|squirrelled away|stashed|stashed away|laid by|in reserve)"),
    *MONEY_OF_PROSE,
))  # fmt: skip
