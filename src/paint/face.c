#define _GNU_SOURCE
/* before base/banned.h: FreeType gives names of its own to functions that nobody calls */
#include <ft2build.h>
#include FT_FREETYPE_H

#include "paint/face.h"

#include <cairo-ft.h>
#include <fcntl.h>
#include <fontconfig/fontconfig.h>
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

/* ---- finding ---- */

static bool is_regular_or_bold(FcPattern *font, bool bold)
{
	int weight = 0, slant = 0, index = 0;
	bool known = FcPatternGetInteger(font, FC_WEIGHT, 0, &weight) == FcResultMatch &&
	             FcPatternGetInteger(font, FC_SLANT, 0, &slant) == FcResultMatch &&
	             FcPatternGetInteger(font, FC_INDEX, 0, &index) == FcResultMatch;

	return known && weight == (bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR) && slant == FC_SLANT_ROMAN && index == 0;
}

/* Of several files the one that sorts first, so that it is always the same. */
static const char *first_file(const FcFontSet *fonts, bool bold)
{
	const char *first = NULL;

	for (int i = 0; i < fonts->nfont; i++) {
		FcChar8 *file;
		if (is_regular_or_bold(fonts->fonts[i], bold) &&
		    FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &file) == FcResultMatch &&
		    (first == NULL || strcmp((const char *)file, first) < 0)) {
			first = (const char *)file;
		}
	}
	return first;
}

/* The fonts that have the family's name themselves: nothing that fontconfig would take in its stead. */
static FcFontSet *list_family(FcConfig *config)
{
	FcPattern *wanted = FcPatternBuild(NULL, FC_FAMILY, FcTypeString, PAPER_FAMILY, (char *)NULL);
	FcObjectSet *members = FcObjectSetBuild(FC_FILE, FC_WEIGHT, FC_SLANT, FC_INDEX, (char *)NULL);
	FcFontSet *fonts = wanted == NULL || members == NULL ? NULL : FcFontList(config, wanted, members);

	if (wanted != NULL) {
		FcPatternDestroy(wanted);
	}
	if (members != NULL) {
		FcObjectSetDestroy(members);
	}
	return fonts;
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

/* HarfBuzz gets the file as it is, FreeType and Cairo the one without characters. */
static bool load(FT_Library library, const char *path, struct face *ret)
{
	size_t n = 0;
	unsigned char *bytes = map_file(path, &n), *drawn = bytes == NULL ? NULL : map_file(path, &n);
	FT_Face ft = NULL;

	if (drawn == NULL) {
		return false;
	}
	hide_characters(drawn, n);
	if (FT_New_Memory_Face(library, drawn, (FT_Long)n, 0, &ft) != 0 || ft->units_per_EM == 0) {
		return false;
	}
	hb_blob_t *blob = hb_blob_create((const char *)bytes, (unsigned)n, HB_MEMORY_MODE_READONLY, NULL, NULL);

	*ret = (struct face){
		.shapes = hb_face_create(blob, 0),
		.characters = hb_set_create(),
		.cairo = cairo_ft_font_face_create_for_ft_face(ft, 0),
		.ascent = (double)ft->ascender / ft->units_per_EM,
		.descent = -(double)ft->descender / ft->units_per_EM,
	};
	hb_blob_destroy(blob);
	hb_face_collect_unicodes(ret->shapes, ret->characters);
	return cairo_font_face_status(ret->cairo) == CAIRO_STATUS_SUCCESS && !hb_set_is_empty(ret->characters);
}

static enum paper_open load_all(const FcFontSet *fonts, char why[static PAPER_WHY_MAX])
{
	static FT_Library library; /* the faces stand on it */

	if (FT_Init_FreeType(&library) != 0) {
		snprintf(why, PAPER_WHY_MAX, "FreeType");
		return PAPER_FAILED;
	}
	for (size_t i = 0; i < COUNT_OF(faces); i++) {
		const char *file = first_file(fonts, i == 1);
		if (file == NULL) {
			snprintf(why, PAPER_WHY_MAX, "%s%s", PAPER_FAMILY, i == 1 ? " Bold" : "");
			return PAPER_NO_FONT;
		}
		if (!load(library, file, &faces[i])) {
			snprintf(why, PAPER_WHY_MAX, "%s", file);
			return PAPER_FAILED;
		}
	}
	return PAPER_READY;
}

enum paper_open face_open_all(char why[static PAPER_WHY_MAX])
{
	FcConfig *config = FcInitLoadConfigAndFonts();
	FcFontSet *fonts = config == NULL ? NULL : list_family(config);
	enum paper_open opened = PAPER_FAILED;

	snprintf(why, PAPER_WHY_MAX, "fontconfig");
	if (fonts != NULL) {
		opened = load_all(fonts, why);
		FcFontSetDestroy(fonts);
	}
	if (config != NULL) {
		FcConfigDestroy(config);
	}
	return opened;
}
