# Of the table of routes: a case for each, called by somebody without a session, with a wrong one, and by a stranger's
# page.  Nobody gets anything but from routes for anybody, and nothing ever fails.
include "target";
def ask: if .method == "POST" then "post" else "get" end;
.[] | select(.path | startswith("/test/") | not)
| (if .permission == "anybody" then "< 200 303 400 401 404 422"
   elif .method == "POST" then "< 401 403"
   else "< 401" end) as $wanted
| "== nobody: \(.method) \(.path)",
  "as nobody", "\(ask) \(target)", $wanted,
  "\(ask) \(target)", "+ Cookie: toride-session=\\{52 A}", $wanted,
  "\(ask) \(target)", "+ Cookie: toride-session=\\{4000 x}; toride-session=\"\"; =;;", $wanted,
  (if .method == "POST" and .permission != "anybody" then
	  "== another page cannot send: \(.method) \(.path)",
	  "form /firm",
	  "post \(target)", "+ Origin: http://evil.example", "= *", "< 403",
	  "post \(target)", "+ Sec-Fetch-Site: cross-site", "= *", "< 403",
	  "post \(target)", "= form-id: $FORM_ID", "= form-proof: \\{52 0}", "< 403",
	  "post \(target)", "< 400 403 422"
   else empty end),
  "== \(.method) \(.path) exists, and PUT does not",
  "> PUT \(target) HTTP/1.1", "> Host: $HOST", "> Content-Length: 0", ">", "< 405 closed"
