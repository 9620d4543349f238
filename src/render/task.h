/* Tasks, for people (text) and programs (JSON; docs/format/task.md). */
#ifndef RENDER_TASK_H
#define RENDER_TASK_H

#include "base/buf.h"
#include "base/lang.h"
#include "core/catalogue.h"

/* A line of the list.  What is not there is empty; days are "2026-11-21". */
struct task_line {
	str id, title, measure, owner, due, done_on;
	str state, state_label; /* the word of programs, and that of people */
};

void tasks_write_text(struct buf *out, const struct task_line *tasks, size_t n, const struct catalogue *c,
                      enum lang lang);
void tasks_write_json(struct buf *out, const struct task_line *tasks, size_t n);

#endif
