"""Chinese surnames, and what a Chinese personal name may look like."""

import re
from functools import lru_cache

from minutes_app.intake.lists.marks import HAN_ONE

_SINGLE = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚"
    "范彭郎鲁韦昌马"
    "苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和"
    "穆萧尹姚邵湛汪"
    "祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟"
    "徐邱骆高夏蔡田"
    "樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀"
    "羊於惠甄曲家封"
    "芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景"
    "詹束龙叶幸司韶"
    "郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤"
    "璩桑桂濮牛寿通"
    "边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广"
    "禄阙东欧殳沃利"
    "蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳"
    "帅缑亢况郈有琴"
    "归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖邸苑苟位展由亓代原木来初门战逢鹿撒信"
    "睢官智淡仝矫揭"
    "覃付朴仉仵冼卿呼区粟麦操昌尧邝邸郇栗敬晨丛芦衣闪啜户迟修宛展晓岩普庹楼铁占税牙回才诗冒买丹"
    "肇嘎么隋母烟"
    "释釋"
    "趙錢孫鄭馮陳褚衛蔣韓楊許呂張嚴華鄒喻竇蘇潘葛範魯韋馬鳳兪費賀湯羅畢鄔樂時齊顧黃蕭談龐熊紀項"
    "樑藍閔賈婁顏鐘"
    "鍾駱萬盧繆應賁鄧單諸鈕龔裴陸榮甯儲靳車寧欒鈄厲劉葉龍韶薊藺喬聞黨譚貢勞連閻習魚嚮廣闕東歐師"
    "鞏聶饒豐關蒯"
    "蘆賴溫莊譚鄺馮嶽況後歸閆塗來門戰遲買佔葉淩祗沖決況淨減湊國園圓壽夢姍嬌"
)
_DOUBLE = frozenset(
    "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 宇文 长孙 司徒 司空 夏侯 轩辕 端木 独孤 "
    "南宫 西门 百里 "
    "呼延 东郭 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公羊 赫连 澹台 闻人 钟离 鲜于 仲孙 司寇 子车 "
    "颛孙 巫马 公西 "
    "漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 东里 左丘 梁丘 完颜 纳兰 叶赫 爱新 富察 那拉 "
    "钮祜 亓官 第五 "
    "哥舒 万俟 闾丘 微生 羊舌 相里 尔朱 贺兰 耶律 东阳 歐陽 司馬 諸葛 東方 尉遲 公孫 長孫 軒轅 "
    "獨孤 南宮 西門 "
    "東郭 單于 聞人 鍾離 鐘離 鮮于 仲孫 司寇 顓孫 巫馬 樂正 谷樑 左丘 完顏 納蘭".split()
)
_WEAK = frozenset(
    "位年由有原信通能后家经代东海山全成明国文法商农师公相关那言红来初门战由么才展户普回利满都常"
)
"""Surnames that begin other words far more often."""
_DOT = "·"
_HAN_NAME = re.compile(f"{HAN_ONE}{{2,4}}")
_DOTTED = re.compile(f"{HAN_ONE}{{1,12}}(?:{_DOT}{HAN_ONE}{{1,12}}){{1,3}}")
_NOT_GIVEN = re.compile(
    "[的了或被]|会议|参加|出席|列席|主持|请假|缺席|负责|领导|代表|单位|人员|部门|姓名|职务"
    "|备注|合计|名单"
    "|专家|记者|同志|时间|地点|电话|办公|议题|以上|以下|其他|其它|相关|有关|全体|各[县区市]|政府"
    "|大学|公司|集团"
    "|國家|国家|全国|全省|全市"
)
_NEVER = frozenset(
    "无 暂无 主任 局长 书记 男 女 汉族 回族 满族 通知 会议 出席 列席 请假 缺席 参加 主持 记录 "
    "汇报 全体 高校 "
    "企业 专家 嘉宾 领导 部门 单位 成员 委员 党员 党委 党组 常委 纪委 团委 市委 县委 区委 省委 "
    "人大 政协 政府 "
    "经理 总裁 教授 博士 先生 女士 同志 老师 同学 学生 平台 中心 银行 公司 集团 商会 协会 工会 "
    "文联 科协 方案 "
    "安排 须知 附件 备注 说明 时间 地点 序号 单独 通过 关于 相关 有关 全部 公务 出差 生病 培训 "
    "事假 病假 公差 "
    "休假 年假 外出 因公 因病 因事 线上 现场 视频 云端 高新 应到 实到 到会 与会 未到 计划 项目 "
    "农业 水利 林业 "
    "商务 文化 文旅 公安 司法 国资 国企 央企 民企 外方 中方 甲方 乙方 常务 党政 干部 群众 师生 "
    "成都 广州 杭州 "
    "温州 常州 苏州 福州 郑州 徐州 沧州 柳州 安徽 江苏 江西 云南 贵州 海南 山东 山西 广东 广西 "
    "宁波 宁夏 安全 "
    "金融 平安 党建 党群 计生 文教 文体 水务 经济 成本 质量 宣传 安监 安保 国土 房产 车管 项目 "
    "双创 东城 西城 南城 江北 江南 "
    "河东 河西 高中 双拥 金税 汽车 石油 石化 钢铁 能源 信息 华为 万科 中国 美国 德国 英国 法国 "
    "东北 华东 华南 华北 华中 西北 西南 总计 共计 小计 合计".split()
)


def surname_length(name: str) -> int:
    """Return how many characters of a name are its surname; 0 if it begins with none."""
    if name[:2] in _DOUBLE and len(name) > 2:
        return 2
    return 1 if name[:1] in _SINGLE else 0


@lru_cache(maxsize=8192)
def name_strength(name: str) -> float:
    """Return how much a run of Chinese characters looks like a full name: 0 to 1."""
    if _DOT in name:
        return 1.0 if _DOTTED.fullmatch(name) else 0.0
    if not _HAN_NAME.fullmatch(name) or name in _NEVER or _NOT_GIVEN.search(name):
        return 0.0
    if name[:2] in _DOUBLE:
        return 1.0 if len(name) > 2 else 0.3
    if name[0] not in _SINGLE:
        return 0.25 if len(name) > 1 else 0.0
    if len(name) == 4:
        return 0.45 if name[1] in _SINGLE else 0.3
    return 0.7 if name[0] in _WEAK else 0.9


def is_surname(text: str) -> bool:
    """Whether the text is a surname and nothing more."""
    return text in _SINGLE or text in _DOUBLE
