#include "store/rebuild.h"

#include "store/attempt.h"
#include "store/entry.h"
#include "store/firm.h"
#include "store/form.h"
#include "store/job.h"
#include "store/session.h"
#include "store/setting.h"
#include "store/task.h"

static enum err rebuild_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	TRY(q_gram_clear(tx));
	TRY(record_index(tx, &task_kind));
	for (size_t i = 0; i < entry_kind_count; i++) {
		TRY(record_index(tx, &entry_kinds[i]->record));
	}
	return OK;
}

struct next {
	int64_t after;
	const struct q_firm_tenant_row *firm;
};

static enum err next_firm(struct tx *tx, void *ctx)
{
	struct next *next = ctx;

	return q_firm_tenant(tx, next->after, &next->firm);
}

enum err store_rebuild(struct store *s, int64_t *ret_firms, struct faults *fs)
{
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	struct next next = {.after = 0};

	for (int64_t firms = 0;; firms++) {
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		TRY(store_read(s, a, nobody, next_firm, &next, fs));
		if (next.firm == NULL) {
			*ret_firms = firms;
			return OK;
		}
		next.after = next.firm->tenant;
		TRY(store_write(s, a, (struct actor){.tenant = next.after}, rebuild_firm, NULL, fs));
	}
}

/* ---- what was of use for a while ---- */

struct keeping {
	int64_t form_hours, job_days;
};

static enum err read_keeping(struct tx *tx, void *ctx)
{
	struct keeping *k = ctx;

	TRY(setting_get(tx, SETTING_FORM_HOURS, &k->form_hours));
	return setting_get(tx, SETTING_JOB_DAYS, &k->job_days);
}

enum err store_tidy(struct store *s, int64_t now, struct faults *fs)
{
	const int64_t hour_ms = 60 * 60 * 1000;
	SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
	struct keeping k;

	TRY(store_read(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, read_keeping, &k, fs));
	TRY(form_expire(s, a, now - k.form_hours * hour_ms, fs));
	TRY(job_expire(s, a, now - k.job_days * 24 * hour_ms, fs));
	TRY(attempt_expire(s, a, fs));
	return session_expire(s, a, fs);
}
