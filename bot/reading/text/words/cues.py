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
_SAID: dict[tuple[str, Scope], str] = {
    (DENIED, "none"): (
        "nothing in writing, nothing on paper, nothing signed, a friend 's, not only, for nothing, no end date, no "
        "more than, "
        "no less than, not less than, nothing but, no doubt, no surprise, not "
        "just, no matter, "
        "not counting, not yet over, no longer than, no later than, stands and falls, will stay, will remain, "
        "stand and fall, stands "
        "or falls, not bad, no problem, no worries, not "
        "including, no strings, no "
        "secret, no news, no wonder, at will, was paid for, were paid for, not a rumour, not a rumor, no rumour, "
        "last i heard, no rush, this work was supported, this research was supported, this work was funded, "
        "this research was funded, this material was supported, "
        "this work has been supported, this work was partially supported, up to <D>, "
        "up to and including, will keep, will continue, "
        "went up to, gone up to, go up to, is up to, are up to, crept up to, back up to, shot up to, adds up "
        "to, add up "
        "to, added up to, comes up to, "
        "topped up to, built up to, ended <R> with, ends <R> with, "
        "no caixa, no banco, no cofre, no mês, no ano, no fim, no final, no momento, "
        "at no cost, at no charge, at no expense, no charge, without charge, costs nothing, costs us nothing, "
        "nothing in return, asked nothing, asks nothing, no invoice, no strings attached, no money changes hands, "
        "don't pay for, never pay for, doesn't cost us, add up to, adds up to, added up to, adding up to, "
        "will go on, will carry on, will remain, will stay, will end, will stop, will cease, will "
        "expire, will run out, will lapse, will be over, will pull out, "
        "will withdraw, will no longer fund, will no longer pay, will no longer sponsor, will no longer support, "
        "will make no further, no further payments, "
        "up to now, up to today, whenever it wants, "
        "whenever they want, whenever he wants, whenever she wants, as long as it wants, "
        "as long as they want, the industry 's, no extension, no renewal, no option, "
        "nothing obliges, nothing binds, nothing ties, nothing forces, nothing compels, guaranteed up to, "
        "secured up to, assured up to, committed up to, funded up to, paid up to, valid up to, "
        "will be discontinued, will be withdrawn, "
        "will be terminated, 'll keep, will run, will last, will expire, will end, "
        "don't worry, do not worry, never mind, "
        "told us it would, told us they would, announced it would, announced they would, "
        "no secret that, nobody else, no one else, nothing else"
    ),
    (DENIED, "segment"): (
        "thanks <P> for nothing, not, no, never, nobody, none, neither, nor, cannot, don't, doesn't, didn't, isn't, "
        "aren't, wasn't, weren't, "
        "won't, "
        "wouldn't, can't, couldn't, could not, haven't, hasn't, hadn't, shouldn't, ain't, isnt, arent, dont, "
        "doesnt, didnt, "
        "wont, cant, havent, "
        "hasnt, wasnt, nothing, zero, refused, declined, rejected, turned down, turns down, refuses, "
        "rejects, spurns, denied, denies, kein, keine, keinen, "
        "keiner, keinerlei, nicht, nie, niemals, niemand, "
        "nichts, pas, jamais, aucun, aucune, rien, personne, ni, nunca, ningún, ninguna, ningun, nadie, nada, jamás, "
        "não, nao, nenhum, nenhuma, ninguém, "
        "no longer, hardly, barely any, instead of, rather than, other than, except, false, untrue, wrong, misread, "
        "contrary to"
    ),
    (DENIED, "ahead"): "without, ohne, sans, sin, sem, excluding, minus, apart from, aside from, not counting",
    (OVER, "segment"): (
        "has run out, have run out, has come to an end, have come to an end, came to an end, has dried up, has lapsed, "
        "has expired, has finished, have finished, "
        "deal fell through, contract fell through, sponsorship fell through, "
        "paid me to, paid us to, used to, formerly, previously, back then, former, ex, previous year, year earlier, "
        "year before, in the "
        "past, at the time, once had, had been, "
        "in the old days, early days, originally, initially, historically, stopped, ended, was over, ran out, has "
        "ended, dried up, went away, "
        "got rid of, pulled out, walked away, withdrew, cancelled, canceled, expired, lapsed, years ago, year "
        "ago, was funded, "
        "were funded, was financed, were financed, was paid, was supported, "
        "was sponsored, was backed, were sponsored, any more, anymore, früher, ehemals, damals, war, waren, endete, "
        "lief aus, ausgelaufen, eingestellt, autrefois, jadis, était, étaient, a pris fin, "
        "s'est terminé, antes, antiguamente, hasta hace, terminó, acabó, se acabó, era, eran, antigamente, acabou, "
        "terminou, foi, once gave, once paid, once had, once funded, once sponsored, until last, until <R>, gone "
        "since, still had, is gone, are gone, 's gone, all gone, long gone, <K> gone, <P> gone, money gone, is "
        "spent, "
        "are spent, used up, was a <N> - time, was a <N> - off, was a one - off, was a <D>, was "
        "withdrawn, was revoked, were withdrawn, wound up, "
        "last time, at first, lost the <P>, lost <P>, we had, i had, they had, it had, back in"
    ),
    (POSSIBLE, "sentence"): (
        "suppose, supposing, assuming, assume, let 's,  hypothetically, imagine, what if, let's say, say we, "
        "pretend, in theory, "
        "worst case, best case, "
        "stress test, scenario, simulation, example, for instance, e.g, angenommen, gesetzt den fall, "
        "beispielsweise, zum beispiel, supposons, imaginons, par exemple, supongamos, "
        "imaginemos, por ejemplo, suponhamos, imagine que, por exemplo, as if, i dream, dreamt, dreamed, in a "
        "perfect world, ideally, fictional, fictitious, novel, joke, jk, "
        "kidding, sarcasm, /s, thought experiment, in an ideal world"
    ),
    (POSSIBLE, "on"): (
        "if, unless, should one, should they, should it, should we, should any, in case, in the event, were to, "
        "provided that, otherwise, wenn, falls, sofern, si, se, en caso de, caso, sauf si, à moins, whether, ob, "
        "depending on"
    ),
    (POSSIBLE, "segment"): (
        "would, 'd, could, might, may, perhaps, possibly, potential, potentially, likely, unlikely, probably, "
        "presumably, hypothetical, könnte, könnten, hätte, hätten, wäre, wären, faudrait, "
        "würde, würden, möglicherweise, vielleicht, eventuell, wahrscheinlich, pourrait, pourraient, peut être, "
        "serait, seraient, podría, podrían, quizás, quizá, tal vez, sería, serían, "
        "poderia, poderiam, talvez, seria, provavelmente, up to, guess, guessing, estimate that, i think, i believe, "
        "not sure, unclear, unknown, undecided, uncertain, tbd"
    ),
    (WISHED, "segment"): (
        "want, wants, wanted, wish, wishes, hope, hopes, hoping, hoped, hopefully, planning, aim, aims, aiming, "
        "looking for, looking to, seek, seeks, seeking, "
        "need, needs, ask for, asking for, asked for, asks for, apply, applying, applied, application, applications, "
        "proposal, pitching, pitched, negotiating, negotiated, negotiations, in talks, "
        "talking to, talked to, spoke to, spoke with, met with, talks with, considering, thinking about, "
        "thinking of, considered, offer, "
        "offers, offered, offering, proposed, proposing, "
        "shall, discussed, goal, target, targets, trying, tried, dream, deserve, deserves, "
        "intend, intends, plan to, plans to, planned, plan for, expect, expects, expected, anticipate, pending, "
        "submitted, shortlisted, waiting for, awaiting, waitlisted, "
        "will, 'll, going to, gonna, soon, next year, upcoming, forthcoming, in the future, one day, someday, "
        "eventually, wollen, will, möchte, möchten, hoffen, hofft, beantragt, beantragen, geplant, planen, "
        "suchen, bräuchten, brauchen, sollen, soll, voulons, veut, espérons, espère, demandé, demande de, "
        "candidature, prévoyons, prévu, cherchons, besoin, queremos, esperamos, solicitado, solicitamos, "
        "hemos pedido, pedimos, previsto, buscamos, necesitamos, solicitamos, pretendemos, queremos, precisamos, "
        "procuramos, pedimos, candidatámo, vamos, bid, bidding, requested, request, requests, campaigning, invited, "
        "close to signing, about to sign, ready to sign, "
        "says they can, says it can, said they can, could do, draft contract, draft agreement, to be signed, "
        "decision on, decision about, maybe till, maybe until, maybe to <D>, maybe through, maybe not, "
        "perhaps till, perhaps until, dreaming, aspire, raise, fundraising goal, stretch goal, promising, courting, "
        "lobbying, exploring, "
        "recherche, recherchons, cherche, gesucht, suche, busca, ojalá, ojala, tuviéramos, tivéssemos, "
        "evaluating, discussing, discussions, debate, debating, wishlist, ideas, suggest, suggests, suggested, "
        "suggestion, suggestions, eligible, is welcome, are welcome, very welcome, more than welcome"
    ),
    (RUMOUR, "sentence"): (
        "does anyone have, does anybody have, has anyone got, anyone have, "
        "is it true that <P>, is it true <P>, is it right that <P>, is there any truth, "
        "there was talk, talk of, talks of, "
        "on m' a dit, me dijeron, me han dicho, ich habe gehört, me "
        "disseram, ouvi que, j' ai entendu, rumour, "
        "keep calling, keeps calling, keep saying, keeps saying, so called, rumor, rumours, rumors, rumoured, "
        "rumored, gossip, "
        "allegedly, supposedly, hearsay, unconfirmed, "
        "speculation, speculate, speculating, i heard, heard that, word is, people say, "
        "they say, somebody said, someone said, word on the street, apparently, claims that, "
        "claim that, claims <P>, claim <P>, "
        "claimed <P>, claimed that, people claim, some claim, alleged, "
        "gerücht, gerüchte, gerüchteweise, angeblich, rumeur, rumeurs, il paraît, on dit, paraît, "
        "rumor, rumores, dicen que, se rumorea, supuestamente, según rumores, boato, boatos, dizem que, "
        "supostamente, ouvi dizer, leaked, whisper, whispers, grapevine, conspiracy, theory is, my theory, bet that, "
        "i bet, wild guess, swears they, swears that, swears it, swears he, swears she, swear they, swear that, "
        "removed the post, removed a post, removed the claim, removed the thread, "
        "thread saying, thread claiming, post saying, post claiming, posts claiming, posts saying, comment saying, "
        "comment claiming, comments claiming, tweet saying, tweet claiming, message claiming, screenshot claiming, "
        "deleted the post, deleted the thread, removed two posts, removed posts"
    ),
    (ELSEWHERE, "sentence"): (
        "but not for this, but not for it, but not for that, "
        "for scale, for reference, to compare, can compare, compare that, compared to, compared with, as a comparison, "
        "look at <P>, a friend, a friend's, friends of mine, a fork exists, own fork, we paid them, we pay them, we "
        "paid him, "
        "we pay him, we paid her, we pay her, quotes :, "
        "hosting quotes, prices :, prizes :, pricing :, levels :, tiers :, most libraries, most tools, "
        "most maintainers, price list, cash prizes, "
        "looked at <P>, looking at <P>, "
        "ceo 's contract, coach 's contract, his contract, her contract, for something else, my own job, "
        "my own contract, open source projects get, open - source projects get, their "
        "budget, funds the others, a competing project, a rival project, our friends at, "
        "for comparison, by comparison, in comparison, for contrast, the old "
        "project, the original project, the other project, zum vergleich, par comparaison, en comparación, em "
        "comparação, nothing to do with, not for ours, not for us, not ours, a private project"
    ),
    (WISHED, "sentence"): "not signed yet :, not yet signed :, to do :, todo :, action :, actions :, "
    "next steps :, applied :, applied for :, requested :, hoped for :, money asked for :, in the pipeline :",
    (DENIED, "sentence"): "a myth, myth that, wrong that, not true that, isn't true that, "
    "false that, untrue that, no truth, misconception, "
    "nothing so far, nothing yet, nothing has come, nothing arrived, never arrived, never came, never paid, "
    "it is not the case, nothing came of, nothing ever came of, came to nothing, led to nothing, went nowhere",
    (OVER, "sentence"): "that was in <D>, that was back, that was years, that was until, was paid back, were "
        "paid back, past <K>, previous <K>, earlier <K>, has died, have died, has passed "
    "away, passed away, went bankrupt, went bust, went under, is dead now, has folded",
    (ELSEWHERE, "on"): (
        "we interviewed, we surveyed, for comparison, by comparison, in comparison, by contrast, the old "
        "project, the original project, the "
        "previous "
        "project, its predecessor, the predecessor, the thing we, the tool we, the other project, the other fork, "
        "we wrote that, we reported that, i wrote that, we had written, mistakenly, wrongly, erroneously"
    ),
    (ELSEWHERE, "segment"): (
        "a fine, a settlement, fined, another fork, private fork, competing tool, for theirs, of theirs, a dividend, "
        "a ransom, a bribe, "
        "my last project, my previous project, my old project, my last company, my last startup, all work elsewhere, "
        "i personally, other company, other companies, another company, my last job, "
        "last job, previous job, my employer, "
        "former employer, he earns, she earns, he makes, she makes, "
        "neighbours, neighbors, neighbour, neighbor, some other, other foundation, other people, other communities, "
        "good for them, "
        "in general, survey, respondents, study, statistics, "
        "competitor, competitors, rival, rivals, other project, other projects, another project, similar project, "
        "similar projects, some projects, most projects, many projects, "
        "their project, industry average, most open source projects, my neighbour, my sister, "
        "my brother, my friend, my wife, my husband, konkurrenz, andere "
        "projekte, autres projets, concurrents, otros proyectos, outros projetos, "
        "worldwide, globally, the industry, the market, the sector, average project, typical project, sister "
        "project, spin - off, spinoff, sister organisation, sister company, different project, unrelated project"
    ),
    (ORDERED, "sentence"): (
        "good practice, best practice, rule of thumb, always have, always keep, always hold, you should, we should, "
        "they should, i'd recommend, recommend, recommends, advice, advise, advised, "
        "consider, let's, sollte, sollten, il faudrait, devrait, devraient, debería, "
        "deberían, deberíamos, deveria, deveriam, ought to, better to, had better, must not, you must"
    ),
    (ORDERED, "segment"): "told them to, told us to, told me to, tell them to, "
        "should, please, bitte, merci de, por favor, must",
}  # fmt: skip
NOT_ENGLISH = frozenset("falls war waren era eran pas si se ni soll foi antes personne rien ob caso damals bid".split())
ONLY_ENGLISH = frozenset("dont cant wont can must soon may target".split())


def _cues() -> dict[str, list[tuple[tuple[str, ...], str, Scope]]]:
    found: dict[str, list[tuple[tuple[str, ...], str, Scope]]] = {}
    for (mood, scope), phrases in _SAID.items():
        for phrase in phrases.split(", "):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, mood, scope))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


CUES = _cues()
CUE_WORDS = frozenset(word for word, rows in CUES.items() if any(len(row[0]) == 1 for row in rows))
