"""The words that keep others from being facts, by what they say and how far they reach."""

from typing import Literal

Scope = Literal["segment", "ahead", "sentence", "on", "none"]
DENIED, OVER, POSSIBLE, WISHED, RUMOUR, ASKED, ORDERED = (
    "denied",
    "over",
    "possible",
    "wished",
    "rumour",
    "asked",
    "ordered",
)
LONG_AGO, ELSEWHERE = "long ago", "of another"
MOODS = frozenset((DENIED, OVER, POSSIBLE, WISHED, RUMOUR, ASKED, ORDERED, LONG_AGO, ELSEWHERE))
"""Why words may make no fact."""
_SAID: dict[tuple[str, Scope], str] = {
    (DENIED, "none"): (
        "you should know, you should also know, please note, please be aware, please keep in mind, please bear in "
        "mind, neither side would, neither party would, neither side wants, declined for, ask for nothing, asks for "
        "nothing, declined from, declined in, declined sharply, declined slightly, declined over, declined again, "
        "declined by <S>, declined to <M>, must report, must note, wish to record, wish to thank, should like to "
        "record, should like to thank, asking for <P> :, pull requests, merge requests, feature requests, do know "
        "that, do note that, perhaps <M>, perhaps <N>, over the preceding, wish to express, wishes to record, wishes "
        "to thank, wishes to express, nothing in writing, nothing on paper, nothing signed, a friend 's, not only, "
        "for nothing, no end date, no more than, wants out, want out, they always have, we always have, of that was "
        "paid, of it was paid, of this was paid, of that was covered, applied to <P> and, applied to the <P> and, who "
        "may spend, who may use, who may work, no less than, not less than, nothing but, no doubt, no surprise, not "
        "just, no matter, not counting, not yet over, no longer than, no later than, stands and falls, stand and "
        "fall, stands or falls, not bad, no problem, no worries, earns nothing, earn nothing, gets nothing, takes "
        "nothing, owns nothing, will have to do without, has to do without, have to do without, will have to cope "
        "without, will have to live without, will go on paying, will keep paying, will continue to pay, will keep "
        "funding, will continue to fund, contrary to the rumours, contrary to rumours, contrary to rumors, unless "
        "something, unless anything, unless notice, unless things, let 's be, let 's face, let 's not, than we "
        "should, than i should, than they should, than it should, as it should, as they should, rumour mill, rumor "
        "mill, not including, no strings, no secret, no news, no wonder, at will, was paid for, were paid for, not a "
        "rumour, not a rumor, no rumour, last i heard, no rush, if you mean, if you ask, if you must, if you wonder, "
        "if you 're wondering, let 's face it, not great, not good news, not the best news, not ideal, not pretty, "
        "not fun, if i understood, if i understand, if i 'm not mistaken, if i am not mistaken, if i 'm honest, if we "
        "'re honest, if i read it, if i remember, if i recall, if i got it, if i got that, if anyone wonders, if "
        "anyone cares, if it helps, if that helps, if it matters, if memory, in case you wonder, in case you 're "
        "wondering, in case anyone wonders, in case it helps, this work was supported, this research was supported, "
        "this work was funded, this research was funded, this work has been supported, up to <D>, up to and "
        "including, always will be, will always be, join another company, joined another company, will keep, will "
        "continue, went up to, gone up to, go up to, is up to, are up to, crept up to, back up to, shot up to, comes "
        "up to, topped up to, built up to, ended <R> with, ends <R> with, no caixa, no banco, no cofre, no mês, no "
        "ano, no fim, no final, no momento, at no cost, at no charge, at no expense, no charge, without charge, costs "
        "nothing, costs us nothing, nothing in return, asked nothing, asks nothing, no invoice, no money changes "
        "hands, don't pay for, never pay for, doesn't cost us, add up to, adds up to, added up to, adding up to, will "
        "go on, will carry on, will remain, will stay, will end, will stop, will cease, will expire, will run out, "
        "will lapse, will be over, will pull out, will withdraw, will no longer fund, will no longer pay, will no "
        "longer sponsor, will no longer support, will make no further, no further payments, up to now, up to today, "
        "whenever it wants, whenever they want, whenever he wants, whenever she wants, as long as it wants, as long "
        "as they want, the industry 's, no extension, no renewal, no option, nothing obliges, nothing binds, nothing "
        "ties, nothing forces, nothing compels, guaranteed up to, secured up to, assured up to, committed up to, "
        "funded up to, paid up to, valid up to, will be discontinued, will be withdrawn, will be terminated, than we "
        "should, than i should, than it should, than they should, than we must, as we should, as it should, compared "
        "with the same, compared to the same, 'll keep, will run, will last, don't worry, do not worry, never mind, "
        "compared with the previous, compared with the preceding, compared with the prior, compared with the year, "
        "compared with last, compared with a year, compared to a year, compared with <D>, compared with <R>, compared "
        "to the previous, compared to the preceding, compared to the prior, compared to the year, compared to last, "
        "compared to <D>, compared to <R>, told us it would, told <P> it would stop, told the <P> it would stop, told "
        "reporters it would stop, told us they would, announced it would, announced they would, nobody else, no one "
        "else, nothing else, always have been, i should like to, i should add, i should say, i should mention, i "
        "should note, nobody asked for, were asked for, was asked for, last time i looked, last time i checked, last "
        "time we looked, last time we checked, of which was paid, of them were paid, year under review, in <R> under "
        "review, for <R> under review, during <R> under review, over <R> under review, period under review, months "
        "under review, quarter under review, over the previous year, in the past <T>, in the past <R>, the last time "
        "the, would like to thank, would also like to thank, 'd like to thank, 'd also like to thank, would like to "
        "acknowledge, 'd like to acknowledge, would like to express, nada más, nada mais, rien d'autre, rien de plus, "
        "sonst nichts, sonst niemand, nadie más, ninguém mais, personne d'autre"
    ),
    (DENIED, "segment"): (
        "negligible, insignificant, vernachlässigbar, négligeable, insignificante, desprezível, thanks <P> for "
        "nothing, not, no, never, nobody, none, neither, nor, cannot, don't, doesn't, didn't, isn't, aren't, wasn't, "
        "weren't, won't, wouldn't, can't, couldn't, could not, haven't, hasn't, hadn't, shouldn't, ain't, isnt, "
        "arent, dont, doesnt, didnt, wont, cant, havent, hasnt, wasnt, nothing, nil, zero, voted down, voted against, "
        "vetoed, ruled out, rules out, opted against, refused, declined, rejected, turned down, turns down, refuses, "
        "rejects, reject, refuse, we decline, i decline, we reject, turn down, turn away, turns away, say no to, said "
        "no to, says no to, shun, shuns, eschew, eschews, stay clear of, steer clear of, swore off, spurns, denied, "
        "denies, kein, keine, keinen, keiner, keinerlei, nicht, nie, niemals, niemand, nichts, pas, jamais, aucun, "
        "aucune, rien, personne, ni, nunca, ningún, ninguna, ningun, nadie, nada, jamás, não, nao, nenhum, nenhuma, "
        "ninguém, no longer, hardly, barely any, other than, except, false, untrue, wrong, misread, contrary to"
    ),
    (DENIED, "ahead"): (
        "without, with no, ohne, sans, sin, sem, against taking, against accepting, excluding, minus, apart from, "
        "instead of, rather than, aside from, not counting"
    ),
    (OVER, "ahead"): (
        "after <T> of <P>, instead of <N>, instead of <M>, instead of <T>, compared with <M>, compared to <M>, "
        "compared with <N>, compared to <N>, compared with <T>, as against, against a budget, against <M> budgeted, "
        "against <M> in"
    ),
    (OVER, "segment"): (
        "gave us the start, gave us a start, gave us our start, gave us a head start, gave us our first push, got us "
        "started, got us going, got us off the ground, kicked us off, kick - started us, kickstarted us, jump - "
        "started us, was carried for <T>, was hosted for <T>, came to its end, came to their end, has come to its "
        "end, over since, finished since, finished in, finished last, was finished, after <T> of <P>, after <T> of "
        "<K>, after <T> with <P>, has run out, have run out, has come to an end, have come to an end, came to an end, "
        "has finished, have finished, deal fell through, contract fell through, sponsorship fell through, paid me to, "
        "paid us to, used to, formerly, previously, back then, former, ex, previous year, prior year, preceding year, "
        "year earlier, year before, in the past, at the time, once had, had been, in the old days, early days, early "
        "years, first years, first few years, early on, in the beginning, to begin with, at the outset, originally, "
        "initially, historically, stopped, ended, was over, ran out, dried up, ran dry, petered out, went away, got "
        "rid of, pulled out, walked away, withdrew, cancelled, canceled, expired, lapsed, is over, are over, 's over, "
        "been over, been exhausted, is exhausted, done and gone, is history, years ago, year ago, was funded, were "
        "funded, was financed, were financed, was paid, was supported, was sponsored, was backed, were sponsored, any "
        "more, anymore, früher, ehemals, damals, ursprünglich, anfangs, à l'origine, al principio, originalmente, no "
        "início, war, waren, endete, lief aus, ausgelaufen, eingestellt, autrefois, jadis, était, étaient, a pris "
        "fin, s'est terminé, been discontinued, was discontinued, until this summer, until this spring, until this "
        "autumn, until this year, antes, antiguamente, ancien, ancienne, antiguo, antigua, antigo, antiga, ehemalige, "
        "ehemaliger, versait, versaient, payait, payaient, finançait, finançaient, daba, daban, pagaba, pagaban, got "
        "<P> started, got it started, got this started, got the project started, financiaba, aportaba, recibía, "
        "recebia, pagava, pagavam, financiava, dava, hasta hace, terminó, acabó, se acabó, era, eran, antigamente, "
        "acabou, terminou, foi, once gave, once paid, once funded, once sponsored, until last, until <R>, gone since, "
        "still had, is gone, are gone, 's gone, all gone, long gone, <K> gone, <P> gone, money gone, till last, up to "
        "last, until recently, till recently, is spent, are spent, used up, was a <N> - time, was a <N> - off, was a "
        "one - off, was a <D>, was withdrawn, was revoked, were withdrawn, wound up, for the first <T>, was only for "
        "<T>, were only for <T>, were at <N>, was at <N>, was <N> in, last winter, last summer, last spring, last "
        "autumn, last fall, last time, at first, lost the <P>, lost <P>, we had, i had, they had, it had, back in "
    ),
    (POSSIBLE, "sentence"): (
        "suppose, supposing, assuming, assume, let 's, hypothetically, imagine, what if, let's say, say we, pretend, "
        "in theory, worst case, best case, stress test, scenario, simulation, example, for instance, e.g, angenommen, "
        "gesetzt den fall, beispielsweise, zum beispiel, supposons, imaginons, par exemple, supongamos, imaginemos, "
        "por ejemplo, suponhamos, por exemplo, as if, i dream, dreamt, dreamed, in a perfect world, ideally, "
        "fictional, fictitious, novel, joke, jk, kidding, sarcasm, /s, thought experiment, in an ideal world"
    ),
    (POSSIBLE, "on"): (
        "i wonder, i doubt, doubt that, the day <P>, had we, had i, had they, had it, had he, had she, if, unless, "
        "should one, should they, should it, should we, should any, in case, in the event, were to, provided that, "
        "wenn, falls, sofern, si, se, en caso de, caso, sauf si, à moins, whether, ob, depending on"
    ),
    (POSSIBLE, "segment"): (
        "would, 'd, could, might, may, perhaps, possibly, potential, potentially, likely, unlikely, probably, "
        "presumably, hypothetical, könnte, könnten, hätte, hätten, wäre, wären, faudrait, würde, würden, "
        "möglicherweise, vielleicht, eventuell, wahrscheinlich, pourrait, pourraient, peut être, serait, seraient, "
        "podría, podrían, quizás, quizá, tal vez, sería, serían, poderia, poderiam, talvez, seria, provavelmente, up "
        "to, bis zu <M>, jusqu'à <M>, hasta <M>, até <M>, maximal <M>, höchstens <M>, guess, guessing, estimate that, "
        "i think, i believe, not sure, unclear, unknown, undecided, uncertain, tbd"
    ),
    (WISHED, "segment"): (
        "get someone to, get somebody to, get people to, get them to, get companies to, raising money, raising funds, "
        "can receive, can sponsor, can donate, can contribute, you can give, you can support, some people earn, want, "
        "wants, wanted, wish, wishes, hope, hopes, hoping, hoped, hopefully, planning, aim, aims, aiming, looking "
        "for, looking to, seek, seeks, seeking, need, needs, ask for, asking for, asked for, asks for, apply, "
        "applying, applied, application, applications, proposal, pitching, pitched, negotiating, negotiated, "
        "negotiations, in talks, draft to, drafts to, talking to, talked to, spoke to, spoke with, met with, talks "
        "with, considering, thinking about, thinking of, considered, considers, weighing, weighs, weigh, mulling, "
        "mulls, mulled, pondering, ponders, contemplating, contemplates, toying with, toys with, thinks about, thinks "
        "of, think about, motion, motions, petition, asked <P> for, asked the <P> for, ask <P> for, ask the <P> for, "
        "wrote to <P>, wrote to the <P>, approached <P>, approached the <P>, contacted <P>, offer, offers, offered, "
        "offering, proposed, proposing, shall, discussed, goal, target, targets, trying, tried, dream, deserve, "
        "deserves, intend, intends, is intended to, are intended to, is envisaged, are envisaged, be borne, be "
        "financed, be introduced, been approached, was approached, plan provides for, plan to, plans to, planned, "
        "plan for, expect, expects, expected, anticipate, pending, is under review, are under review, submitted, "
        "shortlisted, waiting for, awaiting, waitlisted, will, 'll, going to, gonna, soon, next year, upcoming, "
        "forthcoming, in the future, one day, someday, eventually, wollen, möchte, möchten, hoffen, hofft, beantragt, "
        "beantragen, geplant, planen, suchen, bräuchten, brauchen, sollen, soll, voulons, veut, espérons, espère, "
        "demandé, demande de, candidature, prévoyons, prévu, cherchons, besoin, queremos, esperamos, solicitado, "
        "solicitamos, hemos pedido, pedimos, previsto, buscamos, necesitamos, pretendemos, bietet, bieten, überlegen, "
        "überlegt, verhandeln, verhandelt, négocions, négocie, négociation, negociamos, negociando, devions, devaient "
        "recevoir, devait recevoir, debíamos, íbamos a, íamos, devíamos, precisamos, procuramos, vamos, bid, bidding, "
        "requested, request, requests, campaigning, invited, close to signing, about to sign, ready to sign, says "
        "they can, says it can, said they can, could do, draft contract, draft agreement, to be signed, decision on, "
        "decision about, maybe till, maybe until, maybe to <D>, maybe through, maybe not, perhaps till, perhaps "
        "until, dreaming, aspire, raise, fundraising goal, stretch goal, promising, courting, lobbying, exploring, "
        "supposed to, meant to come, recherche, recherchons, cherche, gesucht, suche, busca, ojalá, ojala, "
        "tuviéramos, tivéssemos, evaluating, discussing, discussions, debate, debating, wishlist, ideas, suggest, "
        "suggests, suggested, suggestion, suggestions, eligible, is welcome, are welcome, very welcome, more than "
        "welcome, under review, being reviewed, being assessed, being evaluated, in the post, hear back, heard back"
    ),
    (RUMOUR, "sentence"): (
        "does anyone have, does anybody have, has anyone got, anyone have, is it true that <P>, is it true <P>, is it "
        "right that <P>, is there any truth, there was talk, talk of, talks of, there was a remark, there were "
        "remarks, everyone thinks, he thinks, she thinks, he believes, she believes, some think, some believe, "
        "analysts believe, analysts expect, everybody thinks, people think, many think, everyone assumes, people "
        "assume, everyone believes, on m' a dit, me dijeron, me han dicho, ich habe gehört, me disseram, ouvi que, j' "
        "ai entendu, rumour, keep reading, keeps reading, keep hearing, someone wrote, somebody wrote, someone on "
        "<P>, somebody on <P>, thread on <P>, wrote that we, keep calling, keeps calling, keep saying, keeps saying, "
        "so called, rumor, rumours, rumors, rumoured, rumored, gossip, are said to, is said to, 're said to, 's said "
        "to, said to be, said to have, reported to be, reported to have, believed to be, thought to be, allegedly, "
        "supposedly, hearsay, unconfirmed, speculation, speculate, speculating, i read that, i read the <P>, i read "
        "<P>, read somewhere, i heard, heard that, word is, people say, they say, somebody said, someone said, word "
        "on the street, apparently, claims that, claim that, claims <P>, claim <P>, claimed <P>, claimed that, people "
        "claim, some claim, alleged, gerücht, gerüchte, gerüchteweise, angeblich, rumeur, rumeurs, il paraît, on dit, "
        "paraît, rumores, dicen que, se rumorea, supuestamente, según rumores, boato, boatos, dizem que, "
        "supostamente, ouvi dizer, leaked, whisper, whispers, grapevine, conspiracy, theory is, my theory, bet that, "
        "i bet, wild guess, swears they, swears that, swears it, swears he, swears she, swear they, swear that, "
        "thread saying, thread claiming, post saying, post claiming, posts claiming, posts saying, comment saying, "
        "comment claiming, comments claiming, tweet saying, tweet claiming, message claiming, screenshot claiming"
    ),
    (ELSEWHERE, "sentence"): (
        "but not for this, sister project, sister organisation, sister organization, sister company, sister "
        "association, of you want, of you use, our friends from, for my company, at my company, my friends at, gives "
        "out <K>, give out <K>, gives out <M>, hands out <K>, i know a, i knew a, i know of a, mate of mine, friend "
        "of mine, colleague of mine, buddy of mine, but not for it, but not for that, for scale, for reference, to "
        "compare, can compare, compare that, compared to, compared with, as a comparison, anderes projekt, anderen "
        "projekt, nachbarprojekt, autre projet, projet voisin, proyecto de al lado, projeto ao lado, otro proyecto, "
        "proyecto vecino, outro projeto, projeto vizinho, rien à voir avec, nada que ver con, nada a ver com, nichts "
        "zu tun mit, look at <P>, a friend, a friend's, friends of mine, a fork exists, own fork, we paid them, we "
        "pay them, we paid him, we pay him, we paid her, we pay her, quotes :, starts at <M>, start at <M>, starting "
        "at <M>, starts from <M>, starting from <M>, start from <M>, not us, hosting quotes, prices :, prizes :, "
        "pricing :, levels :, tiers :, most libraries, most tools, most maintainers, price list, cash prizes, looked "
        "at <P>, looking at <P>, his contract, her contract, for something else, my own job, my own contract, open "
        "source projects get, open - source projects get, their budget, funds the others, a competing project, a "
        "rival project, our friends at, for comparison, by comparison, in comparison, for contrast, the old project, "
        "the original project, the other project, zum vergleich, par comparaison, en comparación, em comparação, has "
        "nothing to do with, have nothing to do with, not for ours, not for us, not ours, a private project, over at "
        "<P> they"
    ),
    (WISHED, "on"): (
        "but don't have, but do not have, grant application, our proposal, the proposal"
    ),
    (WISHED, "sentence"): (
        "it was suggested that, it was proposed that, wish list, queremos que, esperamos que, nos gustaría que, "
        "gostaríamos que, aimerions que, voudrions que, wir hoffen, wir wollen, geplant ist, geplant sind, est prévu, "
        "est prévue, está previsto, está prevista, está planejado, not signed yet :, not yet signed :, to do :, todo "
        ":, action :, actions :, next steps :, applied :, applied for :, requested :, hoped for :, money asked for :, "
        "in the pipeline :"
    ),
    (DENIED, "sentence"): (
        "não é verdade, no es verdad, no es cierto, n' est pas vrai, il est faux, stimmt nicht, é mentira, a myth, "
        "myth that, wrong that, not true that, isn't true that, false that, untrue that, no truth, misconception, "
        "nothing so far, nothing yet, nothing has come, nothing arrived, never arrived, never came, never paid, it is "
        "not the case, nothing came of, nothing ever came of, came to nothing, led to nothing, went nowhere"
    ),
    (OVER, "sentence"): (
        "back when, was repaid, were repaid, been repaid, fully spent, been spent, when <P> paid, when <P> funded, "
        "when <P> employed, when <P> owned, when i worked, when i was, that was in <D>, that was back, that was "
        "years, that was until, was paid back, were paid back, past <K>, previous <K>, earlier <K>, has died, have "
        "died, has passed away, passed away, old days when, burned through them, burned through it, burnt through it, "
        "used it all up, spent it all, that was the formula, that was the arrangement, that was the deal, that was "
        "the split, went bankrupt, went bust, went under, is dead now, has folded"
    ),
    (ELSEWHERE, "on"): (
        "version of this post, version of this article, version of this story, version of this page, version of this "
        "report, version of this piece, version of this note, misstated, misreported, misidentified, incorrectly, in "
        "my thesis, in her thesis, in his thesis, in my dissertation, my thesis is about, my thesis compares, my "
        "thesis looks, i compare <P>, i compare the, i compared the, we compare the, we interviewed, we surveyed, for "
        "comparison, by comparison, in comparison, by contrast, the old project, the original project, the previous "
        "project, its predecessor, the predecessor, its successor, the successor, we build on, the thing we, the tool "
        "we, the other project, the other fork, we wrote that, we reported that, i wrote that, we had written, "
        "mistakenly, wrongly, erroneously"
    ),
    (ELSEWHERE, "segment"): (
        "premio, nothing to do with, prêmio, preisgeld, a fine, a settlement, fined, another fork, private fork, "
        "competing tool, for theirs, of theirs, a dividend, a ransom, a bribe, my last project, my previous project, "
        "my old project, my last company, my last startup, all work elsewhere, i personally, other company, other "
        "companies, another company, my last job, last job, previous job, my employer, former employer, he earns, she "
        "earns, he makes, she makes, neighbours, neighbors, neighbour, neighbor, some other, other foundation, other "
        "people, other communities, good for them, in general, survey, respondents, study, statistics, competitor, "
        "competitors, rival, rivals, other project, other projects, another project, similar project, similar "
        "projects, some projects, most projects, many projects, any project, every project, each project, any "
        "library, every library, a typical, their project, industry average, most open source projects, my neighbour, "
        "my sister, my brother, my friend, my wife, my husband, konkurrenz, andere projekte, autres projets, "
        "concurrents, otros proyectos, outros projetos, worldwide, globally, the industry, the market, the sector, "
        "average project, typical project, the subsidiary, our subsidiary, its subsidiary, prior - year figures, spin "
        "- off, spinoff, at its peak, is owed, are owed, owed by, were quoted, was quoted, was written down, was "
        "written off, passed on to, payable to, were fixed at, were set at, are fixed at, are set at, different "
        "project, unrelated project"
    ),
    (ORDERED, "sentence"): (
        "good practice, best practice, rule of thumb, always have a, always have at, always keep, always hold, you "
        "should, we should, they should, i'd recommend, recommend, recommends, my advice, our advice, the advice, "
        "advise, advised, consider, let's, sollte, sollten, il faudrait, devrait, devraient, debería, deberían, "
        "deberíamos, deveria, deveriam, ought to, better to, had better, must not, you must"
    ),
    (ORDERED, "segment"): (
        "told them to, told us to, told me to, tell them to, should, please, bitte, merci de, por favor, must"
    ),
}  # fmt: skip
NOT_ENGLISH = frozenset("falls war waren era eran pas si se ni soll foi antes personne rien ob caso damals bid".split())
ONLY_ENGLISH = frozenset("dont cant wont can must soon may target".split())


ALONE: dict[str, tuple[str, Scope]] = {}
"""What each cue of one word says, and how far it reaches."""
LONGER: dict[tuple[str, str], list[tuple[list[str], str, Scope]]] = {}
"""The cues of several words by the first two, the longest first."""


def _sort_out() -> None:
    for (mood, scope), phrases in _SAID.items():
        for words in (phrase.split() for phrase in phrases.split(", ")):
            if len(words) == 1:
                ALONE.setdefault(words[0], (mood, scope))
            else:
                LONGER.setdefault((words[0], words[1]), []).append((words, mood, scope))
    for rows in LONGER.values():
        rows.sort(key=lambda row: -len(row[0]))


_sort_out()
CUE_WORDS = frozenset(ALONE)
CUE_STARTS = CUE_WORDS.union(first for first, _ in LONGER)
