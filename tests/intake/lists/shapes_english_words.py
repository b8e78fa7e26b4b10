"""Words for made English lists: names of many places, titles of all levels, bodies of all kinds.

They were gathered without a look at the words that the reader knows. All people are invented.
"""

from tests.intake.lists.shapes_english_vocabulary import Vocabulary

GIVEN = (
    "James Beth Oliver Charlotte Rupert Imogen Nigel Philippa Gareth Sian Callum Eilidh Niamh "
    "Declan Siobhan Padraig Jean-Luc Amelie Benoit Sylvie Klaus Annika Jurgen Heike Matteo "
    "Giulia Alessandro Chiara Joao Beatriz Mariana Thiago Santiago Ximena Rodrigo Lucia Jakub "
    "Agnieszka Zbigniew Katarzyna Tomas Zuzana Istvan Zsofia Bogdan Ioana Dimitri Olga Sergei "
    "Natalia Yusuf Aylin Mehmet Elif Omar Fatima Khalid Layla Hassan Noor Reza Shirin Arjun "
    "Priya Rajesh Lakshmi Sanjay Meera Imran Ayesha Tariq Zainab Nimal Dilini Aung Khin Somchai "
    "Siriporn Nguyen Thuy Minh Budi Dewi Siti Rizal Jose Maricel Kenji Haruka Takeshi Yumi "
    "Min-jun Ji-woo Hyun-woo Soo-jin Kwame Abena Kofi Chidi Ngozi Olumide Folake Thabo Nomsa "
    "Sipho Lindiwe Wanjiru Otieno Akinyi Tendai Rutendo Mikael Astrid Lars Sigrid Eino Aino "
    "Magnus Freya Sven Ingrid Moshe Tamar Avi Yael Tane Aroha Wiremu Hine Kai Leilani Brandon "
    "Courtney Tyler Madison Walter Edith Clarence Mabel Stuart Fiona Angus Morag Wendy Trevor "
    "Maureen Colin Sheila Desmond Gloria Winston Marcia Rhys Anwen Ewan Isla Pierre Odile"
).split()
FAMILY = (
    "Stone|Hargreaves|Whitcombe|Ashworth|Pemberton|Lockwood|Thistlewood|Radcliffe|Cavendish|"
    "Bramley|Huxtable|Gill|O'Connor|O'Shea|O'Malley|MacLeod|McAllister|McKenna|Fitzgerald|"
    "Llewellyn|Pritchard|Dubois|Lefebvre|Moreau|Delacroix|Schmidt|Hoffmann|Vogel|Baumgartner|"
    "Rossi|Bianchi|Ferrari|Moretti|Silva|Ferreira|Carvalho|Garcia Lopez|Hernandez|Rojas|Vargas|"
    "Kowalski|Nowak|Wisniewska|Novak|Svoboda|Horvath|Szabo|Popescu|Ionescu|Ivanov|Petrova|"
    "Kuznetsov|Yilmaz|Demir|Kaya|Haddad|Mansour|Khalil|Nasser|Hosseini|Rahimi|Sharma|Gupta|"
    "Krishnan|Iyer|Banerjee|Chaudhry|Qureshi|Perera|Wickramasinghe|Myint|Chaiyasit|Wongsakul|"
    "Tran|Pham|Santoso|Wijaya|Abdullah|Reyes|Dela Cruz|Tanaka|Yamamoto|Fujimoto|Kim|Park|Choi|"
    "Lee|Mensah|Boateng|Adeyemi|Okafor|Eze|Balogun|Nkosi|Dlamini|Mokoena|Kamau|Odhiambo|Moyo|"
    "Chikwanha|Johansson|Lindqvist|Nielsen|Sorensen|Virtanen|Korhonen|Eriksen|Halvorsen|Cohen|"
    "Ben-David|Katz|Parata|Ngata|Kealoha|Barker-Jones|Smyth-Ellis|Hughes-Wynn|van der Merwe|"
    "van Dijk|de Vries|von Hagen|de la Torre|di Marco|da Costa|du Plessis|ter Horst|al-Rashid|"
    "bin Ahmad|Bell|Marsh|Field|Banks|Church|Hill|Brook|Page|Cook|Mason|Taylor|Baker|Porter|"
    "Fisher|Bishop|King|Marshall|Parsons|Forester|Wells|Lamb|Swan|Frost|Rivers|Young|Brown|Gray"
).split("|")
PINYIN_FAMILY = (
    "Li Wang Zhang Chen Liu Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song "
    "Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lü Su Ouyang"
).split()
PINYIN_GIVEN = (
    "Lei Mei Wei Fang Jing Qiang Hao Jun Yan Ting Bo Xin Yue Ning Rui Kun Ying Hong Ping Xue "
    "Xiaoming Jianguo Zhiyuan Yuting Wenbo Haoran Meiling Guoqing Shufen Lihua Zhihao Yifan "
    "Xinyi Ruoxi Tianyu Zhengming Dawei Chunhua Mingzhe Siyuan"
).split()
HONORIFICS = "Dr|Prof.|Mr|Ms|Mrs|Sir|Cllr|Professor|Dr.|Mr.|Ms.|Miss".split("|")

TITLES = (
    "Director|Deputy Director|Director General|Executive Director|Managing Director|Chair|"
    "Chairman|Vice Chair|Deputy Chair|President|Vice President|Senior Vice President|"
    "Chief Executive|Chief Executive Officer|CEO|Chief Financial Officer|CFO|CTO|"
    "Chief Operating Officer|Chief Technology Officer|Chief of Staff|Secretary|Secretary General|"
    "Permanent Secretary|Under Secretary|Parliamentary Secretary|Minister|Deputy Minister|"
    "Commissioner|Deputy Commissioner|Governor|Deputy Governor|Mayor|Deputy Mayor|Treasurer|"
    "Registrar|Clerk|Town Clerk|Chief Clerk|Engineer|Chief Engineer|Senior Engineer|"
    "Principal Engineer|Resident Engineer|City Engineer|Architect|Chief Architect|Planner|"
    "Senior Planner|Planning Officer|Principal Planning Officer|Surveyor|Quantity Surveyor|"
    "Legal Adviser|Senior Legal Adviser|Legal Counsel|General Counsel|Solicitor|Policy Adviser|"
    "Senior Policy Officer|Policy Analyst|Economist|Chief Economist|Senior Economist|"
    "Statistician|Head of Policy|Head of Communications|Head of Finance|Head of Procurement|"
    "Head of Innovation|Head of Public Affairs|Director of Finance|Director of Operations|"
    "Director of Public Health|Director of Research|Director of Human Resources|"
    "Finance Manager|Project Manager|Programme Manager|Operations Manager|Account Manager|"
    "General Manager|Deputy General Manager|Assistant Manager|Regional Manager|Branch Manager|"
    "Sales Manager|HR Manager|Communications Manager|Facilities Manager|Office Manager|"
    "Team Leader|Section Chief|Division Chief|Deputy Division Chief|Bureau Chief|Coordinator|"
    "Project Coordinator|Programme Officer|Press Officer|Liaison Officer|Protocol Officer|"
    "Desk Officer|Compliance Officer|Data Protection Officer|Safety Officer|Finance Officer|"
    "Administrative Officer|Executive Assistant|Personal Assistant|Research Assistant|"
    "Administrative Assistant|Assistant Director|Associate Director|Professor|"
    "Associate Professor|Assistant Professor|Senior Lecturer|Lecturer|Reader|Research Fellow|"
    "Senior Research Fellow|Postdoctoral Fellow|Dean|Vice Dean|Associate Dean|Provost|Rector|"
    "Vice Rector|Vice Chancellor|Pro-Vice-Chancellor|Chancellor|Principal|Head Teacher|Bursar|"
    "Librarian|Curator|Archivist|Consultant|Senior Consultant|Partner|Senior Partner|"
    "Associate|Senior Associate|Founder|Co-founder|Co-Founder and CEO|Owner|Analyst|"
    "Senior Analyst|Business Analyst|Data Scientist|Software Engineer|Product Manager|"
    "Technical Lead|Technical Director|Creative Director|Medical Director|Chief Medical Officer|"
    "Chief Nurse|Matron|Consultant Physician|Pharmacist|Superintendent|Chief Inspector|"
    "Inspector|Chief Constable|Fire Chief|Station Manager|Captain|Colonel|Ambassador|"
    "Deputy Ambassador|Consul General|Consul|First Secretary|Second Secretary|Counsellor|"
    "Trade Commissioner|Trade Attaché|Special Envoy|Special Adviser|Rapporteur|Auditor|"
    "Internal Auditor|Accountant|Chief Accountant|Harbour Master|Pilot|Park Ranger|Forester|"
    "Editor|Managing Editor|Reporter|Senior Correspondent|Producer|Trustee|Board Member|"
    "Committee Member|Member|Non-Executive Director|Independent Director|Volunteer Coordinator|"
    "Community Organiser|Youth Worker|Social Worker|Senior Adviser|Scientific Adviser|"
    "Principal Scientist|Research Scientist|Laboratory Manager|Country Director|"
    "Regional Director|Resident Coordinator|Representative|Country Representative|Delegate|"
    "Observer|Interpreter|Acting Director|Acting Head of Service|Interim Chief Executive|"
    "Executive Secretary|Company Secretary|Committee Secretary|Vice President for Research|"
    "Minister of Transport|Minister for Energy|Secretary of State for Trade"
).split("|")

PLACES = (
    "Westport|Northgate|Ashford|Kingsmere|Eastlake|Brackley|Harrowdale|Lynmouth|Stanmore|"
    "Redcliff|Oakhaven|Millbrook|Silverton|Clearwater|Port Ellen|Lakeside|Rivertown|Highfield|"
    "Fairview|Nairobi|Osaka|Leipzig|Porto|Tampere|Accra|Bergen|Valencia|Hangzhou|Suzhou|Ningbo|"
    "Zealand|Cumbria|Ontario|Lisbon|Geneva"
).split("|")
FIELDS = (
    "Transport|Finance|Education|Health|Energy|Agriculture|Fisheries|Housing|Labour|Trade|"
    "Tourism|Culture|Planning|Water|Forestry|Science|Technology|Justice|Foreign Affairs|"
    "Public Works|Home Affairs|Social Welfare|Environment|Industry|Statistics|Immigration|"
    "Digital Economy|Emergency Management|Civil Aviation|Maritime Affairs|Food Safety|"
    "Urban Development|Economic Development|Veterans Affairs|Sport|Youth|Mining|Investment"
).split("|")
STUDIES = (
    "Physics|Chemistry|Law|Economics|History|Medicine|Engineering|Computer Science|Linguistics|"
    "Philosophy|Mathematics|Public Policy|Civil Engineering|Architecture|Nursing|Sociology"
).split("|")
FIRMS = (
    "Acme Brightwell Calder Norvik Solaris Vantage Halcyon Meridian Orbis Pinnacle Quantex "
    "Stellaron Tessera Zephyr Corvid Larkspur Evergreen Blackthorn Cobalt Ironbridge Lumen "
    "Nimbus Octavia Polaris Sablewood Trident Umbra Verity Wexford Atlas"
).split()
ACRONYMS = "UNDP WHO BBC UNICEF OECD NATO UNESCO WWF ILO IMF NHS RSPB FAO IAEA CERN KPMG".split()
_BOTH = frozenset("Professor Ambassador Captain Colonel".split())
PLAIN_TITLES = tuple(one for one in TITLES if one not in _BOTH)
PLAIN_HONORIFICS = tuple(one for one in HONORIFICS if one not in _BOTH)
"""What is no honorific and title at once."""
BODIES = (
    "Department of {field}|Department of {field} and {other}|Ministry of {field}|{field} Bureau|"
    "{place} {field} Bureau|{field} Authority|{field} Commission|National {field} Agency|"
    "{place} City Council|{place} County Council|{place} Port Authority|Port Office|"
    "Office of the Mayor|Office of the Governor|Office of the Ombudsman|"
    "Office of the Prime Minister|City Council|University of {place}|{place} University|"
    "{place} Institute of Technology|School of {study}|Faculty of {study}|"
    "{place} General Hospital|{place} Chamber of Commerce|{place} Museum of Art|"
    "{firm} & {second} Ltd|{firm} Energy|{firm} Group|{firm} Logistics|{firm} Holdings plc|"
    "{firm} Inc.|{firm} Technologies Co., Ltd.|{firm}|{firm} Trust|{firm} Foundation|"
    "Bank of {place}|{place} Police|{place} Fire Service|{place} Community Association|"
    "Embassy of Norway|Embassy of Kenya|Embassy of Brazil|French Embassy|Danish Embassy|"
    "{place} Times|Association of {field} Professionals|{short}|{short}"
).split("|")
WORDS = Vocabulary(
    given=GIVEN,
    family=FAMILY,
    pinyin_family=PINYIN_FAMILY,
    pinyin_given=PINYIN_GIVEN,
    honorifics=HONORIFICS,
    plain_honorifics=PLAIN_HONORIFICS,
    titles=TITLES,
    plain_titles=PLAIN_TITLES,
    places=PLACES,
    fields=FIELDS,
    studies=STUDIES,
    firms=FIRMS,
    acronyms=ACRONYMS,
    bodies=BODIES,
)
