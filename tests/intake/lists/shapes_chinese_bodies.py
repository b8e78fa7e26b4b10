"""Bodies by their grammar, each with the titles that its people may hold."""

from dataclasses import dataclass
from random import Random

from tests.intake.lists import shapes_chinese_others as others
from tests.intake.lists.shapes_chinese_words import BRANDS, LEVELS, ORGANS, PLACES, SHORT, TRADES


@dataclass(frozen=True, slots=True)
class Organ:
    """A body and which of ``LEVELS`` its people are of."""

    name: str
    level: str


_PATTERNS = (
    ("{level}{short}", "institution"),
    ("{level}{short}", "institution"),
    ("{level}{short}", "institution"),
    ("{place}市{organ}", "institution"),
    ("{place}区{organ}", "institution"),
    ("{place}县{organ}", "institution"),
    ("{level}委组织部", "party"),
    ("{level}委宣传部", "party"),
    ("{place}市委统战部", "party"),
    ("{level}委办公室", "office"),
    ("{level}政府办公室", "office"),
    ("{place}市政府办公厅", "office"),
    ("{place}区", "place"),
    ("{place}区政府", "place"),
    ("{place}县", "county"),
    ("{place}县人民政府", "county"),
    ("{place}镇", "town"),
    ("{place}街道", "street"),
    ("{place}村", "village"),
    ("{place}社区", "village"),
    ("{place}大学", "university"),
    ("{place}师范大学", "university"),
    ("{place}理工学院", "university"),
    ("{place}职业技术学院", "university"),
    ("{place}大学计算机学院", "college"),
    ("{place}大学公共管理学院", "college"),
    ("{place}市第{number}中学", "school"),
    ("{place}实验小学", "school"),
    ("{place}省社会科学院", "institute"),
    ("{place}市规划设计研究院", "institute"),
    ("中国科学院{place}研究所", "institute"),
    ("{level}农科院", "institute"),
    ("{place}市人民医院", "hospital"),
    ("{place}市中医院", "hospital"),
    ("{place}大学附属第{number}医院", "hospital"),
    ("中国工商银行{place}分行", "bank"),
    ("{place}农商银行", "bank"),
    ("建设银行{place}支行", "bank"),
    ("{brand}{trade}有限公司", "company"),
    ("{place}{brand}{trade}股份有限公司", "company"),
    ("{brand}集团", "company"),
    ("{place}市城市建设投资集团有限公司", "company"),
    ("{brand}{trade}", "company"),
    ("{place}市软件行业协会", "association"),
    ("{level}餐饮协会", "association"),
    ("{place}商会", "association"),
    ("{place}市慈善总会", "association"),
    ("{place}市中级人民法院", "court"),
    ("{place}区法院", "court"),
    ("{place}市人民检察院", "procuratorate"),
    ("{level}检察院", "procuratorate"),
    ("{level}人大常委会", "congress"),
    ("{level}政协", "consultative"),
    ("{level}总工会", "union"),
    ("{level}妇联", "union"),
    ("{level}科协", "union"),
    ("{level}残联", "union"),
    ("{level}工商联", "union"),
    ("团{level}委", "league"),
    ("{place}日报社", "media"),
    ("{place}广播电视台", "media"),
    ("北京{brand}律师事务所", "firm"),
    ("{level}{short}办公室", "office"),
    ("{level}{short}规划科", "section"),
    ("{level}{short}人事处", "section"),
    ("{place}经济技术开发区管委会", "commission"),
    ("{place}高新区管委会", "commission"),
)


def organ(random: Random, *, other: bool = False) -> Organ:
    """Return any body; ``other`` takes other words for it."""
    pattern, level = random.choice(others.PATTERNS if other else _PATTERNS)
    name = pattern.format(
        level=random.choice("市市市市区县省"),
        place=random.choice(others.PLACES if other else PLACES),
        short=random.choice(SHORT),
        organ=random.choice(ORGANS),
        brand=random.choice(BRANDS),
        trade=random.choice(TRADES),
        number=random.choice("一二三四"),
    )
    return Organ(name, _level_of(name, level))


def title(random: Random, of: Organ) -> str:
    """Return a title that somebody of this body may hold."""
    return random.choice((others.LEVELS | LEVELS)[of.level])


def _level_of(name: str, level: str) -> str:
    """The head of a commission or a centre is called otherwise than that of a bureau."""
    if level != "institution" or name.endswith("局"):
        return level
    return "commission"
