#include "web/tls.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/test.h"
#include "sys/clock.h"
#include "sys/module.h"
#include "sys/sealed.h"

enum { ROOM = 4 * 1024 * 1024, PATH_ROOM = 256 };

#define NOW INT64_C(1800000000000)
#define DAY_MS (INT64_C(24) * 60 * 60 * 1000)

static const struct cert_engine *engine(void)
{
	void *found = NULL;

	CHECK(module_open("cert_gnutls", "cert_gnutls", &found, NULL) == OK);
	return found;
}

static str made(struct arena *a, const char *names)
{
	str pem = S("");

	CHECK(engine()->make(a, str_of(names), NOW, &pem) == CERT_GOOD);
	return pem;
}

static str both(struct arena *a, str first, str second)
{
	struct buf b;

	buf_init(&b, a, CERT_PEM_MAX);
	buf_add(&b, first);
	buf_add(&b, second);
	return buf_str(&b);
}

TEST(a_certificate_that_is_made_will_do)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	str pem = made(a, "192.168.1.5 office-pc ::1");
	struct cert c;

	CHECK(engine()->look(a, pem, pem, NOW, &c) == CERT_GOOD);
	CHECK_STR(c.names, S("192.168.1.5 office-pc ::1"));
	CHECK_INT(strlen(c.fingerprint), 32 * 3 - 1);
	CHECK(c.from < NOW && c.until - c.from == CERT_DAYS * DAY_MS);
	CHECK(engine()->look(a, pem, pem, c.until - 1, &c) == CERT_GOOD);
	CHECK(engine()->look(a, pem, pem, c.until, &c) == CERT_OVER);
	CHECK(engine()->look(a, pem, pem, c.from - 1, &c) == CERT_NOT_YET);
}

TEST(what_is_wrong_with_a_certificate_is_told_apart)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	str one = made(a, "one"), other = made(a, "other"), nameless = made(a, "");
	str mixed = both(a, one, other);
	struct cert c;

	CHECK(engine()->look(a, one, other, NOW, &c) == CERT_KEY_OTHER);
	CHECK(engine()->look(a, mixed, other, NOW, &c) == CERT_ORDER);
	CHECK(engine()->look(a, nameless, nameless, NOW, &c) == CERT_NAMELESS);
	CHECK(engine()->look(a, S("nothing"), one, NOW, &c) == CERT_UNREADABLE);
	CHECK(engine()->look(a, S(""), one, NOW, &c) == CERT_UNREADABLE);
	CHECK(engine()->look(a, one, S("nothing"), NOW, &c) == CERT_KEY_NONE);
	CHECK(engine()->look(a, one, (str){NULL, 0}, NOW, &c) == CERT_GOOD);
	for (size_t n = 0; n < one.n; n += 7) {
		enum cert_wrong wrong = engine()->look(a, str_slice(one, 0, n), one, NOW, &c);
		CHECK(wrong == CERT_GOOD || wrong == CERT_UNREADABLE);
	}
}

static const char *folder(char room[static PATH_ROOM])
{
	snprintf(room, PATH_ROOM, "%s/toride-tls-XXXXXX", getenv("TMPDIR") == NULL ? "/tmp" : getenv("TMPDIR"));
	CHECK(mkdtemp(room) != NULL);
	return room;
}

static void folder_remove(const char *data)
{
	char path[PATH_ROOM + 16];

	snprintf(path, sizeof path, "%s/tls/own.pem", data);
	unlink(path);
	snprintf(path, sizeof path, "%s/tls", data);
	rmdir(path);
	rmdir(data);
}

static struct tls loaded(struct arena *a, const char *data)
{
	const struct tls_wish own = {.data = data, .listening = -1};
	struct tls tls;

	CHECK(tls_load(a, &own, &tls, NULL) == OK && tls.sealed >= 0);
	return tls;
}

TEST(the_own_certificate_is_made_once_and_kept_private)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	char room[PATH_ROOM], path[PATH_ROOM + 16];
	const char *data = folder(room);
	struct tls first = loaded(a, data), second = loaded(a, data);
	struct tls_secret secret;
	struct stat st;

	CHECK(first.made && !second.made && strcmp(first.cert.fingerprint, second.cert.fingerprint) == 0);
	CHECK(tls_unseal(a, first.sealed, &secret));
	CHECK(str_find(secret.key, S("PRIVATE KEY")) != SIZE_MAX && str_eq(secret.names, first.cert.names));
	tls_wipe(&secret);
	CHECK(secret.key.n == 0);
	snprintf(path, sizeof path, "%s/tls/own.pem", data);
	CHECK(stat(path, &st) == 0 && (st.st_mode & 0777) == 0600);
	close(first.sealed);
	close(second.sealed);
	/* a key that others could read is no secret any more */
	CHECK(chmod(path, 0644) == 0);
	struct tls third = loaded(a, data);

	CHECK(third.made && strcmp(first.cert.fingerprint, third.cert.fingerprint) != 0);
	CHECK(stat(path, &st) == 0 && (st.st_mode & 0777) == 0600);
	close(third.sealed);
	folder_remove(data);
}

TEST(the_own_certificate_is_renewed)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	char room[PATH_ROOM];
	const char *data = folder(room);
	struct cert none, fresh, seen;
	struct faults fs = {.n = 0};

	CHECK(tls_look(a, data, NULL, &none, &fs) == ERR_MISSING && fs.n == 1);
	struct tls first = loaded(a, data);

	CHECK(tls_renew(a, data, &fresh, NULL) == OK && tls_look(a, data, NULL, &seen, NULL) == OK);
	CHECK(strcmp(fresh.fingerprint, first.cert.fingerprint) != 0 &&
	      strcmp(fresh.fingerprint, seen.fingerprint) == 0);
	struct tls next = loaded(a, data);

	CHECK(!next.made && strcmp(next.cert.fingerprint, fresh.fingerprint) == 0);
	close(first.sealed);
	close(next.sealed);
	folder_remove(data);
}

TEST(what_is_not_sealed_so_is_not_taken)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct tls_secret secret;
	int junk = sealed_make(S("junk"));

	CHECK(!tls_unseal(a, junk, &secret) && !tls_unseal(a, STDIN_FILENO, &secret) && !tls_unseal(a, -1, &secret));
	close(junk);
}
