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
	primary key (tenant)
) strict, without rowid;
INSERT INTO firm VALUES(12126019915982613,2,'O''Neil & "山田" 製作所','E',12,NULL,'',1,9,0,540,1795239550475);
INSERT INTO firm VALUES(2073805876014563455,2,'さくら商店','E',12,NULL,'',1,9,0,540,1795239550474);
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
	primary key (tenant, seq)
) strict, without rowid;
INSERT INTO event VALUES(0,1,1795239550474,0,'setting.set',0,NULL,replace('{\n  "job-days": "14"\n}\n','\n',char(10)),X'2b2698275bc877860e0ae07e4474434c',NULL,X'1bf08ef7133bacefd8f6aa30100b198b4e83c1b549f226db47ec02078acd4569');
INSERT INTO event VALUES(12126019915982613,1,1795239550475,7,'firm.add',0,NULL,replace('{\n  "name": "O''Neil & \"山田\" 製作所",\n  "industry": "",\n  "people": null,\n  "prefecture": null,\n  "legal_form": "",\n  "uses": 0,\n  "uses_known": 0,\n  "target_step": 0,\n  "zone": 540,\n  "made_at": 1795239550475\n}\n','\n',char(10)),X'61d20b86229bf93a7fe7bd437da36924',NULL,X'5d55a72e38d56fdc3e450d01f4442d536430cd6f9d4b40ec20638e00aa2153a5');
INSERT INTO event VALUES(12126019915982613,2,1795239550475,7,'firm.set',0,replace('{\n  "industry": "",\n  "people": null,\n  "uses": 0,\n  "uses_known": 0\n}\n','\n',char(10)),replace('{\n  "industry": "E",\n  "people": 12,\n  "uses": 1,\n  "uses_known": 9\n}\n','\n',char(10)),X'e74d2aa84620d19dee4bb2908b81d8de',NULL,X'e1160ffa85df2e9383a34453c127c54f7a5939e89d72afb875a9451d731f716a');
INSERT INTO event VALUES(12126019915982613,3,1795239550475,7,'round.save',191202277145430055,NULL,NULL,NULL,X'b19842f195f343ebfa75b18e7fdd744a5ef42a6533022deabaeb710fb5aec5e8',X'fe2dbd23aa20d246f8f6da665961a252446c2f4fcd4ff7989fbcf6faeae2b568');
INSERT INTO event VALUES(12126019915982613,4,1795239550475,7,'round.save',191202277145430056,NULL,replace('{\012  "framework": "ipa-selfcheck-3.1",\012  "number": 2,\012  "answers": [\012    {\012      "item": "1",\012      "answer": "no",\012      "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"\012    },\012    {\012      "item": "2",\012      "answer": "unknown",\012      "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"\012    },\012    {\012      "item": "3",\012      "answer": "yes",\012      "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"\012    },\012    {\012      "item": "4",\012      "answer": "partly",\012      "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"\012    },\012    {\012      "item": "5",\012      "answer": "no",\012      "note": "x"\012    },\012    {\012      "item": "6",\012      "answer": "unknown"\012    },\012    {\012      "item": "7",\012      "answer": "yes"\012    },\012    {\012      "item": "8",\012      "answer": "partly"\012    },\012    {\012      "item": "9",\012      "answer": "no"\012    },\012    {\012      "item": "10",\012      "answer": "unknown"\012    },\012    {\012      "item": "11",\012      "answer": "yes"\012    },\012    {\012      "item": "12",\012      "answer": "partly"\012    },\012    {\012      "item": "13",\012      "answer": "no"\012    },\012    {\012      "item": "14",\012      "answer": "unknown"\012    },\012    {\012      "item": "15",\012      "answer": "yes"\012    },\012    {\012      "item": "16",\012      "answer": "partly"\012    },\012    {\012      "item": "17",\012      "answer": "no"\012    },\012    {\012      "item": "18",\012      "answer": "unknown"\012    },\012    {\012      "item": "19",\012      "answer": "yes"\012    },\012    {\012      "item": "20",\012      "answer": "partly"\012    },\012    {\012      "item": "21",\012      "answer": "no"\012    },\012    {\012      "item": "22",\012      "answer": "unknown"\012    },\012    {\012      "item": "23",\012      "answer": "yes"\012    },\012    {\012      "item": "24",\012      "answer": "partly"\012    },\012    {\012      "item": "25",\012      "answer": "no"\012    }\012  ]\012}\012','\012',char(10)),X'656728d63a4f8a7a2781c003d3cc7691',NULL,X'5d7ec2d618738d2b6812987969bb9c422b5c4d7526480631a562ba30de6cb55e');
INSERT INTO event VALUES(12126019915982613,5,1795239550475,7,'round.add',191202277145430057,NULL,replace('{\n  "id": 191202277145430057,\n  "framework": "ipa-articles-4.0",\n  "number": 1,\n  "state": 1,\n  "made_at": 1795239550475,\n  "closed_at": null,\n  "who": 7\n}\n','\n',char(10)),X'21c83ba9a11a8d550f0fd8c92fb2be2c',NULL,X'11b0b3c1582644eb13a8384f025ef6ae7ea0097cbb907fb5087dd7b75e3a170a');
INSERT INTO event VALUES(12126019915982613,6,1795239550475,7,'answer.set',191202277145430057,NULL,replace('{\n  "item": "1",\n  "answer": "yes"\n}\n','\n',char(10)),X'082f0e2213a0ea86d3cdf5347c8dd297',NULL,X'85f0d0397cc910b13df82577fa8be0055b29daaf46ec4c20dd4ef61ef45664bd');
INSERT INTO event VALUES(12126019915982613,7,1795239550475,7,'answer.set',191202277145430057,NULL,replace('{\n  "item": "2",\n  "answer": "no",\n  "note": "来月から"\n}\n','\n',char(10)),X'b1abd2fea5c1804e5050ca50edf5e933',NULL,X'aeea744f4062ea4fd818dca59c1b81933f26ff454a8ecebcf76a672cb33df9c5');
INSERT INTO event VALUES(12126019915982613,8,1795239550475,7,'answer.set',191202277145430057,replace('{\n  "item": "2",\n  "answer": "no",\n  "note": "来月から"\n}\n','\n',char(10)),replace('{\n  "item": "2",\n  "answer": "yes",\n  "note": "始めた"\n}\n','\n',char(10)),X'03bdc511389172ff7a3f5f9b37d3e930',NULL,X'afcb4e2fb572c77718913c6bb57942e78c40d3224ce481d240e8fdae50f39657');
INSERT INTO event VALUES(12126019915982613,9,1795239550475,7,'task.add',191202277145430058,NULL,replace('{\012  "id": 191202277145430058,\012  "title": "バックアップを別の部屋に置く",\012  "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐",\012  "sensitive": 0,\012  "measure": "backup",\012  "framework": "ipa-selfcheck-3.1",\012  "item": "9",\012  "owner": "佐藤",\012  "due": "2027-03-31",\012  "state": 1,\012  "done_on": null,\012  "made_at": 1795239550475,\012  "cost": 12000\012}\012','\012',char(10)),X'9dd046492a39b1ac9057dd73e2c93dad',NULL,X'73a91d855fb00d6f7cdbca00af380a7b40d0c45025cec59f3d90cd8720deb07f');
INSERT INTO event VALUES(12126019915982613,10,1795239550475,7,'task.set',191202277145430058,replace('{\n  "title": "バックアップを別の部屋に置く",\n  "state": 1,\n  "done_on": null\n}\n','\n',char(10)),replace('{\n  "title": "バックアップを銀行の金庫に置く",\n  "state": 3,\n  "done_on": "2027-03-30"\n}\n','\n',char(10)),X'07c0c164a39b133ef0f2af0947187412',NULL,X'f35089b68a6701dbb65e6ba6051252926aba68ba990969f57b7d1c81d41283b1');
INSERT INTO event VALUES(12126019915982613,11,1795239550475,7,'task.add',191202277145430059,NULL,replace('{\n  "id": 191202277145430059,\n  "title": "退職した人の鍵",\n  "note": "内密",\n  "sensitive": 1,\n  "measure": "",\n  "framework": "",\n  "item": "",\n  "owner": "",\n  "due": "9999-12-31",\n  "state": 1,\n  "done_on": null,\n  "made_at": 1795239550475,\n  "cost": null\n}\n','\n',char(10)),X'3a4228409f48557c31514410927cded8',NULL,X'84290c22f0f2fc0193a0b5c7aa5eb5077c8178b8f649770adfdc73dc2419eeec');
INSERT INTO event VALUES(12126019915982613,12,1795239550475,7,'task.add',191202277147033925,NULL,replace('{\n  "id": 191202277147033925,\n  "title": "消される仕事",\n  "note": "",\n  "sensitive": 0,\n  "measure": "",\n  "framework": "",\n  "item": "",\n  "owner": "",\n  "due": "9999-12-31",\n  "state": 1,\n  "done_on": null,\n  "made_at": 1795239550475,\n  "cost": null\n}\n','\n',char(10)),X'0225be8218ec40fec0aa7c1f0ec2f039',NULL,X'2f5f77eb2b8a9dd8fc22dad365971c6e0f9487034d53252370ff4443674ad8fb');
INSERT INTO event VALUES(12126019915982613,13,1795239550475,7,'task.remove',191202277147033925,replace('{\n  "id": 191202277147033925,\n  "title": "消される仕事",\n  "note": "",\n  "sensitive": 0,\n  "measure": "",\n  "framework": "",\n  "item": "",\n  "owner": "",\n  "due": "9999-12-31",\n  "state": 1,\n  "done_on": null,\n  "made_at": 1795239550475,\n  "cost": null\n}\n','\n',char(10)),NULL,X'ca70f6204c10dc4013b78eccc92b6646',NULL,X'72442c8fa0b62381dbc3e03052d004a3a2d718717993b998c390bd2bf225cad7');
INSERT INTO event VALUES(12126019915982613,14,1795239550475,7,'certification.add',191202277147033926,NULL,replace('{\012  "id": 191202277147033926,\012  "name": "ISMS",\012  "body": "審査機関",\012  "number": "",\012  "covers": "",\012  "issued_on": "2026-04-01",\012  "expires_on": "9999-12-31",\012  "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐",\012  "sensitive": 0,\012  "made_at": 1795239550475\012}\012','\012',char(10)),X'ef0cc0db00ad214011d8c2a640d32b34',NULL,X'd7efc558d4da8c59277b5d15f6e724fa70f299cc50dcccd3cf001ce1361e3b5a');
INSERT INTO event VALUES(12126019915982613,15,1795239550475,7,'certification.add',191202277147033927,NULL,replace('{\n  "id": 191202277147033927,\n  "name": "Pマーク",\n  "body": "",\n  "number": "",\n  "covers": "",\n  "issued_on": "9999-12-31",\n  "expires_on": "2028-02-29",\n  "note": "",\n  "sensitive": 0,\n  "made_at": 1795239550475\n}\n','\n',char(10)),X'817117d654fbe3e663545693b58e41e0',NULL,X'b6869a2a0343669cbfac0de06afca9d8dd701a38ae5911f81920476ccff3a052');
INSERT INTO event VALUES(12126019915982613,16,1795239550475,7,'insurance.add',191202277147033928,NULL,replace('{\012  "id": 191202277147033928,\012  "insurer": "海上火災",\012  "product": "サイバー保険",\012  "number": "",\012  "covers": "",\012  "pays_at_most": 50000000,\012  "begins_on": "9999-12-31",\012  "expires_on": "9999-12-31",\012  "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐",\012  "sensitive": 0,\012  "made_at": 1795239550475\012}\012','\012',char(10)),X'84e304bddf7bfbd06c8400b59f478885',NULL,X'bea304baef081909ea082f510c60293682bc3835b88583ef5a00530fc7afa6ed');
INSERT INTO event VALUES(12126019915982613,17,1795239550475,7,'insurance.add',191202277147033929,NULL,replace('{\n  "id": 191202277147033929,\n  "insurer": "別の会社",\n  "product": "",\n  "number": "",\n  "covers": "",\n  "pays_at_most": null,\n  "begins_on": "2026-10-01",\n  "expires_on": "9999-12-31",\n  "note": "",\n  "sensitive": 0,\n  "made_at": 1795239550475\n}\n','\n',char(10)),X'190ffe2e80ab2ba68521933f27503649',NULL,X'a06fec4ba61ac0e2191d61f0ba8579b41c8f183c4da29dc094c930edfdc8c12b');
INSERT INTO event VALUES(12126019915982613,18,1795239550475,7,'checklist.keep',0,NULL,replace('{\n  "framework": "midori-2026",\n  "title": "年末の10問",\n  "sha256": "7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"\n}\n','\n',char(10)),X'02ae37fa011fdbfb333032c0a6d453ef',NULL,X'44b04c5841a8b91d260b055dafcf62198f731f6cc7852cb40ace2e634a92e8a5');
INSERT INTO event VALUES(12126019915982613,19,1795239550475,7,'event.forget',3,NULL,NULL,X'f7669715e7132dc28016a7a020b900d6',NULL,X'be57c499bf9cdb865f2ec18ca1effd4550f6a5b7d514e4477d776135450d1695');
INSERT INTO event VALUES(12126019915982613,20,1795239550476,7,'form.sent',0,NULL,'{}',X'cf370d51822bf5a6b97ed7421e7c6a84',NULL,X'eec9c491fdb23cf7979e8c274c82583eccb914296754f8fbb977ddc7ba98bf5f');
INSERT INTO event VALUES(2073805876014563455,1,1795239550474,7,'firm.add',0,NULL,replace('{\n  "name": "さくら商店",\n  "industry": "",\n  "people": null,\n  "prefecture": null,\n  "legal_form": "",\n  "uses": 0,\n  "uses_known": 0,\n  "target_step": 0,\n  "zone": 540,\n  "made_at": 1795239550474\n}\n','\n',char(10)),X'8bfc062deca8bfea3efa3311176ecb36',NULL,X'c04e4d7ede6f270016bc32a6435b31609a0de02df66495add8b8b423b6a929d8');
INSERT INTO event VALUES(2073805876014563455,2,1795239550474,7,'firm.set',0,replace('{\n  "industry": "",\n  "people": null,\n  "uses": 0,\n  "uses_known": 0\n}\n','\n',char(10)),replace('{\n  "industry": "E",\n  "people": 12,\n  "uses": 1,\n  "uses_known": 9\n}\n','\n',char(10)),X'29aa4b51da7f0290a4e65b144be2ad20',NULL,X'f5e865fc1c0bb3ce2d5ed93cb731a3a7abc75c5de1479a0eaaabaacd7768fa15');
INSERT INTO event VALUES(2073805876014563455,3,1795239550474,7,'round.save',191202277141983108,NULL,NULL,NULL,X'9df0d2112d619d30fbd77f534772a52db1c1a968cb88eb2faea8e72619f7bbdb',X'd29b8712a05325ac7a06f6468a0e1804472ac996c69238a8bafbb26854ef10d6');
INSERT INTO event VALUES(2073805876014563455,4,1795239550474,7,'round.save',191202277141983109,NULL,replace('{\012  "framework": "ipa-selfcheck-3.1",\012  "number": 2,\012  "answers": [\012    {\012      "item": "1",\012      "answer": "no",\012      "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"\012    },\012    {\012      "item": "2",\012      "answer": "unknown",\012      "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"\012    },\012    {\012      "item": "3",\012      "answer": "yes",\012      "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"\012    },\012    {\012      "item": "4",\012      "answer": "partly",\012      "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐"\012    },\012    {\012      "item": "5",\012      "answer": "no",\012      "note": "x"\012    },\012    {\012      "item": "6",\012      "answer": "unknown"\012    },\012    {\012      "item": "7",\012      "answer": "yes"\012    },\012    {\012      "item": "8",\012      "answer": "partly"\012    },\012    {\012      "item": "9",\012      "answer": "no"\012    },\012    {\012      "item": "10",\012      "answer": "unknown"\012    },\012    {\012      "item": "11",\012      "answer": "yes"\012    },\012    {\012      "item": "12",\012      "answer": "partly"\012    },\012    {\012      "item": "13",\012      "answer": "no"\012    },\012    {\012      "item": "14",\012      "answer": "unknown"\012    },\012    {\012      "item": "15",\012      "answer": "yes"\012    },\012    {\012      "item": "16",\012      "answer": "partly"\012    },\012    {\012      "item": "17",\012      "answer": "no"\012    },\012    {\012      "item": "18",\012      "answer": "unknown"\012    },\012    {\012      "item": "19",\012      "answer": "yes"\012    },\012    {\012      "item": "20",\012      "answer": "partly"\012    },\012    {\012      "item": "21",\012      "answer": "no"\012    },\012    {\012      "item": "22",\012      "answer": "unknown"\012    },\012    {\012      "item": "23",\012      "answer": "yes"\012    },\012    {\012      "item": "24",\012      "answer": "partly"\012    },\012    {\012      "item": "25",\012      "answer": "no"\012    }\012  ]\012}\012','\012',char(10)),X'd9a7a91c32282f5ca2926bf6077768d1',NULL,X'8ce050d30f81379e80fd82151f8a98b926278dd25489017d5a1185a145318d5b');
INSERT INTO event VALUES(2073805876014563455,5,1795239550474,7,'round.add',191202277141983110,NULL,replace('{\n  "id": 191202277141983110,\n  "framework": "ipa-articles-4.0",\n  "number": 1,\n  "state": 1,\n  "made_at": 1795239550474,\n  "closed_at": null,\n  "who": 7\n}\n','\n',char(10)),X'a2895ee2839e4d535b19bbb43067dcbd',NULL,X'b7b2e6e9452acd524dd2f6fdc30cf26c78d5b2f8ea228a8624e66dd0606518fe');
INSERT INTO event VALUES(2073805876014563455,6,1795239550474,7,'answer.set',191202277141983110,NULL,replace('{\n  "item": "1",\n  "answer": "yes"\n}\n','\n',char(10)),X'9a732da85213650d92d2921bbab25f21',NULL,X'02d7fba68793df9b051ddf77913a8cc986dcf2fb051ae0bd98b321fe3b6a632d');
INSERT INTO event VALUES(2073805876014563455,7,1795239550474,7,'answer.set',191202277141983110,NULL,replace('{\n  "item": "2",\n  "answer": "no",\n  "note": "来月から"\n}\n','\n',char(10)),X'339db5b340cad5505aafc70ad2b9079c',NULL,X'716ff0066eb15e9eb3d54a45d2de1c2dfb1d0b9b2377336802d41a78e1bb3f7e');
INSERT INTO event VALUES(2073805876014563455,8,1795239550474,7,'answer.set',191202277141983110,replace('{\n  "item": "2",\n  "answer": "no",\n  "note": "来月から"\n}\n','\n',char(10)),replace('{\n  "item": "2",\n  "answer": "yes",\n  "note": "始めた"\n}\n','\n',char(10)),X'c023e66e703b0b3a84cf25d9433bc6f2',NULL,X'116a6feab802e6c7249aecd31f77094c4490681f9cf6fc19604f76eee6e98c89');
INSERT INTO event VALUES(2073805876014563455,9,1795239550474,7,'task.add',191202277141983111,NULL,replace('{\012  "id": 191202277141983111,\012  "title": "バックアップを別の部屋に置く",\012  "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐",\012  "sensitive": 0,\012  "measure": "backup",\012  "framework": "ipa-selfcheck-3.1",\012  "item": "9",\012  "owner": "佐藤",\012  "due": "2027-03-31",\012  "state": 1,\012  "done_on": null,\012  "made_at": 1795239550474,\012  "cost": 12000\012}\012','\012',char(10)),X'0a9ea62ab5b705c49805150a50fdad18',NULL,X'c6d1005bcecdba4b19200ec07221f6939f2780ed45acaf17ad90fe5ba5d63723');
INSERT INTO event VALUES(2073805876014563455,10,1795239550474,7,'task.set',191202277141983111,replace('{\n  "title": "バックアップを別の部屋に置く",\n  "state": 1,\n  "done_on": null\n}\n','\n',char(10)),replace('{\n  "title": "バックアップを銀行の金庫に置く",\n  "state": 3,\n  "done_on": "2027-03-30"\n}\n','\n',char(10)),X'0bf3595af31c3ef9527de5d2645e2258',NULL,X'816f9d4170a7f50a8e0b62cd6beeb6af87842ac423884feb07cf9f22ac78df77');
INSERT INTO event VALUES(2073805876014563455,11,1795239550474,7,'task.add',191202277145430048,NULL,replace('{\n  "id": 191202277145430048,\n  "title": "退職した人の鍵",\n  "note": "内密",\n  "sensitive": 1,\n  "measure": "",\n  "framework": "",\n  "item": "",\n  "owner": "",\n  "due": "9999-12-31",\n  "state": 1,\n  "done_on": null,\n  "made_at": 1795239550474,\n  "cost": null\n}\n','\n',char(10)),X'e37a826182e5a1ee6b74f0b9a1558bd1',NULL,X'd5419e3d5861507574b08e588957ddee282a046aaae71ed5b9a014b77935e732');
INSERT INTO event VALUES(2073805876014563455,12,1795239550474,7,'task.add',191202277145430049,NULL,replace('{\n  "id": 191202277145430049,\n  "title": "消される仕事",\n  "note": "",\n  "sensitive": 0,\n  "measure": "",\n  "framework": "",\n  "item": "",\n  "owner": "",\n  "due": "9999-12-31",\n  "state": 1,\n  "done_on": null,\n  "made_at": 1795239550474,\n  "cost": null\n}\n','\n',char(10)),X'03b096d33dab911cb23110c0fd1d7b89',NULL,X'af538bc2bb8d6df97f0de7d03b48c69ad65c9adc1e94824ec60bd181ad8a0c9f');
INSERT INTO event VALUES(2073805876014563455,13,1795239550474,7,'task.remove',191202277145430049,replace('{\n  "id": 191202277145430049,\n  "title": "消される仕事",\n  "note": "",\n  "sensitive": 0,\n  "measure": "",\n  "framework": "",\n  "item": "",\n  "owner": "",\n  "due": "9999-12-31",\n  "state": 1,\n  "done_on": null,\n  "made_at": 1795239550474,\n  "cost": null\n}\n','\n',char(10)),NULL,X'2245a69637b0a132b866cc699b3c5469',NULL,X'2293fd70f223c6193e6f2101fe53c18f3ad5f16619deb166205deb374fff4bd0');
INSERT INTO event VALUES(2073805876014563455,14,1795239550474,7,'certification.add',191202277145430050,NULL,replace('{\012  "id": 191202277145430050,\012  "name": "ISMS",\012  "body": "審査機関",\012  "number": "",\012  "covers": "",\012  "issued_on": "2026-04-01",\012  "expires_on": "9999-12-31",\012  "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐",\012  "sensitive": 0,\012  "made_at": 1795239550474\012}\012','\012',char(10)),X'49606c5944da3cdb34eb99b1fde1d6e9',NULL,X'd0a4c6ae1a0e05313050a09b409199a58c7e4b72e6ae91cd93463185df70aa54');
INSERT INTO event VALUES(2073805876014563455,15,1795239550474,7,'certification.add',191202277145430051,NULL,replace('{\n  "id": 191202277145430051,\n  "name": "Pマーク",\n  "body": "",\n  "number": "",\n  "covers": "",\n  "issued_on": "9999-12-31",\n  "expires_on": "2028-02-29",\n  "note": "",\n  "sensitive": 0,\n  "made_at": 1795239550474\n}\n','\n',char(10)),X'a942fbdcff52aee1f57ea4b81ca0eb5c',NULL,X'607f113f02f4b708df315e41077515bed3adf4b0c7e02c9924129314da280e4f');
INSERT INTO event VALUES(2073805876014563455,16,1795239550474,7,'insurance.add',191202277145430052,NULL,replace('{\012  "id": 191202277145430052,\012  "insurer": "海上火災",\012  "product": "サイバー保険",\012  "number": "",\012  "covers": "",\012  "pays_at_most": 50000000,\012  "begins_on": "9999-12-31",\012  "expires_on": "9999-12-31",\012  "note": "「見積書」''; \"x\"\\n\u0009100%\nNUL は \\0、髙橋🔐",\012  "sensitive": 0,\012  "made_at": 1795239550474\012}\012','\012',char(10)),X'd65abd4b6a0af7f05096a2fff51a72d7',NULL,X'583b74f8ef9c84046b7350d19321010357d2cb20c802072bf669d1cf8f60c865');
INSERT INTO event VALUES(2073805876014563455,17,1795239550474,7,'insurance.add',191202277145430053,NULL,replace('{\n  "id": 191202277145430053,\n  "insurer": "別の会社",\n  "product": "",\n  "number": "",\n  "covers": "",\n  "pays_at_most": null,\n  "begins_on": "2026-10-01",\n  "expires_on": "9999-12-31",\n  "note": "",\n  "sensitive": 0,\n  "made_at": 1795239550474\n}\n','\n',char(10)),X'80e01a4aeb97209a383a6e936cad64cc',NULL,X'e4000d42fc6f55f59de4fc835f5fa709b9cf2b2fe6e2771875ac7ba4a7941cdb');
INSERT INTO event VALUES(2073805876014563455,18,1795239550474,7,'checklist.keep',0,NULL,replace('{\n  "framework": "midori-2026",\n  "title": "年末の10問",\n  "sha256": "7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8"\n}\n','\n',char(10)),X'c980ff242d474243438d3507a0f0db96',NULL,X'ad11b3b3fd8169178487e3294ecb922fefe1f9a840839bc209061a6efc02fc68');
INSERT INTO event VALUES(2073805876014563455,19,1795239550474,7,'event.forget',3,NULL,NULL,X'9ddaa8250bb653a9145696491d5950cc',NULL,X'2aa14d01000f6285f6f2b4b88eb6c553f41a6b1235da603ce1c84b03dc175a26');
INSERT INTO event VALUES(2073805876014563455,20,1795239550475,7,'form.sent',0,NULL,'{}',X'f00ada6e3cbf81ebc48cc4085e832fb1',NULL,X'a3d171bb48066a2760dc4cb5712f8a4360bfcf6570a942d43028fc8d7f55e058');
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
INSERT INTO round VALUES(12126019915982613,191202277145430055,1,'ipa-selfcheck-3.1',1,2,1795239550475,1795239550475,7);
INSERT INTO round VALUES(12126019915982613,191202277145430056,1,'ipa-selfcheck-3.1',2,2,1795239550475,1795239550475,7);
INSERT INTO round VALUES(12126019915982613,191202277145430057,1,'ipa-articles-4.0',1,1,1795239550475,NULL,7);
INSERT INTO round VALUES(2073805876014563455,191202277141983108,1,'ipa-selfcheck-3.1',1,2,1795239550474,1795239550474,7);
INSERT INTO round VALUES(2073805876014563455,191202277141983109,1,'ipa-selfcheck-3.1',2,2,1795239550474,1795239550474,7);
INSERT INTO round VALUES(2073805876014563455,191202277141983110,1,'ipa-articles-4.0',1,1,1795239550474,NULL,7);
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
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'10',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'11',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'12',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'13',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'14',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'15',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'16',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'17',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'18',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'19',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'20',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'21',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'22',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'23',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'24',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'25',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'5',1,'x',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'6',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'7',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'8',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430055,'9',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'10',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'11',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'12',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'13',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'14',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'15',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'16',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'17',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'18',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'19',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'20',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'21',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'22',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'23',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'24',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'25',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'5',3,'x',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'6',4,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'7',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'8',2,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430056,'9',3,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430057,'1',1,'',1,1795239550475,7);
INSERT INTO answer VALUES(12126019915982613,191202277145430057,'2',1,'始めた',2,1795239550475,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'1',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'10',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'11',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'12',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'13',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'14',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'15',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'16',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'17',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'18',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'19',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'2',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'20',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'21',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'22',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'23',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'24',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'25',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'3',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'4',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'5',1,'x',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'6',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'7',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'8',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983108,'9',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'1',3,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'10',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'11',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'12',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'13',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'14',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'15',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'16',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'17',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'18',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'19',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'2',4,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'20',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'21',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'22',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'23',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'24',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'25',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'3',1,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'4',2,replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'5',3,'x',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'6',4,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'7',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'8',2,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983109,'9',3,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983110,'1',1,'',1,1795239550474,7);
INSERT INTO answer VALUES(2073805876014563455,191202277141983110,'2',1,'始めた',2,1795239550474,7);
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
INSERT INTO task VALUES(12126019915982613,191202277145430058,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795239550475,12000);
INSERT INTO task VALUES(12126019915982613,191202277145430059,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795239550475,NULL);
INSERT INTO task VALUES(2073805876014563455,191202277141983111,2,'バックアップを銀行の金庫に置く',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,'backup','ipa-selfcheck-3.1','9','佐藤','2027-03-31',3,'2027-03-30',1795239550474,12000);
INSERT INTO task VALUES(2073805876014563455,191202277145430048,1,'退職した人の鍵','内密',1,'','','','','9999-12-31',1,NULL,1795239550474,NULL);
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
INSERT INTO certification VALUES(12126019915982613,191202277147033926,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795239550475);
INSERT INTO certification VALUES(12126019915982613,191202277147033927,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795239550475);
INSERT INTO certification VALUES(2073805876014563455,191202277145430050,1,'ISMS','審査機関','','','2026-04-01','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795239550474);
INSERT INTO certification VALUES(2073805876014563455,191202277145430051,1,'Pマーク','','','','9999-12-31','2028-02-29','',0,1795239550474);
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
INSERT INTO insurance VALUES(12126019915982613,191202277147033928,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795239550475);
INSERT INTO insurance VALUES(12126019915982613,191202277147033929,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795239550475);
INSERT INTO insurance VALUES(2073805876014563455,191202277145430052,1,'海上火災','サイバー保険','','',50000000,'9999-12-31','9999-12-31',replace('「見積書」''; "x"\n	100%\012NUL は \0、髙橋🔐','\012',char(10)),0,1795239550474);
INSERT INTO insurance VALUES(2073805876014563455,191202277145430053,1,'別の会社','','','',NULL,'2026-10-01','9999-12-31','',0,1795239550474);
CREATE TABLE file (
	tenant integer not null,
	sha256 blob not null check (length(sha256) = 32),
	size integer not null check (size >= 0),
	made_at integer not null,
	primary key (tenant, sha256)
) strict, without rowid;
INSERT INTO file VALUES(12126019915982613,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795239550475);
INSERT INTO file VALUES(2073805876014563455,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',6976,1795239550474);
CREATE TABLE chunk (
	tenant integer not null,
	sha256 blob not null,
	n integer not null check (n >= 0),
	bytes blob not null,
	primary key (tenant, sha256, n),
	foreign key (tenant, sha256) references file (tenant, sha256)
) strict;
INSERT INTO chunk VALUES(2073805876014563455,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
INSERT INTO chunk VALUES(12126019915982613,X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',0,X'23204120636865636b6c697374206f662061206669726d2773206f776e3a207468652074656e207175657374696f6e73206120736d616c6c2063617270656e7465722773206669726d2061736b7320697473656c66206265666f726520746865207965617220656e64732e0a2320436f70792069742c206368616e676520746865207175657374696f6e732c20616e6420747279206974206f75743a0a230a232020202020746f72696465206672616d65776f726b20636865636b20646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a232020202020746f7269646520617373657373206d69646f72692d3230323620646f63732f6578616d706c652f6f776e2d616e73776572732e637376202d2d6672616d65776f726b2d66696c6520646f63732f6578616d706c652f6f776e2d636865636b6c6973742e79616d6c0a230a2320646f63732f666f726d61742f6672616d65776f726b2e6d64207361797320776861742065616368206b6579206d65616e732e2020456e676c697368206d6179206265206c656674206f75743a204a6170616e657365207468656e207374616e647320696e2e0a69643a206d69646f72692d323032360a7469746c653a0a20206a613a20e381bfe381a9e3828ae5b7a5e58b99e5ba9720e5b9b4e69cabe381ae3130e5958f0a2020656e3a204d69646f72692043617270656e746572732c2074656e207175657374696f6e7320666f722074686520656e64206f662074686520796561720a61626f75743a0a20206a613a20e78fbee5a0b4e381a8e4ba8be58b99e68980e381a7e6b097e381abe381aae381a3e381a6e38184e3828be38193e381a8e38292e380813130e381aee8b3aae5958fe381abe381bee381a8e38281e381bee38197e3819fe38082e381a7e3818de381a6e38184e381aae38184e381a8e38193e3828de38292e8b2ace38281e3828be3819fe38281e381aee8a1a8e381a7e381afe38182e3828ae381bee3819be38293e38082e69da5e5b9b4e381bee3819ae4bd95e38292e38199e3828be3818be38292e38081e381bfe38293e381aae381a7e6b1bae38281e3828be3819fe38281e381abe4bdbfe38184e381bee38199e380820a2020656e3a2054656e207175657374696f6e732061626f7574207768617420686173206265656e206f6e206f7572206d696e64732c206f6e207369746520616e6420696e20746865206f66666963652e204e6f626f647920697320746f20626c616d6520666f72206120226e6f222e20546865792068656c702075732064656369646520746f676574686572207768617420746f20646f206669727374206e65787420796561722e0a7363616c653a2073656c66636865636b0a70617274733a0a20202d2069643a20736974650a202020207469746c653a0a2020202020206a613a20e78fbee5a0b40a202020202020656e3a204f6e20736974650a202020206974656d733a0a2020202020202d2069643a207461626c65740a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee382bfe38396e383ace38383e383880a20202020202020202020656e3a205461626c657473206f6e20736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5b8b0e3828be5898de381abe38081e78fbee5a0b4e381aee382bfe38396e383ace38383e38388e3818ce585a8e983a8e3819de3828de381a3e381a6e38184e3828be3818be38292e695b0e38188e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520676f696e6720686f6d652c20646f20796f7520636f756e74207768657468657220616c6c20746865207461626c6574732066726f6d207468652073697465206172652074686572653f0a202020202020202068696e743a0a202020202020202020206a613a20e6af8ee697a5e695b0e38188e381a6e38184e3828ce381b0e3808ce5ae9fe696bde38197e381a6e38184e3828be3808de38081e6809de38184e587bae38197e3819fe697a5e381a0e38191e381aae38289e3808ce4b880e983a8e5ae9fe696bde38197e381a6e38184e3828be3808de381a7e38199e380820a20202020202020202020656e3a204576657279206461792069732022796573223b206f6e20746865206461797320796f75207468696e6b206f662069742069732022706172746c79222e0a20202020202020207768793a0a202020202020202020206a613a20e59bb3e99da2e381a8e3818ae5aea2e6a798e381aee4bd8fe68980e3818ce585a5e381a3e381a6e38184e3828be381aee381a7e38081e8b6b3e5a0b4e381aee4b88ae381abe4b880e699a9e5bf98e3828ce3828be381a8e59bb0e3828ae381bee38199e380820a20202020202020202020656e3a205468657920686f6c642064726177696e677320616e6420637573746f6d65727327206164647265737365732e2041206e6967687420666f72676f7474656e206f6e207468652073636166666f6c642069732061206e6967687420746f6f206c6f6e672e0a20202020202020206d656173757265733a205b6576656e696e672d636f756e742c2063617272792d6f75742d72756c65735d0a2020202020202d2069643a206c6f636b0a20202020202020207469746c653a0a202020202020202020206a613a20e382b9e3839ee3839be381aee794bbe99da2e383ade38383e382af0a20202020202020202020656e3a2053637265656e206c6f636b206f6e2070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e78fbee5a0b4e381a7e4bdbfe38186e382b9e3839ee3839be381a8e382bfe38396e383ace38383e38388e381abe38081e794bbe99da2e383ade38383e382afe38292e3818be38191e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f207468652070686f6e657320616e64207461626c6574732075736564206f6e2073697465206c6f636b2074686569722073637265656e733f0a20202020202020206d656173757265733a205b73637265656e2d6c6f636b2c20656e63727970742d646576696365735d0a2020202020202d2069643a2070686f746f730a20202020202020207469746c653a0a202020202020202020206a613a20e78fbee5a0b4e381aee58699e79c9f0a20202020202020202020656e3a2050686f746f73206f662074686520736974650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3818ae5aea2e6a798e381aee5aeb6e381aee58699e79c9fe38292534e53e381abe8bc89e3819be3828be5898de381abe38081e8a8b1e38197e38292e38282e38289e38184e38081e4bd8fe68980e3818ce58699e381a3e381a6e38184e381aae38184e3818be38292e8a68be381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204265666f726520612070686f746f206f66206120637573746f6d6572277320686f75736520676f6573206f6e6c696e652c20646f20796f752061736b20666972737420616e6420636865636b2074686174206e6f20616464726573732063616e206265207365656e3f0a20202020202020206d656173757265733a205b736e732d72756c65735d0a2020202020202d2069643a206f776e2d70686f6e650a20202020202020207469746c653a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381a7e4bb95e4ba8b0a20202020202020202020656e3a20576f726b206f6e20707269766174652070686f6e65730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e887aae58886e381aee382b9e3839ee3839be381abe59bb3e99da2e38292e585a5e3828ce3828be381a8e3818de381aee6b1bae381bee3828ae3818ce38182e3828ae381bee38199e3818be380820a20202020202020202020656e3a20497320746865726520612072756c6520666f722064726177696e6773206f6e206120707269766174652070686f6e653f0a2020202020202020706172746c793a0a202020202020202020206a613a20e58fa3e381a7e381afe4bc9de38188e381a6e38182e3828be38282e381aee381aee38081e7b499e381abe381afe381aae381a3e381a6e38184e381aae38184e5a0b4e59088e381a7e38199e380820a20202020202020202020656e3a2050656f706c652068617665206265656e20746f6c642c20627574206974206973206e6f74207772697474656e20646f776e2e0a2020202020202020757365733a205b62796f645d0a20202020202020206d656173757265733a205b62796f642d72756c65735d0a20202d2069643a206f66666963650a202020207469746c653a0a2020202020206a613a20e4ba8be58b99e689800a202020202020656e3a20496e20746865206f66666963650a202020206974656d733a0a2020202020202d2069643a20657374696d6174652d6261636b75700a20202020202020207469746c653a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee68ea7e381880a20202020202020202020656e3a20436f70696573206f6620657374696d6174657320616e642064726177696e67730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae381a8e59bb3e99da2e381aee38387e383bce382bfe38292e38081e4ba8be58b99e68980e381aee38391e382bde382b3e383b3e381a8e381afe588a5e381aee5a0b4e68980e381abe38282e58f96e381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2041726520657374696d6174657320616e642064726177696e677320616c736f206b65707420736f6d657768657265206f74686572207468616e20746865206f666669636520636f6d70757465723f0a20202020202020207768793a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818c31e58fb0e5a38ae3828ce3819fe381a0e38191e381a7e380813130e5b9b4e58886e381aee59bb3e99da2e3818ce381aae3818fe381aae3828be381aee38292e998b2e3818ee381bee38199e380820a20202020202020202020656e3a204f6e652062726f6b656e20636f6d7075746572206d757374206e6f742074616b652074656e207965617273206f662064726177696e677320776974682069742e0a20202020202020206d656173757265733a205b6261636b75702c20726573746f72652d746573745d0a2020202020202d2069643a207570646174650a20202020202020207469746c653a0a202020202020202020206a613a20e38391e382bde382b3e383b3e381aee69bb4e696b00a20202020202020202020656e3a20557064617465730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e8a68be7a98de3828ae382bde38395e38388e381a857696e646f7773e38292e38081e696b0e38197e38184e78988e381abe4bf9de381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a204172652057696e646f777320616e642074686520657374696d6174696e6720736f667477617265206b65707420757020746f20646174653f0a20202020202020206d656173757265733a205b7570646174652d736f6674776172655d0a2020202020202d2069643a2070617373776f72640a20202020202020207469746c653a0a202020202020202020206a613a20e4bdbfe38184e59b9ee38195e381aae38184e38391e382b9e383afe383bce383890a20202020202020202020656e3a204e6f2070617373776f72642074776963650a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e5bbbae69d90e381aee6b3a8e69687e382b5e382a4e38388e381a8e4bc9ae7a4bee381aee383a1e383bce383abe381a7e38081e588a5e381aee38391e382b9e383afe383bce38389e38292e4bdbfe381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20446f20746865206275696c64696e672d6d6174657269616c2073686f7020616e6420746865206669726d2773206d61696c206861766520646966666572656e742070617373776f7264733f0a20202020202020206d656173757265733a205b7374726f6e672d70617373776f7264732c206d66615d0a2020202020202d2069643a2062616e6b2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e68cafe8bebce58588e3818ce5a489e3828fe381a3e3819fe381a8e3818d0a20202020202020202020656e3a205768656e20612062616e6b206163636f756e74206368616e6765730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e3808ce68cafe8bebce58588e3818ce5a489e3828fe3828ae381bee38197e3819fe3808de381a8e383a1e383bce383abe381a7e5b18ae38184e3819fe38289e38081e79fa5e381a3e381a6e38184e3828be795aae58fb7e381abe99bbbe8a9b1e381a7e7a2bae3818be38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a205768656e2061206d61696c2073617973207468617420612062616e6b206163636f756e7420686173206368616e6765642c20646f20796f752072696e672061206e756d62657220796f7520616c7265616479206b6e6f773f0a20202020202020206d656173757265733a205b6d61696c2d63617574696f6e5d0a20202d2069643a20706172746e6572730a202020207469746c653a0a2020202020206a613a20e4b880e7b792e381abe5838de3818fe4babae3819fe381a10a202020202020656e3a205468652070656f706c6520776520776f726b20776974680a202020206974656d733a0a2020202020202d2069643a20737562636f6e74726163746f720a20202020202020207469746c653a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38199e59bb3e99da20a20202020202020202020656e3a2044726177696e677320666f7220737562636f6e74726163746f72730a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e58d94e58a9be4bc9ae7a4bee381abe6b8a1e38197e3819fe59bb3e99da2e38292e38081e5b7a5e4ba8be381aee5be8ce381abe381a9e38186e38199e3828be3818be6b1bae38281e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a2049732069742061677265656420776861742068617070656e7320746f2064726177696e6773206174206120737562636f6e74726163746f722773207768656e2074686520776f726b20697320646f6e653f0a20202020202020206d656173757265733a205b6e64612d636c61757365735d0a2020202020202d2069643a2077686f2d746f2d63616c6c0a20202020202020207469746c653a0a202020202020202020206a613a20e59bb0e381a3e3819fe381a8e3818de381aee99bbbe8a9b1e795aae58fb70a20202020202020202020656e3a2057686f6d20746f2072696e670a20202020202020207175657374696f6e3a0a202020202020202020206a613a20e38391e382bde382b3e383b3e3818ce3818ae3818be38197e38184e381a8e3818de38081e69c80e5889de381abe99bbbe8a9b1e38199e3828be79bb8e6898be381aee795aae58fb7e38292e5a381e381abe8b2bce381a3e381a6e38184e381bee38199e3818be380820a20202020202020202020656e3a20497320746865206e756d62657220746f2072696e67207768656e206120636f6d70757465722062656861766573206f64646c79207570206f6e207468652077616c6c3f0a20202020202020206d656173757265733a205b656d657267656e63792d636f6e74616374735d0a6d656173757265733a0a20202d2069643a206576656e696e672d636f756e740a202020207469746c653a0a2020202020206a613a20e5a495e696b9e381abe382bfe38396e383ace38383e38388e38292e695b0e38188e3828b0a202020202020656e3a20436f756e7420746865207461626c65747320696e20746865206576656e696e670a202020207768793a0a2020202020206a613a20e3819de381aee697a5e381aee38186e381a1e381abe6b097e381a5e38191e381b0e38081e78fbee5a0b4e381abe58f96e3828ae381abe688bbe3828ce3828be3818be38289e381a7e38199e380820a202020202020656e3a204e6f7469636564207468652073616d65206461792c2061207461626c65742063616e207374696c6c20626520666574636865642066726f6d2074686520736974652e0a20202020686f773a0a2020202020206a613a20e8bb8ae381abe7a98de38280e7aeb1e381abe795aae58fb7e38292e68cafe3828ae38081e69c80e5be8ce381abe98db5e38292e99689e38281e3828be4babae3818ce695b0e38188e381bee38199e38082e695b0e3818ce59088e3828fe381aae38184e697a5e381afe38081e8a6aae696b9e381abe4b880e8a880e4bc9de38188e3828be381a0e38191e381a7e6a78be38184e381bee3819be38293e380820a202020202020656e3a204e756d6265722074686520736c6f7473206f662074686520626f7820696e207468652076616e2c20616e64206c65742077686f65766572206c6f636b7320757020636f756e742e204966206f6e65206973206d697373696e672c206120776f726420746f20746865206d617374657220697320616c6c2069742074616b65732e0a2020202069665f6e6f3a0a2020202020206a613a20e6988ee697a5e381aee5b8b0e3828ae381abe38081e4b880e5baa6e381a0e38191e695b0e38188e381a6e381bfe381bee38197e38287e38186e380820a202020202020656e3a20436f756e74207468656d206f6e63652c20746f6d6f72726f77206576656e696e672e0a2020202069665f706172746c793a0a2020202020206a613a20e7aeb1e381aee381b5e3819fe381abe695b0e38292e69bb8e38184e381a6e3818ae3818fe381a8e38081e5bf98e3828ce3819ae381abe6b888e381bfe381bee38199e380820a202020202020656e3a20577269746520746865206e756d626572206f6e20746865206c6964206f662074686520626f782c20616e642069742077696c6c206e6f7420626520666f72676f7474656e2e0a20202020636f73745f6e6f74653a0a2020202020206a613a20e8b2bbe794a8e381afe3818be3818be38289e3819ae3808131e697a531e58886e381a7e6b888e381bfe381bee38199e380820a202020202020656e3a20497420636f737473206e6f7468696e67206275742061206d696e7574652061206461792e0a20202020737465703a20320a202020206b696e643a20706879736963616c0a202020206566666f72743a20310a20202020636f73743a206e6f6e650a20202020647574793a206f6e63650a');
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
INSERT INTO checklist VALUES(12126019915982613,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795239550475,7);
INSERT INTO checklist VALUES(2073805876014563455,'midori-2026',1,'年末の10問',X'7260cccf31960a22254b26cbfe247f73d299d46f70235049aa1dde350d2780b8',1795239550474,7);
CREATE TABLE form (
	tenant integer not null,
	id text not null check (length(id) between 1 and 64),
	at integer not null,
	result text not null,
	primary key (tenant, id)
) strict, without rowid;
INSERT INTO form VALUES(12126019915982613,'0123456789abcdef',1795239550476,'/somewhere');
INSERT INTO form VALUES(2073805876014563455,'0123456789abcdef',1795239550475,'/somewhere');
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
INSERT INTO job VALUES(12126019915982613,191202277147033930,1,'paint','{}',1,0,10,1795239550475,0,0,'',1795239550475,7);
INSERT INTO job VALUES(2073805876014563455,191202277145430054,1,'paint','{}',1,0,10,1795239550474,0,0,'',1795239550474,7);
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
INSERT INTO gram VALUES(12126019915982613,'"\',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'"x',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'%',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,''';',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'0%',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'00',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'0、',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'10',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,';',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'\0',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'\n',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'l',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'n',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'nu',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'ul',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'x"',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'、髙',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'「見',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'」''',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'く',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'に置',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'の金',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'は',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'を銀',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'アッ',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'クア',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'ック',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'ップ',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'バッ',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'プを',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'佐藤',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'庫に',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'書」',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'橋🔐',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'積書',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'置く',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'藤',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'行の',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'見積',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'金庫',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'銀行',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'髙橋',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'🔐',1,191202277145430058);
INSERT INTO gram VALUES(12126019915982613,'した',1,191202277145430059);
INSERT INTO gram VALUES(12126019915982613,'た人',1,191202277145430059);
INSERT INTO gram VALUES(12126019915982613,'の鍵',1,191202277145430059);
INSERT INTO gram VALUES(12126019915982613,'人の',1,191202277145430059);
INSERT INTO gram VALUES(12126019915982613,'職し',1,191202277145430059);
INSERT INTO gram VALUES(12126019915982613,'退職',1,191202277145430059);
INSERT INTO gram VALUES(12126019915982613,'鍵',1,191202277145430059);
INSERT INTO gram VALUES(12126019915982613,'"\',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'"x',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'%',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,''';',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'0%',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'00',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'0、',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'10',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,';',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'\0',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'\n',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'is',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'l',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'ms',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'n',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'nu',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'s',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'sm',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'ul',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'x"',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'、髙',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'「見',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'」''',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'は',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'審査',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'書」',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'査機',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'橋🔐',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'機関',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'積書',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'見積',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'関',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'髙橋',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'🔐',2,191202277147033926);
INSERT INTO gram VALUES(12126019915982613,'pマ',2,191202277147033927);
INSERT INTO gram VALUES(12126019915982613,'ク',2,191202277147033927);
INSERT INTO gram VALUES(12126019915982613,'マー',2,191202277147033927);
INSERT INTO gram VALUES(12126019915982613,'ーク',2,191202277147033927);
INSERT INTO gram VALUES(12126019915982613,'"\',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'"x',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'%',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,''';',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'0%',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'00',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'0、',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'10',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,';',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'\0',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'\n',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'l',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'n',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'nu',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'ul',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'x"',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'、髙',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'「見',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'」''',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'は',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'イバ',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'サイ',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'バー',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'ー保',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'上火',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'保険',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'書」',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'橋🔐',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'海上',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'火災',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'災',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'積書',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'見積',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'険',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'髙橋',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'🔐',3,191202277147033928);
INSERT INTO gram VALUES(12126019915982613,'の会',3,191202277147033929);
INSERT INTO gram VALUES(12126019915982613,'会社',3,191202277147033929);
INSERT INTO gram VALUES(12126019915982613,'別の',3,191202277147033929);
INSERT INTO gram VALUES(12126019915982613,'社',3,191202277147033929);
INSERT INTO gram VALUES(2073805876014563455,'"\',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'"x',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'%',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,''';',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'0%',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'00',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'0、',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'10',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,';',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'\0',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'\n',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'l',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'n',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'nu',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'ul',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'x"',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'、髙',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'「見',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'」''',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'く',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'に置',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'の金',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'は',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'を銀',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'アッ',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'クア',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'ック',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'ップ',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'バッ',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'プを',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'佐藤',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'庫に',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'書」',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'橋🔐',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'積書',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'置く',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'藤',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'行の',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'見積',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'金庫',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'銀行',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'髙橋',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'🔐',1,191202277141983111);
INSERT INTO gram VALUES(2073805876014563455,'した',1,191202277145430048);
INSERT INTO gram VALUES(2073805876014563455,'た人',1,191202277145430048);
INSERT INTO gram VALUES(2073805876014563455,'の鍵',1,191202277145430048);
INSERT INTO gram VALUES(2073805876014563455,'人の',1,191202277145430048);
INSERT INTO gram VALUES(2073805876014563455,'職し',1,191202277145430048);
INSERT INTO gram VALUES(2073805876014563455,'退職',1,191202277145430048);
INSERT INTO gram VALUES(2073805876014563455,'鍵',1,191202277145430048);
INSERT INTO gram VALUES(2073805876014563455,'"\',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'"x',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'%',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,''';',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'0%',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'00',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'0、',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'10',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,';',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'\0',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'\n',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'is',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'l',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'ms',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'n',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'nu',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'s',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'sm',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'ul',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'x"',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'、髙',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'「見',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'」''',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'は',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'審査',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'書」',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'査機',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'橋🔐',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'機関',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'積書',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'見積',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'関',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'髙橋',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'🔐',2,191202277145430050);
INSERT INTO gram VALUES(2073805876014563455,'pマ',2,191202277145430051);
INSERT INTO gram VALUES(2073805876014563455,'ク',2,191202277145430051);
INSERT INTO gram VALUES(2073805876014563455,'マー',2,191202277145430051);
INSERT INTO gram VALUES(2073805876014563455,'ーク',2,191202277145430051);
INSERT INTO gram VALUES(2073805876014563455,'"\',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'"x',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'%',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,''';',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'0%',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'00',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'0、',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'10',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,';',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'\0',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'\n',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'l',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'n',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'nu',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'ul',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'x"',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'、髙',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'「見',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'」''',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'は',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'イバ',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'サイ',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'バー',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'ー保',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'上火',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'保険',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'書」',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'橋🔐',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'海上',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'火災',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'災',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'積書',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'見積',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'険',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'髙橋',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'🔐',3,191202277145430052);
INSERT INTO gram VALUES(2073805876014563455,'の会',3,191202277145430053);
INSERT INTO gram VALUES(2073805876014563455,'会社',3,191202277145430053);
INSERT INTO gram VALUES(2073805876014563455,'別の',3,191202277145430053);
INSERT INTO gram VALUES(2073805876014563455,'社',3,191202277145430053);
CREATE INDEX firm_by_name on firm (name, tenant);
CREATE UNIQUE INDEX round_by_number on round (tenant, framework, number);
CREATE INDEX round_by_made on round (tenant, made_at, id);
CREATE INDEX task_by_due on task (tenant, due, id);
CREATE INDEX task_by_title on task (tenant, title, id);
CREATE INDEX certification_by_expires_on on certification (tenant, expires_on, id);
CREATE INDEX insurance_by_expires_on on insurance (tenant, expires_on, id);
CREATE INDEX form_by_at on form (at, tenant, id);
CREATE INDEX job_by_state on job (state, lease_until, tenant, id);
CREATE INDEX gram_by_record on gram (tenant, noun, id);
COMMIT;
PRAGMA application_id=1416589924;
PRAGMA user_version=2;
