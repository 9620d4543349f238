#include "carry/row.h"

#include "base/json.h"
#include "core/id.h"

str type_word(enum type type)
{
	static const str words[TYPE__MAX] = {
		[TYPE_UNSET] = {"", 0},    [TYPE_ID] = {"id", 2},     [TYPE_INT] = {"int", 3},
		[TYPE_TEXT] = {"text", 4}, [TYPE_REAL] = {"real", 4}, [TYPE_BLOB] = {"blob", 4},
	};

	return words[type];
}

/* The writer of texts wants them whole, and a blob may be large; digits need no escape. */
static void hex_text(struct json *j, str bytes)
{
	json_text(j, S(""));
	j->out->n -= !j->out->bad;
	buf_hex(j->out, bytes.p, bytes.n);
	buf_char(j->out, '"');
}

static void value_write(struct json *j, const struct value *v)
{
	if (v->null) {
		json_null(j);
		return;
	}
	switch (v->type) {
	case TYPE_ID: {
		char id[ID_LENGTH];
		struct buf text = {.p = id, .max = sizeof id, .room = sizeof id};
		id_write(&text, v->n);
		json_text(j, buf_str(&text));
		return;
	}
	case TYPE_INT:
		json_int(j, v->n);
		return;
	case TYPE_REAL:
		hex_text(j, (str){(const char *)&v->r, sizeof v->r});
		return;
	case TYPE_BLOB:
		hex_text(j, v->s);
		return;
	default:
		json_text(j, v->s);
		return;
	}
}

void row_write(struct buf *out, const struct table *t, const struct value *row)
{
	struct json j;

	json_init_tight(&j, out);
	json_open(&j, '{');
	for (size_t i = 0; i < t->column_count; i++) {
		json_key(&j, t->columns[i].name);
		value_write(&j, &row[i]);
	}
	json_close(&j, '}');
	buf_char(out, '\n');
}
