/* The head of a request as libmicrohttpd leaves it in its buffer, checked once more byte by byte: the library takes
 * bare line feeds, folded headers, NULs and Content-Length beside Transfer-Encoding for fine (http.h has what is
 * refused).
 *
 * How it leaves a head, version 0.9.75: each line end is overwritten with NULs, CR LF with two and a bare LF with one;
 * so are the blanks around the target and the colons.  A well-formed head is therefore gap-free: behind the version and
 * behind each value stand two NULs, then the next name or the end. */
#ifndef WEB_HTTP_HEAD_H
#define WEB_HTTP_HEAD_H

#include <microhttpd.h>

#include "web/http.h"

/* The target as it was sent, put aside before the library takes it apart. */
struct http_target {
	const char *p; /* NULL: there was none */
	size_t n;
	char cut; /* the byte behind the "?", where a NUL stands meanwhile */
};

/* To be called when the request line is there (MHD_OPTION_URI_LOG_CALLBACK).  `uri` may be NULL.  Changes the buffer so
 * that the library sees an empty query: it would need 70 bytes for each "&". */
void http_target_keep(struct http_target *t, const char *uri);

/* What was read from a head. */
struct http_head {
	struct http_request request; /* without its body */
	bool has_body;
	bool chunked;
	uint64_t length; /* of the body; 0 when chunked */
};

/* Checks the head and reads it, undoing what http_target_keep did.  `url`, `method` and `version` are those of the
 * library's handler.  0, or the status of a refusal with its reason in *why; then *ret is of no use. */
MUST int http_head_read(struct MHD_Connection *c, const struct http_target *t, const char *url, const char *method,
                        const char *version, struct http_head *ret, const char **why);

#endif
