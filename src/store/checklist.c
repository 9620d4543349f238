#include "store/checklist.h"

#include "base/json.h"
#include "core/catalogue.h"
#include "core/field.h"
#include "store/event.h"
#include "store/file.h"

static str checklist_json(struct tx *tx, str framework, str title, str file)
{
	struct buf out, name;
	struct json j;

	buf_init(&out, tx->arena, STORE_EVENT_MAX);
	buf_init(&name, tx->arena, 2 * FILE_NAME);
	buf_hex(&name, file.p, file.n);
	json_init_tight(&j, &out);
	json_open(&j, '{');
	json_key(&j, "framework");
	json_text(&j, framework);
	json_key(&j, "title");
	json_text(&j, title);
	json_key(&j, "sha256");
	json_text(&j, buf_str(&name));
	json_close(&j, '}');
	return buf_str(&out);
}

enum err checklist_keep(struct tx *tx, str framework, str title, str yaml)
{
	const struct q_checklist_row *old;
	str file, before = {NULL, 0};
	int64_t changed = 1;

	TRY(field_line(framework, "framework", 1, CATALOGUE_ID_MAX, tx->faults));
	TRY(field_text(title, "title", 0, CATALOGUE_TEXT_MAX, tx->faults));
	TRY(file_keep(tx, yaml, &file));
	TRY(q_checklist(tx, framework, &old));
	if (old != NULL && str_eq(old->file, file)) {
		return OK;
	}
	if (old == NULL) {
		TRY(q_checklist_add(tx, &(struct q_checklist_add){.framework = framework,
		                                                  .title = title,
		                                                  .file = file,
		                                                  .made_at = tx->now,
		                                                  .who = tx->actor.person}));
	} else {
		before = checklist_json(tx, framework, old->title, old->file);
		TRY(q_checklist_set(tx, framework, old->version, title, file, &changed));
	}
	if (changed == 0) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	return event_add(tx, "checklist.keep", 0, before, checklist_json(tx, framework, title, file));
}

enum err checklist_yaml(struct tx *tx, str framework, str *ret)
{
	const struct q_checklist_row *there;

	*ret = (str){NULL, 0};
	TRY(q_checklist(tx, framework, &there));
	return there == NULL ? OK : file_bytes(tx, there->file, ret);
}
