#include "intake/company.h"

#include "base/test.h"
#include "core/firm.h"

static struct company got;
static struct faults faults;

static enum err read_company(struct arena *a, const char *yaml)
{
	faults = (struct faults){.n = 0};
	return company_read(a, str_of(yaml), S("company.yaml"), &got, &faults);
}

static bool complained(const char *message, size_t line)
{
	for (size_t i = 0; i < faults.n; i++) {
		if (strcmp(faults.list[i].message, message) == 0 && faults.list[i].place.line == line) {
			return true;
		}
	}
	return false;
}

TEST(company_whole)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);

	CHECK(read_company(a, "name: \"{髙﨑|たかさき}商店\"\nindustry: e\npeople: １２\nrepresentative: 髙﨑 一\n"
	                      "address: 札幌市\ncontact: 011-000-0000\nuses: [cloud, byod]\n") == OK);
	CHECK(str_eq(got.name, S("{髙﨑|たかさき}商店")));
	CHECK(str_eq(got.industry, S("E")) && got.people == 12);
	CHECK(got.uses == (1u << USE_CLOUD | 1u << USE_BYOD) && got.uses_known == COMPANY_USES_ALL);
}

TEST(company_of_a_name_alone)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);

	CHECK(read_company(a, "name: 砦\nuses:\naddress:\n") == OK);
	CHECK(got.address.n == 0 && got.people == 0 && got.industry.n == 0 && got.uses == 0);
	CHECK(read_company(a, "name: 砦\n") == OK && got.uses_known == 0);
	CHECK(read_company(a, "name: 砦\nuses: []\n") == OK && got.uses_known == COMPANY_USES_ALL && got.uses == 0);
	CHECK(read_company(a, "name: a {b} <script> & \"{\"\n") == OK);
	CHECK(read_company(a, "name: \"{x} | {{y}}|\"\n") == OK);
}

TEST(company_refused_with_its_line)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);

	CHECK(read_company(a, "people: many\nindustry: Z\nuses: [cloud, fax]\n") == ERR_DATA);
	CHECK(complained("company-people", 1) && complained("company-industry", 2) && complained("company-use", 3));
	CHECK(complained("company-name-missing", 0));
	CHECK(read_company(a, "name: 砦\ncolour: red\n") == ERR_DATA && complained("yaml-key-unknown", 2));
	CHECK(read_company(a, "name: [a, b]\n") == ERR_DATA && faults.n == 1);
	CHECK(read_company(a, "name: 砦\nuses: cloud\n") == ERR_DATA && faults.n == 1);
	CHECK(read_company(a, "name: 砦\naddress: \"\\u202Eabc\"\n") == ERR_DATA &&
	      complained("company-text-control", 2));
	CHECK(read_company(a, "name: 砦\naddress: \"{東京|とう\"\n") == ERR_DATA && complained("company-reading", 2));
	CHECK(read_company(a, "name: 砦\npeople: 0\n") == ERR_DATA && complained("company-people", 2));
}

TEST(company_longest_text)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);
	struct buf b;

	buf_init(&b, a, 4096);
	buf_lit(&b, "name: ");
	buf_repeat(&b, S("字"), FIRM_TEXT_MAX);
	CHECK(read_company(a, buf_z(&b)) == OK);
	buf_lit(&b, "字");
	CHECK(read_company(a, buf_z(&b)) == ERR_DATA && complained("company-text-long", 1));
}
