#define _GNU_SOURCE
#include "store/backup_file.h"
#include "sys/error.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static const str magic = {"TORIDEB1", 8};

enum { SEALED = BACKUP_PIECE + CIPHER_EXTRA };

static str bytes_of(const void *p, size_t n)
{
	return (str){p, n};
}

/* ---- the head ---- */

static void pack_bytes(struct buf *out, const uint8_t *p, size_t n)
{
	pack_text(out, bytes_of(p, n));
}

static void unpack_bytes(struct unpack *u, uint8_t *ret, size_t n)
{
	str s = unpack_text(u, n);

	u->bad = u->bad || s.n != n;
	memcpy(ret, s.p, u->bad ? 0 : n);
}

static void head_pack(struct buf *out, const struct backup_head *h)
{
	pack_int(out, BACKUP_FORMAT);
	pack_text(out, h->toride);
	pack_int(out, h->schema);
	pack_text(out, h->engine);
	pack_int(out, h->made_at);
	pack_int(out, h->origin);
	pack_int(out, h->bytes);
	pack_int(out, h->behind);
	pack_int(out, h->lock.kind);
	pack_bytes(out, h->lock.salt, CIPHER_SALT);
	pack_int(out, h->lock.cost.passes);
	pack_int(out, h->lock.cost.kib);
	pack_bytes(out, h->lock.mark, CIPHER_MARK);
}

/* The first two are where they are in every format there will be.  What a passphrase costs is bounded, since a stranger
 * may have written the file. */
static bool head_unpack(str bytes, int64_t *ret_format, struct backup_head *ret)
{
	struct unpack u = {.rest = bytes};
	struct backup_head h;

	*ret_format = unpack_int_in(&u, 1, INT64_MAX);
	h.toride = unpack_text(&u, BACKUP_WORD_MAX);
	if (*ret_format > BACKUP_FORMAT && !u.bad) {
		ret->toride = h.toride;
		return true;
	}
	h.schema = unpack_int_in(&u, SCHEMA_FIRST, INT32_MAX);
	h.engine = unpack_text(&u, BACKUP_WORD_MAX);
	h.made_at = unpack_int_in(&u, 0, INT64_MAX);
	h.origin = unpack_int_in(&u, 0, INT64_MAX);
	h.bytes = unpack_int_in(&u, 1, INT64_MAX);
	h.behind = unpack_int_in(&u, SHA256_BYTES, MANIFEST_BYTES_MAX);
	h.lock.kind = (enum backup_secret_kind)unpack_int_in(&u, BACKUP_SECRET_CODE, BACKUP_SECRET_PASSPHRASE);
	unpack_bytes(&u, h.lock.salt, CIPHER_SALT);
	h.lock.cost.passes = unpack_int_in(&u, 1, CIPHER_PASSES_MOST);
	h.lock.cost.kib = unpack_int_in(&u, CIPHER_KIB_LEAST, CIPHER_KIB_MOST);
	unpack_bytes(&u, h.lock.mark, CIPHER_MARK);
	*ret = h;
	return unpack_done(&u);
}

/* ---- writing ---- */

static enum err put(const struct backup_writer *w, str s, struct faults *fs)
{
	if (part_file_write(w->file, s)) {
		return OK;
	}
	if (error_is_full(errno)) {
		return FAIL(fs, ERR_IO, "backup-full", AT_FILE(str_of(w->file->path)));
	}
	return FAIL(fs, ERR_IO, "backup-write", AT_FILE(str_of(w->file->path)), str_of(strerror(errno)));
}

static enum err put_sealed(struct backup_writer *w, str piece, bool last, struct faults *fs)
{
	str beside = w->first ? bytes_of(w->bound, sizeof w->bound) : S("");

	w->first = false;
	cipher_seal(&w->cipher, piece, beside, last, w->sealed);
	return put(w, bytes_of(w->sealed, piece.n + CIPHER_EXTRA), fs);
}

enum err backup_begin(struct arena *a, struct part_file *file, const struct backup_head *head, const struct manifest *m,
                      const uint8_t key[static CIPHER_KEY], struct backup_writer *ret, struct faults *fs)
{
	struct backup_writer w = {.file = file, .first = true, .sealed = arena_bytes(a, SEALED)};
	struct backup_head whole = *head;
	struct buf manifest, packed, out;
	struct sha256 h;
	uint8_t stream[CIPHER_HEAD];

	buf_init(&manifest, a, MANIFEST_BYTES_MAX - SHA256_BYTES);
	manifest_pack(&manifest, m);
	w.manifest = buf_str(&manifest);
	whole.behind = (int64_t)w.manifest.n + SHA256_BYTES;
	buf_init(&packed, a, BACKUP_HEAD_MAX);
	head_pack(&packed, &whole);
	buf_init(&out, a, 2 * BACKUP_HEAD_MAX);
	buf_add(&out, magic);
	pack_text(&out, buf_str(&packed));
	sha256_init(&h);
	sha256_add(&h, buf_str(&out));
	sha256_done(&h, w.bound);
	buf_add(&out, bytes_of(w.bound, sizeof w.bound));
	cipher_begin(&w.cipher, key, stream);
	buf_add(&out, bytes_of(stream, sizeof stream));
	sha256_init(&w.hash);
	*ret = w;
	return put(&w, buf_str(&out), fs);
}

enum err backup_put(struct backup_writer *w, str piece, struct faults *fs)
{
	sha256_add(&w->hash, piece);
	return put_sealed(w, piece, false, fs);
}

enum err backup_finish(struct backup_writer *w, struct arena *a, struct faults *fs)
{
	uint8_t hash[SHA256_BYTES];
	struct buf out;

	sha256_done(&w->hash, hash);
	buf_init(&out, a, MANIFEST_BYTES_MAX);
	buf_add(&out, bytes_of(hash, sizeof hash));
	buf_add(&out, w->manifest);
	for (str rest = buf_str(&out); rest.n > 0;) {
		str piece = str_slice(rest, 0, BACKUP_PIECE);
		rest = str_slice(rest, piece.n, SIZE_MAX);
		TRY(put_sealed(w, piece, rest.n == 0, fs));
	}
	cipher_wipe(&w->cipher, sizeof w->cipher);
	return OK;
}

/* ---- reading ---- */

static enum err fail_short(const struct backup_reader *r, struct faults *fs)
{
	return FAIL(fs, ERR_DATA, "backup-short", AT_FILE(r->path));
}

static enum err fail_altered(const struct backup_reader *r, struct faults *fs)
{
	return FAIL(fs, ERR_DATA, "backup-altered", AT_FILE(r->path));
}

/* Up to `n` bytes; fewer only at the end. */
static enum err get(const struct backup_reader *r, void *ret, size_t n, size_t *ret_n, struct faults *fs)
{
	size_t at = 0;

	while (at < n) {
		ssize_t got = read(r->fd, (char *)ret + at, n - at);
		if (got < 0 && errno != EINTR) {
			return FAIL(fs, ERR_IO, "file-read", AT_FILE(r->path), str_of(strerror(errno)));
		}
		if (got == 0) {
			break;
		}
		at += got < 0 ? 0 : (size_t)got;
	}
	*ret_n = at;
	return OK;
}

static enum err get_all(const struct backup_reader *r, void *ret, size_t n, struct faults *fs)
{
	size_t got;

	TRY(get(r, ret, n, &got, fs));
	return got == n ? OK : fail_short(r, fs);
}

static enum err fail_open(const struct backup_reader *r, struct faults *fs)
{
	switch (errno) {
	case ENOENT:
	case ENOTDIR:
		return FAIL(fs, ERR_MISSING, "file-missing", AT_FILE(r->path));
	case EACCES:
	case EPERM:
		return FAIL(fs, ERR_MISSING, "file-denied", AT_FILE(r->path));
	default:
		return FAIL(fs, ERR_IO, "file-read", AT_FILE(r->path), str_of(strerror(errno)));
	}
}

static enum err open_file(struct backup_reader *r, const char *path, struct faults *fs)
{
	struct stat st;

	r->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (r->fd < 0 || fstat(r->fd, &st) != 0) {
		return fail_open(r, fs);
	}
	if (S_ISDIR(st.st_mode)) {
		return FAIL(fs, ERR_MISSING, "file-is-folder", AT_FILE(r->path));
	}
	return S_ISREG(st.st_mode) ? OK : FAIL(fs, ERR_DATA, "backup-foreign", AT_FILE(r->path));
}

static enum err read_head(struct arena *a, struct backup_reader *r, struct faults *fs)
{
	char *front = arena_alloc(a, magic.n + sizeof(int64_t) + BACKUP_HEAD_MAX);
	uint8_t said[SHA256_BYTES];
	struct sha256 h;
	int64_t format;
	size_t got;

	TRY(get(r, front, magic.n, &got, fs));
	if (got < magic.n || memcmp(front, magic.p, magic.n) != 0) {
		return FAIL(fs, ERR_DATA, "backup-foreign", AT_FILE(r->path));
	}
	TRY(get_all(r, front + magic.n, sizeof(int64_t), fs));
	struct unpack u = {.rest = {front + magic.n, sizeof(int64_t)}};
	size_t n = (size_t)unpack_int_in(&u, 1, BACKUP_HEAD_MAX);

	if (u.bad) {
		return fail_altered(r, fs);
	}
	char *packed = front + magic.n + sizeof(int64_t);

	TRY(get_all(r, packed, n, fs));
	TRY(get_all(r, said, sizeof said, fs));
	sha256_init(&h);
	sha256_add(&h, bytes_of(front, magic.n + sizeof(int64_t) + n));
	sha256_done(&h, r->bound);
	if (memcmp(said, r->bound, sizeof said) != 0 || !head_unpack((str){packed, n}, &format, &r->head)) {
		return fail_altered(r, fs);
	}
	if (format > BACKUP_FORMAT || r->head.schema > schema_version()) {
		return FAIL(fs, ERR_DATA, "backup-newer", AT_FILE(r->path), r->head.toride, S(TORIDE_VERSION));
	}
	return get_all(r, r->stream, sizeof r->stream, fs);
}

enum err backup_open(struct arena *a, const char *path, struct backup_reader *ret, struct faults *fs)
{
	*ret = (struct backup_reader){.fd = -1, .path = str_of(path), .first = true};
	TRY(open_file(ret, path, fs));
	TRY(read_head(a, ret, fs));
	ret->left = ret->head.bytes;
	ret->sealed = arena_bytes(a, SEALED);
	ret->plain = arena_bytes(a, BACKUP_PIECE);
	sha256_init(&ret->hash);
	return OK;
}

enum err backup_use(struct backup_reader *r, const struct backup_secret *secret, struct faults *fs)
{
	uint8_t key[CIPHER_KEY];
	enum err err = backup_unlock(&r->head.lock, secret, r->path, key, fs);

	if (err == OK && !cipher_resume(&r->cipher, key, r->stream)) {
		err = fail_altered(r, fs);
	}
	cipher_wipe(key, sizeof key);
	return err;
}

/* A piece of `n` bytes; `last`: whether it must be the last. */
static enum err take(struct backup_reader *r, size_t n, bool last, str *ret, struct faults *fs)
{
	str beside = r->first ? bytes_of(r->bound, sizeof r->bound) : S("");
	bool is_last = false;

	TRY(get_all(r, r->sealed, n + CIPHER_EXTRA, fs));
	if (!cipher_open(&r->cipher, bytes_of(r->sealed, n + CIPHER_EXTRA), beside, r->plain, &is_last) ||
	    is_last != last) {
		return fail_altered(r, fs);
	}
	r->first = false;
	*ret = bytes_of(r->plain, n);
	return OK;
}

static size_t piece_of(int64_t left)
{
	return left < BACKUP_PIECE ? (size_t)left : BACKUP_PIECE;
}

enum err backup_next(struct backup_reader *r, str *ret, struct faults *fs)
{
	size_t n = piece_of(r->left);

	if (n == 0) {
		*ret = S("");
		return OK;
	}
	TRY(take(r, n, false, ret, fs));
	sha256_add(&r->hash, *ret);
	r->left -= (int64_t)n;
	return OK;
}

enum err backup_last(struct backup_reader *r, struct arena *a, struct manifest *ret, struct faults *fs)
{
	uint8_t hash[SHA256_BYTES];
	struct buf all;
	size_t more;

	buf_init(&all, a, MANIFEST_BYTES_MAX);
	for (int64_t left = r->head.behind; left > 0;) {
		size_t n = piece_of(left);
		str piece;
		left -= (int64_t)n;
		TRY(take(r, n, left == 0, &piece, fs));
		buf_add(&all, piece);
	}
	TRY(get(r, r->sealed, 1, &more, fs));
	sha256_done(&r->hash, hash);
	if (more > 0 || memcmp(all.p, hash, sizeof hash) != 0 ||
	    !manifest_unpack(a, str_slice(buf_str(&all), sizeof hash, SIZE_MAX), ret)) {
		return fail_altered(r, fs);
	}
	return OK;
}

void backup_reader_end(struct backup_reader *r)
{
	if (r->fd >= 0) {
		close(r->fd);
	}
	r->fd = -1;
	cipher_wipe(&r->cipher, sizeof r->cipher);
}
