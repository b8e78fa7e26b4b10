"""English words of offices, bodies and people, as lists of attendees use them."""

HONORIFICS = frozenset(
    (
        "mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend hon "
        "honourable honorable cllr councillor councilor madam madame mme mlle herr frau señor "
        "señora father sister brother capt captain col colonel gen general lt major sgt amb "
        "ambassador eng engr academician judge justice h.e comrade rt right pc wpc dc supt insp "
        "cdr cmdr comdr adm admiral brig brigadier maj cpl commodore fr sra srta sr dra dato "
        "datuk tuan puan encik shri smt pastor imam rabbi sheikh canon bishop archbishop "
        "baroness baron ald alderman atty ir ing dott pres cllrs councillors councilors messrs "
        "mesdames drs profs hhj rev'd revd ven mgr msgr ustad prof.dr"
    ).split()
)
PLURAL_HONORIFICS = frozenset(("cllrs councillors councilors messrs mesdames drs profs").split())
_ALSO_TITLES = frozenset(
    (
        "professor captain colonel general major ambassador judge justice engr academician "
        "doctor alderman bishop archbishop admiral councillors councilors pastor canon"
    ).split()
)
"""Honorifics that are titles too, where no name follows."""
HEADS = frozenset(
    (
        "director director-general directors-general president presidents vice-president "
        "vice-presidents vice-chair vice-chairman vice-chancellor vice-minister vice-mayor "
        "vice-director vice-principal vice-premier vice-dean vice-secretary chair chairman "
        "chairwoman chairperson co-chair chairs secretary secretary-general minister premier "
        "mayor mayors governor vice-governor manager manageress officer chief head dean provost "
        "rector chancellor professor professors lecturer reader engineer scientist analyst "
        "advisor adviser consultant partner founder co-founder ceo cfo cto coo cio cmo cso chro "
        "cpo vp svp evp avp commissioner superintendent inspector auditor counsel attorney "
        "solicitor lawyer barrister judge magistrate ambassador consul consul-general attaché "
        "attache counsellor counselor editor editor-in-chief reporter journalist correspondent "
        "member members deputy delegate representative rep assistant associate coordinator "
        "co-ordinator specialist planner architect economist accountant clerk treasurer "
        "controller comptroller supervisor technician nurse physician surgeon master captain "
        "commander executive trustee fellow researcher librarian curator leader lead observer "
        "intern administrator registrar bursar spokesperson spokesman spokeswoman liaison expert "
        "owner proprietor principal developer designer programmer buyer broker banker agent "
        "envoy prefect alderman councillor councilor senator congressman congresswoman whip "
        "speaker moderator convenor convener organiser organizer facilitator officer-in-charge "
        "headmaster headmistress teacher tutor instructor trainer academician historian "
        "statistician actuary surveyor geologist chemist biologist physicist mathematician "
        "psychologist pharmacist dentist vet veterinarian ombudsman producer promoter steward "
        "warden ranger sheriff marshal constable sergeant major general admiral colonel "
        "director-designate mayor-elect undersecretary under-secretary under-secretary-general "
        "vice-chairperson vice-chairwoman md gm pa cao cro cdo rapporteur postdoc student "
        "undergraduate graduate strategist marketer recruiter merchandiser operator driver "
        "headteacher matron churchwarden sacristan publisher bookseller referee umpire coach "
        "chaplain adjudicator arbitrator scrutineer vice-provost vice-rector underwriter "
        "translator interpreter deputy-director deputy-mayor dramaturg archivist webmaster "
        "storekeeper paralegal legislator parliamentarian governess custodian receptionist "
        "secretary-treasurer harbourmaster harbormaster bookkeeper cashier foreman caretaker "
        "dispatcher cofounder chancellor-designate trainee apprentice paramedic midwife worker "
        "pilot keeper writer author artist musician composer conductor photographer assessor "
        "examiner mentor notary practitioner investigator negotiator gardener crier volunteer "
        "advocate physiotherapist"
    ).split()
)
MODIFIERS = frozenset(
    (
        "deputy vice assistant associate acting interim senior junior chief executive general "
        "managing first second third standing honorary former co joint principal lead party "
        "non-executive independent founding permanent under parliamentary regional national "
        "municipal provincial group adjunct visiting distinguished emeritus emerita full "
        "part-time staff head global corporate sub private personal special supervisory "
        "supervising responsible alternate outgoing incoming past ex non-voting voting ordinary "
        "county district city state federal local research teaching clinical technical lay "
        "elected co-opted country area site"
    ).split()
)
RANKS = frozenset(
    "deputy vice assistant associate acting interim senior junior chief former first second".split()
)
"""Words that say how high a title is, and never which body it is of."""
FUNCTIONS = frozenset(
    (
        "research finance operations strategy planning marketing sales communications "
        "communication engineering policy legal law administration development procurement "
        "security safety hr it ict technology science sciences innovation education physics "
        "chemistry mathematics biology medicine economics history geography literature "
        "philosophy statistics compliance risk audit investment investments investor relations "
        "partnerships partnership programmes programs programme program projects project product "
        "products production manufacturing logistics design architecture data analytics digital "
        "information systems infrastructure facilities estates property health nursing surgery "
        "services service international external internal public affairs government governance "
        "corporate business commercial trade customer clients client people talent human "
        "resources training learning students student faculty teaching academic curriculum "
        "quality environment environmental sustainability energy transport water culture sport "
        "sports tourism media content editorial news events membership fundraising staff supply "
        "chain credit treasury tax accounting accounts secretariat protocol liaison state "
        "foreign home interior computing computer artificial intelligence management mechanical "
        "electrical civil chemical structural software hardware network cloud europe asia africa "
        "america financial operating operational medical scientific creative technological "
        "strategic industrial industry agriculture fisheries forestry employment labour labor "
        "welfare housing justice defence defense china emea apac americas marine urban rural "
        "social political sociology psychology linguistics food climate natural arts heritage "
        "children families communities women youth skills roads mines minerals petroleum "
        "irrigation livestock land lands regions consumer contracts claims payments pricing bids "
        "tenders sourcing category categories merchandise cardiology oncology radiology "
        "paediatrics pediatrics anaesthesia neurology pharmacy advocacy outreach grants giving "
        "philanthropy donor donors supporter volunteering inclusion diversity equality wellbeing "
        "brand growth insight insights experience acquisitions mergers assets asset wealth "
        "retail wholesale export exports import imports rail ports aviation maritime highways "
        "bridges drainage coastal flood biodiversity conservation wildlife catering maintenance "
        "cybersecurity privacy reporting monitoring evaluation cooperation co-operation "
        "bilateral multilateral consular cultural economic press visa immigration enrolment "
        "admissions alumni libraries collections"
    ).split()
)
BODIES = frozenset(
    (
        "university college school institute institution academy faculty department dept bureau "
        "ministry commission committee council authority association society federation union "
        "chamber agency administration office board bank group holdings company corporation corp "
        "corporate-group foundation trust fund centre center laboratory lab labs hospital clinic "
        "court congress parliament assembly senate cabinet secretariat service services "
        "directorate division section unit branch embassy consulate mission delegation league "
        "alliance consortium network organisation organization party club museum library theatre "
        "gallery press publishers publishing news times post daily airport airlines airways port "
        "railway railways harbour-board police customs treasury utility utilities works factory "
        "plant industries industry enterprises enterprise technologies technology-group systems "
        "solutions consulting consultants partners associates capital ventures investments "
        "investment securities insurance assurance logistics shipping motors energy power "
        "electric electronics pharmaceuticals pharma chemicals steel materials foods media "
        "studio studios software limited ltd inc llc llp plc gmbh ag sa nv bv pty co oy ab kg kk "
        "srl spa government municipality city province county district township village commune "
        "prefecture state republic kingdom desk team panel taskforce task-force forum initiative "
        "project programme program platform hub park zone area community church diocese parish "
        "synagogue mosque temple standing-committee subcommittee sub-committee branch-office "
        "headquarters hq registry archive archives observatory station farm farms estate estates "
        "developers construction contractors engineering-group analytics telecom mobile "
        "communications-group brothers sons constabulary hospice charity regiment brigade "
        "battalion squadron corps guard navy army cooperative co-operative coop gazette herald "
        "tribune chronicle courier journal magazine confederation guild syndicate inspectorate "
        "tribunal exchange polytechnic politecnico lyceum sdn bhd pte tbk jsc ltda s.a s.l s.p.a "
        "s.r.l b.v n.v a/s gesellschaft universidad universität università université "
        "universiteit universidade institut instituto ministère ministerio banco banque stiftung "
        "cámara chambre sociedad société oyj oü kft asa secretariat-general permanent-mission "
        "borough shire infirmary conservancy conservatoire orchestra choir opera cathedral abbey "
        "refinery shipyard shipyards mills brewery breweries distillery winery dairy bakery "
        "nurseries lines freight haulage couriers ferries ferry cargo biotech biosciences "
        "diagnostics therapeutics genomics robotics semiconductors aerospace textiles ceramics "
        "plastics metals mining petrochemicals timber paper packaging outfitters hotel hotels "
        "resort resorts properties realty homes academies schools colleges archdiocese monastery "
        "convent caritas ngo directorate-general secretariate commissariat cooperatives unions "
        "federations chambers solicitors stores shop ward attorneys notaries surveyors "
        "zoo harbour harbor commons "
        "partnership partnerships campaign coalition caucus congregation collective"
    ).split()
)
CORPORATE = frozenset(
    (
        "ltd limited inc llc llp plc gmbh ag sa nv bv pty co corp kg oy ab srl spa kk sdn bhd "
        "pte jsc ltda s.a s.l s.p.a s.r.l b.v n.v a/s oyj oü kft asa lp"
    ).split()
)
SECTIONS = frozenset(
    (
        "school department dept faculty institute division section unit office centre center "
        "college laboratory lab branch team desk committee directorate operations programme "
        "program services cluster ward wing chapter secretariat group laboratories inspectorate "
        "registry"
    ).split()
)
"""Bodies that may be part of the body after the comma."""
GROUPS = frozenset(
    (
        "leaders members participants attendees guests experts enterprises universities "
        "departments officials representatives entrepreneurs scholars delegates companies "
        "associations institutions observers speakers panellists panelists staff organisations "
        "organizations academics businesses government industry academia media directors "
        "trustees governors officers students others hosts organisers organizers partners "
        "sponsors visitors invitees districts counties bureaus bureaux journalists advisers "
        "advisors side councillors commissioners delegations"
    ).split()
)
"""Words that end a heading over people."""
PEOPLE = GROUPS | frozenset(
    "leader expert guest official representative scholar delegate student observer member "
    "journalist reporter reporters "
    "teacher teachers engineers engineer researcher researchers person persons people colleague "
    "colleagues volunteers "
    "volunteer intern interns entrepreneur auditors interpreters interpreter specialists "
    "technicians councillors lawyers "
    "doctors nurses academic professors lecturers clerks secretaries managers residents citizens "
    "parents pupils farmers tenants neighbours shareholders witnesses applicants "
    "firefighters".split()
)
DEGREES = frozenset(
    (
        "phd ph.d md m.d mba ma m.a ba b.a bsc msc m.sc b.sc llm llb jd dphil edd mphil obe cbe "
        "mbe kbe frs qc kc sc cpa cfa acca fca fcca meng beng mp mep mla msp pe freng frcs rn "
        "dds ceng bem mvo lvo cvo kcvo kcb kcmg cmg gcmg cb dbe gbe frse fba frcp mrcp mrcs frca "
        "fice mice mrics frics rics mciob cipd fcipd mcipd cisa pmp jp dl oam ao am qpm qfm "
        "d.phil ll.b ll.m m.phil mpa mph msw med dsc dba drph dipl.-ing dipl-ing rgn rmn frsa "
        "fria mria cscs cbiol cphys cchem csci cmath csi cima acma fcma aca acis fcis bcom b.com "
        "mcom m.com bds mbbs mbchb m.b.a ph d p.eng peng k.c q.c s.c sj osb op ret retd emeritus "
        "esq"
    ).split()
)


def also_title(word: str) -> bool:
    """Whether an honorific is a title where no name follows it."""
    return word in _ALSO_TITLES


SHORT_WORDS = frozenset(
    (
        "dept univ assoc assn inst intl bros corp govt asst secy dist prov comm admin exec mngr "
        "mgr engr depts assocs natl mgmt tech fin sect approx incl resp"
    ).split()
)
"""Words that are written short with a full stop."""
COUNTRIES = frozenset(
    (
        "afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|"
        "azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|"
        "bolivia|bosnia and herzegovina|botswana|brazil|brunei|brunei darussalam|bulgaria|"
        "burkina faso|burundi|cabo verde|cambodia|cameroon|canada|central african republic|chad|"
        "chile|china|colombia|comoros|congo|costa rica|croatia|cuba|cyprus|czechia|czech "
        "republic|côte d'ivoire|denmark|djibouti|dominica|dominican republic|ecuador|egypt|el "
        "salvador|equatorial guinea|eritrea|estonia|eswatini|ethiopia|european union|fiji|"
        "finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea|"
        "guinea-bissau|guyana|haiti|holy see|honduras|hungary|iceland|india|indonesia|iran|iraq|"
        "ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kuwait|kyrgyzstan|"
        "laos|lao pdr|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|"
        "madagascar|malawi|malaysia|maldives|mali|malta|marshall islands|mauritania|mauritius|"
        "mexico|micronesia|moldova|republic of moldova|monaco|mongolia|montenegro|morocco|"
        "mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand|nicaragua|niger|nigeria|"
        "north macedonia|norway|oman|pakistan|palau|palestine|panama|papua new guinea|paraguay|"
        "peru|philippines|poland|portugal|qatar|republic of korea|romania|russia|russian "
        "federation|rwanda|saint lucia|samoa|san marino|saudi arabia|senegal|serbia|seychelles|"
        "sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|south africa|south "
        "korea|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|tajikistan|"
        "tanzania|thailand|timor-leste|togo|tonga|trinidad and tobago|tunisia|turkey|türkiye|"
        "turkmenistan|tuvalu|uganda|ukraine|united arab emirates|united kingdom|united states|"
        "united states of america|uruguay|uzbekistan|vanuatu|venezuela|viet nam|vietnam|yemen|"
        "zambia|zimbabwe"
    ).split("|")
)
"""What stands for a delegation where no other body does."""
