PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE firm (
	tenant integer not null,
	version integer not null,
	name text not null check (length(name) between 1 and 200),
	industry text not null check (length(industry) <= 1),
	people integer check (people >= 0),
	prefecture integer check (prefecture between 1 and 47),
	legal_form text not null,
	uses integer not null,
	uses_known integer not null,
	target_step integer not null check (target_step between 0 and 4),
	zone integer not null,
	made_at integer not null,
	representative text check (length(representative) <= 200),
	address text check (length(address) <= 200),
	contact text check (length(contact) <= 200),
	primary key (tenant)
) strict, without rowid;
INSERT INTO firm VALUES(1908505164071708021,2,'さくら商店','E',12,NULL,'',1,9,0,540,1795741881184,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
INSERT INTO firm VALUES(2154729395250816266,2,'O''Neil & "山田" 製作所','E',12,NULL,'',1,9,0,540,1795741881194,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
CREATE TABLE event (
	tenant integer not null,
	seq integer not null check (seq > 0),
	at integer not null,
	who integer not null,
	what text not null check (length(what) between 1 and 40),
	subject integer not null,
	before text,
	after text,
	salt blob,
	digest blob,
	hash blob not null check (length(hash) = 32),
	via text check (length(via) between 1 and 100),
	primary key (tenant, seq)
) strict, without rowid;
INSERT INTO event VALUES(0,1,1795741881184,0,'setting.set',0,NULL,'{"job-days":"14"}',X'a54e1639577492c2be1c333ae6307626',NULL,X'7b5a1749127acde617f0596991ec1149ff8663d525e6f81c8c9fe5b1a2def134','op setting.set');
INSERT INTO event VALUES(0,2,1795741881201,0,'seal.add',1,NULL,'{"number":1,"fingerprint":"16c8-5cd5-3366-d2fb-48a9-87c3-ee3d-d541"}',X'868a4548bf53f57dd5b04b31abc6739b',NULL,X'3e791855500968141222feee7bd7e77e7b1da1124628dba75660d3f4cee4523d','op setting.set');
INSERT INTO event VALUES(1908505164071708021,1,1795741881184,7,'firm.add',0,NULL,'{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795741881184,"representative":null,"address":null,"contact":null}',X'e51da87844949a21db4caf3b9cef1d92',NULL,X'94fa246ff318b68506e179815210c06c4052ba1dfca2e0101bd73c8723e2b9ac','op setting.set');
INSERT INTO event VALUES(1908505164071708021,2,1795741881184,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'cdca5763f507b4f7fd81d1c7fa2794d1',NULL,X'24cee74951ee5aefabe1a140fcdd8eead3e6176ee25c8c367993edc1897ed566','op setting.set');
INSERT INTO event VALUES(1908505164071708021,3,1795741881184,7,'round.save',192255740994851983,NULL,NULL,NULL,X'a8dd1f178489d6ca34ef6c94a8b190d2357efd11360bee7c25908b2f0da835da',X'a39e2b23bf09497e8b5388440cc3a4e045dcbf20178aca2f93ac3a66bbce7508','op setting.set');
INSERT INTO event VALUES(1908505164071708021,4,1795741881184,7,'round.save',192255740996785622,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'0430d68818fd7b972b7d24df987339cd',NULL,X'56e6ebec46094ff646c40189a74eadbe0ecc13c1d42590ae9ef735729c6694f7','op setting.set');
INSERT INTO event VALUES(1908505164071708021,5,1795741881184,7,'round.add',192255740996785623,NULL,'{"id":192255740996785623,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795741881184,"closed_at":null,"who":7}',X'5ccc32409fe020dd02e101e07e649338',NULL,X'ea4ed5015966cb1b272e3236ede68a6e6c8340f413dea62d094776c53b09c26b','op setting.set');
INSERT INTO event VALUES(1908505164071708021,6,1795741881184,7,'answer.set',192255740996785623,NULL,'{"item":"1","answer":"yes"}',X'9102e423aad650755f95da932617a038',NULL,X'47593179ece0812e661fe13ffb5dac94724913e996c39dff3ecbf14c3b9b9bca','op setting.set');
INSERT INTO event VALUES(1908505164071708021,7,1795741881184,7,'answer.set',192255740996785623,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'fb95472e21ef796e17d1d5dc840ef10e',NULL,X'9e7907d7e1cb75dbc789d2cd2a9b7ad427cccb006bc94ba256acb757de937cda','op setting.set');
INSERT INTO event VALUES(1908505164071708021,8,1795741881184,7,'answer.set',192255740996785623,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'77cbe171cdac728b23b40fd23dac5527',NULL,X'a913539eaec428fa4f1738d266a98df24ea41e44298f808b40292eb7e603d387','op setting.set');
INSERT INTO event VALUES(1908505164071708021,9,1795741881184,7,'task.add',192255740996785624,NULL,'{"id":192255740996785624,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795741881184,"cost":12000}',X'3c40a27837d226c0a98911d46f257436',NULL,X'4797a787fa6322026fb9467eac227152723fe889c6ebad34579df148282893cc','op setting.set');
INSERT INTO event VALUES(1908505164071708021,10,1795741881184,7,'task.set',192255740996785624,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'4b5ba1ff209340d74732474f4ab789f9',NULL,X'c2288b58cb8e221a872443612d9e3ac96cafc9c4fefe0725a535ee8dd4ff915f','op setting.set');
INSERT INTO event VALUES(1908505164071708021,11,1795741881184,7,'task.add',192255740998675313,NULL,'{"id":192255740998675313,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881184,"cost":null}',X'548d6bb4d88845948995b0dd8728ad49',NULL,X'a913729af95db08c22a3db0993bb3c08bac4af5e095aad841d9df7c26b1379a4','op setting.set');
INSERT INTO event VALUES(1908505164071708021,12,1795741881184,7,'task.add',192255740998675314,NULL,'{"id":192255740998675314,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881184,"cost":null}',X'4bef27138fc258680e3169488fc18cb5',NULL,X'c9d3d0b725b3e52b6d173b83058e7177b11ebb467bcb0677b20f01b3d3a301dc','op setting.set');
INSERT INTO event VALUES(1908505164071708021,13,1795741881184,7,'task.remove',192255740998675314,'{"id":192255740998675314,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881184,"cost":null}',NULL,X'05e6b800477b432b009a26aafbde9a0c',NULL,X'55ee7e661568d8d54ad10d44aea98d241e75d94c6daaecc7499ce3885ae169db','op setting.set');
INSERT INTO event VALUES(1908505164071708021,14,1795741881184,7,'certification.add',192255740998675315,NULL,'{"id":192255740998675315,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741881184}',X'3fbe1375c7653091e83c1426c6818aa9',NULL,X'efe0dc40e945278722f84300755673117de66d589893072aed2bfbf4af2abf83','op setting.set');
INSERT INTO event VALUES(1908505164071708021,15,1795741881184,7,'certification.add',192255740998675316,NULL,'{"id":192255740998675316,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795741881184}',X'b00c10d83c072c1e10acb88b2c85f3f6',NULL,X'a8a572df9057cf191b38fa0433ecfddd60d378d70693e297500efe94ab4205f3','op setting.set');
INSERT INTO event VALUES(1908505164071708021,16,1795741881184,7,'insurance.add',192255740998675317,NULL,'{"id":192255740998675317,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741881184}',X'f4f23c4643168c3289d2903dabf77e5d',NULL,X'0ee8900cb2bf4aebe1e0c6cfa4cb3d1f8ee594024c0f770450c5a65f89240ec1','op setting.set');
INSERT INTO event VALUES(1908505164071708021,17,1795741881184,7,'insurance.add',192255741001445267,NULL,'{"id":192255741001445267,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795741881184}',X'96e3f9f9c040be4e51b26f49263e44c7',NULL,X'1309117a9bf3f76b97f2d0c0d96888b5ba1f94d47bc61441e8d67d28c5682455','op setting.set');
INSERT INTO event VALUES(1908505164071708021,18,1795741881184,7,'declaration.add',1,NULL,'{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795741881184}',X'a9571f7a1e891bb32c1d5bceaaa1ca9f',NULL,X'2f8bc75b2ab61fe13a0c76eb5375db099cd82be72865643269bf1e84fb67db1e','op setting.set');
INSERT INTO event VALUES(1908505164071708021,19,1795741881184,7,'person.add',192255741001445268,NULL,'{"id":192255741001445268,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795741881184}',X'af8f20fb39080b5d943349e97c89b84d',NULL,X'8af670407514e5618c93893031bd0e656467cdeb93a28739dd03a3501a22bc4e','op setting.set');
INSERT INTO event VALUES(1908505164071708021,20,1795741881184,7,'person.password',192255741001445268,NULL,NULL,X'a99095c4f0f7b7ad29665b771dacb9e6',NULL,X'a2b84d114b338a9066644f44022e586410951bb5b04f966aff29984c9b51ec63','op setting.set');
INSERT INTO event VALUES(1908505164071708021,21,1795741881184,7,'document.add',192255741001445270,NULL,'{"id":192255741001445270,"pattern":"policy","choice":2,"made_at":1795741881184}',X'802914ba6ab599a4ce05eec43e84e3b2',NULL,X'e2940e8eb20ac2dec829d702b6db3ff4d0dca1c5596fc2cc59d8c380bd3cf7e8','op setting.set');
INSERT INTO event VALUES(1908505164071708021,22,1795741881184,7,'document_clause.add',192255741001445271,NULL,'{"id":192255741001445271,"document":192255741001445270,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795741881184}',X'96136ab4b335fd2f9f4284596cd1b1af',NULL,X'8779b3c26f69f738d2229d3b066ab576878e13b25e3ee548b92fbc4614c47771','op setting.set');
INSERT INTO event VALUES(1908505164071708021,23,1795741881184,7,'document_clause.add',192255741001445272,NULL,'{"id":192255741001445272,"document":192255741001445270,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795741881184}',X'7fa596752aeda2ae9f6e09bbe520579e',NULL,X'4eeea0a0ea875d0ab40eba4c4c2604eebf0f79b6a7dea7d7fa13bf6c3150af4c','op setting.set');
INSERT INTO event VALUES(1908505164071708021,24,1795741881184,7,'document_clause.add',192255741001445273,NULL,'{"id":192255741001445273,"document":192255741001445270,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881184}',X'b543956611373afc07fa95f4f61f409b',NULL,X'6bf9ca8eb46b05c4c7946fa2ebead400ea88b59b48c8d6bea67082e903941568','op setting.set');
INSERT INTO event VALUES(1908505164071708021,25,1795741881184,7,'document_clause.set',192255741001445273,'{}','{}',X'cf4a91facee1b4e56bf9a975f1cbc1c2',NULL,X'4cc44701a57f777c4ada07060f54d18bcb0c7cf5448959200bba07ca0e6544f8','op setting.set');
INSERT INTO event VALUES(1908505164071708021,26,1795741881184,7,'document.add',192255741003021018,NULL,'{"id":192255741003021018,"pattern":"handbook","choice":0,"made_at":1795741881184}',X'f27f22d8f952a981704dc981f941d515',NULL,X'f042abae6bf0cbac73fa661fdd97c8519bfbb4d598a66dfe1709ce8ad227f5fc','op setting.set');
INSERT INTO event VALUES(1908505164071708021,27,1795741881184,7,'document_clause.add',192255741003021019,NULL,'{"id":192255741003021019,"document":192255741003021018,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881184}',X'760432c351e2903769b0bceb49fca18d',NULL,X'911281c6709720c622c95fd0e7452a4e3339e709fce2cbec5f2a84198dd90631','op setting.set');
INSERT INTO event VALUES(1908505164071708021,28,1795741881184,7,'document_clause.remove',192255741003021019,'{"id":192255741003021019,"document":192255741003021018,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881184}',NULL,X'd2ab328d92612ea75d3435aecb2fd0da',NULL,X'945c688fc42880df742e45fde965e0b707327a685817d3abae8d391997f96cc3','op setting.set');
INSERT INTO event VALUES(1908505164071708021,29,1795741881184,7,'document_version.add',192255741003021020,NULL,'{"id":192255741003021020,"pattern":"policy","number":1,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795741881184,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}',X'c6e7b80310ac13618b8c5e941662e216',NULL,X'77de5cd284df40edf44a49adab58acec87dd8f367df089631bda7e6653e87d9a','op setting.set');
INSERT INTO event VALUES(1908505164071708021,30,1795741881184,7,'document_version.set',192255741003021020,'{"state":1,"published_at":null,"public_key":null}','{"state":2,"published_at":1795741881184,"public_key":"s0jwyne64chzh7zf4n7480r9qz732n69j7benhs97tcs4t6g37qq"}',X'a667699b0b619f7a7933ee57cbf3b518',NULL,X'3cf64affafde845960c948e788a243a0edcf1ade3faf1c2a58ad41442b13be88','op setting.set');
INSERT INTO event VALUES(1908505164071708021,31,1795741881184,7,'receipt.add',192255741012911158,NULL,'{"id":192255741012911158,"paper":192255741003021020,"person":null,"name":"髙橋 花子","kind":1,"handed_at":1795741881184,"read_at":null,"ends_at":1803517881184}',X'd631e00c1418e9d5dbd2834f90f30026',NULL,X'be6b47fb6fc2d84fb7fe358c3728570eec1626ff16c6e142719f4338885ab0df','op setting.set');
INSERT INTO event VALUES(1908505164071708021,32,1795741881184,7,'receipt.add',192255741012911159,NULL,'{"id":192255741012911159,"paper":192255741003021020,"person":null,"name":"O''Neil","kind":1,"handed_at":1795741881184,"read_at":null,"ends_at":1803517881184}',X'c55dbec9348a9fb36a1c3e7b0efe26cf',NULL,X'2c8acd0f12e6555d3e4cc1147a01d67324a97343b67160058b2c9f50b8d712c5','op setting.set');
INSERT INTO event VALUES(1908505164071708021,33,1795741881184,0,'receipt.set',192255741012911158,'{"read_at":null}','{"read_at":1795741881184}',X'e132de62a112e4f2b351d2603596cc1d',NULL,X'b0b72f0a0acb237bac77b58520495ada687e6466767d74a3336fdebc51930c10','op setting.set');
INSERT INTO event VALUES(1908505164071708021,34,1795741881184,0,'receipt.add',192255741013774512,NULL,'{"id":192255741013774512,"paper":192255741003021020,"person":null,"name":"山田","kind":2,"handed_at":1795741881184,"read_at":null,"ends_at":null}',X'998fd7a3f898465c65e6d3e83199d527',NULL,X'56369541242fd32880094928d6ce3b94e9ed1b646763cb9c3b9e108f605fb42a','op setting.set');
INSERT INTO event VALUES(1908505164071708021,35,1795741881184,0,'document_version.add',192255741013774513,NULL,'{"id":192255741013774513,"pattern":"policy","number":2,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795741881184,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}',X'74307b862057547c0bb7e8747b17fedf',NULL,X'd8a57379a9462e6fefb1f7d79923c2a291e3e42133095b1b419161d479773ae3','op setting.set');
INSERT INTO event VALUES(1908505164071708021,36,1795741881184,0,'proposal.add',192255741013774514,NULL,'{"id":192255741013774514,"pattern":"policy","clause":"leadership","key":0,"answer":2,"made_at":1795741881184}',X'560ce7b61f6741631991262785714562',NULL,X'e59a1c65c0ddb3ace1ab5a0c9c3a3552e2a7f0ef32e01f92b13f663c8ec4bc15','op setting.set');
INSERT INTO event VALUES(1908505164071708021,37,1795741881184,0,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'5b09201c7fd37221dfb5adafdcc572cd',NULL,X'e1be535bf276bedce0b70619333790a8bb193bcd9898bf26b1fb1414d861f515','op setting.set');
INSERT INTO event VALUES(1908505164071708021,38,1795741881184,0,'event.forget',3,NULL,NULL,X'e7a1d1b17e9c2dd2e37007f718261744',NULL,X'2517c95dbb1d73b7f56c0fa0b7470150d3f157e12d32cb8aa8a33b72b3f8b4fd','op setting.set');
INSERT INTO event VALUES(1908505164071708021,39,1795741881194,7,'form.sent',0,NULL,'{}',X'319b20d180881a5e9e7adf92fdf08866',NULL,X'6294a98a5354fc3f1b2621d8103ab0051ee5f20f1192811c5dfaf908be92958c','op setting.set');
INSERT INTO event VALUES(2154729395250816266,1,1795741881194,7,'firm.add',0,NULL,'{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795741881194,"representative":null,"address":null,"contact":null}',X'4e804012065b82f2831f0f703c61e4ac',NULL,X'6b8abde595f0adcb750f31eabc7335fd2528add0a965e918b68184f4af5d9987','op setting.set');
INSERT INTO event VALUES(2154729395250816266,2,1795741881194,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'94a835e2d0fc7c35b6eaa89d476dd0f8',NULL,X'6e30a5259918fddb85bb24e8ea3b62bc6a38d5896ebedd964b1ff2a11cf3f39f','op setting.set');
INSERT INTO event VALUES(2154729395250816266,3,1795741881194,7,'round.save',192255741015892647,NULL,NULL,NULL,X'898b0642ac8c8f0a8182ed6696c88445ad81f9fcb9612e2ff99604d9ce1e329f',X'cbb15482ae34ffd1d7a53737114b958afaec4b194317b0403546ad554284d4b0','op setting.set');
INSERT INTO event VALUES(2154729395250816266,4,1795741881194,7,'round.save',192255741015892648,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'a94737fb938f80d35991ea7ef32f4928',NULL,X'10aa6e69f8850abc3deb018ff375b405bcc6654ad8a1f1cbbc67b376b7afc1b7','op setting.set');
INSERT INTO event VALUES(2154729395250816266,5,1795741881194,7,'round.add',192255741015892649,NULL,'{"id":192255741015892649,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795741881194,"closed_at":null,"who":7}',X'd38cac7057661ea4a866403afd0ce4a5',NULL,X'd8795798c77fec813dd05d93c91ed9a221b202e2ddea7ec477ee21f46ecd4d7f','op setting.set');
INSERT INTO event VALUES(2154729395250816266,6,1795741881194,7,'answer.set',192255741015892649,NULL,'{"item":"1","answer":"yes"}',X'55abe956496f64a90285eeaf39af870a',NULL,X'07e726644b5b7b5e7195cc5c266f38cbfd68392a195d590d45f074cd6142d399','op setting.set');
INSERT INTO event VALUES(2154729395250816266,7,1795741881194,7,'answer.set',192255741015892649,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'4bfebb93f393a13656154b1b8c437b65',NULL,X'615a88e30acfe016953ee266e2a1443ae0deac499b1cc910a4701d05c8b91024','op setting.set');
INSERT INTO event VALUES(2154729395250816266,8,1795741881194,7,'answer.set',192255741015892649,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'ad668d8da68dcd59388e5a2a5b14ce0c',NULL,X'34357154c249a50b896f13538a82b4c9ea4cbfdf5ca81c5bfeb482cca1ae39c5','op setting.set');
INSERT INTO event VALUES(2154729395250816266,9,1795741881194,7,'task.add',192255741015892650,NULL,'{"id":192255741015892650,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795741881194,"cost":12000}',X'3b65fc960b3c7f79128ede72165ab37c',NULL,X'186faa7988f20ac8c9376c1a9442a0fc5af24067c9161fcd7059e037fd95409c','op setting.set');
INSERT INTO event VALUES(2154729395250816266,10,1795741881194,7,'task.set',192255741015892650,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'be5dd40477d4079d4ce6fce5292a3d46',NULL,X'30cf035eef25315abf287c316bf292f434b7fc6dec3fe6a657622d42eb9f8f09','op setting.set');
INSERT INTO event VALUES(2154729395250816266,11,1795741881194,7,'task.add',192255741018442743,NULL,'{"id":192255741018442743,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881194,"cost":null}',X'fae0d9ab36b507e8bb5eccde21d36523',NULL,X'da04010f54cf6f5c941f786e948da91477885efc222f111203b48b451ef922cd','op setting.set');
INSERT INTO event VALUES(2154729395250816266,12,1795741881194,7,'task.add',192255741018442744,NULL,'{"id":192255741018442744,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881194,"cost":null}',X'f68edcb5badd4713a16806ffd338c71e',NULL,X'8ee2553e4f90049c3c399d382f8783a3d519f455745dc5de3147201274508c14','op setting.set');
INSERT INTO event VALUES(2154729395250816266,13,1795741881194,7,'task.remove',192255741018442744,'{"id":192255741018442744,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741881194,"cost":null}',NULL,X'7c0e75004e1157ca4d58ebeefccce85d',NULL,X'974511947846045c7efe85280a24e2cd5acb6b472980e3a3ff00072ab22ce093','op setting.set');
INSERT INTO event VALUES(2154729395250816266,14,1795741881194,7,'certification.add',192255741018442745,NULL,'{"id":192255741018442745,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741881194}',X'a78caddd62760c375426c3c9e526fde5',NULL,X'5ac26176233ea0b5f3d47bff12c9e883eb059697785f949b7edfcab6ecb7b8bd','op setting.set');
INSERT INTO event VALUES(2154729395250816266,15,1795741881194,7,'certification.add',192255741018442746,NULL,'{"id":192255741018442746,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795741881194}',X'f75f641969107e95374b0e32ba259263',NULL,X'8ca89c443089223b8eb9a0461df937b5d8049d960549e402eea340a35b3d2e4a','op setting.set');
INSERT INTO event VALUES(2154729395250816266,16,1795741881194,7,'insurance.add',192255741018442747,NULL,'{"id":192255741018442747,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741881194}',X'520f756989359128131e9b0a50f95470',NULL,X'995ae2026ca569eaa0178a7889a9991a996abf9877247a2e55bcf8377bf6d89c','op setting.set');
INSERT INTO event VALUES(2154729395250816266,17,1795741881194,7,'insurance.add',192255741018442748,NULL,'{"id":192255741018442748,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795741881194}',X'a5e35ff4aa6fa03b21cda8865dc6895b',NULL,X'415879e4c6beb3ba6055c2cdae7646865f97b9af024b7ff60941dcfbbf89aa4c','op setting.set');
INSERT INTO event VALUES(2154729395250816266,18,1795741881194,7,'declaration.add',1,NULL,'{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795741881194}',X'c21963d71021b12491826f7efe34796f',NULL,X'd9d23c52e0db87a02ff1ef8f6a99ecdf5197c5f0e4f3a7efebc2e8a47fb7067a','op setting.set');
INSERT INTO event VALUES(2154729395250816266,19,1795741881194,7,'person.add',192255741018442749,NULL,'{"id":192255741018442749,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795741881194}',X'e99efbb9179e2e4feae372ccd504c7a0',NULL,X'fcfda48785f5ce51792e0ef87b7d7ed2d663b52a1dc537b428a5e2e4a7d8fcc7','op setting.set');
INSERT INTO event VALUES(2154729395250816266,20,1795741881194,7,'person.password',192255741018442749,NULL,NULL,X'241aa822ef4f6d185f44669a6afdb07a',NULL,X'9b7bf55286f03641683e2fe528de646a1c4de6d8c08546262ead87ee6620edee','op setting.set');
INSERT INTO event VALUES(2154729395250816266,21,1795741881194,7,'document.add',192255741021646001,NULL,'{"id":192255741021646001,"pattern":"policy","choice":2,"made_at":1795741881194}',X'5312c093cc43bed4cb57eebe8cd4747b',NULL,X'26bdcc4df4afc3ba66fd5ee12636189f501cba96c59297c298608cfa72c5d919','op setting.set');
INSERT INTO event VALUES(2154729395250816266,22,1795741881194,7,'document_clause.add',192255741021646002,NULL,'{"id":192255741021646002,"document":192255741021646001,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795741881194}',X'f75628a2892f561069989016606d0304',NULL,X'e5d158eb5666ddc35ed01cd20bf5b1f263e8ab0d44ae0426ecffa64c4f289dee','op setting.set');
INSERT INTO event VALUES(2154729395250816266,23,1795741881194,7,'document_clause.add',192255741021646003,NULL,'{"id":192255741021646003,"document":192255741021646001,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795741881194}',X'd5b673bc555bb7866c809bc24a78f637',NULL,X'7adc52f6bf0d401d83b3a10183477f1c4ea294b08bef09c665150e6e77b8bfaf','op setting.set');
INSERT INTO event VALUES(2154729395250816266,24,1795741881194,7,'document_clause.add',192255741021646004,NULL,'{"id":192255741021646004,"document":192255741021646001,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881194}',X'12ac8deb737e5cb96dca98770698dee1',NULL,X'6fb4014a89b69be987b9a3b8149783b07e540d45e2ad02eeb9c9f5a99e93a942','op setting.set');
INSERT INTO event VALUES(2154729395250816266,25,1795741881194,7,'document_clause.set',192255741021646004,'{}','{}',X'5e4152075cd787c45dcb0fe4df7eed47',NULL,X'565520965639b29eb4b377877035cb9633fc5507aff9f3d582b69a45232300fb','op setting.set');
INSERT INTO event VALUES(2154729395250816266,26,1795741881194,7,'document.add',192255741021646005,NULL,'{"id":192255741021646005,"pattern":"handbook","choice":0,"made_at":1795741881194}',X'18ce77271052cbb94c6d7dabb178a2f1',NULL,X'e4c32fd128f9e11a160e29454a141d4047c3687f70ee5c2cda56e112f9a2012c','op setting.set');
INSERT INTO event VALUES(2154729395250816266,27,1795741881194,7,'document_clause.add',192255741021646006,NULL,'{"id":192255741021646006,"document":192255741021646005,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881194}',X'8e87bc67188be02b215b331bf30675a2',NULL,X'9d56a7068b2a1ac9c720f8ba1f7349924cd9a209d3588d4f27f30e1150c0a0ba','op setting.set');
INSERT INTO event VALUES(2154729395250816266,28,1795741881194,7,'document_clause.remove',192255741021646006,'{"id":192255741021646006,"document":192255741021646005,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741881194}',NULL,X'500f3d32ed7afd2d67692d7b49a3b377',NULL,X'e4266bbd92da68a20c46da22c6f9c859b10bc3e5a4229c329e391fb4b694e06b','op setting.set');
INSERT INTO event VALUES(2154729395250816266,29,1795741881194,7,'document_version.add',192255741021646007,NULL,'{"id":192255741021646007,"pattern":"policy","number":1,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795741881194,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}',X'b46ae7a963f28fbedb0b8e2bd1e538de',NULL,X'02ec3bc6dde4d6cf163487871cb6eb52238a21454d0dae877f8628b63f66d5b0','op setting.set');
INSERT INTO event VALUES(2154729395250816266,30,1795741881194,7,'document_version.set',192255741021646007,'{"state":1,"published_at":null,"public_key":null}','{"state":2,"published_at":1795741881194,"public_key":"b1ecz7277fp54nc0v5w8w1my3mxzdqr03zsr8724ncg40y527sk9"}',X'85826152bcb54bb3e17b50e59d841522',NULL,X'4732728556eb1110d859dd168a1278848c064c544850565dfdecf78ae4a1c5dc','op setting.set');
INSERT INTO event VALUES(2154729395250816266,31,1795741881194,7,'receipt.add',192255741021646008,NULL,'{"id":192255741021646008,"paper":192255741021646007,"person":null,"name":"髙橋 花子","kind":1,"handed_at":1795741881194,"read_at":null,"ends_at":1803517881194}',X'717ddd595f69ac2565f44ed400675a7d',NULL,X'ccb5eb7c80e8b4d1a81d146e0b85cbffb434723fc871317e93443e00cd07b6ab','op setting.set');
INSERT INTO event VALUES(2154729395250816266,32,1795741881194,7,'receipt.add',192255741021646009,NULL,'{"id":192255741021646009,"paper":192255741021646007,"person":null,"name":"O''Neil","kind":1,"handed_at":1795741881194,"read_at":null,"ends_at":1803517881194}',X'2e04321e0d5e4f6d9cdd4882fcdf51e2',NULL,X'079ce7cca09ca57562f669fb14a965e55bc529ad95913fe46236b496a3722cb4','op setting.set');
INSERT INTO event VALUES(2154729395250816266,33,1795741881194,0,'receipt.set',192255741021646008,'{"read_at":null}','{"read_at":1795741881194}',X'e9d1d0950b153a439fbe8d4327368b9d',NULL,X'c2d348915ba8f194bef49bda920ebea2d3ebf77cac37bffb4b208a558955e404','op setting.set');
INSERT INTO event VALUES(2154729395250816266,34,1795741881194,0,'receipt.add',192255741029294149,NULL,'{"id":192255741029294149,"paper":192255741021646007,"person":null,"name":"山田","kind":2,"handed_at":1795741881194,"read_at":null,"ends_at":null}',X'e16d994e9463da70c971bb503eab7a18',NULL,X'71f694ff1edf19efa18262de5c17cb3c3bed15618cdf50d3d99553e267b41c73','op setting.set');
INSERT INTO event VALUES(2154729395250816266,35,1795741881194,0,'document_version.add',192255741029294150,NULL,'{"id":192255741029294150,"pattern":"policy","number":2,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795741881194,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}',X'ea78cd231e91fcc568a2943ed6be7eb0',NULL,X'da3bad052de6496d9283d8e1842277aca868b3a5e57cf32caa2d9c220fe1ca98','op setting.set');
INSERT INTO event VALUES(2154729395250816266,36,1795741881194,0,'proposal.add',192255741029294151,NULL,'{"id":192255741029294151,"pattern":"policy","clause":"leadership","key":0,"answer":2,"made_at":1795741881194}',X'eb9d44c981a71affeceaad3f5d7d8b2e',NULL,X'fe9b19ae8f1ed1452840dbc89d8a6b520ebc1b6069d7fa2762f7f613ac68dafc','op setting.set');
INSERT INTO event VALUES(2154729395250816266,37,1795741881194,0,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'1e361fcb23d4f52471710d8375dd002e',NULL,X'77f2f88a42ea1e376151594af5be5ad0b463206ec39114d8a93d71e91c258a46','op setting.set');
INSERT INTO event VALUES(2154729395250816266,38,1795741881194,0,'event.forget',3,NULL,NULL,X'00510d15890ddb52ea5848f91d718040',NULL,X'37e0ff09745ef086ec9075f32834bfaf8a1eadccb62a5086ef4dc6eb983b1c80','op setting.set');
INSERT INTO event VALUES(2154729395250816266,39,1795741881201,7,'form.sent',0,NULL,'{}',X'e814c698c34788971e69efe362aced1e',NULL,X'a37ca529010bb51bc7ab748dc52cd1dcbfea200146cf4bf054c25fa96bf3f21d','op setting.set');
CREATE TABLE round (
	tenant integer not null,
	id integer not null,
	version integer not null,
	framework text not null check (length(framework) between 1 and 64),
	number integer not null check (number > 0),
	state integer not null check (state in (1, 2)),
	made_at integer not null,
	closed_at integer,
	who integer not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
) strict, without rowid;
INSERT INTO round VALUES(1908505164071708021,192255740994851983,1,'ipa-selfcheck-3.1',1,2,1795741881184,1795741881184,7);
INSERT INTO round VALUES(1908505164071708021,192255740996785622,1,'ipa-selfcheck-3.1',2,2,1795741881184,1795741881184,7);
INSERT INTO round VALUES(1908505164071708021,192255740996785623,1,'ipa-articles-4.0',1,1,1795741881184,NULL,7);
INSERT INTO round VALUES(2154729395250816266,192255741015892647,1,'ipa-selfcheck-3.1',1,2,1795741881194,1795741881194,7);
INSERT INTO round VALUES(2154729395250816266,192255741015892648,1,'ipa-selfcheck-3.1',2,2,1795741881194,1795741881194,7);
INSERT INTO round VALUES(2154729395250816266,192255741015892649,1,'ipa-articles-4.0',1,1,1795741881194,NULL,7);
CREATE TABLE answer (
	tenant integer not null,
	round integer not null,
	item text not null check (length(item) between 1 and 64),
	answer integer not null check (answer between 1 and 7),
	note text not null,
	version integer not null,
	at integer not null,
	who integer not null,
	primary key (tenant, round, item),
	foreign key (tenant, round) references round (tenant, id)
) strict, without rowid;
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'10',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'11',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'12',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'13',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'14',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'15',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'16',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'17',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'18',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'19',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'20',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'21',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'22',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'23',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'24',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'25',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'5',1,'x',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'6',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'7',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'8',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740994851983,'9',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'10',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'11',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'12',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'13',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'14',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'15',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'16',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'17',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'18',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'19',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'20',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'21',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'22',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'23',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'24',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'25',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'5',3,'x',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'6',4,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'7',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'8',2,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785622,'9',3,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785623,'1',1,'',1,1795741881184,7);
INSERT INTO answer VALUES(1908505164071708021,192255740996785623,'2',1,'始めた',2,1795741881184,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'10',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'11',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'12',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'13',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'14',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'15',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'16',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'17',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'18',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'19',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'20',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'21',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'22',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'23',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'24',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'25',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'5',1,'x',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'6',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'7',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'8',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892647,'9',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'10',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'11',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'12',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'13',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'14',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'15',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'16',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'17',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'18',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'19',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'20',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'21',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'22',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'23',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'24',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'25',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'5',3,'x',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'6',4,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'7',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'8',2,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892648,'9',3,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892649,'1',1,'',1,1795741881194,7);
INSERT INTO answer VALUES(2154729395250816266,192255741015892649,'2',1,'始めた',2,1795741881194,7);
CREATE TABLE task (
	tenant integer not null,
	id integer not null,
	version integer not null,
	title text not null check (length(title) between 1 and 200),
	note text not null check (length(note) <= 4000),
	sensitive integer not null check (sensitive in (0, 1)),
	measure text not null,
	framework text not null,
	item text not null,
	owner text not null check (length(owner) <= 200),
	due text not null check (length(due) = 10),
	state integer not null check (state between 1 and 4),
	done_on text check (length(done_on) = 10),
	made_at integer not null,
	cost integer check (cost >= 0),
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
) strict, without rowid;
INSERT INTO task VALUES(1908505164071708021,192255740996785624,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795741881184,12000);
INSERT INTO task VALUES(1908505164071708021,192255740998675313,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795741881184,NULL);
INSERT INTO task VALUES(2154729395250816266,192255741015892650,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795741881194,12000);
INSERT INTO task VALUES(2154729395250816266,192255741018442743,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795741881194,NULL);
CREATE TABLE certification (
	tenant integer not null,
	id integer not null,
	version integer not null,
	name text not null check (length(name) between 1 and 200),
	body text not null check (length(body) <= 200),
	number text not null check (length(number) <= 100),
	covers text not null check (length(covers) <= 1000),
	issued_on text not null check (length(issued_on) = 10),
	expires_on text not null check (length(expires_on) = 10),
	note text not null check (length(note) <= 4000),
	sensitive integer not null check (sensitive in (0, 1)),
	made_at integer not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
) strict, without rowid;
INSERT INTO certification VALUES(1908505164071708021,192255740998675315,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795741881184);
INSERT INTO certification VALUES(1908505164071708021,192255740998675316,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795741881184);
INSERT INTO certification VALUES(2154729395250816266,192255741018442745,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795741881194);
INSERT INTO certification VALUES(2154729395250816266,192255741018442746,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795741881194);
CREATE TABLE insurance (
	tenant integer not null,
	id integer not null,
	version integer not null,
	insurer text not null check (length(insurer) between 1 and 200),
	product text not null check (length(product) <= 200),
	number text not null check (length(number) <= 100),
	covers text not null check (length(covers) <= 1000),
	pays_at_most integer check (pays_at_most >= 0),
	begins_on text not null check (length(begins_on) = 10),
	expires_on text not null check (length(expires_on) = 10),
	note text not null check (length(note) <= 4000),
	sensitive integer not null check (sensitive in (0, 1)),
	made_at integer not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
) strict, without rowid;
INSERT INTO insurance VALUES(1908505164071708021,192255740998675317,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795741881184);
INSERT INTO insurance VALUES(1908505164071708021,192255741001445267,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795741881184);
INSERT INTO insurance VALUES(2154729395250816266,192255741018442747,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795741881194);
INSERT INTO insurance VALUES(2154729395250816266,192255741018442748,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795741881194);
CREATE TABLE file (
	tenant integer not null,
	sha256 blob not null check (length(sha256) = 32),
	size integer not null check (size >= 0),
	made_at integer not null,
	primary key (tenant, sha256)
) strict, without rowid;
INSERT INTO file VALUES(1908505164071708021,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795741881184);
INSERT INTO file VALUES(1908505164071708021,X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591',25,1795741881184);
INSERT INTO file VALUES(2154729395250816266,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795741881194);
INSERT INTO file VALUES(2154729395250816266,X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591',25,1795741881194);
CREATE TABLE chunk (
	tenant integer not null,
	sha256 blob not null,
	n integer not null check (n >= 0),
	bytes blob not null,
	primary key (tenant, sha256, n),
	foreign key (tenant, sha256) references file (tenant, sha256)
) strict;
INSERT INTO chunk VALUES(1908505164071708021,X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591',0,X'7b22666f726d6174223a22746f726964652d7061706572227d');
INSERT INTO chunk VALUES(1908505164071708021,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO chunk VALUES(2154729395250816266,X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591',0,X'7b22666f726d6174223a22746f726964652d7061706572227d');
INSERT INTO chunk VALUES(2154729395250816266,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
CREATE TABLE checklist (
	tenant integer not null,
	framework text not null check (length(framework) between 1 and 64),
	version integer not null,
	title text not null,
	file blob not null,
	made_at integer not null,
	who integer not null,
	primary key (tenant, framework),
	foreign key (tenant) references firm (tenant),
	foreign key (tenant, file) references file (tenant, sha256)
) strict, without rowid;
INSERT INTO checklist VALUES(1908505164071708021,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795741881184,0);
INSERT INTO checklist VALUES(2154729395250816266,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795741881194,0);
CREATE TABLE form (
	tenant integer not null,
	id text not null check (length(id) between 1 and 64),
	at integer not null,
	result text not null,
	primary key (tenant, id)
) strict, without rowid;
INSERT INTO form VALUES(1908505164071708021,'0123456789abcdef',1795741881194,'/somewhere');
INSERT INTO form VALUES(2154729395250816266,'0123456789abcdef',1795741881201,'/somewhere');
CREATE TABLE job (
	tenant integer not null,
	id integer not null,
	version integer not null,
	kind text not null check (length(kind) between 1 and 40),
	argument text not null,
	state integer not null check (state between 1 and 5),
	done integer not null check (done >= 0),
	total integer not null check (total >= 0),
	lease_until integer not null,
	holder integer not null,
	cancel integer not null check (cancel in (0, 1)),
	result text not null,
	made_at integer not null,
	who integer not null,
	primary key (tenant, id)
) strict, without rowid;
INSERT INTO job VALUES(1908505164071708021,192255741013774515,1,'paint','{}',1,0,10,1795741881184,0,0,'',1795741881184,0);
INSERT INTO job VALUES(2154729395250816266,192255741029294152,1,'paint','{}',1,0,10,1795741881194,0,0,'',1795741881194,0);
CREATE TABLE setting (
	tenant integer not null,
	name text not null check (length(name) between 1 and 64),
	version integer not null,
	value text not null check (length(value) <= 1000),
	primary key (tenant, name)
) strict, without rowid;
INSERT INTO setting VALUES(0,'job-days',1,'14');
CREATE TABLE gram (
	tenant integer not null,
	gram text not null,
	noun integer not null,
	id integer not null,
	primary key (tenant, gram, noun, id)
) strict, without rowid;
INSERT INTO gram VALUES(1908505164071708021,'"\',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'"x',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'%',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,''';',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'0%',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'00',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'0、',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'10',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,';',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'\0',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'\n',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'l',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'n',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'nu',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'ul',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'x"',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'、髙',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'「見',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'」''',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'く',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'に置',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'の金',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'は',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'を銀',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'アッ',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'クア',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'ック',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'ップ',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'バッ',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'プを',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'佐藤',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'庫に',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'書」',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'橋🔐',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'積書',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'置く',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'藤',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'行の',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'見積',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'金庫',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'銀行',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'髙橋',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'🔐',1,192255740996785624);
INSERT INTO gram VALUES(1908505164071708021,'した',1,192255740998675313);
INSERT INTO gram VALUES(1908505164071708021,'た人',1,192255740998675313);
INSERT INTO gram VALUES(1908505164071708021,'の鍵',1,192255740998675313);
INSERT INTO gram VALUES(1908505164071708021,'人の',1,192255740998675313);
INSERT INTO gram VALUES(1908505164071708021,'職し',1,192255740998675313);
INSERT INTO gram VALUES(1908505164071708021,'退職',1,192255740998675313);
INSERT INTO gram VALUES(1908505164071708021,'鍵',1,192255740998675313);
INSERT INTO gram VALUES(1908505164071708021,'"\',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'"x',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'%',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,''';',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'0%',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'00',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'0、',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'10',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,';',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'\0',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'\n',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'is',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'l',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'ms',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'n',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'nu',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'s',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'sm',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'ul',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'x"',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'、髙',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'「見',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'」''',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'は',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'審査',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'書」',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'査機',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'橋🔐',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'機関',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'積書',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'見積',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'関',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'髙橋',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'🔐',2,192255740998675315);
INSERT INTO gram VALUES(1908505164071708021,'pマ',2,192255740998675316);
INSERT INTO gram VALUES(1908505164071708021,'ク',2,192255740998675316);
INSERT INTO gram VALUES(1908505164071708021,'マー',2,192255740998675316);
INSERT INTO gram VALUES(1908505164071708021,'ーク',2,192255740998675316);
INSERT INTO gram VALUES(1908505164071708021,'"\',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'"x',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'%',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,''';',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'0%',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'00',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'0、',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'10',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,';',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'\0',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'\n',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'l',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'n',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'nu',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'ul',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'x"',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'、髙',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'「見',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'」''',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'は',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'イバ',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'サイ',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'バー',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'ー保',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'上火',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'保険',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'書」',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'橋🔐',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'海上',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'火災',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'災',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'積書',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'見積',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'険',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'髙橋',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'🔐',3,192255740998675317);
INSERT INTO gram VALUES(1908505164071708021,'の会',3,192255741001445267);
INSERT INTO gram VALUES(1908505164071708021,'会社',3,192255741001445267);
INSERT INTO gram VALUES(1908505164071708021,'別の',3,192255741001445267);
INSERT INTO gram VALUES(1908505164071708021,'社',3,192255741001445267);
INSERT INTO gram VALUES(2154729395250816266,'"\',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'"x',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'%',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,''';',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'0%',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'00',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'0、',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'10',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,';',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'\0',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'\n',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'l',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'n',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'nu',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'ul',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'x"',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'、髙',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'「見',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'」''',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'く',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'に置',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'の金',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'は',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'を銀',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'アッ',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'クア',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'ック',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'ップ',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'バッ',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'プを',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'佐藤',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'庫に',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'書」',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'橋🔐',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'積書',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'置く',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'藤',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'行の',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'見積',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'金庫',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'銀行',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'髙橋',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'🔐',1,192255741015892650);
INSERT INTO gram VALUES(2154729395250816266,'した',1,192255741018442743);
INSERT INTO gram VALUES(2154729395250816266,'た人',1,192255741018442743);
INSERT INTO gram VALUES(2154729395250816266,'の鍵',1,192255741018442743);
INSERT INTO gram VALUES(2154729395250816266,'人の',1,192255741018442743);
INSERT INTO gram VALUES(2154729395250816266,'職し',1,192255741018442743);
INSERT INTO gram VALUES(2154729395250816266,'退職',1,192255741018442743);
INSERT INTO gram VALUES(2154729395250816266,'鍵',1,192255741018442743);
INSERT INTO gram VALUES(2154729395250816266,'"\',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'"x',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'%',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,''';',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'0%',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'00',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'0、',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'10',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,';',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'\0',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'\n',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'is',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'l',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'ms',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'n',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'nu',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'s',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'sm',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'ul',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'x"',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'、髙',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'「見',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'」''',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'は',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'審査',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'書」',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'査機',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'橋🔐',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'機関',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'積書',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'見積',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'関',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'髙橋',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'🔐',2,192255741018442745);
INSERT INTO gram VALUES(2154729395250816266,'pマ',2,192255741018442746);
INSERT INTO gram VALUES(2154729395250816266,'ク',2,192255741018442746);
INSERT INTO gram VALUES(2154729395250816266,'マー',2,192255741018442746);
INSERT INTO gram VALUES(2154729395250816266,'ーク',2,192255741018442746);
INSERT INTO gram VALUES(2154729395250816266,'"\',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'"x',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'%',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,''';',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'0%',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'00',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'0、',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'10',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,';',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'\0',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'\n',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'l',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'n',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'nu',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'ul',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'x"',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'、髙',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'「見',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'」''',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'は',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'イバ',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'サイ',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'バー',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'ー保',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'上火',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'保険',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'書」',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'橋🔐',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'海上',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'火災',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'災',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'積書',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'見積',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'険',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'髙橋',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'🔐',3,192255741018442747);
INSERT INTO gram VALUES(2154729395250816266,'の会',3,192255741018442748);
INSERT INTO gram VALUES(2154729395250816266,'会社',3,192255741018442748);
INSERT INTO gram VALUES(2154729395250816266,'別の',3,192255741018442748);
INSERT INTO gram VALUES(2154729395250816266,'社',3,192255741018442748);
CREATE TABLE session (
	tenant integer not null,
	key blob not null check (length(key) = 32),
	firm integer not null,
	person integer not null,
	made_at integer not null,
	ends_at integer not null,
	checked_at integer,
	agent integer,
	primary key (tenant, key)
) strict, without rowid;
CREATE TABLE link (
	tenant integer not null,
	key blob not null check (length(key) = 32),
	firm integer not null,
	made_at integer not null,
	used_at integer,
	person integer,
	ends_at integer,
	primary key (tenant, key)
) strict, without rowid;
CREATE TABLE attempt (
	tenant integer not null,
	key blob not null check (length(key) = 32),
	failures integer not null,
	at integer not null,
	primary key (tenant, key)
) strict, without rowid;
CREATE TABLE challenge (
	tenant integer not null,
	key blob not null check (length(key) = 32),
	made_at integer not null,
	primary key (tenant, key)
) strict, without rowid;
CREATE TABLE backup_plan (
	tenant integer not null,
	id integer not null,
	version integer not null,
	folder text not null check (length(folder) <= 1000),
	second text not null check (length(second) <= 1000),
	hour integer not null check (hour between 0 and 23),
	backup_asked_at integer not null,
	drill_asked_at integer not null,
	made_at integer not null,
	primary key (tenant, id)
) strict, without rowid;
CREATE TABLE backup (
	tenant integer not null,
	id integer not null,
	version integer not null,
	kind integer not null check (kind between 1 and 4),
	at integer not null,
	took_ms integer not null check (took_ms >= 0),
	state_at integer not null,
	bytes integer not null check (bytes >= 0),
	rows_in integer not null check (rows_in >= 0),
	file text not null check (length(file) <= 4100),
	fault text not null check (length(fault) <= 64),
	value text not null check (length(value) <= 400),
	primary key (tenant, id)
) strict, without rowid;
CREATE TABLE seal (
	tenant integer not null,
	number integer not null check (number > 0),
	made_at integer not null,
	body text not null check (length(body) between 1 and 8388608),
	primary key (tenant, number)
) strict, without rowid;
INSERT INTO seal VALUES(0,1,1795741881201,replace('toride seal 1\ninstallation 0avsjqw483gap\nnumber 1\nmade 2026-11-27T01:11:21.201Z\nbefore 0000000000000000000000000000000000000000000000000000000000000000\nkey 516c0cc583171ad321f05527a363ed1ee58d2d5b2d1ef4e8f0cdb9f800b40a2c\nfingerprint 16c85cd53366d2fb48a987c3ee3dd541\nchain 0000000000000 1 7b5a1749127acde617f0596991ec1149ff8663d525e6f81c8c9fe5b1a2def134 2026-11-27T01:11:21.184Z\nchain 1mz2zaq27w9bn 39 6294a98a5354fc3f1b2621d8103ab0051ee5f20f1192811c5dfaf908be92958c 2026-11-27T01:11:21.194Z\nchain 1vss2yzzg8s8a 39 a37ca529010bb51bc7ab748dc52cd1dcbfea200146cf4bf054c25fa96bf3f21d 2026-11-27T01:11:21.201Z\nchains 3\nsignature 7f3b1b93e88b3350094b4df42bd23690a504ad7ecd1409fbb2bf7e71d6a828ba23d8abf712c41ad79da70cd9027fd3fc0aeeea5681f68b4a0354dfb4bda53d0b\n','\n',char(10)));
CREATE TABLE person (
	tenant integer not null,
	id integer not null,
	version integer not null,
	name text not null check (length(name) between 1 and 100),
	login text not null check (length(login) between 3 and 64),
	role integer not null check (role between 1 and 7),
	qualification text not null check (length(qualification) <= 200),
	registration text not null check (length(registration) <= 100),
	until text not null check (length(until) = 10),
	state integer not null check (state between 1 and 3),
	made_at integer not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
) strict, without rowid;
INSERT INTO person VALUES(1908505164071708021,192255741001445268,1,'渡辺 𠮷子','watanabe',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795741881184);
INSERT INTO person VALUES(2154729395250816266,192255741018442749,1,'渡辺 𠮷子','watanabe@example.jp',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795741881194);
CREATE TABLE account (
	tenant integer not null,
	login text not null check (length(login) between 3 and 64),
	firm integer not null,
	person integer not null,
	primary key (tenant, login)
) strict, without rowid;
INSERT INTO account VALUES(0,'watanabe',1908505164071708021,192255741001445268);
INSERT INTO account VALUES(0,'watanabe@example.jp',2154729395250816266,192255741018442749);
CREATE TABLE secret (
	tenant integer not null,
	id integer not null,
	person integer not null,
	kind integer not null check (kind between 1 and 4),
	name text not null check (length(name) <= 100),
	key blob not null,
	data blob not null,
	used integer not null,
	made_at integer not null,
	primary key (tenant, id),
	foreign key (tenant, person) references person (tenant, id)
) strict, without rowid;
INSERT INTO secret VALUES(1908505164071708021,192255741001445269,192255741001445268,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795741881184);
INSERT INTO secret VALUES(2154729395250816266,192255741021646000,192255741018442749,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795741881194);
CREATE TABLE document (
	tenant integer not null,
	id integer not null,
	version integer not null,
	pattern text not null check (length(pattern) between 1 and 64),
	choice integer not null check (choice between 0 and 2),
	made_at integer not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
) strict, without rowid;
INSERT INTO document VALUES(1908505164071708021,192255741001445270,1,'policy',2,1795741881184);
INSERT INTO document VALUES(1908505164071708021,192255741003021018,1,'handbook',0,1795741881184);
INSERT INTO document VALUES(2154729395250816266,192255741021646001,1,'policy',2,1795741881194);
INSERT INTO document VALUES(2154729395250816266,192255741021646005,1,'handbook',0,1795741881194);
CREATE TABLE document_clause (
	tenant integer not null,
	id integer not null,
	version integer not null,
	document integer not null,
	section text not null check (length(section) between 1 and 64),
	clause text not null check (length(clause) <= 64),
	kind integer not null check (kind between 1 and 3),
	title_ja text not null check (length(title_ja) <= 100),
	title_en text not null check (length(title_en) <= 100),
	text_ja text not null check (length(text_ja) <= 2000),
	text_en text not null check (length(text_en) <= 2000),
	base text not null check (length(base) <= 64),
	made_at integer not null,
	primary key (tenant, id),
	foreign key (tenant, document) references document (tenant, id)
) strict, without rowid;
INSERT INTO document_clause VALUES(1908505164071708021,192255741001445271,1,192255741001445270,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795741881184);
INSERT INTO document_clause VALUES(1908505164071708021,192255741001445272,1,192255741001445270,'promises','law',1,'','','','','',1795741881184);
INSERT INTO document_clause VALUES(1908505164071708021,192255741001445273,2,192255741001445270,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795741881184);
INSERT INTO document_clause VALUES(2154729395250816266,192255741021646002,1,192255741021646001,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795741881194);
INSERT INTO document_clause VALUES(2154729395250816266,192255741021646003,1,192255741021646001,'promises','law',1,'','','','','',1795741881194);
INSERT INTO document_clause VALUES(2154729395250816266,192255741021646004,2,192255741021646001,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795741881194);
CREATE TABLE declaration (
	tenant integer not null,
	id integer not null,
	version integer not null,
	stars integer not null check (stars between 0 and 2),
	number text not null check (length(number) in (0, 11)),
	declared_on text not null check (length(declared_on) = 10),
	edition text not null check (length(edition) <= 16),
	shown_where text not null check (length(shown_where) <= 2000),
	review_on text not null check (length(review_on) = 10),
	withdrawn_on text not null check (length(withdrawn_on) = 10),
	corporate text not null check (length(corporate) in (0, 13)),
	contact text not null check (length(contact) <= 200),
	made_at integer not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
) strict, without rowid;
INSERT INTO declaration VALUES(1908505164071708021,1,1,2,'51234567890','2026-11-20','4.0',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),'2027-11-20','9999-12-31','7000012050002','渡辺 𠮷子',1795741881184);
INSERT INTO declaration VALUES(2154729395250816266,1,1,2,'51234567890','2026-11-20','4.0',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),'2027-11-20','9999-12-31','7000012050002','渡辺 𠮷子',1795741881194);
CREATE TABLE document_version (
	tenant integer not null,
	id integer not null,
	version integer not null,
	pattern text not null check (length(pattern) between 1 and 64),
	number integer not null check (number > 0),
	state integer not null check (state between 1 and 3),
	decided_by text not null check (length(decided_by) between 1 and 200),
	decided_on text not null check (length(decided_on) = 10),
	decided_at integer not null,
	published_at integer,
	public_key text check (length(public_key) = 52),
	review_on text not null check (length(review_on) = 10),
	file blob not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant),
	foreign key (tenant, file) references file (tenant, sha256)
) strict, without rowid;
INSERT INTO document_version VALUES(1908505164071708021,192255741003021020,2,'policy',1,2,'社長 髙﨑','2026-11-27',1795741881184,1795741881184,'s0jwyne64chzh7zf4n7480r9qz732n69j7benhs97tcs4t6g37qq','2027-11-27',X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO document_version VALUES(1908505164071708021,192255741013774513,1,'policy',2,1,'社長 髙﨑','2026-11-27',1795741881184,NULL,NULL,'2027-11-27',X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO document_version VALUES(2154729395250816266,192255741021646007,2,'policy',1,2,'社長 髙﨑','2026-11-27',1795741881194,1795741881194,'b1ecz7277fp54nc0v5w8w1my3mxzdqr03zsr8724ncg40y527sk9','2027-11-27',X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO document_version VALUES(2154729395250816266,192255741029294150,1,'policy',2,1,'社長 髙﨑','2026-11-27',1795741881194,NULL,NULL,'2027-11-27',X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
CREATE TABLE paper_link (
	tenant integer not null,
	key blob not null check (length(key) = 32),
	firm integer not null,
	kind integer not null check (kind between 1 and 2),
	subject integer not null,
	ends_at integer,
	primary key (tenant, key)
) strict, without rowid;
INSERT INTO paper_link VALUES(0,X'143954b81fcf05507aa876ee28a01e3c5d92b8c78ab3dd7ebdf076e5e1af984b',2154729395250816266,2,192255741021646008,1803517881194);
INSERT INTO paper_link VALUES(0,X'4389731df8a162a36d4971b4d78898a7036056dd59c5008ec357db0f0fbb4035',1908505164071708021,1,192255741003021020,NULL);
INSERT INTO paper_link VALUES(0,X'c81eecdddd00a375b69902c878666416692d095553dab262755432566f90598b',1908505164071708021,2,192255741012911158,1803517881184);
INSERT INTO paper_link VALUES(0,X'c8322d026a44b5c3d045749f2aafee0c2138dfef3e5d5cb13ea2e200264ac2a6',2154729395250816266,1,192255741021646007,NULL);
INSERT INTO paper_link VALUES(0,X'd1aeeded117269c2da3cb635d2f58c4cf5e14497311b2b2b2dea4e95282601c1',2154729395250816266,2,192255741021646009,1803517881194);
INSERT INTO paper_link VALUES(0,X'd5573dc00a07b725471096d7d91888f92f86ab459129385596477b5343d3313d',1908505164071708021,2,192255741012911159,1803517881184);
CREATE TABLE receipt (
	tenant integer not null,
	id integer not null,
	version integer not null,
	paper integer not null,
	person integer,
	name text not null check (length(name) between 1 and 100),
	kind integer not null check (kind between 1 and 3),
	handed_at integer not null,
	read_at integer,
	ends_at integer,
	primary key (tenant, id),
	foreign key (tenant, paper) references document_version (tenant, id)
) strict, without rowid;
INSERT INTO receipt VALUES(1908505164071708021,192255741012911158,2,192255741003021020,NULL,'髙橋 花子',1,1795741881184,1795741881184,1803517881184);
INSERT INTO receipt VALUES(1908505164071708021,192255741012911159,1,192255741003021020,NULL,'O''Neil',1,1795741881184,NULL,1803517881184);
INSERT INTO receipt VALUES(1908505164071708021,192255741013774512,1,192255741003021020,NULL,'山田',2,1795741881184,NULL,NULL);
INSERT INTO receipt VALUES(2154729395250816266,192255741021646008,2,192255741021646007,NULL,'髙橋 花子',1,1795741881194,1795741881194,1803517881194);
INSERT INTO receipt VALUES(2154729395250816266,192255741021646009,1,192255741021646007,NULL,'O''Neil',1,1795741881194,NULL,1803517881194);
INSERT INTO receipt VALUES(2154729395250816266,192255741029294149,1,192255741021646007,NULL,'山田',2,1795741881194,NULL,NULL);
CREATE TABLE proposal (
	tenant integer not null,
	id integer not null,
	version integer not null,
	pattern text not null check (length(pattern) between 1 and 64),
	clause text not null check (length(clause) between 1 and 64),
	key blob not null check (length(key) = 32),
	answer integer not null check (answer between 1 and 2),
	made_at integer not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
) strict, without rowid;
INSERT INTO proposal VALUES(1908505164071708021,192255741013774514,1,'policy','leadership',X'f305fbaba9d5cebef56840738b5367d9fc571a58b7136c965b8f499b5c7104c4',2,1795741881184);
INSERT INTO proposal VALUES(2154729395250816266,192255741029294151,1,'policy','leadership',X'f305fbaba9d5cebef56840738b5367d9fc571a58b7136c965b8f499b5c7104c4',2,1795741881194);
CREATE INDEX firm_by_name on firm (name, tenant);
CREATE INDEX event_by_subject on event (tenant, subject, seq);
CREATE UNIQUE INDEX round_by_number on round (tenant, framework, number);
CREATE INDEX round_by_made on round (tenant, made_at, id);
CREATE INDEX task_by_due on task (tenant, due, id);
CREATE INDEX task_by_title on task (tenant, title, id);
CREATE INDEX task_by_measure on task (tenant, measure, id);
CREATE INDEX certification_by_expires_on on certification (tenant, expires_on, id);
CREATE INDEX insurance_by_expires_on on insurance (tenant, expires_on, id);
CREATE INDEX form_by_at on form (at, tenant, id);
CREATE INDEX job_by_state on job (state, lease_until, tenant, id);
CREATE INDEX gram_by_record on gram (tenant, noun, id);
CREATE INDEX session_by_person on session (tenant, firm, person, key);
CREATE INDEX session_by_ends_at on session (tenant, ends_at, key);
CREATE INDEX link_by_made_at on link (tenant, made_at, key);
CREATE INDEX attempt_by_at on attempt (tenant, at, key);
CREATE INDEX challenge_by_made_at on challenge (tenant, made_at, key);
CREATE INDEX backup_by_at on backup (tenant, at, id);
CREATE INDEX backup_by_kind on backup (tenant, kind, fault, at, id);
CREATE INDEX backup_by_last on backup (tenant, kind, at, id);
CREATE INDEX person_by_name on person (tenant, name, id);
CREATE INDEX secret_by_person on secret (tenant, person, kind, id);
CREATE UNIQUE INDEX document_by_pattern on document (tenant, pattern);
CREATE INDEX document_clause_by_document on document_clause (tenant, document, id);
CREATE UNIQUE INDEX document_version_by_number on document_version (tenant, pattern, number);
CREATE INDEX paper_link_by_subject on paper_link (tenant, firm, subject, key);
CREATE INDEX receipt_by_paper on receipt (tenant, paper, name, id);
CREATE INDEX receipt_by_person on receipt (tenant, person, id);
CREATE INDEX proposal_by_clause on proposal (tenant, pattern, clause, id);
COMMIT;
PRAGMA application_id=1416589924;
PRAGMA user_version=4;
