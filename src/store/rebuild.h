/* Derived tables are made of records and can be made again at any time: when their meaning changed with a new version
 * of Toride, when they were lost, or when somebody doubts them. */
#ifndef STORE_REBUILD_H
#define STORE_REBUILD_H

#include "store/store.h"

/* Empties the derived tables of every firm and fills them again, one transaction per firm.  *ret_firms counts them. */
MUST enum err store_rebuild(struct store *s, int64_t *ret_firms, struct faults *fs);

/* Forgets what was of use for a while: forms that were sent and jobs that ended, as long ago as the settings form-hours
 * and job-days say. */
MUST enum err store_tidy(struct store *s, int64_t now, struct faults *fs);

#endif
