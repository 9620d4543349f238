# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# Painting belongs to the slow worker alone; without a typeface there is a page that says so, and everything else goes on.

report=/result/ipa-selfcheck-3.1/1/report.pdf

# paints PID: has it loaded what paints?
paints() {
	grep -q 'libpango-' "/proc/$1/maps"
}

engine=sqlite
shop painted
run assess ipa-selfcheck-3.1 "$root/docs/example/answers-25.csv" --save --firm "$firm" "${place[@]}"
expect_code 0
if serve; then
	for part in front read write slow job; do
		for one in $(parts "$part"); do
			if [ "$part" = slow ]; then
				paints "$one" || wrong "the slow worker cannot paint"
				[ "$(find "/proc/$one/task" -mindepth 1 -maxdepth 1 | wc -l)" = 1 ] || wrong "the slow worker has threads, which are not confined"
			else
				! paints "$one" || wrong "$part has loaded what paints"
			fi
		done
	done
	"$tools/visitor" once "$port" "$cookie" "$report" >painted.out
	[ "$(head -n 1 painted.out)" = 200 ] || wrong "the paper came with $(head -n 1 painted.out)"
	sed -n 2p painted.out | grep -qa '^%PDF-' || wrong "it is no PDF: $(sed -n 2p painted.out | head -c 80)"
	visit reader read /firm
	visit painter read "$report" 10
	until_so $((soon * 3)) test -s painter.sum || wrong "ten papers were not painted"
	visitors_end
	no_broken "beside papers that are painted"
	verdict "the slow worker alone paints, has no thread, and the others do not wait for it"
	stop_server
fi

export XDG_DATA_HOME=$scratch/no-fonts XDG_DATA_DIRS=$scratch/no-fonts
if serve; then
	"$tools/visitor" once "$port" "$cookie; toride-lang=ja" "$report" >painted.out
	[ "$(head -n 1 painted.out)" = 503 ] || wrong "without a typeface it came with $(head -n 1 painted.out)"
	expect painted.out 書体（BIZ UDPゴシック）
	expect painted.out 'href="/"'
	grep -q 'process=slow.* what=paint-font' serve.log || wrong "the log does not say it: $(grep slow serve.log | head -n 3)"
	slow=$(parts slow)
	"$tools/visitor" once "$port" "$cookie; toride-lang=en" "$report" >painted.out
	expect painted.out "BIZ UDPGothic"
	[ "$(parts slow)" = "$slow" ] || wrong "the slow worker was lost over it"
	"$tools/visitor" once "$port" "$cookie" "${report%/*}" >painted.out
	[ "$(head -n 1 painted.out)" = 200 ] || wrong "the page of the result came with $(head -n 1 painted.out)"
	verdict "without a typeface a page says so, and everything else goes on"
	stop_server
fi
unset XDG_DATA_HOME XDG_DATA_DIRS
