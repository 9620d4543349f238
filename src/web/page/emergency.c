#include "web/page/emergency.h"

#include "web/page/emergency_html.h"

enum err page_emergency(struct tx *tx, struct visit *v)
{
	(void)tx;
	frag_emergency_page(&v->out, v->lang, &v->layout);
	return OK;
}
