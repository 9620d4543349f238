#include "store/setting.h"

#include "base/json.h"
#include "store/event.h"

const struct setting_row settings[SETTING__MAX] = {
	[SETTING_FORM_HOURS] = {"form-hours", 72, 1, 24 * 365, "setting-form-hours"},          /* not an id */
	[SETTING_JOB_DAYS] = {"job-days", 30, 1, 3650, "setting-job-days"},                    /* not an id */
	[SETTING_SESSION_HOURS] = {"session-hours", 168, 1, 24 * 30, "setting-session-hours"}, /* not an id */
	[SETTING_LANGUAGE] = {"language", 0, 0, 2, "setting-language"},
};

static enum setting setting_named(str name)
{
	for (enum setting s = SETTING_UNSET + 1; s < SETTING__MAX; s++) {
		if (str_eq(name, str_of(settings[s].name))) {
			return s;
		}
	}
	return SETTING_UNSET;
}

static bool fits(const struct setting_row *row, str value, int64_t *ret)
{
	return str_to_int(value, ret) && *ret >= row->least && *ret <= row->most;
}

enum err setting_get(struct tx *tx, enum setting setting, int64_t *ret)
{
	const struct setting_row *row = &settings[setting];
	const struct q_setting_row *set;
	int64_t value;

	TRY(q_setting(tx, str_of(row->name), &set));
	*ret = set != NULL && fits(row, set->value, &value) ? value : row->fallback;
	return OK;
}

static str setting_json(struct tx *tx, str name, str value)
{
	struct buf out;
	struct json j;

	buf_init(&out, tx->arena, 4096);
	json_init_tight(&j, &out);
	json_open(&j, '{');
	json_key_str(&j, name);
	json_text(&j, value);
	json_close(&j, '}');
	return buf_str(&out);
}

enum err setting_set(struct tx *tx, str name, str value)
{
	enum setting setting = setting_named(name);
	const struct setting_row *row = &settings[setting];
	const struct q_setting_row *old;
	int64_t number, changed = 1;

	if (setting == SETTING_UNSET) {
		return FAIL(tx->faults, ERR_DATA, "setting-unknown", NOWHERE, name);
	}
	if (!fits(row, value, &number)) {
		return FAIL(tx->faults, ERR_DATA, "setting-value", AT_FIELD(S(""), 0, name), value, INT_STR(row->least),
		            INT_STR(row->most));
	}
	TRY(q_setting(tx, name, &old));
	if (old == NULL) {
		TRY(q_setting_add(tx, name, value));
	} else {
		TRY(q_setting_set(tx, name, old->version, value, &changed));
	}
	if (changed == 0) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	return event_add(tx, "setting.set", 0, old == NULL ? (str){NULL, 0} : setting_json(tx, name, old->value),
	                 setting_json(tx, name, value));
}
