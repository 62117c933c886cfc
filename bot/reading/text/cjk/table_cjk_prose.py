"""What Japanese and Chinese say in running sentences: names between particles, what one does who pays, who is paid."""

from bot.reading.text.cjk.table_cjk import NUMBER, SHARE
from bot.reading.text.words.patterns import Pattern

_LETTERS = r"\u30a1-\u30ff\u3400-\u9fff"
_PEOPLE = "私 者 社員 チーム メンバー ユーザー 有志 全員 個人 学生 企業 会社 エンジニア メンテナー メンテナ 職員 円 元".split()
NAME_JA = (
    rf"(?P<p>(?:株式会社|有限会社|合同会社|一般社団法人|公益財団法人|NPO法人)?(?:[\u3041-\u3096]{{2,4}}(?=[{_LETTERS}]{{2}}))?[{_LETTERS}A-Za-z0-9&・]{{2,}}(?: [{_LETTERS}A-Za-z0-9]+)*"
    + "".join(f"(?<!{word})" for word in _PEOPLE)
    + ")"
)
"""A name in Japanese, which particles part from what is around it, and no word for people."""
_NOBODY = "我|他|她|它|大家|谁|没|有|公司|用户|项目|团队|每|其|社区|个人|核心|目前|现在|主要"
NAME_ZH = rf"(?!{_NOBODY})(?P<p>[\u3400-\u9fffA-Za-z0-9]{{2,14}}?)"
_HELPS = (
    "(?:負担|出資|支援|助成|拠出|寄付|寄贈|支払|払|雇用|雇|出向|派遣|後援|協賛|提供|まかな|賄|(?:お金|費用|資金|給料)を出)"
    "(?:し|っ|わ|い|させ|され|を受|金?が切れ|金?が終)"
)
"""What one does who pays."""
_SPONSOR = "(?:スポンサー|支援元|出資者|出資元|資金提供者|お金を出しているの|支援してくれているの)(?:企業|会社)?"
PAYERS_IN_PROSE = (
    Pattern(rf"{SHARE}(?:は|が|を)(?:親会社の)?{NAME_JA}(?:から|より)(?=$|です|で$)"),
    Pattern(rf"{_SPONSOR}は{NAME_JA}(?:だけ|のみ)?(?=です|で$|$)"),
    Pattern(rf"(?:^|[はをもで]){NAME_JA}の(?:助成|支援|補助|資金援助|資金提供)(?:金|事業)?を(?:受け|得て|いただ|頂)"),
    Pattern(rf"(?:^|[はをもで]){NAME_JA}(?:が|から|より)(?!は)[^、]{{0,24}}?{_HELPS}"),
    Pattern(rf"(?:赞助商|资助方|出资方|金主|投资方|赞助者)(?:是|为|:)(?!谁){NAME_ZH}$"),
    Pattern(rf"由{NAME_ZH}(?:发工资|发薪|支付工资|付工资|雇佣|聘用|发放工资)"),
    Pattern(
        rf"^(?:其中)?{NAME_ZH}(?:每年|每个?月|每季度|一直|目前|现在|也)?"
        "(?:给我们|付给我们|出钱|给钱|资助我们|赞助我们|雇了|雇佣了?|聘用了?)"
    ),
)
"""Who pays, wherever in a clause its name stands."""
AT_WILL = Pattern(
    r"契約(?:書|関係)?(?:は|も|など)?(?:特に)?(?:ありません|ない|なし|結んでいません|交わしていません)|口約束"
    r"|いつでも[^、]{0,8}?(?:止め|やめ|打ち切)|随时(?:可以|都能|能|可)?(?:停|撤|取消)|口头(?:约定|承诺|协议)"
    r"|(?:没有|没|未)(?:签|签订|任何)?(?:过)?(?:书面)?(?:合同|合约|协议)"
)
"""What tells that nothing binds the payer before it."""
_WORKERS = "(?:を|は|が|の|たち|维护者|开发者|工程师|程序员|员工|研究员)*"
PAID_IN_PROSE = Pattern(
    rf"(?P<n>{NUMBER})(?:名|人|位|个人?)(?:分)?{_WORKERS}(?:常時)?"
    "(?:雇|採用|出向|派遣|人件費|給与|給料|賃金|全职|专职|发工资|领工资|拿工资|领薪)"
)
"""``開発者を4名雇用``, ``两位维护者全职``: those who are paid."""
AROUND = Pattern("^(?:感谢|鸣谢|其中|うち|そのうち|.+[はをで](?=..))|(?:から|より)$")
"""What stands around a name and is none of it: ``クラウド費用はさくらネット``, ``来年6月で東都大学``."""
