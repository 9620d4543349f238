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
INSERT INTO firm VALUES(2831150434681505227,2,'さくら商店','E',12,NULL,'',1,9,0,540,1795738803567,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
INSERT INTO firm VALUES(3599113422315169027,2,'O''Neil & "山田" 製作所','E',12,NULL,'',1,9,0,540,1795738803579,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
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
INSERT INTO event VALUES(0,1,1795738803566,0,'setting.set',0,NULL,'{"job-days":"14"}',X'f5fc57e51c73c1e0d4cd4e5e367faf05',NULL,X'700c845169321bee5b74c65a9f236a3c501edc75269ed4bf1e524f1526a9b81a','op setting.set');
INSERT INTO event VALUES(0,2,1795738803594,0,'seal.add',1,NULL,'{"number":1,"fingerprint":"4a59-1076-b5b6-2712-e8c1-4227-fe70-8e1d"}',X'bcc8b36afc11f31cb2416d0cce95b256',NULL,X'c1e228854e3766bd20afb7fc0452e440d3c87b5d03d698bb67336f4f7b0e3682','op setting.set');
INSERT INTO event VALUES(2831150434681505227,1,1795738803567,7,'firm.add',0,NULL,'{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795738803567,"representative":null,"address":null,"contact":null}',X'0da55c73ae23b3c58a98c949a765316e',NULL,X'e3dbd3fd95cfa25e3ee0056c6dedc4371e696bdd988219883028e70c599e1c1a','op setting.set');
INSERT INTO event VALUES(2831150434681505227,2,1795738803567,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'901c402b249448d541256379b3690976',NULL,X'c1e319698d233c6e15ace3b3309de1c00368955dd52b52037b25a678c3e9b41d','op setting.set');
INSERT INTO event VALUES(2831150434681505227,3,1795738803567,7,'round.save',192249286765753825,NULL,NULL,NULL,X'61f6f3bf6e56359b243a5ced07174c0792c44c06e67030a90a405a90c8272924',X'f9a22778036fc778ec683e697c7af7bd9e9b0ee712c93f64b2062886c364a3d0','op setting.set');
INSERT INTO event VALUES(2831150434681505227,4,1795738803567,7,'round.save',192249286765753826,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'ad49187256d3c0b113975b4ae3ffff8b',NULL,X'068ca58c5202504defe7722d23b7c30a4917277687ec8ecfbc3c982c3ba4f308','op setting.set');
INSERT INTO event VALUES(2831150434681505227,5,1795738803567,7,'round.add',192249286766207985,NULL,'{"id":192249286766207985,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795738803567,"closed_at":null,"who":7}',X'5007fcab72607ebf0c46639c7a42884b',NULL,X'50c2a1a08e1146d8d4b964f68be77288b1ac628d8622ad4887a762259d0c0780','op setting.set');
INSERT INTO event VALUES(2831150434681505227,6,1795738803567,7,'answer.set',192249286766207985,NULL,'{"item":"1","answer":"yes"}',X'd89e8061d1771f64020388a58ef36fd3',NULL,X'6fd0b123a674b8e2e171e726f95e00906c51fa13bce4137bfb7eccab95f6ff28','op setting.set');
INSERT INTO event VALUES(2831150434681505227,7,1795738803567,7,'answer.set',192249286766207985,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'd138d439960c504c5271267d71d69ddc',NULL,X'b2dc7853fc340ff0f00f931d0b1e62e6661d4f3a6732a70618921ad4d1f218bd','op setting.set');
INSERT INTO event VALUES(2831150434681505227,8,1795738803567,7,'answer.set',192249286766207985,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'd542eb871dbd6de880c016ab7fdb8581',NULL,X'596a51fe0d9c3c4330e53b711ba5dd809e6f0452aefe8756be6a5219047d0509','op setting.set');
INSERT INTO event VALUES(2831150434681505227,9,1795738803567,7,'task.add',192249286766207986,NULL,'{"id":192249286766207986,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795738803567,"cost":12000}',X'dbf9e7e325c3f548089713a9600984e6',NULL,X'7a0a1df2bb58f42a1528c48d751cdf38cd36789c1a24f196f454d3c238e61e63','op setting.set');
INSERT INTO event VALUES(2831150434681505227,10,1795738803567,7,'task.set',192249286766207986,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'194893f08b01c2318855dae2b079facf',NULL,X'7fbdc75e717460dff4dd63f2e0526607aeb169f3ff90b3ef0bc412725127e767','op setting.set');
INSERT INTO event VALUES(2831150434681505227,11,1795738803567,7,'task.add',192249286774967069,NULL,'{"id":192249286774967069,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738803567,"cost":null}',X'e71e221338e86b4b7bafa093acf0e56e',NULL,X'15ac55647fef6b60f77b9fd15bc74a9ad97a52e1ff619d56d0cd944a6d0a0e4f','op setting.set');
INSERT INTO event VALUES(2831150434681505227,12,1795738803567,7,'task.add',192249286774967070,NULL,'{"id":192249286774967070,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738803567,"cost":null}',X'5a108e9a59592847e87d1ea1e22cf510',NULL,X'f5594cdc6a3f6a971b3fc5f63199724b611ef9c8f6f80f280c74bb1bc0266310','op setting.set');
INSERT INTO event VALUES(2831150434681505227,13,1795738803567,7,'task.remove',192249286774967070,'{"id":192249286774967070,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738803567,"cost":null}',NULL,X'1c75b8edb05873e7bd66ee643561fc5f',NULL,X'dedf3f2f7b7de0b3a128cefb7fdc18385e6ac44fb145fc17d31634eac2d0aa49','op setting.set');
INSERT INTO event VALUES(2831150434681505227,14,1795738803567,7,'certification.add',192249286774967071,NULL,'{"id":192249286774967071,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795738803567}',X'88f4b45a14bb09c0621217028344e1be',NULL,X'c8cfa7c68ee94cde11e91eb16f64afe6b374780b852ef97c52b3239db4d3804d','op setting.set');
INSERT INTO event VALUES(2831150434681505227,15,1795738803567,7,'certification.add',192249286783034392,NULL,'{"id":192249286783034392,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795738803567}',X'f406f634ef21b247cd02e6773ca4767b',NULL,X'9ab2a23ecf8e94fdce98f7162c35fe15252cd1aa94c7c3c92be4bd3e2c598046','op setting.set');
INSERT INTO event VALUES(2831150434681505227,16,1795738803567,7,'insurance.add',192249286785979476,NULL,'{"id":192249286785979476,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795738803567}',X'ff1b04b2876f35f94696c74637484b4e',NULL,X'ee8d60959f2907755c866dcaecd306cc3dfd533b82e0c754c71ee980ee8d9530','op setting.set');
INSERT INTO event VALUES(2831150434681505227,17,1795738803567,7,'insurance.add',192249286785979477,NULL,'{"id":192249286785979477,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795738803567}',X'74cf26297d003341e1ddaebf1edb3fc6',NULL,X'35e11c24d66503ac67a4f0a722573b5e7ef5348fa48c72dcb6ae6bd34e4e78e6','op setting.set');
INSERT INTO event VALUES(2831150434681505227,18,1795738803567,7,'declaration.add',1,NULL,'{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795738803567}',X'9b4e626fc08977d890d4fda73179a514',NULL,X'5fe654d7d487e06c521a19f8c733dd4614c59e222e2e128439abc012ced0add5','op setting.set');
INSERT INTO event VALUES(2831150434681505227,19,1795738803567,7,'person.add',192249286785979478,NULL,'{"id":192249286785979478,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795738803567}',X'dc0e3d87cb897d1a436cd997ec720dd4',NULL,X'53cf8a3f06eaf8090dd81ecf6810a3c17e483e02897b00d02d398e7fc26ba0ef','op setting.set');
INSERT INTO event VALUES(2831150434681505227,20,1795738803567,7,'person.password',192249286785979478,NULL,NULL,X'4b0beee1430e477878109a5f6db44653',NULL,X'9e83b5a50fbe439a20af67a44f02a5523b7be85e44cf433a881e58f1b5217a0a','op setting.set');
INSERT INTO event VALUES(2831150434681505227,21,1795738803567,7,'document.add',192249286787314213,NULL,'{"id":192249286787314213,"pattern":"policy","choice":2,"made_at":1795738803567}',X'3a8ef6663900a7ca3ee125d42c5004c3',NULL,X'ed5c38bd9f3aedefbadbfd1696a3c117a17cba07d733798603c65318c9ffcc65','op setting.set');
INSERT INTO event VALUES(2831150434681505227,22,1795738803567,7,'document_clause.add',192249286787314214,NULL,'{"id":192249286787314214,"document":192249286787314213,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795738803567}',X'e379f7a0d23e2f572b237a4c6e8b5b06',NULL,X'49914d84e78426d8112c936aa37730cc721d8ed0a110efdcd576ef4d5a7c840d','op setting.set');
INSERT INTO event VALUES(2831150434681505227,23,1795738803567,7,'document_clause.add',192249286787314215,NULL,'{"id":192249286787314215,"document":192249286787314213,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795738803567}',X'a49eb5e31a1eeb78ebaecd8f6dca4fc8',NULL,X'465002615a07babdc615e3044ddb139c4790752540e41e096f43b83a2fa03b27','op setting.set');
INSERT INTO event VALUES(2831150434681505227,24,1795738803567,7,'document_clause.add',192249286787314216,NULL,'{"id":192249286787314216,"document":192249286787314213,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738803567}',X'2b0c4af4b331bcc5256241fab60c7bf5',NULL,X'807b0663de298f3448d1f84a4f039389648b189e16ebb8ecd0ff66fcb0da905d','op setting.set');
INSERT INTO event VALUES(2831150434681505227,25,1795738803567,7,'document_clause.set',192249286787314216,'{}','{}',X'5aa0630023710563bb036cedc6ca7f32',NULL,X'bfd8fa0a62d4e0c304df4cb68ca6a8ab7ee65c719cbb35a6a24c7fb7b5ee8f17','op setting.set');
INSERT INTO event VALUES(2831150434681505227,26,1795738803567,7,'document.add',192249286787314217,NULL,'{"id":192249286787314217,"pattern":"handbook","choice":0,"made_at":1795738803567}',X'271891412be5cb1f2108b03f2267a5bc',NULL,X'32d2e3f0d68b57ebb1214fc2d2dba6fc74a85c336837a617000b6ae66c3b6ffc','op setting.set');
INSERT INTO event VALUES(2831150434681505227,27,1795738803567,7,'document_clause.add',192249286787314218,NULL,'{"id":192249286787314218,"document":192249286787314217,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738803567}',X'73a504f64791806fa00a2a71e64bcffc',NULL,X'09ab04b0aacb96b144895e2a6651ee17aea6f5801403e2ccef1526ccd07f11b8','op setting.set');
INSERT INTO event VALUES(2831150434681505227,28,1795738803567,7,'document_clause.remove',192249286787314218,'{"id":192249286787314218,"document":192249286787314217,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738803567}',NULL,X'733cd52d440321a1a3ae6d167da48e99',NULL,X'8c3a98ec3039226b84862080966ad555c0689878fdb56b6f56700e933d02a971','op setting.set');
INSERT INTO event VALUES(2831150434681505227,29,1795738803567,7,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'ac94fef51005512cc3285ab8f3ec69b3',NULL,X'fdecd634706c4956e0885efcb7894a5a17a82e2ce64c35b04eef32cbe759cd1d','op setting.set');
INSERT INTO event VALUES(2831150434681505227,30,1795738803567,7,'event.forget',3,NULL,NULL,X'12a4c91b9f7b0d70a3746e2dd8528009',NULL,X'1f78fb6c352dc2ada1b67586c608da80fe950ef6031ceb7f534eaba65a0146d7','op setting.set');
INSERT INTO event VALUES(2831150434681505227,31,1795738803579,7,'form.sent',0,NULL,'{}',X'5793281ea0976fc9f41d829dff251a6f',NULL,X'c71684a5a5bc2b0f8affa0846466bc1e9d40aa6f9877d9779a2b26f9b1297154','op setting.set');
INSERT INTO event VALUES(3599113422315169027,1,1795738803579,7,'firm.add',0,NULL,'{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795738803579,"representative":null,"address":null,"contact":null}',X'38d5da5df5c97e7edb58ad0635d03f23',NULL,X'8d894098b8a77a86f5adef46b85a9ee84f294cc69254c24c4c3cc0969dc4ded6','op setting.set');
INSERT INTO event VALUES(3599113422315169027,2,1795738803579,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'dcdf30ce652afc1bb3eef092928acca0',NULL,X'7e266061a1a122776404fca3dcbf4f2223dce8070ad2a0a4f81b1b87799496f2','op setting.set');
INSERT INTO event VALUES(3599113422315169027,3,1795738803579,7,'round.save',192249286788957670,NULL,NULL,NULL,X'ff9cd46e28c57c3e145ca469c548c8ed903e49740d4b24b110be47b2cc3378d4',X'22fd9b56bfa910dd1302d36e53407ae8085dcbd8f61553b8479a74a819a16663','op setting.set');
INSERT INTO event VALUES(3599113422315169027,4,1795738803579,7,'round.save',192249286788957671,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'2e780d87c5747d093bc3db7789358309',NULL,X'3e11c532c614524496593fe5683e2375313cad5db106511e74b34fa87a00b2ae','op setting.set');
INSERT INTO event VALUES(3599113422315169027,5,1795738803579,7,'round.add',192249286791671340,NULL,'{"id":192249286791671340,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795738803579,"closed_at":null,"who":7}',X'972d7cb4dfee97382b2761f2cf8dbd4d',NULL,X'1214c826739e4abbfbe1e667c816cf031abd7e0415e83fbc00606d7328803e6c','op setting.set');
INSERT INTO event VALUES(3599113422315169027,6,1795738803579,7,'answer.set',192249286791671340,NULL,'{"item":"1","answer":"yes"}',X'392e029c2fad71cb357cdb92bd27238f',NULL,X'c244e9cd5dddfa6a9bcd4e682c19c990ac587dd6c99c7238c428868dabdcdd6b','op setting.set');
INSERT INTO event VALUES(3599113422315169027,7,1795738803579,7,'answer.set',192249286791671340,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'2f39eba716d3324ce9ebe91e8e726b13',NULL,X'a66f948c1ba3f0fc4bab9da4ca9c449daff503218084a076e80cf2bc90465b52','op setting.set');
INSERT INTO event VALUES(3599113422315169027,8,1795738803579,7,'answer.set',192249286791671340,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'3a0bf8fa4e396b1b560f2a147b5047bc',NULL,X'8005ecb5f3e0b1a27ea0bc122c0177de56dfb5e9d33e01dbf12b78906793441f','op setting.set');
INSERT INTO event VALUES(3599113422315169027,9,1795738803579,7,'task.add',192249286791671341,NULL,'{"id":192249286791671341,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795738803579,"cost":12000}',X'739dea0a706cccbef458e43544f45e9f',NULL,X'bc0febf225c50288fda9ad3ab6e6b3d3275bdba27360f0a2e322ab6b1305ef40','op setting.set');
INSERT INTO event VALUES(3599113422315169027,10,1795738803579,7,'task.set',192249286791671341,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'5731000b94767bd96327352f71d15a10',NULL,X'802743aaba5162d4d174fdd5b385ef369ac6d516d90100aa16382aac9a802610','op setting.set');
INSERT INTO event VALUES(3599113422315169027,11,1795738803579,7,'task.add',192249286817899544,NULL,'{"id":192249286817899544,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738803579,"cost":null}',X'dadbc4cc679ca2260d0a05b5070ae489',NULL,X'cbd0ace4f8635517c8d150fa90ae8684d5d6a814ab278b8ae646233d848f44e4','op setting.set');
INSERT INTO event VALUES(3599113422315169027,12,1795738803579,7,'task.add',192249286817899545,NULL,'{"id":192249286817899545,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738803579,"cost":null}',X'1b8ecfcfe41ae351ea3ad724ded7f366',NULL,X'630a3345b1945d4a4ff02753b9abd693e76f99f3e2d0d5b734ba3f79b26eddcb','op setting.set');
INSERT INTO event VALUES(3599113422315169027,13,1795738803579,7,'task.remove',192249286817899545,'{"id":192249286817899545,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795738803579,"cost":null}',NULL,X'4b567ea46b9f1269c04eaf6c77d07af6',NULL,X'348b3cae32819d55393a834c02bfe40a6dc39f3fcbffebb856c25c7e924a02ae','op setting.set');
INSERT INTO event VALUES(3599113422315169027,14,1795738803579,7,'certification.add',192249286817899546,NULL,'{"id":192249286817899546,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795738803579}',X'd8116130d305447d02c53baa9e4fa757',NULL,X'6b065bd520c8f2b498b32bbd6605f1c01f05bcfb0b681d9a6c6591a6e04f3211','op setting.set');
INSERT INTO event VALUES(3599113422315169027,15,1795738803579,7,'certification.add',192249286820087896,NULL,'{"id":192249286820087896,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795738803579}',X'bdc97b77332944762c351353b9370d62',NULL,X'caeabc9ee4edf05c4ddb15a25b05b96bf4fc55310c1868e0e2e6bc88a55ecaa8','op setting.set');
INSERT INTO event VALUES(3599113422315169027,16,1795738803579,7,'insurance.add',192249286820087897,NULL,'{"id":192249286820087897,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795738803579}',X'4eb755a775360a6cdf9ffa3f7802c562',NULL,X'c6e22c4b32238bf9ac8c5da4b62b3e202a386b9e0ec769c89ce4d7bbcd0ae6c9','op setting.set');
INSERT INTO event VALUES(3599113422315169027,17,1795738803579,7,'insurance.add',192249286820087898,NULL,'{"id":192249286820087898,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795738803579}',X'2fb6b3169163409e11aea77a54969f7c',NULL,X'b69f39b3c92af52f035e6d14636aebbf11b9ae7866eee24e5dc77731125514b8','op setting.set');
INSERT INTO event VALUES(3599113422315169027,18,1795738803579,7,'declaration.add',1,NULL,'{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795738803579}',X'70586141a8afecf5f1a2731d17f70f3e',NULL,X'add9c8fe1a2d81e17066586a14dc6674a3cab2627e45aa2f3f086096fa9347e0','op setting.set');
INSERT INTO event VALUES(3599113422315169027,19,1795738803579,7,'person.add',192249286820087899,NULL,'{"id":192249286820087899,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795738803579}',X'fac76a6ee4f4c5518bb63c006e0a6dbd',NULL,X'262c2eee471fdf928b416da76d328fd12f5038fefb5a1f10045a2b132aeccbf5','op setting.set');
INSERT INTO event VALUES(3599113422315169027,20,1795738803579,7,'person.password',192249286820087899,NULL,NULL,X'8ffa1b76de1c6e606c3c16f88907e61e',NULL,X'cf92c023e717482b05d919d3780597aca8f3d84def23ffa5bab1aec8a8bcb4d1','op setting.set');
INSERT INTO event VALUES(3599113422315169027,21,1795738803579,7,'document.add',192249286820087901,NULL,'{"id":192249286820087901,"pattern":"policy","choice":2,"made_at":1795738803579}',X'30280bc56331d25f0580454796277055',NULL,X'd29178fe4a06fa35c1a79d4422a274b8069931dc7644a77287123fa8a2919a1c','op setting.set');
INSERT INTO event VALUES(3599113422315169027,22,1795738803579,7,'document_clause.add',192249286820087902,NULL,'{"id":192249286820087902,"document":192249286820087901,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795738803579}',X'0b3e4d5db50b618b4cab13ff19f7f594',NULL,X'8cc345208a834d8a59f847c97a40487ea8c9353d6ca963b5744eba979283b13c','op setting.set');
INSERT INTO event VALUES(3599113422315169027,23,1795738803579,7,'document_clause.add',192249286820087903,NULL,'{"id":192249286820087903,"document":192249286820087901,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795738803579}',X'ad1b6b4b150a02c912fb62c6dec78127',NULL,X'8a710491310e15538ac017ab64917915e78cfc8b79c970ced246aea7fc555d65','op setting.set');
INSERT INTO event VALUES(3599113422315169027,24,1795738803579,7,'document_clause.add',192249286820087904,NULL,'{"id":192249286820087904,"document":192249286820087901,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738803579}',X'54d0216a9e51f075be83a83eae038964',NULL,X'cda27537cde923f308769568afe717b2358acc5b294f71ed16d41acd02b3301d','op setting.set');
INSERT INTO event VALUES(3599113422315169027,25,1795738803579,7,'document_clause.set',192249286820087904,'{}','{}',X'43bed458f0ba61cee1496a24c2b8a880',NULL,X'0042b692d59028e03375aedbb7bd2bc80ef7b4d61a4cd5d746c91cfd1264f300','op setting.set');
INSERT INTO event VALUES(3599113422315169027,26,1795738803579,7,'document.add',192249286820087905,NULL,'{"id":192249286820087905,"pattern":"handbook","choice":0,"made_at":1795738803579}',X'f008d352d90fce39f2ca4247990b859a',NULL,X'a1a349af69ff5842a4430dfddfda744bf6a2e6887cd2169e619d21d0bf92828c','op setting.set');
INSERT INTO event VALUES(3599113422315169027,27,1795738803579,7,'document_clause.add',192249286820087906,NULL,'{"id":192249286820087906,"document":192249286820087905,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738803579}',X'3d4915e884b6811ad5fc0e9b84d656b1',NULL,X'0681b7f2a476bf179d52d63e4dd7f6c4af5b964f7637c2a1b612be2f41a3df6b','op setting.set');
INSERT INTO event VALUES(3599113422315169027,28,1795738803579,7,'document_clause.remove',192249286820087906,'{"id":192249286820087906,"document":192249286820087905,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795738803579}',NULL,X'74faf9aaa735e7260d1566b7450be186',NULL,X'88c5694a458ec49a958458cf80747ee5888be43323b5fd9cd1bdec64e87f3656','op setting.set');
INSERT INTO event VALUES(3599113422315169027,29,1795738803579,7,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'60c9621d5de67f865b0fd282dcbf01e9',NULL,X'65a3143cae449d7a3d4b815595c5c5f3f0e3e60284fc479cc86d2795ee395dc6','op setting.set');
INSERT INTO event VALUES(3599113422315169027,30,1795738803579,7,'event.forget',3,NULL,NULL,X'6179954dbb4eccdecc59580e42f21ed9',NULL,X'717a3ebe1e6170cf016d3556866cfe14f8d2ed45b6edb1bfe13474522d802754','op setting.set');
INSERT INTO event VALUES(3599113422315169027,31,1795738803593,7,'form.sent',0,NULL,'{}',X'c9569f2bd1502a92c3e6bf778f09d55d',NULL,X'009a37adfcf8c0e6124470d5fd6403fcd1341d88e4d0501fab4d4f725c611be8','op setting.set');
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
INSERT INTO round VALUES(2831150434681505227,192249286765753825,1,'ipa-selfcheck-3.1',1,2,1795738803567,1795738803567,7);
INSERT INTO round VALUES(2831150434681505227,192249286765753826,1,'ipa-selfcheck-3.1',2,2,1795738803567,1795738803567,7);
INSERT INTO round VALUES(2831150434681505227,192249286766207985,1,'ipa-articles-4.0',1,1,1795738803567,NULL,7);
INSERT INTO round VALUES(3599113422315169027,192249286788957670,1,'ipa-selfcheck-3.1',1,2,1795738803579,1795738803579,7);
INSERT INTO round VALUES(3599113422315169027,192249286788957671,1,'ipa-selfcheck-3.1',2,2,1795738803579,1795738803579,7);
INSERT INTO round VALUES(3599113422315169027,192249286791671340,1,'ipa-articles-4.0',1,1,1795738803579,NULL,7);
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
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'10',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'11',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'12',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'13',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'14',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'15',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'16',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'17',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'18',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'19',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'20',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'21',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'22',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'23',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'24',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'25',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'5',1,'x',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'6',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'7',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'8',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753825,'9',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'10',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'11',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'12',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'13',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'14',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'15',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'16',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'17',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'18',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'19',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'20',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'21',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'22',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'23',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'24',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'25',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'5',3,'x',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'6',4,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'7',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'8',2,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286765753826,'9',3,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286766207985,'1',1,'',1,1795738803567,7);
INSERT INTO answer VALUES(2831150434681505227,192249286766207985,'2',1,'始めた',2,1795738803567,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'10',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'11',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'12',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'13',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'14',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'15',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'16',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'17',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'18',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'19',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'20',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'21',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'22',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'23',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'24',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'25',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'5',1,'x',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'6',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'7',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'8',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957670,'9',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'10',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'11',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'12',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'13',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'14',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'15',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'16',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'17',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'18',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'19',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'20',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'21',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'22',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'23',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'24',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'25',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'5',3,'x',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'6',4,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'7',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'8',2,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286788957671,'9',3,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286791671340,'1',1,'',1,1795738803579,7);
INSERT INTO answer VALUES(3599113422315169027,192249286791671340,'2',1,'始めた',2,1795738803579,7);
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
INSERT INTO task VALUES(2831150434681505227,192249286766207986,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795738803567,12000);
INSERT INTO task VALUES(2831150434681505227,192249286774967069,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795738803567,NULL);
INSERT INTO task VALUES(3599113422315169027,192249286791671341,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795738803579,12000);
INSERT INTO task VALUES(3599113422315169027,192249286817899544,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795738803579,NULL);
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
INSERT INTO certification VALUES(2831150434681505227,192249286774967071,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795738803567);
INSERT INTO certification VALUES(2831150434681505227,192249286783034392,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795738803567);
INSERT INTO certification VALUES(3599113422315169027,192249286817899546,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795738803579);
INSERT INTO certification VALUES(3599113422315169027,192249286820087896,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795738803579);
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
INSERT INTO insurance VALUES(2831150434681505227,192249286785979476,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795738803567);
INSERT INTO insurance VALUES(2831150434681505227,192249286785979477,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795738803567);
INSERT INTO insurance VALUES(3599113422315169027,192249286820087897,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795738803579);
INSERT INTO insurance VALUES(3599113422315169027,192249286820087898,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795738803579);
CREATE TABLE file (
	tenant integer not null,
	sha256 blob not null check (length(sha256) = 32),
	size integer not null check (size >= 0),
	made_at integer not null,
	primary key (tenant, sha256)
) strict, without rowid;
INSERT INTO file VALUES(2831150434681505227,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795738803567);
INSERT INTO file VALUES(3599113422315169027,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795738803579);
CREATE TABLE chunk (
	tenant integer not null,
	sha256 blob not null,
	n integer not null check (n >= 0),
	bytes blob not null,
	primary key (tenant, sha256, n),
	foreign key (tenant, sha256) references file (tenant, sha256)
) strict;
INSERT INTO chunk VALUES(2831150434681505227,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO chunk VALUES(3599113422315169027,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
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
INSERT INTO checklist VALUES(2831150434681505227,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795738803567,7);
INSERT INTO checklist VALUES(3599113422315169027,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795738803579,7);
CREATE TABLE form (
	tenant integer not null,
	id text not null check (length(id) between 1 and 64),
	at integer not null,
	result text not null,
	primary key (tenant, id)
) strict, without rowid;
INSERT INTO form VALUES(2831150434681505227,'0123456789abcdef',1795738803579,'/somewhere');
INSERT INTO form VALUES(3599113422315169027,'0123456789abcdef',1795738803593,'/somewhere');
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
INSERT INTO job VALUES(2831150434681505227,192249286787314219,1,'paint','{}',1,0,10,1795738803567,0,0,'',1795738803567,7);
INSERT INTO job VALUES(3599113422315169027,192249286820087907,1,'paint','{}',1,0,10,1795738803579,0,0,'',1795738803579,7);
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
INSERT INTO gram VALUES(2831150434681505227,'"\',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'"x',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'%',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,''';',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'0%',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'00',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'0、',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'10',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,';',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'\0',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'\n',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'l',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'n',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'nu',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'ul',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'x"',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'、髙',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'「見',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'」''',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'く',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'に置',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'の金',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'は',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'を銀',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'アッ',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'クア',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'ック',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'ップ',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'バッ',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'プを',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'佐藤',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'庫に',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'書」',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'橋🔐',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'積書',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'置く',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'藤',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'行の',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'見積',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'金庫',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'銀行',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'髙橋',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'🔐',1,192249286766207986);
INSERT INTO gram VALUES(2831150434681505227,'した',1,192249286774967069);
INSERT INTO gram VALUES(2831150434681505227,'た人',1,192249286774967069);
INSERT INTO gram VALUES(2831150434681505227,'の鍵',1,192249286774967069);
INSERT INTO gram VALUES(2831150434681505227,'人の',1,192249286774967069);
INSERT INTO gram VALUES(2831150434681505227,'職し',1,192249286774967069);
INSERT INTO gram VALUES(2831150434681505227,'退職',1,192249286774967069);
INSERT INTO gram VALUES(2831150434681505227,'鍵',1,192249286774967069);
INSERT INTO gram VALUES(2831150434681505227,'"\',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'"x',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'%',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,''';',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'0%',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'00',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'0、',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'10',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,';',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'\0',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'\n',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'is',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'l',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'ms',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'n',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'nu',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'s',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'sm',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'ul',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'x"',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'、髙',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'「見',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'」''',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'は',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'審査',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'書」',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'査機',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'橋🔐',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'機関',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'積書',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'見積',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'関',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'髙橋',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'🔐',2,192249286774967071);
INSERT INTO gram VALUES(2831150434681505227,'pマ',2,192249286783034392);
INSERT INTO gram VALUES(2831150434681505227,'ク',2,192249286783034392);
INSERT INTO gram VALUES(2831150434681505227,'マー',2,192249286783034392);
INSERT INTO gram VALUES(2831150434681505227,'ーク',2,192249286783034392);
INSERT INTO gram VALUES(2831150434681505227,'"\',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'"x',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'%',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,''';',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'0%',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'00',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'0、',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'10',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,';',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'\0',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'\n',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'l',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'n',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'nu',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'ul',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'x"',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'、髙',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'「見',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'」''',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'は',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'イバ',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'サイ',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'バー',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'ー保',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'上火',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'保険',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'書」',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'橋🔐',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'海上',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'火災',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'災',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'積書',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'見積',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'険',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'髙橋',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'🔐',3,192249286785979476);
INSERT INTO gram VALUES(2831150434681505227,'の会',3,192249286785979477);
INSERT INTO gram VALUES(2831150434681505227,'会社',3,192249286785979477);
INSERT INTO gram VALUES(2831150434681505227,'別の',3,192249286785979477);
INSERT INTO gram VALUES(2831150434681505227,'社',3,192249286785979477);
INSERT INTO gram VALUES(3599113422315169027,'"\',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'"x',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'%',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,''';',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'0%',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'00',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'0、',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'10',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,';',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'\0',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'\n',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'l',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'n',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'nu',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'ul',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'x"',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'、髙',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'「見',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'」''',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'く',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'に置',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'の金',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'は',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'を銀',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'アッ',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'クア',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'ック',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'ップ',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'バッ',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'プを',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'佐藤',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'庫に',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'書」',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'橋🔐',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'積書',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'置く',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'藤',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'行の',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'見積',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'金庫',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'銀行',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'髙橋',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'🔐',1,192249286791671341);
INSERT INTO gram VALUES(3599113422315169027,'した',1,192249286817899544);
INSERT INTO gram VALUES(3599113422315169027,'た人',1,192249286817899544);
INSERT INTO gram VALUES(3599113422315169027,'の鍵',1,192249286817899544);
INSERT INTO gram VALUES(3599113422315169027,'人の',1,192249286817899544);
INSERT INTO gram VALUES(3599113422315169027,'職し',1,192249286817899544);
INSERT INTO gram VALUES(3599113422315169027,'退職',1,192249286817899544);
INSERT INTO gram VALUES(3599113422315169027,'鍵',1,192249286817899544);
INSERT INTO gram VALUES(3599113422315169027,'"\',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'"x',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'%',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,''';',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'0%',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'00',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'0、',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'10',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,';',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'\0',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'\n',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'is',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'l',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'ms',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'n',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'nu',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'s',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'sm',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'ul',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'x"',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'、髙',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'「見',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'」''',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'は',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'審査',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'書」',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'査機',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'橋🔐',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'機関',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'積書',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'見積',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'関',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'髙橋',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'🔐',2,192249286817899546);
INSERT INTO gram VALUES(3599113422315169027,'pマ',2,192249286820087896);
INSERT INTO gram VALUES(3599113422315169027,'ク',2,192249286820087896);
INSERT INTO gram VALUES(3599113422315169027,'マー',2,192249286820087896);
INSERT INTO gram VALUES(3599113422315169027,'ーク',2,192249286820087896);
INSERT INTO gram VALUES(3599113422315169027,'"\',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'"x',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'%',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,''';',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'0%',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'00',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'0、',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'10',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,';',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'\0',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'\n',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'l',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'n',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'nu',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'ul',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'x"',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'、髙',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'「見',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'」''',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'は',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'イバ',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'サイ',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'バー',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'ー保',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'上火',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'保険',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'書」',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'橋🔐',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'海上',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'火災',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'災',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'積書',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'見積',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'険',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'髙橋',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'🔐',3,192249286820087897);
INSERT INTO gram VALUES(3599113422315169027,'の会',3,192249286820087898);
INSERT INTO gram VALUES(3599113422315169027,'会社',3,192249286820087898);
INSERT INTO gram VALUES(3599113422315169027,'別の',3,192249286820087898);
INSERT INTO gram VALUES(3599113422315169027,'社',3,192249286820087898);
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
INSERT INTO seal VALUES(0,1,1795738803594,replace('toride seal 1\ninstallation 1nt07p70hy7mb\nnumber 1\nmade 2026-11-27T00:20:03.594Z\nbefore 0000000000000000000000000000000000000000000000000000000000000000\nkey c9fc6b7f98ce2439c02c1a97a0354152b4053d5f476216bddf0d199e24a7b9a5\nfingerprint 4a591076b5b62712e8c14227fe708e1d\nchain 0000000000000 1 700c845169321bee5b74c65a9f236a3c501edc75269ed4bf1e524f1526a9b81a 2026-11-27T00:20:03.566Z\nchain 2ejj4a7ye4heb 31 c71684a5a5bc2b0f8affa0846466bc1e9d40aa6f9877d9779a2b26f9b1297154 2026-11-27T00:20:03.579Z\nchain 33wmyjtspz983 31 009a37adfcf8c0e6124470d5fd6403fcd1341d88e4d0501fab4d4f725c611be8 2026-11-27T00:20:03.593Z\nchains 3\nsignature 161436fe3424120ff259504ec828633123c5d6e95e0de9154b0396c20b2032863978616ed6e39b6ce5371143c5aac45d37d65246f7c12dc071db0683c182e109\n','\n',char(10)));
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
INSERT INTO person VALUES(2831150434681505227,192249286785979478,1,'渡辺 𠮷子','watanabe',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795738803567);
INSERT INTO person VALUES(3599113422315169027,192249286820087899,1,'渡辺 𠮷子','watanabe@example.jp',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795738803579);
CREATE TABLE account (
	tenant integer not null,
	login text not null check (length(login) between 3 and 64),
	firm integer not null,
	person integer not null,
	primary key (tenant, login)
) strict, without rowid;
INSERT INTO account VALUES(0,'watanabe',2831150434681505227,192249286785979478);
INSERT INTO account VALUES(0,'watanabe@example.jp',3599113422315169027,192249286820087899);
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
INSERT INTO secret VALUES(2831150434681505227,192249286785979479,192249286785979478,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795738803567);
INSERT INTO secret VALUES(3599113422315169027,192249286820087900,192249286820087899,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795738803579);
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
INSERT INTO document VALUES(2831150434681505227,192249286787314213,1,'policy',2,1795738803567);
INSERT INTO document VALUES(2831150434681505227,192249286787314217,1,'handbook',0,1795738803567);
INSERT INTO document VALUES(3599113422315169027,192249286820087901,1,'policy',2,1795738803579);
INSERT INTO document VALUES(3599113422315169027,192249286820087905,1,'handbook',0,1795738803579);
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
INSERT INTO document_clause VALUES(2831150434681505227,192249286787314214,1,192249286787314213,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795738803567);
INSERT INTO document_clause VALUES(2831150434681505227,192249286787314215,1,192249286787314213,'promises','law',1,'','','','','',1795738803567);
INSERT INTO document_clause VALUES(2831150434681505227,192249286787314216,2,192249286787314213,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795738803567);
INSERT INTO document_clause VALUES(3599113422315169027,192249286820087902,1,192249286820087901,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795738803579);
INSERT INTO document_clause VALUES(3599113422315169027,192249286820087903,1,192249286820087901,'promises','law',1,'','','','','',1795738803579);
INSERT INTO document_clause VALUES(3599113422315169027,192249286820087904,2,192249286820087901,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795738803579);
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
INSERT INTO declaration VALUES(2831150434681505227,1,1,2,'51234567890','2026-11-20','4.0',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),'2027-11-20','9999-12-31','7000012050002','渡辺 𠮷子',1795738803567);
INSERT INTO declaration VALUES(3599113422315169027,1,1,2,'51234567890','2026-11-20','4.0',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),'2027-11-20','9999-12-31','7000012050002','渡辺 𠮷子',1795738803579);
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
