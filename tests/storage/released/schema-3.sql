BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'minutes','m0001_first','2026-11-22 21:16:24.978441+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'minutes','m0002_names','2026-11-22 21:16:24.981967+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'minutes','m0003_papers','2026-11-22 21:16:24.985905+00:00');
CREATE TABLE annex (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, position TEXT NOT NULL, text TEXT NOT NULL, file_name TEXT NOT NULL,
  content TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE attendee (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, position TEXT NOT NULL, kind TEXT NOT NULL,
  "group" TEXT REFERENCES "group" DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  honorific TEXT NOT NULL, offices_known INTEGER NOT NULL CHECK (offices_known IN (0, 1)),
  count INTEGER, description TEXT NOT NULL, attendance TEXT NOT NULL, manner TEXT NOT NULL,
  roles TEXT NOT NULL CHECK (json_valid(roles)), extent TEXT NOT NULL,
  deputy TEXT REFERENCES attendee DEFERRABLE INITIALLY DEFERRED, reason TEXT NOT NULL,
  arrived TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
  "left" TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL
, by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)), seat TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "attendee" VALUES('019bb0e5-aa52-77b7-99e2-5db83111430a','019bb0e5-aa41-7ee7-b45c-755226487b85','彭佳学','V1','person',NULL,'019bb0e5-aa4f-7096-90f4-d3db126b55f7',NULL,'',1,NULL,'','present','in_person','["chair","leader"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa54-73a9-9652-f8e9e2bd712e','019bb0e5-aa41-7ee7-b45c-755226487b85','奚明','V2','person','019bb0e5-aa4c-7c09-aab7-668abe98e400','019bb0e5-aa53-7125-958b-d9bf720cac46',NULL,'',0,NULL,'','present','in_person','["leader"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa57-7c1a-891d-0d0166d4e716','019bb0e5-aa41-7ee7-b45c-755226487b85','徐燕','V3','person','019bb0e5-aa4c-7c09-aab7-668abe98e400','019bb0e5-aa55-7a5c-9203-9616b2d1b873',NULL,'',1,NULL,'','present','in_person','["leader"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa59-7a4e-b211-5c0709333c72','019bb0e5-aa41-7ee7-b45c-755226487b85','傅建林','V4','person','019bb0e5-aa4c-7c09-aab7-668abe98e400','019bb0e5-aa58-775c-b8fb-827c8199dd42',NULL,'',0,NULL,'','present','in_person','["leader"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa5b-7d24-9123-d71cc0a88f50','019bb0e5-aa41-7ee7-b45c-755226487b85','张世方','V5','person','019bb0e5-aa4c-7c09-aab7-668abe98e400','019bb0e5-aa5a-7a4b-9a5d-2e2f12048f07',NULL,'',0,NULL,'','present','in_person','["leader"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa60-79db-81d4-3c0f83005bce','019bb0e5-aa41-7ee7-b45c-755226487b85','吴杰','V6','person','019bb0e5-aa4d-7f0f-a532-368626073900','019bb0e5-aa5c-7db3-9db5-8af3fa1782f4',NULL,'',1,NULL,'','present','in_person','["keynote"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa61-7276-bcc4-2e2fa46fd033','019bb0e5-aa41-7ee7-b45c-755226487b85','宁波市科技局','V7','body','019bb0e5-aa4e-7f40-a7e1-edb18cc820bb',NULL,'019bb0e5-aa46-7f9e-ae98-931971b9249f','',1,NULL,'','present','in_person','["reporter"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa62-716f-a66c-1a1e24dc6d79','019bb0e5-aa41-7ee7-b45c-755226487b85','市数字经济局','V8','body','019bb0e5-aa4e-7f40-a7e1-edb18cc820bb',NULL,'019bb0e5-aa47-744e-85d6-87d66f28df27','',1,NULL,'','present','in_person','["reporter"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa63-7995-a4f6-54624c7993af','019bb0e5-aa41-7ee7-b45c-755226487b85','市委组织部人才办','V9','body','019bb0e5-aa4e-7f40-a7e1-edb18cc820bb',NULL,'019bb0e5-aa49-79b5-ba9b-d135a761964e','',1,NULL,'','present','in_person','["reporter"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa64-7577-82bb-2fccddb2aab2','019bb0e5-aa41-7ee7-b45c-755226487b85','市人力社保局','VA','body','019bb0e5-aa4e-7f40-a7e1-edb18cc820bb',NULL,'019bb0e5-aa4a-7caa-898a-cb19f99cac2b','',1,NULL,'','present','in_person','["reporter"]','',NULL,'',NULL,NULL,'',0,'');
INSERT INTO "attendee" VALUES('019bb0e5-aa65-77fd-a4c9-83b7f5bed8d0','019bb0e5-aa41-7ee7-b45c-755226487b85','市教育局','VB','body','019bb0e5-aa4e-7f40-a7e1-edb18cc820bb',NULL,'019bb0e5-aa4b-71c8-a416-bc94ab56f49e','',1,NULL,'','present','in_person','["reporter"]','',NULL,'',NULL,NULL,'',0,'');
CREATE TABLE attendee_offices (
  owner TEXT NOT NULL REFERENCES attendee DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  title TEXT NOT NULL, body_name TEXT NOT NULL,
  body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED, former_body_name TEXT NOT NULL,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "attendee_offices" VALUES('019bb0e5-aa52-77b7-99e2-5db83111430a',0,'常委','浙江省委','019bb0e5-aa42-715f-92f4-7343eae30c9c','');
INSERT INTO "attendee_offices" VALUES('019bb0e5-aa52-77b7-99e2-5db83111430a',1,'书记','宁波市委','019bb0e5-aa43-72d5-8073-0f79ece2e029','');
INSERT INTO "attendee_offices" VALUES('019bb0e5-aa57-7c1a-891d-0d0166d4e716',0,'副市长','',NULL,'');
INSERT INTO "attendee_offices" VALUES('019bb0e5-aa60-79db-81d4-3c0f83005bce',0,'代表','宁波市人大','019bb0e5-aa44-7537-ba3d-a4efe2fcecb7','');
INSERT INTO "attendee_offices" VALUES('019bb0e5-aa60-79db-81d4-3c0f83005bce',1,'党委书记','CSI集团','019bb0e5-aa45-704e-aa71-9aa2e1778fb2','');
INSERT INTO "attendee_offices" VALUES('019bb0e5-aa60-79db-81d4-3c0f83005bce',2,'总经理','CSI集团','019bb0e5-aa45-704e-aa71-9aa2e1778fb2','');
INSERT INTO "attendee_offices" VALUES('019bb0e5-aa62-716f-a66c-1a1e24dc6d79',0,'','市数字经济局','019bb0e5-aa47-744e-85d6-87d66f28df27','市经济和信息化局');
CREATE TABLE body (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, short_name TEXT NOT NULL,
  parent TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL
) STRICT;
INSERT INTO "body" VALUES('019bb0e5-aa42-715f-92f4-7343eae30c9c','浙江省委','',NULL,'');
INSERT INTO "body" VALUES('019bb0e5-aa43-72d5-8073-0f79ece2e029','宁波市委','',NULL,'');
INSERT INTO "body" VALUES('019bb0e5-aa44-7537-ba3d-a4efe2fcecb7','宁波市人大','',NULL,'');
INSERT INTO "body" VALUES('019bb0e5-aa45-704e-aa71-9aa2e1778fb2','CSI集团','',NULL,'');
INSERT INTO "body" VALUES('019bb0e5-aa46-7f9e-ae98-931971b9249f','宁波市科技局','',NULL,'');
INSERT INTO "body" VALUES('019bb0e5-aa47-744e-85d6-87d66f28df27','市数字经济局','',NULL,'');
INSERT INTO "body" VALUES('019bb0e5-aa48-74d7-b802-b0dd15137448','市委组织部','','019bb0e5-aa43-72d5-8073-0f79ece2e029','');
INSERT INTO "body" VALUES('019bb0e5-aa49-79b5-ba9b-d135a761964e','市委组织部人才办','','019bb0e5-aa48-74d7-b802-b0dd15137448','');
INSERT INTO "body" VALUES('019bb0e5-aa4a-7caa-898a-cb19f99cac2b','市人力社保局','',NULL,'');
INSERT INTO "body" VALUES('019bb0e5-aa4b-71c8-a416-bc94ab56f49e','市教育局','',NULL,'');
CREATE TABLE body_former_names (
  owner TEXT NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, until TEXT NOT NULL CHECK (json_valid(until)), PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "body_former_names" VALUES('019bb0e5-aa47-744e-85d6-87d66f28df27',0,'市经济和信息化局','{"basis":"unknown"}');
CREATE TABLE cited_document (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, position TEXT NOT NULL, number TEXT NOT NULL, issuer TEXT NOT NULL,
  date TEXT NOT NULL CHECK (json_valid(date)), relation TEXT NOT NULL
) STRICT;
INSERT INTO "cited_document" VALUES('019bb0e5-aa66-7cca-96cc-b6f22bd4f728','019bb0e5-aa41-7ee7-b45c-755226487b85','“十五五”规划','V1','','','{"basis":"unknown"}','即将实施，顶层设计的重要契机');
CREATE TABLE content (digest TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE derived (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "derived" VALUES('name_keys',1);
CREATE TABLE draft (scope TEXT PRIMARY KEY, text TEXT NOT NULL, at TEXT NOT NULL)
STRICT, WITHOUT ROWID;
INSERT INTO "draft" VALUES('019bb0e5-aa41-7ee7-b45c-755226487b85','未记完','2026-11-22T21:16:25.049457+00:00');
CREATE TABLE entry (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL, recorded TEXT NOT NULL, kind TEXT NOT NULL, position TEXT NOT NULL,
  parent TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
  part TEXT REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  numbered INTEGER NOT NULL CHECK (numbered IN (0, 1)), manner TEXT NOT NULL,
  deadline TEXT CHECK (json_valid(deadline)),
  proposal TEXT REFERENCES proposal DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL
) STRICT;
INSERT INTO "entry" VALUES('019bb0e5-aa69-7d31-803e-8c24fb2bb33a','019bb0e5-aa41-7ee7-b45c-755226487b85','会议督办代表建议《以科技创新赋能全市新质生产力》办理落实工作。该建议由市委书记彭佳学亲自督办，副市长徐燕为责任领导。','2026-01-12T06:34:00Z','narration','V1',NULL,NULL,0,'indirect',NULL,'019bb0e5-aa67-780c-9f21-2ff9c21dae01','');
INSERT INTO "entry" VALUES('019bb0e5-aa6a-7a1c-9ca3-626c0ca46a67','019bb0e5-aa41-7ee7-b45c-755226487b85','汇报建议主办情况和落实进展。','2026-01-12T06:36:00Z','report','V2',NULL,NULL,0,'indirect',NULL,'019bb0e5-aa67-780c-9f21-2ff9c21dae01','');
INSERT INTO "entry" VALUES('019bb0e5-aa6b-70b7-9adc-4aa53fbae4a5','019bb0e5-aa41-7ee7-b45c-755226487b85','补充汇报建议办理有关情况。','2026-01-12T06:45:07Z','supplement','V3',NULL,NULL,0,'indirect',NULL,'019bb0e5-aa67-780c-9f21-2ff9c21dae01','');
INSERT INTO "entry" VALUES('019bb0e5-aa6c-77ba-900e-35d9fe4e09ea','019bb0e5-aa41-7ee7-b45c-755226487b85','感谢宁波市委的高度重视，对有关部门积极主动的回应表示满意。','2026-01-12T06:56:21Z','thanks','V4',NULL,NULL,0,'indirect',NULL,'019bb0e5-aa67-780c-9f21-2ff9c21dae01','');
INSERT INTO "entry" VALUES('019bb0e5-aa6d-7307-8d66-57d9c5f00901','019bb0e5-aa41-7ee7-b45c-755226487b85','全市坚持“同题共答、同频共振、同向发力”，体现了产学研政同心协力的宁波精神。','2026-01-12T06:58:42Z','view','V5',NULL,NULL,0,'mixed',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa6e-71c4-8362-6d32f2bb8b50','019bb0e5-aa41-7ee7-b45c-755226487b85','作主旨发言，结合企业实践提出三点建议。','2026-01-12T07:01:10Z','keynote','V6',NULL,NULL,0,'indirect',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa6f-7d46-b3ba-f20f1ffc3519','019bb0e5-aa41-7ee7-b45c-755226487b85','在提升企业科技创新地位的同时，加快制度创新。以资本为纽带，推动创新链、产业链、资金链、人才链四链深度融合，引进顶尖人才，让人才留得住、扎下根、有作为。','2026-01-12T07:03:45Z','suggestion','V1','019bb0e5-aa6e-71c4-8362-6d32f2bb8b50',NULL,1,'indirect',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa70-7aa8-a31c-984e2b5a121b','019bb0e5-aa41-7ee7-b45c-755226487b85','建设重大科创平台要全市统筹，注重产业化成果。鼓励跨界融合，打破学科边界，推动科创高地与产业纵深相匹配，形成可持续、强健的创新生态。','2026-01-12T07:08:27Z','suggestion','V2','019bb0e5-aa6e-71c4-8362-6d32f2bb8b50',NULL,1,'indirect',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa71-7ff0-89d4-7570ca0c2489','019bb0e5-aa41-7ee7-b45c-755226487b85','大胆走出去，有策略地引进来。以“走出去”拓宽发展视野、带动产业升级，促进先进技术、人才和产业持续引入。','2026-01-12T07:13:16Z','suggestion','V3','019bb0e5-aa6e-71c4-8362-6d32f2bb8b50',NULL,1,'mixed',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa72-71b3-a86a-d5cb35fdee2c','019bb0e5-aa41-7ee7-b45c-755226487b85','表示，在市委坚强领导、市人大有力支持和政府各部门共同努力下，只要持续夯实制造业根基、贯通创新链条、优化系统支撑，宁波一定能够建成“全球智造创新之都”，为中国式现代化作出扎实贡献。','2026-01-12T07:18:12Z','view','V7',NULL,NULL,0,'mixed',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa73-719f-ae80-59d3da456ffb','019bb0e5-aa41-7ee7-b45c-755226487b85','充分肯定吴杰代表的见解、建议以及企业已经开展的探索实践。','2026-01-12T07:21:15Z','assessment','V8',NULL,NULL,0,'indirect',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa74-7b35-b3b7-24e983b1eaa9','019bb0e5-aa41-7ee7-b45c-755226487b85','党的十八大以来，习近平总书记围绕推进高水平科技自立自强、建设现代化产业体系、因地制宜发展新质生产力作出一系列战略决策，为推动高质量发展提供了科学指引。','2026-01-12T07:23:25Z','background','V9',NULL,NULL,0,'indirect',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa75-7e0b-b3ca-39b5493b7e75','019bb0e5-aa41-7ee7-b45c-755226487b85','深入贯彻落实中央和省委部署，推动科技创新与产业创新深度融合，增强服务国家战略的“核心竞争力”。','2026-01-12T07:26:42Z','instruction','VA',NULL,NULL,1,'mixed',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa76-7144-82e2-1be6416410cf','019bb0e5-aa41-7ee7-b45c-755226487b85','优化谋划布局，兼顾近期需要与长远战略、局部利益与整体利益，协调改革与发展。即将到来的“十五五”规划是重要契机，要做好“两新”（新质生产力、新型产业体系）深度融合的顶层设计，系统性、前瞻性地实施重大政策、重大改革、重大平台、重大项目，赢得未来发展的战略主动。','2026-01-12T07:31:06Z','instruction','VB',NULL,NULL,1,'mixed',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa77-7eb9-b887-86bc7fa815a8','019bb0e5-aa41-7ee7-b45c-755226487b85','从源头抓起，持续引进战略资源，保持对科技创新的长期稳定投入。建设高水平共性科创平台、引进顶尖科技人才要迈上新台阶、取得新突破，提升宁波原始创新能力。','2026-01-12T07:35:37Z','instruction','VC',NULL,NULL,1,'indirect',NULL,NULL,'');
INSERT INTO "entry" VALUES('019bb0e5-aa78-7bd5-a35e-27465e77b081','019bb0e5-aa41-7ee7-b45c-755226487b85','破除体制机制障碍，以综合改革为动力，破解“两新”深度融合的瓶颈，促进创新链、产业链、资金链、人才链协同，为发展新质生产力提供有力支撑。','2026-01-12T07:40:15Z','instruction','VD',NULL,NULL,1,'mixed',NULL,NULL,'');
INSERT INTO "entry" VALUES('01a2051e-0c54-7000-a046-14cdbcae8e55','019bb0e5-aa41-7ee7-b45c-755226487b85','补记：限期整改','2026-11-22T21:16:25.044639Z','instruction','VE',NULL,NULL,0,'indirect','{"stated_as":"月底前","day":"2026-06-30","basis":"stated"}',NULL,'');
CREATE TABLE entry_citations (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES cited_document DEFERRABLE INITIALLY DEFERRED,
  "where" TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "entry_citations" VALUES('019bb0e5-aa76-7144-82e2-1be6416410cf',0,'019bb0e5-aa66-7cca-96cc-b6f22bd4f728','');
CREATE TABLE entry_figures (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  subject TEXT NOT NULL, quantity TEXT NOT NULL, unit TEXT NOT NULL, qualifier TEXT NOT NULL,
  period TEXT NOT NULL, change TEXT NOT NULL, change_basis TEXT NOT NULL, share TEXT NOT NULL,
  share_of TEXT NOT NULL, standing TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE entry_lead (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "entry_lead" VALUES('01a2051e-0c54-7000-a046-14cdbcae8e55',0,'市住建局',NULL,NULL);
CREATE TABLE entry_support (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE entry_traces (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "entry_traces" VALUES('019bb0e5-aa69-7d31-803e-8c24fb2bb33a',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',0,23);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa6a-7a1c-9ca3-626c0ca46a67',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',24,35);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa6b-70b7-9adc-4aa53fbae4a5',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',36,60);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa6c-77ba-900e-35d9fe4e09ea',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',61,75);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa6d-7307-8d66-57d9c5f00901',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',76,92);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa6e-71c4-8362-6d32f2bb8b50',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',93,106);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa6f-7d46-b3ba-f20f1ffc3519',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',107,129);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa70-7aa8-a31c-984e2b5a121b',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',130,152);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa71-7ff0-89d4-7570ca0c2489',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',153,175);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa72-71b3-a86a-d5cb35fdee2c',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',176,205);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa73-719f-ae80-59d3da456ffb',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',206,224);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa74-7b35-b3b7-24e983b1eaa9',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',225,256);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa75-7e0b-b3ca-39b5493b7e75',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',257,272);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa76-7144-82e2-1be6416410cf',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',273,292);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa77-7eb9-b887-86bc7fa815a8',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',293,318);
INSERT INTO "entry_traces" VALUES('019bb0e5-aa78-7bd5-a35e-27465e77b081',0,'019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',319,336);
CREATE TABLE entry_voices (
  owner TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  attendee TEXT REFERENCES attendee DEFERRABLE INITIALLY DEFERRED, collective TEXT,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6a-7a1c-9ca3-626c0ca46a67',0,'019bb0e5-aa61-7276-bcc4-2e2fa46fd033',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6b-70b7-9adc-4aa53fbae4a5',0,'019bb0e5-aa62-716f-a66c-1a1e24dc6d79',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6b-70b7-9adc-4aa53fbae4a5',1,'019bb0e5-aa63-7995-a4f6-54624c7993af',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6b-70b7-9adc-4aa53fbae4a5',2,'019bb0e5-aa64-7577-82bb-2fccddb2aab2',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6b-70b7-9adc-4aa53fbae4a5',3,'019bb0e5-aa65-77fd-a4c9-83b7f5bed8d0',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6c-77ba-900e-35d9fe4e09ea',0,'019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6d-7307-8d66-57d9c5f00901',0,'019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6e-71c4-8362-6d32f2bb8b50',0,'019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa6f-7d46-b3ba-f20f1ffc3519',0,'019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa70-7aa8-a31c-984e2b5a121b',0,'019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa71-7ff0-89d4-7570ca0c2489',0,'019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa72-71b3-a86a-d5cb35fdee2c',0,'019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa73-719f-ae80-59d3da456ffb',0,'019bb0e5-aa52-77b7-99e2-5db83111430a',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa74-7b35-b3b7-24e983b1eaa9',0,'019bb0e5-aa52-77b7-99e2-5db83111430a',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa75-7e0b-b3ca-39b5493b7e75',0,'019bb0e5-aa52-77b7-99e2-5db83111430a',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa76-7144-82e2-1be6416410cf',0,'019bb0e5-aa52-77b7-99e2-5db83111430a',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa77-7eb9-b887-86bc7fa815a8',0,'019bb0e5-aa52-77b7-99e2-5db83111430a',NULL);
INSERT INTO "entry_voices" VALUES('019bb0e5-aa78-7bd5-a35e-27465e77b081',0,'019bb0e5-aa52-77b7-99e2-5db83111430a',NULL);
CREATE TABLE "group" (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, position TEXT NOT NULL
) STRICT;
INSERT INTO "group" VALUES('019bb0e5-aa4c-7c09-aab7-668abe98e400','019bb0e5-aa41-7ee7-b45c-755226487b85','市领导','V1');
INSERT INTO "group" VALUES('019bb0e5-aa4d-7f0f-a532-368626073900','019bb0e5-aa41-7ee7-b45c-755226487b85','市人大代表','V2');
INSERT INTO "group" VALUES('019bb0e5-aa4e-7f40-a7e1-edb18cc820bb','019bb0e5-aa41-7ee7-b45c-755226487b85','有关部门','V3');
CREATE TABLE house (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, mark TEXT NOT NULL, office TEXT NOT NULL,
  copy_to TEXT NOT NULL CHECK (json_valid(copy_to)), language TEXT NOT NULL
, ranks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ranks)), surname_order TEXT NOT NULL DEFAULT 'strokes', layouts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(layouts)), file_pattern TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE house_abbreviations (
  owner TEXT NOT NULL REFERENCES house DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  short TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE house_distribution (
  owner TEXT NOT NULL REFERENCES house DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, copies INTEGER, numbers TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE house_layout (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, definition TEXT NOT NULL, template_name TEXT NOT NULL,
  template TEXT NOT NULL
) STRICT;
CREATE TABLE meeting (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, created TEXT NOT NULL,
  series TEXT REFERENCES series DEFERRABLE INITIALLY DEFERRED, number TEXT NOT NULL,
  kind TEXT NOT NULL, language TEXT NOT NULL, status TEXT NOT NULL,
  start TEXT NOT NULL CHECK (json_valid(start)), "end" TEXT NOT NULL CHECK (json_valid("end")),
  place TEXT NOT NULL, hosts TEXT NOT NULL CHECK (json_valid(hosts)), theme TEXT NOT NULL,
  topics TEXT NOT NULL CHECK (json_valid(topics)), background TEXT NOT NULL,
  slogans TEXT NOT NULL CHECK (json_valid(slogans)),
  issue TEXT NOT NULL CHECK (json_valid(issue)), note TEXT NOT NULL, binned TEXT,
  day TEXT GENERATED ALWAYS AS (printf('%04d-%02d-%02d',
    coalesce(start ->> '$.year', substr(created, 1, 4)),
    coalesce(start ->> '$.month', 0), coalesce(start ->> '$.day', 0))) VIRTUAL
, layout TEXT NOT NULL DEFAULT '', correction INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "meeting" VALUES('019bb0e5-aa41-7ee7-b45c-755226487b85','代表建议督办座谈会','2026-01-12T06:30:00Z',NULL,'','symposium','zh-CN','draft','{"month":6,"day":19,"daypart":"morning","basis":"stated","stated_as":"6月19日上午"}','{"basis":"unknown"}','二号会议室','[]','','["代表建议《以科技创新赋能全市新质生产力》"]','','["同题共答、同频共振、同向发力"]','{"serial":false,"date":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"copy_to":[],"addressees":[],"distribution":[]}','',NULL,'',0);
CREATE TABLE meeting_bylines (
  owner TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  role TEXT NOT NULL, name TEXT NOT NULL,
  person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED, capacity TEXT NOT NULL,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE name_keys (record TEXT PRIMARY KEY, type TEXT NOT NULL, keys TEXT NOT NULL)
STRICT, WITHOUT ROWID;
INSERT INTO "name_keys" VALUES('019bb0e5-aa41-7ee7-b45c-755226487b85','meeting','daibiaojianyidubanzuotanhui dbjydbzth');
INSERT INTO "name_keys" VALUES('019bb0e5-aa42-715f-92f4-7343eae30c9c','body','zhejiangshengwei zjsw');
INSERT INTO "name_keys" VALUES('019bb0e5-aa43-72d5-8073-0f79ece2e029','body','ningboshiwei nbsw');
INSERT INTO "name_keys" VALUES('019bb0e5-aa44-7537-ba3d-a4efe2fcecb7','body','ningboshirenda nbsrd shirenda srd');
INSERT INTO "name_keys" VALUES('019bb0e5-aa45-704e-aa71-9aa2e1778fb2','body','csijituan cjt csijt');
INSERT INTO "name_keys" VALUES('019bb0e5-aa46-7f9e-ae98-931971b9249f','body','ningboshikejiju nbskjj kejiju kjj shikejiju skjj');
INSERT INTO "name_keys" VALUES('019bb0e5-aa47-744e-85d6-87d66f28df27','body','shishuzijingjiju sszjjj shuzijingjiju szjjj shijingjihexinxihuaju sjjhxxhj jingjihexinxihuaju jjhxxhj');
INSERT INTO "name_keys" VALUES('019bb0e5-aa48-74d7-b802-b0dd15137448','body','shiweizuzhibu swzzb weizuzhibu wzzb');
INSERT INTO "name_keys" VALUES('019bb0e5-aa49-79b5-ba9b-d135a761964e','body','shiweizuzhiburencaiban swzzbrcb weizuzhiburencaiban wzzbrcb');
INSERT INTO "name_keys" VALUES('019bb0e5-aa4a-7caa-898a-cb19f99cac2b','body','shirenlishebaoju srlsbj renlishebaoju rlsbj');
INSERT INTO "name_keys" VALUES('019bb0e5-aa4b-71c8-a416-bc94ab56f49e','body','shijiaoyuju sjyj jiaoyuju jyj');
INSERT INTO "name_keys" VALUES('019bb0e5-aa4f-7096-90f4-d3db126b55f7','person','pengjiaxue pjx');
INSERT INTO "name_keys" VALUES('019bb0e5-aa53-7125-958b-d9bf720cac46','person','ximing xm');
INSERT INTO "name_keys" VALUES('019bb0e5-aa55-7a5c-9203-9616b2d1b873','person','xuyan xy');
INSERT INTO "name_keys" VALUES('019bb0e5-aa58-775c-b8fb-827c8199dd42','person','fujianlin fjl');
INSERT INTO "name_keys" VALUES('019bb0e5-aa5a-7a4b-9a5d-2e2f12048f07','person','zhangshifang zsf');
INSERT INTO "name_keys" VALUES('019bb0e5-aa5c-7db3-9db5-8af3fa1782f4','person','wujie wj');
INSERT INTO "name_keys" VALUES('01a2051e-0c54-7001-8b3e-e4dc65298728','task','bujixianqizhenggai bjxqzg');
CREATE TABLE office (
  id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  since TEXT NOT NULL CHECK (json_valid(since)), until TEXT NOT NULL CHECK (json_valid(until)),
  rank INTEGER NOT NULL
) STRICT;
INSERT INTO "office" VALUES('019bb0e5-aa50-7668-bf93-111ced856280','019bb0e5-aa4f-7096-90f4-d3db126b55f7','常委','019bb0e5-aa42-715f-92f4-7343eae30c9c','{"basis":"unknown"}','{"basis":"unknown"}',0);
INSERT INTO "office" VALUES('019bb0e5-aa51-7c62-b4e2-42a2c9a36521','019bb0e5-aa4f-7096-90f4-d3db126b55f7','书记','019bb0e5-aa43-72d5-8073-0f79ece2e029','{"basis":"unknown"}','{"basis":"unknown"}',1);
INSERT INTO "office" VALUES('019bb0e5-aa56-766e-a7ec-2767cde49d98','019bb0e5-aa55-7a5c-9203-9616b2d1b873','副市长',NULL,'{"basis":"unknown"}','{"basis":"unknown"}',0);
INSERT INTO "office" VALUES('019bb0e5-aa5d-7810-a85b-cd4f2bfbf91e','019bb0e5-aa5c-7db3-9db5-8af3fa1782f4','代表','019bb0e5-aa44-7537-ba3d-a4efe2fcecb7','{"basis":"unknown"}','{"basis":"unknown"}',0);
INSERT INTO "office" VALUES('019bb0e5-aa5e-7a24-966c-f36359027783','019bb0e5-aa5c-7db3-9db5-8af3fa1782f4','党委书记','019bb0e5-aa45-704e-aa71-9aa2e1778fb2','{"basis":"unknown"}','{"basis":"unknown"}',1);
INSERT INTO "office" VALUES('019bb0e5-aa5f-73e6-beb3-24846a97ac60','019bb0e5-aa5c-7db3-9db5-8af3fa1782f4','总经理','019bb0e5-aa45-704e-aa71-9aa2e1778fb2','{"basis":"unknown"}','{"basis":"unknown"}',2);
CREATE TABLE operation (
  sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, scope TEXT NOT NULL, label TEXT NOT NULL,
  at TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  merge_key TEXT NOT NULL, schema INTEGER NOT NULL
) STRICT;
INSERT INTO "operation" VALUES(1,'01a2051e-0c51-7000-b1bf-f6b53135cdeb','archive','meeting.import','2026-11-22T21:16:25.041999+00:00','done','',3);
INSERT INTO "operation" VALUES(2,'01a2051e-0c55-7000-ab23-a91c0fab146b','019bb0e5-aa41-7ee7-b45c-755226487b85','entry.add','2026-11-22T21:16:25.045588+00:00','done','',3);
INSERT INTO "operation" VALUES(3,'01a2051e-0c56-7000-9618-86ed04a3ab5f','019bb0e5-aa41-7ee7-b45c-755226487b85','meeting.edit','2026-11-22T21:16:25.046543+00:00','done','meeting.edit place',3);
INSERT INTO "operation" VALUES(4,'01a2051e-0c57-7000-9f25-4846458eff81','019bb0e5-aa41-7ee7-b45c-755226487b85','meeting.edit','2026-11-22T21:16:25.047330+00:00','undone','meeting.edit theme',3);
CREATE TABLE operation_change (
  operation INTEGER NOT NULL REFERENCES operation, place INTEGER NOT NULL,
  type TEXT NOT NULL, record TEXT NOT NULL, before TEXT, after TEXT,
  PRIMARY KEY (operation, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "operation_change" VALUES(1,0,'body','019bb0e5-aa42-715f-92f4-7343eae30c9c',NULL,'{"id":"019bb0e5-aa42-715f-92f4-7343eae30c9c","name":"浙江省委","short_name":"","parent":null,"former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,1,'body','019bb0e5-aa43-72d5-8073-0f79ece2e029',NULL,'{"id":"019bb0e5-aa43-72d5-8073-0f79ece2e029","name":"宁波市委","short_name":"","parent":null,"former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,2,'body','019bb0e5-aa44-7537-ba3d-a4efe2fcecb7',NULL,'{"id":"019bb0e5-aa44-7537-ba3d-a4efe2fcecb7","name":"宁波市人大","short_name":"","parent":null,"former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,3,'body','019bb0e5-aa45-704e-aa71-9aa2e1778fb2',NULL,'{"id":"019bb0e5-aa45-704e-aa71-9aa2e1778fb2","name":"CSI集团","short_name":"","parent":null,"former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,4,'body','019bb0e5-aa46-7f9e-ae98-931971b9249f',NULL,'{"id":"019bb0e5-aa46-7f9e-ae98-931971b9249f","name":"宁波市科技局","short_name":"","parent":null,"former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,5,'body','019bb0e5-aa47-744e-85d6-87d66f28df27',NULL,'{"id":"019bb0e5-aa47-744e-85d6-87d66f28df27","name":"市数字经济局","short_name":"","parent":null,"former_names":[{"name":"市经济和信息化局","until":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""}}],"note":""}');
INSERT INTO "operation_change" VALUES(1,6,'body','019bb0e5-aa48-74d7-b802-b0dd15137448',NULL,'{"id":"019bb0e5-aa48-74d7-b802-b0dd15137448","name":"市委组织部","short_name":"","parent":"019bb0e5-aa43-72d5-8073-0f79ece2e029","former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,7,'body','019bb0e5-aa49-79b5-ba9b-d135a761964e',NULL,'{"id":"019bb0e5-aa49-79b5-ba9b-d135a761964e","name":"市委组织部人才办","short_name":"","parent":"019bb0e5-aa48-74d7-b802-b0dd15137448","former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,8,'body','019bb0e5-aa4a-7caa-898a-cb19f99cac2b',NULL,'{"id":"019bb0e5-aa4a-7caa-898a-cb19f99cac2b","name":"市人力社保局","short_name":"","parent":null,"former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,9,'body','019bb0e5-aa4b-71c8-a416-bc94ab56f49e',NULL,'{"id":"019bb0e5-aa4b-71c8-a416-bc94ab56f49e","name":"市教育局","short_name":"","parent":null,"former_names":[],"note":""}');
INSERT INTO "operation_change" VALUES(1,10,'person','019bb0e5-aa4f-7096-90f4-d3db126b55f7',NULL,'{"id":"019bb0e5-aa4f-7096-90f4-d3db126b55f7","name":"彭佳学","other_names":[],"honorific":"","note":""}');
INSERT INTO "operation_change" VALUES(1,11,'person','019bb0e5-aa53-7125-958b-d9bf720cac46',NULL,'{"id":"019bb0e5-aa53-7125-958b-d9bf720cac46","name":"奚明","other_names":[],"honorific":"","note":""}');
INSERT INTO "operation_change" VALUES(1,12,'person','019bb0e5-aa55-7a5c-9203-9616b2d1b873',NULL,'{"id":"019bb0e5-aa55-7a5c-9203-9616b2d1b873","name":"徐燕","other_names":[],"honorific":"","note":""}');
INSERT INTO "operation_change" VALUES(1,13,'person','019bb0e5-aa58-775c-b8fb-827c8199dd42',NULL,'{"id":"019bb0e5-aa58-775c-b8fb-827c8199dd42","name":"傅建林","other_names":[],"honorific":"","note":""}');
INSERT INTO "operation_change" VALUES(1,14,'person','019bb0e5-aa5a-7a4b-9a5d-2e2f12048f07',NULL,'{"id":"019bb0e5-aa5a-7a4b-9a5d-2e2f12048f07","name":"张世方","other_names":[],"honorific":"","note":""}');
INSERT INTO "operation_change" VALUES(1,15,'person','019bb0e5-aa5c-7db3-9db5-8af3fa1782f4',NULL,'{"id":"019bb0e5-aa5c-7db3-9db5-8af3fa1782f4","name":"吴杰","other_names":[],"honorific":"","note":""}');
INSERT INTO "operation_change" VALUES(1,16,'office','019bb0e5-aa50-7668-bf93-111ced856280',NULL,'{"id":"019bb0e5-aa50-7668-bf93-111ced856280","person":"019bb0e5-aa4f-7096-90f4-d3db126b55f7","title":"常委","body":"019bb0e5-aa42-715f-92f4-7343eae30c9c","since":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"until":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"rank":0}');
INSERT INTO "operation_change" VALUES(1,17,'office','019bb0e5-aa51-7c62-b4e2-42a2c9a36521',NULL,'{"id":"019bb0e5-aa51-7c62-b4e2-42a2c9a36521","person":"019bb0e5-aa4f-7096-90f4-d3db126b55f7","title":"书记","body":"019bb0e5-aa43-72d5-8073-0f79ece2e029","since":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"until":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"rank":1}');
INSERT INTO "operation_change" VALUES(1,18,'office','019bb0e5-aa56-766e-a7ec-2767cde49d98',NULL,'{"id":"019bb0e5-aa56-766e-a7ec-2767cde49d98","person":"019bb0e5-aa55-7a5c-9203-9616b2d1b873","title":"副市长","body":null,"since":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"until":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"rank":0}');
INSERT INTO "operation_change" VALUES(1,19,'office','019bb0e5-aa5d-7810-a85b-cd4f2bfbf91e',NULL,'{"id":"019bb0e5-aa5d-7810-a85b-cd4f2bfbf91e","person":"019bb0e5-aa5c-7db3-9db5-8af3fa1782f4","title":"代表","body":"019bb0e5-aa44-7537-ba3d-a4efe2fcecb7","since":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"until":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"rank":0}');
INSERT INTO "operation_change" VALUES(1,20,'office','019bb0e5-aa5e-7a24-966c-f36359027783',NULL,'{"id":"019bb0e5-aa5e-7a24-966c-f36359027783","person":"019bb0e5-aa5c-7db3-9db5-8af3fa1782f4","title":"党委书记","body":"019bb0e5-aa45-704e-aa71-9aa2e1778fb2","since":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"until":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"rank":1}');
INSERT INTO "operation_change" VALUES(1,21,'office','019bb0e5-aa5f-73e6-beb3-24846a97ac60',NULL,'{"id":"019bb0e5-aa5f-73e6-beb3-24846a97ac60","person":"019bb0e5-aa5c-7db3-9db5-8af3fa1782f4","title":"总经理","body":"019bb0e5-aa45-704e-aa71-9aa2e1778fb2","since":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"until":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"rank":2}');
INSERT INTO "operation_change" VALUES(1,22,'meeting','019bb0e5-aa41-7ee7-b45c-755226487b85',NULL,'{"id":"019bb0e5-aa41-7ee7-b45c-755226487b85","title":"代表建议督办座谈会","created":"2026-01-12T06:30:00Z","series":null,"number":"","kind":"symposium","language":"zh-CN","status":"draft","start":{"year":null,"month":6,"day":19,"daypart":"morning","hour":null,"minute":null,"basis":"stated","stated_as":"6月19日上午"},"end":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"place":"宁波市委","hosts":[],"theme":"","topics":["代表建议《以科技创新赋能全市新质生产力》"],"background":"","slogans":["同题共答、同频共振、同向发力"],"bylines":[],"issue":{"mark":"","year":null,"number":null,"serial":false,"office":"","date":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"copy_to":[],"copies":null,"copy_number":"","secrecy":"","urgency":"","addressees":[],"distribution":[]},"note":"","binned":null,"layout":"","correction":0}');
INSERT INTO "operation_change" VALUES(1,23,'group','019bb0e5-aa4c-7c09-aab7-668abe98e400',NULL,'{"id":"019bb0e5-aa4c-7c09-aab7-668abe98e400","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"市领导","position":"V1"}');
INSERT INTO "operation_change" VALUES(1,24,'group','019bb0e5-aa4d-7f0f-a532-368626073900',NULL,'{"id":"019bb0e5-aa4d-7f0f-a532-368626073900","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"市人大代表","position":"V2"}');
INSERT INTO "operation_change" VALUES(1,25,'group','019bb0e5-aa4e-7f40-a7e1-edb18cc820bb',NULL,'{"id":"019bb0e5-aa4e-7f40-a7e1-edb18cc820bb","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"有关部门","position":"V3"}');
INSERT INTO "operation_change" VALUES(1,26,'attendee','019bb0e5-aa52-77b7-99e2-5db83111430a',NULL,'{"id":"019bb0e5-aa52-77b7-99e2-5db83111430a","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"彭佳学","position":"V1","kind":"person","group":null,"person":"019bb0e5-aa4f-7096-90f4-d3db126b55f7","body":null,"honorific":"","offices":[{"title":"常委","body_name":"浙江省委","body":"019bb0e5-aa42-715f-92f4-7343eae30c9c","former_body_name":""},{"title":"书记","body_name":"宁波市委","body":"019bb0e5-aa43-72d5-8073-0f79ece2e029","former_body_name":""}],"offices_known":true,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["chair","leader"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,27,'attendee','019bb0e5-aa54-73a9-9652-f8e9e2bd712e',NULL,'{"id":"019bb0e5-aa54-73a9-9652-f8e9e2bd712e","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"奚明","position":"V2","kind":"person","group":"019bb0e5-aa4c-7c09-aab7-668abe98e400","person":"019bb0e5-aa53-7125-958b-d9bf720cac46","body":null,"honorific":"","offices":[],"offices_known":false,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["leader"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,28,'attendee','019bb0e5-aa57-7c1a-891d-0d0166d4e716',NULL,'{"id":"019bb0e5-aa57-7c1a-891d-0d0166d4e716","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"徐燕","position":"V3","kind":"person","group":"019bb0e5-aa4c-7c09-aab7-668abe98e400","person":"019bb0e5-aa55-7a5c-9203-9616b2d1b873","body":null,"honorific":"","offices":[{"title":"副市长","body_name":"","body":null,"former_body_name":""}],"offices_known":true,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["leader"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,29,'attendee','019bb0e5-aa59-7a4e-b211-5c0709333c72',NULL,'{"id":"019bb0e5-aa59-7a4e-b211-5c0709333c72","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"傅建林","position":"V4","kind":"person","group":"019bb0e5-aa4c-7c09-aab7-668abe98e400","person":"019bb0e5-aa58-775c-b8fb-827c8199dd42","body":null,"honorific":"","offices":[],"offices_known":false,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["leader"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,30,'attendee','019bb0e5-aa5b-7d24-9123-d71cc0a88f50',NULL,'{"id":"019bb0e5-aa5b-7d24-9123-d71cc0a88f50","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"张世方","position":"V5","kind":"person","group":"019bb0e5-aa4c-7c09-aab7-668abe98e400","person":"019bb0e5-aa5a-7a4b-9a5d-2e2f12048f07","body":null,"honorific":"","offices":[],"offices_known":false,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["leader"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,31,'attendee','019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL,'{"id":"019bb0e5-aa60-79db-81d4-3c0f83005bce","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"吴杰","position":"V6","kind":"person","group":"019bb0e5-aa4d-7f0f-a532-368626073900","person":"019bb0e5-aa5c-7db3-9db5-8af3fa1782f4","body":null,"honorific":"","offices":[{"title":"代表","body_name":"宁波市人大","body":"019bb0e5-aa44-7537-ba3d-a4efe2fcecb7","former_body_name":""},{"title":"党委书记","body_name":"CSI集团","body":"019bb0e5-aa45-704e-aa71-9aa2e1778fb2","former_body_name":""},{"title":"总经理","body_name":"CSI集团","body":"019bb0e5-aa45-704e-aa71-9aa2e1778fb2","former_body_name":""}],"offices_known":true,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["keynote"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,32,'attendee','019bb0e5-aa61-7276-bcc4-2e2fa46fd033',NULL,'{"id":"019bb0e5-aa61-7276-bcc4-2e2fa46fd033","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"宁波市科技局","position":"V7","kind":"body","group":"019bb0e5-aa4e-7f40-a7e1-edb18cc820bb","person":null,"body":"019bb0e5-aa46-7f9e-ae98-931971b9249f","honorific":"","offices":[],"offices_known":true,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["reporter"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,33,'attendee','019bb0e5-aa62-716f-a66c-1a1e24dc6d79',NULL,'{"id":"019bb0e5-aa62-716f-a66c-1a1e24dc6d79","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"市数字经济局","position":"V8","kind":"body","group":"019bb0e5-aa4e-7f40-a7e1-edb18cc820bb","person":null,"body":"019bb0e5-aa47-744e-85d6-87d66f28df27","honorific":"","offices":[{"title":"","body_name":"市数字经济局","body":"019bb0e5-aa47-744e-85d6-87d66f28df27","former_body_name":"市经济和信息化局"}],"offices_known":true,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["reporter"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,34,'attendee','019bb0e5-aa63-7995-a4f6-54624c7993af',NULL,'{"id":"019bb0e5-aa63-7995-a4f6-54624c7993af","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"市委组织部人才办","position":"V9","kind":"body","group":"019bb0e5-aa4e-7f40-a7e1-edb18cc820bb","person":null,"body":"019bb0e5-aa49-79b5-ba9b-d135a761964e","honorific":"","offices":[],"offices_known":true,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["reporter"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,35,'attendee','019bb0e5-aa64-7577-82bb-2fccddb2aab2',NULL,'{"id":"019bb0e5-aa64-7577-82bb-2fccddb2aab2","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"市人力社保局","position":"VA","kind":"body","group":"019bb0e5-aa4e-7f40-a7e1-edb18cc820bb","person":null,"body":"019bb0e5-aa4a-7caa-898a-cb19f99cac2b","honorific":"","offices":[],"offices_known":true,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["reporter"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,36,'attendee','019bb0e5-aa65-77fd-a4c9-83b7f5bed8d0',NULL,'{"id":"019bb0e5-aa65-77fd-a4c9-83b7f5bed8d0","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","name":"市教育局","position":"VB","kind":"body","group":"019bb0e5-aa4e-7f40-a7e1-edb18cc820bb","person":null,"body":"019bb0e5-aa4b-71c8-a416-bc94ab56f49e","honorific":"","offices":[],"offices_known":true,"count":null,"description":"","attendance":"present","manner":"in_person","roles":["reporter"],"extent":"","deputy":null,"reason":"","arrived":null,"left":null,"note":"","by_hand":false,"seat":""}');
INSERT INTO "operation_change" VALUES(1,37,'cited_document','019bb0e5-aa66-7cca-96cc-b6f22bd4f728',NULL,'{"id":"019bb0e5-aa66-7cca-96cc-b6f22bd4f728","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","title":"“十五五”规划","position":"V1","number":"","issuer":"","date":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"relation":"即将实施，顶层设计的重要契机"}');
INSERT INTO "operation_change" VALUES(1,38,'source','019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31',NULL,'{"id":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","label":"笔记","text":"督办吴杰代表建议，彭书记亲自督办，徐燕责任领导\n科技局（主办）汇报进展\n补充：数字经济局（原经信局）、人才办、人社、教育\n吴：感谢市委重视，对部门满意\n吴：三句话体现宁波精神，产学研政\n吴：结合企业实践，三点建议\n1 制度创新，资本为纽带，四链融合，顶尖人才\n2 平台全市统筹，产业化成果，跨界，创新生态\n3 走出去、引进来，视野、升级、技术人才产业\n吴最后说：制造业根基、创新链条、系统支撑，全球智造创新之都\n彭：高度肯定吴杰的见解建议和企业实践\n彭：十八大以来，自立自强、现代化产业体系、新质生产力，科学指引\n！贯彻中央省委部署，核心竞争力\n！优化谋划，十五五规划，两新，四个重大\n！源头：战略资源，长期稳定投入，平台人才，原始创新\n！破障碍，综合改革，瓶颈，四链协同","position":"V1","origin":"根据公开报道用自己的话记下的要点","dated":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""}}');
INSERT INTO "operation_change" VALUES(1,39,'proposal','019bb0e5-aa67-780c-9f21-2ff9c21dae01',NULL,'{"id":"019bb0e5-aa67-780c-9f21-2ff9c21dae01","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","title":"以科技创新赋能全市新质生产力","position":"V1","kind":"代表建议","number":"","session":"宁波市第十六届人民代表大会第五次会议","purpose":"推动新质生产力发展，加快建设高水平创新型城市","parties":[{"role":"submitter","name":"吴杰","attendee":"019bb0e5-aa60-79db-81d4-3c0f83005bce","body":null,"capacity":"宁波市人大代表，CSI集团党委书记、总经理","former_name":""},{"role":"supervising_leader","name":"彭佳学","attendee":"019bb0e5-aa52-77b7-99e2-5db83111430a","body":null,"capacity":"宁波市委书记","former_name":""},{"role":"responsible_official","name":"徐燕","attendee":"019bb0e5-aa57-7c1a-891d-0d0166d4e716","body":null,"capacity":"副市长","former_name":""},{"role":"main_handler","name":"宁波市科技局","attendee":"019bb0e5-aa61-7276-bcc4-2e2fa46fd033","body":"019bb0e5-aa46-7f9e-ae98-931971b9249f","capacity":"","former_name":""},{"role":"supplementary_handler","name":"市数字经济局","attendee":"019bb0e5-aa62-716f-a66c-1a1e24dc6d79","body":"019bb0e5-aa47-744e-85d6-87d66f28df27","capacity":"","former_name":"市经济和信息化局"},{"role":"supplementary_handler","name":"市委组织部人才办","attendee":"019bb0e5-aa63-7995-a4f6-54624c7993af","body":"019bb0e5-aa49-79b5-ba9b-d135a761964e","capacity":"","former_name":""},{"role":"supplementary_handler","name":"市人力社保局","attendee":"019bb0e5-aa64-7577-82bb-2fccddb2aab2","body":"019bb0e5-aa4a-7caa-898a-cb19f99cac2b","capacity":"","former_name":""},{"role":"supplementary_handler","name":"市教育局","attendee":"019bb0e5-aa65-77fd-a4c9-83b7f5bed8d0","body":"019bb0e5-aa4b-71c8-a416-bc94ab56f49e","capacity":"","former_name":""}],"recommendations":["强化企业创新主体作用，激发科技领军企业潜力","加快建设重大科技创新平台，提高成果转化效率","探索“科技＋人才”合作模式","健全高层次人才引进培养机制"],"satisfaction":"satisfied","note":"市委书记亲自督办"}');
INSERT INTO "operation_change" VALUES(1,40,'entry','019bb0e5-aa69-7d31-803e-8c24fb2bb33a',NULL,'{"id":"019bb0e5-aa69-7d31-803e-8c24fb2bb33a","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"会议督办代表建议《以科技创新赋能全市新质生产力》办理落实工作。该建议由市委书记彭佳学亲自督办，副市长徐燕为责任领导。","recorded":"2026-01-12T06:34:00Z","kind":"narration","position":"V1","parent":null,"part":null,"numbered":false,"voices":[],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":"019bb0e5-aa67-780c-9f21-2ff9c21dae01","figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":0,"end":23}],"note":""}');
INSERT INTO "operation_change" VALUES(1,41,'entry','019bb0e5-aa6a-7a1c-9ca3-626c0ca46a67',NULL,'{"id":"019bb0e5-aa6a-7a1c-9ca3-626c0ca46a67","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"汇报建议主办情况和落实进展。","recorded":"2026-01-12T06:36:00Z","kind":"report","position":"V2","parent":null,"part":null,"numbered":false,"voices":[{"attendee":"019bb0e5-aa61-7276-bcc4-2e2fa46fd033","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":"019bb0e5-aa67-780c-9f21-2ff9c21dae01","figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":24,"end":35}],"note":""}');
INSERT INTO "operation_change" VALUES(1,42,'entry','019bb0e5-aa6b-70b7-9adc-4aa53fbae4a5',NULL,'{"id":"019bb0e5-aa6b-70b7-9adc-4aa53fbae4a5","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"补充汇报建议办理有关情况。","recorded":"2026-01-12T06:45:07Z","kind":"supplement","position":"V3","parent":null,"part":null,"numbered":false,"voices":[{"attendee":"019bb0e5-aa62-716f-a66c-1a1e24dc6d79","collective":null},{"attendee":"019bb0e5-aa63-7995-a4f6-54624c7993af","collective":null},{"attendee":"019bb0e5-aa64-7577-82bb-2fccddb2aab2","collective":null},{"attendee":"019bb0e5-aa65-77fd-a4c9-83b7f5bed8d0","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":"019bb0e5-aa67-780c-9f21-2ff9c21dae01","figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":36,"end":60}],"note":""}');
INSERT INTO "operation_change" VALUES(1,43,'entry','019bb0e5-aa6c-77ba-900e-35d9fe4e09ea',NULL,'{"id":"019bb0e5-aa6c-77ba-900e-35d9fe4e09ea","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"感谢宁波市委的高度重视，对有关部门积极主动的回应表示满意。","recorded":"2026-01-12T06:56:21Z","kind":"thanks","position":"V4","parent":null,"part":null,"numbered":false,"voices":[{"attendee":"019bb0e5-aa60-79db-81d4-3c0f83005bce","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":"019bb0e5-aa67-780c-9f21-2ff9c21dae01","figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":61,"end":75}],"note":""}');
INSERT INTO "operation_change" VALUES(1,44,'entry','019bb0e5-aa6d-7307-8d66-57d9c5f00901',NULL,'{"id":"019bb0e5-aa6d-7307-8d66-57d9c5f00901","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"全市坚持“同题共答、同频共振、同向发力”，体现了产学研政同心协力的宁波精神。","recorded":"2026-01-12T06:58:42Z","kind":"view","position":"V5","parent":null,"part":null,"numbered":false,"voices":[{"attendee":"019bb0e5-aa60-79db-81d4-3c0f83005bce","collective":null}],"manner":"mixed","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":76,"end":92}],"note":""}');
INSERT INTO "operation_change" VALUES(1,45,'entry','019bb0e5-aa6e-71c4-8362-6d32f2bb8b50',NULL,'{"id":"019bb0e5-aa6e-71c4-8362-6d32f2bb8b50","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"作主旨发言，结合企业实践提出三点建议。","recorded":"2026-01-12T07:01:10Z","kind":"keynote","position":"V6","parent":null,"part":null,"numbered":false,"voices":[{"attendee":"019bb0e5-aa60-79db-81d4-3c0f83005bce","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":93,"end":106}],"note":""}');
INSERT INTO "operation_change" VALUES(1,46,'entry','019bb0e5-aa6f-7d46-b3ba-f20f1ffc3519',NULL,'{"id":"019bb0e5-aa6f-7d46-b3ba-f20f1ffc3519","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"在提升企业科技创新地位的同时，加快制度创新。以资本为纽带，推动创新链、产业链、资金链、人才链四链深度融合，引进顶尖人才，让人才留得住、扎下根、有作为。","recorded":"2026-01-12T07:03:45Z","kind":"suggestion","position":"V1","parent":"019bb0e5-aa6e-71c4-8362-6d32f2bb8b50","part":null,"numbered":true,"voices":[{"attendee":"019bb0e5-aa60-79db-81d4-3c0f83005bce","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":107,"end":129}],"note":""}');
INSERT INTO "operation_change" VALUES(1,47,'entry','019bb0e5-aa70-7aa8-a31c-984e2b5a121b',NULL,'{"id":"019bb0e5-aa70-7aa8-a31c-984e2b5a121b","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"建设重大科创平台要全市统筹，注重产业化成果。鼓励跨界融合，打破学科边界，推动科创高地与产业纵深相匹配，形成可持续、强健的创新生态。","recorded":"2026-01-12T07:08:27Z","kind":"suggestion","position":"V2","parent":"019bb0e5-aa6e-71c4-8362-6d32f2bb8b50","part":null,"numbered":true,"voices":[{"attendee":"019bb0e5-aa60-79db-81d4-3c0f83005bce","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":130,"end":152}],"note":""}');
INSERT INTO "operation_change" VALUES(1,48,'entry','019bb0e5-aa71-7ff0-89d4-7570ca0c2489',NULL,'{"id":"019bb0e5-aa71-7ff0-89d4-7570ca0c2489","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"大胆走出去，有策略地引进来。以“走出去”拓宽发展视野、带动产业升级，促进先进技术、人才和产业持续引入。","recorded":"2026-01-12T07:13:16Z","kind":"suggestion","position":"V3","parent":"019bb0e5-aa6e-71c4-8362-6d32f2bb8b50","part":null,"numbered":true,"voices":[{"attendee":"019bb0e5-aa60-79db-81d4-3c0f83005bce","collective":null}],"manner":"mixed","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":153,"end":175}],"note":""}');
INSERT INTO "operation_change" VALUES(1,49,'entry','019bb0e5-aa72-71b3-a86a-d5cb35fdee2c',NULL,'{"id":"019bb0e5-aa72-71b3-a86a-d5cb35fdee2c","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"表示，在市委坚强领导、市人大有力支持和政府各部门共同努力下，只要持续夯实制造业根基、贯通创新链条、优化系统支撑，宁波一定能够建成“全球智造创新之都”，为中国式现代化作出扎实贡献。","recorded":"2026-01-12T07:18:12Z","kind":"view","position":"V7","parent":null,"part":null,"numbered":false,"voices":[{"attendee":"019bb0e5-aa60-79db-81d4-3c0f83005bce","collective":null}],"manner":"mixed","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":176,"end":205}],"note":""}');
INSERT INTO "operation_change" VALUES(1,50,'entry','019bb0e5-aa73-719f-ae80-59d3da456ffb',NULL,'{"id":"019bb0e5-aa73-719f-ae80-59d3da456ffb","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"充分肯定吴杰代表的见解、建议以及企业已经开展的探索实践。","recorded":"2026-01-12T07:21:15Z","kind":"assessment","position":"V8","parent":null,"part":null,"numbered":false,"voices":[{"attendee":"019bb0e5-aa52-77b7-99e2-5db83111430a","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":206,"end":224}],"note":""}');
INSERT INTO "operation_change" VALUES(1,51,'entry','019bb0e5-aa74-7b35-b3b7-24e983b1eaa9',NULL,'{"id":"019bb0e5-aa74-7b35-b3b7-24e983b1eaa9","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"党的十八大以来，习近平总书记围绕推进高水平科技自立自强、建设现代化产业体系、因地制宜发展新质生产力作出一系列战略决策，为推动高质量发展提供了科学指引。","recorded":"2026-01-12T07:23:25Z","kind":"background","position":"V9","parent":null,"part":null,"numbered":false,"voices":[{"attendee":"019bb0e5-aa52-77b7-99e2-5db83111430a","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":225,"end":256}],"note":""}');
INSERT INTO "operation_change" VALUES(1,52,'entry','019bb0e5-aa75-7e0b-b3ca-39b5493b7e75',NULL,'{"id":"019bb0e5-aa75-7e0b-b3ca-39b5493b7e75","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"深入贯彻落实中央和省委部署，推动科技创新与产业创新深度融合，增强服务国家战略的“核心竞争力”。","recorded":"2026-01-12T07:26:42Z","kind":"instruction","position":"VA","parent":null,"part":null,"numbered":true,"voices":[{"attendee":"019bb0e5-aa52-77b7-99e2-5db83111430a","collective":null}],"manner":"mixed","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":257,"end":272}],"note":""}');
INSERT INTO "operation_change" VALUES(1,53,'entry','019bb0e5-aa76-7144-82e2-1be6416410cf',NULL,'{"id":"019bb0e5-aa76-7144-82e2-1be6416410cf","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"优化谋划布局，兼顾近期需要与长远战略、局部利益与整体利益，协调改革与发展。即将到来的“十五五”规划是重要契机，要做好“两新”（新质生产力、新型产业体系）深度融合的顶层设计，系统性、前瞻性地实施重大政策、重大改革、重大平台、重大项目，赢得未来发展的战略主动。","recorded":"2026-01-12T07:31:06Z","kind":"instruction","position":"VB","parent":null,"part":null,"numbered":true,"voices":[{"attendee":"019bb0e5-aa52-77b7-99e2-5db83111430a","collective":null}],"manner":"mixed","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[{"document":"019bb0e5-aa66-7cca-96cc-b6f22bd4f728","where":""}],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":273,"end":292}],"note":""}');
INSERT INTO "operation_change" VALUES(1,54,'entry','019bb0e5-aa77-7eb9-b887-86bc7fa815a8',NULL,'{"id":"019bb0e5-aa77-7eb9-b887-86bc7fa815a8","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"从源头抓起，持续引进战略资源，保持对科技创新的长期稳定投入。建设高水平共性科创平台、引进顶尖科技人才要迈上新台阶、取得新突破，提升宁波原始创新能力。","recorded":"2026-01-12T07:35:37Z","kind":"instruction","position":"VC","parent":null,"part":null,"numbered":true,"voices":[{"attendee":"019bb0e5-aa52-77b7-99e2-5db83111430a","collective":null}],"manner":"indirect","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":293,"end":318}],"note":""}');
INSERT INTO "operation_change" VALUES(1,55,'entry','019bb0e5-aa78-7bd5-a35e-27465e77b081',NULL,'{"id":"019bb0e5-aa78-7bd5-a35e-27465e77b081","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"破除体制机制障碍，以综合改革为动力，破解“两新”深度融合的瓶颈，促进创新链、产业链、资金链、人才链协同，为发展新质生产力提供有力支撑。","recorded":"2026-01-12T07:40:15Z","kind":"instruction","position":"VD","parent":null,"part":null,"numbered":true,"voices":[{"attendee":"019bb0e5-aa52-77b7-99e2-5db83111430a","collective":null}],"manner":"mixed","lead":[],"support":[],"deadline":null,"proposal":null,"figures":[],"citations":[],"traces":[{"source":"019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31","start":319,"end":336}],"note":""}');
INSERT INTO "operation_change" VALUES(2,0,'entry','01a2051e-0c54-7000-a046-14cdbcae8e55',NULL,'{"id":"01a2051e-0c54-7000-a046-14cdbcae8e55","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","text":"补记：限期整改","recorded":"2026-11-22T21:16:25.044639Z","kind":"instruction","position":"VE","parent":null,"part":null,"numbered":false,"voices":[],"manner":"indirect","lead":[{"name":"市住建局","body":null,"person":null}],"support":[],"deadline":{"stated_as":"月底前","day":"2026-06-30","basis":"stated"},"proposal":null,"figures":[],"citations":[],"traces":[],"note":""}');
INSERT INTO "operation_change" VALUES(2,1,'task','01a2051e-0c54-7001-8b3e-e4dc65298728',NULL,'{"id":"01a2051e-0c54-7001-8b3e-e4dc65298728","meeting":"019bb0e5-aa41-7ee7-b45c-755226487b85","entry":"01a2051e-0c54-7000-a046-14cdbcae8e55","status":"open","progress":[],"closed":null}');
INSERT INTO "operation_change" VALUES(3,0,'meeting','019bb0e5-aa41-7ee7-b45c-755226487b85','{"id":"019bb0e5-aa41-7ee7-b45c-755226487b85","title":"代表建议督办座谈会","created":"2026-01-12T06:30:00Z","series":null,"number":"","kind":"symposium","language":"zh-CN","status":"draft","start":{"year":null,"month":6,"day":19,"daypart":"morning","hour":null,"minute":null,"basis":"stated","stated_as":"6月19日上午"},"end":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"place":"宁波市委","hosts":[],"theme":"","topics":["代表建议《以科技创新赋能全市新质生产力》"],"background":"","slogans":["同题共答、同频共振、同向发力"],"bylines":[],"issue":{"mark":"","year":null,"number":null,"serial":false,"office":"","date":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"copy_to":[],"copies":null,"copy_number":"","secrecy":"","urgency":"","addressees":[],"distribution":[]},"note":"","binned":null,"layout":"","correction":0}','{"id":"019bb0e5-aa41-7ee7-b45c-755226487b85","title":"代表建议督办座谈会","created":"2026-01-12T06:30:00Z","series":null,"number":"","kind":"symposium","language":"zh-CN","status":"draft","start":{"year":null,"month":6,"day":19,"daypart":"morning","hour":null,"minute":null,"basis":"stated","stated_as":"6月19日上午"},"end":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"place":"二号会议室","hosts":[],"theme":"","topics":["代表建议《以科技创新赋能全市新质生产力》"],"background":"","slogans":["同题共答、同频共振、同向发力"],"bylines":[],"issue":{"mark":"","year":null,"number":null,"serial":false,"office":"","date":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"copy_to":[],"copies":null,"copy_number":"","secrecy":"","urgency":"","addressees":[],"distribution":[]},"note":"","binned":null,"layout":"","correction":0}');
INSERT INTO "operation_change" VALUES(4,0,'meeting','019bb0e5-aa41-7ee7-b45c-755226487b85','{"id":"019bb0e5-aa41-7ee7-b45c-755226487b85","title":"代表建议督办座谈会","created":"2026-01-12T06:30:00Z","series":null,"number":"","kind":"symposium","language":"zh-CN","status":"draft","start":{"year":null,"month":6,"day":19,"daypart":"morning","hour":null,"minute":null,"basis":"stated","stated_as":"6月19日上午"},"end":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"place":"二号会议室","hosts":[],"theme":"","topics":["代表建议《以科技创新赋能全市新质生产力》"],"background":"","slogans":["同题共答、同频共振、同向发力"],"bylines":[],"issue":{"mark":"","year":null,"number":null,"serial":false,"office":"","date":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"copy_to":[],"copies":null,"copy_number":"","secrecy":"","urgency":"","addressees":[],"distribution":[]},"note":"","binned":null,"layout":"","correction":0}','{"id":"019bb0e5-aa41-7ee7-b45c-755226487b85","title":"代表建议督办座谈会","created":"2026-01-12T06:30:00Z","series":null,"number":"","kind":"symposium","language":"zh-CN","status":"draft","start":{"year":null,"month":6,"day":19,"daypart":"morning","hour":null,"minute":null,"basis":"stated","stated_as":"6月19日上午"},"end":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"place":"二号会议室","hosts":[],"theme":"x","topics":["代表建议《以科技创新赋能全市新质生产力》"],"background":"","slogans":["同题共答、同频共振、同向发力"],"bylines":[],"issue":{"mark":"","year":null,"number":null,"serial":false,"office":"","date":{"year":null,"month":null,"day":null,"daypart":null,"hour":null,"minute":null,"basis":"unknown","stated_as":""},"copy_to":[],"copies":null,"copy_number":"","secrecy":"","urgency":"","addressees":[],"distribution":[]},"note":"","binned":null,"layout":"","correction":0}');
CREATE TABLE part (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, position TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL,
  start TEXT NOT NULL CHECK (json_valid(start)), "end" TEXT NOT NULL CHECK (json_valid("end")),
  note TEXT NOT NULL
) STRICT;
CREATE TABLE part_attendees (
  owner TEXT NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  value TEXT NOT NULL REFERENCES attendee DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  id TEXT PRIMARY KEY, name TEXT NOT NULL,
  other_names TEXT NOT NULL CHECK (json_valid(other_names)),
  honorific TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
INSERT INTO "person" VALUES('019bb0e5-aa4f-7096-90f4-d3db126b55f7','彭佳学','[]','','');
INSERT INTO "person" VALUES('019bb0e5-aa53-7125-958b-d9bf720cac46','奚明','[]','','');
INSERT INTO "person" VALUES('019bb0e5-aa55-7a5c-9203-9616b2d1b873','徐燕','[]','','');
INSERT INTO "person" VALUES('019bb0e5-aa58-775c-b8fb-827c8199dd42','傅建林','[]','','');
INSERT INTO "person" VALUES('019bb0e5-aa5a-7a4b-9a5d-2e2f12048f07','张世方','[]','','');
INSERT INTO "person" VALUES('019bb0e5-aa5c-7db3-9db5-8af3fa1782f4','吴杰','[]','','');
CREATE TABLE proposal (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, position TEXT NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL,
  session TEXT NOT NULL, purpose TEXT NOT NULL,
  recommendations TEXT NOT NULL CHECK (json_valid(recommendations)), satisfaction TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
INSERT INTO "proposal" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01','019bb0e5-aa41-7ee7-b45c-755226487b85','以科技创新赋能全市新质生产力','V1','代表建议','','宁波市第十六届人民代表大会第五次会议','推动新质生产力发展，加快建设高水平创新型城市','["强化企业创新主体作用，激发科技领军企业潜力","加快建设重大科技创新平台，提高成果转化效率","探索“科技＋人才”合作模式","健全高层次人才引进培养机制"]','satisfied','市委书记亲自督办');
CREATE TABLE proposal_parties (
  owner TEXT NOT NULL REFERENCES proposal DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  role TEXT NOT NULL, name TEXT NOT NULL,
  attendee TEXT REFERENCES attendee DEFERRABLE INITIALLY DEFERRED,
  body TEXT REFERENCES body DEFERRABLE INITIALLY DEFERRED,
  capacity TEXT NOT NULL, former_name TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "proposal_parties" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01',0,'submitter','吴杰','019bb0e5-aa60-79db-81d4-3c0f83005bce',NULL,'宁波市人大代表，CSI集团党委书记、总经理','');
INSERT INTO "proposal_parties" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01',1,'supervising_leader','彭佳学','019bb0e5-aa52-77b7-99e2-5db83111430a',NULL,'宁波市委书记','');
INSERT INTO "proposal_parties" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01',2,'responsible_official','徐燕','019bb0e5-aa57-7c1a-891d-0d0166d4e716',NULL,'副市长','');
INSERT INTO "proposal_parties" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01',3,'main_handler','宁波市科技局','019bb0e5-aa61-7276-bcc4-2e2fa46fd033','019bb0e5-aa46-7f9e-ae98-931971b9249f','','');
INSERT INTO "proposal_parties" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01',4,'supplementary_handler','市数字经济局','019bb0e5-aa62-716f-a66c-1a1e24dc6d79','019bb0e5-aa47-744e-85d6-87d66f28df27','','市经济和信息化局');
INSERT INTO "proposal_parties" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01',5,'supplementary_handler','市委组织部人才办','019bb0e5-aa63-7995-a4f6-54624c7993af','019bb0e5-aa49-79b5-ba9b-d135a761964e','','');
INSERT INTO "proposal_parties" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01',6,'supplementary_handler','市人力社保局','019bb0e5-aa64-7577-82bb-2fccddb2aab2','019bb0e5-aa4a-7caa-898a-cb19f99cac2b','','');
INSERT INTO "proposal_parties" VALUES('019bb0e5-aa67-780c-9f21-2ff9c21dae01',7,'supplementary_handler','市教育局','019bb0e5-aa65-77fd-a4c9-83b7f5bed8d0','019bb0e5-aa4b-71c8-a416-bc94ab56f49e','','');
CREATE TABLE series (id TEXT PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE TABLE source (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL, text TEXT NOT NULL, position TEXT NOT NULL, origin TEXT NOT NULL,
  dated TEXT NOT NULL CHECK (json_valid(dated))
) STRICT;
INSERT INTO "source" VALUES('019bb0e5-aa68-7e3c-9ef3-f1dfe074eb31','019bb0e5-aa41-7ee7-b45c-755226487b85','笔记','督办吴杰代表建议，彭书记亲自督办，徐燕责任领导
科技局（主办）汇报进展
补充：数字经济局（原经信局）、人才办、人社、教育
吴：感谢市委重视，对部门满意
吴：三句话体现宁波精神，产学研政
吴：结合企业实践，三点建议
1 制度创新，资本为纽带，四链融合，顶尖人才
2 平台全市统筹，产业化成果，跨界，创新生态
3 走出去、引进来，视野、升级、技术人才产业
吴最后说：制造业根基、创新链条、系统支撑，全球智造创新之都
彭：高度肯定吴杰的见解建议和企业实践
彭：十八大以来，自立自强、现代化产业体系、新质生产力，科学指引
！贯彻中央省委部署，核心竞争力
！优化谋划，十五五规划，两新，四个重大
！源头：战略资源，长期稳定投入，平台人才，原始创新
！破障碍，综合改革，瓶颈，四链协同','V1','根据公开报道用自己的话记下的要点','{"basis":"unknown"}');
CREATE TABLE task (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  entry TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, status TEXT NOT NULL,
  closed TEXT
) STRICT;
INSERT INTO "task" VALUES('01a2051e-0c54-7001-8b3e-e4dc65298728','019bb0e5-aa41-7ee7-b45c-755226487b85','01a2051e-0c54-7000-a046-14cdbcae8e55','open',NULL);
CREATE TABLE task_progress (
  owner TEXT NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  "on" TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE version (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL, made TEXT NOT NULL, content TEXT NOT NULL, number INTEGER NOT NULL,
  name TEXT NOT NULL, layout TEXT NOT NULL, chain TEXT NOT NULL, signer TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE version_files (
  owner TEXT NOT NULL REFERENCES version DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,
  name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE wording (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  composer TEXT NOT NULL, text TEXT NOT NULL, position TEXT NOT NULL, place TEXT NOT NULL,
  entry TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED, composed TEXT NOT NULL,
  added INTEGER NOT NULL CHECK (added IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX office_person ON office (person);
CREATE INDEX office_body ON office (body);
CREATE INDEX person_name ON person (name);
CREATE INDEX body_name ON body (name);
CREATE INDEX body_parent ON body (parent);
CREATE INDEX meeting_day ON meeting (day, id) WHERE binned IS NULL;
CREATE INDEX meeting_series ON meeting (series);
CREATE INDEX meeting_bylines_person ON meeting_bylines (person);
CREATE INDEX part_meeting ON part (meeting);
CREATE INDEX part_attendees_value ON part_attendees (value);
CREATE INDEX group_meeting ON "group" (meeting);
CREATE INDEX attendee_meeting ON attendee (meeting);
CREATE INDEX attendee_group ON attendee ("group");
CREATE INDEX attendee_person ON attendee (person);
CREATE INDEX attendee_body ON attendee (body);
CREATE INDEX attendee_deputy ON attendee (deputy);
CREATE INDEX attendee_arrived ON attendee (arrived);
CREATE INDEX attendee_left ON attendee ("left");
CREATE INDEX attendee_offices_body ON attendee_offices (body);
CREATE INDEX cited_document_meeting ON cited_document (meeting);
CREATE INDEX source_meeting ON source (meeting);
CREATE INDEX proposal_meeting ON proposal (meeting);
CREATE INDEX proposal_parties_attendee ON proposal_parties (attendee);
CREATE INDEX proposal_parties_body ON proposal_parties (body);
CREATE INDEX entry_meeting ON entry (meeting, parent, position);
CREATE INDEX entry_parent ON entry (parent);
CREATE INDEX entry_part ON entry (part);
CREATE INDEX entry_proposal ON entry (proposal);
CREATE INDEX entry_voices_attendee ON entry_voices (attendee);
CREATE INDEX entry_lead_body ON entry_lead (body);
CREATE INDEX entry_lead_person ON entry_lead (person);
CREATE INDEX entry_support_body ON entry_support (body);
CREATE INDEX entry_support_person ON entry_support (person);
CREATE INDEX entry_citations_document ON entry_citations (document);
CREATE INDEX entry_traces_source ON entry_traces (source);
CREATE INDEX task_meeting ON task (meeting);
CREATE UNIQUE INDEX task_entry ON task (entry);
CREATE INDEX operation_scope ON operation (scope, state, sequence);
CREATE INDEX annex_meeting ON annex (meeting);
CREATE INDEX wording_meeting ON wording (meeting);
CREATE INDEX wording_entry ON wording (entry);
CREATE INDEX version_meeting ON version (meeting);
COMMIT;
PRAGMA user_version = 3;
PRAGMA application_id = 1296979009;
