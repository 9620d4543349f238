/* The measurements of the store (store.c runs them), and what they share. */
#ifndef TESTS_BENCH_STORE_H
#define TESTS_BENCH_STORE_H

#include "bare.h"
#include "measure.h"
#include "store/store.h"

enum {
	BENCH_ROOM = 512 << 20, /* bytes of the arena of one measurement */
	BENCH_ITEMS = 25,
};

/* Where a measurement may make stores. */
struct bench {
	struct arena *a; /* of the process */
	struct faults *fs;
	const char *folder;   /* on a disk */
	const char *memory;   /* a folder in memory where there is one: for what is not about the disk */
	const char *database; /* libpq's string; NULL: SQLite */
};

/* A place of this name where nothing is yet: a folder below `folder`, or a schema of the database. */
const struct where *bench_place(struct bench *b, const char *folder, const char *name);

/* The store there; MODE_WRITE makes it. */
struct store *bench_open(struct bench *b, const struct where *where, enum mode mode);

/* Runs statements of SQL in one transaction beside the store, in a handle of its own. */
void bench_script(struct bench *b, const struct where *where, const char *const *sql, size_t n);

/* The framework that all answers here are to, and the id of its item `n`, counted from 0. */
#define BENCH_FRAMEWORK "ipa-selfcheck-3.1"
str bench_item(size_t n);

/* A firm with an open round. */
struct bench_firm {
	int64_t tenant, round;
};

/* Adds firms, each with an open round and `answers` answers in it. */
const struct bench_firm *bench_firms(struct bench *b, struct store *s, size_t n, size_t answers);

/* The measurements. */
void bench_commit(struct bench *b);
void bench_page(struct bench *b);
void bench_list(struct bench *b);
void bench_size(struct bench *b);
void bench_rounds(struct bench *b);

#endif
