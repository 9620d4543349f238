# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# What somebody else has: the port, the folder, the store.

engine=sqlite
languages=(ja en)
shop first
first=("${place[@]}")
if serve; then
	shop second
	refuses 69 "a port that is taken" "${place[@]}" --firm "$firm" --listen "127.0.0.1:$port"
	refuses 69 "a folder that is served" "${first[@]}" --firm "$firm" --listen 127.0.0.1:0
	asked '.status == "ok"' || wrong "the first one no longer serves"
	verdict "a port or a folder that is taken is refused with a sentence, and who has it serves on"

	place=("${first[@]}")
	run firm set people 9 "${place[@]}"
	expect_code 0
	"$tools/visitor" once "$port" "$cookie" /firm >"$log/out"
	expect "$log/out" 'value="9"'
	verdict "a command beside the server writes through it"
	stop_server
fi

refuses 64 "an address that is none" "${place[@]}" --listen nonsense
refuses 64 "a port that is none" "${place[@]}" --listen 127.0.0.1:99999
refuses 64 "too much" "${place[@]}" again
verdict "addresses that are none are refused"

refuses 66 "a firm that is not there" "${place[@]}" --firm よその商店 --listen 127.0.0.1:0
verdict "a firm that is not there is refused"

# another process holds the lock, and lets it go
"$build/tests/records/writer" hold first >writer.out 2>writer.err &
holder=$!
until_so "$soon" test -s writer.out || wrong "the other writer did not start: $(cat writer.err)"
languages=(en) # it waits for 10 s
refuses 69 "a store that is busy" "${place[@]}" --firm "$firm" --listen 127.0.0.1:0
kill "$holder"
wait "$holder" 2>"$log/shell"
serve && stop_server
expect_code 0
verdict "a store that somebody else writes to is refused, and served once it is free"
