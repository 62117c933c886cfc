"""Frames of amounts and of the time that they last."""

from bot.reading.text.frames import Frames, frame
from bot.reading.text.table_money_prose import MONEY_OF_PROSE

MONEY = Frames((
    frame("run.cost",
        "(?:next|upcoming) (?:training )?(?:run|training|pretraining) (?:{FILL} |, |\\( |of |will |to |cost |costs "
        "|needs ){0,6}{V}"),
    frame("run.cost", "{V} (?:for|to) (?:the |our )?(?:next |upcoming )(?:training )?run"),
    frame("run.cost", "(?:next|upcoming) (?:training )?run {g6}{V}"),
    frame("run.cost", "compute would come to {V}"),
    frame("runway", "{T} (?:of )?(?:runway|cushion|burn)"),
    frame("runway",
        "{T} (?:of|worth of|in|de|d'|an) "
        "(?:cash|expenditure|expenses|operating costs|spending|operations|réserves?|trésorerie"
        "|reservas?|caixa|caja|fondos|rücklagen|money|funds|reserves|liquidity|savings|"
        "funding)"),
    frame("runway", "runway (?:{FILL} ){0,4}{T}"),
    frame("runway",
        "(?:cash|reserve|reserves|savings|money|funds|cushion|it|chest|buffer) (?:that )?(?:will "
        ")?(?:covers?|lasts?|suffices?|carries|carry|gets|keeps) (?:us |the project )?(?:{FILL} |another |for "
        "|through |exactly |next ){0,4}{T}"),
    frame("runway", "(?:enough|good|funded|cash|money) (?:{g3})for (?:{FILL} |another |next ){0,3}{T}"),
    frame("runway",
        "(?:obligations|costs|salaries|bills|wages|payroll) (?:can be |are |is |will be )?(?:met|paid"
        "|covered|secured|safe|funded) "
        "for (?:{FILL} |another |next ){0,3}{T}"),
    frame("runway", "{T} left(?: (?:in|of) (?:the )?(?:tank|bank|cash|runway|money))?"),
    frame("runway",
        "(?:money|cash|funds|funding|reserves|savings) (?:runs? out|is gone|are gone|dries up|ends|end|will run out) "
        "in (?:{FILL} ){0,2}{T}"),
    frame("runway", "out of (?:money|cash|funds) in (?:{FILL} ){0,2}{T}"),
    frame("runway", "(?:reicht|reichen|kommen) (?:damit |{FILL} |noch |für |uns ){0,5}{T}"),
    frame("runway",
        "(?:tenir|tient|tiennent|tiendra|couvre|couvrent|suffit|suffisent|suffira) (?:pour |encore |{FILL} ){0,4}{T}"),
    frame("runway",
        "(?:alcanza|alcanzan|aguanta|aguantamos|cubre|cubren|dura|duran|cobre|cobrem|duram|dá|chega|chegam|aguenta) "
        "(?:para |por |mais |otros |más |{FILL} ){0,4}{T}"),
    frame("monthly_cost", "{COST} (?:us )?(?:, (?:which|that) {g5}, )?(?:\\( <R> \\) )?(?:{FILL} ){0,7}(?:\\( )?{V}"),
    frame("monthly_cost",
        "{COST} (?:have |has |{FILL} ){0,2}(?:fell|rose|grew|grown|fallen|risen|went up|went down|gone up|gone down"
        "|dropped|increased|climbed|up|down|doubled|decreased|shrank) to (?:{FILL} ){0,3}{V}"),
    frame("monthly_cost", "{COST} \\| {M}"),
    frame("monthly_cost", "{COST} (?:{FILL} ){0,3}(?:for|in|over) (?:<D>|<R>|the <R>) (?:{FILL} ){0,4}{V}"),
    frame("monthly_cost",
        "{COST} (?:in|during|over|for) (?:{g5})(?:averaged|averaging|were|was|came to|amounted to|ran to) "
        "(?:{FILL} ){0,2}{V}"),
    frame("monthly_cost", "(?:<D>|<R>) (?:{g1}){COST} (?:{FILL} ){0,5}(?:\\( )?{V}"),
    frame("monthly_cost",
        "{V} (?:<R> )?(?:in |of |for |as |worth of )?(?:<R> |net |gross |total |all-in |overall "
        "|running |operating ){0,2}{COST}"),
    frame("monthly_cost",
        "(?:we|i|they|it|you|project|team|everything|foundation|association|wir|nous|on|verein) (?:currently |now "
        "|all |do |'re |are |have )?{SPEND} (?:us |uns |{FILL} ){0,4}{V}"),
    frame("monthly_cost",
        "{V} (?:that )?(?:we|you|they|i|project|foundation) (?:currently |now )?(?:spend|spends|burn|burns|spent)"),
    frame("monthly_cost", "(?:geben|gibt) (?:wir )?(?:{FILL} ){0,4}{V} (?:<R> )?aus"),
    frame("monthly_cost",
        "(?:gastamos|dépensons|dépense|gasta|gastan|gastam|cuesta|coûte|custa|kostet|costamos) (?:{FILL} |nos |nous "
        "|uns |mensalmente |mensualmente ){0,5}{V}"),
    frame("monthly_cost",
        "{V} (?:<R> )?(?:out|going out|goes out|to run|to keep (?:it|this|us|the lights|everything) "
        "(?:running|alive|going|on|up))"),
    frame("monthly_cost", "out (?:the door )?<R> (?:{FILL} ){0,2}{V}"),
    frame("monthly_cost",
        "(?:costs|takes|needs) (?:us )?(?:{FILL} ){0,3}{V} (?:<R> )?to (?:run|keep|operate|maintain)"),
    frame("monthly_cost", "(?:spending|burning|paying out|burns) (?:{FILL} ){0,3}{V}"),
    frame("reserves",
        "(?:liquid|available|unrestricted|free) (?:funds|assets|means) (?:at {g2}|on <D> )?(?:{FILL} "
        "){0,5}{V}"),
    frame("reserves", "(?:held|holds|holding) (?:{FILL} ){0,3}{V}"),
    frame("reserves",
        "{RES} (?:and equivalents |on hand |in hand |at year end |at the year end |at the end of the "
        "year |in the bank |at bank |at the bank |everyone talks about |left "
        "|position |on the account |at hand |there ){0,2}(?:{FILL} ){0,6}(?:\\( )?{V}"),
    frame("reserves",
        "{V} (?:{g3})(?:in|on|at|of|en|auf|im|der|na|no|sur) (?:the |our |its |their |hand |dem |der |la |el |notre "
        "|the club |association )?(?:{g1}){BANK}"),
    frame("reserves",
        "{V} (?:{FILL} ){0,1}(?:cash|reserves|savings|rücklagen|reserven|réserves|de réserves?|reservas|ahorros)"),
    frame("reserves",
        "(?:bank|account|treasury|konto|kitty|banco|banque|compte|cuenta|conta) (?:account |balance )?(?:{FILL} |has "
        "|shows |got |at {g7}, ){0,5}(?:\\( )?{V}"),
    frame("reserves",
        "(?:account|paypal|pot|jar|tin|wallet|kitty|drawer|konto|piggy bank|bank) (?:with|holding|containing|mit) "
        "(?:{FILL} ){0,3}{V} (?:in|on|auf) (?:it|there|hand|them)"),
    frame("reserves",
        "(?:left|remaining|still) (?:in|on|at) (?:the |our )?{BANK} (?:{FILL} ){0,3}{V}"),
    frame("reserves", "still (?:have|got|holding|sitting on) (?:{FILL} |left ){0,3}{V}"),
    frame("reserves",
        "(?:have|'ve|has|got|had) (?:{FILL} ){0,3}{V} (?:left|saved|saved up|banked|set aside|put aside|stashed)"),
    frame("reserves", "(?:saved|banked|set aside|put aside) (?:{FILL} |up ){0,3}{V}"),
    frame("reserves", "{V} (?:is |are )?(?:left|saved up|saved|set aside|banked) (?:in|from|of|over) "),
    frame("reserves",
        "(?:tenemos|temos|avons|hay|há|haben) (?:{FILL} ){0,3}{V} (?:ahorrados|en caja|en el banco|em caixa|no "
        "banco|en banque|en caisse|guardados|de côté|angespart)"),
    frame("cost_and_reserves", "(?:in|cash) (?:{FILL} ){0,2}{V} (?:{g2})reserve"),
    *MONEY_OF_PROSE,
))  # fmt: skip
