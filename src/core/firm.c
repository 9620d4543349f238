#include "core/firm.h"

const char *const firm_industries[] = {
	"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", NULL,
};

const char *const firm_industry_labels[] = {
	"industry-a", "industry-b", "industry-c", "industry-d", "industry-e", "industry-f", "industry-g",
	"industry-h", "industry-i", "industry-j", "industry-k", "industry-l", "industry-m", "industry-n",
	"industry-o", "industry-p", "industry-q", "industry-r", "industry-s", "industry-t",
};

bool industry_known(str letter)
{
	return letter.n == 0 || (letter.n == 1 && letter.p[0] >= 'A' && letter.p[0] <= 'T');
}
