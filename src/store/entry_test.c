#include "store/entry.h"

#include "base/test.h"
#include "core/message.h"

static bool has_sentence(const char *id)
{
	return !str_eq(phrase(&catalogue_builtin, LANG_JA, id), str_of(id)) &&
	       !str_eq(phrase(&catalogue_builtin, LANG_EN, id), str_of(id));
}

static bool is_day(const struct entry_kind *k, const char *name)
{
	size_t place = entry_place(k, str_of(name));

	return place < entry_value_count(k) && k->fields[place].kind == FIELD_DAY;
}

/* The rows of the fields are the columns of the table, in their order. */
TEST(every_kind_of_entry_has_the_fields_of_its_table)
{
	for (size_t i = 0; i < entry_kind_count; i++) {
		const struct entry_kind *k = entry_kinds[i];
		const struct statement *read = k->record.read;
		CHECK(k->field_count <= ENTRY_FIELDS_MAX);
		CHECK_INT(read->column_count, entry_value_count(k) + 3); /* id, version, made_at */
		for (size_t f = 0; f < entry_value_count(k) && f + 2 < read->column_count; f++) {
			CHECK_STR(str_of(k->fields[f].name), str_of(read->columns[f + 2].name));
			CHECK(read->columns[f + 2].nullable == (k->fields[f].kind == FIELD_NUMBER));
		}
		CHECK_STR(str_of(k->fields[k->field_count - 1].name), S("version"));
	}
}

TEST(every_kind_of_entry_is_whole)
{
	for (size_t i = 0; i < entry_kind_count; i++) {
		const struct entry_kind *k = entry_kinds[i];
		CHECK(has_sentence(k->one) && has_sentence(k->many));
		CHECK((k->begins == NULL) == (k->ends == NULL));
		CHECK(k->begins == NULL || (is_day(k, k->begins) && is_day(k, k->ends)));
		CHECK(entry_kind_named(str_of(k->record.name)) == k && entry_kind_of(k->record.noun) == k);
		for (size_t s = 0; s < RECORD_SEARCHED_MAX && k->record.searched[s] != NULL; s++) {
			CHECK(entry_place(k, str_of(k->record.searched[s])) < entry_value_count(k));
		}
	}
	CHECK(entry_kind_named(S("task")) == NULL && entry_kind_of(NOUN_TASK) == NULL);
	CHECK_INT(entry_kind_count + 1, NOUN__MAX - 1); /* the other one is the task */
}
