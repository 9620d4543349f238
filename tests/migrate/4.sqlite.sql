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
INSERT INTO firm VALUES(1931218751340365289,2,'O''Neil & "山田" 製作所','E',12,NULL,'',1,9,0,540,1795736099189,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
INSERT INTO firm VALUES(2252548578323619081,2,'さくら商店','E',12,NULL,'',1,9,0,540,1795736099172,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
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
INSERT INTO event VALUES(0,1,1795736099172,0,'setting.set',0,NULL,'{"job-days":"14"}',X'e44e8d1f2e02337ed8704b5d3d6f5cc7',NULL,X'60e34db29a6c4c2ca2b2fa574082cdda523052c98e1ee417030e0374427a5818','op setting.set');
INSERT INTO event VALUES(0,2,1795736099196,0,'seal.add',1,NULL,'{"number":1,"fingerprint":"2962-f0f7-79ef-dbbc-52b5-7647-a9fb-65c2"}',X'ba703f118b6609477e7221bf1df0c3d7',NULL,X'a9eb8aed3304d14a8535c54ca0e917c0f7cef6c60aff49300b7da42a6c7d1504','op setting.set');
INSERT INTO event VALUES(1931218751340365289,1,1795736099189,7,'firm.add',0,NULL,'{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795736099189,"representative":null,"address":null,"contact":null}',X'7ab6ad1cf89d30863205dc34130c0b1a',NULL,X'3fd30e750585bc1798f0b0d4068e4b9c2d84eb40d87297a6342060c8cf1db112','op setting.set');
INSERT INTO event VALUES(1931218751340365289,2,1795736099189,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'8d5e0394b6afc693414fd49957b1cf74',NULL,X'1aad1387de545418a97d96f2453ebc2f13da95a8e51be4752d4ae8d7bd7b85bb','op setting.set');
INSERT INTO event VALUES(1931218751340365289,3,1795736099189,7,'round.save',192243615273068477,NULL,NULL,NULL,X'06ffaa1b47dfca829618c0f286584797f9bb36f17f5cc0368c63ccc578f064ef',X'1dca82155f600e1ffea61b1a35d953ec84d37fb546d39a468f8de7a21e1f27c7','op setting.set');
INSERT INTO event VALUES(1931218751340365289,4,1795736099189,7,'round.save',192243615273068478,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'3e3a151a0691b09b94f6403a0a390e80',NULL,X'1c6110895766be4ab1c684c5e55f88d490954b1fab91018e7af5d406b03f2c12','op setting.set');
INSERT INTO event VALUES(1931218751340365289,5,1795736099189,7,'round.add',192243615274613669,NULL,'{"id":192243615274613669,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795736099189,"closed_at":null,"who":7}',X'ed0f93c93018bfe2a87319bdbac6f461',NULL,X'88c800de19e0042f88c7e8391e55faf4e6830d4a5b08dde53cb1e9521c3f35ce','op setting.set');
INSERT INTO event VALUES(1931218751340365289,6,1795736099189,7,'answer.set',192243615274613669,NULL,'{"item":"1","answer":"yes"}',X'0277838d28d07157b9274e033b8f061d',NULL,X'493a1d0c7d002c2d494b8ca0356453de29018100f08fe2128059cb11d367c4b3','op setting.set');
INSERT INTO event VALUES(1931218751340365289,7,1795736099189,7,'answer.set',192243615274613669,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'e9d870a1ce9eaa54093c44f75e574293',NULL,X'baab28ef3ac9ed5ad30ff08ffb53175a1a9d21f965766233552bc0c04cecdd63','op setting.set');
INSERT INTO event VALUES(1931218751340365289,8,1795736099189,7,'answer.set',192243615274613669,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'75a124bff1aecfef703311e54bbf5ee3',NULL,X'd3a04e470d495c1e7a8ad4e6f2f4e8d3f9b770057966db07a56a37d4d4eac7f2','op setting.set');
INSERT INTO event VALUES(1931218751340365289,9,1795736099189,7,'task.add',192243615274613670,NULL,'{"id":192243615274613670,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795736099189,"cost":12000}',X'0f85718fff8d24b5c55614f20fc382d9',NULL,X'37a3ce88ed6ffbbcfb9707f1140ab198cb38b934bbdf6406a53a6110277d2deb','op setting.set');
INSERT INTO event VALUES(1931218751340365289,10,1795736099189,7,'task.set',192243615274613670,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'84e1e724b6bcbd4483f93746d583d86f',NULL,X'84b3cab4e305f27b60203115af29a4b72813385b76c77a40ebb1902be2b2826b','op setting.set');
INSERT INTO event VALUES(1931218751340365289,11,1795736099189,7,'task.add',192243615274613671,NULL,'{"id":192243615274613671,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795736099189,"cost":null}',X'48617a7c9ac83d9988ce21e238e25f21',NULL,X'7302f8afaada957e5e6e02d8922dd34640f30aedc2ca83482038ea64aafbd79d','op setting.set');
INSERT INTO event VALUES(1931218751340365289,12,1795736099189,7,'task.add',192243615274613672,NULL,'{"id":192243615274613672,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795736099189,"cost":null}',X'628730d63a9312384bdd82653c95f5bf',NULL,X'487977d470b6457740fa604cb2c836d5c07ea894945aadf435ce38762b1d1a56','op setting.set');
INSERT INTO event VALUES(1931218751340365289,13,1795736099189,7,'task.remove',192243615274613672,'{"id":192243615274613672,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795736099189,"cost":null}',NULL,X'70c98610b359902ba55df8c8adebb604',NULL,X'44f78cf131dce1e8355a04547e1ed53f9512cb035d70ade50f6c795bb9404710','op setting.set');
INSERT INTO event VALUES(1931218751340365289,14,1795736099189,7,'certification.add',192243615274613673,NULL,'{"id":192243615274613673,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795736099189}',X'19d9dbce5ded0851be1aa574e70908c8',NULL,X'27c9bdb8baf7c5fb6002ea0054a02c865d48409648cca80b52dfcff522f61ea4','op setting.set');
INSERT INTO event VALUES(1931218751340365289,15,1795736099189,7,'certification.add',192243615277240902,NULL,'{"id":192243615277240902,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795736099189}',X'8997b0e3a1fb38bd013176a9b75ddfcb',NULL,X'1a8b84d079e5337076e2f1d0169957a759cbc9d9154bcc1fdce8ee9094fb6238','op setting.set');
INSERT INTO event VALUES(1931218751340365289,16,1795736099189,7,'insurance.add',192243615277240903,NULL,'{"id":192243615277240903,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795736099189}',X'4248aa73bd6485cae287a76a60622878',NULL,X'e8b3925c6451fa3dacca36411c83163fada7c55d301e22df2276f9d63795315f','op setting.set');
INSERT INTO event VALUES(1931218751340365289,17,1795736099189,7,'insurance.add',192243615277240904,NULL,'{"id":192243615277240904,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795736099189}',X'8a9407c4880db7ddd2308cadaf905cb2',NULL,X'715e755e5a770afba1fddae2bb4bb9e17fbdca8c746e2b10f02a7c933c6ca2f0','op setting.set');
INSERT INTO event VALUES(1931218751340365289,18,1795736099189,7,'person.add',192243615277240905,NULL,'{"id":192243615277240905,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795736099189}',X'5f4554a7b8c808c705c17574eea0b2b4',NULL,X'77203ede9f3238e1fb7cd4b753e8d15366d1f53f625d07a06ff36f497009f157','op setting.set');
INSERT INTO event VALUES(1931218751340365289,19,1795736099189,7,'person.password',192243615277240905,NULL,NULL,X'c094570fbfda00aca5a077fa2913a211',NULL,X'6f21e8e157ea0bd435574b47282c1c492bf1be18a4dd8df8882fddecbd710458','op setting.set');
INSERT INTO event VALUES(1931218751340365289,20,1795736099189,7,'document.add',192243615277240907,NULL,'{"id":192243615277240907,"pattern":"policy","choice":2,"made_at":1795736099189}',X'b02e5001215c7b66cf4e6a65cb99d48f',NULL,X'64f830a79b409011d26cddae987a4f0a5f1105ce8389f237b1c18185fb8842fe','op setting.set');
INSERT INTO event VALUES(1931218751340365289,21,1795736099189,7,'document_clause.add',192243615277240908,NULL,'{"id":192243615277240908,"document":192243615277240907,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795736099189}',X'dd65daeea04e2164618e8abb909a2d5a',NULL,X'9b1f9abd2aa21d1f01854541189f8b25c7cee910231ba6128e249fd9b6298e8d','op setting.set');
INSERT INTO event VALUES(1931218751340365289,22,1795736099189,7,'document_clause.add',192243615277240909,NULL,'{"id":192243615277240909,"document":192243615277240907,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795736099189}',X'5ac32816664daff357434842a88b2c5b',NULL,X'efdb24fbde2a0b8c75fa68a39a8d90d02f5bd75486f57f8b3dc96e7f944e766e','op setting.set');
INSERT INTO event VALUES(1931218751340365289,23,1795736099189,7,'document_clause.add',192243615277240910,NULL,'{"id":192243615277240910,"document":192243615277240907,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795736099189}',X'407aaa3235e68ccf61de745013b49364',NULL,X'd5ef6e5503d91131b0390e24377d07bd9dd3b315324e5367b6150f92eeab2820','op setting.set');
INSERT INTO event VALUES(1931218751340365289,24,1795736099189,7,'document_clause.set',192243615277240910,'{}','{}',X'98baf28e35d5027c4aa56d588b580ec2',NULL,X'a9aca8ce92795792eb479bc40d4a370222cf2775dc95cdacf4295470693e5e09','op setting.set');
INSERT INTO event VALUES(1931218751340365289,25,1795736099189,7,'document.add',192243615277240911,NULL,'{"id":192243615277240911,"pattern":"handbook","choice":0,"made_at":1795736099189}',X'33cd9e72c14b92e58e821354ca913370',NULL,X'4ac7cafb76c8ca1f924db887ec39496dcca7d9d3ab93f7010192d27c4f258322','op setting.set');
INSERT INTO event VALUES(1931218751340365289,26,1795736099189,7,'document_clause.add',192243615277240912,NULL,'{"id":192243615277240912,"document":192243615277240911,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795736099189}',X'fc2a37cd3baaebce093d3cf7109fe83c',NULL,X'388e965b29c774e279ce23fe112e776fa457ce095b40e6ca57c1512c57a44203','op setting.set');
INSERT INTO event VALUES(1931218751340365289,27,1795736099189,7,'document_clause.remove',192243615277240912,'{"id":192243615277240912,"document":192243615277240911,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795736099189}',NULL,X'bf095f24cdde5added3221fd7f5a856b',NULL,X'6159fc3b9fece00cb63e70be5c19089d8736f02b6177293d78765c84cd711262','op setting.set');
INSERT INTO event VALUES(1931218751340365289,28,1795736099189,7,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'2b4656beda0179b800067edcabb6f198',NULL,X'69d24bc22aff7d722ca3fb013260ab39fd788c8e68fac8e312e3e19e48cc8e55','op setting.set');
INSERT INTO event VALUES(1931218751340365289,29,1795736099189,7,'event.forget',3,NULL,NULL,X'4db0cebacfe082951a5cdaa304e9e965',NULL,X'1e9ec21edb3ecdaf7ad5d4305541d8d41a2f9ddb548553f86d4e9244d0c588cd','op setting.set');
INSERT INTO event VALUES(1931218751340365289,30,1795736099192,7,'form.sent',0,NULL,'{}',X'2c401efbe43643dcdc8f4c7c6872ea1f',NULL,X'a192a0426bf08d3c8cdceeaea97692d900fde24bcb8938ab0d1b05cc3fc67b51','op setting.set');
INSERT INTO event VALUES(2252548578323619081,1,1795736099172,7,'firm.add',0,NULL,'{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795736099172,"representative":null,"address":null,"contact":null}',X'09b0e9b59e8ee973cec47d216283d64a',NULL,X'7f7a6913915f49343ac9278a386e423da5d58d91c4a5abb5f0bfb603de7f2eae','op setting.set');
INSERT INTO event VALUES(2252548578323619081,2,1795736099172,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'de2fec252ff09f3e78e515c94e555a9c',NULL,X'6cdd36b43ed004f668bb9860263de8b5c6ae2b60a7e0a4fdd00ae017c32d976c','op setting.set');
INSERT INTO event VALUES(2252548578323619081,3,1795736099172,7,'round.save',192243615236741028,NULL,NULL,NULL,X'823eb4272d1475dc50f03689e3a3cbf1bacb2e29dd5fa4c4c027d888fd3e2f69',X'24b4d2fb45391ce67eb4f35349428d449c402cc85db37a28440f226a8556bff1','op setting.set');
INSERT INTO event VALUES(2252548578323619081,4,1795736099172,7,'round.save',192243615239883492,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'ff4ade577fba7d0e80189f81e9e9c4cc',NULL,X'83a96d9be5128d874f60634300a6a021d4589a837d270fec2dc964d8b557807c','op setting.set');
INSERT INTO event VALUES(2252548578323619081,5,1795736099172,7,'round.add',192243615239883493,NULL,'{"id":192243615239883493,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795736099172,"closed_at":null,"who":7}',X'2d8628f552d3391d2dcd946a359d70a7',NULL,X'7ca72fb9869757a22da9eabd7485bb45ad1b6eb6fad01a5c0dcfa8a1d9d29ac3','op setting.set');
INSERT INTO event VALUES(2252548578323619081,6,1795736099172,7,'answer.set',192243615239883493,NULL,'{"item":"1","answer":"yes"}',X'892092d14a947650b9b5025ee1f8faeb',NULL,X'4eed1ba34d8df6a884ca78d85960f78ecd30dfbb1d5f81a83fbc7c3d7381b891','op setting.set');
INSERT INTO event VALUES(2252548578323619081,7,1795736099172,7,'answer.set',192243615239883493,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'2e88bace8a9e3825f1a4f1a4e5038983',NULL,X'8131358e4270ba2de99a54ae6d0faba7cc60ee6564bfe7f8a3a6fc83604fb738','op setting.set');
INSERT INTO event VALUES(2252548578323619081,8,1795736099172,7,'answer.set',192243615239883493,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'eba18be30c53af24969bbfa61954de30',NULL,X'3d0977f6278195d89f298dfc5a9bc4db75251c5f44e47e746f3a1d49a928076a','op setting.set');
INSERT INTO event VALUES(2252548578323619081,9,1795736099172,7,'task.add',192243615239883494,NULL,'{"id":192243615239883494,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795736099172,"cost":12000}',X'7aa9bb03a5694e9dc5b5d56c19dbd2e5',NULL,X'e65f950a422dc36fc6c288049d0e9ebdcf51d02eac14172abe66c326ed985a7d','op setting.set');
INSERT INTO event VALUES(2252548578323619081,10,1795736099172,7,'task.set',192243615239883494,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'be286f9da2bce9a48c83d563a57ac125',NULL,X'5924fe62c6b692a7b362982bab5b144481a53e71b73c4749dd4b1f15126d9ac1','op setting.set');
INSERT INTO event VALUES(2252548578323619081,11,1795736099172,7,'task.add',192243615241771719,NULL,'{"id":192243615241771719,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795736099172,"cost":null}',X'1cee72a2d8ce1342f98585e01b40a89c',NULL,X'c7de0185ca92fc0c7ee9c6f4cc07910d569da7a12deb7be9d8d38023e58835d8','op setting.set');
INSERT INTO event VALUES(2252548578323619081,12,1795736099172,7,'task.add',192243615241771720,NULL,'{"id":192243615241771720,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795736099172,"cost":null}',X'f0901894dc3dfe655b89789ce10fa8b5',NULL,X'0baf85acb53c57335930e1e0617c16c1f6ad7ae7065d37f23fcfd2a6bf17b15a','op setting.set');
INSERT INTO event VALUES(2252548578323619081,13,1795736099172,7,'task.remove',192243615241771720,'{"id":192243615241771720,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795736099172,"cost":null}',NULL,X'a5ec0aa596cfe7e1c5e654f8e97258e4',NULL,X'5ef9d6772a10959f2909874a839496d26cb8fbae4af2da660db01e83fd7382b6','op setting.set');
INSERT INTO event VALUES(2252548578323619081,14,1795736099172,7,'certification.add',192243615241771721,NULL,'{"id":192243615241771721,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795736099172}',X'7705ddffd7c3560ccf49ba71934b3d81',NULL,X'd118135165af051a0e3d4622ebd32412ca7a91816c231e808d708746142e2c1a','op setting.set');
INSERT INTO event VALUES(2252548578323619081,15,1795736099172,7,'certification.add',192243615250727795,NULL,'{"id":192243615250727795,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795736099172}',X'7156a8e4b82303d9d79d6b2be872d201',NULL,X'd7e83ea3d665a3bb861e825fe6179909ed7a287ebd126531b44266c7dbf102a8','op setting.set');
INSERT INTO event VALUES(2252548578323619081,16,1795736099172,7,'insurance.add',192243615250727796,NULL,'{"id":192243615250727796,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795736099172}',X'efa18e86759828e7a0cf79013d37d567',NULL,X'accb6eb3414b0141376ba51ea0eaae117ee6cb5fd2ca7c45e7b2fe82abd0ec9e','op setting.set');
INSERT INTO event VALUES(2252548578323619081,17,1795736099172,7,'insurance.add',192243615251106315,NULL,'{"id":192243615251106315,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795736099172}',X'47a2328b9c19acb6e4f11888d744f70e',NULL,X'aba72b106d1366dd952803526a209ecd207a05d59911abb98b9d7aa4a64c56da','op setting.set');
INSERT INTO event VALUES(2252548578323619081,18,1795736099172,7,'person.add',192243615251106316,NULL,'{"id":192243615251106316,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795736099172}',X'0a0b32d063636713478e6edde2d9be80',NULL,X'f3291c1656580c2d45afb353e9486175b7e9764a36bf2abe310da2f0f9283713','op setting.set');
INSERT INTO event VALUES(2252548578323619081,19,1795736099172,7,'person.password',192243615251106316,NULL,NULL,X'3778e48eee21c0ecc7760a4f5de6df1e',NULL,X'4d07df3f1c5177f78fd94c16a525d0f40e63454014f61ef0cb093542bd4a8b78','op setting.set');
INSERT INTO event VALUES(2252548578323619081,20,1795736099172,7,'document.add',192243615251106318,NULL,'{"id":192243615251106318,"pattern":"policy","choice":2,"made_at":1795736099172}',X'f591601b1a5a58da68c96ef861ad650d',NULL,X'7366c4e819863dfc862965bbc908c8d9948e662558ad87c9f1721c027b4aa67d','op setting.set');
INSERT INTO event VALUES(2252548578323619081,21,1795736099172,7,'document_clause.add',192243615257518989,NULL,'{"id":192243615257518989,"document":192243615251106318,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795736099172}',X'b4e6b69423a45bf2fd151d03faf700a5',NULL,X'cab9a22747af968637cf27ec8336ee752a21846c98788e5f182be93d92dfc27c','op setting.set');
INSERT INTO event VALUES(2252548578323619081,22,1795736099172,7,'document_clause.add',192243615257518990,NULL,'{"id":192243615257518990,"document":192243615251106318,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795736099172}',X'0f3aeeb0dcfdd2b6a6137abeb471c60d',NULL,X'68e61195096d06bfcf03595c73ab4443215a229b7401ee7632934fef12ea8c58','op setting.set');
INSERT INTO event VALUES(2252548578323619081,23,1795736099172,7,'document_clause.add',192243615257518991,NULL,'{"id":192243615257518991,"document":192243615251106318,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795736099172}',X'3804be1992dce9b398e0cd750ff5f2ae',NULL,X'773c94b64aeaa1d13b87bade7f288c61610fcb17447a49944a7065dffc935b81','op setting.set');
INSERT INTO event VALUES(2252548578323619081,24,1795736099172,7,'document_clause.set',192243615257518991,'{}','{}',X'20acb38439a63acf0d219a5b3ee7c81a',NULL,X'12669ddda8f6afc1d1f7bb0304fcb271a86189a564c036351476c2f7424da2aa','op setting.set');
INSERT INTO event VALUES(2252548578323619081,25,1795736099172,7,'document.add',192243615257518992,NULL,'{"id":192243615257518992,"pattern":"handbook","choice":0,"made_at":1795736099172}',X'0a3f4b09ecf98fcd763ae943a63ff0f6',NULL,X'53a3967cf1e3f6e80e16d84ecab1204e24b22ef2d4c37d14f962c59aa9cc25ed','op setting.set');
INSERT INTO event VALUES(2252548578323619081,26,1795736099172,7,'document_clause.add',192243615257518993,NULL,'{"id":192243615257518993,"document":192243615257518992,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795736099172}',X'4bbfbf45fc08e869f7f3c2ef3353da89',NULL,X'd589da792d5adf9426c17ac8cec3401b8fd8dfe1920474cec5d21453816a3fc5','op setting.set');
INSERT INTO event VALUES(2252548578323619081,27,1795736099172,7,'document_clause.remove',192243615257518993,'{"id":192243615257518993,"document":192243615257518992,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795736099172}',NULL,X'606d3a88cf9a732c0a184cbd3a5a2684',NULL,X'59ec0a799787348d3a492acb5a3be6b8454041456f2ea857b834f02f527110d6','op setting.set');
INSERT INTO event VALUES(2252548578323619081,28,1795736099172,7,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'cfd09672d0fcb9bcf6aa248949d1a376',NULL,X'4c67de1acdc72ef615037df589683c7f741b51a07c1c757784a5bd01e28523b3','op setting.set');
INSERT INTO event VALUES(2252548578323619081,29,1795736099172,7,'event.forget',3,NULL,NULL,X'5f6f3832bf678fb5805fa653816b9a77',NULL,X'a2cdb73d1fe1c594d6cd47916f0bce7d563e6db1c218cffa33519c0e6eca04af','op setting.set');
INSERT INTO event VALUES(2252548578323619081,30,1795736099189,7,'form.sent',0,NULL,'{}',X'7b6eec12d89df8efaf32bf67e109089b',NULL,X'4abdfc5ac3f42a2abe2434cb275b2be36a4ea408f4b1f65d8605607d8bdad2ce','op setting.set');
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
INSERT INTO round VALUES(1931218751340365289,192243615273068477,1,'ipa-selfcheck-3.1',1,2,1795736099189,1795736099189,7);
INSERT INTO round VALUES(1931218751340365289,192243615273068478,1,'ipa-selfcheck-3.1',2,2,1795736099189,1795736099189,7);
INSERT INTO round VALUES(1931218751340365289,192243615274613669,1,'ipa-articles-4.0',1,1,1795736099189,NULL,7);
INSERT INTO round VALUES(2252548578323619081,192243615236741028,1,'ipa-selfcheck-3.1',1,2,1795736099172,1795736099172,7);
INSERT INTO round VALUES(2252548578323619081,192243615239883492,1,'ipa-selfcheck-3.1',2,2,1795736099172,1795736099172,7);
INSERT INTO round VALUES(2252548578323619081,192243615239883493,1,'ipa-articles-4.0',1,1,1795736099172,NULL,7);
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
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'10',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'11',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'12',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'13',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'14',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'15',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'16',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'17',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'18',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'19',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'20',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'21',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'22',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'23',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'24',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'25',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'5',1,'x',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'6',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'7',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'8',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068477,'9',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'10',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'11',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'12',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'13',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'14',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'15',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'16',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'17',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'18',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'19',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'20',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'21',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'22',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'23',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'24',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'25',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'5',3,'x',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'6',4,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'7',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'8',2,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615273068478,'9',3,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615274613669,'1',1,'',1,1795736099189,7);
INSERT INTO answer VALUES(1931218751340365289,192243615274613669,'2',1,'始めた',2,1795736099189,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'10',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'11',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'12',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'13',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'14',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'15',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'16',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'17',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'18',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'19',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'20',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'21',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'22',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'23',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'24',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'25',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'5',1,'x',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'6',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'7',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'8',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615236741028,'9',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'10',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'11',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'12',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'13',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'14',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'15',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'16',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'17',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'18',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'19',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'20',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'21',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'22',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'23',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'24',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'25',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'5',3,'x',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'6',4,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'7',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'8',2,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883492,'9',3,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883493,'1',1,'',1,1795736099172,7);
INSERT INTO answer VALUES(2252548578323619081,192243615239883493,'2',1,'始めた',2,1795736099172,7);
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
INSERT INTO task VALUES(1931218751340365289,192243615274613670,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795736099189,12000);
INSERT INTO task VALUES(1931218751340365289,192243615274613671,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795736099189,NULL);
INSERT INTO task VALUES(2252548578323619081,192243615239883494,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795736099172,12000);
INSERT INTO task VALUES(2252548578323619081,192243615241771719,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795736099172,NULL);
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
INSERT INTO certification VALUES(1931218751340365289,192243615274613673,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795736099189);
INSERT INTO certification VALUES(1931218751340365289,192243615277240902,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795736099189);
INSERT INTO certification VALUES(2252548578323619081,192243615241771721,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795736099172);
INSERT INTO certification VALUES(2252548578323619081,192243615250727795,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795736099172);
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
INSERT INTO insurance VALUES(1931218751340365289,192243615277240903,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795736099189);
INSERT INTO insurance VALUES(1931218751340365289,192243615277240904,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795736099189);
INSERT INTO insurance VALUES(2252548578323619081,192243615250727796,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795736099172);
INSERT INTO insurance VALUES(2252548578323619081,192243615251106315,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795736099172);
CREATE TABLE file (
	tenant integer not null,
	sha256 blob not null check (length(sha256) = 32),
	size integer not null check (size >= 0),
	made_at integer not null,
	primary key (tenant, sha256)
) strict, without rowid;
INSERT INTO file VALUES(1931218751340365289,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795736099189);
INSERT INTO file VALUES(2252548578323619081,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795736099172);
CREATE TABLE chunk (
	tenant integer not null,
	sha256 blob not null,
	n integer not null check (n >= 0),
	bytes blob not null,
	primary key (tenant, sha256, n),
	foreign key (tenant, sha256) references file (tenant, sha256)
) strict;
INSERT INTO chunk VALUES(2252548578323619081,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO chunk VALUES(1931218751340365289,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
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
INSERT INTO checklist VALUES(1931218751340365289,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795736099189,7);
INSERT INTO checklist VALUES(2252548578323619081,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795736099172,7);
CREATE TABLE form (
	tenant integer not null,
	id text not null check (length(id) between 1 and 64),
	at integer not null,
	result text not null,
	primary key (tenant, id)
) strict, without rowid;
INSERT INTO form VALUES(1931218751340365289,'0123456789abcdef',1795736099192,'/somewhere');
INSERT INTO form VALUES(2252548578323619081,'0123456789abcdef',1795736099189,'/somewhere');
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
INSERT INTO job VALUES(1931218751340365289,192243615277240913,1,'paint','{}',1,0,10,1795736099189,0,0,'',1795736099189,7);
INSERT INTO job VALUES(2252548578323619081,192243615271905438,1,'paint','{}',1,0,10,1795736099172,0,0,'',1795736099172,7);
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
INSERT INTO gram VALUES(1931218751340365289,'"\',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'"x',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'%',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,''';',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'0%',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'00',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'0、',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'10',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,';',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'\0',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'\n',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'l',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'n',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'nu',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'ul',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'x"',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'、髙',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'「見',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'」''',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'く',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'に置',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'の金',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'は',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'を銀',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'アッ',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'クア',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'ック',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'ップ',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'バッ',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'プを',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'佐藤',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'庫に',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'書」',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'橋🔐',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'積書',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'置く',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'藤',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'行の',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'見積',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'金庫',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'銀行',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'髙橋',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'🔐',1,192243615274613670);
INSERT INTO gram VALUES(1931218751340365289,'した',1,192243615274613671);
INSERT INTO gram VALUES(1931218751340365289,'た人',1,192243615274613671);
INSERT INTO gram VALUES(1931218751340365289,'の鍵',1,192243615274613671);
INSERT INTO gram VALUES(1931218751340365289,'人の',1,192243615274613671);
INSERT INTO gram VALUES(1931218751340365289,'職し',1,192243615274613671);
INSERT INTO gram VALUES(1931218751340365289,'退職',1,192243615274613671);
INSERT INTO gram VALUES(1931218751340365289,'鍵',1,192243615274613671);
INSERT INTO gram VALUES(1931218751340365289,'"\',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'"x',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'%',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,''';',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'0%',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'00',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'0、',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'10',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,';',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'\0',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'\n',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'is',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'l',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'ms',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'n',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'nu',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'s',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'sm',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'ul',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'x"',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'、髙',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'「見',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'」''',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'は',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'審査',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'書」',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'査機',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'橋🔐',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'機関',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'積書',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'見積',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'関',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'髙橋',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'🔐',2,192243615274613673);
INSERT INTO gram VALUES(1931218751340365289,'pマ',2,192243615277240902);
INSERT INTO gram VALUES(1931218751340365289,'ク',2,192243615277240902);
INSERT INTO gram VALUES(1931218751340365289,'マー',2,192243615277240902);
INSERT INTO gram VALUES(1931218751340365289,'ーク',2,192243615277240902);
INSERT INTO gram VALUES(1931218751340365289,'"\',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'"x',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'%',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,''';',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'0%',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'00',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'0、',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'10',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,';',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'\0',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'\n',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'l',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'n',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'nu',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'ul',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'x"',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'、髙',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'「見',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'」''',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'は',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'イバ',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'サイ',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'バー',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'ー保',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'上火',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'保険',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'書」',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'橋🔐',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'海上',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'火災',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'災',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'積書',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'見積',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'険',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'髙橋',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'🔐',3,192243615277240903);
INSERT INTO gram VALUES(1931218751340365289,'の会',3,192243615277240904);
INSERT INTO gram VALUES(1931218751340365289,'会社',3,192243615277240904);
INSERT INTO gram VALUES(1931218751340365289,'別の',3,192243615277240904);
INSERT INTO gram VALUES(1931218751340365289,'社',3,192243615277240904);
INSERT INTO gram VALUES(2252548578323619081,'"\',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'"x',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'%',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,''';',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'0%',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'00',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'0、',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'10',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,';',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'\0',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'\n',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'l',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'n',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'nu',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'ul',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'x"',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'、髙',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'「見',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'」''',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'く',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'に置',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'の金',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'は',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'を銀',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'アッ',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'クア',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'ック',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'ップ',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'バッ',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'プを',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'佐藤',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'庫に',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'書」',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'橋🔐',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'積書',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'置く',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'藤',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'行の',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'見積',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'金庫',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'銀行',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'髙橋',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'🔐',1,192243615239883494);
INSERT INTO gram VALUES(2252548578323619081,'した',1,192243615241771719);
INSERT INTO gram VALUES(2252548578323619081,'た人',1,192243615241771719);
INSERT INTO gram VALUES(2252548578323619081,'の鍵',1,192243615241771719);
INSERT INTO gram VALUES(2252548578323619081,'人の',1,192243615241771719);
INSERT INTO gram VALUES(2252548578323619081,'職し',1,192243615241771719);
INSERT INTO gram VALUES(2252548578323619081,'退職',1,192243615241771719);
INSERT INTO gram VALUES(2252548578323619081,'鍵',1,192243615241771719);
INSERT INTO gram VALUES(2252548578323619081,'"\',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'"x',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'%',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,''';',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'0%',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'00',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'0、',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'10',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,';',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'\0',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'\n',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'is',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'l',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'ms',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'n',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'nu',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'s',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'sm',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'ul',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'x"',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'、髙',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'「見',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'」''',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'は',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'審査',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'書」',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'査機',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'橋🔐',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'機関',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'積書',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'見積',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'関',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'髙橋',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'🔐',2,192243615241771721);
INSERT INTO gram VALUES(2252548578323619081,'pマ',2,192243615250727795);
INSERT INTO gram VALUES(2252548578323619081,'ク',2,192243615250727795);
INSERT INTO gram VALUES(2252548578323619081,'マー',2,192243615250727795);
INSERT INTO gram VALUES(2252548578323619081,'ーク',2,192243615250727795);
INSERT INTO gram VALUES(2252548578323619081,'"\',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'"x',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'%',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,''';',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'0%',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'00',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'0、',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'10',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,';',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'\0',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'\n',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'l',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'n',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'nu',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'ul',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'x"',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'、髙',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'「見',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'」''',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'は',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'イバ',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'サイ',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'バー',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'ー保',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'上火',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'保険',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'書」',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'橋🔐',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'海上',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'火災',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'災',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'積書',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'見積',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'険',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'髙橋',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'🔐',3,192243615250727796);
INSERT INTO gram VALUES(2252548578323619081,'の会',3,192243615251106315);
INSERT INTO gram VALUES(2252548578323619081,'会社',3,192243615251106315);
INSERT INTO gram VALUES(2252548578323619081,'別の',3,192243615251106315);
INSERT INTO gram VALUES(2252548578323619081,'社',3,192243615251106315);
CREATE TABLE session (
	tenant integer not null,
	key blob not null check (length(key) = 32),
	firm integer not null,
	person integer not null,
	made_at integer not null,
	ends_at integer not null,
	checked_at integer,
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
INSERT INTO seal VALUES(0,1,1795736099196,replace('toride seal 1\ninstallation 06m1qmys552j5\nnumber 1\nmade 2026-11-26T23:34:59.196Z\nbefore 0000000000000000000000000000000000000000000000000000000000000000\nkey 44f6e29ff8d1f662a49109f01964cf03d1b29babf1c081b496a8a355a91fa9a5\nfingerprint 2962f0f779efdbbc52b57647a9fb65c2\nchain 0000000000000 1 60e34db29a6c4c2ca2b2fa574082cdda523052c98e1ee417030e0374427a5818 2026-11-26T23:34:59.172Z\nchain 1nk8h73mkehf9 30 a192a0426bf08d3c8cdceeaea97692d900fde24bcb8938ab0d1b05cc3fc67b51 2026-11-26T23:34:59.192Z\nchain 1ygn8zxd4mq89 30 4abdfc5ac3f42a2abe2434cb275b2be36a4ea408f4b1f65d8605607d8bdad2ce 2026-11-26T23:34:59.189Z\nchains 3\nsignature 4ff45d156a2a1894728af615bdbce4c983a546c3eaf750a75f559cb1834d5bf22398319ed17f31588313cbdf1961d14a40669cc1b8cf9cf3e4805e3f7671f40b\n','\n',char(10)));
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
INSERT INTO person VALUES(1931218751340365289,192243615277240905,1,'渡辺 𠮷子','watanabe@example.jp',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795736099189);
INSERT INTO person VALUES(2252548578323619081,192243615251106316,1,'渡辺 𠮷子','watanabe',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795736099172);
CREATE TABLE account (
	tenant integer not null,
	login text not null check (length(login) between 3 and 64),
	firm integer not null,
	person integer not null,
	primary key (tenant, login)
) strict, without rowid;
INSERT INTO account VALUES(0,'watanabe',2252548578323619081,192243615251106316);
INSERT INTO account VALUES(0,'watanabe@example.jp',1931218751340365289,192243615277240905);
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
INSERT INTO secret VALUES(1931218751340365289,192243615277240906,192243615277240905,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795736099189);
INSERT INTO secret VALUES(2252548578323619081,192243615251106317,192243615251106316,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795736099172);
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
INSERT INTO document VALUES(1931218751340365289,192243615277240907,1,'policy',2,1795736099189);
INSERT INTO document VALUES(1931218751340365289,192243615277240911,1,'handbook',0,1795736099189);
INSERT INTO document VALUES(2252548578323619081,192243615251106318,1,'policy',2,1795736099172);
INSERT INTO document VALUES(2252548578323619081,192243615257518992,1,'handbook',0,1795736099172);
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
INSERT INTO document_clause VALUES(1931218751340365289,192243615277240908,1,192243615277240907,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795736099189);
INSERT INTO document_clause VALUES(1931218751340365289,192243615277240909,1,192243615277240907,'promises','law',1,'','','','','',1795736099189);
INSERT INTO document_clause VALUES(1931218751340365289,192243615277240910,2,192243615277240907,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795736099189);
INSERT INTO document_clause VALUES(2252548578323619081,192243615257518989,1,192243615251106318,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795736099172);
INSERT INTO document_clause VALUES(2252548578323619081,192243615257518990,1,192243615251106318,'promises','law',1,'','','','','',1795736099172);
INSERT INTO document_clause VALUES(2252548578323619081,192243615257518991,2,192243615251106318,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795736099172);
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
CREATE INDEX backup_by_at on backup (tenant, at, id);
CREATE INDEX backup_by_kind on backup (tenant, kind, fault, at, id);
CREATE INDEX backup_by_last on backup (tenant, kind, at, id);
CREATE INDEX person_by_name on person (tenant, name, id);
CREATE INDEX secret_by_person on secret (tenant, person, kind, id);
CREATE UNIQUE INDEX document_by_pattern on document (tenant, pattern);
CREATE INDEX document_clause_by_document on document_clause (tenant, document, id);
COMMIT;
PRAGMA application_id=1416589924;
PRAGMA user_version=4;
