#include "store/migrate.h"

#include <errno.h>

#include "core/generation.h"
#include "store/check.h"
#include "store/inside.h"
#include "sys/clock.h"
#include "sys/folder.h"

/* DATA/backup/toride-version-1-20261121-073000.250.db, of the time in UTC. */
static str copy_path(struct arena *a, const struct store *s, int version)
{
	struct buf path;

	buf_init(&path, a, 4096);
	buf_add(&path, str_of(s->where->data));
	buf_lit(&path, "/backup/toride-version-");
	buf_int(&path, version);
	buf_lit(&path, "-");
	stamp_write(&path, clock_now());
	buf_add(&path, s->engine->dialect == DIALECT_SQLITE ? S(".db") : S(".dump"));
	return str_of(buf_z(&path));
}

static enum err make_copy(struct arena *a, const struct store *s, int version, str *ret, struct faults *fs)
{
	struct buf folder;

	if (s->where->data == NULL) {
		return FAIL(fs, ERR_USAGE, "migrate-no-folder", NOWHERE);
	}
	buf_init(&folder, a, 4096);
	buf_add(&folder, str_of(s->where->data));
	buf_lit(&folder, "/backup");
	*ret = copy_path(a, s, version);
	if (!folder_make(buf_z(&folder))) {
		return FAIL(fs, ERR_CREATE, "migrate-copy", NOWHERE, *ret, str_of(strerror(errno)));
	}
	if (s->engine->backup(s->db, ret->p) != TROUBLE_NONE) {
		return FAIL(fs, ERR_CREATE, "migrate-copy", NOWHERE, *ret, str_of(s->engine->why(s->db)));
	}
	return OK;
}

/* All steps from `version` on, in one transaction.  The mark comes first: a second migrator then waits, and finds the
 * work done. */
static enum trouble run_steps(const struct store *s, int version)
{
	enum trouble t = s->engine->begin(s->db, MODE_WRITE);

	t = t == TROUBLE_NONE ? s->engine->mark(s->db, schema_version()) : t;
	for (size_t i = 0; t == TROUBLE_NONE && i < migration_count; i++) {
		const char *const *script = migrations[i].script[s->engine->dialect];
		for (size_t k = 0; t == TROUBLE_NONE && migrations[i].to > version && script[k] != NULL; k++) {
			t = s->engine->script(s->db, script[k]);
		}
	}
	return t == TROUBLE_NONE ? s->engine->commit(s->db) : t;
}

/* Another migrator was faster: has it done the work? */
static enum err look_again(const struct store *s, struct faults *fs)
{
	struct found_schema found = {.version = 0};
	enum trouble t = s->engine->probe(s->db, &found);

	if (t == TROUBLE_NONE && found.version != schema_version()) {
		t = TROUBLE_AGAIN;
	}
	return trouble_fault(s, t, "migrate", fs);
}

enum err store_migrate(struct arena *a, const struct where *where, bool backup, struct migrated *ret, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	struct migrated done = {.to = schema_version()};
	struct found_schema found;

	TRY(store_open_as(a, where, MODE_WRITE, false, WHICH_ANY, &s, &found, fs));
	if (found.empty) {
		return FAIL(fs, ERR_MISSING, "store-missing", NOWHERE, store_place(s));
	}
	done.from = found.version;
	if (done.from < done.to) {
		TRY(store_inspect(s,
		                  fs)); /* what is broken is not brought up to date, and no copy of it is called good */
	}
	if (done.from < done.to && backup) {
		TRY(make_copy(a, s, done.from, &done.copy, fs));
	}
	*ret = done;
	if (done.from == done.to) {
		return OK;
	}
	enum trouble t = run_steps(s, done.from);

	if (t == TROUBLE_NONE) {
		return OK;
	}
	enum err err = t == TROUBLE_AGAIN ? OK : trouble_fault(s, t, "migrate", fs);

	s->engine->rollback(s->db);
	return err == OK ? look_again(s, fs) : err;
}
