/* Files that pages name: style sheets, scripts, pictures.  Part of the program (.incbin); the name has the hash of the
 * content in it, so browsers may keep them for ever.  tools/static-files makes the table of src/web/static/. */
#ifndef WEB_STATIC_H
#define WEB_STATIC_H

#include "base/str.h"

struct static_file {
	str path; /* "/static/toride-3f2a9c0d1b5e.css" */
	str type; /* "text/css; charset=utf-8" */
	str bytes;
	str gzip; /* the same, compressed; n == 0 where that is not smaller */
};

extern const struct static_file static_files[];
extern const size_t static_file_count;

#endif
