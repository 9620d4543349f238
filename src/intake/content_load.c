#include "intake/content_load.h"

#include <stdalign.h>
#include <stdarg.h>

/* What libcyaml tells of a failure: the error, then from inside to outside where it stood. */
struct told {
	char error[200];
	char where[200];
};

__attribute__((format(printf, 3, 0))) static void keep_log(cyaml_log_t level, void *ctx, const char *format,
                                                           va_list args)
{
	struct told *told = ctx;
	char line[200];
	int n = vsnprintf(line, sizeof line, format, args);

	(void)level;
	if (n <= 0) {
		return;
	}
	str s = str_trim(str_of(line));
	char *to = str_starts(s, S("Load: Backtrace")) ? NULL : told->error[0] == '\0' ? told->error : told->where;

	if (to != NULL && to[0] == '\0') {
		memcpy(to, s.p, s.n);
		to[s.n] = '\0';
	}
}

/* Memory of libcyaml's, in an arena; what it frees stays there until the arena goes. */
struct block {
	size_t room;
	alignas(max_align_t) char bytes[];
};

/* It asks for a list anew with each entry, so whatever grows gets room for twice as much. */
static void *resize(void *ctx, void *p, size_t size)
{
	const struct block *old = p == NULL ? NULL : (const void *)((char *)p - offsetof(struct block, bytes));

	if (size == 0) {
		return NULL;
	}
	if (old != NULL && size <= old->room) {
		return p;
	}
	size_t room = old == NULL ? size : 2 * size;
	struct block *b = arena_bytes(ctx, sizeof *b + room);

	b->room = room;
	if (old != NULL) {
		memcpy(b->bytes, old->bytes, old->room);
	}
	return b->bytes;
}

/* What stands between `before` and `after` in the text; all that follows `before` when `after` is empty. */
static str between(const char *text, str before, str after)
{
	str s = str_of(text);
	size_t at = str_find(s, before);

	if (at == SIZE_MAX) {
		return S("");
	}
	s = str_slice(s, at + before.n, SIZE_MAX);
	return after.n == 0 ? s : str_slice(s, 0, str_find(s, after));
}

/* libcyaml's line is that of the mapping around; the look before knows the key's own. */
static size_t line_told(const struct told *told, const struct yaml_look *look, str key)
{
	int64_t line = 0;

	if (!str_to_int(between(told->where, S("line: "), S(",")), &line)) {
		line = 1;
	}
	size_t exact = key.n == 0 ? 0 : yaml_key_line(look, key, (size_t)line);

	return exact != 0 ? exact : (size_t)line;
}

static enum err fail_schema(cyaml_err_t err, const struct told *told, const struct yaml_look *look, struct faults *fs)
{
	str key = between(told->error, S("Unexpected key: "), S(""));

	if (err == CYAML_ERR_INVALID_KEY) {
		return FAIL(fs, ERR_DATA, "yaml-key-unknown", AT_LINE(look->file, line_told(told, look, key)), key);
	}
	key = between(told->error, S("Missing required mapping field: "), S(""));
	if (err == CYAML_ERR_MAPPING_FIELD_MISSING) {
		return FAIL(fs, ERR_DATA, "yaml-key-missing", AT_LINE(look->file, line_told(told, look, S(""))), key);
	}
	str field = between(told->where, S("field '"), S("'"));

	return FAIL(fs, ERR_DATA, "yaml-shape", AT_FIELD(look->file, line_told(told, look, S("")), field),
	            between(told->error, S("Load: "), S("")));
}

enum err yaml_load(struct arena *a, str bytes, str file, const cyaml_schema_value_t *schema, struct yaml_look *ret_look,
                   void **ret, struct faults *fs)
{
	struct told told = {.error = ""};
	const cyaml_config_t config = {
		.log_fn = keep_log,
		.log_ctx = &told,
		.log_level = CYAML_LOG_ERROR,
		.mem_fn = resize,
		.mem_ctx = a,
		.flags = CYAML_CFG_NO_ALIAS,
	};
	cyaml_data_t *loaded = NULL;

	TRY(yaml_look(a, bytes, file, ret_look, fs));
	cyaml_err_t err = cyaml_load_data((const uint8_t *)bytes.p, bytes.n, &config, schema, &loaded, NULL);

	if (err != CYAML_OK) {
		return fail_schema(err, &told, ret_look, fs);
	}
	if (loaded == NULL) {
		return FAIL(fs, ERR_DATA, "input-empty", AT_FILE(file)); /* comments only */
	}
	*ret = loaded;
	return OK;
}

enum err content_load(struct arena *a, str bytes, str file, struct content *ret, struct faults *fs)
{
	struct content c = {.y = NULL};
	void *loaded = NULL;

	TRY(yaml_load(a, bytes, file, &content_schema, &c.look, &loaded, fs));
	c.y = loaded;
	*ret = c;
	return OK;
}
