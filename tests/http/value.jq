# A value that a field takes.
def good: if .kind == "number" then "\(.least)"
	elif .kind == "day" then "2026-11-26"
	elif .kind == "choice" then (.choices // ["x"])[0]
	elif .kind == "id" then "0000000000001"
	elif .kind == "switch" then "1"
	else "x" * (.least | if . < 1 then 1 else . end) end;
