#include "cli/secret.h"

#include "core/message.h"
#include "store/backup_file.h"
#include "sys/file.h"
#include "sys/terminal.h"

/* The file that was named; *ret_named false when there was none. */
static enum err named(const struct command_line *r, struct backup_secret *ret, bool *ret_named, struct faults *fs)
{
	*ret_named = r->passphrase_file != NULL || r->key_file != NULL;
	if (r->passphrase_file != NULL && r->key_file != NULL) {
		return FAIL(fs, ERR_USAGE, "backup-two-secrets", NOWHERE);
	}
	if (r->passphrase_file != NULL) {
		return backup_secret_read(r->arena, r->passphrase_file, BACKUP_SECRET_PASSPHRASE, ret, fs);
	}
	return r->key_file == NULL ? OK : backup_secret_read(r->arena, r->key_file, BACKUP_SECRET_CODE, ret, fs);
}

/* NULL: there is none. */
static const char *usual_key(const struct command_line *r, const struct where *where)
{
	const char *path = where->data == NULL ? NULL : backup_key_path(r->arena, where->data);

	return path != NULL && file_is_there(path) ? path : NULL;
}

static enum err ask(const struct command_line *r, const char *question, str *ret, struct faults *fs)
{
	char *room = arena_alloc(r->arena, BACKUP_PASSPHRASE_BYTES_MAX);
	struct buf text;
	str typed;

	buf_init(&text, r->arena, BACKUP_PASSPHRASE_BYTES_MAX);
	buf_add(&text, phrase(&catalogue_builtin, r->lang, question));
	if (!terminal_ask(buf_str(&text), room, BACKUP_PASSPHRASE_BYTES_MAX, &typed)) {
		return FAIL(fs, ERR_USAGE, "backup-no-secret", NOWHERE);
	}
	*ret = str_trim(typed);
	return OK;
}

enum err secret_new(const struct command_line *r, const struct where *where, struct backup_secret *ret,
                    struct faults *fs)
{
	bool is_named;
	str again;

	TRY(named(r, ret, &is_named, fs));
	if (is_named) {
		return OK;
	}
	const char *usual = usual_key(r, where);

	if (usual != NULL) {
		return backup_secret_read(r->arena, usual, BACKUP_SECRET_CODE, ret, fs);
	}
	ret->kind = BACKUP_SECRET_PASSPHRASE;
	TRY(ask(r, "backup-ask-new", &ret->words, fs));
	TRY(ask(r, "backup-ask-again", &again, fs));
	return str_eq(ret->words, again) ? OK : FAIL(fs, ERR_DATA, "backup-passphrase-twice", NOWHERE);
}

enum err secret_of(const struct command_line *r, const struct where *where, const char *file, struct backup_secret *ret,
                   struct faults *fs)
{
	SCOPED(backup_reader_end) struct backup_reader reader = {.fd = -1};
	bool is_named;

	TRY(backup_open(r->arena, file, &reader, fs));
	TRY(named(r, ret, &is_named, fs));
	if (is_named) {
		return OK;
	}
	const char *usual = usual_key(r, where);

	if (reader.head.lock.kind == BACKUP_SECRET_PASSPHRASE) {
		ret->kind = BACKUP_SECRET_PASSPHRASE;
		return ask(r, "backup-ask-passphrase", &ret->words, fs);
	}
	if (usual != NULL) {
		return backup_secret_read(r->arena, usual, BACKUP_SECRET_CODE, ret, fs);
	}
	TRY(ask(r, "backup-ask-code", &ret->words, fs));
	return backup_code_read(r->arena, ret, fs);
}
