#include "web/reach.h"

#include "base/buf.h"

enum { ORIGIN_MAX = 300 };

bool reach_is_tls(enum reach_kind kind)
{
	return kind == REACH_OWN || kind == REACH_GIVEN;
}

bool reach_is_secure(enum reach_kind kind)
{
	return reach_is_tls(kind) || kind == REACH_PROXY;
}

/* ---- hosts ---- */

/* The port of "127.0.0.1:8080", with its colon; empty for "[::1]" and "localhost". */
static str port_of(str address)
{
	size_t at = address.n;

	while (at > 0 && address.p[at - 1] != ':' && address.p[at - 1] != ']') {
		at--;
	}
	bool there = at > 0 && address.p[at - 1] == ':';

	return str_slice(address, there ? at - 1 : address.n, SIZE_MAX);
}

static str bare_of(str host)
{
	str bare = str_slice(host, 0, host.n - port_of(host).n);
	bool brackets = bare.n > 2 && bare.p[0] == '[' && bare.p[bare.n - 1] == ']';

	return brackets ? str_slice(bare, 1, bare.n - 2) : bare;
}

static bool is_loopback_name(str bare)
{
	static const str names[] = {S("localhost"), S("127.0.0.1"), S("::1")};

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		if (str_eq_nocase(bare, names[i])) {
			return true;
		}
	}
	return false;
}

/* "*.example.jp" stands for one word more in front. */
static bool is_named(str name, str bare)
{
	if (!str_starts(name, S("*."))) {
		return str_eq_nocase(name, bare);
	}
	str rest, first = str_cut(bare, '.', &rest);

	return first.n > 0 && rest.n > 0 && str_eq_nocase(str_slice(name, 2, SIZE_MAX), rest);
}

static bool is_among(str names, str bare)
{
	while (names.n > 0) {
		if (is_named(str_cut(names, ' ', &names), bare)) {
			return true;
		}
	}
	return false;
}

static str host_of(str origin)
{
	size_t at = str_find(origin, S("://"));

	return at == SIZE_MAX ? S("") : str_slice(origin, at + 3, SIZE_MAX);
}

bool reach_is_ours(const struct reach *r, str address, str names, str host)
{
	if (r->kind == REACH_PROXY) {
		return str_eq_nocase(host, host_of(str_of(r->origin)));
	}
	bool tls = reach_is_tls(r->kind);
	str port = port_of(address), its_port = port_of(host), bare = bare_of(host);
	bool usual = its_port.n == 0 && str_eq(port, tls ? S(":443") : S(":80"));

	if (!str_eq(port, its_port) && !usual) {
		return false;
	}
	return str_eq_nocase(bare, bare_of(address)) || is_loopback_name(bare) || (tls && is_among(names, bare));
}

bool reach_is_same(const struct reach *r, str origin, str host)
{
	str scheme = reach_is_secure(r->kind) ? S("https://") : S("http://");

	return str_starts(origin, scheme) && str_eq_nocase(str_slice(origin, scheme.n, SIZE_MAX), host);
}

/* ---- origins ---- */

bool reach_is_origin(str s)
{
	static const str scheme = S("https://");
	str host = str_slice(s, scheme.n, SIZE_MAX);

	if (!str_starts(s, scheme) || bare_of(host).n == 0 || s.n >= ORIGIN_MAX) {
		return false;
	}
	for (size_t i = 0; i < host.n; i++) {
		char c = ascii_lower(host.p[i]);
		bool good =
			(c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c != '\0' && strchr("-.:[]", c) != NULL);
		if (!good) {
			return false;
		}
	}
	return true;
}

/* The first that is a host; "*.example.jp" is none. */
static str first_host(str names, str address)
{
	while (names.n > 0) {
		str name = str_cut(names, ' ', &names);
		if (!str_starts(name, S("*"))) {
			return name;
		}
	}
	return bare_of(address);
}

str reach_origin(struct arena *a, enum reach_kind kind, str address, str names)
{
	struct buf out;
	str first = first_host(names, address), port = port_of(address);
	bool brackets = first.n > 0 && memchr(first.p, ':', first.n) != NULL;

	buf_init(&out, a, ORIGIN_MAX);
	buf_add(&out, reach_is_secure(kind) ? S("https://") : S("http://"));
	buf_add(&out, brackets ? S("[") : S(""));
	buf_add(&out, first);
	buf_add(&out, brackets ? S("]") : S(""));
	buf_add(&out, reach_is_tls(kind) && str_eq(port, S(":443")) ? S("") : port);
	return buf_str(&out);
}
