/* The two languages of the product. */
#ifndef BASE_LANG_H
#define BASE_LANG_H

enum lang {
	LANG_JA,
	LANG_EN,
	LANG__MAX,
};

#endif
