#define _GNU_SOURCE
#include "store/sqlite_whole.h"

#include <errno.h>
#include <unistd.h>

#include "sys/folder.h"
#include "sys/paced.h"

enum {
	FINDINGS_MAX = 100,
	FINDING_MAX = 300, /* bytes of one finding */
};

static int copy_pages(sqlite3_backup *copy, sqlite3 *to)
{
	enum { STEP = PACED_STEP / 4096 }; /* pages, as large as SQLite makes them */
	sqlite3_file *file = NULL;
	int code = sqlite3_file_control(to, "main", SQLITE_FCNTL_FILE_POINTER, (void *)&file);

	while (code == SQLITE_OK) {
		code = sqlite3_backup_step(copy, STEP);
		code = code == SQLITE_OK ? file->pMethods->xSync(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY)
		                         : code;
	}
	int ended = sqlite3_backup_finish(copy);

	return ended != SQLITE_OK || code == SQLITE_DONE ? ended : code;
}

/* The new file has no journal, since it is removed when this fails. */
static enum trouble copy_to(struct sqlite_link *l, const char *path)
{
	sqlite3 *to = NULL;

	errno = 0;
	int code =
		sqlite3_open_v2(path, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);

	code = code == SQLITE_OK
	               ? sqlite3_exec(to, "pragma journal_mode = off; pragma synchronous = full", NULL, NULL, NULL)
	               : code;
	sqlite3_backup *copy = code == SQLITE_OK ? sqlite3_backup_init(to, "main", l->handle, "main") : NULL;

	if (copy != NULL) {
		code = copy_pages(copy, to);
	} else if (code == SQLITE_OK) {
		code = sqlite3_extended_errcode(to);
	}
	enum trouble t = sqlite_note_code(l, to, code);
	int closed = sqlite3_close(to);

	return t == TROUBLE_NONE && closed != SQLITE_OK ? sqlite_note(l, TROUBLE_IO, sqlite3_errstr(closed)) : t;
}

enum trouble sqlite_backup(struct sqlite_link *l, struct arena *a, const char *path)
{
	const char *file = sqlite_path(a, path, S(""));

	if (file == NULL) {
		return sqlite_note(l, TROUBLE_MISSING, strerror(ENAMETOOLONG));
	}
	enum trouble t = sqlite_make_file(l, file);

	if (t != TROUBLE_NONE) {
		return t;
	}
	t = copy_to(l, file);
	if (t == TROUBLE_NONE && !folder_sync(file)) {
		t = sqlite_note(l, sqlite_trouble(errno), strerror(errno));
	}
	if (t != TROUBLE_NONE) {
		unlink(file);
	}
	return t;
}

struct telling {
	void (*tell)(void *ctx, str finding);
	void *ctx;
	size_t n;
};

/* SQLite puts several findings into one text, a line each. */
static void tell_lines(struct telling *telling, str lines)
{
	while (lines.n > 0 && telling->n < FINDINGS_MAX) {
		str line = str_slice(str_cut(lines, '\n', &lines), 0, FINDING_MAX);
		if (line.n > 0 && !str_eq(line, S("ok"))) {
			telling->tell(telling->ctx, line);
			telling->n++;
		}
	}
}

static enum trouble tell_of(struct sqlite_link *l, const char *sql, struct telling *telling)
{
	sqlite3_stmt *s = NULL;
	int code = sqlite3_prepare_v2(l->handle, sql, -1, &s, NULL);

	while (code == SQLITE_OK || code == SQLITE_ROW) {
		code = sqlite3_step(s);
		if (code == SQLITE_ROW) {
			tell_lines(telling, str_of((const char *)sqlite3_column_text(s, 0)));
		}
	}
	enum trouble t = sqlite_fail(l, code);

	sqlite3_finalize(s);
	return t;
}

/* Foreign keys are looked at in a file that is whole. */
enum trouble sqlite_inspect(struct sqlite_link *l, void (*tell)(void *ctx, str finding), void *ctx)
{
	struct telling telling = {.tell = tell, .ctx = ctx};
	enum trouble t = tell_of(l, "pragma integrity_check(100)", &telling);

	if (t == TROUBLE_NONE && telling.n == 0) {
		t = tell_of(l,
		            "select 'foreign_key_check: ' || \"table\" || ' -> ' || parent || ': ' || count(*)"
		            " from pragma_foreign_key_check group by \"table\", parent, fkid",
		            &telling);
	}
	if (t == TROUBLE_CORRUPT) {
		tell_lines(&telling, str_of(l->why));
		t = TROUBLE_NONE;
	}
	return t;
}
