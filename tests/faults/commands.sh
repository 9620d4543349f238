# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh
# Each command that `toride help` lists.  What it is asked is in `asked`; a command without a row there is a finding.

# In them: @PLACE are the options of the store and @FROM its name, @EMPTY those of a place where nothing is yet, @NEW a
# folder and @FILE a file that are not there, @ID-NOUN a record.  "server": asked beside a server; "-": with the reason why it is not.
declare -A asked=(
	[assess]="ipa-selfcheck-3.1 $example/answers-25.csv --save @FIRM @PLACE"
	["framework list"]="--format json"
	["framework show"]="ipa-selfcheck-3.1"
	["framework check"]="$example/own-checklist.yaml"
	["document list"]=""
	["document make"]="handbook --company $tests_dir/document/profile/it-firm.yaml --format md -o @FILE"
	[search]="パスワード"
	["source list"]=""
	["round list"]="@FIRM @PLACE"
	["round show"]="ipa-selfcheck-3.1 @FIRM @PLACE"
	["round diff"]="ipa-selfcheck-3.1 @FIRM @PLACE"
	["round export"]="-o @FILE @FIRM @PLACE"
	[export]="-o @FILE @FIRM @PLACE"
	[import]="export.json @FIRM @PLACE"
	["firm list"]="@PLACE"
	["firm show"]="@FIRM @PLACE"
	["firm set"]="people @SERIAL @FIRM @PLACE"
	["certification list"]="@FIRM @PLACE"
	["certification add"]="p@SERIAL @FIRM @PLACE"
	["certification set"]="@ID-certification name n@SERIAL @FIRM @PLACE"
	["certification remove"]="@ID-certification @FIRM @PLACE"
	["insurance list"]="@FIRM @PLACE"
	["insurance add"]="i@SERIAL @FIRM @PLACE"
	["insurance set"]="@ID-insurance insurer n@SERIAL @FIRM @PLACE"
	["insurance remove"]="@ID-insurance @FIRM @PLACE"
	["task list"]="@FIRM @PLACE"
	["task add"]="t@SERIAL @FIRM @PLACE"
	["task done"]="@ID-task @FIRM @PLACE"
	["task drop"]="@ID-task @FIRM @PLACE"
	["declaration show"]="@FIRM @PLACE"
	["declaration set"]="contact c@SERIAL @FIRM @PLACE"
	["event list"]="@FIRM @PLACE"
	["user list"]="@FIRM @PLACE"
	["user invite"]="server 人 person@SERIAL reader @FIRM @PLACE"
	["user role"]="server other manager @FIRM @PLACE"
	["user close"]="server other @FIRM @PLACE"
	["user open"]="server other @FIRM @PLACE"
	["user reset"]="server other @FIRM @PLACE"
	["setting list"]="@PLACE"
	["setting set"]="language 2 @PLACE"
	[check]="@PLACE"
	[verify]="@PLACE"
	[seal]="-o @FILE @PLACE"
	[rebuild]="@PLACE"
	[migrate]="@PLACE"
	[copy]="--from @FROM --to @NEW"
	["backup key"]="@FILE --data ."
	["backup set"]="hour 3 @PLACE"
	["backup list"]="kept"
	["backup check"]="kept.backup --key-file key"
	["backup drill"]="kept.backup --key-file key @PLACE"
	[backup]="-o @FILE --key-file key @PLACE"
	[restore]="kept.backup --key-file key @EMPTY"
	[erase]="- nothing would be left to look at; tests/export/ interrupts it"
	[serve]="- the routes are asked of one"
	[link]="server @FIRM @PLACE"
	["tls show"]="--data ."
	["tls renew"]="--data ."
	[version]=""
	["help routes"]=""
	[help]="assess"
)

# words_of COMMAND: what it is asked, in `words`, with places, records and numbers put in
words_of() {
	local word
	words=()
	serial=$((serial + 1))
	for word in ${asked[$1]}; do
		case $word in
		server) continue ;;
		@PLACE) words+=("${place[@]}") ;;
		@FIRM) words+=(--firm "$firm") ;;
		@FROM) words+=("${database:-$data}") ;;
		@EMPTY)
			(place_new empty)
			words+=("${place[0]}" "${place[1]/victim/empty}")
			;;
		@NEW)
			rm -rf new
			words+=(new)
			;;
		@FILE)
			rm -f made
			words+=(made)
			;;
		@ID-*) words+=("$(<"id.${word#@ID-}")") ;;
		*) words+=("${word//@SERIAL/$serial}") ;;
		esac
	done
}

# faulty_run COMMAND CAUSE NTH TIMES: $code, and `counts`: of each cause how many there were and failed
faulty_run() {
	local command
	read -ra command <<<"$1"
	words_of "$1"
	"$tools/fault" set plan "$2" "$3" "$4"
	TORIDE_FAULTS=$PWD/plan "$faulty" "${command[@]}" "${words[@]}" --lang en >"$log/out" 2>"$log/err" </dev/null
	code=$?
	read -ra counts < <("$tools/fault" told plan)
}

take_tally() {
	"$tools/fault" tally "$data" "${database:--}" >"$log/tally" || wrong "the store is not sound: $(head -n 3 "$log/tally")"
	tally=$(<"$log/tally")
}

# told_of_it: it ended as it would have, or said what to do, or ended where there was no memory
told_of_it() {
	case $code in
	"$well") ;;
	134) [ "$1" = allocation ] || wrong "it was aborted" ;;
	1 | 65 | 66 | 69 | 70 | 73 | 74) grep -q '^  → ' "$log/err" || wrong "exit code $code without a word: $(said)" ;;
	*) wrong "it ends with $code: $(said)" ;;
	esac
}

# moved: the rows there are now, as differences to those before
moved() {
	local was now i
	read -ra was <<<"$1"
	read -ra now <<<"$2"
	for ((i = 0; i < ${#now[@]}; i++)); do
		printf '%d ' $((now[i] - was[i]))
	done
}

# fails COMMAND CAUSE NTH TIMES
fails() {
	local before=$tally
	faulty_run "$@" 2>>"$log/shell" # which tells of each abort
	told_of_it "$2"
	trials=$((trials + 1))
	take_tally
	[ "$tally" = "$before" ] || [ "$(moved "$before" "$tally")" = "$change" ] ||
		wrong "neither done nor left: $(moved "$before" "$tally"), not $change"
	[ ${#findings[@]} -eq 0 ] || wrong "$2 $3 ($4 times) of: toride $1 ${words[*]}"
	[ "$tally" = "$before" ] || fresh "$1"
}

# fresh COMMAND: the store as it was at first
fresh() {
	end_server
	place_on "$engine" pristine
	place_copy victim
	take_tally
	[[ ${asked[$1]} != server* ]] || serve_victim
}

serve_victim() {
	: >served # or the link of the one before it is taken for its own
	"$faulty" serve "${place[@]}" --firm "$firm" --listen 127.0.0.1:0 >served 2>"$log/served" </dev/null &
	server_pid=$!
	local i
	for ((i = 0; i < 400; i++)); do
		! has served 'enter?key=' || return
		pause 0.05
	done
	wrong "no server: $(head -n 3 "$log/served")"
}

end_server() {
	[ -n "$server_pid" ] || return 0
	kill -TERM "$server_pid" 2>/dev/null
	wait "$server_pid" 2>/dev/null
	server_pid=
}

# try_command COMMAND
try_command() {
	local i n nth picked only before causes=(allocation call write)
	serial=0 trials=0
	fresh "$1"
	before=$tally
	faulty_run "$1" call 0 0
	well=$code
	[ "$well" -lt 128 ] || wrong "with nothing failing it ends with $well: $(said)"
	local seen=("${counts[@]}")
	take_tally
	change=$(moved "$before" "$tally")
	fresh "$1"
	only=$((RANDOM % (seen[4] > 0 ? 3 : 2)))
	for i in 0 1 2; do
		n=${seen[$((2 * i))]}
		picked=$((n < samples ? n : samples))
		[ "$samples" -gt 0 ] || picked=$((i == only && n > 0 ? 1 : 0))
		for ((nth = 0; nth < picked && ${#findings[@]} == 0; nth++)); do
			fails "$1" "${causes[$i]}" $((n * nth / picked + 1 + RANDOM % (n * (nth + 1) / picked - n * nth / picked))) \
				$((RANDOM % 2 == 0 ? 1 : 1000000))
		done
	done
	end_server
	verdict "$engine: toride $1 (exit code $well), of ${seen[0]} allocations, ${seen[2]} calls, ${seen[4]} writes: $trials failures"
}

RANDOM=$TORIDE_SEED
server_pid=
"$tools/fault" make plan
run help
mapfile -t commands < <(sed -nE 's/^  toride ([a-z]+( [a-z]+)?)( .*|$)/\1/p' "$log/out")
[ ${#commands[@]} -gt 40 ] || wrong "help lists only ${#commands[@]} commands"
for engine in "${engines[@]}"; do
	shop pristine
	for noun in certification insurance task; do
		made "$noun" add x >"id.$noun"
	done
	sql "insert into person (tenant, id, version, name, login, role, qualification, registration, until, state, made_at)
		select tenant, 1, 1, 'x', 'other', 3, '', '', '9999-12-31', 2, 0 from firm"
	made round export -o export.json >/dev/null
	run seal "${place[@]}" -o first.seal
	rm -rf kept kept.backup key && mkdir kept
	run backup key key --data .
	expect_code 0
	run backup -o kept.backup --key-file key "${place[@]}"
	expect_code 0
	for command in "${commands[@]}"; do
		if [ -z "${asked[$command]+there}" ]; then
			wrong "tests/faults/commands.sh does not say what to ask of it"
			verdict "$engine: toride $command"
		elif [[ ${asked[$command]} == "- "* ]]; then
			note "toride $command is not asked: ${asked[$command]#- }"
		else
			try_command "$command"
		fi
	done
done
