# Of the table of routes: each of them, asked by each role.  Who may what is written down here once more, on purpose: the
# program's own table is what is tested.  The cookies are those that case/people.http left.
include "target";
def may: {
	owner: ["self", "read", "edit", "audit", "manage", "own"],
	manager: ["self", "read", "edit", "audit", "manage"],
	editor: ["self", "read", "edit"],
	reader: ["self", "read"],
	employee: ["self"],
	supporter: ["self", "read"],
	auditor: ["self", "read", "audit"]
};
def refusal: "? あなたの役割では、ここは使えません";
.[] | select(.path | startswith("/test/") | not) | select(.permission != "anybody" and .path != "/leave") | . as $route
| may | to_entries[] | .key as $role | (.value | index($route.permission) != null) as $allowed
| "== \($role) \(if $allowed then "may" else "may not" end): \($route.method) \($route.path)",
  "as \($role | ascii_upcase)",
  (if $route.method == "GET" then
	  "get \($route | target)",
	  (if $allowed then "< 200 303 404", "! あなたの役割では、ここは使えません"
	   elif $route.path == "/" then "< 303", "has Location: /me"
	   else "< 403", refusal end)
   else
	  "post \($route | target)",
	  "< 403",
	  (if $allowed then "! あなたの役割では、ここは使えません" else refusal end)
   end)
