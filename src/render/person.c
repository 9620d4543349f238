#include "render/person.h"

#include "base/json.h"
#include "core/message.h"
#include "render/column.h"

enum { LOGIN_COLUMNS = 24, ROLE_COLUMNS = 12, STATE_COLUMNS = 12, DAY_COLUMNS = 12 };

void people_write_text(struct buf *out, const struct person_line *people, size_t n, const struct catalogue *c,
                       enum lang lang)
{
	if (n == 0) {
		buf_add(out, phrase(c, lang, "list-none-yet"));
		buf_char(out, '\n');
	}
	for (size_t i = 0; i < n; i++) {
		column_put(out, people[i].login, LOGIN_COLUMNS);
		column_put(out, people[i].role_label, ROLE_COLUMNS);
		column_put(out, people[i].state_label, STATE_COLUMNS);
		column_put(out, people[i].until, DAY_COLUMNS);
		buf_add(out, people[i].name);
		buf_char(out, '\n');
	}
}

void people_write_json(struct buf *out, const struct person_line *people, size_t n)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		const struct {
			const char *key;
			str value;
		} members[] = {
			{"id", people[i].id},
			{"name", people[i].name},
			{"login", people[i].login},
			{"role", people[i].role},
			{"state", people[i].state},
			{"qualification", people[i].qualification},
			{"registration", people[i].registration},
			{"until", people[i].until},
		};
		json_open(&j, '{');
		for (size_t k = 0; k < COUNT_OF(members); k++) {
			json_key(&j, members[k].key);
			if (members[k].value.n > 0) {
				json_text(&j, members[k].value);
			} else {
				json_null(&j);
			}
		}
		json_close(&j, '}');
	}
	json_close(&j, ']');
}
