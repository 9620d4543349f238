#include "sys/host.h"

#include <unistd.h>

#include "base/test.h"
#include "sys/process.h"

static str names_at(struct arena *a, const char *address)
{
	struct buf out;
	int port, fd = address == NULL ? -1 : process_listen(str_of(address), &port);

	buf_init(&out, a, 4096);
	host_names(fd, &out);
	if (fd >= 0) {
		close(fd);
	}
	return buf_str(&out);
}

TEST(host_names_are_those_of_the_socket)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	str one = names_at(a, "127.0.0.2:0"), all = names_at(a, "0.0.0.0:0");

	CHECK(str_starts(one, S("127.0.0.2 ")));
	CHECK(str_ends(one, S("localhost 127.0.0.1 ::1")));
	CHECK(str_ends(all, S("localhost 127.0.0.1 ::1")));
	CHECK(str_find(all, S("0.0.0.0")) == SIZE_MAX);
	CHECK(str_eq(all, names_at(a, NULL)));
}

TEST(host_names_are_there_once)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	str names = names_at(a, "127.0.0.1:0");

	CHECK(str_find(str_slice(names, 1, SIZE_MAX), S("127.0.0.1")) == SIZE_MAX);
}

TEST(host_addresses_go_both_ways)
{
	static const struct {
		const char *text;
		bool loopback;
	} rows[] = {{"127.0.0.1", true}, {"127.9.9.9", true},    {"192.168.1.5", false}, {"::1", true},
	            {"::", false},       {"2001:db8::5", false}, {"128.0.0.1", false}};
	unsigned char address[HOST_ADDRESS_BYTES];
	char room[64];

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK(host_address(str_of(rows[i].text), address));
		CHECK_STR(host_address_text(address, room), str_of(rows[i].text));
		CHECK(host_is_loopback(address) == rows[i].loopback);
	}
}

TEST(host_addresses_are_nothing_else)
{
	static const str rows[] = {S(""),
	                           S("localhost"),
	                           S("1.2.3"),
	                           S("1.2.3.4:80"),
	                           S("[::1]"),
	                           S("1.2.3.4\0"),
	                           S("1111:2222:3333:4444:5555:6666:7777:8888:9999:aaaa:bbbb")};
	unsigned char address[HOST_ADDRESS_BYTES];

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK(!host_address(rows[i], address));
	}
}
