#include "render/task.h"

#include "base/json.h"
#include "core/message.h"
#include "render/column.h"

enum { STATE_COLUMNS = 16, DAY_COLUMNS = 12 };

void tasks_write_text(struct buf *out, const struct task_line *tasks, size_t n, const struct catalogue *c,
                      enum lang lang)
{
	if (n == 0) {
		buf_add(out, phrase(c, lang, "list-none-yet"));
		buf_char(out, '\n');
	}
	for (size_t i = 0; i < n; i++) {
		buf_add(out, tasks[i].id);
		buf_lit(out, "  ");
		column_put(out, tasks[i].state_label, STATE_COLUMNS);
		column_put(out, tasks[i].done_on.n > 0 ? tasks[i].done_on : tasks[i].due, DAY_COLUMNS);
		buf_add(out, tasks[i].title);
		buf_char(out, '\n');
	}
}

void tasks_write_json(struct buf *out, const struct task_line *tasks, size_t n)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		json_open(&j, '{');
		json_key(&j, "id");
		json_text(&j, tasks[i].id);
		json_key(&j, "title");
		json_text(&j, tasks[i].title);
		json_key(&j, "state");
		json_text(&j, tasks[i].state);
		json_key_text(&j, "measure", tasks[i].measure);
		json_key_text(&j, "owner", tasks[i].owner);
		json_key_text(&j, "due", tasks[i].due);
		json_key_text(&j, "done_on", tasks[i].done_on);
		json_close(&j, '}');
	}
	json_close(&j, ']');
}
