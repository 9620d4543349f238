#define _GNU_SOURCE
#include "web/tls.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/pack.h"
#include "core/day.h"
#include "sys/clock.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/host.h"
#include "sys/module.h"
#include "sys/sealed.h"

enum {
	PATH_BYTES_MAX = 4096,
	WORK_MAX = 16 * CERT_PEM_MAX,
	ADDED_MAX = 64, /* bytes of a day, in a fault */
};

#define DAY_MS (INT64_C(24) * 60 * 60 * 1000)

static enum err open_engine(const struct cert_engine **ret, struct faults *fs)
{
	char why[MODULE_WHY_MAX] = "";
	void *found = NULL;

	if (module_open("cert_gnutls", "cert_gnutls", &found, why) != OK) {
		return FAIL(fs, ERR_SERVICE, "tls-module", NOWHERE, str_of(why));
	}
	*ret = found;
	return OK;
}

static void wipe(str s)
{
	if (s.n > 0) {
		explicit_bzero((char *)(uintptr_t)s.p, s.n);
	}
}

static const char *path_in(struct arena *a, const char *data, str name)
{
	struct buf path;

	buf_init(&path, a, PATH_BYTES_MAX);
	buf_add(&path, str_of(data));
	buf_lit(&path, "/tls");
	buf_add(&path, name);
	return buf_z(&path);
}

static const char *own_path(struct arena *a, const char *data)
{
	return path_in(a, data, S("/own.pem"));
}

static str day_text(struct arena *a, int64_t ms)
{
	struct buf day;

	buf_init(&day, a, ADDED_MAX);
	day_write_iso(&day, day_of(ms, ZONE_JAPAN));
	return buf_str(&day);
}

/* The fault for what is wrong with a certificate in one file and a key in another, or the same. */
static enum err fail_wrong(struct arena *a, enum cert_wrong wrong, const char *chain, const char *key,
                           const struct cert *c, struct faults *fs)
{
	struct place at = AT_FILE(str_of(chain)), at_key = AT_FILE(str_of(key));

	switch (wrong) {
	case CERT_GOOD:
		return OK;
	case CERT_UNREADABLE:
		return FAIL(fs, ERR_DATA, "tls-unreadable", at);
	case CERT_KEY_NONE:
		return FAIL(fs, ERR_DATA, "tls-key-none", at_key);
	case CERT_KEY_LOCKED:
		return FAIL(fs, ERR_DATA, "tls-key-locked", at_key);
	case CERT_KEY_OTHER:
		return FAIL(fs, ERR_DATA, "tls-key-other", at_key, str_of(chain));
	case CERT_ORDER:
		return FAIL(fs, ERR_DATA, "tls-order", at);
	case CERT_NOT_YET:
		return FAIL(fs, ERR_DATA, "tls-not-yet", at, day_text(a, c->from));
	case CERT_OVER:
		return FAIL(fs, ERR_DATA, "tls-over", at, day_text(a, c->until));
	case CERT_NAMELESS:
		return FAIL(fs, ERR_DATA, "tls-nameless", at);
	case CERT_FAILED:
		break;
	}
	return FAIL(fs, ERR_SERVICE, "tls-failed", NOWHERE);
}

static enum err seal(struct arena *a, str chain, str key, const struct cert *c, int *ret, struct faults *fs)
{
	struct buf out;

	buf_init(&out, a, TLS_SEALED_MAX);
	pack_text(&out, chain);
	pack_text(&out, key);
	pack_text(&out, c->names);
	*ret = sealed_make(buf_str(&out));
	wipe(buf_str(&out));
	return *ret >= 0 ? OK : FAIL(fs, ERR_SERVICE, "tls-failed", NOWHERE);
}

/* ---- one that was given ---- */

static enum err load_given(struct arena *a, const struct cert_engine *engine, const struct tls_wish *w, struct tls *ret,
                           struct faults *fs)
{
	SCOPED(arena_end) struct arena *own = arena_new(WORK_MAX);
	const char *key_path = w->key != NULL ? w->key : w->chain;
	str chain = S(""), key = S("");

	TRY(file_read(own, w->chain, CERT_PEM_MAX, &chain, fs));
	if (file_is_there(key_path) && !file_is_private(key_path)) {
		return FAIL(fs, ERR_DATA, "tls-key-open", AT_FILE(str_of(key_path)));
	}
	TRY(file_read(own, key_path, CERT_PEM_MAX, &key, fs));
	enum cert_wrong wrong = engine->look(a, chain, key, clock_now(), &ret->cert);
	enum err err = fail_wrong(a, wrong, w->chain, key_path, &ret->cert, fs);

	if (err == OK) {
		err = seal(own, chain, key, &ret->cert, &ret->sealed, fs);
	}
	wipe(chain);
	wipe(key);
	return err;
}

/* ---- the own one ---- */

static bool is_among(str names, str name)
{
	while (names.n > 0) {
		if (str_eq_nocase(str_cut(names, ' ', &names), name)) {
			return true;
		}
	}
	return false;
}

static bool has_all(str names, str wanted)
{
	while (wanted.n > 0) {
		if (!is_among(names, str_cut(wanted, ' ', &wanted))) {
			return false;
		}
	}
	return true;
}

/* The names of now, then those of before. */
static str joined(struct arena *a, str now, str before)
{
	struct buf out;
	size_t n = 0;

	buf_init(&out, a, CERT_NAMES_MAX);
	for (const str *from = (const str[]){now, before, {NULL, 0}}; from->p != NULL; from++) {
		str rest = *from;
		while (rest.n > 0) {
			str name = str_cut(rest, ' ', &rest);
			if (n < TLS_NAMES_MOST && name.n < CERT_NAME_MAX && !is_among(buf_str(&out), name)) {
				buf_add(&out, n++ > 0 ? S(" ") : S(""));
				buf_add(&out, name);
			}
		}
	}
	return buf_str(&out);
}

/* Writes what a file has that only we may read. */
static enum err write_own(struct arena *a, const char *data, str pem, struct faults *fs)
{
	SCOPED(output_end) struct output o = {.fd = -1};
	const char *folder = path_in(a, data, S("")), *path = own_path(a, data);

	if (!folder_make(folder)) {
		return FAIL(fs, ERR_CREATE, "output-create", AT_FILE(str_of(folder)), str_of(strerror(errno)));
	}
	TRY(output_open(a, path, &o, fs));
	if (fchmod(o.fd, S_IRUSR | S_IWUSR) != 0) {
		return FAIL(fs, ERR_CREATE, "output-create", AT_FILE(str_of(path)), str_of(strerror(errno)));
	}
	TRY(output_write(&o, pem, fs));
	return output_commit(&o, fs);
}

static enum err make_own(struct arena *a, const struct cert_engine *engine, const char *data, str names, str *ret_pem,
                         struct cert *ret, struct faults *fs)
{
	const char *path = own_path(a, data);
	enum cert_wrong wrong = engine->make(a, names, clock_now(), ret_pem);

	if (wrong == CERT_GOOD) {
		wrong = engine->look(a, *ret_pem, *ret_pem, clock_now(), ret);
	}
	TRY(fail_wrong(a, wrong, path, path, ret, fs));
	return write_own(a, data, *ret_pem, fs);
}

/* What is there already; whether it will do goes to *ret_good. */
static str read_own(struct arena *a, const struct cert_engine *engine, const char *path, struct cert *ret,
                    bool *ret_good)
{
	str pem = S("");

	*ret = (struct cert){.names = S("")};
	*ret_good = file_is_private(path) && file_read(a, path, CERT_PEM_MAX, &pem, NULL) == OK &&
	            engine->look(a, pem, pem, clock_now(), ret) == CERT_GOOD;
	return pem;
}

static str names_wanted(struct arena *a, int listening)
{
	struct buf names;

	buf_init(&names, a, CERT_NAMES_MAX);
	host_names(listening, &names);
	return buf_str(&names);
}

static enum err load_own(struct arena *a, const struct cert_engine *engine, const struct tls_wish *w, struct tls *ret,
                         struct faults *fs)
{
	SCOPED(arena_end) struct arena *own = arena_new(WORK_MAX);
	str wanted = joined(own, names_wanted(own, w->listening), S(""));
	bool good;
	struct cert there;
	str pem = read_own(own, engine, own_path(own, w->data), &there, &good);
	enum err err = OK;

	ret->made = !good || there.until - clock_now() < TLS_RENEW_DAYS * DAY_MS || !has_all(there.names, wanted);
	if (ret->made) {
		wipe(pem);
		err = make_own(own, engine, w->data, joined(own, wanted, there.names), &pem, &there, fs);
	}
	if (err == OK) {
		err = seal(own, pem, pem, &there, &ret->sealed, fs);
	}
	wipe(pem);
	ret->cert = there;
	ret->cert.names = str_copy(a, there.names);
	return err;
}

/* ---- for others ---- */

enum err tls_load(struct arena *a, const struct tls_wish *w, struct tls *ret, struct faults *fs)
{
	const struct cert_engine *engine;

	*ret = (struct tls){.sealed = -1};
	TRY(open_engine(&engine, fs));
	return w->chain != NULL ? load_given(a, engine, w, ret, fs) : load_own(a, engine, w, ret, fs);
}

enum err tls_renew(struct arena *a, const char *data, struct cert *ret, struct faults *fs)
{
	const struct cert_engine *engine;
	struct cert there;
	bool good;
	str pem;

	TRY(open_engine(&engine, fs));
	wipe(read_own(a, engine, own_path(a, data), &there, &good));
	enum err err = make_own(a, engine, data, joined(a, names_wanted(a, -1), there.names), &pem, ret, fs);

	if (err == OK) {
		wipe(pem);
	}
	return err;
}

enum err tls_look(struct arena *a, const char *data, const char *path, struct cert *ret, struct faults *fs)
{
	const char *file = path != NULL ? path : own_path(a, data);
	const struct cert_engine *engine;
	str pem = S("");

	if (path == NULL && !file_is_there(file)) {
		return FAIL(fs, ERR_MISSING, "tls-none", AT_FILE(str_of(file)));
	}
	TRY(open_engine(&engine, fs));
	TRY(file_read(a, file, CERT_PEM_MAX, &pem, fs));
	enum cert_wrong wrong = engine->look(a, pem, (str){NULL, 0}, clock_now(), ret);

	wipe(pem);
	return fail_wrong(a, wrong, file, file, ret, fs);
}

bool tls_unseal(struct arena *a, int sealed, struct tls_secret *ret)
{
	str bytes;

	if (!sealed_read(a, sealed, TLS_SEALED_MAX, &bytes)) {
		return false;
	}
	struct unpack u = {.rest = bytes};
	struct tls_secret s;

	s.chain = unpack_text(&u, CERT_PEM_MAX);
	s.key = unpack_text(&u, CERT_PEM_MAX);
	s.names = unpack_text(&u, CERT_NAMES_MAX);
	if (!unpack_done(&u) || s.chain.n == 0 || s.key.n == 0) {
		wipe(bytes);
		return false;
	}
	*ret = s;
	return true;
}

void tls_wipe(struct tls_secret *s)
{
	wipe(s->key);
	wipe(s->chain); /* a file may have both */
	s->key = s->chain = S("");
}
