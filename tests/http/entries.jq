# Of the table of routes: what every noun of entries does alike, in its list, its form and its removal.  What is a noun's
# own (its limits, what its fields say together) stands in case/<noun>.http.
include "target";
include "value";
def filled($fields; $name): $fields[] | if .name == "version" then empty
	elif .name == $fields[0].name then "= \(.name): \($name)"
	elif .kind == "switch" then empty
	else "= \(.name): \(if .may_be_empty then "" else good end)" end;
(map(select(.path | endswith("/:id/remove"))) | map(.path | rtrimstr("/:id/remove")) | unique[]) as $list
| (.[] | select(.method == "POST" and .path == $list + "/new") | .fields) as $fields
| "== \($list): nothing yet invites",
  "get \($list)", "< 200", "? href=\"\($list)/new\"", "? まだ何も書かれていません", "! 全部で", "statements 12",
  "== \($list): a new one is kept once, and the list says so",
  "form \($list)/new",
  "post \($list)/new", "= *", filled($fields; "髙𠮷 <b>🏯"), "< 303", "has Location: \($list)?done=saved", "statements 45",
  "post \($list)/new", "= *", filled($fields; "二度め"), "< 303", "has Location: \($list)?done=saved",
  "get \($list)?done=saved", "< 200", "? 保存しました", "? 髙𠮷 &lt;b", "! <b>🏯", "! 二度め", "keep ID text href=\"\($list)/",
  "statements 12",
  "get \($list)/$ID", "< 200", "? href=\"\($list)/$ID/remove\"", "statements 12",
  "== \($list): where a list goes on is looked up, and what is none is not asked",
  "get \($list)?after=$ID", "< 200", "? はじめから見る", "? 全部で1件",
  "get \($list)?after=0000000000001", "< 200", "? 髙𠮷",
  "get \($list)?after=x&done=x", "< 200", "! 保存しました",
  "== \($list): two windows, yours and theirs",
  "form \($list)/$ID", "keep OLD field version",
  "post \($list)/$ID", "= *", filled($fields; "春"), "< 303", "statements 30",
  "form \($list)/$ID",
  "post \($list)/$ID", "= form-id: $FORM_ID", "= form-proof: $PROOF", "= version: $OLD", filled($fields; "秋"), "< 409",
  "? 今の記録は「春」です", "? value=\"秋\"",
  "== \($list): an id that is not there is none",
  ("0000000000001", "x", "%3Cb%3E", "0000000000001/remove", "$ID/x" | "get \($list)/\(.)", "< 404", "! <b>"),
  "form \($list)/new", "post \($list)/0000000000001/remove", "= *", "< 404",
  "== \($list): what was typed about a record that is gone makes a new one",
  "form \($list)/new",
  "post \($list)/0000000000001", "= *", filled($fields; "消えた"), "< 404", "? value=\"消えた\"",
  "? action=\"\($list)/new\"", "? 新しい記録になります", "? name=\"version\" value=\"0\"",
  "== \($list): a removal asks first, and refuses what changed meanwhile",
  "get \($list)/$ID/remove", "< 200", "? 「春」を削除しますか", "? 履歴に残ります", "statements 12",
  "form \($list)/$ID/remove", "keep OLD field version",
  "form \($list)/$ID", "post \($list)/$ID", "= *", filled($fields; "夏"), "< 303",
  "form \($list)/$ID/remove",
  "post \($list)/$ID/remove", "= form-id: $FORM_ID", "= form-proof: $PROOF", "= version: $OLD", "< 409",
  "? まだ削除していません", "? 「夏」を削除しますか",
  "form \($list)/$ID/remove",
  "post \($list)/$ID/remove", "= *", "< 303", "has Location: \($list)?done=removed", "statements 30",
  "post \($list)/$ID/remove", "= *", "< 303", "has Location: \($list)?done=removed",
  "get \($list)?done=removed", "< 200", "? 削除しました", "? まだ何も書かれていません",
  "get \($list)/$ID", "< 404"
