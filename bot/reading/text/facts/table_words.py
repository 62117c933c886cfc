"""Frames of what a project is: what it makes; its steward and its plan to earn have tables of their own."""

from bot.reading.text.facts.table_plans import PLANS
from bot.reading.text.facts.table_stewards import STEWARDS
from bot.reading.text.sentences.frames import Frames, frame
from bot.reading.text.words.project_words import APPLICATION

_LIB = (
    "(?:{LIBRARY}|(?:perl|python|node|go|npm|ruby) module)(?! (?:registry|manager|index|mirror|server|fees?|card|federation|association|system"
    "|service|board|consortium|contract|agreement|programme|program|deal))"
)
_CIVIC = "(?<!public )(?<!county )(?<!city )(?<!town )(?<!national )(?<!university )(?<!state )(?<!local )"
_MODEL = (
    "(?:language|folding|detection|segmentation|forecasting|weather|speech|vision|embedding|translation|diffusion|text to speech|foundation|weights|recognition"
    "|reasoning|image|code|open|medical|generative|ocr|tts|asr)"
)
_MAKES = (
    "(?:(?:we|i|they|us) (?:maintain|build|develop|make|run|write|train|release|publish|ship)|(?:wir|ich)"
    " (?:entwickeln|pflegen|bauen|betreiben)|nous (?:développons|maintenons)|mantenemos|desarrollamos"
    "|mantemos|desenvolvemos) (?:a|an|our|the|this|<N>|un|une|una|uma|um) (?!<P> (?:package|port|app|plugin)s? )"
)
_NEAR = "(?:(?!(?:who|that|which|of|for|with|by|in|on|from|to|behind) )[^ ,;:()|/]+ ){0,6}?"
_SORT = (
    "(?:(?:open|source|public domain|free|annotated|labelled|multilingual|small|tiny|simple|large|speech|image|text|mobile|desktop"
    "|web|mit|bsd|gpl|lgpl|agpl|mpl|apache|android|learning|teaching|python|rust|javascript|java|go|ruby|c|c\\+\\+) )"
)
_OWN = "(?:(?!'s )[^ ,;:()|/]+ )"
_NO_VERB = "(?!(?:are|is|was|were|with|from|by|at|to|has|have|for|between|among) )"
_ENDS = (
    "(?= (?:$|[,:–—-]|for|that|which|to|in|written|(?:gets|needs|loses|lost|receives) (?!you)"
    "|(?:is|are|was) (?:maintained|developed|built|funded|paid for|written|run|licensed|published|free)|has (?:a|an|its|<N>|no|lost)))"
)
_ENDS_ONE = (
    "(?= (?:$|[,:–—-]|called|named|für|pour|para|de|em|mit|for|that|which|to|in|written|of|from|on|with|and|by))"
)
_FORM = (
    ("library", _LIB, "(?:crate|sdk|npm package|npm module|gem|toolkit|python package|npm package)"),
    (
        "dataset",
        "(?:dataset|corpus|data set|datensatz|treebank|benchmark|jeu de données|conjunto de datos)",
        "(?:dataset|corpus|data set)",
    ),
    (
        "model_family",
        "(?:family of (?:{h2})models|model family|models|model series|suite of models|series of (?:{h2})models)",
        "(?:model family)",
    ),
    ("model", f"(?:{_MODEL} model|llm|sprachmodell|modèle de langue)", "(?:language model|llm|speech model)"),
    (
        "infrastructure",
        "(?:inference server|package registry|database|build system|build farm|ci service|message broker|web "
        "server|mirror network|vector database|inference engine|{INFRA})",
        "(?:package registry|compiler)",
    ),
    (
        "application",
        "(?:app|desktop app|mobile app|editor|anwendung|aplicación|aplicativo|aplicação|"
        + APPLICATION
        + "|browser extension)",
        "(?:app)",
    ),
    ("platform", "(?:platform|plattform|plateforme|plataforma)", "(?:platform)"),
)


def _artifacts() -> list[tuple[str, str]]:
    """Value and pattern of every way to say what a project makes; the third word is one that is never another's."""
    found = list[tuple[str, str]]()
    for value, noun, sure in _FORM:
        found += [
            (value, f"(?:artifact|artefact|type|kind|what it is|what|makes|builds|product|project type) (?:: |= |is )(?:an? )?(?:{{h2}}){noun}"),
            (value, f"(?:<P>|(?<=^ )[a-z][^ ,;:()|/<>]*|(?:development|maintenance|work|costs?|funding) (?:of|on) [^ ,;:()|/<>]+) (?:(?:\\(|=|–|—) (?:an? |the |our )?|[,:] (?:an? |the |our |<N> |une? |una |uma |um |ein |eine )){_OWN}"
                f"{{0,4}}?{noun}(?= (?:\\)|,|$|for|in|under|that|which|nobody|everyone|we|you|they|written|licensed|maintained|kept|run|made|built|with|from|de|para|pour|für|of))"),
            (value, f"(?!there |what |who |one |which |where )(?:it|this|that|project|<P>|[a-z]+|b) (?:is|'s|are|ist|est|es|é) (?:a|an|our|the|one of the"
                f"|<N>|ein|eine|une|un|una|uma|um) {_NEAR}{_CIVIC}{noun}(?! (?:{'of <P>|' * (value != 'dataset')}company|maker|provider"
                f"|vendor))"),
            (value, f"(?<=^ )(?:es|é|est|ist|c' est) (?:<N>|un|une|una|uma|um|ein|eine) (?:[^ ,;:()|/]+ ){{0,4}}?{noun}"),
            (value, f"an? (?:{{h2}}){noun}(?= (?:with (?:<N>|one|a|an|no) |whose |(?:[a-z]+ly )?(?:run|paid|owned|funded|financed"
                f"|maintained|sponsored|backed|governed) (?:[a-z]+ly )?(?:for )?by ))"),
            (value, f"(?<!we )(?<!i )(?:needs?|uses?|wants?|ships?|(?:rely|relies|depends?|run|runs) on) (?:the|our|this) {noun if value in ('library', 'dataset') else sure}"
                f"(?= (?:for|inside|to|themselves|daily|internally|every|every day|$|,))"),
            (value, f"{_MAKES}(?:[^ ,;:()|/]+ ){{0,4}}?{noun}"),
            (value, f"(?:this|my) (?:{{g2}}){sure}"),
            (value, f"{'(?<!for )(?<!of )(?<!hosts )(?<!host )(?<!on )(?<!since )' * (value == 'infrastructure')}(?:our|this) (?:<P> |{{h1}}){_CIVIC}{noun}(?= (?:stays|remains|itself|is|has|have|was|costs|runs"
                f"|are|\\(|,|$|on|in|by))"),
            (value, f"(?:(?<=^ )|(?<=: ))the (?:{_NO_VERB}{_OWN}){{0,5}}?{_CIVIC}{noun}(?! in <P> )(?! : (?:nobody|no one|me|him|her|<P>) ){_ENDS}"),
            (value, f"(?<=^ )(?:an?|<N>|eine?|une?|una|uma|um) (?:[^ ,;:()|/]+ ){{0,5}}?{_CIVIC}{noun}{_ENDS_ONE}"),
            (value, f"(?:the|our|this) {_CIVIC}{noun} (?:now |still |currently |itself )?(?:employs|(?:continues to cost|costs) (?:(?!(?:me|you|users|customers) )[^ ,;:()]+ ){{0,3}}?<M>)"),
            (value, f"(?<=^ )(?:the |our )?{noun if value != 'model' else 'model'} : <P>(?: <O>)?(?: [a-z])?(?= $)"),
            (value, f"(?<=^ )(?:<N>|une?|una|uma|um) {noun} [^ ,;:()|/]+(?= (?:$|,))"),
        ]  # fmt: skip
        if value in ("library", "dataset", "application", "platform"):
            found.append((value, f"the <P> (?:{{h1}}){noun}(?= (?:is|has|stays|remains|costs|was|runs|are|needs))"))
    return found


WORDS = Frames((
    *PLANS,
    *STEWARDS,
    *(frame("artifact.wish" if value in ("application", "library", "dataset") else "artifact", pattern, value) for value, pattern in _artifacts()),
    frame("artifact", "(?<!on )(?<!use )(?<!uses )(?<!used )(?<!using )(?<!with )(?<!from )(?:the|our|this|an?) (?:{g1})(?:dataset|data set"
        "|corpus)(?! (?:that|which) we use)", "dataset"),
    frame("artifact", f"(?:the|my) {_CIVIC}(?:crate|library|sdk|gem|npm package)(?= (?:stays|remains"
        f"|itself|is|has(?! [a-z]+ [^ ]+ in writing)|was|costs|runs))", "library"),
    frame("artifact", f"(?:(?:takes?|taking|took) over|adopt|fork|vendor|inherits?) (?:the|our|this|my) {_CIVIC}{_LIB}", "library"),
    frame("artifact", f"<N> lines of (?:the|a|my|our|this) {_LIB}", "library"),
    frame("artifact", "(?:the|our) model(?= (?:itself|is open|is released|is mit|is apache|was trained|was "
        "released|is trained))", "model"),
    frame("artifact", "(?:train|trains|trained|training|fine tune) (?:a|an|our|the) (?:{g3})model(?! s)", "model"),
    frame("artifact", "(?:this|our) (?:{h1})(?:speech|language|vision|translation|embedding) models?", "model"),
    frame("artifact", "the app (?:is|has|itself|stays|runs|lives|needs)", "application"),
    frame("artifact", "(?<=^ )the platform (?:is|has|itself|stays|costs us|runs|lives|needs)", "platform"),
    frame("artifact", f"(?:this|our|my) (?:{{h1}}){_CIVIC}{_LIB}", "library", denies=True),
    *(frame("artifact.wish", f"(?:artifact|artefact|type|project type) (?:: |= |is )?(?:an? )?{word}(?= (?:$|,|;|\\())", word) for word in ("model", "infrastructure", "application")),
    *(frame("artifact", f"(?<=^ ){noun}(?= (?:\\(|,|;|for|of|on))", value) for value, noun in (("library", f"{_SORT}{{0,3}}{{LIBRARY}}"), ("dataset", f"{_SORT}{{0,3}}{{DATASET}}"),
        ("application", f"{_SORT}{{0,3}}app"), ("platform", f"{_SORT}{{0,3}}platform"), ("model_family", "model family"))),
    *(frame("artifact", f"(?<=^ )(?:{_SORT}){{0,3}}{noun}(?= $)", value) for value, noun in (("dataset", "{DATASET}"), ("library", "{LIBRARY}"))),
    frame("artifact", "(?<!on )(?:the|this) (?:package|toolkit|plugin|framework)(?= (?:is (?:licensed|released|published|maintained|mit|bsd|apache|free|under)|stays|remains (?:mit|bsd|apache)))", "library"),
    frame("artifact", "(?<=^ )(?:npm|python|rust|ruby|go) (?:package|crate|module|library|gem)(?= (?:,|$|for"
        "|with))", "library"),
))  # fmt: skip
