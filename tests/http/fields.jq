# Of the table of routes: for each field of each form a case with it missing, doubled, too long, of another kind.  The
# answer is 4xx and, where it is a page with the form, shows again what was typed.
include "target";
include "value";
def others($route; $name): $route.fields[] | select(.name != $name and .name != "version") | "= \(.name): \(good)";
# Where a fresh form comes from: there is a firm, and its beginning is over; there is no record of that id; what anybody may send needs none, and is refused in more ways.
def page($route): if $route.permission == "anybody" or ($route.path | startswith("/begin") or contains("/:id") or endswith("/versions") or endswith("/changes") or endswith("/hand-out") or startswith("/check") or startswith("/me/")) then "/firm" else ({path: ($route.path | rtrimstr("/preview"))} | target) end; # what shows what was typed is sent from the page before it
# Whoever has the machine has no codes and no passkeys: they are sent to where that is said.
def more($route): if $route.permission == "anybody" or ($route.path | startswith("/check")) then " 401 403" elif ($route.path | test("^/me/(codes|passkeys)")) then " 303" else "" end;
# A field that may be missing, in a form that is whole without it.
def lacking($route): if .kind == "switch" and ($route.path | endswith("/decide")) then " 303" elif .may_be_empty and ($route.path | endswith("/hand-out")) then " 200 303" elif .may_be_empty | not then "" elif $route.path == "/people/new" then " 200" elif $route.path == "/check" then " 303" else "" end;
def hidden($route): if [$route.fields[].name] | index("version") then "= *" else "= form-id: $FORM_ID", "= form-proof: $PROOF" end;
def wrong: if .kind == "number" then ["-1", "x", "1.5", "99999999999999999999", "1e9", "0x10", "\(.most + 1)", "１２x"]
	elif .kind == "day" then ["2026-02-30", "26-1-1", "x", "9999999-01-01", "2026-01-01T00:00"]
	elif .kind == "choice" then ["no-such-choice", "\\{300 x}"]
	elif .kind == "id" then ["x", "\\{14 0}", "000000000000!"]
	elif .kind == "switch" then ["2", "on", "\\{300 1}"]
	else ["\\{\(.most + 1) あ}", "\\{\(.most + 1) 𠮷}", "a\\x01b", "a\\x7fb", "a\\x00b", "a\\xffb"] end;
.[] | select(.path | startswith("/test/") | not) | select(.method == "POST" and (.fields | length) > 0) | . as $route
| .fields[] | . as $field
| select(.name != "form-id" and .name != "form-proof")
| "== \($route.path): \(.name) is missing, doubled, unknown",
  "form \(page($route))",
  "post \($route | target)", "= form-id: $FORM_ID", "= form-proof: $PROOF", others($route; .name), "< 400 404 409 422\(more($route))\(lacking($route))",
  "post \($route | target)", hidden($route), others($route; .name), "= \(.name): \(good)", "= \(.name): \(good)", "< 400 404 409 422\(more($route))",
  "post \($route | target)", hidden($route), others($route; .name), "= \(.name): \(good)", "= \(.name)x: y", "< 400 404 409 422\(more($route))",
  (if .name == "version" then empty else
	  "== \($route.path): \(.name) of another kind",
	  "form \(page($route))",
	  (wrong[] | "post \($route | target)", hidden($route), others($route; $field.name), "= \($field.name): \(.)", "< 400 404 409 422\(more($route))")
   end)
