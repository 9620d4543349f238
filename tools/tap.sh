# shellcheck shell=bash
# What the check-* scripts say their results with (sourced by them, from the top folder).
#
# A check looks for findings, one per line as "file:line: why", and reports them under its name: none is one
# "ok - name", else each is one "not ok - name: finding".  A check that dies half-way prints no plan, and
# tools/run-tests counts that as a failure.

tap_count=0
tap_bad=0

# report NAME FINDINGS
report() {
	if [ -z "$2" ]; then
		tap_count=$((tap_count + 1))
		echo "ok - $1"
		return
	fi
	while IFS= read -r finding; do
		tap_count=$((tap_count + 1))
		tap_bad=$((tap_bad + 1))
		echo "not ok - $1: $finding"
	done <<-END
		$2
	END
}

# A line that people shall see even when all is well.
note() {
	echo "# note: $*"
}

# skip NAME WHY
skip() {
	tap_count=$((tap_count + 1))
	echo "ok - $1 # SKIP $2"
}

# The last line of each check.
done_checking() {
	echo "1..$tap_count"
	[ "$tap_bad" -eq 0 ]
	exit
}
