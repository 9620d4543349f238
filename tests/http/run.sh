#!/bin/bash
# run.sh BUILD_DIR [NAME-PART]
#
# What the server answers, byte for byte where it matters, on both stores: the cases of case/*.http (those whose file's
# name contains NAME-PART), and cases made of `toride help routes`: each route called by nobody, each form with fields
# that are missing, doubled, too long, of another kind; each noun of entries with its list, form and removal; each route
# without a firm.  TAP on standard output.
#
# The server is BUILD_DIR/tests/http/toride-http: the product with the routes of test_routes.h.
#
# A file of cases is a list of steps, one a line; "#" begins a remark.
#
#     == A NAME             a case begins; it goes over one connection, until either side closes it
#     as owner | nobody     whether `get` and `post` send $COOKIE; owner at the beginning of each case.  Another word, as
#                           EDITOR, is the name of the variable with the cookie
#
#     get TARGET            asks as a browser does: Host: $HOST, Cookie: $COOKIE
#     post TARGET           the same with Origin, Content-Type and Content-Length, and the fields that follow
#     + Name: value         one more header, or another value of the usual one; "+ Name:" leaves the usual one out
#     = name: value         one field, percent-encoded here;  "= *": form-id, form-proof and version as `form` found them
#     body TEXT             the body as it is, instead of fields
#     form TARGET           gets a page with status 200 and remembers its hidden fields as $FORM_ID, $PROOF, $VERSION
#     > TEXT                raw bytes and CR LF;  ">- TEXT" without CR LF
#     close                 sends what there is to be sent, and that nothing more will come
#
#     < 200                 sends what there is to be sent and waits for an answer with one of these statuses;
#                           "<- 200": the answer has no body (HEAD);  "< 400 closed": or the connection is just shut
#     has Name: value       the answer has this header, with this value ("beginning*"), or at all ("has Name")
#     lacks Name            it has not;  "lacks Name: value": not with that one
#     ? TEXT                the body contains it;  "! TEXT": it does not
#     file NAME             the body is that file, byte for byte
#     statements N          the request ran at most N statements;  "arena N": took at most N bytes.  From the log
#     keep NAME header X    $NAME is from now on what the header X says, up to ";"
#     keep NAME field X     $NAME is from now on the value of the hidden field X
#     keep NAME text X      $NAME is from now on what stands in the body behind X, up to the next quotation
#                           mark or tag
#     codes KEY             $CODE is from now on what an app would show for that key, as oathtool makes it; $CODE_BEFORE
#                           and $CODE_AFTER that of a step of 30 s before and after, $CODE_PAST and $CODE_FUTURE of
#                           three.  At least 8 s of the step are left
#
# In texts: $NAME; \r \n \t \\ \xNN; \{N TEXT} for N times TEXT.  $HOST, $PORT and $KEY (of the link that works once) are
# there at the beginning; variables stay from case to case.  A request that follows without "<" between is sent at once,
# behind the one before.
#
# Every answer must be HTTP with a length, and have nosniff and no Server; every page no-store, a policy that begins
# "default-src 'none'", a language, UTF-8 and no control character.  Nobody has to ask for that.
# shellcheck disable=SC1091,SC2154 # the files sourced are checked on their own
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
tools=$(dirname "$program")/tests/http
server=$tools/toride-http
cases=$tests_dir/http/case
part=${2-}
firm=さくら商店
of_firm=(--firm "$firm")
begin_server

# Makes cases of the table of routes; jq's @text leaves Japanese as it is.
made_cases() {
	local made
	"$server" help routes --format json >routes.json || wrong "no table of routes"
	for made in nobody fields entries people firmless; do
		jq -L "$tests_dir/http" -rf "$tests_dir/http/$made.jq" routes.json >made-$made.http || wrong "$made.jq"
		[ "$(grep -c '^==' made-$made.http)" -ge 5 ] || wrong "hardly a case of $made: $(head -c 300 routes.json)"
	done
	verdict "cases are made of the table of routes"
}

# The link of the start comes first: without it nobody is let in.
files=("$cases/enter.http")
# The nouns of entries come before all cases: their lists are empty then.
for file in "$scratch"/made-entries.http "$cases"/*.http "$scratch"/made-{nobody,fields,people}.http; do
	case $file in
	*/enter.http | */setting.http | */link.http | */begin.http) ;;
	*"$part"*) files+=("$file") ;;
	esac
done

# ask FILE...: their cases against a server in the place
ask() {
	"$tools/http_test" "$engine" $((test_count + 1)) "$log/$engine.log" \
		"$server" serve "${place[@]}" "${of_firm[@]}" --listen 127.0.0.1:0 -- "$@" >"$log/said"
	code=$?
	sed '/^# ran /d' "$log/said"
	local count bad
	read -r _ _ count bad < <(grep '^# ran ' "$log/said") || {
		tail -n 20 "$log/$engine.log" | sed 's/^/# /'
		echo "Bail out! the cases broke off on $engine with exit code $code"
		exit 1
	}
	test_count=$count test_bad=$((test_bad + bad))
}

# Two rounds of the 25 questions and one of the six articles, and what `toride round show` says of the second in each
# format, for result.http.
save_rounds() {
	local example=$root/docs/example format
	run firm set uses cloud,-byod --firm "$firm" "${place[@]}"
	expect_code 0
	for round in selfcheck-3.1:25-before selfcheck-3.1:25 articles-4.0:6; do
		run assess "ipa-${round%:*}" "$example/answers-${round#*:}.csv" --save --firm "$firm" "${place[@]}"
		expect_code 0
	done
	for format in csv json html pdf; do
		run round show ipa-selfcheck-3.1 2 --format "$format" --lang ja --firm "$firm" "${place[@]}"
		expect_code 0
		mv "$log/out" "result.$format"
	done
}

# Another firm with a record of each kind that has a page, and made-others.http for them.
other_firm() {
	local noun
	run firm set people 3 --firm よその店 --create "${place[@]}"
	expect_code 0
	for noun in task certification insurance; do
		run "$noun" add x --firm よその店 "${place[@]}"
		expect_code 0
		tail -n 1 "$log/out" >"other.$noun"
	done
	sql "insert into person (tenant, id, version, name, login, role, qualification, registration, until, state, made_at)
		select tenant, 1, 1, 'x', 'other', 3, '', '', '9999-12-31', 2, 0 from firm where name = 'よその店'"
	sql "insert into document (tenant, id, version, pattern, choice, made_at)
		select tenant, 1, 1, 'policy', 0, 0 from firm where name = 'よその店'"
	sql "insert into document_clause (tenant, id, version, document, section, clause, kind, title_ja, title_en, text_ja,
		text_en, base, made_at)
		select tenant, 1, 1, 1, 'promises', 'law', 3, 'x', '', 'x', '', '', 0 from firm where name = 'よその店'"
	local hash zeros
	zeros=$(printf '%064d' 0)
	[ "$engine" = sqlite ] && hash="x'$zeros'" || hash="'\x$zeros'::bytea"
	local whose="select tenant, 1, 1" of="from firm where name = 'よその店'"
	sql "insert into file (tenant, sha256, size, made_at) select tenant, $hash, 0, 0 $of"
	sql "insert into document_version (tenant, id, version, pattern, number, state, decided_by, decided_on, decided_at, review_on, file)
		$whose, 'policy', 1, 1, 'x', '2026-11-26', 0, '2027-11-26', $hash $of"
	sql "insert into receipt (tenant, id, version, paper, name, kind, handed_at) $whose, 1, 'x', 1, 0 $of"
	jq -L "$tests_dir/http" -rf "$tests_dir/http/others.jq" --argjson ids "$(jq -n --arg t "$(cat other.task)" \
		--arg c "$(cat other.certification)" --arg i "$(cat other.insurance)" \
		'{task: $t, certification: $c, insurance: $i, person: "0000000000001", own: "0000000000001", receipt: "0000000000001"}')" routes.json >made-others.http ||
		wrong "others.jq"
}

made_cases
for engine in sqlite postgresql; do
	place_new shop
	run firm set people 5 --firm "$firm" --create "${place[@]}"
	expect_code 0
	save_rounds
	other_firm
	[ ${#findings[@]} -eq 0 ] || verdict "$engine: there is a firm with its rounds"
	ask "${files[@]}" "$scratch/made-others.http"
	if [ -z "$part" ]; then
		run setting set language 2 "${place[@]}" # English
		expect_code 0
		ask "$cases/enter.http" "$cases/setting.http"
		ask "$cases/link.http"
	fi
	if LC_ALL=C grep -qaE 'key=[0-9A-Za-z]{20}|toride-session' "$log/$engine.log"; then
		wrong "the log tells a secret: $(grep -aE 'key=|toride-session' "$log/$engine.log" | head -n 3)"
	fi
	verdict "$engine: the log tells no secret"
	expect_sound
	verdict "$engine: check and verify find nothing afterwards"
	if [[ begin == *"$part"* ]]; then
		place_new empty
		of_firm=()
		ask "$scratch/made-firmless.http"
		ask "$cases/begin.http"
		of_firm=(--firm "$firm")
		expect_sound
		verdict "$engine: nor do they after a beginning"
	fi
done

finish
