"""What the plain sentences of Japanese and Chinese are made of: numbers, words for payers, patterns over clauses."""

import re

from bot.reading.text.tokens.tokens import CJK
from bot.reading.text.words.patterns import Pattern

HAS_CJK = Pattern(f"[{CJK}]")
SENTENCE = Pattern(r"[^.!?\n]+[.!?]?|\n")
POINT = Pattern(r"(?<=\d)\.(?=\d)")
CLAUSE = Pattern(r"(?:[^、,;:]|(?<=\d),(?=\d{3}(?!\d)))+")
BRACKETS = Pattern(r"\([^()]*\)")
CODE = Pattern(r" ?(?:課題番号|番号)?[A-Z]{0,6}\d[A-Z0-9]{4,}(?=の(?:助成|支援|補助))")
DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"两": 2, "零": 0}
SCALE = {"": 1, "十": 10, "百": 100, "千": 1000, "万": 10**4, "百万": 10**6, "千万": 10**7, "億": 10**8, "亿": 10**8}
CURRENCY = {
    "円": "JPY", "日元": "JPY", "元": "CNY", "人民币": "CNY", "块": "CNY", "美元": "USD", "米ドル": "USD", "ドル": "USD", "ユーロ": "EUR",
    "欧元": "EUR", "万円": "JPY", "韩元": "KRW", "ウォン": "KRW", "英镑": "GBP", "ポンド": "GBP",
}  # fmt: skip
NUMBER = r"(?:\d[\d,]*(?:\.\d+)?|[〇一二三四五六七八九十两]{1,3}|百)"
_MONEY = rf"(?P<n>{NUMBER}) ?(?P<s>百万|千万|万|億|亿|千|百)? ?(?P<c>人民币|日元|美元|欧元|韩元|英镑|米ドル|ドル|ユーロ|ポンド|ウォン|円|元|块)"
SHARE = r"(?<!几乎)(?<!差不多)(?<!ほぼ)(?<!ほとんど)(?P<s>\d+(?:\.\d+)?[%％]|[\d一二三四五六七八九]割|[\d一二三四五六七八九]成|半分|一半|半額|全額|全部|そのすべて|すべて|全て|百分之[\d一二三四五六七八九十]+)"
NEXT = {"今年": 0, "本年": 0, "来年": 1, "明年": 1, "翌年": 1, "再来年": 2, "后年": 2}
"""Years by how they are called from this one."""
_DATE = (
    rf"(?:(?P<y>20\d\d)年|(?P<from>{'|'.join(sorted(NEXT, key=len, reverse=True))})の?(?=\d|[一二三四五六七八九十]+月))"
    r"(?:(?P<m>\d{1,2}|[一二三四五六七八九十]{1,2})月(?P<d>\d{1,2}日)?)?(?:末|底|年末)?"
)
_NAME = rf"(?P<p>[{CJK}A-Za-z0-9・&]+?(?: [A-Za-z0-9]+)*)"

_KINDS = {
    "donations": "寄付 寄附 募金 カンパ 捐款 捐赠 捐助 打赏 个人捐赠",
    "membership_dues": "会費 会员费 会费",
    "government_grant": "補助金 政府助成 科研費 研究費 公的資金 政府补助 政府资助 政府拨款 国家基金",
    "foundation_grant": "財団助成 财团资助 基金会资助",
    "sponsorship": "スポンサー 協賛 赞助 赞助商 企业赞助",
    "parent_company": "親会社 母公司 总公司",
    "venture_capital": "VC ベンチャーキャピタル 风投 风险投资",
    "enterprise_support": "サポート契約 保守契約 有料サポート サポート 保守 技术支持 支持合同 企业支持 付费支持",
    "hosted_service": "クラウド版 ホスティング版 SaaS 有料プラン サブスク 云服务 云服务订阅 云版本 托管服务 订阅 订阅收入",
    "enterprise_edition": "企業版 エンタープライズ版 商用ライセンス ライセンス販売 企业版 商业授权 商业许可 授权费",
    "services": "受託 コンサル コンサルティング 研修 咨询 培训 定制开发",
    "compute_credits": "計算資源 クラウドクレジット 算力 云积分",
    "": "助成金 資助 资助 广告 広告",
}  # fmt: skip
LABELS = {
    "donations": "donations", "membership_dues": "membership dues", "government_grant": "government grant", "sponsorship": "sponsors",
    "foundation_grant": "foundation grant", "parent_company": "parent company", "venture_capital": "venture capital", "services": "services",
    "enterprise_support": "enterprise support", "enterprise_edition": "enterprise edition", "hosted_service": "hosted service", "compute_credits": "compute credits",
}  # fmt: skip
KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}


def _again(pattern: str, number: int) -> str:
    """The same pattern with other names of its groups, to stand beside itself."""
    return re.sub(r"\?P<(\w+)>", rf"?P<\g<1>{number}>", pattern)


_MONEY_2 = _MONEY.replace("?P<s>", "?P<s2>")
_KIND = "(?P<k>" + "|".join(sorted(KIND_OF, key=lambda w: (-len(w), w))) + ")"
OFF = Pattern(
    "もし|仮に|れば|たら|かもしれ|だろう|でしょう|らしい|噂|そうです|予定|計画中|希望|たいと|申請中|申請し|検討|交渉中|かつて|以前|昔は|していました|でした|いました|終了した|終わった|"
    "ください|べき|如果|假如|要是|万一|可能|也许|大概会|据说|听说|传闻|希望|打算|计划(?!$)|想要|正在申请|申请了|申请中|考虑|谈判|(?:用户|ユーザー|利用者|代码|コード)(?:中|的|のうち|の)|就招|招聘|招募|以前|曾经|过去|原来|去年停|已经停|不再|请|应该|建议|将会|会给|ても"
)
NOT = Pattern("ません|ない|なし|なく|ず$|没有|沒有|没|未|无|不(?!到|足|错)|非")
ASK = Pattern(
    "^(?:如果|假如|要是|もし|仮に)|隔壁|(?:别的|其他|另一个|另外一个|他の|別の|ほかの)(?:开源|オープンソース)?(?:项目|プロジェクト)|か$|ですか|ますか|吗|呢$|谁(?!都|也)|誰(?!も)|いくら|多少|どこ|どう|怎么|几个月能"
)
_SPENT = "(?<![会研究])費用?|予算|预算|维护费|コスト|支出|経費|出費|开销|成本|费用|花费|开支"
_RATE = "月の|月々|毎月|月に|月額|月均|每个月|每月|月|年間|年に|毎年|每年|年度|一年"
COST = Pattern(
    rf"(?:(?:{_SPENT})[^\d]{{0,8}}?(?P<r2>{_RATE})|(?P<r>{_RATE})[^\d]{{0,14}}?(?:{_SPENT}|かか|花))[^\d]{{0,6}}?{_MONEY}"
    rf"|(?:{_SPENT})[^\d]{{0,8}}?{_again(_MONEY, 3)}(?P<r3>/月|/年|每月|每年|一个月)"
)
COST_LATER = Pattern(
    rf"(?P<r>月々|毎月|月に|月額|每个月|每月|月|年間|毎年|每年)[^\d]{{0,6}}?{_MONEY}(?:ほど|くらい|ぐらい|程度|左右|ほどの|くらいの)?(?:の)?(?:費用|コスト|経費|支出|"
    rf"がかか|かか|を使|的开销|的成本|的费用|的支出|支出)"
)
RESERVES = Pattern(
    rf"(?:手元|現在の資金|手持ち資金|手元資金|現金|預金|貯金|準備金|資金残高|残高|口座|账上|账户|账面|储备金|储备|存款|现金|余额|结余)[^\d]{{0,10}}?{_MONEY}"
)
RUNWAY = Pattern(
    rf"(?:資金|現金|貯金|お金|手元資金|ランウェイ|资金|现金|储备|余额|账上的钱|钱)[^\d〇一二三四五六七八九十]{{0,12}}?(?P<n>{NUMBER})(?:か月|ヶ月|カ月|ケ月|个月|個月|"
    rf"箇月)(?P<not>分?しか)?"
)
LASTS = Pattern(
    rf"(?:还能|只能|能|够|可以|足够)(?:再)?(?:撑|维持|坚持|用|支撑)(?:约|大约)?(?P<n>{NUMBER})(?:个月|個月)(?P<not>)"
    rf"|あと(?P<n2>{NUMBER})(?:か月|ヶ月|カ月|ケ月)(?:で|しか|は|も|ほど|くらい)?(?:尽き|もた|もち|持ち|持つ)"
)
_SOME = "(?:は|が|も|:|有|是|共|约|約|大约|大概|现有|目前|差不多|合わせて|合計){0,3}"
PEOPLE = (
    (
        "paid_people",
        Pattern(
            rf"(?:従業員|社員|専任|フルタイム|有給|正社員|常勤|雇用|専従|フルタイムの開発者|全职|全职员工|专职|受薪|员工|团队)の?(?:スタッフ|開発者|エンジニア|職員|メンバー|人员|员工|开发者|"
            rf"工程师|维护者)?{_SOME}(?P<n>{NUMBER})(?:名|人|位|个)(?!の?(?:ボランティア|志愿者|义工))"
        ),
    ),
    (
        "paid_people",
        Pattern(
            rf"(?P<n>{NUMBER})(?:名|人|位|个)(?:の)?(?:が)?(?:専任|フルタイム|有給|正社員|常勤|全职|专职|受薪|带薪)"
        ),
    ),
    (
        "volunteers",
        Pattern(rf"(?:ボランティア|有志|無償の協力者|志愿者|义工|志願者){_SOME}(?P<n>{NUMBER})(?:名|人|位|个)"),
    ),
    ("volunteers", Pattern(rf"(?P<n>{NUMBER})(?:名|人|位|个)(?:の)?(?:ボランティア|志愿者|义工)")),
    (
        "volunteers",
        Pattern(rf"(?P<n>{NUMBER})(?:名|人|位|个人?)(?:が|都是|全是|都)?(?:無償|無給|ボランティア|义务|无偿)"),
    ),
    (
        "key_people",
        Pattern(rf"(?:バス係数|バスファクター|トラック係数|巴士系数|巴士因子|卡车系数)(?:は|是|为|:)?(?P<n>{NUMBER})"),
    ),
    (
        "key_people",
        Pattern(
            rf"(?:只有|仅有)(?P<n>{NUMBER})(?:个人|人|名维护者|位)(?:能|可以|会|懂|掌握|有)(?:发|合并|部署|权限|密钥|发布|维护)"
        ),
    ),
)
_ALL = "(?:全員|全部|みんな|みな|皆|どちらも|[二三四五]人とも|都是|全是|均为|都)(?:が|は)?"
_COUNTED = rf"(?P<n>{NUMBER})(?:名|人|位|个人|个)(?:で|です|がいて|います)?(?:が|けど)?[、,. ]+(?:そのうち)?{_ALL}"
WHOLE_CREW = (
    ("volunteers", Pattern(rf"{_COUNTED}(?:ボランティア|無償|無給|志愿者|义工|无偿|义务)")),
    ("paid_people", Pattern(rf"{_COUNTED}(?:有給|社員|正社員|常勤|フルタイム|専任|専従|全职|专职|受薪|带薪)")),
)
"""``メンテナは3人、全員ボランティアです``: what all of those are who were counted just before."""
_PAID = "有給|有償|全職|専業|専任|フルタイム|常勤|専従|正社員|社員|従業員|給料|給与|報酬|雇用|全职|专职|受薪|带薪|有薪|员工|雇员|工资|薪水|薪资"
NONE_PAID = Pattern(
    rf"(?:{_PAID})[^\d]{{0,12}}?(?:い(?:ませ|な)|おら|ゼロ|なし|ありま?せん|ない|没有$)|(?:没有|沒有|并无|暂无|无)(?:任何)?(?:{_PAID})"
    rf"|(?:没人|没有人|无人|誰も)[^\d]{{0,6}}?(?:{_PAID}|领薪)"
)
NO_PLAN = Pattern(
    "(?:収益化|商業化|マネタイズ|有料化)(?:の)?(?:計画|予定|プラン)(?:は|も)?(?:今のところ)?(?:ありません|ない|なし)|(?:没有|暂无|无|并无)(?:任何|明确的)?(?:商业化|盈利|收费|"
    "变现)(?:的)?(?:计划|打算|方案)"
)
_GIVEN_BY = "(?:(?:国|政府|市|県|都|州|EU|国家|地方|企業|企业|個人|一般|利用者|ユーザー|小口|个人|用户)(?:の|的))?"
_PAYS = "出して|出し|負担|支援|提供|拠出|払って|支払|まかな|賄|スポンサー"
_PAYS_ZH = "承担|支付|出资|资助|赞助|提供|负担|出|支持|覆盖|拨付"
_OF_ALL = "(?:(?:月々の|毎月の)?(?:収入|内訳|財源|資金源|收入|资金来源)(?:のうち|は|中|来自|包括)|うち|そのうち|其中)?"
PAYERS = (
    Pattern(rf"{SHARE}(?:は|を|来自于|来自|是|靠){_GIVEN_BY}{_KIND}(?=$|[的収收で和与に]|の(?:売上|収入))"),
    Pattern(rf"{SHARE}[をは]{_NAME}が$"),
    Pattern(rf"{SHARE}[がはを](?P<bare>){_NAME}(?=$|で(?:す|,|$|まかな|賄)|に頼|による|によって)"),
    Pattern(rf"^{_OF_ALL}(?P<bare>){_NAME}(?:が|は|で|から|占|占了|是)(?:約|约|大约)?{SHARE}(?=$|です|で$|ほど|程度|左右)"),
    Pattern(rf"^{_OF_ALL}(?P<bare>){_NAME}(?:が|は|から|有|是|为)?(?:毎月|月々|月)?(?:約|约|大约)?(?P<amount>{_MONEY_2})(?=$|です|で$|ほど|程度|左右)"),
    Pattern(rf"^{_NAME}(?:捐赠|提供)了?(?:服务器|算力|机房|带宽)"),
    Pattern(rf"{SHARE}(?:は|を|が)(?:親会社の)?{_NAME}(?:が|から|に)(?:[^、]{{0,14}}まで)?(?:{_PAYS}|出|の)"),
    Pattern(rf"^{_NAME}(?:が|は|から)(?:費用|予算|コスト|運営費|開発費|全体|経費)?の?{SHARE}を?(?:{_PAYS})"),
    Pattern(
        rf"{SHARE}(?:的?(?:费用|成本|开销|预算|资金|经费|收入))?(?:都)?(?:由|来自于|来自|是)(?P<parent>母公司)?(?!承担|支付|出资|资助|提供|负担){_NAME}(?=$|承担|支付|出资|出的|出|资助|"
        rf"赞助|提供|负担)"),
    Pattern(rf"^(?:其中)?{_NAME}(?:{_PAYS_ZH})了?(?:其中)?(?:的)?(?:费用|成本|开销|预算|资金|经费)?的?{SHARE}"),
    Pattern(rf"^{_NAME}(?:(?:が|から)は?(?:毎月|月々|月額|月)|每个?月(?:{_PAYS_ZH}))(?P<amount>{_MONEY_2})"),
    Pattern(rf"(?:月|毎月)(?P<amount>{_MONEY_2})の{_KIND}"),
    Pattern(rf"{_KIND}[^、]{{0,12}}?に(?:より|よって)?(?:支え|助け)られ"),
    Pattern(rf"(?:主要|全部)?(?:来自于|来自|依靠|靠){_GIVEN_BY}{_KIND}"),
    Pattern(rf"^(?:{_NAME})(?:との|と結んだ)契約"),
    Pattern(rf"^(?P<p>[{CJK}A-Za-z0-9・&]+?[の的](?:補助金|助成金?|支援金?|出資|スポンサー料?|资助|拨款|赞助))(?:は|が|将?到|至|持续到)"),
    Pattern(rf"(?:与|和|跟){_NAME}(?:的)?(?:签订的?)?(?:合同|合约|协议)"),
    Pattern(rf"(?:由|得到了?|获得了?)(?P<parent>母公司)?{_NAME}(?:的)?(?:全额|独家)?(?:资助|赞助|承担|出资|支持|支付|发工资|发放)"),
    Pattern(rf"(?:主に|(?:ほぼ|ほとんど)(?:全額|すべて|全て)?を?|(?:^|は){SHARE}[をは]?|^){_GIVEN_BY}{_KIND}(?:だけ|のみ|収入)?(?:で|によって)"
        "(?:すべて|全て|全額)?(?:まかな|賄|運営|維持|成り立|支払|払)"),
    Pattern(rf"(?:[名人位]|开发者|エンジニア|開発者|メンテナー?)(?:は|が|とも|都是|是|均为){_NAME}(?:の(?:正?社員|従業員|職員)|に雇|的(?:员工|雇员))"),
)  # fmt: skip
REST = Pattern(
    rf"(?:残り|のこり|其余|剩下|剩余|余下)(?:の\d割|的|部分|的部分)?(?:は|が|を|靠|来自|由|是|则来自|则靠|都是|主要靠)?{_GIVEN_BY}(?:{_KIND}(?=$|[的收収でがをに和与])|(?P<bare>){_NAME}"
    rf"(?=$|で(?:す|$|まかな)|が(?:$|出|負担|支)|による|承担|出资?$|支付|负担))"
)
_INSTRUMENT = Pattern(
    "^(?P<by>.+?)(?:との|からの|による|の|的)?(?P<what>助成金?|補助金?|支援金?|出資|契約|合同|资助|拨款|赞助|捐款|スポンサー料?|協賛金?|寄付金?)$"
)
_ORG = Pattern(
    "(?:財団|基金|基金会|機構|大学|研究所|協会|学会|会社|公司|集团|银行|銀行|[市県府省庁社局]|委員会|委员会|クラウド|テック|ソフト|科技)$|^[A-Za-z][A-Za-z0-9 .&-]*$"
)
NO_NAMES = frozenset("皆様 皆さん みなさま 皆 私たち 我们 残り うち それ 他们 大家 自己 我 自分".split())
_OF_MANY = Pattern(
    "^(?:企業|個人|法人|企业|个人|利用者|ユーザー|用户|一般|小口|会員|会员)(?:から)?(?:の|的)?(?!費$|费$)"
)
_KIND_BY = (
    ("foundation_grant", Pattern("(?:財団|基金会?|基金会)$"), "助成 補助 资助 拨款"),
    ("government_grant", Pattern("(?:[市県府省庁国局]|政府|委員会|委员会)$"), "助成 補助 资助 拨款 支援"),
    ("sponsorship", Pattern("."), "スポ 協賛 赞助"),
)


def source_of(phrase: str) -> tuple[str, str | None, str]:
    """Of ``X財団の助成金`` the name, the kind that the words give it, and what tells that it is one who pays: ``money``
    by its kind, ``name`` by the end of a name, or nothing."""
    kind = _OF_MANY.sub("", phrase)
    for word in (kind, kind.rstrip("金料")):
        if word in KIND_OF:
            return word, None, "money"
    match = _INSTRUMENT.match(phrase)
    name, what = (match["by"], match["what"]) if match else (phrase, "")
    kind = next((k for k, by, words in _KIND_BY if what[:2] in words.split() and by.search(name)), None)
    return name, kind, "money" if match else "name" if _ORG.search(name) else ""


UNTIL = Pattern(
    rf"(?:{_DATE}(?:まで|で[^、]{{0,14}}?が切れ|で[^、]{{0,14}}?が終|に満了|に終了|に終わ|で終わ|をもって終|で終了|に切れ|为止|到期|结束|截止)|(?:到|至|截至){_again(_DATE, 2)}(?:就|即|便)?(?:为止|结束|到期|截止)?)"
)
AMOUNT = Pattern(
    rf"^(?:支援額は|助成額は|契約額は|金額は|金额是)?(?:月額|月々|毎月|月に?|每个?月)(?:约|約|大约)?{_MONEY}(?:です|の支援|の契約|をいただ.*|をもら.*|を受け.*|いただ.*|左右)?$"
)
"""What the payer before it gives by the month."""
CONTRACT = Pattern("契約|合同|合约|协议")
