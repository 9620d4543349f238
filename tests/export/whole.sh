# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# There and back, over both engines: nothing is lost.

for from in sqlite postgresql; do
	engine=$from
	shop "whole-$from"
	here=("${place[@]}")
	as_words
	here_words=("${words[@]}")
	run export "${place[@]}" -o "$from.zip" --lang en
	expect_code 0
	expect "$log/err" "not encrypted"
	cp "$log/err" "$log/exported"
	[ "$(stat -c %a "$from.zip")" = 600 ] || wrong "others can read it: $(stat -c %a "$from.zip")"
	unzip -tq "$from.zip" >"$log/unzip" 2>&1 || wrong "unzip: $(cat "$log/unzip")"
	run export "${place[@]}" -o "$from.zip"
	expect_code 73
	verdict "$from: an archive for its owner alone, and none is overwritten"

	rm -rf "out-$from"
	unzip -q "$from.zip" -d "out-$from"
	(cd "out-$from" && jq -r '.members[] | "\(.sha256)  \(.name)"' manifest.json | sha256sum --quiet -c -) >"$log/sums" 2>&1 ||
		wrong "sums: $(cat "$log/sums")"
	for table in $(jq -r '.tables[].name' "out-$from/manifest.json"); do
		[ "$(jq -r ".tables[] | select(.name == \"$table\") | .rows" "out-$from/manifest.json")" -eq "$(wc -l <"out-$from/table/$table.jsonl")" ] ||
			wrong "rows of $table"
		jq -s -e --slurpfile m "out-$from/manifest.json" \
			'all(.[]; (keys | sort) == ($m[0].tables[] | select(.name == "'"$table"'") | [.columns[].name] | sort))' \
			"out-$from/table/$table.jsonl" >/dev/null || wrong "columns of $table"
	done
	! grep -rqF never-to-leave "out-$from" || wrong "a secret is in it"
	! unzip -l "$from.zip" | grep -q secret || wrong "the table of secrets is in it"
	[ "$(jq -r '.left_out[]' "out-$from/manifest.json")" = secret ] || wrong "it does not say what stays behind"
	cmp -s "out-$from/seal/1.json" "whole-$from.seal" || wrong "the seal is another one"
	for table in "out-$from"/read/*.csv; do
		[ "$(head -c 3 "$table" | od -An -tx1)" = " ef bb bf" ] || wrong "$table is for no spreadsheet"
	done
	[ -s "out-$from/read/ipa-selfcheck-3.1-1.csv" ] || wrong "there is no result to read"
	verdict "$from: it can be read without Toride, and no secret is in it"

	cmp "out-$from/read/policy-3.html" "whole-$from-papers/ja.html" || wrong "the paper is another one than was handed out"
	cmp "out-$from/read/policy-3-en.html" "whole-$from-papers/en.html" || wrong "the English paper is another one"
	grep -qF '&lt;script&gt;' "out-$from/read/policy-3.html" || wrong "the words of the firm are not in it"
	grep -qF "policy-3.html,Information Security Policy,3,public,'=社長," "out-$from/read/papers.csv" ||
		wrong "the list: $(cat "out-$from/read/papers.csv")"
	grep -qE '^,Information Security Policy,1,replaced,.*,3,1' "out-$from/read/papers.csv" || wrong "the list: $(cat "out-$from/read/papers.csv")"
	[ ! -e "out-$from/read/policy-1.html" ] || wrong "there is a paper that is none"
	grep -qF "4 parts could not be made readable" "out-$from/README.txt" || wrong "README.txt does not say what is missing"
	expect "$log/exported" "4 parts could not be made readable"
	verdict "$from: papers that were decided can be read, and a damaged one keeps nobody from leaving"

	# the firm came here by an export, too
	jq -se '.[-1].what == "firm.export" and (map(select(.what == "firm.export")) | length == 2)' "out-$from/table/event.jsonl" >/dev/null ||
		wrong "the history in it does not say that it was made, or says so of one that was not"
	for lang in ja en; do
		run event list firm "${place[@]}" --lang $lang
		expect_code 0
		expect "$log/out" "$([ $lang = ja ] && echo 会社の記録をまるごと持ち出しました || echo "Took along all records of the firm")"
		expect "$log/out" "$([ $lang = ja ] && echo "このパソコンの利用者" || echo "whoever uses this computer")"
	done
	verdict "$from: the history says that it was taken along, before it was"

	for to in sqlite postgresql; do
		engine=$to
		place_new "to-$from-$to"
		run import "$from.zip" "${place[@]}" --lang en
		expect_code 0
		expect "$log/out" "imported"
		expect "$log/out" "people who sign in, 1:"
		expect "$log/out" "user reset"
		expect "$log/out" "links to papers that nobody has read yet, 1:"
		expect "$log/out" "links of public papers, 1:"
		run event list firm "${place[@]}" --lang en
		head -n 1 "$log/out" | grep -qF "Imported the records from elsewhere" || wrong "the history does not begin with the import: $(head -n 1 "$log/out")"
		as_words
		"$compare" "${here_words[@]}" "${words[@]}" >"$log/compare" 2>&1 || wrong "compare: $(cat "$log/compare")"
		expect_sound
		run verify "${place[@]}" --seal "whole-$from.seal"
		expect_code 0
		run search さくら "${place[@]}" 2>/dev/null
		verdict "from $from to $to nothing is lost, and the history and its seals hold"

		run import "$from.zip" "${place[@]}" --lang en
		expect_code 73
		expect_fault en import-there ""
		run import "$from.zip" "${place[@]}" --beside --lang en
		expect_code 73
		expect_fault en import-there ""
		as_words
		"$compare" "${here_words[@]}" "${words[@]}" >"$log/compare" 2>&1 || wrong "compare: $(cat "$log/compare")"
		verdict "from $from to $to: the second time it is refused"

		rm -f again.zip
		run export "${place[@]}" -o again.zip
		expect_code 0
		place_new "back-$from-$to"
		run import again.zip "${place[@]}"
		expect_code 0
		expect_sound
		verdict "from $from to $to: what was imported can be exported again"
	done

	# beside another firm
	engine=$from
	place_new "beside-$from"
	run firm set people 5 --firm みどり工業 --create "${place[@]}"
	run import "$from.zip" "${place[@]}" --lang en
	expect_code 73
	expect_fault en import-not-empty ""
	run import "$from.zip" "${place[@]}" --beside
	expect_code 0
	expect_sound
	run firm list "${place[@]}" --format json
	expect_json 'length == 2'
	sql "select count(*) from setting" && [ "$(cat "$log/sql")" = 0 ] || wrong "the settings of another installation came along"
	run export "${place[@]}" -o both.zip --lang en
	[ "$code" -ne 0 ] || wrong "of two firms it took one"
	rm -f one.zip
	run export "${place[@]}" -o one.zip --firm さくら商店
	expect_code 0
	! unzip -p one.zip 'table/*' | grep -qF みどり工業 || wrong "another firm is in it"
	verdict "$from: beside another firm, when it was asked for"

	# a pattern that came with somebody's archive
	sql "update document_version set pattern = '../../../../tmp/x'"
	rm -f strange.zip
	run export "${place[@]}" -o strange.zip --firm さくら商店 --lang en
	expect_code 0
	expect "$log/err" "3 parts could not be made readable"
	! unzip -Z1 strange.zip | grep -qF tmp || wrong "a name that leads elsewhere: $(unzip -Z1 strange.zip)"
	verdict "$from: a paper with a name that leads elsewhere makes no member"

	place_new "login-$from"
	run firm set people 5 --firm みどり工業 --create "${place[@]}"
	sql "insert into account (tenant, login, firm, person) values (0, '$(jq -rs '.[0].login' "out-$from/table/account.jsonl")', 5, 5)"
	run import "$from.zip" "${place[@]}" --beside --lang en
	expect_code 73
	expect_fault en import-login ""
	run firm list "${place[@]}" --format json
	expect_json 'length == 1'
	verdict "$from: beside somebody who has the same login it is refused"
done
