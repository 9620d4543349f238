#define _GNU_SOURCE
#include "sys/host.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <limits.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

static const unsigned char v4_mapped[12] = {[10] = 0xff, [11] = 0xff};

static void add_name(struct buf *out, str name)
{
	str rest = buf_str(out);

	while (rest.n > 0) {
		if (str_eq_nocase(str_cut(rest, ' ', &rest), name)) {
			return;
		}
	}
	buf_add(out, out->n > 0 ? S(" ") : S(""));
	buf_add(out, name);
}

static void add_address(struct buf *out, const struct sockaddr *a)
{
	char text[INET6_ADDRSTRLEN];
	const void *bytes = a->sa_family == AF_INET
	                            ? (const void *)&((const struct sockaddr_in *)(const void *)a)->sin_addr
	                            : (const void *)&((const struct sockaddr_in6 *)(const void *)a)->sin6_addr;

	if ((a->sa_family == AF_INET || a->sa_family == AF_INET6) &&
	    inet_ntop(a->sa_family, bytes, text, sizeof text) != NULL) {
		add_name(out, str_of(text));
	}
}

static bool is_link_local(const struct sockaddr *a)
{
	return a->sa_family == AF_INET6 &&
	       IN6_IS_ADDR_LINKLOCAL(&((const struct sockaddr_in6 *)(const void *)a)->sin6_addr);
}

/* Those of one family: the socket takes no other. */
static void add_interfaces(struct buf *out, sa_family_t family)
{
	struct ifaddrs *list = NULL;

	if (getifaddrs(&list) != 0) {
		return;
	}
	for (const struct ifaddrs *i = list; i != NULL; i = i->ifa_next) {
		bool fit = i->ifa_addr != NULL && (i->ifa_flags & IFF_UP) != 0 && (i->ifa_flags & IFF_LOOPBACK) == 0;
		if (fit && i->ifa_addr->sa_family == family && !is_link_local(i->ifa_addr)) {
			add_address(out, i->ifa_addr);
		}
	}
	freeifaddrs(list);
}

static bool is_any(const struct sockaddr_storage *a)
{
	const struct sockaddr_in *v4 = (const void *)a;
	const struct sockaddr_in6 *v6 = (const void *)a;

	return a->ss_family == AF_INET ? v4->sin_addr.s_addr == htonl(INADDR_ANY)
	                               : a->ss_family == AF_INET6 && IN6_IS_ADDR_UNSPECIFIED(&v6->sin6_addr);
}

/* Letters, digits, hyphens and dots: what may stand in a certificate and in a Host. */
static bool is_host_name(str name)
{
	for (size_t i = 0; i < name.n; i++) {
		char c = ascii_lower(name.p[i]);
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.')) {
			return false;
		}
	}
	return name.n > 0;
}

void host_names(int listening, struct buf *out)
{
	struct sockaddr_storage at = {.ss_family = AF_INET};
	socklen_t n = sizeof at;
	char name[HOST_NAME_MAX + 1] = "";

	if (listening >= 0 && getsockname(listening, (struct sockaddr *)&at, &n) != 0) {
		at = (struct sockaddr_storage){.ss_family = AF_INET};
	}
	if (is_any(&at)) {
		add_interfaces(out, at.ss_family);
	} else {
		add_address(out, (const struct sockaddr *)&at);
	}
	if (gethostname(name, sizeof name) == 0 && is_host_name(str_of(name))) {
		add_name(out, str_of(name));
	}
	add_name(out, S("localhost"));
	add_name(out, S("127.0.0.1"));
	add_name(out, S("::1"));
}

bool host_address(str text, unsigned char ret[static HOST_ADDRESS_BYTES])
{
	char z[INET6_ADDRSTRLEN];
	unsigned char v4[4];

	if (text.n == 0 || text.n >= sizeof z || memchr(text.p, '\0', text.n) != NULL) {
		return false;
	}
	memcpy(z, text.p, text.n);
	z[text.n] = '\0';
	if (inet_pton(AF_INET, z, v4) == 1) {
		memcpy(ret, v4_mapped, sizeof v4_mapped);
		memcpy(ret + sizeof v4_mapped, v4, sizeof v4);
		return true;
	}
	return inet_pton(AF_INET6, z, ret) == 1;
}

static bool is_v4(const unsigned char *address)
{
	return memcmp(address, v4_mapped, sizeof v4_mapped) == 0;
}

str host_address_text(const unsigned char address[static HOST_ADDRESS_BYTES], char ret[static 64])
{
	bool v4 = is_v4(address);
	const char *text = inet_ntop(v4 ? AF_INET : AF_INET6, v4 ? address + sizeof v4_mapped : address, ret, 64);

	return str_of(text);
}

bool host_is_loopback(const unsigned char address[static HOST_ADDRESS_BYTES])
{
	static const unsigned char v6[HOST_ADDRESS_BYTES] = {[15] = 1};

	return is_v4(address) ? address[12] == IN_LOOPBACKNET : memcmp(address, v6, sizeof v6) == 0;
}
