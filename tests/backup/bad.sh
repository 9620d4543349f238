# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# Wrong keys, files that are none or no longer what they were, places that cannot be written.

engine=sqlite
shop bad
run backup "${place[@]}" --key-file key -o good.backup
printf 'correct horse battery' >words && chmod 600 words
printf 'correct horse batterz' >other-words && chmod 600 other-words
run backup "${place[@]}" --passphrase-file words -o words.backup
"$program" backup key other-key >/dev/null

turned_down "a wrong key" 65 backup-wrong-key good.backup restore good.backup --data new --key-file other-key
turned_down "a wrong passphrase" 65 backup-wrong-key words.backup restore words.backup --data new --passphrase-file other-words
turned_down "a passphrase where a key is wanted" 65 backup-wants-code good.backup backup check good.backup --passphrase-file words
turned_down "a key where a passphrase is wanted" 65 backup-wants-passphrase words.backup backup check words.backup --key-file key
turned_down "both" 64 backup-two-secrets "" backup check good.backup --key-file key --passphrase-file words
turned_down "no key, and nobody to ask" 64 backup-no-secret "" backup check good.backup --data nowhere
turned_down "no key for a new one" 64 backup-no-secret "" backup "${place[@]}" -o new.backup
turned_down "a key file that is not there" 66 file-missing nowhere backup check good.backup --key-file nowhere
cp key open-key && chmod 644 open-key
turned_down "a key that others can read" 65 backup-secret-open open-key backup check good.backup --key-file open-key
printf '# nothing\n' >empty-key && chmod 600 empty-key
turned_down "a key file without a key" 65 backup-code empty-key backup check good.backup --key-file empty-key
printf 'ABCD-EFGH\n' >short-key && chmod 600 short-key
turned_down "a key that is too short" 65 backup-code short-key backup check good.backup --key-file short-key
printf 'short' >short-words && chmod 600 short-words
turned_down "a passphrase that is too short" 65 backup-passphrase-short "" backup "${place[@]}" --passphrase-file short-words -o new.backup
printf ' \n' >no-words && chmod 600 no-words
turned_down "an empty passphrase" 65 backup-passphrase-empty no-words backup check words.backup --passphrase-file no-words
turned_down "a key that is there is not made anew" 73 backup-key-there "" backup key key

sed 's/-//g' key | tr 'A-Z01' 'a-zol' >typed && chmod 600 typed
run backup check good.backup --key-file typed
expect_code 0
run backup check good.backup --key-file - <typed
verdict "a key is understood as people type it"

# ---- files ----

size=$(stat -c %s good.backup)
turned_down "no file" 66 file-missing nowhere.backup backup check nowhere.backup --key-file key
turned_down "a folder" 66 file-is-folder "$data" backup check "$data" --key-file key
: >empty.backup
turned_down "an empty file" 65 backup-foreign empty.backup backup check empty.backup --key-file key
turned_down "a file of something else" 65 backup-foreign "$data/toride.db" restore "$data/toride.db" --data new --key-file key

# every part of the head, then here and there behind it
wrongly=
for at in 8 12 16 20 30 60 90 120 150 190 200 230 260 300 1000 $((size / 2)) $((size - 40)) $((size - 1)); do
	cp good.backup altered.backup
	byte=$(dd if=altered.backup bs=1 skip="$at" count=1 2>/dev/null | od -An -tu1)
	printf "\\x$(printf %x $(((byte + 1) % 256)))" | dd of=altered.backup bs=1 seek="$at" conv=notrunc 2>/dev/null
	run backup check altered.backup --key-file key --lang en
	expect_code 65
	grep -qE "${sentence["en backup-altered what"]}|${sentence["en backup-short what"]}" "$log/err" || wrong "at $at it said: $(said)"
	run restore altered.backup --data new --key-file key
	[ "$code" -eq 65 ] || wrong "at $at it was restored"
	[ ! -e new/toride.db ] || wrong "at $at there is a store"
done
expect_tidy new
rm -rf new
verdict "a byte that is another is noticed wherever it is"

for keep in 9 20 100 200 260 300 $((size / 2)) $((size - 100)) $((size - 1)); do
	head -c "$keep" good.backup >short.backup
	run restore short.backup --data new --key-file key --lang en
	expect_code 65
	expect_fault en backup-short short.backup
	[ ! -e new/toride.db ] || wrong "of $keep bytes there is a store"
done
rm -rf new
verdict "a file that ends too early is noticed wherever it ends"

cat good.backup <(printf x) >long.backup
turned_down "a file with something behind it" 65 backup-altered long.backup backup check long.backup --key-file key

# ---- places ----

turned_down "a file that is there" 73 backup-there good.backup backup "${place[@]}" --key-file key -o good.backup
turned_down "a folder that is not there" 66 backup-no-folder "" backup "${place[@]}" --key-file key --to nowhere
turned_down "a file in a folder that is not there" 66 backup-no-folder nowhere/x.backup backup "${place[@]}" --key-file key -o nowhere/x.backup
turned_down "no place" 64 backup-no-place "" backup "${place[@]}" --key-file key
turned_down "two places" 64 backup-two-places "" backup "${place[@]}" --key-file key --to . -o x.backup
turned_down "no store" 66 store-missing "" backup --data nowhere --key-file key -o x.backup
mkdir full && echo mine >full/mine
turned_down "a folder with something in it" 73 restore-not-empty "" restore good.backup --data full --key-file key
[ "$(ls full)" = mine ] || wrong "there is now: $(ls full)"
verdict "such a folder is left alone"
turned_down "a place of the plan that is no path" 65 backup-place-path folder backup set folder here "${place[@]}"
turned_down "an hour that there is not" 65 field-number hour backup set hour 24 "${place[@]}"
turned_down "a field that there is not" 65 record-field "" backup set colour red "${place[@]}"
run backup set folder "$PWD" "${place[@]}"
turned_down "a second place that is the first" 65 backup-place-same second backup set second "$PWD" "${place[@]}"
turned_down "no backup to rehearse" 66 backup-none "$PWD" backup drill "${place[@]}" --key-file key

# ---- the other engine ----

engine=postgresql
empty_place other
turned_down "a backup of SQLite into PostgreSQL" 65 restore-engine good.backup restore good.backup "${place[@]}" --key-file key
turned_down "a database is not replaced" 65 restore-engine good.backup restore good.backup "${place[@]}" --key-file key --replace

# ---- newer and older ones ----

engine=sqlite
place_on sqlite bad
cp -a bad newer
sqlite3 newer/toride.db "pragma user_version = 9999" >/dev/null
turned_down "a store of a newer version" 65 store-newer "" backup --data newer --key-file key -o newer.backup
if [ -x "$(dirname "$program")/tests/backup/future" ]; then
	"$(dirname "$program")/tests/backup/future" good.backup newer.backup
	turned_down "a backup of a newer version" 65 backup-newer newer.backup restore newer.backup --data new --key-file key
else
	wrong "there is no tests/backup/future"
	verdict "a backup of a newer version"
fi
