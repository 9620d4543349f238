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
INSERT INTO firm VALUES(2298954359884924337,2,'さくら商店','E',12,NULL,'',1,9,0,540,1795741014974,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
INSERT INTO firm VALUES(4305701407002843570,2,'O''Neil & "山田" 製作所','E',12,NULL,'',1,9,0,540,1795741014991,'代表 {髙橋|たかはし} 𠮷男',NULL,'03-0000-0000');
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
INSERT INTO event VALUES(0,1,1795741014974,0,'setting.set',0,NULL,'{"job-days":"14"}',X'6b5a19107284bbcaa25eda04388baeb2',NULL,X'24217b8ef0aa2b5703ea6d3d3377a49401ca8b8282e22fe98ec0083e49695e23','op setting.set');
INSERT INTO event VALUES(0,2,1795741015006,0,'seal.add',1,NULL,'{"number":1,"fingerprint":"0539-fa13-56be-a4b6-03b4-4ec2-9fa5-1408"}',X'04d297a37d711817d4dbe87bc2ed9478',NULL,X'd335e7173ade26dbb57fed12748f034a2230b8fd6fdfe14a61ef87fc65fa27f2','op setting.set');
INSERT INTO event VALUES(2298954359884924337,1,1795741014974,7,'firm.add',0,NULL,'{"name":"さくら商店","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795741014974,"representative":null,"address":null,"contact":null}',X'ec67e8aca9a8cd2c9a941c4c737e49d3',NULL,X'bbbeb780ab89cce82d1eabf7da2bceea03ad6dbfa5cc531c2f4f4fd78c4d7e1d','op setting.set');
INSERT INTO event VALUES(2298954359884924337,2,1795741014974,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'a354c29a2a766db4b4fda8782aaaa0ed',NULL,X'c05f78f0c4c28b6b86b6ad11e115cfb9599055a860fe6dc618a323c6cd632124','op setting.set');
INSERT INTO event VALUES(2298954359884924337,3,1795741014974,7,'round.save',192253924424432461,NULL,NULL,NULL,X'9e8ae07dc051fa495da9a6080fbec28f454f12efe8944a63b689d581760b787e',X'79bfcb7583145521156dc6843c3932971aaa48cf295a57450c12525da7638f84','op setting.set');
INSERT INTO event VALUES(2298954359884924337,4,1795741014974,7,'round.save',192253924424432462,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'5b3e6df2b65d232a9df4cc2006deb2d5',NULL,X'ab16e4381c40713dd58fbc9b313d47029b6553c613e2002ddaa0b2feec4c1e19','op setting.set');
INSERT INTO event VALUES(2298954359884924337,5,1795741014974,7,'round.add',192253924424432463,NULL,'{"id":192253924424432463,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795741014974,"closed_at":null,"who":7}',X'083007f82f6420787a9d724bacf14870',NULL,X'7ae662d51b4be16c1cc28a03afa4ae20107ff283639b64882b4f426d86e3fa70','op setting.set');
INSERT INTO event VALUES(2298954359884924337,6,1795741014974,7,'answer.set',192253924424432463,NULL,'{"item":"1","answer":"yes"}',X'231dd229c3418896b6df223f1acf9606',NULL,X'a65ec2a004c494584bcab0d4203996e62772293668afbf525f3e6650e6a65b33','op setting.set');
INSERT INTO event VALUES(2298954359884924337,7,1795741014974,7,'answer.set',192253924424432463,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'6fb8a5db4a42f55d5f664265fc35d70a',NULL,X'ef72e62999cf11c655ce2ef6632b9298307792a178c2e580c9a299ef15c923d1','op setting.set');
INSERT INTO event VALUES(2298954359884924337,8,1795741014974,7,'answer.set',192253924424432463,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'fbef7b57622c90875e434adb0597b78b',NULL,X'9fbadf7b2dca2896d1d4a3c7a4b29b80abcda760de53439c747aa3badde07659','op setting.set');
INSERT INTO event VALUES(2298954359884924337,9,1795741014974,7,'task.add',192253924424432464,NULL,'{"id":192253924424432464,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795741014974,"cost":12000}',X'83a42c6c9d71c2b3ae2520c9c76810ef',NULL,X'd795ec85434b1a9124a25125422b0e8ba94b4aed63632c1617173651318d48f4','op setting.set');
INSERT INTO event VALUES(2298954359884924337,10,1795741014974,7,'task.set',192253924424432464,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'8ae23be2527e5437a0edd139ec9c456b',NULL,X'fd832460e58d42cb1597d3518fdb3a54bcdf09b29550710ba58f5d0f054294e6','op setting.set');
INSERT INTO event VALUES(2298954359884924337,11,1795741014974,7,'task.add',192253924425833424,NULL,'{"id":192253924425833424,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741014974,"cost":null}',X'1d2b400f79032bdc282b827fc1e40e2a',NULL,X'12d45962dc1fbc8601a743fe0f003f26c600347e39fd708623a3e0a9562b10c4','op setting.set');
INSERT INTO event VALUES(2298954359884924337,12,1795741014974,7,'task.add',192253924425833425,NULL,'{"id":192253924425833425,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741014974,"cost":null}',X'494dc8e3474c53f5a1a65e89df7711a7',NULL,X'684c33614a8f68091dbbbbb9e8aa9622fa46ceeb0dee3405d3a305830944623e','op setting.set');
INSERT INTO event VALUES(2298954359884924337,13,1795741014974,7,'task.remove',192253924425833425,'{"id":192253924425833425,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741014974,"cost":null}',NULL,X'2fcc737851bb7e05f46bad234c831472',NULL,X'81f4e02517a76927f81f0bff8be2b6697bd0739df59a47ec9e16cd0d93e459ed','op setting.set');
INSERT INTO event VALUES(2298954359884924337,14,1795741014974,7,'certification.add',192253924425833426,NULL,'{"id":192253924425833426,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741014974}',X'dfeb024eb5f1bb7c11ce8b64a47ee6a9',NULL,X'79f81846dc8ad9c82a22a68d552fa2668a5a5130b9d04a88b593db0c9372eed5','op setting.set');
INSERT INTO event VALUES(2298954359884924337,15,1795741014974,7,'certification.add',192253924452749417,NULL,'{"id":192253924452749417,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795741014974}',X'e1d75bd13b9c3c680157935f0897324d',NULL,X'b19a9da38b11b465f96a5565c5549b972abf91c1a7dfbe5784385b2284f1fa98','op setting.set');
INSERT INTO event VALUES(2298954359884924337,16,1795741014974,7,'insurance.add',192253924452749418,NULL,'{"id":192253924452749418,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741014974}',X'b35ada4e0c3ef94e339dfcb642b0aa28',NULL,X'19fbbff95eeb625a1364e51936fe954181250c784e3ea2dd8c4e1fecac49474e','op setting.set');
INSERT INTO event VALUES(2298954359884924337,17,1795741014974,7,'insurance.add',192253924452749419,NULL,'{"id":192253924452749419,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795741014974}',X'2b2cc23214e0c26395693c75501ce22d',NULL,X'a3e032ff58a2d03c300529281952efd4bfa7364c9819f10be272fe7ee4404b1d','op setting.set');
INSERT INTO event VALUES(2298954359884924337,18,1795741014974,7,'declaration.add',1,NULL,'{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795741014974}',X'73d82c570c40399c7751d63dd67540c1',NULL,X'5d84038a27a5d0849cd677312fd2957982e4077de2126208c51b7ccc451b0f0d','op setting.set');
INSERT INTO event VALUES(2298954359884924337,19,1795741014974,7,'person.add',192253924452749420,NULL,'{"id":192253924452749420,"name":"渡辺 𠮷子","login":"watanabe","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795741014974}',X'dd79bedcf8d9a4ee47daf2bc654f279c',NULL,X'd042fa9114e91bf1671748abeeba816476236b155acc87021d6496eac82043b6','op setting.set');
INSERT INTO event VALUES(2298954359884924337,20,1795741014974,7,'person.password',192253924452749420,NULL,NULL,X'b7a02f52357e3a9460601a7018654376',NULL,X'9c513f05efcbba9c6eef46855a1f5cd86b8de7a0fa84c9f31e89eeda0f6a9b17','op setting.set');
INSERT INTO event VALUES(2298954359884924337,21,1795741014974,7,'document.add',192253924454911495,NULL,'{"id":192253924454911495,"pattern":"policy","choice":2,"made_at":1795741014974}',X'675f53d54634273b365b1f5313ec2e1c',NULL,X'499ae54dac2bddd4061531de2bbe61c3358fcd0f1ebe8a3605c1534ec731a13d','op setting.set');
INSERT INTO event VALUES(2298954359884924337,22,1795741014974,7,'document_clause.add',192253924454911496,NULL,'{"id":192253924454911496,"document":192253924454911495,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795741014974}',X'3d858cc858e80756316f61b1ec5a62cd',NULL,X'e85413051f3ad18b0b4a93d8b191a6d7b7d895536d40c5351e285cc2c194b22f','op setting.set');
INSERT INTO event VALUES(2298954359884924337,23,1795741014974,7,'document_clause.add',192253924454911497,NULL,'{"id":192253924454911497,"document":192253924454911495,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795741014974}',X'9c8a78844ebf34c8154916beafdff73f',NULL,X'04c495f1dde834de5f237e4efeeeb7e030548931f00b6dcace8be1f8f7497544','op setting.set');
INSERT INTO event VALUES(2298954359884924337,24,1795741014974,7,'document_clause.add',192253924454911498,NULL,'{"id":192253924454911498,"document":192253924454911495,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741014974}',X'2b317287122da27c26826f8d2421cbca',NULL,X'ddbcade5486c45dab282a152dd521cbd278a6e9544720256ac448e424843e22e','op setting.set');
INSERT INTO event VALUES(2298954359884924337,25,1795741014974,7,'document_clause.set',192253924454911498,'{}','{}',X'260e5bd0cbc8a83fb47d9db5d7a42e82',NULL,X'3715106ad12a2204a420ca291e5d768e5a230fc4a167b551a82cd12f796f74c4','op setting.set');
INSERT INTO event VALUES(2298954359884924337,26,1795741014974,7,'document.add',192253924454911499,NULL,'{"id":192253924454911499,"pattern":"handbook","choice":0,"made_at":1795741014974}',X'2cc5a3a26e3bfbd6436982c07f3b16ec',NULL,X'4111e8e50902b2a3681fb46163fa2227b1b0b976c827cb0c2df2ba8fb7c29cdd','op setting.set');
INSERT INTO event VALUES(2298954359884924337,27,1795741014974,7,'document_clause.add',192253924454911500,NULL,'{"id":192253924454911500,"document":192253924454911499,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741014974}',X'a984eb60a2ea1f30ff824c62fa03bfa4',NULL,X'8534fabaeea8c4d7181b9c3a41a187b3a6059be53743c4fbbbfbe55db4f5b122','op setting.set');
INSERT INTO event VALUES(2298954359884924337,28,1795741014974,7,'document_clause.remove',192253924454911500,'{"id":192253924454911500,"document":192253924454911499,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741014974}',NULL,X'92c516a69ab9b88f7d30575190a79236',NULL,X'889b4582903b0d908213eea768975022036c8aec786ea34d5257e8f138b882fb','op setting.set');
INSERT INTO event VALUES(2298954359884924337,29,1795741014974,7,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'0c5b1cb790e722d30cdcbb33ea7bd5df',NULL,X'02f1b8cd411da78ffba48c71d8eddbcbe743337b9ab269fc622ba45142b1c6ba','op setting.set');
INSERT INTO event VALUES(2298954359884924337,30,1795741014974,7,'event.forget',3,NULL,NULL,X'2d773d3c922820e1585a9e7554121a6e',NULL,X'4c221b450ec912baecd97b0356d86323a3748ec5d0fb5654f1240336ba161e22','op setting.set');
INSERT INTO event VALUES(2298954359884924337,31,1795741014991,7,'form.sent',0,NULL,'{}',X'8943855375b09f34ead31bde57bedbe8',NULL,X'd207cf2e5ab0f05dacf3f2acd2e1fc3db4fd5dcdba7875bbdbdcc28d2db05184','op setting.set');
INSERT INTO event VALUES(4305701407002843570,1,1795741014991,7,'firm.add',0,NULL,'{"name":"O''Neil & \"山田\" 製作所","industry":"","people":null,"prefecture":null,"legal_form":"","uses":0,"uses_known":0,"target_step":0,"zone":540,"made_at":1795741014991,"representative":null,"address":null,"contact":null}',X'e237fdfe69ff7d21247140febeb2bbad',NULL,X'e802b3073cdc345d13a3c2a20f4fc2e828d28d334981f28c108d2933fdcea0df','op setting.set');
INSERT INTO event VALUES(4305701407002843570,2,1795741014991,7,'firm.set',0,'{"industry":"","people":null,"uses":0,"uses_known":0,"representative":null,"contact":null}','{"industry":"E","people":12,"uses":1,"uses_known":9,"representative":"代表 {髙橋|たかはし} 𠮷男","contact":"03-0000-0000"}',X'ec2be702692aec410f7c80c906824f75',NULL,X'129f5785387a07d826a6f556ff8be5220aa866e465e2a749271e857114e82808','op setting.set');
INSERT INTO event VALUES(4305701407002843570,3,1795741014991,7,'round.save',192253924457115766,NULL,NULL,NULL,X'977feb0bb3b2cae86a4baf12069d5b87bd988196085cbe50ebe0a7ab15e4ed37',X'f18f52e80712f870138359547387ef9a1422ab83542e03db238676cdec6f940c','op setting.set');
INSERT INTO event VALUES(4305701407002843570,4,1795741014991,7,'round.save',192253924457115767,NULL,'{"framework":"ipa-selfcheck-3.1","number":2,"answers":[{"item":"1","answer":"no","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"2","answer":"unknown","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"3","answer":"yes","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"4","answer":"partly","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"},{"item":"5","answer":"no","note":"x"},{"item":"6","answer":"unknown"},{"item":"7","answer":"yes"},{"item":"8","answer":"partly"},{"item":"9","answer":"no"},{"item":"10","answer":"unknown"},{"item":"11","answer":"yes"},{"item":"12","answer":"partly"},{"item":"13","answer":"no"},{"item":"14","answer":"unknown"},{"item":"15","answer":"yes"},{"item":"16","answer":"partly"},{"item":"17","answer":"no"},{"item":"18","answer":"unknown"},{"item":"19","answer":"yes"},{"item":"20","answer":"partly"},{"item":"21","answer":"no"},{"item":"22","answer":"unknown"},{"item":"23","answer":"yes"},{"item":"24","answer":"partly"},{"item":"25","answer":"no"}]}',X'83ceae48e81440e39a39ed50993944a8',NULL,X'2e01a3f9092e9f0df383635b347fa5099ffb2a37e7eda61fd021c708e40ef1ee','op setting.set');
INSERT INTO event VALUES(4305701407002843570,5,1795741014991,7,'round.add',192253924457115768,NULL,'{"id":192253924457115768,"framework":"ipa-articles-4.0","number":1,"state":1,"made_at":1795741014991,"closed_at":null,"who":7}',X'32100d8f97f25120939e5441bd3ea5c6',NULL,X'50d62bdfed8b655b2eb3f3f3d074719cf3d1f337246d8e5b72302d1836fe2ed7','op setting.set');
INSERT INTO event VALUES(4305701407002843570,6,1795741014991,7,'answer.set',192253924457115768,NULL,'{"item":"1","answer":"yes"}',X'655bbd4a3c6c06d552c0953dd3a84954',NULL,X'536b8950a70dc8091673ff845a64cd255b0fb0ab855dc6bb9111da4430c62208','op setting.set');
INSERT INTO event VALUES(4305701407002843570,7,1795741014991,7,'answer.set',192253924457115768,NULL,'{"item":"2","answer":"no","note":"来月から"}',X'068d66b766f14114c3b0c49abc742b7e',NULL,X'6666703f668371920863ed70d22f5f3ac15ac832ede1df6cb9c6375cab4f471c','op setting.set');
INSERT INTO event VALUES(4305701407002843570,8,1795741014991,7,'answer.set',192253924457115768,'{"item":"2","answer":"no","note":"来月から"}','{"item":"2","answer":"yes","note":"始めた"}',X'd4eeb67cfb332634378c836daf6b97cf',NULL,X'7e80a58afb6ed08d3407f6898077bfedb2eaea3fff80e5300ab952712aa95b47','op setting.set');
INSERT INTO event VALUES(4305701407002843570,9,1795741014991,7,'task.add',192253924460141977,NULL,'{"id":192253924460141977,"title":"バックアップを別の部屋に置く","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"measure":"backup","framework":"ipa-selfcheck-3.1","item":"9","owner":"佐藤","due":"2027-03-31","state":1,"done_on":null,"made_at":1795741014991,"cost":12000}',X'774fe045d15955b4a33b8f7906d586bf',NULL,X'b5b6847ac31696b50dc3b7ecfa033301b6ba11ecfb644b25e2527008fb8ff04f','op setting.set');
INSERT INTO event VALUES(4305701407002843570,10,1795741014991,7,'task.set',192253924460141977,'{"title":"バックアップを別の部屋に置く","state":1,"done_on":null}','{"title":"バックアップを銀行の金庫に置く","state":3,"done_on":"2027-03-30"}',X'a6f8cb125539d9581d38f013a6c69875',NULL,X'f1af6977454b1d3cefdb37b17316694dd113209daee3d2d6e959c512a9292a17','op setting.set');
INSERT INTO event VALUES(4305701407002843570,11,1795741014991,7,'task.add',192253924460141978,NULL,'{"id":192253924460141978,"title":"退職した人の鍵","note":"内密","sensitive":1,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741014991,"cost":null}',X'd73a564b8a8bf635f42f13b6f663c493',NULL,X'd3621c7cd45b6425ad1305ae2479d3085beeb5cd7954fe17e4c18166f89df488','op setting.set');
INSERT INTO event VALUES(4305701407002843570,12,1795741014991,7,'task.add',192253924460141979,NULL,'{"id":192253924460141979,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741014991,"cost":null}',X'5f9eb4231e3d02ee3f7cc2d189a2b65b',NULL,X'456085d761cfee6f6b1664db66c58a1f291149e8bd0320d2cd88215f291ccfd7','op setting.set');
INSERT INTO event VALUES(4305701407002843570,13,1795741014991,7,'task.remove',192253924460141979,'{"id":192253924460141979,"title":"消される仕事","note":"","sensitive":0,"measure":"","framework":"","item":"","owner":"","due":"9999-12-31","state":1,"done_on":null,"made_at":1795741014991,"cost":null}',NULL,X'd564cdf7f5f64c4203e9e94b49f58e39',NULL,X'488268c22a68ab9762d7a334d9c6b83c70853c89a0befd1c9ba34a6efaab76bf','op setting.set');
INSERT INTO event VALUES(4305701407002843570,14,1795741014991,7,'certification.add',192253924484081107,NULL,'{"id":192253924484081107,"name":"ISMS","body":"審査機関","number":"","covers":"","issued_on":"2026-04-01","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741014991}',X'180321b86b4c248d2c93c29ca522b3e6',NULL,X'8a44b2706a7465438f339f99e8e9e083c81a1a094a3fe8346ed9c96770a5273f','op setting.set');
INSERT INTO event VALUES(4305701407002843570,15,1795741014991,7,'certification.add',192253924484081108,NULL,'{"id":192253924484081108,"name":"Pマーク","body":"","number":"","covers":"","issued_on":"9999-12-31","expires_on":"2028-02-29","note":"","sensitive":0,"made_at":1795741014991}',X'a0b18b767f05c5aa7cffa4a264e29477',NULL,X'fa85c3a336ec79b8d1dccfc22f02b0bfa76193034348d6cadb0de22daf6fa9ba','op setting.set');
INSERT INTO event VALUES(4305701407002843570,16,1795741014991,7,'insurance.add',192253924487398843,NULL,'{"id":192253924487398843,"insurer":"海上火災","product":"サイバー保険","number":"","covers":"","pays_at_most":50000000,"begins_on":"9999-12-31","expires_on":"9999-12-31","note":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","sensitive":0,"made_at":1795741014991}',X'e567bee19fee76f5651751ccbeb4fd63',NULL,X'cf3dbc6aa5de6c2f0f335e2c81c586536fba13ca789732a1d06d2198893f2bc9','op setting.set');
INSERT INTO event VALUES(4305701407002843570,17,1795741014991,7,'insurance.add',192253924487398844,NULL,'{"id":192253924487398844,"insurer":"別の会社","product":"","number":"","covers":"","pays_at_most":null,"begins_on":"2026-10-01","expires_on":"9999-12-31","note":"","sensitive":0,"made_at":1795741014991}',X'7d915384f2ba357822cc8879de2984cb',NULL,X'976048e20feeecaec17892d4e9e8c1c62bbe5cad9504394a9d7e99db60c0efb9','op setting.set');
INSERT INTO event VALUES(4305701407002843570,18,1795741014991,7,'declaration.add',1,NULL,'{"id":1,"stars":2,"number":"51234567890","declared_on":"2026-11-20","edition":"4.0","shown_where":"「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐","review_on":"2027-11-20","withdrawn_on":"9999-12-31","corporate":"7000012050002","contact":"渡辺 𠮷子","made_at":1795741014991}',X'edc0727e5a56ae7c33bbe7713b9b47f9',NULL,X'e66e976a034595f23cb705959676655d160d92295400bed7c56b0a18296ded43','op setting.set');
INSERT INTO event VALUES(4305701407002843570,19,1795741014991,7,'person.add',192253924487398845,NULL,'{"id":192253924487398845,"name":"渡辺 𠮷子","login":"watanabe@example.jp","role":6,"qualification":"情報処理安全確保支援士","registration":"012345","until":"2027-03-31","state":1,"made_at":1795741014991}',X'bd4c9e2c15a0c9836a89139e81a83c61',NULL,X'e3090f3edc27ae373a1d5dd163016771782961311adcc7006b3ec5be147bc787','op setting.set');
INSERT INTO event VALUES(4305701407002843570,20,1795741014991,7,'person.password',192253924487398845,NULL,NULL,X'83ea708314e2a3895ae38686fe98c7d0',NULL,X'a6a0bb1b9771c75066bd6002d3667b002443681a900aab20a2e1957f2e46a1ab','op setting.set');
INSERT INTO event VALUES(4305701407002843570,21,1795741014991,7,'document.add',192253924487398847,NULL,'{"id":192253924487398847,"pattern":"policy","choice":2,"made_at":1795741014991}',X'16c6330108c331005629c5c5a824bc37',NULL,X'334aca4fd42659d27e8a811213a5cfff94bccf6f51fe6c6b36bc20d3fa9f2eb7','op setting.set');
INSERT INTO event VALUES(4305701407002843570,22,1795741014991,7,'document_clause.add',192253924487398848,NULL,'{"id":192253924487398848,"document":192253924487398847,"section":"promises","clause":"training","kind":2,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb","made_at":1795741014991}',X'e41e5d916ea49c8acb612e65360a950e',NULL,X'a12d0db4a466d60a7006f5fcfe7eea11cc5ca7ca70d1a06fe5f616296ce26a53','op setting.set');
INSERT INTO event VALUES(4305701407002843570,23,1795741014991,7,'document_clause.add',192253924487398849,NULL,'{"id":192253924487398849,"document":192253924487398847,"section":"promises","clause":"law","kind":1,"title_ja":"","title_en":"","text_ja":"","text_en":"","base":"","made_at":1795741014991}',X'fb1f9dc61d995eefe457bab6897495b0',NULL,X'3b9e1ca533c49fc5ec2869f84d488093a44f86a66414832d62d2bd3c1ec4f112','op setting.set');
INSERT INTO event VALUES(4305701407002843570,24,1795741014991,7,'document_clause.add',192253924487398850,NULL,'{"id":192253924487398850,"document":192253924487398847,"section":"promises","clause":"leadership","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741014991}',X'86f00c568d49fba19e6774d342156974',NULL,X'414bfc77f67f5aa1a59e6003a1427c46dfa74b08c1144eef98dc19a90d4f4ff9','op setting.set');
INSERT INTO event VALUES(4305701407002843570,25,1795741014991,7,'document_clause.set',192253924487398850,'{}','{}',X'08f9f7dc46d0067828e7f8ff49b01e4d',NULL,X'7b3aebb9990bc73196140271ce2ba634b9031e90576ba41eec2cc95524e37d91','op setting.set');
INSERT INTO event VALUES(4305701407002843570,26,1795741014991,7,'document.add',192253924487398851,NULL,'{"id":192253924487398851,"pattern":"handbook","choice":0,"made_at":1795741014991}',X'04d1251d26a63c801a4e4d2871bfea68',NULL,X'045245af9b915ad950b386031e41ba116248b14622d4a727c871e462720d89d0','op setting.set');
INSERT INTO event VALUES(4305701407002843570,27,1795741014991,7,'document_clause.add',192253924487398852,NULL,'{"id":192253924487398852,"document":192253924487398851,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741014991}',X'bd157414b4442b9300d5c794ca3efcff',NULL,X'dc19d5c05eb71db26fb607b744b6016c7d4a30e0872aa1eecd6cf0dfdc0025f0','op setting.set');
INSERT INTO event VALUES(4305701407002843570,28,1795741014991,7,'document_clause.remove',192253924487398852,'{"id":192253924487398852,"document":192253924487398851,"section":"daily","clause":"update","kind":3,"title_ja":"学ぶこと","title_en":"Learning","text_ja":"- 毎年\n[] 「見積書」''; \"x\"\\n、髙橋🔐","text_en":"","base":"","made_at":1795741014991}',NULL,X'64fc6411cc303c76e8e98945dff3a5ac',NULL,X'a3f4a02281690ff95cf7363faeea76008533a30187cd53336d754affb2600b0a','op setting.set');
INSERT INTO event VALUES(4305701407002843570,29,1795741014991,7,'checklist.keep',0,NULL,'{"framework":"midori-2026","title":"年末の10問","sha256":"7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"}',X'22a917c98a7d039dd6e69e742b0aceac',NULL,X'3c48e8ee5711a271194dae4d2e7447c784449379fb31652c99e7a7484db23924','op setting.set');
INSERT INTO event VALUES(4305701407002843570,30,1795741014991,7,'event.forget',3,NULL,NULL,X'c1ebaec910487dc6c055744336fb147b',NULL,X'5db1c358c5b1a08d7675f96fdafd884fabe0db4272c43af3ce2f1ee81235008e','op setting.set');
INSERT INTO event VALUES(4305701407002843570,31,1795741015006,7,'form.sent',0,NULL,'{}',X'114d349664c314ccc086f2aa19e4a864',NULL,X'e07da79fff98c33805ab12d1d6ef84c0b9ac87be2a7af6af8e79100d4e5703a5','op setting.set');
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
INSERT INTO round VALUES(2298954359884924337,192253924424432461,1,'ipa-selfcheck-3.1',1,2,1795741014974,1795741014974,7);
INSERT INTO round VALUES(2298954359884924337,192253924424432462,1,'ipa-selfcheck-3.1',2,2,1795741014974,1795741014974,7);
INSERT INTO round VALUES(2298954359884924337,192253924424432463,1,'ipa-articles-4.0',1,1,1795741014974,NULL,7);
INSERT INTO round VALUES(4305701407002843570,192253924457115766,1,'ipa-selfcheck-3.1',1,2,1795741014991,1795741014991,7);
INSERT INTO round VALUES(4305701407002843570,192253924457115767,1,'ipa-selfcheck-3.1',2,2,1795741014991,1795741014991,7);
INSERT INTO round VALUES(4305701407002843570,192253924457115768,1,'ipa-articles-4.0',1,1,1795741014991,NULL,7);
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
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'10',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'11',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'12',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'13',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'14',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'15',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'16',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'17',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'18',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'19',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'20',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'21',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'22',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'23',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'24',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'25',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'5',1,'x',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'6',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'7',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'8',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432461,'9',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'10',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'11',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'12',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'13',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'14',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'15',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'16',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'17',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'18',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'19',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'20',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'21',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'22',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'23',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'24',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'25',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'5',3,'x',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'6',4,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'7',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'8',2,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432462,'9',3,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432463,'1',1,'',1,1795741014974,7);
INSERT INTO answer VALUES(2298954359884924337,192253924424432463,'2',1,'始めた',2,1795741014974,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'10',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'11',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'12',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'13',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'14',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'15',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'16',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'17',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'18',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'19',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'20',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'21',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'22',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'23',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'24',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'25',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'5',1,'x',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'6',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'7',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'8',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115766,'9',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'10',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'11',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'12',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'13',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'14',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'15',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'16',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'17',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'18',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'19',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'20',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'21',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'22',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'23',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'24',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'25',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'5',3,'x',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'6',4,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'7',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'8',2,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115767,'9',3,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115768,'1',1,'',1,1795741014991,7);
INSERT INTO answer VALUES(4305701407002843570,192253924457115768,'2',1,'始めた',2,1795741014991,7);
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
INSERT INTO task VALUES(2298954359884924337,192253924424432464,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795741014974,12000);
INSERT INTO task VALUES(2298954359884924337,192253924425833424,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795741014974,NULL);
INSERT INTO task VALUES(4305701407002843570,192253924460141977,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795741014991,12000);
INSERT INTO task VALUES(4305701407002843570,192253924460141978,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795741014991,NULL);
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
INSERT INTO certification VALUES(2298954359884924337,192253924425833426,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795741014974);
INSERT INTO certification VALUES(2298954359884924337,192253924452749417,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795741014974);
INSERT INTO certification VALUES(4305701407002843570,192253924484081107,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795741014991);
INSERT INTO certification VALUES(4305701407002843570,192253924484081108,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795741014991);
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
INSERT INTO insurance VALUES(2298954359884924337,192253924452749418,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795741014974);
INSERT INTO insurance VALUES(2298954359884924337,192253924452749419,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795741014974);
INSERT INTO insurance VALUES(4305701407002843570,192253924487398843,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795741014991);
INSERT INTO insurance VALUES(4305701407002843570,192253924487398844,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795741014991);
CREATE TABLE file (
	tenant integer not null,
	sha256 blob not null check (length(sha256) = 32),
	size integer not null check (size >= 0),
	made_at integer not null,
	primary key (tenant, sha256)
) strict, without rowid;
INSERT INTO file VALUES(2298954359884924337,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795741014974);
INSERT INTO file VALUES(4305701407002843570,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795741014991);
CREATE TABLE chunk (
	tenant integer not null,
	sha256 blob not null,
	n integer not null check (n >= 0),
	bytes blob not null,
	primary key (tenant, sha256, n),
	foreign key (tenant, sha256) references file (tenant, sha256)
) strict;
INSERT INTO chunk VALUES(2298954359884924337,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO chunk VALUES(4305701407002843570,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
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
INSERT INTO checklist VALUES(2298954359884924337,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795741014974,7);
INSERT INTO checklist VALUES(4305701407002843570,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795741014991,7);
CREATE TABLE form (
	tenant integer not null,
	id text not null check (length(id) between 1 and 64),
	at integer not null,
	result text not null,
	primary key (tenant, id)
) strict, without rowid;
INSERT INTO form VALUES(2298954359884924337,'0123456789abcdef',1795741014991,'/somewhere');
INSERT INTO form VALUES(4305701407002843570,'0123456789abcdef',1795741015006,'/somewhere');
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
INSERT INTO job VALUES(2298954359884924337,192253924454911501,1,'paint','{}',1,0,10,1795741014974,0,0,'',1795741014974,7);
INSERT INTO job VALUES(4305701407002843570,192253924487398853,1,'paint','{}',1,0,10,1795741014991,0,0,'',1795741014991,7);
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
INSERT INTO gram VALUES(2298954359884924337,'"\',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'"x',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'%',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,''';',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'0%',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'00',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'0、',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'10',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,';',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'\0',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'\n',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'l',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'n',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'nu',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'ul',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'x"',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'、髙',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'「見',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'」''',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'く',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'に置',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'の金',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'は',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'を銀',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'アッ',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'クア',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'ック',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'ップ',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'バッ',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'プを',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'佐藤',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'庫に',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'書」',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'橋🔐',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'積書',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'置く',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'藤',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'行の',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'見積',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'金庫',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'銀行',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'髙橋',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'🔐',1,192253924424432464);
INSERT INTO gram VALUES(2298954359884924337,'した',1,192253924425833424);
INSERT INTO gram VALUES(2298954359884924337,'た人',1,192253924425833424);
INSERT INTO gram VALUES(2298954359884924337,'の鍵',1,192253924425833424);
INSERT INTO gram VALUES(2298954359884924337,'人の',1,192253924425833424);
INSERT INTO gram VALUES(2298954359884924337,'職し',1,192253924425833424);
INSERT INTO gram VALUES(2298954359884924337,'退職',1,192253924425833424);
INSERT INTO gram VALUES(2298954359884924337,'鍵',1,192253924425833424);
INSERT INTO gram VALUES(2298954359884924337,'"\',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'"x',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'%',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,''';',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'0%',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'00',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'0、',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'10',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,';',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'\0',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'\n',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'is',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'l',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'ms',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'n',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'nu',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'s',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'sm',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'ul',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'x"',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'、髙',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'「見',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'」''',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'は',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'審査',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'書」',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'査機',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'橋🔐',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'機関',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'積書',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'見積',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'関',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'髙橋',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'🔐',2,192253924425833426);
INSERT INTO gram VALUES(2298954359884924337,'pマ',2,192253924452749417);
INSERT INTO gram VALUES(2298954359884924337,'ク',2,192253924452749417);
INSERT INTO gram VALUES(2298954359884924337,'マー',2,192253924452749417);
INSERT INTO gram VALUES(2298954359884924337,'ーク',2,192253924452749417);
INSERT INTO gram VALUES(2298954359884924337,'"\',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'"x',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'%',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,''';',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'0%',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'00',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'0、',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'10',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,';',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'\0',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'\n',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'l',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'n',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'nu',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'ul',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'x"',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'、髙',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'「見',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'」''',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'は',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'イバ',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'サイ',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'バー',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'ー保',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'上火',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'保険',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'書」',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'橋🔐',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'海上',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'火災',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'災',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'積書',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'見積',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'険',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'髙橋',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'🔐',3,192253924452749418);
INSERT INTO gram VALUES(2298954359884924337,'の会',3,192253924452749419);
INSERT INTO gram VALUES(2298954359884924337,'会社',3,192253924452749419);
INSERT INTO gram VALUES(2298954359884924337,'別の',3,192253924452749419);
INSERT INTO gram VALUES(2298954359884924337,'社',3,192253924452749419);
INSERT INTO gram VALUES(4305701407002843570,'"\',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'"x',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'%',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,''';',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'0%',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'00',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'0、',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'10',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,';',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'\0',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'\n',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'l',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'n',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'nu',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'ul',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'x"',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'、髙',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'「見',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'」''',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'く',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'に置',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'の金',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'は',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'を銀',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'アッ',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'クア',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'ック',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'ップ',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'バッ',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'プを',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'佐藤',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'庫に',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'書」',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'橋🔐',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'積書',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'置く',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'藤',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'行の',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'見積',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'金庫',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'銀行',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'髙橋',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'🔐',1,192253924460141977);
INSERT INTO gram VALUES(4305701407002843570,'した',1,192253924460141978);
INSERT INTO gram VALUES(4305701407002843570,'た人',1,192253924460141978);
INSERT INTO gram VALUES(4305701407002843570,'の鍵',1,192253924460141978);
INSERT INTO gram VALUES(4305701407002843570,'人の',1,192253924460141978);
INSERT INTO gram VALUES(4305701407002843570,'職し',1,192253924460141978);
INSERT INTO gram VALUES(4305701407002843570,'退職',1,192253924460141978);
INSERT INTO gram VALUES(4305701407002843570,'鍵',1,192253924460141978);
INSERT INTO gram VALUES(4305701407002843570,'"\',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'"x',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'%',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,''';',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'0%',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'00',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'0、',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'10',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,';',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'\0',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'\n',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'is',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'l',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'ms',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'n',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'nu',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'s',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'sm',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'ul',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'x"',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'、髙',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'「見',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'」''',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'は',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'審査',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'書」',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'査機',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'橋🔐',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'機関',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'積書',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'見積',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'関',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'髙橋',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'🔐',2,192253924484081107);
INSERT INTO gram VALUES(4305701407002843570,'pマ',2,192253924484081108);
INSERT INTO gram VALUES(4305701407002843570,'ク',2,192253924484081108);
INSERT INTO gram VALUES(4305701407002843570,'マー',2,192253924484081108);
INSERT INTO gram VALUES(4305701407002843570,'ーク',2,192253924484081108);
INSERT INTO gram VALUES(4305701407002843570,'"\',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'"x',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'%',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,''';',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'0%',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'00',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'0、',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'10',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,';',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'\0',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'\n',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'l',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'n',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'nu',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'ul',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'x"',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'、髙',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'「見',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'」''',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'は',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'イバ',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'サイ',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'バー',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'ー保',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'上火',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'保険',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'書」',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'橋🔐',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'海上',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'火災',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'災',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'積書',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'見積',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'険',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'髙橋',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'🔐',3,192253924487398843);
INSERT INTO gram VALUES(4305701407002843570,'の会',3,192253924487398844);
INSERT INTO gram VALUES(4305701407002843570,'会社',3,192253924487398844);
INSERT INTO gram VALUES(4305701407002843570,'別の',3,192253924487398844);
INSERT INTO gram VALUES(4305701407002843570,'社',3,192253924487398844);
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
INSERT INTO seal VALUES(0,1,1795741015006,replace('toride seal 1\ninstallation 23hyphbksjp21\nnumber 1\nmade 2026-11-27T00:56:55.006Z\nbefore 0000000000000000000000000000000000000000000000000000000000000000\nkey 38ae083ebc793811aed3f1f10569eb5bfa0a0f2f4ffc46490575b4efb387809e\nfingerprint 0539fa1356bea4b603b44ec29fa51408\nchain 0000000000000 1 24217b8ef0aa2b5703ea6d3d3377a49401ca8b8282e22fe98ec0083e49695e23 2026-11-27T00:56:54.974Z\nchain 1zsw6sxbwdhdh 31 d207cf2e5ab0f05dacf3f2acd2e1fc3db4fd5dcdba7875bbdbdcc28d2db05184 2026-11-27T00:56:54.991Z\nchain 3qg7ckqwmvpdj 31 e07da79fff98c33805ab12d1d6ef84c0b9ac87be2a7af6af8e79100d4e5703a5 2026-11-27T00:56:55.006Z\nchains 3\nsignature d21f1f7914a95794cf4fde8634c95cab1a7fe5d5f1c102056dfe3447d36d9e28cd2d8885f5507a443fa5460ae2ddbb7bb2b576df78dc7edb95c2bef40e3fbd03\n','\n',char(10)));
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
INSERT INTO person VALUES(2298954359884924337,192253924452749420,1,'渡辺 𠮷子','watanabe',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795741014974);
INSERT INTO person VALUES(4305701407002843570,192253924487398845,1,'渡辺 𠮷子','watanabe@example.jp',6,'情報処理安全確保支援士','012345','2027-03-31',1,1795741014991);
CREATE TABLE account (
	tenant integer not null,
	login text not null check (length(login) between 3 and 64),
	firm integer not null,
	person integer not null,
	primary key (tenant, login)
) strict, without rowid;
INSERT INTO account VALUES(0,'watanabe',2298954359884924337,192253924452749420);
INSERT INTO account VALUES(0,'watanabe@example.jp',4305701407002843570,192253924487398845);
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
INSERT INTO secret VALUES(2298954359884924337,192253924452749421,192253924452749420,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795741014974);
INSERT INTO secret VALUES(4305701407002843570,192253924487398846,192253924487398845,1,'',X'',X'246172676f6e32696424763d3139246d3d36353533362c743d332c703d312463324673644124633246736441',0,1795741014991);
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
INSERT INTO document VALUES(2298954359884924337,192253924454911495,1,'policy',2,1795741014974);
INSERT INTO document VALUES(2298954359884924337,192253924454911499,1,'handbook',0,1795741014974);
INSERT INTO document VALUES(4305701407002843570,192253924487398847,1,'policy',2,1795741014991);
INSERT INTO document VALUES(4305701407002843570,192253924487398851,1,'handbook',0,1795741014991);
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
INSERT INTO document_clause VALUES(2298954359884924337,192253924454911496,1,192253924454911495,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795741014974);
INSERT INTO document_clause VALUES(2298954359884924337,192253924454911497,1,192253924454911495,'promises','law',1,'','','','','',1795741014974);
INSERT INTO document_clause VALUES(2298954359884924337,192253924454911498,2,192253924454911495,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795741014974);
INSERT INTO document_clause VALUES(4305701407002843570,192253924487398848,1,192253924487398847,'promises','training',2,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','27646e782ba6e790209e6a9852293df5d9c6d2ba4fe50a9259e66fd8d7d491cb',1795741014991);
INSERT INTO document_clause VALUES(4305701407002843570,192253924487398849,1,192253924487398847,'promises','law',1,'','','','','',1795741014991);
INSERT INTO document_clause VALUES(4305701407002843570,192253924487398850,2,192253924487398847,'promises','leadership',3,'学ぶこと','Learning',replace('- 毎年\012[] 「見積書」''; "x"\n、髙橋🔐','\012',char(10)),'','',1795741014991);
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
INSERT INTO declaration VALUES(2298954359884924337,1,1,2,'51234567890','2026-11-20','4.0',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),'2027-11-20','9999-12-31','7000012050002','渡辺 𠮷子',1795741014974);
INSERT INTO declaration VALUES(4305701407002843570,1,1,2,'51234567890','2026-11-20','4.0',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),'2027-11-20','9999-12-31','7000012050002','渡辺 𠮷子',1795741014991);
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
COMMIT;
PRAGMA application_id=1416589924;
PRAGMA user_version=4;
