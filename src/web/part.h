/* A part of a running server, from its first instruction on: `toride part read 1`, started by the supervisor. */
#ifndef WEB_PART_H
#define WEB_PART_H

#include "web/control.h"

/* Gets its config on FD_CONTROL and serves until it is let go.  ERR_USAGE usage-command when nobody sends one: people
 * do not start parts. */
MUST enum err part_run(struct arena *a, const char *word, str number, struct faults *fs);

/* The parts.  Each tells the supervisor when it is ready, and returns when its work is over. */
MUST enum err front_run(struct arena *a, const struct part_config *c, struct faults *fs);
MUST enum err worker_run(struct arena *a, const struct part_config *c, struct faults *fs);
MUST enum err job_run(struct arena *a, const struct part_config *c, struct faults *fs);
MUST enum err backup_part_run(struct arena *a, const struct part_config *c, struct faults *fs);

#endif
