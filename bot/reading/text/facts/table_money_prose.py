"""Frames of amounts and time as running prose says them."""

from bot.reading.text.sentences.frames import Frame, frame

_MORE = "(?:{FILL} |another |next |a further |further |a |more |good |full ){0,4}"
MONEY_OF_PROSE: tuple[Frame, ...] = (
    frame("reserves", "(?:put|set|laid|tucked|stashed|keep|keeps|kept|have|has|hold|got) (?:{FILL} ){0,2}{M} (?:aside|by|away|apart)(?! (?:[^ ]+ ){0,4}<R>)"),
    frame("reserves", "(?:{RES}|pot|jar|tin|account|fund) (?:[^ ,;:()<>]+ ){0,5}?, (?:and |so )?(?:it|which|that) (?:'s|is|stands?|stood|sits|was) (?:now |currently |still )?at (?:{q2}){M}(?! <R>)"),
    frame("reserves", "{RES} , {V} of (?:it|them)(?! (?:from|goes|is paid))"),
    frame("reserves", "{RES} , (?:(?:which|that|and they|and it|and these|they) (?:{h2})(?:totals?|totalled|stood|stands?|amounts?|amounted|is|are|was|were) (?:to |at )?"
        "|amounting to |totalling |being )(?:{q2}){M}"),
    frame("reserves", "(?:fund|paypal|account|jar|tin|pot|kitty|piggy bank|box|wallet|<P>|<K>) (?:with|holds|has|shows|contains) (?:{FILL} ){0,2}{M} (?:in it|left|in there|inside)"),
    frame("reserves", "have (?:{h1})(?:money|cash|funds|savings) (?:\\( |: |= )(?:{FILL} ){0,2}{M}(?! <R>)"),
    frame("reserves", "{M} (?:of (?:it|that|this|them|which) )?(?:is |are |was |lies |remains |sits )(?:{h2})(?:unspent|untouched|intact|unused|banked|in the bank|on deposit|there)"),
    frame("reserves", "{M} (?:of (?:it|that|this|them|which) )?(?:has|have) (?:not|never) (?:yet )?been (?:spent|touched|used|drawn)", denies=True),
    frame("reserves", "(?<=^ ){M} (?:now |already |safely )?(?:banked|stashed|stashed away|saved|saved up|tucked away|put aside|put by|set aside|salted away)(?= (?:$|,|;))"),
    frame("reserves", "(?:put|set|laid) (?:aside|by|away) (?:{h2})(?:: |= )(?:{q2}){M}(?! <R>)"),
    frame("reserves", "(?:money|funds|cash|savings|reserves?) (?:is|are) (?:kept|held|parked|looked after|managed|deposited) (?:by|at|with|in) (?:[^ ,;:()]+ ){1,4}(?:: |, |\\( )(?:{q2}){M}(?! <R>)"),
    frame("reserves", "(?:open collective|<P>) shows (?:{FILL} ){0,2}{M}(?! <R>)"),
    frame("runway", "(?:liquidity|financing|funding|operations?|payroll|salaries|future) (?:is |are )?(?:{h1})(?:assured"
        f"|secured?|safe|guaranteed|sorted|covered) (?:for )?{_MORE}{{T}}"),
    frame("runway", "(?:a |our )reserves? (?:for|of) (?:{FILL} ){0,2}{T}"),
    frame("runway", "leaves (?:us|them|me) (?:with )?(?:{FILL} ){0,3}{T}"),
    frame("monthly_cost", "(?:is|'s|are|run|runs|running|as|a|an) (?:{h2}){M} (?:operation|project|affair|outfit"
        "|shop|enterprise|undertaking|show|business)"),
    frame("monthly_cost", "(?<=^ )(?:what )?(?:leaves|leaving|goes out|going out|flows out|money out|paid out) (?:(?:our|the|this) account )?(?:<R> )?(?:: |= |is )(?:{FILL} ){0,2}{V}"),
    frame("monthly_cost", "(?:and|plus|\\+) (?:the |our )?(?:salaries|wages|payroll|pay|people) (?:together )?(?:come|comes|add up|adds up|amount|amounts|run|runs) to (?:{q2}){M}", "all"),
    frame("monthly_cost", "(?:we|i) (?:currently |now )?(?:pay|are paying|'re paying) (?:{q3}){M} for (?:everything|it all|all of"
        "|the lot|the whole)"),
    frame("monthly_cost", "of (?:the|our|my|your|their) (?:{q2}){M} (?:that |which )?(?:it |we |you |they |(?:your|our|the|this) (?:{h2}))"
        "(?:spends?|uses?|needs?|costs?|burns?|takes?|goes?|gets?|eats?|requires?|swallows?) (?:up |through |out |us |you )?(?:in )?<R>"),
    frame("runway", "(?:we|project|association|company) (?:'re|are|is) (?:{h2})(?:broke|bust|insolvent|skint|out of (?:money|cash|funds)) in (?:{FILL} ){0,2}{T}"),
    frame("runway.now", "(?:its|it 's|we 're at|it is|is) (?:{q2})?{T} now"),
)  # fmt: skip
"""Rows that follow those of ``table_money``."""
