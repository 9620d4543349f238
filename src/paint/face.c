#define _GNU_SOURCE
/* before base/banned.h: FreeType gives names of its own to functions that nobody calls */
#include <ft2build.h>
#include FT_FREETYPE_H

#include "paint/face.h"

#include <cairo-ft.h>
#include <fcntl.h>
#include <glob.h>
#include <limits.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	FONT_FILE_MAX = 64 * 1024 * 1024,
	TABLES_AT = 12, /* of a TrueType file: where its list of tables begins, and a row of it */
	TABLE_BYTES = 16,
};

static struct face faces[2]; /* regular, bold */

const struct face *face_of(bool bold)
{
	return &faces[bold];
}

/* ---- loading ---- */

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
	}
}

/* A copy of the bytes of a file, mapped for good; NULL with errno. */
static unsigned char *map_file(const char *path, size_t *ret_n)
{
	SCOPED(close_fd) int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat st;

	if (fd < 0 || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size <= 0 || st.st_size > FONT_FILE_MAX) {
		return NULL;
	}
	void *bytes = mmap(NULL, (size_t)st.st_size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);

	*ret_n = (size_t)st.st_size;
	return bytes == MAP_FAILED ? NULL : bytes;
}

/* Takes the table away that says which character has which glyph.  For each new glyph Cairo would read all of it
 * backwards, a quarter of the time that a paper takes, and then use the text that it was given anyway. */
static void hide_characters(unsigned char *bytes, size_t n)
{
	size_t tables = n < TABLES_AT ? 0 : (size_t)bytes[4] << 8 | bytes[5];

	for (size_t i = 0, at = TABLES_AT; i < tables && at + TABLE_BYTES <= n; i++, at += TABLE_BYTES) {
		if (memcmp(bytes + at, "cmap", 4) == 0) {
			memcpy(bytes + at, "none", 4);
		}
	}
}

/* Whether it is the face that its name says.  HarfBuzz gets the file as it is, FreeType and Cairo the one without
 * characters. */
static bool load(FT_Library library, const char *path, bool bold)
{
	size_t n = 0;
	unsigned char *bytes = map_file(path, &n), *drawn = bytes == NULL ? NULL : map_file(path, &n);
	FT_Face ft = NULL;

	if (drawn == NULL) {
		return false;
	}
	hide_characters(drawn, n);
	if (FT_New_Memory_Face(library, drawn, (FT_Long)n, 0, &ft) != 0 || ft->units_per_EM == 0 ||
	    ft->family_name == NULL || strcmp(ft->family_name, PAPER_FAMILY) != 0 ||
	    bold != ((ft->style_flags & FT_STYLE_FLAG_BOLD) != 0)) {
		return false;
	}
	hb_blob_t *blob = hb_blob_create((const char *)bytes, (unsigned)n, HB_MEMORY_MODE_READONLY, NULL, NULL);
	struct face *f = &faces[bold];

	*f = (struct face){
		.shapes = hb_face_create(blob, 0),
		.characters = hb_set_create(),
		.cairo = cairo_ft_font_face_create_for_ft_face(ft, 0),
		.ascent = (double)ft->ascender / ft->units_per_EM,
		.descent = -(double)ft->descender / ft->units_per_EM,
		.widest = (double)ft->max_advance_width / ft->units_per_EM,
	};
	hb_blob_destroy(blob);
	hb_face_collect_unicodes(f->shapes, f->characters);
	return cairo_font_face_status(f->cairo) == CAIRO_STATUS_SUCCESS && !hb_set_is_empty(f->characters);
}

/* ---- finding ---- */

/* In the fonts of a folder of data: "/usr/share", of which `n` bytes count, has them in /usr/share/fonts. */
static bool find_in(FT_Library library, const char *folder, size_t n, bool bold)
{
	char pattern[PATH_MAX];
	int length = snprintf(pattern, sizeof pattern, "%.*s/fonts/{,*/,*/*/}BIZUDPGothic-%s.ttf", (int)n, folder,
	                      bold ? "Bold" : "Regular");
	glob_t found = {0};
	bool good = false;

	if (length < (int)sizeof pattern && glob(pattern, GLOB_BRACE, NULL, &found) == 0) {
		for (size_t i = 0; i < found.gl_pathc && !good; i++) {
			good = load(library, found.gl_pathv[i], bold);
		}
	}
	globfree(&found);
	return good;
}

/* The person's own folder of data, then those of the system, as the XDG Base Directory Specification has them. */
static bool find(FT_Library library, bool bold)
{
	const char *own = getenv("XDG_DATA_HOME"), *home = getenv("HOME"), *shared = getenv("XDG_DATA_DIRS");
	bool is_named = own != NULL && own[0] == '/', good = false;
	char folders[PATH_MAX];

	snprintf(folders, sizeof folders, "%s%s:%s",
	         is_named       ? own
	         : home == NULL ? ""
	                        : home,
	         is_named ? "" : "/.local/share",
	         shared == NULL || shared[0] == '\0' ? "/usr/local/share:/usr/share" : shared);
	for (const char *at = folders; *at != '\0' && !good; at += *at == ':') {
		size_t n = strcspn(at, ":");
		good = at[0] == '/' && find_in(library, at, n, bold);
		at += n;
	}
	return good;
}

enum paper_open face_open_all(char why[static PAPER_WHY_MAX])
{
	static FT_Library library; /* the faces stand on it */

	if (FT_Init_FreeType(&library) != 0) {
		snprintf(why, PAPER_WHY_MAX, "FreeType");
		return PAPER_FAILED;
	}
	for (size_t i = 0; i < COUNT_OF(faces); i++) {
		if (!find(library, i == 1)) {
			snprintf(why, PAPER_WHY_MAX, "%s%s", PAPER_FAMILY, i == 1 ? " Bold" : "");
			return PAPER_NO_FONT;
		}
	}
	return PAPER_READY;
}
