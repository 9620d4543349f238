/* The walk over the program's own table, apart from route.c: what has a table of its own need not bring routes[]. */
#include "web/route.h"

static struct route_table own_table(void)
{
	return (struct route_table){routes, route_count};
}

enum found_route route_find(struct arena *a, enum method method, str path, const struct route **ret,
                            struct path_parts *ret_parts)
{
	struct route_table t = own_table();

	return route_table_find(a, &t, method, path, ret, ret_parts);
}

str route_allow(struct arena *a, str path)
{
	struct route_table t = own_table();

	return route_table_allow(a, &t, path);
}
