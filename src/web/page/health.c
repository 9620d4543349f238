#include "web/page/health.h"

#include <limits.h>

#include "base/json.h"
#include "store/backup_log.h"
#include "sys/file.h"

/* Bytes of the log that SQLite has not yet brought into the file: one that only grows has a reader that never ends. */
static int64_t wal_bytes(const struct part_config *c)
{
	char path[PATH_MAX];
	int n = snprintf(path, sizeof path, "%s/toride.db-wal", c->where.data);

	return c->where.database == NULL && n > 0 && (size_t)n < sizeof path ? file_size(path) : -1;
}

static void write_lanes(struct json *j, const struct lane_state *lanes)
{
	json_key(j, "lanes");
	json_open(j, '{');
	for (enum lane l = LANE_UNSET + 1; l < LANE__MAX; l++) {
		json_key_str(j, lane_word(l));
		json_open(j, '{');
		json_key(j, "workers");
		json_int(j, lanes[l].workers);
		json_key(j, "busy");
		json_int(j, lanes[l].busy);
		json_key(j, "waiting");
		json_int(j, lanes[l].waiting);
		json_close(j, '}');
	}
	json_close(j, '}');
}

enum err page_health(struct tx *tx, struct visit *v)
{
	struct json j;
	int64_t wal = wal_bytes(v->config);
	const struct q_backup_newest_row *newest;

	TRY(q_backup_newest(tx, BACKUP_KIND_MADE, &newest));
	json_init(&j, &v->out);
	json_open(&j, '{');
	json_key(&j, "status");
	json_text(&j, S("ok"));
	json_key(&j, "version");
	json_text(&j, S(TORIDE_VERSION));
	json_key(&j, "schema");
	json_int(&j, schema_version());
	json_key(&j, "engine");
	json_text(&j, v->config->where.database == NULL ? S("sqlite") : S("postgresql"));
	json_key_number(&j, "wal_bytes", wal >= 0, wal);
	json_key_number(&j, "backup_age_s", newest != NULL, newest == NULL ? 0 : (v->now - newest->state_at) / 1000);
	write_lanes(&j, v->request->lane);
	json_close(&j, '}');
	return OK;
}
