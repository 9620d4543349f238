# shellcheck shell=bash disable=SC2154 # for run.sh, which sources it: $toride, $disk, $work, record, calc
# A backup of a store of 1 GB beside a server that is asked for pages, and changes that are saved, all the while.

backup_store=$disk/backup-store
"$toride" assess ipa-selfcheck-3.1 docs/example/answers-25.csv --save --firm さくら商店 --create --data "$backup_store" \
	-o /dev/null 2>"$work/err"
sqlite3 "$backup_store/toride.db" "
	insert into file (tenant, sha256, size, made_at) select tenant, zeroblob(32), 1000000000, 0 from firm;
	with recursive n (i) as (select 0 union all select i + 1 from n where i < 3814)
	insert into chunk (tenant, sha256, n, bytes) select tenant, zeroblob(32), i, randomblob(262144) from n, firm;
	pragma wal_checkpoint(truncate)" >"$work/made"
"$toride" backup key --data "$backup_store" >"$work/key"
"$toride" serve --data "$backup_store" --listen 127.0.0.1:0 >"$work/backup-served" 2>"$work/backup-log" &
web_pids="${web_pids-} $!"
backup_server=$!
for ((i = 0; i < 500; i++)); do
	backup_link=$(grep -o 'http://[^ ]*' "$work/backup-served" || true)
	[ -z "$backup_link" ] || break
	sleep 0.02
done
curl -s -o /dev/null -c "$work/jar" "$backup_link"
backup_base=${backup_link%/enter*}

# Pages one after another until the file $work/stop is there: the seconds that each took.
ask_pages() {
	while [ ! -e "$work/stop" ]; do
		for page in / /backup /tasks /firm; do
			curl -s -o /dev/null -b "$work/jar" -w '%{time_total} %{http_code}\n' "$backup_base$page" || echo "99 000"
		done
	done
}
# Changes of the firm, one after another: the seconds that each took to be on disk, with the start of a command.
save_changes() {
	local begun
	while [ ! -e "$work/stop" ]; do
		begun=$EPOCHREALTIME
		"$toride" firm set contact "$begun" --data "$backup_store" >/dev/null 2>"$work/save-err" || echo 99
		calc "$EPOCHREALTIME - $begun"
		echo
		sleep 0.05
	done
}

# worst WHAT: the slowest of the times in $work/WHAT
worst() {
	record "backup_1gb_$1_worst" "$(sort -rn "$work/$1s" | awk 'NR == 1 { printf "%.3f", $1 * 1000 }')" ms "of $(wc -l <"$work/$1s")"
}

ask_pages >"$work/pages" &
asking=$!
save_changes >"$work/saves" &
saving=$!
began=$(date +%s.%N)
"$toride" backup --data "$backup_store" -o "$disk/store.backup" >"$work/backup-said"
ended=$(date +%s.%N)
touch "$work/stop"
wait $asking $saving
awk '$2 != 200 { print "a page failed: " $0 > "/dev/stderr"; exit 1 }' "$work/pages"
awk '$1 >= 99 { print "a change failed" > "/dev/stderr"; exit 1 }' "$work/saves"
record backup_1gb_s "$(calc "$ended - $began")" s ""
worst page
worst save
began=$(date +%s.%N)
"$toride" backup drill "$disk/store.backup" --data "$backup_store" >"$work/backup-said"
record backup_drill_1gb_s "$(calc "$(date +%s.%N) - $began")" s ""
kill $backup_server
rm -rf "$backup_store" "$disk/store.backup"
