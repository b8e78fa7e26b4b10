"""Chinese words over people that name a group of them, or what they are there for."""

import re

DUTY = re.compile(
    "评委|評委|评审|计分|计时|监督|监票|计票|唱票|裁判|司仪|摄影|摄像|后勤|保障|接待|联络|翻译"
    "|司机"
    "|驾驶员|安保|医疗|会务|协调|随行|随员|陪同|陪同人员|随行人员|带队|领队|合议庭|公诉人|辩护人"
    "|原告|被告|第三人|代理人|上诉人|申请人|被申请人|服务|驾驶|礼仪|技术|宣传|其他|来宾"
)
GROUP_WORD = re.compile(
    "(?:领导|領導|部门|單位|单位|代表|专家|學者|学者|嘉宾|企业|企業|高校|院校|院所|媒体|机构"
    "|協會|方|人员|负责人|成员|委员|家|同志|组|類|类"
    "|协会|商会|系统|层面|条线|板块|区县|县市区|乡镇|街道|科研院所|团队|团|團|群体|各界"
    "|人士)(?:[(].{1,12}[)])?$"
)
ONE_OF_MANY = re.compile(
    "(?!各|有关|相关|乡镇|行业|部分|专业|外国|异地|地方|国际|社会|全[省市县])"
    "[\u4e00-\u9fff]{2,}(?:街道|协会|商会)"
)
"""Names of one body that end as those of many do: 和平路街道, 市餐饮协会."""


def of_many(words: str) -> bool:
    """Whether the words are of bodies of a kind, 各街道, rather than of one: 和平路街道."""
    if ONE_OF_MANY.fullmatch(words) or (words.endswith("集团") and len(words) > 3):
        return False
    return GROUP_WORD.fullmatch(words[-2:]) is not None


def names_group(words: str) -> bool:
    """Whether the words end as those of a group of people do."""
    return GROUP_WORD.search(words) is not None or DUTY.fullmatch(words) is not None
