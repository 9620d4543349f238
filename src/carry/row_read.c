#include <jansson.h>
#include <math.h>

#include "carry/row.h"
#include "core/id.h"

static void json_end(json_t **j)
{
	json_decref(*j);
}

static bool hex_read(struct arena *a, str digits, str *ret)
{
	char *bytes = arena_bytes(a, digits.n / 2 + 1);

	*ret = (str){bytes, digits.n / 2};
	return str_hex(digits, bytes);
}

static bool real_read(struct arena *a, str digits, double *ret)
{
	str bytes;

	if (!hex_read(a, digits, &bytes) || bytes.n != sizeof *ret) {
		return false;
	}
	memcpy(ret, bytes.p, sizeof *ret);
	return isfinite(*ret);
}

static bool value_read(struct arena *a, const struct slot *slot, const json_t *is, struct value *ret)
{
	str text = json_is_string(is) ? (str){json_string_value(is), json_string_length(is)} : (str){NULL, 0};

	*ret = (struct value){.type = slot->type};
	if (is == NULL || json_is_null(is)) {
		ret->null = true;
		return slot->nullable;
	}
	if (slot->type == TYPE_INT) {
		ret->n = json_integer_value(is);
		return json_is_integer(is);
	}
	if (text.p == NULL) {
		return false;
	}
	switch (slot->type) {
	case TYPE_ID:
		return id_read(text, &ret->n);
	case TYPE_REAL:
		return real_read(a, text, &ret->r);
	case TYPE_BLOB:
		return hex_read(a, text, &ret->s);
	default:
		ret->s = str_copy(a, text);
		return true;
	}
}

static bool has_column(const struct table *t, const char *name)
{
	for (size_t i = 0; i < t->column_count; i++) {
		if (strcmp(t->columns[i].name, name) == 0) {
			return true;
		}
	}
	return false;
}

enum err row_read(struct arena *a, const struct table *t, str line, struct place at, struct value *ret,
                  struct faults *fs)
{
	SCOPED(json_end) json_t *root = json_loadb(line.p, line.n, JSON_REJECT_DUPLICATES, NULL);
	const char *name;
	json_t *is;

	if (!json_is_object(root)) {
		return FAIL(fs, ERR_DATA, "export-line", at);
	}
	json_object_foreach(root, name, is)
	{
		if (!has_column(t, name)) {
			return FAIL(fs, ERR_DATA, "export-column", at, str_of(name));
		}
	}
	for (size_t i = 0; i < t->column_count; i++) {
		const struct slot *slot = &t->columns[i];
		is = json_object_get(root, slot->name);
		if (is == NULL && !slot->nullable) {
			return FAIL(fs, ERR_DATA, "export-column", at, str_of(slot->name));
		}
		if (!value_read(a, slot, is, &ret[i])) {
			return FAIL(fs, ERR_DATA, "export-value", at, str_of(slot->name));
		}
	}
	return OK;
}
