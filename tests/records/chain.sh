# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# What was rewritten with the database's own tools is found, and the firm and the entry are named.

for engine in sqlite postgresql; do
	shop kept
	run firm set people 3 "${place[@]}" --firm 山田製作所 --create
	run firm set people 4 "${place[@]}" --firm 山田製作所
	run setting set job-days 3 "${place[@]}"
	expect_sound
	tenant="(select tenant from firm where name = 'さくら商店')"

	# altered NAME ID SQL WORD...: verify finds it and says these words, in both languages; the records can still be read
	altered() {
		local name=$1 id=$2 lang word
		place_on "$engine" kept
		place_copy bent
		sql "$3"
		shift 3
		for lang in ja en; do
			run verify "${place[@]}" --lang $lang
			expect_code 1
			expect_fault $lang "$id" ''
			[ ! -s "$log/out" ] || wrong "there is a result: $(head -c 200 "$log/out")"
			for word in "$@"; do
				expect "$log/err" "$word"
			done
			expect_harmless "$log/err"
		done
		run verify "${place[@]}" --format json
		expect_code 1
		run round list "${place[@]}" --firm さくら商店
		[[ $code -eq 0 || $code -eq 66 ]] || wrong "afterwards round list ends with $code"
		verdict "$engine: $name"
	}

	altered "another text of an entry" verify-altered \
		"update event set after = replace(after, 'yes', 'no') where tenant = $tenant and seq = 2" さくら商店 2 round.save
	altered "another person" verify-altered "update event set who = 99 where tenant = $tenant and seq = 3" さくら商店 3
	altered "another time" verify-altered "update event set at = at - 1 where tenant = $tenant and seq = 1" さくら商店 1 firm.add
	altered "another deed" verify-altered "update event set what = 'firm.set' where tenant = $tenant and seq = 1" さくら商店 1
	altered "another subject" verify-altered "update event set subject = subject + 1 where tenant = $tenant and seq = 2" さくら商店 2
	altered "a text that was emptied" verify-altered "update event set after = null where tenant = $tenant and seq = 2" さくら商店 2
	altered "a salt that was taken away" verify-altered "update event set salt = null where tenant = $tenant and seq = 2" さくら商店 2
	altered "another hash" verify-altered "update event set hash = (select hash from event where tenant = $tenant and seq = 2)
		where tenant = $tenant and seq = 3" さくら商店 3
	altered "an entry that was removed" verify-gap "delete from event where tenant = $tenant and seq = 2" さくら商店 2 3
	altered "the first entry removed" verify-gap "delete from event where tenant = $tenant and seq = 1" さくら商店 1 2
	altered "an entry that was moved" verify-gap "update event set seq = 9 where tenant = $tenant and seq = 3" さくら商店 3 9
	altered "two entries that changed places" verify-altered "update event set seq = case seq when 2 then 103 else 102 end where tenant = $tenant and seq in (2, 3);
		update event set seq = seq - 100 where seq > 100" さくら商店 2
	altered "an entry of another firm" verify-altered \
		"delete from event where tenant = $tenant and seq = 2;
		insert into event select $tenant, seq, at, who, what, subject, before, after, salt, digest, hash, via from event
			where seq = 2 and tenant = (select tenant from firm where name = '山田製作所')" さくら商店 2
	altered "all entries removed" verify-no-chain "delete from event where tenant = $tenant" さくら商店
	altered "an entry of the settings" verify-altered "update event set after = '{}' where tenant = 0 and seq = 1" - 1
	altered "a firm without its row" verify-altered \
		"update event set who = 1 where tenant = $tenant;
		delete from answer where tenant = $tenant; delete from round where tenant = $tenant; delete from firm where name = 'さくら商店'" 1

	place_on "$engine" kept
	place_copy bent
	sql "update event set who = 5 where tenant <> 0 and seq = 2"
	run verify "${place[@]}" --lang en
	expect_code 1
	expect "$log/err" さくら商店
	expect "$log/err" 山田製作所
	verdict "$engine: each history that was rewritten is named"

	place_on "$engine" kept
	expect_sound
	verdict "$engine: the one that nobody touched is what it was"
done
