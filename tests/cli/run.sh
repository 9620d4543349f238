#!/usr/bin/env bash
# run.sh BUILD_DIR: the program as people and scripts meet it: bad input of every kind, outputs that cannot be
# written, the command line itself.  TAP on standard output.
# shellcheck disable=SC1091,SC2154 # the files sourced are checked on their own
. "$(dirname "$0")/../lib.sh"
begin "$@"

for matter in answers checklist output command_line search; do
	# shellcheck source=/dev/null
	. "$tests_dir/cli/$matter.sh"
done

finish
