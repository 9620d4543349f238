/* yaml_events FILE: parses the file with libyaml and counts its events, no more.  What reading a content file costs
 * at the very least: `toride framework check` is measured beside it. */
#include <stdio.h>
#include <yaml.h>

/* Returns the number of events, or -1. */
static long count_events(FILE *file)
{
	yaml_parser_t parser;
	yaml_event_t event;
	long n = 0;
	int end = 0;

	if (!yaml_parser_initialize(&parser)) {
		return -1;
	}
	yaml_parser_set_input_file(&parser, file);
	while (!end && n >= 0) {
		if (!yaml_parser_parse(&parser, &event)) {
			n = -1;
			break;
		}
		n++;
		end = event.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	return n;
}

int main(int argc, char **argv)
{
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	long n = file == NULL ? -1 : count_events(file);

	if (file != NULL) {
		(void)fclose(file);
	}
	printf("%ld events\n", n);
	return n < 0;
}
