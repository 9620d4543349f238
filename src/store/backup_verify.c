#include "store/backup_verify.h"

#include "store/backup.h"
#include "store/backup_folder.h"
#include "store/backup_log.h"
#include "store/backup_run.h"
#include "store/erase_firm.h"
#include "store/event_sql.h"
#include "store/firm_sql.h"
#include "store/restore.h"

enum { PLACES = 2 };

/* Where backups lie, by the plan. */
struct places {
	str folder[PLACES];
};

static enum err read_places(struct tx *tx, void *ctx)
{
	struct places *p = ctx;
	const struct q_backup_plan_row *plan;

	TRY(backup_plan_read(tx, &plan));
	p->folder[0] = plan == NULL ? S("") : str_copy(tx->arena, plan->folder);
	p->folder[1] = plan == NULL ? S("") : str_copy(tx->arena, plan->second);
	return OK;
}

/* One backup, and what it says. */
struct holding {
	str name;
	int64_t origin;
	const struct manifest *m;
};

static str name_of(struct tx *tx)
{
	const struct q_firm_row *firm = NULL;

	return q_firm(tx, &firm) == OK && firm != NULL ? firm->name : S("-");
}

static enum err hold_chain(struct tx *tx, const struct holding *h, const struct manifest_seal *c, bool is_ours)
{
	const struct q_event_at_row *event;
	const struct q_event_last_row *last;

	tx->actor.tenant = c->tenant;
	TRY(q_event_at(tx, c->seq, &event));
	if (event != NULL && event->hash.n == MANIFEST_HASH && memcmp(event->hash.p, c->hash, MANIFEST_HASH) == 0) {
		return OK;
	}
	TRY(q_event_last(tx, &last));
	if (!is_ours && (last == NULL || c->tenant == TENANT_INSTALLATION)) {
		return OK; /* another store's, in the same folder */
	}
	if (last == NULL) {
		bool erased;
		TRY(erase_was_firm(tx, c->tenant, &erased));
		if (erased) {
			return OK;
		}
	}
	if (event == NULL) {
		return FAIL(tx->faults, ERR_NO, "verify-backup-cut", NOWHERE, name_of(tx),
		            INT_STR(last == NULL ? 0 : last->seq), INT_STR(c->seq), h->name);
	}
	return FAIL(tx->faults, ERR_NO, "verify-backup-rewritten", NOWHERE, name_of(tx), INT_STR(c->seq), h->name);
}

static enum err hold(struct tx *tx, void *ctx)
{
	const struct holding *h = ctx;
	const struct q_event_first_row *first;
	enum err worst = OK;

	TRY(q_event_first(tx, &first));
	int64_t origin = first == NULL ? 0 : backup_origin(first->hash);

	for (size_t i = 0; i < h->m->seals; i++) {
		enum err err = hold_chain(tx, h, &h->m->seal[i], origin == h->origin);
		if (err != OK && err != ERR_NO) {
			return err;
		}
		worst = err == OK ? worst : err;
	}
	return worst;
}

/* The newest backup of a place; left alone where it cannot be read. */
static enum err hold_newest(struct store *s, struct arena *a, str folder, const struct backup_secret *secret,
                            struct backups_verified *ret, struct faults *fs)
{
	SCOPED(arena_end) struct arena *own = arena_new(2 * BACKUP_ARENA_MAX);
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	struct faults *unread = NEW(own, struct faults);
	const struct backup_found *found;
	struct backup_head head;
	struct manifest m;
	size_t n;

	if (folder.n == 0 || backup_folder_list(own, folder.p, &found, &n, unread) != OK || n == 0 ||
	    restore_check(own, found[n - 1].path, secret, &head, &m, unread) != OK) {
		return OK;
	}
	struct holding h = {.name = str_copy(a, found[n - 1].name), .origin = head.origin, .m = &m};

	ret->held++;
	ret->newest_at = head.made_at > ret->newest_at ? head.made_at : ret->newest_at;
	return store_read(s, own, nobody, hold, &h, fs);
}

enum err backups_verify(struct store *s, struct arena *a, const char *data, struct backups_verified *ret,
                        struct faults *fs)
{
	struct faults *unread = NEW(a, struct faults);
	struct backup_secret secret;
	struct places places;
	enum err worst = OK;

	*ret = (struct backups_verified){.held = 0};
	TRY(store_read(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, read_places, &places, fs));
	if (data == NULL ||
	    backup_secret_read(a, backup_key_path(a, data), BACKUP_SECRET_CODE, &secret, unread) != OK) {
		return OK;
	}
	for (size_t i = 0; i < PLACES; i++) {
		enum err err = hold_newest(s, a, places.folder[i], &secret, ret, fs);
		if (err != OK && err != ERR_NO) {
			return err;
		}
		worst = err == OK ? worst : err;
	}
	return worst;
}
