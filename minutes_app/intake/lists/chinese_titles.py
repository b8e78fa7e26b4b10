"""Chinese titles: what they end with, and what may stand before that."""

import re
from collections.abc import Sequence

_CORES = (
    # party, congress, government
    "书记 書記 常委 委员长 委員長 委员 委員 主席 秘书长 秘書長 秘书 秘書 主任委员 主任 部长 部長 "
    "省长 省長 市长 市長 "
    "州长 州長 盟长 县长 縣長 区长 區長 旗长 镇长 鎮長 乡长 鄉長 村长 村長 专员 專員 局长 局長 "
    "厅长 廳長 司长 司長 "
    "署长 署長 处长 處長 科长 科長 股长 股長 组长 組長 队长 隊長 支队长 大队长 中队长 总队长 "
    "站长 站長 "
    "所长 所長 关长 關長 台长 臺長 社长 社長 馆长 館長 园长 園長 场长 院长 院長 校长 校長 庭长 "
    "庭長 "
    "检察长 檢察長 审判长 行长 行長 会长 會長 理事长 理事長 监事长 監事長 董事长 董事長 团长 "
    "團長 舰长 军长 师长 "
    "旅长 营长 连长 政委 政治委员 司令员 司令 参谋长 總參謀長 警长 舍长 班长 护士长 护士长 船长 "
    "厂长 廠長 矿长 店长 "
    "巡视员 巡視員 调研员 調研員 主任科员 科员 科員 办事员 干事 幹事 干部 督学 督察 督查员 "
    "检查员 监察专员 稽查专员 "
    "党组成员 党委委员 成员 成員 总督学 总督察 总规划师 总建筑师 总畜牧师 总农艺师 总统计师 "
    "总会计师 總會計師 "
    "总经济师 總經濟師 总工程师 總工程師 总设计师 总审计师 总药师 总飞行师 总法律顾问 总兽医师 "
    "总工 总师 "
    # enterprises
    "总经理 總經理 经理 經理 总裁 總裁 总监 總監 董事 监事 監事 理事 合伙人 合夥人 创始人 創始人 "
    "创办人 发起人 "
    "法定代表人 法人代表 首席执行官 首席財務官 首席财务官 首席技术官 首席科学家 首席专家 "
    "首席代表 首席顾问 "
    "首席经济学家 首席信息官 首席数据官 首席运营官 首席分析师 总代表 主管 厂长助理 顾问 顧問 "
    "参事 专务 总长 總長 "
    # scholars and professions
    "院士 教授 副教授 讲师 講師 助教 研究员 研究員 助理研究员 导师 導師 博士生导师 硕士生导师 "
    "博导 硕导 学部委员 "
    "工程师 工程師 高工 教授级高工 正高 建筑师 会计师 會計師 经济师 經濟師 审计师 统计师 农艺师 "
    "规划师 设计师 "
    "设计总监 分析师 架构师 律师 律師 公证员 法官 檢察官 检察官 医师 醫師 医生 主任医师 主治医师 "
    "药师 主任药师 "
    "护师 主任护师 主任技师 技师 编审 总编辑 總編輯 总编 副总编 主编 主編 编辑 主任编辑 主任记者 "
    "高级记者 播音员 "
    "科学家 经济学家 评论员 教师 教員 教练 教研员 班主任 辅导员 班子成员 代表 代表人 联络员 "
    "聯絡員 网格长 特派员 "
    "协理员 大使 公使 参赞 參贊 总领事 领事 特使 总干事 總幹事 干事长 幹事長 发言人 负责人 "
    "執行官 执行官 "
    "区域总监 议员 議員 司務長 召集人 会首 轮值主席 秘书长助理 楼长 校监 教务长 总务长 教务主任 "
    "学生会主席 "
    "总指挥 指挥长 指挥 副总指挥 副总 河长 林长 路长 队员 会员 创作员 演员 导演 作家 画家 书法家 "
    "艺术总监 厨师长"
).split()
_PREFIXES = (
    "原 前 时任 時任 曾任 现任 現任 拟任 挂职 掛職 代理 署理 常务 常務 执行 執行 名誉 名譽 荣誉 "
    "榮譽 首席 高级 高級 "
    "正高级 副高级 资深 資深 特聘 特邀 客座 兼职 讲席 講席 讲座 终身 助理 联席 聯席 第一 党组 "
    "黨組 党委 黨委 党工委 "
    "黨工委 党总支 党支部 总支 支部 机关党委 分党组 分党委 党群 专职 專職 驻会 駐會 轮值 輪值 "
    "创始 創始 联合 聯合 "
    "独立 獨立 非执行 一级 二级 三级 四级 一級 二級 三級 四級 正处级 副处级 正局级 副局级 正厅级 "
    "副厅级 正科级 副科级 "
    "正 副 总 總 大区 区域 执行副 高级副 资深副 候补 後補 纪检 监事会 董事会 理事会 常务理事会 "
    "主任 代"
).split()
_SUFFIXES = ("助理", "候选人", "会长")
_LATIN = "CEO CFO CTO COO CIO CMO CSO CHO CDO VP SVP EVP HRD HR GM MD PhD".split()
_NOT_BEFORE = (
    "会(?!长)|會(?!長)|处(?!长)|處(?!長)|室(?!主任)|团|團|办公|辦公|协会|學會|学会|联合会|联谊会"
    "|联盟|俱乐部|大会|大會"
    "|工作|热线|熱線|级|級|制|学院|班子|行会|之家|中心|小组|小組|组(?!长)|人才|事务所|事務所"
    "|公会|进修|委员会|委員會|培训|服务|资格|评审|咨询|学校|楼|报社|出版|之家|论坛|站|网"
)


def _pattern(words: Sequence[str]) -> str:
    return "|".join(sorted(set(words), key=lambda word: (-len(word), word)))


# 太原市长 is no former mayor, 现代 no acting one.
_BEFORE = "(?!(?<=[太中草高平固三开])原|(?<=[现現近当當古时時年])代|(?<=[公])正)"

TITLE = re.compile(
    f"(?:(?:{_BEFORE}(?:{_pattern(_PREFIXES)}))*(?:{_pattern(_CORES)})(?:助理)?(?!{_NOT_BEFORE}))"
    f"|(?<![A-Za-z])(?:{_pattern(_LATIN)})(?![A-Za-z])"
)
"""A title, wherever it stands in a run of characters."""

_OWN = re.compile(
    "[省市州盟县縣区區旗镇鎮乡鄉村](?:长|長)(?:助理)?$|专员$|專員$|常务副[省市州县区]长$"
)
"""Titles that name their own body: of what else would a mayor be the mayor?"""
_SHARED = re.compile(
    "副|助理|委员|委員|常委|成员|成員|代表|理事|董事|监事|監事|教授|研究员|研究員|院士|工程师"
    "|工程師|巡视员"
    "|巡視員|调研员|調研員|科员|科員|专家|專家|律师|律師|医师|醫師|讲师|講師|顾问|顧問|干部|幹部"
    "|干事|经理(?<!总经理)"
    "|师$|師$|导师|博导|员$|員$|合伙人|创始人|议员|議員|参赞|參贊"
)
_UNNAMED_ONLY = frozenset(
    "代表 成员 成員 负责人 干部 幹部 委员 委員 队员 会员 教师 医生 律师 演员 专员 董事 理事".split()
)
_WORK = re.compile(
    "主持.*工作|(?:正|副)?(?:国|部|省|厅|局|处|科|股|司)级|挂职|兼|兼职|代|代理|试用期?"
    "|[一二三四]级.*员|正高级?"
    "|副高级?|法人代表|法定代表人|拟任|退休|已?退休|离任|候任|常务|保留.*待遇|分管.+"
)


def stands_alone(title: str) -> bool:
    """Whether a title needs no body from before: 市长."""
    return _OWN.search(title) is not None


def may_be_shared(title: str) -> bool:
    """Whether several people may hold the title at once: 副市长."""
    return _SHARED.search(title) is not None


def is_collective(title: str) -> bool:
    """Whether the word, without a name, rather means people without names: 代表."""
    return title in _UNNAMED_ONLY


def belongs_to_title(words: str) -> bool:
    """Whether words in brackets after a title are part of it: （主持工作）."""
    return _WORK.fullmatch(words) is not None
