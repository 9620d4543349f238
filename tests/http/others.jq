# Of the table of routes: each that has an id in its address, asked by the owner with the id of another firm's record.
# $ids has one for each noun in the address.
include "target";
include "value";
def noun: if startswith("/people") then "person" elif contains("/own/") then "own" elif startswith("/receipt") or startswith("/me/paper") then "receipt" else [capture("(?<n>task|certification|insurance)").n][0] end;
.[] | select(.path | startswith("/test/") | not) | select(.path | contains("/:id")) | . as $route
| ($route.path | noun) as $noun | ($ids[$noun] // error("no record of another firm for \($route.path)")) as $id
| ($route.path | gsub(":id"; $id) | gsub(":pattern"; "policy")) as $where
| "== another firm's \($noun) is not there: \($route.method) \($route.path)",
  (if $route.method == "GET" then "get \($where)", "< 404"
   else "form /firm", "post \($where)", "= form-id: $FORM_ID", "= form-proof: $PROOF",
	($route.fields[] | select(.kind != "switch") | "= \(.name): \(good)"), "< 404" end)
