#include "core/firm.h"

const char *const firm_industries[] = {
	"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", NULL,
};

const char *const firm_industry_labels[] = {
	"industry-a", "industry-b", "industry-c", "industry-d", "industry-e", "industry-f", "industry-g",
	"industry-h", "industry-i", "industry-j", "industry-k", "industry-l", "industry-m", "industry-n",
	"industry-o", "industry-p", "industry-q", "industry-r", "industry-s", "industry-t",
};

const char *const firm_use_labels[USE__MAX] = {
	[USE_CLOUD] = "label-use-cloud",
	[USE_TELEWORK] = "label-use-telework",
	[USE_WEBSITE] = "label-use-website",
	[USE_WEBSHOP] = "label-use-webshop",
	[USE_BYOD] = "label-use-byod",
	[USE_PERSONAL_DATA] = "label-use-personal-data",
	[USE_DEVELOPMENT] = "label-use-development",
	[USE_PREMISES] = "label-use-premises",
	[USE_MACHINE_CONTROL] = "label-use-machine-control",
	[USE_ONLINE_MEETING] = "label-use-online-meeting",
};

bool industry_known(str letter)
{
	return letter.n == 0 || (letter.n == 1 && letter.p[0] >= 'A' && letter.p[0] <= 'T');
}
