#include "store/backup_key.h"

#include <errno.h>

#include "base/utf8.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/part_file.h"
#include "sys/random.h"

enum { KEY_FILE_MAX = 4096 };

/* Crockford's base32: what looks alike is the same. */
static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const char *backup_key_path(struct arena *a, const char *data)
{
	return folder_file(a, data, "backup.key");
}

/* ---- codes ---- */

/* The character of the alphabet that is meant; 0 for none. */
static char meant(char c)
{
	char upper = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;

	upper = upper == 'I' || upper == 'L' ? '1' : upper == 'O' ? '0' : upper;
	return upper != 0 && strchr(alphabet, upper) != NULL ? upper : 0;
}

/* A line that is a code, with hyphens and spaces as one likes. */
static bool read_code(struct arena *a, str line, str *ret)
{
	struct buf code;

	buf_init(&code, a, BACKUP_CODE_LENGTH);
	for (size_t i = 0; i < line.n; i++) {
		char c = meant(line.p[i]);
		if (c != 0) {
			buf_char(&code, c);
		} else if (line.p[i] != '-' && line.p[i] != ' ') {
			return false;
		}
	}
	*ret = buf_str(&code);
	return !code.bad && code.n == BACKUP_CODE_LENGTH;
}

enum err backup_code_read(struct arena *a, struct backup_secret *secret, struct faults *fs)
{
	secret->kind = BACKUP_SECRET_CODE;
	return read_code(a, secret->words, &secret->words) ? OK : FAIL(fs, ERR_DATA, "backup-code", NOWHERE);
}

void backup_code_write(struct buf *out, str code)
{
	for (size_t i = 0; i < code.n; i += BACKUP_CODE_GROUP) {
		buf_add(out, i == 0 ? S("") : S("-"));
		buf_add(out, str_slice(code, i, BACKUP_CODE_GROUP));
	}
}

static void new_code(char ret[static BACKUP_CODE_LENGTH])
{
	uint8_t bytes[BACKUP_CODE_LENGTH];

	random_bytes(bytes, sizeof bytes);
	for (size_t i = 0; i < BACKUP_CODE_LENGTH; i++) {
		ret[i] = alphabet[bytes[i] % 32];
	}
	cipher_wipe(bytes, sizeof bytes);
}

static enum err fail_create(const char *path, struct faults *fs)
{
	if (errno == EEXIST) {
		return FAIL(fs, ERR_CREATE, "backup-key-there", NOWHERE, str_of(path));
	}
	return FAIL(fs, ERR_CREATE, "output-create", AT_FILE(str_of(path)), str_of(strerror(errno)));
}

enum err backup_key_make(struct arena *a, const char *path, struct faults *fs)
{
	SCOPED(part_file_end) struct part_file file = {.fd = -1};
	char code[BACKUP_CODE_LENGTH];
	struct buf text;

	buf_init(&text, a, KEY_FILE_MAX);
	buf_lit(&text, "# Toride: key of the backups / 控えの鍵\n");
	new_code(code);
	backup_code_write(&text, (str){code, sizeof code});
	buf_lit(&text, "\n");
	bool made = part_file_open(a, path, &file) && part_file_write(&file, buf_str(&text)) && part_file_commit(&file);

	cipher_wipe(code, sizeof code);
	return made ? OK : fail_create(path, fs);
}

/* ---- reading ---- */

static enum err code_in(struct arena *a, str text, const char *path, str *ret, struct faults *fs)
{
	while (text.n > 0) {
		str line = str_trim(str_cut(text, '\n', &text));
		if (line.n == 0 || line.p[0] == '#') {
			continue;
		}
		if (read_code(a, line, ret)) {
			return OK;
		}
		break;
	}
	return FAIL(fs, ERR_DATA, "backup-code", AT_FILE(str_of(path)));
}

enum err backup_secret_read(struct arena *a, const char *path, enum backup_secret_kind kind, struct backup_secret *ret,
                            struct faults *fs)
{
	bool standard = strcmp(path, "-") == 0;
	str text;

	TRY(file_read(a, path, kind == BACKUP_SECRET_CODE ? KEY_FILE_MAX : BACKUP_PASSPHRASE_BYTES_MAX, &text, fs));
	if (!standard && !file_is_private(path)) {
		return FAIL(fs, ERR_DATA, "backup-secret-open", AT_FILE(str_of(path)));
	}
	ret->kind = kind;
	if (kind == BACKUP_SECRET_CODE) {
		return code_in(a, text, path, &ret->words, fs);
	}
	ret->words = str_trim(text);
	return ret->words.n > 0 ? OK : FAIL(fs, ERR_DATA, "backup-passphrase-empty", AT_FILE(str_of(path)));
}

/* ---- locks ---- */

static bool make_key(const struct backup_lock *lock, const struct backup_secret *secret, uint8_t key[static CIPHER_KEY])
{
	if (lock->kind == BACKUP_SECRET_CODE) {
		cipher_key_of_code(secret->words, key);
		return true;
	}
	return cipher_key_of_passphrase(secret->words, lock->salt, lock->cost, key);
}

enum err backup_lock_new(const struct backup_secret *secret, struct backup_lock *ret,
                         uint8_t ret_key[static CIPHER_KEY], struct faults *fs)
{
	struct backup_lock lock = {.kind = secret->kind, .cost = {CIPHER_PASSES, CIPHER_KIB}};

	if (secret->kind == BACKUP_SECRET_PASSPHRASE && utf8_count(secret->words) < BACKUP_PASSPHRASE_LEAST) {
		return FAIL(fs, ERR_DATA, "backup-passphrase-short", NOWHERE, INT_STR(BACKUP_PASSPHRASE_LEAST));
	}
	random_bytes(lock.salt, sizeof lock.salt);
	if (!make_key(&lock, secret, ret_key)) {
		return FAIL(fs, ERR_BUG, "backup-memory", NOWHERE, INT_STR(lock.cost.kib / 1024));
	}
	cipher_mark(ret_key, lock.mark);
	*ret = lock;
	return OK;
}

enum err backup_unlock(const struct backup_lock *lock, const struct backup_secret *secret, str path,
                       uint8_t ret_key[static CIPHER_KEY], struct faults *fs)
{
	uint8_t mark[CIPHER_MARK];

	if (lock->kind != secret->kind && lock->kind == BACKUP_SECRET_CODE) {
		return FAIL(fs, ERR_DATA, "backup-wants-code", AT_FILE(path));
	}
	if (lock->kind != secret->kind) {
		return FAIL(fs, ERR_DATA, "backup-wants-passphrase", AT_FILE(path));
	}
	if (!make_key(lock, secret, ret_key)) {
		return FAIL(fs, ERR_BUG, "backup-memory", NOWHERE, INT_STR(lock->cost.kib / 1024));
	}
	cipher_mark(ret_key, mark);
	return cipher_same(mark, lock->mark, sizeof mark) ? OK : FAIL(fs, ERR_DATA, "backup-wrong-key", AT_FILE(path));
}
