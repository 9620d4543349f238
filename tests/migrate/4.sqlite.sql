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
INSERT INTO firm VALUES(864472771497453992,2,'さくら商店','E',12,NULL,'',1,9,0,540,1795783548507,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
INSERT INTO firm VALUES(3151390661177789392,2,'O''Neil & "山田" 製作所','E',12,NULL,'',1,9,0,540,1795783548523,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
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
INSERT INTO event VALUES(0,1,1795783548507,0,'setting.set',0,NULL,'{"job-days":"14"}',X'adc6c5553f6636db344326c9dae1b03a',NULL,X'fd4146fce77c65669c91872b2d2586ccb6c850dcd898b09b1ecc0c0964c710ad','op setting.set');
INSERT INTO event VALUES(0,2,1795783548531,0,'seal.add',1,NULL,'{"number":1,"fingerprint":"ad98-53e6-80aa-37aa-7cb7-1a97-e3a1-9b9c"}',X'26cd345777fc7b9e1d6a4601acbc6629',NULL,X'e7afb0d66d68b1c8c645c2ba99febe81d38486ae99f4b8f4e340d50aa8375ee2','op setting.set');
INSERT INTO event VALUES(864472771497453992,1,1795783548507,7,'firm.add',0,NULL,'{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795783548507,"representative":null,"address":null,"contact":null}',X'690543376b3d6e62f6f6fd91018afd26',NULL,X'930be090be54c60ae7dfc3ffe548f390610bc2171bfa315b70094de42fd9795f','op setting.set');
INSERT INTO event VALUES(864472771497453992,2,1795783548507,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'3d0800f66cd407838eb4042421cdb2cf',NULL,X'0ed1efadb771c0fc979fca1e6632ce83227ab3d39a16161e2d24b019e224b74d','op setting.set');
INSERT INTO event VALUES(864472771497453992,3,1795783548507,7,'round.save',192343123706590045,NULL,NULL,NULL,X'ce00a7275dfdd1c9a158acf14b867a7efa1f3bfd018c39cf9a1d958dd78e80f3',X'ab44318b52a294bab4008e7618c4b46f406916d919b05f7fda4a6e0caf19efef','op setting.set');
INSERT INTO event VALUES(864472771497453992,4,1795783548507,7,'round.save',192343123706590046,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'3d0d3881f09ccb80606dd8f9d7046e79',NULL,X'563cf16e7371b2b88ebbaca8e81d6152e6159a707bff5c6d2aadbc18cfa91612','op setting.set');
INSERT INTO event VALUES(864472771497453992,5,1795783548507,7,'round.add',192343123721359623,NULL,'{"id":192343123721359623,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795783548507,"closed_at":null,"who":7}',X'fda3f7e544f8167bad39f12f82e81d98',NULL,X'96aa7cd9d64804b98d47982aa48410192c8f6ce0ed0e13d243b27c28ce1b9845','op setting.set');
INSERT INTO event VALUES(864472771497453992,6,1795783548507,7,'answer.set',192343123721359623,NULL,'{"item":"1","answer":"yes"}',X'02b9f80f003597d975dcfa3e1134a32e',NULL,X'd5e072307781e5ad6f749ac0338702aa24af17c620887e3465cfad6506456bbb','op setting.set');
INSERT INTO event VALUES(864472771497453992,7,1795783548507,7,'answer.set',192343123721359623,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'798a14b5530a90dc4763c3b606ff7489',NULL,X'bc5a716deddbf5f372547fecfa8a3b6bede28bbdd38905694b47883ba073ff89','op setting.set');
INSERT INTO event VALUES(864472771497453992,8,1795783548507,7,'answer.set',192343123721359623,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'a0c7bd5fa181ba496f84d80d19b9b085',NULL,X'52c4bda7d67041373fced76e5e0e70a63b720b0767c21217ad7d1e6582b70dc1','op setting.set');
INSERT INTO event VALUES(864472771497453992,9,1795783548507,7,'task.add',192343123723343880,NULL,'{"id":192343123723343880,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795783548507,"cost":12000}',X'ddc6719edb0ac6f47d88ee280c6fc91b',NULL,X'8a8dd83a32940082eea2f4b91205e99858d6c7d08395a391d90943c8846e9a44','op setting.set');
INSERT INTO event VALUES(864472771497453992,10,1795783548507,7,'task.set',192343123723343880,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'1518dbeec294b9270d9e529eb24b17d3',NULL,X'0c80efc998b6a582660dd9ea99c3f7e6367f3fd10cbbe9b0fa3e520e6668d53b','op setting.set');
INSERT INTO event VALUES(864472771497453992,11,1795783548507,7,'task.add',192343123726143328,NULL,'{"id":192343123726143328,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783548507,"cost":null}',X'339a745450879d1467ede424ea3999b5',NULL,X'f5107c2634b9f8cf2c1a6fb00fb742d9cde4c22f7866f96a4512e1931bf81c3b','op setting.set');
INSERT INTO event VALUES(864472771497453992,12,1795783548507,7,'task.add',192343123726143329,NULL,'{"id":192343123726143329,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783548507,"cost":null}',X'ee5b6f2b04f35eff2e407688ffdd5546',NULL,X'40048e083f5f90e616f91231f5223e0eadc9247b0a920f41febc6ff22fda3848','op setting.set');
INSERT INTO event VALUES(864472771497453992,13,1795783548507,7,'task.remove',192343123726143329,'{"id":192343123726143329,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783548507,"cost":null}',NULL,X'1187a732b064f2ae8cbebe893174193c',NULL,X'd55342336c8beb077d8518b3ccde1e329bdfece3ada6d8c187879fc7bf547414','op setting.set');
INSERT INTO event VALUES(864472771497453992,14,1795783548507,7,'certification.add',192343123726143330,NULL,'{"id":192343123726143330,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795783548507}',X'7978aab9ff2019e1c3c24f94afc74542',NULL,X'd6310b14489807bf8cc2dc352dcba63f8b92668058b0481f47b1306dc0bd103a','op setting.set');
INSERT INTO event VALUES(864472771497453992,15,1795783548507,7,'certification.add',192343123726143331,NULL,'{"id":192343123726143331,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795783548507}',X'210a92c4ed5c7c3b3d04a2bc25dbee66',NULL,X'b6f49d336e2402dcf31a995173d1fe9be9a1e66806e4525ee9619218206fda30','op setting.set');
INSERT INTO event VALUES(864472771497453992,16,1795783548507,7,'insurance.add',192343123726143332,NULL,'{"id":192343123726143332,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795783548507}',X'c2b95768dfe13955ca007073f59190b4',NULL,X'df6b4f162dc1eb6b6bc9cd830fe380b4b697418ec3f3e0c43a90df3dd25a8ae6','op setting.set');
INSERT INTO event VALUES(864472771497453992,17,1795783548507,7,'insurance.add',192343123726143333,NULL,'{"id":192343123726143333,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795783548507}',X'e8a0c4504f03f2e62f65c0b1092b9902',NULL,X'9db3ca62300d2abc925b4a75a85bad3d61c2435a94f8ab0fbac4027260c30f25','op setting.set');
INSERT INTO event VALUES(864472771497453992,18,1795783548507,7,'declaration.add',1,NULL,'{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795783548507}',X'95e3c738cf0b1ebda92e1c573300a89a',NULL,X'389a9e586c8bec5695024c7d3832d31331f16df373d53e9e994ae272014d6e1f','op setting.set');
INSERT INTO event VALUES(864472771497453992,19,1795783548507,7,'person.add',192343123727846171,NULL,'{"id":192343123727846171,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795783548507}',X'29e889a40dd84265161765b4617c6945',NULL,X'fb8b53c3a47d7981336e5eebc814e7e503d23d22505bb1a85760cf5ae88952a7','op setting.set');
INSERT INTO event VALUES(864472771497453992,20,1795783548507,7,'person.password',192343123727846171,NULL,NULL,X'f1730ef9890c13d7feec0b1d7945bf61',NULL,X'b74289d850643f3519500eeffa0f0a8ee33e5304afc93513be96051f25418a39','op setting.set');
INSERT INTO event VALUES(864472771497453992,21,1795783548507,7,'document.add',192343123727846173,NULL,'{"id":192343123727846173,"pattern":"policy","choice":2,"made_at":1795783548507}',X'11ad4b8a25fa84adf093cf5f8dc95413',NULL,X'd713cc56cf99f7e8a574599c5e18235ff64f1df37be16d427fc3153f22234103','op setting.set');
INSERT INTO event VALUES(864472771497453992,22,1795783548507,7,'document_clause.add',192343123727846174,NULL,'{"id":192343123727846174,"document":192343123727846173,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795783548507}',X'5c7f1fd1f8884e9f03568f5a796cb327',NULL,X'9729776895637b52a36d3130545ae2488eacf27ff18a987aa009b78bcacf58e5','op setting.set');
INSERT INTO event VALUES(864472771497453992,23,1795783548507,7,'document_clause.add',192343123727846175,NULL,'{"id":192343123727846175,"document":192343123727846173,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795783548507}',X'931261eeac2984979a2abcf80a41d3f3',NULL,X'724d381274fcb9f865d559c803dc795360a084ff4ef32e0e3339429ffb49dc74','op setting.set');
INSERT INTO event VALUES(864472771497453992,24,1795783548507,7,'document_clause.add',192343123727846176,NULL,'{"id":192343123727846176,"document":192343123727846173,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783548507}',X'b9b3c7742167e425b3e84c3a881bdda0',NULL,X'5cc5f9e31044636601d05065ad0a7c153bb181a3b4110fa1f12e1ec0efdc2891','op setting.set');
INSERT INTO event VALUES(864472771497453992,25,1795783548507,7,'document_clause.set',192343123727846176,'{}','{}',X'3ab7fd0b7ca6e27323c3ca403c6f7cc1',NULL,X'4e7f8fa563e81ac4524058f05d7001913c120edf45edb7e968e2fef95f8eab74','op setting.set');
INSERT INTO event VALUES(864472771497453992,26,1795783548507,7,'document.add',192343123729749204,NULL,'{"id":192343123729749204,"pattern":"handbook","choice":0,"made_at":1795783548507}',X'e4d5660ed1f6134f4cb1097b30f689ad',NULL,X'8b6ef5591fe9a705559963588d2cd5e87f78c39252618c5eac51445b0a1d70ad','op setting.set');
INSERT INTO event VALUES(864472771497453992,27,1795783548507,7,'document_clause.add',192343123729749205,NULL,'{"id":192343123729749205,"document":192343123729749204,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783548507}',X'a4a7bfa72b4792818aaef3c65c918cb0',NULL,X'695188b2f734a7aa9a81daded0bfc9537c12d9c0112a3a60519801f1fab3cdf1','op setting.set');
INSERT INTO event VALUES(864472771497453992,28,1795783548507,7,'document_clause.remove',192343123729749205,'{"id":192343123729749205,"document":192343123729749204,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783548507}',NULL,X'69ccdadc38fc5e81a8ab1bc7d1971488',NULL,X'1d0f3ca4991caf6fde7cec13695c2df344bb5ad1a98a1ac27447a0aaab4b6fb4','op setting.set');
INSERT INTO event VALUES(864472771497453992,29,1795783548507,7,'document_version.add',192343123729749206,NULL,'{"id":192343123729749206,"pattern":"policy","number":1,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795783548507,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}',X'5a90cf7b67b7d155e0e27f56d561ccd5',NULL,X'5e7c801d0415b2a2b8220abadee0eb10b9c9c322b0b94fd90a0122472f365596','op setting.set');
INSERT INTO event VALUES(864472771497453992,30,1795783548507,7,'document_version.set',192343123729749206,'{"state":1,"published_at":null,"public_key":null}','{"state":2,"published_at":1795783548507,"public_key":"4kwyhprr739bxtms48hv1ptt3v6vfdasjkn44y4qdb9vcph4yfdq"}',X'f927d28365699a9a5fa4b04efb9e8590',NULL,X'fe243db999da1aa8059229e6fff503abd30217627bffac7efe750624cdae64da','op setting.set');
INSERT INTO event VALUES(864472771497453992,31,1795783548507,7,'receipt.add',192343123729749207,NULL,'{"id":192343123729749207,"paper":192343123729749206,"person":null,"name":"髙橋 花子","kind":1,"handed_at":1795783548507,"read_at":null,"ends_at":1803559548507}',X'8202189af94c6a7f9a86b9304928d4b4',NULL,X'7886e49bb9491201624b14b903b14338ee21522fa7ffc91879d8afdfee37998f','op setting.set');
INSERT INTO event VALUES(864472771497453992,32,1795783548507,7,'receipt.add',192343123729749208,NULL,'{"id":192343123729749208,"paper":192343123729749206,"person":null,"name":"O''Neil","kind":1,"handed_at":1795783548507,"read_at":null,"ends_at":1803559548507}',X'083bc2dd3a856986f98550df9e729906',NULL,X'7ebb44560d3f4af4b78b57bea712c6715cbf55c5eb316bde4f9d692f4041b8e7','op setting.set');
INSERT INTO event VALUES(864472771497453992,33,1795783548507,1,'receipt.set',192343123729749207,'{"read_at":null}','{"read_at":1795783548507}',X'c4a1592636af27e898f0a460c266baea',NULL,X'f6d98ded6edb03f77795bbd24b99b42d9b7f066419b7d023bb6e5e3ef653d788','op setting.set');
INSERT INTO event VALUES(864472771497453992,34,1795783548507,1,'receipt.add',192343123729749209,NULL,'{"id":192343123729749209,"paper":192343123729749206,"person":null,"name":"山田","kind":2,"handed_at":1795783548507,"read_at":null,"ends_at":null}',X'd0d274b88fca3c3b6c340cb269b76fc2',NULL,X'98beb721383e43bf6f6d54a3895ff7b797b6794a18b26392d0524f771df93e4f','op setting.set');
INSERT INTO event VALUES(864472771497453992,35,1795783548507,1,'document_version.add',192343123729749210,NULL,'{"id":192343123729749210,"pattern":"policy","number":2,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795783548507,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}',X'd51f26a7888d532f96b252bd733a07f3',NULL,X'90a7d29541c801d2031bd5cc522118bf4978d852a1023d22265172c694b83d95','op setting.set');
INSERT INTO event VALUES(864472771497453992,36,1795783548507,1,'proposal.add',192343123729749211,NULL,'{"id":192343123729749211,"pattern":"policy","clause":"leadership","key":0,"answer":2,"made_at":1795783548507}',X'f874c9853c81b635ec958e50362d691a',NULL,X'c1ed9182fe63f827d743075b47255ea9a40a871406cfefc6fbc4dc4fa54ab795','op setting.set');
INSERT INTO event VALUES(864472771497453992,37,1795783548507,1,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'88ae4556b559f9c6ead82c642901dd0b',NULL,X'826fa810ef63fb49424c13f1d788a706729e6eea25b7a10b47d659ca38e32cb2','op setting.set');
INSERT INTO event VALUES(864472771497453992,38,1795783548507,1,'event.forget',3,NULL,NULL,X'e0722a0cf09de49512a7235e0ec1b82c',NULL,X'32f99c2a0cbd4285e909aa42b6cb4710f722bbb59735b618b3a2f15ee05b1e7b','op setting.set');
INSERT INTO event VALUES(864472771497453992,39,1795783548523,7,'form.sent',0,NULL,'{}',X'c1cfafa2139324b5d183f70d8024d0d1',NULL,X'0953b016e82019bb4e770bb3bfde971b0bf85da1bc4c3f3025fadbf19e05e6ec','op setting.set');
INSERT INTO event VALUES(3151390661177789392,1,1795783548523,7,'firm.add',0,NULL,'{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795783548523,"representative":null,"address":null,"contact":null}',X'19b30e7a683409909854895e23ddbe00',NULL,X'10a8163c32d7f353598a7ff06e3ea949b5733c31526293033673d4fd348c5970','op setting.set');
INSERT INTO event VALUES(3151390661177789392,2,1795783548523,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'404c1cbdd7d465e786781c196822d5c3',NULL,X'b3ff559bfd207ae31e17d3e504913369337a59c78da853cfa9acb0dbfe125dc8','op setting.set');
INSERT INTO event VALUES(3151390661177789392,3,1795783548523,7,'round.save',192343123738146022,NULL,NULL,NULL,X'd39fe64b27db8dac88bb2c67254c3f582ba33df36e73582f040e547b7f5213d6',X'a296e328773cdfd0ac1cc1b423fc612f8c1f2d8bf99fde2000b67587a700493f','op setting.set');
INSERT INTO event VALUES(3151390661177789392,4,1795783548523,7,'round.save',192343123740442066,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'41361bcdf33d010c60e0f7580f0c877e',NULL,X'78fbd2d31b031ea8e1e9995bea729de9a85a189f938aa92414d4bafe0c34ae78','op setting.set');
INSERT INTO event VALUES(3151390661177789392,5,1795783548523,7,'round.add',192343123740442067,NULL,'{"id":192343123740442067,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795783548523,"closed_at":null,"who":7}',X'9f5fe9df37af56f9335d9798e7e60adf',NULL,X'4f9086b48b3108939b795c9c45244e8d0b635543998d2a30be61f3133fa4ad6a','op setting.set');
INSERT INTO event VALUES(3151390661177789392,6,1795783548523,7,'answer.set',192343123740442067,NULL,'{"item":"1","answer":"yes"}',X'eaa8c456f37b5916e8b4c7eaf0994ee5',NULL,X'ae12e5508b1fffc5c85db0e8006c4f0ac7d15e21e6dbf5f63ab593382e2691e3','op setting.set');
INSERT INTO event VALUES(3151390661177789392,7,1795783548523,7,'answer.set',192343123740442067,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'6b9d73c5c39227940ec4d89307417b7c',NULL,X'a5e78256c76a903897dacd16fc816e23dd2db07f2c601e4523a9ba92bbbaa96a','op setting.set');
INSERT INTO event VALUES(3151390661177789392,8,1795783548523,7,'answer.set',192343123740442067,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'bd38c358c919b3f1017a9871721a64b2',NULL,X'cba48f764d2a9f2bb48753135aeeb348afea4b32f8bd50ba7a6571dbefc8a4b5','op setting.set');
INSERT INTO event VALUES(3151390661177789392,9,1795783548523,7,'task.add',192343123740442068,NULL,'{"id":192343123740442068,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795783548523,"cost":12000}',X'5f36ee710906632d1f953d68634b3d33',NULL,X'42875e95d9b9515de6219c0e2ecae93fa72ed60c1541a96ba84b3ccc56f1122d','op setting.set');
INSERT INTO event VALUES(3151390661177789392,10,1795783548523,7,'task.set',192343123740442068,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'9a9bbd00b42a6bb80435709e82dcc26c',NULL,X'94ed62734e8e409039d740321e1a1d79b6c676b038ca0ad141ef2e5f753a91d9','op setting.set');
INSERT INTO event VALUES(3151390661177789392,11,1795783548523,7,'task.add',192343123751616636,NULL,'{"id":192343123751616636,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783548523,"cost":null}',X'cf45b7e1b4b37856aeea38bd74d653c1',NULL,X'b9191b0dc60707a9def035c2d639f4c66fc83240caffe1c69c60627f0d5e5237','op setting.set');
INSERT INTO event VALUES(3151390661177789392,12,1795783548523,7,'task.add',192343123751616637,NULL,'{"id":192343123751616637,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783548523,"cost":null}',X'330fbe7bb7072b0ac856a6cefa814622',NULL,X'34a9b062d8cc21ae39dcb790d69ea853791ad7fefccd223b97dca9d9e0efb6fd','op setting.set');
INSERT INTO event VALUES(3151390661177789392,13,1795783548523,7,'task.remove',192343123751616637,'{"id":192343123751616637,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795783548523,"cost":null}',NULL,X'00c96846d158836f24bf405aefebbb68',NULL,X'd329d28034136503de441ef24d24f741116634fd80a74827aac2aac728eb05d7','op setting.set');
INSERT INTO event VALUES(3151390661177789392,14,1795783548523,7,'certification.add',192343123751616638,NULL,'{"id":192343123751616638,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795783548523}',X'283830fc339d49908b693ad2946ae3cd',NULL,X'314ce6ee397b36e2014d043f066d91c22fea848031a21ee0f1f710fdd9b148c9','op setting.set');
INSERT INTO event VALUES(3151390661177789392,15,1795783548523,7,'certification.add',192343123751616639,NULL,'{"id":192343123751616639,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795783548523}',X'2736761358bbb8a68bc6c17fb51e1abc',NULL,X'f7d2189db879e51928d88af560a93d80fc980491cc408a374e0fd89ef0da3464','op setting.set');
INSERT INTO event VALUES(3151390661177789392,16,1795783548523,7,'insurance.add',192343123751616640,NULL,'{"id":192343123751616640,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795783548523}',X'00d02fd1ba998a35fb4e9d8fe556b4ea',NULL,X'1b582441311492531ea4c1bf278156af3b7d95396d723e62e8daaad19d998997','op setting.set');
INSERT INTO event VALUES(3151390661177789392,17,1795783548523,7,'insurance.add',192343123751616641,NULL,'{"id":192343123751616641,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795783548523}',X'35076ec0657cdf693da0c6d00886b3d0',NULL,X'037d13596839e4f0d34b6a80696182659756dedb3c698e3e63868d44fb219073','op setting.set');
INSERT INTO event VALUES(3151390661177789392,18,1795783548523,7,'declaration.add',1,NULL,'{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795783548523}',X'150f5d56c8fe86370fc33890991cfbde',NULL,X'6594d2301033f4a8923911051f045018859de9d15230260b2ec6fc4b3b88998d','op setting.set');
INSERT INTO event VALUES(3151390661177789392,19,1795783548523,7,'person.add',192343123751616642,NULL,'{"id":192343123751616642,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795783548523}',X'353a0e3235b5599038a06c045a687032',NULL,X'00992288f301b30dd542162b6dc6136294bdcd18166d5b57266eed5387af0eba','op setting.set');
INSERT INTO event VALUES(3151390661177789392,20,1795783548523,7,'person.password',192343123751616642,NULL,NULL,X'28cda658d8793eb1d7993df8871b4827',NULL,X'fb64ae27951aed72c90ee33c6baab776e7fd804608367c07211817dafe61ad6f','op setting.set');
INSERT INTO event VALUES(3151390661177789392,21,1795783548523,7,'document.add',192343123751616644,NULL,'{"id":192343123751616644,"pattern":"policy","choice":2,"made_at":1795783548523}',X'01682dcf31f09d2b2edecc6e46723fc7',NULL,X'1b69f6bec79f6121968f12d5ae46528bf08014195259c908f5428d7f57197b33','op setting.set');
INSERT INTO event VALUES(3151390661177789392,22,1795783548523,7,'document_clause.add',192343123753312182,NULL,'{"id":192343123753312182,"document":192343123751616644,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795783548523}',X'228ce3bc97e6e9b2fe9248e08709056e',NULL,X'4cda56f43d904278bccb5bc219cd3379da573c83947912509a327f399c255753','op setting.set');
INSERT INTO event VALUES(3151390661177789392,23,1795783548523,7,'document_clause.add',192343123753312183,NULL,'{"id":192343123753312183,"document":192343123751616644,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795783548523}',X'6d714c0d2d2ae32ec41a9ffa4197ae50',NULL,X'ecc136ba761b0bb01a8670358db3a4aee7b5b30a973d6f3637367b6675e33611','op setting.set');
INSERT INTO event VALUES(3151390661177789392,24,1795783548523,7,'document_clause.add',192343123753312184,NULL,'{"id":192343123753312184,"document":192343123751616644,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783548523}',X'eeec056143aea166a0584ef779a239ff',NULL,X'821e3427fbd7e4f20a106df87f1d82172397fe25700005e8d299578aa57842c2','op setting.set');
INSERT INTO event VALUES(3151390661177789392,25,1795783548523,7,'document_clause.set',192343123753312184,'{}','{}',X'adbec758da060452d32f7a402674a231',NULL,X'47ad3c120a9e312dd3fb8f5e520f39a22e5ad38f8757fc18e72d639ed6cf63c1','op setting.set');
INSERT INTO event VALUES(3151390661177789392,26,1795783548523,7,'document.add',192343123753312185,NULL,'{"id":192343123753312185,"pattern":"handbook","choice":0,"made_at":1795783548523}',X'8824c8e6f6d34a00c63071e817727c7e',NULL,X'f2a8c20514cf6d4228f25ca72e08d306dc89fe6140aa122c9cfb5f4ff8ace467','op setting.set');
INSERT INTO event VALUES(3151390661177789392,27,1795783548523,7,'document_clause.add',192343123753312186,NULL,'{"id":192343123753312186,"document":192343123753312185,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783548523}',X'70b8e14b49f98d1fd55b150ad5d06eb6',NULL,X'a65b75e7b7743a81d8f04e1d03e262609028bdf0dbf2f5447c4e9ca709a73323','op setting.set');
INSERT INTO event VALUES(3151390661177789392,28,1795783548523,7,'document_clause.remove',192343123753312186,'{"id":192343123753312186,"document":192343123753312185,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795783548523}',NULL,X'7ead4dbe84ecbf030adfcb648e23b7d6',NULL,X'32dc9e384257930bf8750878a8bf17b7bea2cf42102cafddaaf140ac7abce9eb','op setting.set');
INSERT INTO event VALUES(3151390661177789392,29,1795783548523,7,'document_version.add',192343123753312187,NULL,'{"id":192343123753312187,"pattern":"policy","number":1,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795783548523,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}',X'ed4a36e7f9ff5ff2b18dd76cc0486c17',NULL,X'5ff78be911533aa0144274e2c7370698a36ac2619bc79deba20987707474b598','op setting.set');
INSERT INTO event VALUES(3151390661177789392,30,1795783548523,7,'document_version.set',192343123753312187,'{"state":1,"published_at":null,"public_key":null}','{"state":2,"published_at":1795783548523,"public_key":"nensdc34fkqsdjmjmv5ht9s0rn8wk7cmmz7ke3jhk6x0zst8ytby"}',X'3a036ba01bcf491e06189925ad8299f2',NULL,X'0bc0414231d03bcf542747123a649562f3179548b07a93c40c4590798abdd00e','op setting.set');
INSERT INTO event VALUES(3151390661177789392,31,1795783548523,7,'receipt.add',192343123753312188,NULL,'{"id":192343123753312188,"paper":192343123753312187,"person":null,"name":"髙橋 花子","kind":1,"handed_at":1795783548523,"read_at":null,"ends_at":1803559548523}',X'4851c40fef5332acf5880fab6aa9fe4c',NULL,X'd84715b3b74c96f782e36d54f1b00e77f728f2806ae7368739ca27745f3c9835','op setting.set');
INSERT INTO event VALUES(3151390661177789392,32,1795783548523,7,'receipt.add',192343123753312189,NULL,'{"id":192343123753312189,"paper":192343123753312187,"person":null,"name":"O''Neil","kind":1,"handed_at":1795783548523,"read_at":null,"ends_at":1803559548523}',X'56bd517a77a78d6f2438ec5003c5b5dd',NULL,X'b1a96e77b02a874aa67dd481e68f205bf8cc248a2b652540cb3c4feb7c30a5f5','op setting.set');
INSERT INTO event VALUES(3151390661177789392,33,1795783548523,1,'receipt.set',192343123753312188,'{"read_at":null}','{"read_at":1795783548523}',X'5870e8c49e4654581e6b25bae5f6ff1a',NULL,X'd5d7211f8ce3c53446550defccb3d39ab64d66d0b4713b613bd52990aeeb85bb','op setting.set');
INSERT INTO event VALUES(3151390661177789392,34,1795783548523,1,'receipt.add',192343123753312190,NULL,'{"id":192343123753312190,"paper":192343123753312187,"person":null,"name":"山田","kind":2,"handed_at":1795783548523,"read_at":null,"ends_at":null}',X'eb57e87657f11a88afd962cb3b1a14a1',NULL,X'9fcd9bac5f25e17ff869bcfec645ff810a070cb4b079f7f8cb8ecc701da50915','op setting.set');
INSERT INTO event VALUES(3151390661177789392,35,1795783548523,1,'document_version.add',192343123753312191,NULL,'{"id":192343123753312191,"pattern":"policy","number":2,"state":1,"decided_by":"社長 髙﨑","decided_on":"2026-11-27","decided_at":1795783548523,"published_at":null,"public_key":null,"review_on":"2027-11-27","file":0}',X'e9009be885078d2bfa3996374abd81fc',NULL,X'e09844a676d1fed5a842b709c362d2d722e0bac5722380ad93aef380f01f7f83','op setting.set');
INSERT INTO event VALUES(3151390661177789392,36,1795783548523,1,'proposal.add',192343123753312192,NULL,'{"id":192343123753312192,"pattern":"policy","clause":"leadership","key":0,"answer":2,"made_at":1795783548523}',X'3571afdad867aa85007c9d2effa575fb',NULL,X'c1f69fcfadc77080b752b9de5bd80acedc704dd3b61d51abba96f41b8174fe39','op setting.set');
INSERT INTO event VALUES(3151390661177789392,37,1795783548523,1,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'3c7a9575b2a860fc48dc475ec0656eca',NULL,X'ecbafa87a3933ad11f660414f7d493e9e0772df95077edc1ecd3fb9f32b38381','op setting.set');
INSERT INTO event VALUES(3151390661177789392,38,1795783548523,1,'event.forget',3,NULL,NULL,X'dc1f30e985e48ebd0264636f5dfd10c7',NULL,X'48cb7a4d72961dba567c27197ce833b3a8bcc01a31bff784e11f47eb3f70737a','op setting.set');
INSERT INTO event VALUES(3151390661177789392,39,1795783548531,7,'form.sent',0,NULL,'{}',X'dd12609e01af3c0e0cc8c96346d750af',NULL,X'8500d63e7ef3ef0ba00451efd3a03db8a5eaef35a12131fe57395f944224210f','op setting.set');
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
INSERT INTO round VALUES(864472771497453992,192343123706590045,1,'ipa-selfcheck-3.1',1,2,1795783548507,1795783548507,7);
INSERT INTO round VALUES(864472771497453992,192343123706590046,1,'ipa-selfcheck-3.1',2,2,1795783548507,1795783548507,7);
INSERT INTO round VALUES(864472771497453992,192343123721359623,1,'ipa-articles-4.0',1,1,1795783548507,NULL,7);
INSERT INTO round VALUES(3151390661177789392,192343123738146022,1,'ipa-selfcheck-3.1',1,2,1795783548523,1795783548523,7);
INSERT INTO round VALUES(3151390661177789392,192343123740442066,1,'ipa-selfcheck-3.1',2,2,1795783548523,1795783548523,7);
INSERT INTO round VALUES(3151390661177789392,192343123740442067,1,'ipa-articles-4.0',1,1,1795783548523,NULL,7);
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
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'10',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'11',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'12',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'13',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'14',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'15',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'16',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'17',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'18',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'19',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'20',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'21',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'22',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'23',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'24',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'25',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'5',1,'x',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'6',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'7',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'8',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590045,'9',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'10',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'11',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'12',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'13',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'14',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'15',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'16',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'17',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'18',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'19',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'20',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'21',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'22',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'23',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'24',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'25',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'5',3,'x',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'6',4,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'7',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'8',2,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123706590046,'9',3,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123721359623,'1',1,'',1,1795783548507,7);
INSERT INTO answer VALUES(864472771497453992,192343123721359623,'2',1,'始めた',2,1795783548507,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'10',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'11',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'12',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'13',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'14',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'15',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'16',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'17',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'18',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'19',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'20',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'21',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'22',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'23',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'24',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'25',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'5',1,'x',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'6',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'7',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'8',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123738146022,'9',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'10',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'11',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'12',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'13',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'14',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'15',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'16',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'17',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'18',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'19',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'20',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'21',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'22',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'23',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'24',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'25',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'5',3,'x',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'6',4,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'7',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'8',2,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442066,'9',3,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442067,'1',1,'',1,1795783548523,7);
INSERT INTO answer VALUES(3151390661177789392,192343123740442067,'2',1,'始めた',2,1795783548523,7);
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
INSERT INTO task VALUES(864472771497453992,192343123723343880,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795783548507,12000);
INSERT INTO task VALUES(864472771497453992,192343123726143328,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795783548507,NULL);
INSERT INTO task VALUES(3151390661177789392,192343123740442068,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795783548523,12000);
INSERT INTO task VALUES(3151390661177789392,192343123751616636,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795783548523,NULL);
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
INSERT INTO certification VALUES(864472771497453992,192343123726143330,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795783548507);
INSERT INTO certification VALUES(864472771497453992,192343123726143331,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795783548507);
INSERT INTO certification VALUES(3151390661177789392,192343123751616638,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795783548523);
INSERT INTO certification VALUES(3151390661177789392,192343123751616639,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795783548523);
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
INSERT INTO insurance VALUES(864472771497453992,192343123726143332,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795783548507);
INSERT INTO insurance VALUES(864472771497453992,192343123726143333,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795783548507);
INSERT INTO insurance VALUES(3151390661177789392,192343123751616640,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795783548523);
INSERT INTO insurance VALUES(3151390661177789392,192343123751616641,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795783548523);
CREATE TABLE file (
	tenant integer not null,
	sha256 blob not null check (length(sha256) = 32),
	size integer not null check (size >= 0),
	made_at integer not null,
	primary key (tenant, sha256)
) strict, without rowid;
INSERT INTO file VALUES(864472771497453992,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795783548507);
INSERT INTO file VALUES(864472771497453992,X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591',25,1795783548507);
INSERT INTO file VALUES(3151390661177789392,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795783548523);
INSERT INTO file VALUES(3151390661177789392,X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591',25,1795783548523);
CREATE TABLE chunk (
	tenant integer not null,
	sha256 blob not null,
	n integer not null check (n >= 0),
	bytes blob not null,
	primary key (tenant, sha256, n),
	foreign key (tenant, sha256) references file (tenant, sha256)
) strict;
INSERT INTO chunk VALUES(864472771497453992,X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591',0,X'7b22666f726d6174223a22746f726964652d7061706572227d');
INSERT INTO chunk VALUES(864472771497453992,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO chunk VALUES(3151390661177789392,X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591',0,X'7b22666f726d6174223a22746f726964652d7061706572227d');
INSERT INTO chunk VALUES(3151390661177789392,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
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
INSERT INTO checklist VALUES(864472771497453992,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795783548507,1);
INSERT INTO checklist VALUES(3151390661177789392,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795783548523,1);
CREATE TABLE form (
	tenant integer not null,
	id text not null check (length(id) between 1 and 64),
	at integer not null,
	result text not null,
	primary key (tenant, id)
) strict, without rowid;
INSERT INTO form VALUES(864472771497453992,'0123456789abcdef',1795783548523,'/somewhere');
INSERT INTO form VALUES(3151390661177789392,'0123456789abcdef',1795783548531,'/somewhere');
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
INSERT INTO job VALUES(864472771497453992,192343123731445011,1,'paint','{}',1,0,10,1795783548507,0,0,'',1795783548507,1);
INSERT INTO job VALUES(3151390661177789392,192343123753312193,1,'paint','{}',1,0,10,1795783548523,0,0,'',1795783548523,1);
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
INSERT INTO gram VALUES(864472771497453992,'"\',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'"x',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'%',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,''';',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'0%',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'00',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'0、',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'10',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,';',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'\0',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'\n',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'l',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'n',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'nu',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'ul',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'x"',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'、髙',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'「見',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'」''',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'く',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'に置',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'の金',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'は',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'を銀',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'アッ',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'クア',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'ック',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'ップ',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'バッ',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'プを',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'佐藤',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'庫に',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'書」',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'橋🔐',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'積書',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'置く',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'藤',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'行の',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'見積',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'金庫',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'銀行',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'髙橋',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'🔐',1,192343123723343880);
INSERT INTO gram VALUES(864472771497453992,'した',1,192343123726143328);
INSERT INTO gram VALUES(864472771497453992,'た人',1,192343123726143328);
INSERT INTO gram VALUES(864472771497453992,'の鍵',1,192343123726143328);
INSERT INTO gram VALUES(864472771497453992,'人の',1,192343123726143328);
INSERT INTO gram VALUES(864472771497453992,'職し',1,192343123726143328);
INSERT INTO gram VALUES(864472771497453992,'退職',1,192343123726143328);
INSERT INTO gram VALUES(864472771497453992,'鍵',1,192343123726143328);
INSERT INTO gram VALUES(864472771497453992,'"\',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'"x',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'%',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,''';',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'0%',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'00',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'0、',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'10',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,';',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'\0',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'\n',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'is',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'l',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'ms',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'n',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'nu',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'s',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'sm',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'ul',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'x"',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'、髙',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'「見',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'」''',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'は',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'審査',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'書」',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'査機',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'橋🔐',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'機関',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'積書',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'見積',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'関',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'髙橋',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'🔐',2,192343123726143330);
INSERT INTO gram VALUES(864472771497453992,'pマ',2,192343123726143331);
INSERT INTO gram VALUES(864472771497453992,'ク',2,192343123726143331);
INSERT INTO gram VALUES(864472771497453992,'マー',2,192343123726143331);
INSERT INTO gram VALUES(864472771497453992,'ーク',2,192343123726143331);
INSERT INTO gram VALUES(864472771497453992,'"\',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'"x',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'%',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,''';',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'0%',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'00',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'0、',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'10',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,';',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'\0',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'\n',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'l',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'n',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'nu',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'ul',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'x"',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'、髙',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'「見',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'」''',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'は',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'イバ',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'サイ',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'バー',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'ー保',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'上火',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'保険',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'書」',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'橋🔐',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'海上',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'火災',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'災',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'積書',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'見積',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'険',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'髙橋',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'🔐',3,192343123726143332);
INSERT INTO gram VALUES(864472771497453992,'の会',3,192343123726143333);
INSERT INTO gram VALUES(864472771497453992,'会社',3,192343123726143333);
INSERT INTO gram VALUES(864472771497453992,'別の',3,192343123726143333);
INSERT INTO gram VALUES(864472771497453992,'社',3,192343123726143333);
INSERT INTO gram VALUES(3151390661177789392,'"\',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'"x',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'%',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,''';',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'0%',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'00',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'0、',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'10',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,';',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'\0',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'\n',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'l',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'n',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'nu',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'ul',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'x"',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'、髙',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'「見',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'」''',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'く',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'に置',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'の金',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'は',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'を銀',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'アッ',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'クア',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'ック',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'ップ',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'バッ',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'プを',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'佐藤',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'庫に',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'書」',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'橋🔐',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'積書',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'置く',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'藤',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'行の',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'見積',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'金庫',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'銀行',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'髙橋',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'🔐',1,192343123740442068);
INSERT INTO gram VALUES(3151390661177789392,'した',1,192343123751616636);
INSERT INTO gram VALUES(3151390661177789392,'た人',1,192343123751616636);
INSERT INTO gram VALUES(3151390661177789392,'の鍵',1,192343123751616636);
INSERT INTO gram VALUES(3151390661177789392,'人の',1,192343123751616636);
INSERT INTO gram VALUES(3151390661177789392,'職し',1,192343123751616636);
INSERT INTO gram VALUES(3151390661177789392,'退職',1,192343123751616636);
INSERT INTO gram VALUES(3151390661177789392,'鍵',1,192343123751616636);
INSERT INTO gram VALUES(3151390661177789392,'"\',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'"x',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'%',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,''';',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'0%',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'00',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'0、',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'10',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,';',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'\0',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'\n',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'is',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'l',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'ms',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'n',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'nu',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'s',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'sm',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'ul',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'x"',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'、髙',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'「見',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'」''',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'は',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'審査',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'書」',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'査機',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'橋🔐',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'機関',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'積書',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'見積',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'関',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'髙橋',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'🔐',2,192343123751616638);
INSERT INTO gram VALUES(3151390661177789392,'pマ',2,192343123751616639);
INSERT INTO gram VALUES(3151390661177789392,'ク',2,192343123751616639);
INSERT INTO gram VALUES(3151390661177789392,'マー',2,192343123751616639);
INSERT INTO gram VALUES(3151390661177789392,'ーク',2,192343123751616639);
INSERT INTO gram VALUES(3151390661177789392,'"\',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'"x',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'%',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,''';',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'0%',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'00',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'0、',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'10',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,';',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'\0',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'\n',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'l',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'n',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'nu',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'ul',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'x"',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'、髙',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'「見',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'」''',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'は',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'イバ',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'サイ',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'バー',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'ー保',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'上火',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'保険',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'書」',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'橋🔐',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'海上',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'火災',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'災',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'積書',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'見積',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'険',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'髙橋',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'🔐',3,192343123751616640);
INSERT INTO gram VALUES(3151390661177789392,'の会',3,192343123751616641);
INSERT INTO gram VALUES(3151390661177789392,'会社',3,192343123751616641);
INSERT INTO gram VALUES(3151390661177789392,'別の',3,192343123751616641);
INSERT INTO gram VALUES(3151390661177789392,'社',3,192343123751616641);
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
INSERT INTO seal VALUES(0,1,1795783548531,replace('toride seal 1\ninstallation 2d6a5k3qppvc8\nnumber 1\nmade 2026-11-27T12:45:48.531Z\nbefore 0000000000000000000000000000000000000000000000000000000000000000\nkey f0553ba74b2652966c8b551da0fa24dc109a3a6bef54eb29b4eabb26878ae85b\nfingerprint ad9853e680aa37aa7cb71a97e3a19b9c\nchain 0000000000000 1 fd4146fce77c65669c91872b2d2586ccb6c850dcd898b09b1ecc0c0964c710ad 2026-11-27T12:45:48.507Z\nchain 0qzsscz7hmtd8 39 0953b016e82019bb4e770bb3bfde971b0bf85da1bc4c3f3025fadbf19e05e6ec 2026-11-27T12:45:48.523Z\nchain 2qezx3g5zrjyg 39 8500d63e7ef3ef0ba00451efd3a03db8a5eaef35a12131fe57395f944224210f 2026-11-27T12:45:48.531Z\nchains 3\nsignature 6756a635a21a54bccebb417a85ebff9855e52e661558d71ce86003cabf668365b0b06a472af0deaaed23d0a65beffa2cef18538f357c32da7ebe74baafc5cf00\n','\n',char(10)));
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
INSERT INTO person VALUES(864472771497453992,192343123727846171,1,'渡辺 𠮷子','watanabe',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795783548507);
INSERT INTO person VALUES(3151390661177789392,192343123751616642,1,'渡辺 𠮷子','watanabe@example.jp',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795783548523);
CREATE TABLE account (
	tenant integer not null,
	login text not null check (length(login) between 3 and 64),
	firm integer not null,
	person integer not null,
	primary key (tenant, login)
) strict, without rowid;
INSERT INTO account VALUES(0,'watanabe',864472771497453992,192343123727846171);
INSERT INTO account VALUES(0,'watanabe@example.jp',3151390661177789392,192343123751616642);
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
INSERT INTO secret VALUES(864472771497453992,192343123727846172,192343123727846171,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795783548507);
INSERT INTO secret VALUES(3151390661177789392,192343123751616643,192343123751616642,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795783548523);
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
INSERT INTO document VALUES(864472771497453992,192343123727846173,1,'policy',2,1795783548507);
INSERT INTO document VALUES(864472771497453992,192343123729749204,1,'handbook',0,1795783548507);
INSERT INTO document VALUES(3151390661177789392,192343123751616644,1,'policy',2,1795783548523);
INSERT INTO document VALUES(3151390661177789392,192343123753312185,1,'handbook',0,1795783548523);
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
INSERT INTO document_clause VALUES(864472771497453992,192343123727846174,1,192343123727846173,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795783548507);
INSERT INTO document_clause VALUES(864472771497453992,192343123727846175,1,192343123727846173,'promises','law',1,'','','','','',1795783548507);
INSERT INTO document_clause VALUES(864472771497453992,192343123727846176,2,192343123727846173,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795783548507);
INSERT INTO document_clause VALUES(3151390661177789392,192343123753312182,1,192343123751616644,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795783548523);
INSERT INTO document_clause VALUES(3151390661177789392,192343123753312183,1,192343123751616644,'promises','law',1,'','','','','',1795783548523);
INSERT INTO document_clause VALUES(3151390661177789392,192343123753312184,2,192343123751616644,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795783548523);
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
INSERT INTO declaration VALUES(864472771497453992,1,1,2,'51234567890','2026-11-20','4.0',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),'2027-11-20','9999-12-31','7000012050002','渡辺 𠮷子',1795783548507);
INSERT INTO declaration VALUES(3151390661177789392,1,1,2,'51234567890','2026-11-20','4.0',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),'2027-11-20','9999-12-31','7000012050002','渡辺 𠮷子',1795783548523);
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
INSERT INTO document_version VALUES(864472771497453992,192343123729749206,2,'policy',1,2,'社長 髙﨑','2026-11-27',1795783548507,1795783548507,'4kwyhprr739bxtms48hv1ptt3v6vfdasjkn44y4qdb9vcph4yfdq','2027-11-27',X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO document_version VALUES(864472771497453992,192343123729749210,1,'policy',2,1,'社長 髙﨑','2026-11-27',1795783548507,NULL,NULL,'2027-11-27',X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO document_version VALUES(3151390661177789392,192343123753312187,2,'policy',1,2,'社長 髙﨑','2026-11-27',1795783548523,1795783548523,'nensdc34fkqsdjmjmv5ht9s0rn8wk7cmmz7ke3jhk6x0zst8ytby','2027-11-27',X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
INSERT INTO document_version VALUES(3151390661177789392,192343123753312191,1,'policy',2,1,'社長 髙﨑','2026-11-27',1795783548523,NULL,NULL,'2027-11-27',X'f26eff44aa5015d74bc2dbead9f121d85c20817fa3d6610020d900489f347591');
CREATE TABLE paper_link (
	tenant integer not null,
	key blob not null check (length(key) = 32),
	firm integer not null,
	kind integer not null check (kind between 1 and 2),
	subject integer not null,
	ends_at integer,
	primary key (tenant, key)
) strict, without rowid;
INSERT INTO paper_link VALUES(0,X'255a08939602702072b70b50fcebe312567177961d037f1694142519b59d9345',3151390661177789392,2,192343123753312189,1803559548523);
INSERT INTO paper_link VALUES(0,X'2892a3ec823129615d50aa25e711aabdada4f1cbe3565a4edc9bed69c9533db6',3151390661177789392,2,192343123753312188,1803559548523);
INSERT INTO paper_link VALUES(0,X'360014b3e3575b121afb14478bbb0d414af2034ea7c3f5ddcd64c38712b1a566',864472771497453992,1,192343123729749206,NULL);
INSERT INTO paper_link VALUES(0,X'901e69e8e0ab0c325d98a5c4b9013f919f4bf37b7f6e237ad9402e671af22868',3151390661177789392,1,192343123753312187,NULL);
INSERT INTO paper_link VALUES(0,X'b0c99cab527a010d9e5ebb82df7a9c498f06d34f9c8fc01c6d42819c45d557d1',864472771497453992,2,192343123729749208,1803559548507);
INSERT INTO paper_link VALUES(0,X'b23d95a843f70bfb6e89c4153016fc07c5712ccc0a8956112f552d95c1126129',864472771497453992,2,192343123729749207,1803559548507);
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
INSERT INTO receipt VALUES(864472771497453992,192343123729749207,2,192343123729749206,NULL,'髙橋 花子',1,1795783548507,1795783548507,1803559548507);
INSERT INTO receipt VALUES(864472771497453992,192343123729749208,1,192343123729749206,NULL,'O''Neil',1,1795783548507,NULL,1803559548507);
INSERT INTO receipt VALUES(864472771497453992,192343123729749209,1,192343123729749206,NULL,'山田',2,1795783548507,NULL,NULL);
INSERT INTO receipt VALUES(3151390661177789392,192343123753312188,2,192343123753312187,NULL,'髙橋 花子',1,1795783548523,1795783548523,1803559548523);
INSERT INTO receipt VALUES(3151390661177789392,192343123753312189,1,192343123753312187,NULL,'O''Neil',1,1795783548523,NULL,1803559548523);
INSERT INTO receipt VALUES(3151390661177789392,192343123753312190,1,192343123753312187,NULL,'山田',2,1795783548523,NULL,NULL);
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
INSERT INTO proposal VALUES(864472771497453992,192343123729749211,1,'policy','leadership',X'f305fbaba9d5cebef56840738b5367d9fc571a58b7136c965b8f499b5c7104c4',2,1795783548507);
INSERT INTO proposal VALUES(3151390661177789392,192343123753312192,1,'policy','leadership',X'f305fbaba9d5cebef56840738b5367d9fc571a58b7136c965b8f499b5c7104c4',2,1795783548523);
CREATE TABLE verification (
	tenant integer not null,
	id integer not null,
	at integer not null,
	took_ms integer not null check (took_ms >= 0),
	events integer not null check (events >= 0),
	sealed integer not null check (sealed >= 0),
	findings integer not null check (findings >= 0),
	fault text not null check (length(fault) <= 64),
	primary key (tenant, id)
) strict, without rowid;
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
