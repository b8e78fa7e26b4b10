"""Which readings count: a dictionary has many that no name bears, and surnames that it misreads.

The dictionary of characters lists every reading that ever was (陈 also as zhèn). If all counted,
half of the people would share their initials. So a character is read in its usual way, but for the
tables below: ``HETERONYMS`` in any place, the usual reading first; ``SURNAMES`` at the beginning of
a name, where the dictionary's readings count as well.
"""

_HETERONYMS = """
乐le/yue 乘cheng/sheng 了liao/le 什shi/shen 仔zi/zai 传chuan/zhuan 似si/shi 便bian/pian 俩liang/lia
会hui 六liu/lu 刨bao/pao 刹cha/sha 削xue/xiao 剥bo/bao 劲jin/jing 卜bu/bo 卡ka/qia
参can/shen/cen 吁yu/xu 否fou/pi 哈ha 和he 咽yan/ye 单dan/shan 厦xia/sha 嚼jiao/jue 圈quan/juan
堡bao/pu 塞sai/se 壳qiao/ke 大da 宿su/xiu 屏ping/bing 差cha/chai 弄nong/long 弹dan/tan 强qiang
恶e/wu 扎zha/za 扛kang/gang 折zhe/she 拓tuo/ta 拗ao/niu 择ze/zhai 攒zan/cuan 曾zeng/ceng
朝chao/zhao 朴pu/piao 柏bai/bo 栅zha/shan 校xiao/jiao 槛kan/jian 模mo/mu 泊bo/po 澄cheng/deng
爪zhua/zhao 牟mou/mu 率lv/shuai 畜xu/chu 盛sheng/cheng 着zhe/zhuo 磅bang/pang 称cheng/chen
粘zhan/nian 种zhong/chong 纤xian/qian 纶lun/guan 绿lv/lu 缪miao/mou/miu 臭chou/xiu 艾ai 莞guan/wan
蔓man/wan 薄bo/bao 藏cang/zang 蛤ha/ge 血xue/xie 行xing/hang 裳shang/chang 觉jue/jiao
角jiao/jue 解jie/xie 调diao/tiao 贾jia/gu 辗zhan/nian 辟pi/bi 迫po/pai 遗yi/wei 都du/dou
重zhong/chong 铛dang/cheng 长chang/zhang 降jiang/xiang 靓liang/jing 颤chan/zhan 鹄hu/gu
石shi/dan 尾wei/yi 奇qi 区qu 员yuan 佛fo 似si 给ji/gei 还huan/hai 阿a 露lu 陆lu 冯feng 汤tang
景jing 见jian 省sheng 度du 亲qin 系xi 没mei 呢ni 的de 将jiang 参can/shen 埋mai 属shu 暴bao 脉mai
茄qie 耙pa/ba 逮dai 钥yao/yue 雀que 谁shui/shei 诘jie 蹊xi/qi 著zhu/zhuo 色se 被bei 覃qin/tan
查cha/zha 仇chou/qiu 翟zhai/di 盖gai/ge 尉wei/yu 隗wei/kui 晟sheng/cheng 宓mi/fu 阚kan/han
娜na/nuo 茜qian/xi 菲fei 囤tun/dun 莘shen/xin 涡wo/guo 蚌bang/beng 泌mi/bi 铅qian/yan 枞zong/cong
炔que 浚jun/xun 侗dong/tong 台tai 番fan/pan 渑mian/sheng 亳bo 圩wei/xu 硚qiao 砀dang 丽li 洞dong
适shi 隽jun/juan 荥xing/ying 町ting/ding 蔚wei/yu 合he 万wan 俟si/qi 可ke 任ren 应ying 那na 何he
"""

_SURNAMES = """
单shan/dan/chan 仇qiu/chou 解xie/jie 区ou/qu 曾zeng/ceng 查zha/cha 翟zhai/di 朴piao/pu/po
覃qin/tan/xun 缪miao/mou/miu/mu 盖ge/gai 冼xian 乐yue/le 员yun/yuan 祭zhai/ji 那na/nuo 召shao/zhao
种chong/zhong 黑he/hei 折she/zhe 隗wei/kui 秘bi/mi 繁po/fan 晟cheng/sheng 洗xian/xi 宓mi/fu
阚kan/han 句gou/ju 车che/ju 宿su/xiu 能nai/neng 尉wei/yu 长zhang/chang 逄pang
柏bai/bo 薄bo/bao 佴nai/er 钭tou 郇xun/huan 谌chen/shen 褚chu/zhu 郗xi/chi 郄qie/xi 卜bu/bo
盛sheng/cheng 乜nie/mie 牟mou/mu 瞿qu/ju 费fei/bi 藏zang/cang 莘shen/xin 冒mao/mo 昝zan 都du/dou
炅gui/jiong 隽juan/jun 粘nian/zhan 适kuo/shi 谷gu/yu 庹tuo 眭sui 郐kuai 綦qi 厍she 么yao/me 幺yao
不fou/bu 过guo 撒sa 石shi/dan 干gan 教jiao 訾zi 呙guo/wai 俞yu/shu 苫shan 妫gui 筰zuo 弗fu 逯lu
强qiang/jiang 贾jia/gu 纪ji 葛ge 燕yan 华hua 任ren 应ying 令ling 相xiang 曲qu 沈shen 肖xiao 鲜xian
"""

DOUBLE_SURNAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "尉迟": (("yu", "chi"), ("wei", "chi")),
    "万俟": (("mo", "qi"), ("wan", "si"), ("wan", "qi")),
    "单于": (("chan", "yu"), ("shan", "yu"), ("dan", "yu")),
    "长孙": (("zhang", "sun"), ("chang", "sun")),
    "澹台": (("tan", "tai"), ("dan", "tai")),
    "令狐": (("ling", "hu"),),
    "宰父": (("zai", "fu"),),
    "亓官": (("qi", "guan"),),
    "乐正": (("yue", "zheng"), ("le", "zheng")),
    "夹谷": (("jia", "gu"),),
    "毌丘": (("guan", "qiu"),),
}
"""Surnames of two characters that are read as neither is read alone."""

WORDS = {"会计": (("kuai", "ji"),), "财会": (("cai", "kuai"),)}
"""Words in which a character is read as nowhere else."""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    return {item[0]: tuple(item[1:].split("/")) for item in text.split()}


HETERONYMS = _table(_HETERONYMS)
SURNAMES = _table(_SURNAMES)
