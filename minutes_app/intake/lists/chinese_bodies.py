"""Chinese bodies: what their names end with."""

import re

from minutes_app.intake.lists.surnames import name_strength, surname_length

_LONG = (
    "委员会 委員會 办公室 辦公室 办公厅 办事处 辦事處 管委会 管理委员会 人大 人大常委会 政协 "
    "政協 政府 党委 党组 市委 "
    "省委 县委 区委 州委 旗委 工委 党工委 纪委 紀委 监委 纪检监察组 政法委 法院 检察院 检察厅 "
    "人民法院 人民检察院 总队 "
    "支队 大队 中队 部队 联队 街道 社区 社區 开发区 开发區 高新区 自贸区 保税区 新区 园区 示范区 "
    "先行区 自治区 自治州 "
    "大学 大學 学院 學院 学校 學校 中学 小学 幼儿园 党校 医院 醫院 卫生院 研究院 研究所 研究中心 "
    "科学院 工程院 社科院 "
    "农科院 设计院 实验室 實驗室 工作站 工作室 事务所 事務所 律所 会计所 出版社 报社 通讯社 "
    "新华社 电视台 广播电台 "
    "电台 融媒体 公司 集团 集團 股份 企业 工厂 银行 銀行 农商行 支行 分行 总行 信用社 联社 "
    "合作社 协会 協會 学会 學會 "
    "研究会 联合会 聯合會 联盟 聯盟 商会 商會 总会 分会 基金会 促进会 联谊会 理事会 董事会 "
    "监事会 工商联 文联 作协 科协 "
    "侨联 社科联 残联 妇联 总工会 工会 团委 团市委 团省委 团县委 团区委 学联 青联 红十字会 "
    "贸促会 侨办 台办 外办 网信办 "
    "政研室 研究室 机要局 档案馆 图书馆 博物馆 文化馆 美术馆 体育馆 科技馆 纪念馆 中心 平台 基地 "
    "孵化器 产业园 科技园 "
    "工业园 创业园 园 超市 酒店 宾馆 客栈 饭店 剧院 剧团 乐团 协作组 领导小组 专班 指挥部 工作组 "
    "课题组 专家组 使馆 "
    "领事馆 代表处 联络处 海关 海關 车站 机场 港口 码头 电网 移动 联通 电信 铁塔 石化 石油 电力 "
    "供电 水务 燃气 热力 烟草 "
    "邮政 铁路 航空 轨道 公交 城投 交投 国投 文投 产投 控股 资本 证券 證券 基金 保险 保險 信托 "
    "期货 租赁 投资 科技 "
    "技术 電子 电子 实业 實業 产业 重工 汽车 制药 药业 医药 生物 软件 信息 网络 传媒 文化 地产 "
    "置业 建设 建筑 建工 物流 "
    "能源 环保 材料 新材 化工 机械 装备 智能 智造 数据 通信 食品 农业 纺织 服饰 家居 教育 咨询 "
    "顾问公司 编辑部 组织部 "
    "宣传部 统战部 社工部 政治部 保卫部 事业部 市场部 财务部 人力资源部 综合部 办公部 一部 二部 "
    "三部 总部 分公司 子公司 "
    "人事处 科技处 教务处 秘书处 纪工委 国资委 发改委 发展改革委 经信委 农业农村委 卫健委 住建委 "
    "财经委 机关 单位 部门 "
    "机构 中国 委老干部局 全国人大 全国政协 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 "
    "无党派 党总支 党支部 社团 "
    "一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 附中 附小 一小 二小 三小 实验小学 "
    "学生会 研究生会 农场 牧场 林场 "
    "茶场 渔场 市委会 省委会 区委会 县委会 女工委 知联会 爱国会 清真寺 寺 道观 教堂 海關 "
    "方志办 地方志 "
    "系 日报 日報 晚报 晚報 晨报 早报 周刊 卫视 新闻网 频道 "
    "監理 监理 總商會 公會 公会 立法會 監察院 基金會 促進會 研究會 委員会 醫管局 支队部 "
    "发展 零部件 仪器 供应链 供应链管理 资产管理 企业管理 家电 电器 光电 光学 航天 贸易 国贸 "
    "商贸 工程 设计 影视 出行 健康 "
    "直播 青创 商学院 智库 所 局 厅 廳 委 办 辦 处 處 科 室 部 院 校 会 會 社 站 馆 館 队 隊 组 "
    "組 司 署 股 团 團 行 厂 "
    "廠 店 台 臺 区 區 县 縣 市 省 州 盟 旗 镇 鎮 乡 鄉 村 联 聯 港 庭 狱 库 矿 群"
).split()
_ENDINGS = frozenset(_LONG)
_LONGEST = max(map(len, _ENDINGS))
_FIRM = frozenset("局厅廳委办辦处處")
"""Endings that hardly end a name of a person."""
_LOOSE = frozenset("会會团團旗股市站校院店县縣区區省部所室司署队隊组組厂廠矿狱馆館")
_NAMELIKE = frozenset("行园科社联聯港库群台臺州盟村乡鄉镇鎮庭")
"""Endings of bodies by which given names end as well."""
_SECTION = re.compile(
    "(?:办公室|辦公室|办公厅|综合部|财务部|人事部|[\u4e00-\u9fff]{0,8}(?:处|處|科|股|室)"
    "|机关党委|政治部|秘书处)$"
)
_PARENT = re.compile(
    "(?:局|厅|廳|委|委员会|部|署|院|大学|大學|学院|公司|集团|集團|政府|法院|检察院|管委会|中心"
    "|协会|集團|海关|海關|边检站|分局|总队|支队|分行|支行|机构)$"
)
_UNIT = re.compile(
    "[\u4e00-\u9fff]{0,8}(?:支队|大队|中队)|工会|工會|团委|机关工会|校友会|女工委"
    "|[\u4e00-\u9fff]{0,4}[一二三四五六七八九十]队|[\u4e00-\u9fff]{0,4}代表处"
    "|纪委|纪工委|机关纪委|[\u4e00-\u9fff]{1,5}庭|妇联|武装部|村委会|居委会|办事处"
)
"""Parts that any body may have, and that say nothing without it."""
_DIVISION = re.compile("[\u4e00-\u9fff]{1,8}(?:部|中心)")
_WITH_DIVISIONS = re.compile(
    "(?:公司|集团|集團|总部|股份|银行|分行|支行|协会|學會|学会|商会|医院|醫院|大学|大學|学院|學院"
    "|研究院|设计院|街道|镇|乡|分公司|机构|检察院|法院|团[省市县区]委|妇联|残联|科协|工商联)$"
)
_PANEL = re.compile("[\u4e00-\u9fff]{1,5}委")
_WITH_PANELS = re.compile("(?:人大|人大常委会|政协)$")
_OF_TOWN = re.compile("(?:镇|乡)$")
_PLACES = re.compile("(?:[省市州盟县區旗]|(?<!社)区)$")
_CLASS = re.compile(
    "[一二三四五六七八九十高初0-9]{1,3}(?:年级)?[(][0-9一二三四五六七八九十]{1,3}[)]班"
)
_ORDINAL = re.compile("第[一二三四五六七八九十0-9]+(?:小组|组|桌|车|排|分团|代表团|场|批)")
"""Parts of a list, not bodies."""
_NO_BODIES = frozenset("评委 評委 常委 政委 编委 執委 执委 合议庭 大校 上校 中校 少校".split())
_LONGEST_PART = 8
_PART_NAMES = tuple(
    "部 处 处室 科 室 办 馆 队 庭 组 中心 系 研究生院 执行局 分局 工会 妇联 团委 纪委".split()
)
_LONGEST_QUALIFIER = 4
_FIRM_BODY = 0.75
_PART_ENDS = frozenset("部处科室局院所馆队组办会庭委厅站团心社系厂班园校村镇乡区县市省司署台")
"""How parts of a body end."""


def ending_length(name: str) -> int:
    """Return how long the ending is by which a name shows itself to be that of a body; or 0."""
    for length in range(min(_LONGEST, len(name)), 0, -1):
        if name[-length:] in _ENDINGS:
            return length
    return 0


def body_strength(name: str) -> float:
    """Return how much a run of Chinese characters looks like a body: 0 to 1."""
    if name in _NO_BODIES or _ORDINAL.fullmatch(name):
        return 0.0
    if _CLASS.fullmatch(name):
        return 1.0
    ending = ending_length(name)
    if not ending:
        return 0.0
    if ending == len(name):
        return 0.3 if ending == 1 else 0.9
    if ending > 1 or len(name) > 4:
        return 1.0
    return _short(name)


def _short(name: str) -> float:
    """Judge what may be a person too: 李科, 江北区."""
    last = name[-1]
    if last in _NAMELIKE and len(name) < 4 and name_strength(name) >= 0.9:
        return 0.5 if name_strength(name[:2]) else 0.9
    if last in _FIRM:
        return 1.0
    if surname_length(name) and last in _LOOSE:
        return 0.4 if len(name) == 2 else 0.75
    return 0.9


def may_be_part(name: str) -> bool:
    """Whether it sounds like a part of whatever body is said beside it: 校友办, 采购部."""
    own = name[:1] in "省市县區区州旗国中镇乡团團全" or len(name) > _LONGEST_PART
    return not own and name.endswith(_PART_NAMES)


def may_qualify(words: str) -> bool:
    """Whether words before a title rather belong to it than to a body: 住院 before 医师."""
    if not 1 < len(words) <= _LONGEST_QUALIFIER or words[-1] in _PART_ENDS:
        return False
    return body_strength(words) < _FIRM_BODY or len(words) == ending_length(words)


def is_section(name: str) -> bool:
    """Whether it is a part of a body that needs the body's name: 办公室, 人事处."""
    return (
        len(name) <= 8
        and (name[:1] not in "市省县區区州国中镇乡" or name.startswith("国际"))
        and not name.endswith("办事处")
        and not name.startswith(("团省", "团市", "团县", "团区"))
        and _SECTION.fullmatch(name) is not None
    )


def is_part_of(name: str, body: str) -> bool:
    """Whether a body is a part of the one named before it, and to be joined to its name."""
    if is_section(name):
        office = body.endswith(("处", "處", "办公室", "厅"))
        return has_sections(body) or (office and name[-1:] in "科股")
    if name[:1] in "市省县區区州国中镇乡":
        return False
    if _UNIT.fullmatch(name):
        return has_sections(body)
    if name == "人大" or _PANEL.fullmatch(name):
        return (_OF_TOWN if name == "人大" else _WITH_PANELS).search(body) is not None
    return _DIVISION.fullmatch(name) is not None and _WITH_DIVISIONS.search(body) is not None


def has_sections(name: str) -> bool:
    """Whether a body of this kind has offices and divisions of its own."""
    if _PARENT.search(name):
        return True
    whole = len(name) > 2 and ending_length(name) > 0 and not _SECTION.search(name)
    return whole and not _PLACES.search(name)
