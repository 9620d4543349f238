#include "cli/records.h"
#include "cli/serving.h"
#include "core/message.h"
#include "web/tls.h"

enum { TOLD_MAX = 16 * 1024 };

static enum err tell(const struct command_line *r, const char *phrase_first, const struct cert *c, struct faults *fs)
{
	struct buf out;

	buf_init(&out, r->arena, TOLD_MAX);
	if (phrase_first != NULL) {
		PHRASE(&out, &catalogue_builtin, r->lang, phrase_first);
		buf_lit(&out, "\n\n");
	}
	serving_certificate(&out, r->lang, c->fingerprint, c->until);
	PHRASE(&out, &catalogue_builtin, r->lang, "tls-names", c->names);
	buf_lit(&out, "\n\n");
	PHRASE(&out, &catalogue_builtin, r->lang, "tls-compare");
	buf_lit(&out, "\n");
	return records_tell(r, &out, fs);
}

enum err cmd_tls_show(const struct command_line *r, struct faults *fs)
{
	struct where where;
	struct cert cert = {.until = 0};

	TRY(records_place(r, &where, fs));
	enum err looked = tls_look(r->arena, where.data, r->argument[0], &cert, fs);

	/* one that is over is still worth to be looked at */
	if (cert.until == 0) {
		return looked;
	}
	TRY(tell(r, NULL, &cert, fs));
	return looked;
}

enum err cmd_tls_renew(const struct command_line *r, struct faults *fs)
{
	struct where where;
	struct cert cert;

	TRY(records_place(r, &where, fs));
	TRY(tls_renew(r->arena, where.data, &cert, fs));
	return tell(r, "tls-renewed", &cert, fs);
}
