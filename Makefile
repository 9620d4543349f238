# make WORD
#
#   setup     installs what tools/packages.txt and package-lock.json list and this machine lacks (root or sudo)
#   build     makes build/toride
#   run       starts the server on this machine and prints the link to open; Ctrl+C ends it; DATA=FOLDER keeps the
#             records elsewhere
#   check     looks at the code and the texts without running them: layers, purity, warnings, style, words
#   test      builds it twice (gcc; clang with sanitizers) and runs everything: unit, whole program, browser, check
#   torture   kills writers of the store 500 times on each way to write, cuts the power 6,000 times, kills parts of the
#             server 300 times and before a crowd 2,000 times, lets everything fail at every route and command, and has
#             valgrind watch all unit tests, commands and the server: hours
#   bench     measures, prints a table, writes build/bench.json
#   pictures  makes the pictures of docs/guide/ anew
#   offline   makes build/toride.html, the offline edition: one file for one person, opened by a double click
#   package   makes build/toride-VERSION.tar.gz, build/toride_VERSION_ARCH.deb, build/toride.html,
#             build/toride_VERSION.cdx.json (what it is linked with, CycloneDX) and build/SHA256SUMS
#   clean     removes build/
#
# Each word does by itself what it needs of the others.  V=1 shows the commands.

.DEFAULT_GOAL := help
.PHONY: help setup build run check test torture bench pictures offline package clean
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules
V ?= 0
export V
Q := $(if $(filter 1,$(V)),,@)

PROGRAM := build/toride

help:
	@sed -n '/^# make WORD/,/^$$/s/^# \{0,1\}//p' Makefile

# ---- set-up: one stamp per section of tools/packages.txt, so that building alone does not install a browser ----

setup:
	$(Q)tools/setup
	$(Q)mkdir -p build && touch build/setup.build build/setup.check build/setup.test

build/setup.%: tools/packages.txt tools/setup
	$(Q)tools/setup $*
	$(Q)mkdir -p build && touch $@ $(COVERS_$*)

# a section takes in those above it
COVERS_check := build/setup.build
COVERS_test := build/setup.build build/setup.check

# npm's part belongs to check and test; somebody may have removed node_modules
build/setup.check build/setup.test: package-lock.json $(if $(wildcard node_modules/.package-lock.json),,no-node-modules)
.PHONY: no-node-modules
no-node-modules:

# ---- the two builds ----

build/build.ninja: build/setup.build
	$(Q)tools/quietly env CC=gcc meson setup build

# At a fixed address: to relocate what a sanitizer adds is a third of a start that is not searched for leaks.  And its
# list of global variables is one for the program, not one for each file, of which each takes a page at every start.
build/asan/build.ninja: build/setup.build build/setup.check
	$(Q)tools/quietly env CC=clang CC_LD=lld meson setup build/asan -Db_sanitize=address,undefined -Db_lundef=false -Db_pie=false -Dc_link_args=-no-pie \
		-Dc_args='-fsanitize-address-globals-dead-stripping -fdata-sections'

.PHONY: build-asan
build: build/setup.build build/build.ninja
	$(Q)tools/quietly ninja -C build

# after the other build, not beside it: each uses all cores
build-asan: build build/asan/build.ninja
	$(Q)tools/quietly ninja -C build/asan

# ---- what people want ----

run: build
	$(Q)exec $(PROGRAM) serve $(if $(DATA),--data "$(DATA)")

pictures: build/setup.test build
	$(Q)docs/guide/pictures.sh $(PROGRAM)

check: build/setup.check build build-asan
	$(Q)tools/check-all

test: build/setup.test build build-asan offline
	$(Q)tools/run-tests

torture: build/setup.test build
	$(Q)timeout --kill-after=10 3600 tests/crash/run.sh build 1500
	$(Q)timeout --kill-after=10 7200 tests/serve/run.sh build 300 1000
	$(Q)timeout --kill-after=10 7200 tests/faults/run.sh build 40
	$(Q)timeout --kill-after=10 3600 tests/valgrind/run.sh build all

bench: build/setup.test build offline
	$(Q)tests/bench/run.sh build

# clang, lld and wasi-libc are among what check needs; the unit tests as WebAssembly come along, or nobody would make them
offline: build build/setup.check
	$(Q)tools/quietly ninja -C build src/offline/toride.html src/offline/unit.wasm tests/offline/pages
	$(Q)cp build/src/offline/toride.html build/toride.html

package: offline
	$(Q)tools/package-deb build
	$(Q)tools/package build

clean:
	$(Q)rm -rf build
