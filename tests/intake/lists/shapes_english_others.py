"""Other words for made English lists, gathered after the reader was mended with the first ones."""

from tests.intake.lists.shapes_english_vocabulary import Vocabulary

GIVEN = (
    "Harriet Edmund Rosalind Barnaby Cecily Jasper Prudence Leopold Maeve Cormac Sorcha Fergus "
    "Catriona Iain Bronwen Emrys Thibault Solene Gaspard Clemence Gunther Liesel Dietmar Renate "
    "Fabrizio Ludovica Raffaele Ornella Duarte Leonor Vasco Catarina Ignacio Pilar Joaquin "
    "Consuelo Krzysztof Malgorzata Pawel Dorota Vaclav Milena Laszlo Eszter Radu Mihaela Stavros "
    "Eleni Vadim Ludmila Emre Zeynep Burak Selin Faisal Maryam Tarek Dalia Ehsan Parisa Vikram "
    "Deepa Ashok Kavita Farhan Saima Chaminda Sanduni Kyaw Thandar Prasert Kanya Hoang Linh Agus "
    "Ratna Azlan Nurul Ramon Liza Daisuke Sakura Hideo Naomi Seung-min Eun-ji Joon-ho Yeon-hee "
    "Kojo Efua Emeka Adaeze Babatunde Yetunde Bongani Zanele Mandla Precious Njoroge Wambui Farai "
    "Chipo Anders Karin Bjarne Tuula Pekka Oddvar Solveig Eitan Noa Hemi Ngaire Keanu Malia Dwayne "
    "Latoya Hunter Savannah Herbert Agatha Duncan Elspeth Rowena Clifford Jacinta Alun Tegan"
).split()
FAMILY = (
    "Aldridge|Beaumont|Carmichael|Drummond|Ellsworth|Fairbanks|Goodwin|Hathaway|Ingram|Jessop|"
    "Kirkwood|Langley|Merriweather|Northcott|Osborne|Peverell|Quigley|Ramsbottom|Sedgwick|"
    "Tattersall|Underhill|Vickers|Wainwright|Yardley|O'Sullivan|O'Rourke|MacDougall|McIntyre|"
    "Fitzpatrick|Cadwallader|Rousseau|Girard|Blanchard|Krause|Zimmermann|Brandt|Conti|Greco|"
    "Pereira|Teixeira|Morales|Castillo|Zielinski|Dabrowski|Dvorak|Kovacs|Molnar|Stoica|"
    "Papadopoulos|Volkov|Morozova|Ozturk|Aydin|Sabbagh|Farouk|Karimi|Reddy|Nair|Mukherjee|Siddiqui|"
    "Jayawardena|Thein|Srisai|Dinh|Hidayat|Ismail|Bautista|Nakagawa|Matsuda|Hwang|Yoo|Owusu|Asante|"
    "Nwosu|Afolabi|Khumalo|Zulu|Mutua|Ndlovu|Mahlangu|Bergstrom|Jorgensen|Makinen|Haugen|Levy|"
    "Shapiro|Tamihana|Kahale|Forbes-Reid|Carter-Shaw|van Rensburg|van den Berg|de Groot|von Arnim|"
    "de los Santos|di Stefano|dos Anjos|du Toit|al-Farsi|bin Yusof|Field|Marsh|Wood|Rose|Banks|"
    "Shepherd|Archer|Carpenter|Cooper|Miller|Turner|Clark|Prince|Abbott|Dean|Knight|Street|Dale"
).split("|")
PINYIN_FAMILY = (
    "Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao "
    "Zou Xiong Jin Lu Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Sima"
).split()
PINYIN_GIVEN = (
    "Kai Peng Nan Lan Rong Dan Qian Biao Chao Feng Gang Hui Jia Lin Min Na Qi Shan Tao Xiang "
    "Yaqin Zihan Bingbing Chenguang Delong Enlai Fengying Guangming Haiyan Jingyi Kaiwen Lijuan "
    "Mengjie Ningning Peiyu Qiuyue Rongrong Shaohua Tingting Weimin"
).split()
HONORIFICS = "Dr|Prof|Mr|Ms|Mrs|Dame|Councillor|Rev.|Dr.|Mr.|Ms.|Mx".split("|")
TITLES = (
    "Chair of the Board|Deputy Chief Executive|Group Chief Executive|Chief Marketing Officer|"
    "Chief Information Officer|Chief People Officer|Chief Scientific Adviser|Chief Planner|"
    "Chief Librarian|Chief Superintendent|Deputy Secretary|Assistant Secretary|"
    "Cabinet Secretary|Private Secretary|Press Secretary|Foreign Secretary|Party Secretary|"
    "Vice Mayor|Executive Mayor|Vice Minister|State Secretary|Director of Education|"
    "Director of Communications|Director of Strategy|Director of Nursing|"
    "Director of Engineering|Deputy Director General|Assistant Director General|Sales Director|"
    "Finance Director|Marketing Director|Programme Director|Research Director|Area Manager|"
    "Plant Manager|Marketing Manager|Risk Manager|Quality Manager|Property Manager|"
    "Site Manager|Practice Manager|Network Engineer|Civil Engineer|Structural Engineer|"
    "Design Engineer|Site Engineer|Systems Engineer|Landscape Architect|Town Planner|"
    "Transport Planner|Environmental Scientist|Data Analyst|Financial Analyst|Senior Scientist|"
    "Head of Legal|Head of Operations|Head of Engineering|Head of Mission|Head of Delegation|"
    "Head of School|Head of Department|Head of Research and Development|Deputy Head|"
    "Deputy Head of Mission|Minister of Finance|Minister for Health|Minister Counsellor|"
    "Political Counsellor|Cultural Attaché|Third Secretary|Vice Consul|Honorary Consul|"
    "High Commissioner|Fire Commissioner|Health Commissioner|Environmental Health Officer|"
    "Building Control Officer|Licensing Officer|Housing Officer|Procurement Officer|"
    "Human Resources Officer|Information Officer|Scientific Officer|Technical Officer|"
    "Democratic Services Officer|Duty Officer|Returning Officer|Clerk to the Council|"
    "Deputy Clerk|Parish Clerk|Borough Treasurer|Deputy Treasurer|City Solicitor|"
    "City Treasurer|Town Crier|Legal Officer|Company Lawyer|Patent Attorney|Barrister|Notary|"
    "Judge Advocate|Teaching Fellow|Visiting Professor|Research Associate|Emeritus Professor|"
    "Department Chair|Vice Provost|Deputy Vice-Chancellor|Vice Principal|Deputy Head Teacher|"
    "Classroom Teacher|Teaching Assistant|Midwife|Staff Nurse|Ward Manager|General Practitioner|"
    "Clinical Lead|Surgeon|Dentist|Veterinary Surgeon|Physiotherapist|Art Director|"
    "News Editor|Sub-Editor|Political Correspondent|Staff Writer|Photographer|"
    "Conference Interpreter|Translator|Event Manager|Event Coordinator|Logistics Coordinator|"
    "Volunteer|Intern|Graduate Trainee|Apprentice|Steward|Farm Manager|Head Gardener|"
    "Estate Manager|Harbour Pilot|Ship Broker|Freight Manager|Terminal Manager|Store Manager|"
    "Buyer|Senior Buyer|Customer Service Manager|Key Account Manager|Business Development Manager|"
    "Investment Manager|Fund Manager|Portfolio Manager|Actuary|Underwriter|Bank Manager|"
    "Mortgage Adviser|Tax Adviser|Auditor General|Controller|Comptroller|Ombudsman|"
    "Commissioner for Children|Inspector General|Surveyor General|Solicitor General|"
    "Attorney General|Senior Associate Dean|Managing Partner|Founding Partner|"
    "Founder and Director|President and CEO|Chairman and Managing Director|Convenor|"
    "Moderator|Secretary and Treasurer|Vice-President|Vice-Chair|Co-Chair|Deputy Convenor"
).split("|")
PLACES = (
    "Barrowby|Canterwell|Dunmore|Elmswood|Foxbridge|Glenallen|Hartfield|Inverleith|Jarrowby|"
    "Kelston|Longmeadow|Marlborough|Norbury|Ottershaw|Penrith|Quayside|Rosedale|Southgate|"
    "Thornbury|Upton|Wickham|Yarmouth|New Ashby|East Holme|Mombasa|Nagoya|Dresden|Braga|Turku|"
    "Kumasi|Tromso|Seville|Chengdu|Wuxi|Manitoba|Queensland|Santiago|Vienna"
).split("|")
FIELDS = (
    "Roads|Treasury|Schools|Public Health|Mineral Resources|Rural Affairs|Oceans|Homes|"
    "Employment|Commerce|Heritage|Arts|Land|Rivers|Wildlife|Research|Communications|Law|"
    "External Relations|Infrastructure|Security|Pensions|Climate Change|Consumer Affairs|Customs|"
    "Budget|Human Rights|Information Technology|Disaster Relief|Railways|Ports|Animal Health|"
    "Regional Planning|Small Business|Disability|Recreation|Families|Oil and Gas|Procurement"
).split("|")
STUDIES = (
    "Biology|Dentistry|Business|Theology|Anthropology|Music|Design|Social Work|Geography|"
    "Statistics|Veterinary Medicine|Journalism|Psychology|Materials Science|Modern Languages"
).split("|")
FIRMS = (
    "Amberley Borealis Copperfield Dovetail Eldergrove Falconer Greyhound Hexham Illuminate "
    "Juniper Kestrel Lighthouse Marigold Northstar Oakridge Peregrine Quillon Ravensworth "
    "Saltmarsh Tanglewood Upland Vermilion Westbrook Xenith Yellowstone Zenoria"
).split()
ACRONYMS = "UNEP ITU ASEAN EBRD CNN ICRC IUCN OSCE GIZ USAID NASA WTO ADB RSPCA BASF ESA".split()
BODIES = (
    "{place} District Council|{place} Borough Council|{place} Parish Council|"
    "{place} Town Council|{place} Municipality|{place} Metropolitan Authority|"
    "{field} Department|{field} and {other} Department|{field} Directorate|"
    "{field} Division|Bureau of {field}|Office of {field}|Office for {field}|"
    "State {field} Administration|{place} {field} Office|{place} {field} Committee|"
    "Council for {field}|Centre for {field}|Institute of {study}|Institute for {field}|"
    "College of {study}|{place} College|{place} State University|{place} Medical School|"
    "Department of {study}, University of {place}|National Library|National Archives|"
    "{place} Public Library|{place} Art Gallery|{place} Zoo|{place} Airport|{place} Harbour|"
    "{place} Water Company|{place} Development Corporation|{place} Housing Association|"
    "{place} Health Centre|{place} Community Hospital|St Mary's Hospital|{place} High School|"
    "{place} Primary School|{firm} Bank|{firm} Partners|{firm} and {second} LLP|"
    "{firm} Consulting|{firm} Systems GmbH|{firm} Pharma AG|{firm} Shipping Lines|"
    "{firm} Insurance|{firm} Capital|{firm} Media|{firm} Studios|{firm} Farms|{firm}|{firm}|"
    "Friends of {place}|{place} Residents Association|{place} Business Forum|{place} Rotary Club|"
    "Federation of {field} Unions|{place} Trades Council|Consulate of Chile|Italian Embassy|"
    "High Commission of Ghana|{place} Herald|{place} Daily News|Radio {place}|"
    "Supreme Court|High Court|House of Commons|Senate|{short}|{short}"
).split("|")
_BOTH = frozenset("Councillor".split())
PLAIN_TITLES = TITLES
PLAIN_HONORIFICS = tuple(one for one in HONORIFICS if one not in _BOTH)
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
