#include "intake/company.h"

#include "base/utf8.h"
#include "core/firm.h"
#include "intake/content_load.h"

enum { USES_MAX = 100 }; /* entries of the list, before it is refused */

/* The file as libcyaml fills it: all are words, so that what is wrong can be said in ours. */
struct y_company {
	char *name, *industry, *people, *representative, *address, *contact;
	char **uses;
	unsigned uses_count;
};

#define MAY_KEY(key)                                                                                                   \
	CYAML_FIELD_STRING_PTR(#key, CYAML_FLAG_POINTER_NULL_STR | CYAML_FLAG_OPTIONAL, struct y_company, key, 0,      \
	                       CYAML_UNLIMITED)

static const cyaml_schema_value_t word = {CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)};

static const cyaml_schema_field_t company_fields[] = {
	MAY_KEY(name),
	MAY_KEY(industry),
	MAY_KEY(people),
	MAY_KEY(representative),
	MAY_KEY(address),
	MAY_KEY(contact),
	CYAML_FIELD_SEQUENCE("uses", CYAML_FLAG_POINTER_NULL | CYAML_FLAG_OPTIONAL, struct y_company, uses, &word, 0,
                             USES_MAX),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t company_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct y_company, company_fields)};

struct reader {
	struct arena *arena;
	struct yaml_look look;
	struct faults *fs;
};

/* Where a key stands. */
static struct place place_of(const struct reader *r, const char *key)
{
	return AT_FIELD(r->look.file, yaml_key_line(&r->look, str_of(key), 1), str_of(key));
}

/* What no paper can carry: control characters, turned directions, and what is no character. */
static bool has_refused(str s)
{
	return utf8_has_control(s, S("")) || utf8_has_noncharacter(s);
}

static str text_of(struct reader *r, const char *z, const char *key)
{
	str s = str_trim(str_of(z));

	if (has_refused(s)) {
		(void)FAIL(r->fs, ERR_DATA, "company-text-control", place_of(r, key));
	} else if (utf8_count(s) > FIRM_TEXT_MAX) {
		(void)FAIL(r->fs, ERR_DATA, "company-text-long", place_of(r, key), INT_STR(utf8_count(s)),
		           INT_STR(FIRM_TEXT_MAX));
	} else if (writing_own_open(s)) {
		(void)FAIL(r->fs, ERR_DATA, "company-reading", place_of(r, key));
	}
	return str_copy(r->arena, s);
}

static uint32_t people_of(struct reader *r, const char *z)
{
	str s = utf8_fold(r->arena, str_of(z));
	int64_t n = 0;

	if (s.n > 0 && (!str_to_int(s, &n) || n < 1 || n > FIRM_PEOPLE_MAX)) {
		(void)FAIL(r->fs, ERR_DATA, "company-people", place_of(r, "people"), s, INT_STR(FIRM_PEOPLE_MAX));
		return 0;
	}
	return (uint32_t)n;
}

static str industry_of(struct reader *r, const char *z)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRST";
	str s = utf8_fold(r->arena, str_of(z));
	bool good = s.n == 1 && s.p[0] >= 'a' && s.p[0] <= 't';

	if (s.n > 0 && !good) {
		(void)FAIL(r->fs, ERR_DATA, "company-industry", place_of(r, "industry"), str_trim(str_of(z)));
	}
	return good ? (str){&letters[s.p[0] - 'a'], 1} : S("");
}

static uint32_t uses_of(struct reader *r, const struct y_company *y)
{
	uint32_t uses = 0;
	struct buf known;

	buf_init(&known, r->arena, 1024);
	for (uint32_t use = 0; use < USE__MAX; use++) {
		buf_add(&known, use == 0 ? S("") : S(", "));
		buf_add(&known, use_word(use));
	}
	for (unsigned i = 0; i < y->uses_count; i++) {
		str word_given = str_trim(str_of(y->uses[i]));
		enum use use = use_named(word_given);
		if (use < USE__MAX) {
			uses |= 1u << use;
			continue;
		}
		size_t line = yaml_line(&r->look, S("uses"), S(""), word_given, 0);
		(void)FAIL(r->fs, ERR_DATA, "company-use", AT_FIELD(r->look.file, line, S("uses")), word_given,
		           buf_str(&known));
	}
	return uses;
}

static void read_all(struct reader *r, const struct y_company *y, struct company *ret)
{
	*ret = (struct company){
		.name = text_of(r, y->name, "name"),
		.representative = text_of(r, y->representative, "representative"),
		.address = text_of(r, y->address, "address"),
		.contact = text_of(r, y->contact, "contact"),
		.industry = industry_of(r, y->industry),
		.people = people_of(r, y->people),
		.uses = uses_of(r, y),
		.uses_known = yaml_key_line(&r->look, S("uses"), 1) > 0 ? COMPANY_USES_ALL : 0,
	};
	if (ret->name.n == 0) {
		(void)FAIL(r->fs, ERR_DATA, "company-name-missing", place_of(r, "name"));
	}
}

enum err company_read(struct arena *a, str bytes, str file, struct company *ret, struct faults *fs)
{
	struct reader r = {.arena = a, .fs = fs};
	struct company company;
	size_t before = fs->n + fs->more;
	void *y = NULL;

	TRY(yaml_load(a, bytes, file, &company_schema, &r.look, &y, fs));
	read_all(&r, y, &company);
	if (fs->n + fs->more > before) {
		return ERR_DATA;
	}
	*ret = company;
	return OK;
}
