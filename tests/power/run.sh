#!/bin/sh
# Cuts the power, kills the process and fills the disk at every write of the store on SQLite, and says TAP.
#
#     tests/power/run.sh BUILD_DIR
#
# The disk is tests/store/drop_vfs.c: what was not synced is lost.  PostgreSQL has its own disk, and its own proof.
exec "${1:?usage: tests/power/run.sh BUILD_DIR}/tests/store/drop_test"
