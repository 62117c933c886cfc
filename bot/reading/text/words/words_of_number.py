"""The words that figures are made of, in English, German, French, Spanish and Portuguese."""

from decimal import Decimal
from typing import Any

_ONES: dict[int | str, str] = {
    0: "zero zéro cero",
    1: "one eins ein eine einen einem einer un une uno una um uma",
    2: "two zwei zweit deux dos dois duas",
    3: "three drei dritt trois tres três",
    4: "four vier viert quatre cuatro quatro",
    5: "five fünf fünft cinq cinco",
    6: "six sechs sechst seis",
    7: "seven sieben sept siete sete",
    8: "eight acht huit ocho oito",
    9: "nine neun neuf nueve nove",
    10: "ten zehn dix diez dez",
    11: "eleven elf onze",
    12: "twelve zwölf douze doce doze",
    13: "thirteen dreizehn treize trece treze",
    14: "fourteen vierzehn quatorze catorce",
    15: "fifteen fünfzehn quinze quince",
    16: "sixteen sechzehn seize",
    17: "seventeen siebzehn",
    18: "eighteen achtzehn",
    19: "nineteen neunzehn",
}
_TENS: dict[int | str, str] = {
    20: "twenty zwanzig vingt veinte vinte",
    30: "thirty dreißig dreissig trente treinta trinta",
    40: "forty vierzig quarante cuarenta quarenta",
    50: "fifty fünfzig cinquante cincuenta cinquenta",
    60: "sixty sechzig soixante sesenta sessenta",
    70: "seventy siebzig setenta",
    80: "eighty achtzig ochenta oitenta",
    90: "ninety neunzig noventa",
}
_COLLECTIVES: dict[int | str, str] = {
    10: "dizaine decena dezena", 12:
        "dozen dutzend douzaine docena dúzia", 15: "quinzaine quincena", 20: "vingtaine veintena score",
    30: "trentaine treintena", 40: "quarantaine", 50: "cinquantaine",
}  # fmt: skip
_SCALES: dict[int | str, str] = {
    10**3: "k thousand thousands tsd tausend mille mil grand",
    10**5: "lakh lakhs lac lacs",
    10**6: "m mm mn mln mio million millions millionen millón millones milhão milhões",
    10**7: "crore crores cr",
    10**9: "b bn bln billion billions mrd milliarden milliards",
}
_FRACTIONS: dict[int | str, str] = {
    2: "half hälfte moitié mitad metade",
    3: "third thirds drittel dritteln tiers tercio tercios terço terços",
    4: "quarter quarters viertel vierteln quart quarts cuarto cuartos",
    5: "fifth fifths fünftel",
    6: "sixth sixths",
    8: "eighth eighths achtel",
    10: "tenth tenths zehntel",
}
_UNITS: dict[int | str, str] = {
    "day": "day days tag tage tagen jour jours día días dia dias",
    "week": "week weeks wk wks woche wochen semaine semaines semana semanas",
    "month": "month months mth mths mnth mnths mo mos monat monate monaten mois mes meses mês",
    "quarter": "quarter quarters qtr quartal quartale trimestre",
    "year": "year years yr yrs jahr jahre jahren an ans année années año años ano anos annum",
}
_RATES: dict[int | str, str] = {
    "month":
        "mrr pcm monthly mthly mnthly monatlich monatliche mensuel mensuels mensuelles mensuellement mensual mensuales "
        "mensualmente mensal mensais mensalmente",
    "quarter": "quarterly vierteljährlich trimestriel trimestral",
    "half": "semiannually biannually halbjährlich semestriel semestral",
    "year":
        "arr yearly yrly annual annually annualised annualized jährlich jährliche annuel annuels annuelle annuelles "
        "anual anuales anualmente anuais",
}  # fmt: skip
_MONTHS = (
    "january jan januar jänner janvier enero janeiro", "february feb februar février fevrier febrero fevereiro",
    "march mar märz mars marzo março", "april apr avril abril", "may mai mayo maio", "june jun juni juin junio junho",
    "july jul juli juillet julio julho", "august aug août aout agosto",
        "september sep sept septembre septiembre setembro",
    "october oct oktober okt octobre octubre outubro", "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre diciembre dezembro",
)  # fmt: skip


def _spread(table: dict[int | str, str]) -> dict[str, Any]:
    return {word: value for value, words in table.items() for word in words.split()}


_HALVES = {"anderthalb": Decimal("1.5"), "zweieinhalb": Decimal("2.5"), "dreieinhalb": Decimal("3.5")}
ONES, TENS, SCALES, FRACTIONS = _spread(_ONES) | _HALVES, _spread(_TENS), _spread(_SCALES), _spread(_FRACTIONS)
COLLECTIVES = _spread(_COLLECTIVES)
UNITS, RATES = _spread(_UNITS), _spread(_RATES)
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
ALSO_VERBS = frozenset(("may", "mar", "march", "mars", "jan", "dez", "sept", "dec", "oct"))
"""Names of months that are other words too: they count with a day, a year or a preposition only."""

PER = frozenset("per a an each every / pro je im par por al au ao por à the cada chaque jeden".split())

# What is counted in thousands and is no money.
COUNTED = frozenset(
    "users user downloads download stars star installs install lines line parameters params copies requests commits "
    "developers people tokens samples images hours students pages rows records issues emails messages subscribers "
    "followers servers nodes gpus models instances clones views visitors hits contributors tests calls queries "
    "sites websites deployments companies items words params repos packages nutzer nutzern utilisateurs usuarios "
    "usuários".split()
)
