#!/bin/bash
# run.sh BUILD_DIR [KILLS [CROWD-KILLS]]
#
# The life of a server's processes: parts that are killed under load (KILLS times in all, default 30; `make torture` has
# 300), and before 32 visitors with CROWD-KILLS on each engine (default 20; `make torture` has 1,000); workers that are
# swapped, the end, the service manager, a port or folder that somebody else has, disks that are
# full, stores that are busy or go away, descriptors that run out, visitors who are slow; and who may reach it, with TLS
# or through a proxy.  TAP on standard output.
#
# Whoever is beside what goes wrong must not notice, no acknowledged write is lost and none is done twice.  The random
# numbers begin at TORIDE_SEED, which is told; moments cannot be repeated.
# shellcheck disable=SC1091,SC2154,SC2034 # the files sourced are checked on their own, and use what is set here

# A full disk is a small one that is mounted; in a namespace of its own nothing stays mounted.
if [ -z "${TORIDE_APART-}" ] && [ "$(id -u)" -eq 0 ] && unshare -m true 2>/dev/null; then
	TORIDE_APART=yes exec unshare -m "$0" "$@"
fi
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
kills=${2:-30}
crowd_kills=${3:-20}
build=$(dirname "$program")
tools=$build/tests/serve
server=$build/tests/http/toride-http
export TORIDE_SEED=${TORIDE_SEED:-$RANDOM}
RANDOM=$TORIDE_SEED
. "$tests_dir/serve/words.sh"
if sanitized && [ $# -lt 2 ]; then
	kills=10
	crowd_kills=5
fi
begin_server
note "seed $TORIDE_SEED"

for matter in daily closed painted killed mixed swapped kept ends manager taken full held busy many tls daily; do
	# shellcheck source=/dev/null
	. "$tests_dir/serve/$matter.sh"
done

finish
