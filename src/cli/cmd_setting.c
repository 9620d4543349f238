#include "store/setting.h"

#include "base/json.h"
#include "cli/records.h"
#include "core/message.h"

struct values {
	int64_t value[SETTING__MAX];
};

static enum err read_values(struct tx *tx, void *ctx)
{
	struct values *v = ctx;

	for (enum setting s = SETTING_UNSET + 1; s < SETTING__MAX; s++) {
		TRY(setting_get(tx, s, &v->value[s]));
	}
	return OK;
}

static void write_json(struct buf *out, const struct values *v, enum lang lang)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (enum setting s = SETTING_UNSET + 1; s < SETTING__MAX; s++) {
		json_open(&j, '{');
		json_key(&j, "name");
		json_text(&j, str_of(settings[s].name));
		json_key(&j, "value");
		json_int(&j, v->value[s]);
		json_key(&j, "default");
		json_int(&j, settings[s].fallback);
		json_key(&j, "least");
		json_int(&j, settings[s].least);
		json_key(&j, "most");
		json_int(&j, settings[s].most);
		json_key(&j, "help");
		json_text(&j, phrase(&catalogue_builtin, lang, settings[s].help));
		json_close(&j, '}');
	}
	json_close(&j, ']');
}

static void write_text(struct buf *out, const struct values *v, enum lang lang)
{
	for (enum setting s = SETTING_UNSET + 1; s < SETTING__MAX; s++) {
		size_t start = out->n;
		buf_add(out, str_of(settings[s].name));
		buf_repeat(out, S(" "), out->n - start < 14 ? 14 - (out->n - start) : 1);
		buf_int(out, v->value[s]);
		buf_repeat(out, S(" "), out->n - start < 22 ? 22 - (out->n - start) : 1);
		buf_add(out, phrase(&catalogue_builtin, lang, settings[s].help));
		buf_char(out, '\n');
	}
}

enum err cmd_setting_list(const struct command_line *r, struct faults *fs)
{
	struct values v;
	struct buf out;

	TRY(records_read_any(r, read_values, &v, fs));
	buf_init(&out, r->arena, 64 * 1024);
	if (r->format == FORMAT_JSON) {
		write_json(&out, &v, r->lang);
	} else {
		write_text(&out, &v, r->lang);
	}
	return records_tell(r, &out, fs);
}

enum err cmd_setting_set(const struct command_line *r, struct faults *fs)
{
	struct buf args;
	str result;

	buf_init(&args, r->arena, OP_BYTES_MAX);
	op_setting_set_pack(&args, str_of(r->argument[0]), str_of(r->argument[1]));
	return records_do(r, "setting.set", buf_str(&args), &result, fs);
}
