"""Words of names in Latin letters: given names, surnames, particles, and how pinyin is spelt."""

import re

PARTICLES = frozenset(
    (
        "van von der den de del della di da dos das du la le el al bin ibn binti ten ter zu zur "
        "af av y e san st mac mc op het 't abu ben o' ka wa ole bint ould ap zum vom do dei "
        "degli los las lo ní mhic uí ó"
    ).split()
)
SUFFIXES = frozenset(("jr sr ii iii iv esq").split())
GIVEN = frozenset(
    (
        "john mary james robert michael william david richard joseph thomas charles christopher "
        "daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george "
        "edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen "
        "larry justin scott brandon benjamin samuel sam frank gregory raymond alexander alex "
        "patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle "
        "walter harold jeremy ethan carl karl keith roger gerald christian terry sean arthur "
        "austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel "
        "alan juan logan wayne roy ralph randy eugene vincent bobby russell louis philip phillip "
        "patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty "
        "sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah "
        "stephanie rebecca laura helen sharon cynthia kathleen amy shirley angela anna ruth "
        "brenda pamela nicole katherine catherine samantha christine emma debra virginia rachel "
        "janet maria heather diane julie joyce victoria kelly christina lauren joan evelyn "
        "olivia judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara "
        "madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber "
        "doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie "
        "kayla lori tom bob bill jim tim ben dan dave mike steve chris matt nick tony greg fred "
        "ted ken ron jane kate lucy ellen claire simon neil ian graham stuart martin colin derek "
        "trevor nigel oliver harry leo max oscar hugo felix lukas jan hans kurt klaus jürgen "
        "juergen stefan stephan wolfgang dieter uwe heinz franz otto ursula monika petra sabine "
        "heike anja elena olga irina natalia svetlana ivan dmitri dmitry sergei sergey vladimir "
        "igor boris mikhail alexei andrei anton pavel pierre jean-luc jacques michel françois "
        "francois philippe claude antoine luc marc yves amélie camille chloé sophie carlos luis "
        "miguel pedro manuel jorge fernando diego pablo rafael ana carmen isabel lucia sofia "
        "giovanni giuseppe marco luca paolo francesco giulia chiara omar ali ahmed mohamed "
        "mohammed muhammad hassan hussein fatima aisha ibrahim yusuf khalid amina leila priya "
        "raj rahul anil sunil vijay sanjay amit ravi deepak anita sunita neha arjun kenji "
        "hiroshi takashi akira yuki yoko haruto kazuo naoki satoshi keiko mika min-jun ji-woo "
        "soo-jin hyun kwame kofi ama ngozi chinedu emeka tunde milan tomas petr jiri ondrej "
        "zoltan istvan laszlo lars erik nils sven ingrid astrid bjorn anders johan magnus mette "
        "soren moira gareth rhys siobhan niamh eoin declan aoife fiona angus hamish liam lily "
        "daisy rose violet iris ivy hazel chloe zoe mia ava ella eva nina tina gina vera dora "
        "nora clara stella bella edith florence harriet beatrice josephine josé maría rené andré"
    ).split()
)
FAMILY = frozenset(
    (
        "smith jones williams brown taylor davies evans wilson johnson roberts wright thompson "
        "robinson walker hughes clarke hall nguyen tran pham kim park lee choi jung kang cho "
        "yoon singh kumar patel khan sharma gupta sato suzuki takahashi tanaka watanabe ito "
        "yamamoto nakamura kobayashi kato yoshida yamada müller muller schmidt schneider fischer "
        "weber meyer wagner becker schulz hoffmann garcia martinez rodriguez lopez gonzalez "
        "hernandez silva santos oliveira souza rossi ferrari ivanov petrov petrova sokolov novak "
        "horvat kowalski okafor mensah diallo tan lim ng goh ong teo koh chan wong leung cheung "
        "lau kwok tsang yip ho chow miller davis moore anderson jackson white harris lewis young "
        "king scott green baker adams nelson hill campbell mitchell carter phillips parker "
        "collins edwards stewart morris murphy cook rogers morgan bell cooper reid ward cox gray "
        "watson brooks bennett wood ross price foster russell griffin hayes"
    ).split()
)
BODY_SURNAMES = frozenset("church park hall temple court house bank day post lodge".split())
"""Surnames that are bodies elsewhere."""
_INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split()
_FINALS = (
    "a o e i u ai ei ao ou an en ang eng ong ia iao ie iu ian in iang ing iong ua uo uai ui uan "
    "un uang ue ueng v ve er"
).split()
_ONSET = "|".join(sorted(_INITIALS, key=len, reverse=True))
_RIME = "|".join(sorted(_FINALS, key=len, reverse=True))
_SYLLABLE = f"(?:(?:{_ONSET})(?:{_RIME})|a|ai|an|ang|ao|e|en|er|ou|o)"
PINYIN_GIVEN = re.compile(f"{_SYLLABLE}(?:['-]?{_SYLLABLE})?", re.IGNORECASE)
"""One or two syllables as a given name is spelt: Xiaoming, Xiao-ming."""
PINYIN_SURNAMES = frozenset(
    (
        "zhao qian sun li zhou wu zheng wang feng chen chu wei jiang shen han yang zhu qin you "
        "xu he lv lu lyu shi zhang kong cao yan hua jin tao qi xie zou yu bai shui dou yun su "
        "pan ge xi fan peng lang ma miao fang ren yuan liu tang fei lian cen xue lei ni teng yin "
        "luo bi hao an chang le fu pi bian kang bu gu meng ping huang mu xiao yao shao zhan mao "
        "di mi bei ming zang ji cheng dai tan song pang xiong shu qu xiang dong liang du ruan "
        "lan min jia lou tong guo mei sheng lin diao zhong qiu gao xia cai tian hu ling huo wan "
        "zhi ke guan mo jing gan ying zong ding xuan deng shan hang hong bao zuo cui niu gong "
        "ouyang sima shangguan zhuge situ dongfang huangfu linghu murong xiahou ai ao ba ban bo "
        "chai chao chi dang dian duan e er gai geng gou guang gui hai hou ju kuang lai leng long "
        "mai man mang nan nie ning ou pei pu qiao quan rao rong sha shang she tai tu wen weng wo "
        "xin xing yi yong yue zeng zha zhai zhen zhuang zhuo zi ye kuai jian hei jie jiao kan "
        "lao lie nong pian qia rui sang sui ta tie tuo wa wai xian xiu ya za zai ze zhe zhui hsu "
        "hsieh tsai chiang chou tseng yeh kuo"
    ).split()
)
