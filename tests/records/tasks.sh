# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# What a firm does and did: task list, add, done, drop.

# task ARGS...: it is done, and prints the task's id, which becomes $id
task() {
	run task "$@" "${place[@]}"
	expect_code 0
	grep -qEx '[0-9a-z]{13}' "$log/out" || wrong "no id: $(head -c 100 "$log/out")"
	id=$(cat "$log/out")
}

# tasks JQ: of the list as JSON
tasks() {
	run task list "${place[@]}" --format json
	expect_code 0
	expect_json "$1"
}

for engine in sqlite postgresql; do
	place_new tasks
	turned_down "task list of no store is told" 66 store-missing '' task list "${place[@]}"
	run firm set people 3 --firm さくら商店 --create "${place[@]}"
	expect_code 0
	run task list "${place[@]}"
	expect_code 0
	expect_phrase ja list-none-yet "$log/out"
	tasks '. == []'
	verdict "$engine: a firm without a task has an empty list"

	task add update-software 2030-01-10
	tasks '.[0] | .id == "'"$id"'" and .state == "begun" and .measure == "update-software" and .due == "2030-01-10" and .done_on == null'
	first=$id
	task done update-software 2026-04-01
	[ "$id" = "$first" ] || wrong "it became another task"
	tasks 'length == 1 and (.[0] | .state == "done" and .done_on == "2026-04-01" and .due == "2030-01-10")'
	task done update-software
	[ "$id" != "$first" ] || wrong "what was done is done again as the same task"
	tasks 'length == 2 and .[0].done_on >= "2026-01-01"'
	verdict "$engine: a measure is begun, done, and done again"

	task add '鍵を替える"<b>髙𠮷😀' 2030-02-01
	key=$id
	tasks '.[0] | .title == "鍵を替える\"<b>髙𠮷😀" and .state == "open" and .measure == null'
	task drop "$key"
	tasks 'map(select(.id == "'"$key"'"))[0].state == "dropped"'
	task done "$key" 2026-05-01
	tasks 'map(select(.id == "'"$key"'"))[0] | .state == "done" and .done_on == "2026-05-01"'
	run task list "${place[@]}" --lang en
	expect "$log/out" "Turn on automatic updates"
	expect "$log/out" "Done"
	verdict "$engine: a thing with a title is added, dropped, done"

	turned_down "a day to come is told" 65 field-day-to-come done_on task done install-antivirus 2999-01-01 "${place[@]}"
	turned_down "a day that is none is told" 65 field-day done_on task done install-antivirus 2026-02-30 "${place[@]}"
	turned_down "a due day that is none is told" 65 field-day due task add install-antivirus x "${place[@]}"
	turned_down "an empty title is told" 65 field-empty title task add '  ' "${place[@]}"
	turned_down "a title that is too long is told" 65 field-too-long title task add "$(printf 'あ%.0s' {1..201})" "${place[@]}"
	turned_down "a title with a control is told" 65 field-control title task add $'a\033[2Jb' "${place[@]}"
	turned_down "a measure that is mistyped is told" 66 measure-unknown '' task add update-sofware "${place[@]}"
	turned_down "an unknown task is told" 66 task-unknown '' task done 0000000000001 "${place[@]}"
	turned_down "a word that is no task is told" 66 task-unknown '' task drop no-such-task "${place[@]}"
	turned_down "nothing of the measure to drop is told" 66 task-unknown '' task drop install-antivirus "${place[@]}"
	turned_down "an unknown firm is told" 66 firm-unknown '' task list "${place[@]}" --firm もみじ
	tasks 'length == 3'
	verdict "$engine: nothing of that was kept"

	run firm set people 3 --firm もみじ商店 --create "${place[@]}"
	expect_code 0
	turned_down "another firm's task is unknown" 66 task-unknown '' task done "$key" --firm もみじ商店 "${place[@]}"
	run task list "${place[@]}" --firm もみじ商店 --format json
	expect_json '. == []'
	expect_sound
	verdict "$engine: another firm has none of them"
done
