"""Other words for the same shapes, read once before anything was mended for them."""

PLACES = (
    "长泽 南浦 陵川 宝岩 沙河 泾阳 定远 怀仁 兴隆 太和 昌平 通城 海陵 广宁 江口 古田 仙游 洪泽 "
    "武宁 "
    "平湖 镇海 余庆 茂林 罗山 德清"
).split()
LEVELS = {
    "o_bureau": (
        "局长 副局长 党组副书记 分党组成员 二级调研员 三级调研员 政策法规科|科长 督查室|主任 "
        "总审计师 "
        "二级主任科员 执法支队|支队长 政治处|主任 一级巡视员"
    ).split(),
    "o_police": ("所长 教导员 政委 大队长 副大队长 民警 四级警长 指挥中心|主任").split(),
    "o_university": (
        "校长助理 党委副书记 学工部|部长 研究生院|院长 团委|书记 长聘副教授 青年研究员 讲席教授 "
        "校友办|主任 "
        "国际处|处长 图书馆|馆长"
    ).split(),
    "o_hospital": (
        "党委副书记 总药师 主任技师 副主任护师 急诊科|主任 骨科|副主任 信息科|科长 住院医师"
    ).split(),
    "o_company": (
        "执行总裁 首席运营官 联合创始人 区域总经理 法务总监 战略总监 数据分析师 高级副总裁 "
        "销售经理 "
        "厂长 党总支书记 车间主任 采购部|部长 政府事务总监 监事 独立董事 商务经理"
    ).split(),
    "o_bank": ("董事长 副行长 首席风险官 营业部|总经理 理财经理 信贷经理 合规部总经理").split(),
    "o_society": (
        "名誉主席 执行会长 轮值会长 副理事长 常务理事 监事长 驻会副会长 专职副秘书长"
    ).split(),
    "o_town": (
        "党委书记 人大|副主席 副镇长 纪检委员 组织委员 综合执法队|队长 经济发展办|主任 一级主任科员"
    ).split(),
    "o_village": ("支部书记 监委会|主任 村干部 妇女主任 治保主任 村民小组长 党员代表").split(),
    "o_museum": ("馆长 副馆长 研究馆员 副研究馆员 讲解员 典藏部|主任").split(),
    "o_school": ("园长 副园长 副校长 年级主任 高级教师 后勤主任 少先队|辅导员").split(),
    "o_court": ("副院长 执行局|局长 立案庭|庭长 四级高级法官 书记员 政治部|主任").split(),
    "o_union": ("副主席 兼职副主席 挂职副书记 权益部|部长 秘书长 三级调研员").split(),
}
PATTERNS = (
    ("{level}委政法委", "o_union"),
    ("{level}税务局", "o_bureau"),
    ("{place}市知识产权局", "o_bureau"),
    ("{place}县乡村振兴局", "o_bureau"),
    ("{level}药监局", "o_bureau"),
    ("{place}海关", "o_bureau"),
    ("{place}区住房保障和房产管理局", "o_bureau"),
    ("{place}派出所", "o_police"),
    ("{place}县公安局交通管理大队", "o_police"),
    ("{place}科技大学", "o_university"),
    ("{place}医科大学药学院", "o_university"),
    ("国立{place}大学", "o_university"),
    ("{place}市妇幼保健院", "o_hospital"),
    ("{place}区{place}街道社区卫生服务中心", "o_hospital"),
    ("{place}市口腔医院", "o_hospital"),
    ("{brand}航空工业股份有限公司", "o_company"),
    ("{place}{brand}律师事务所", "o_society"),
    ("{brand}电商平台", "o_company"),
    ("{brand}科创园", "o_company"),
    ("国网{place}供电公司", "o_company"),
    ("中国移动{place}分公司", "o_company"),
    ("{brand}陶瓷厂", "o_company"),
    ("中国银行{place}分行", "o_bank"),
    ("{brand}证券", "o_bank"),
    ("{place}村镇银行", "o_bank"),
    ("{place}市青年企业家联合会", "o_society"),
    ("{level}物业管理行业协会", "o_society"),
    ("{place}县红十字会", "o_society"),
    ("{place}镇", "o_town"),
    ("{place}乡人民政府", "o_town"),
    ("{place}村", "o_village"),
    ("{place}苑社区", "o_village"),
    ("{place}市博物馆", "o_museum"),
    ("{place}美术馆", "o_museum"),
    ("{place}区机关幼儿园", "o_school"),
    ("{place}外国语学校", "o_school"),
    ("{place}县人民法院", "o_court"),
    ("{level}科协", "o_union"),
    ("团{level}委", "o_union"),
    ("{level}作协", "o_union"),
    ("致公党{place}市委会", "o_union"),
)
