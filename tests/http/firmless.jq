# Of the table of routes: each of them, asked before there is a firm.  What needs one leads to where one begins, a form as
# well as its page; what needs none does not.  Forms that make a firm are left out.
include "target";
include "value";
"== the link lets in, and there is no firm yet", "as nobody", "get /enter?key=$KEY", "< 303", "keep COOKIE header Set-Cookie",
(.[] | select(.path | startswith("/test/") | not)
| if .needs_firm and .method == "GET" then
	"== no firm yet: \(.method) \(.path)", "get \(target)", "< 303", "has Location: /begin"
  elif .needs_firm then
	"== no firm yet: \(.method) \(.path)", "form /firm", "post \(target)", "= form-id: $FORM_ID", "= form-proof: $PROOF",
	(.fields[] | select(.kind != "switch") | "= \(.name): \(good)"), "< 303", "has Location: /begin",
	"== no firm yet, and nothing that fits: \(.method) \(.path)",
	"post \(target)", "= form-id: $FORM_ID", "= form-proof: $PROOF", "= no-such-field: x", "< 303", "has Location: /begin",
	"post \(target)", "= form-id: $FORM_ID", "= form-proof: \\{32 0}", "< 403"
  elif .method == "GET" then
	"== without a firm, too: \(.path)", "get \(target)", "< 200 303 400 401 403 404", "lacks Location: /begin"
  else empty end)
