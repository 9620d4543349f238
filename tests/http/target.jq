# The address of a route, with something for each of its parts: what is there, or the id of no record.
def target: .path | gsub(":(?<part>[a-z-]+)"; {
	framework: "ipa-articles-4.0", item: "1", reason: "customer", measure: "update-software", pattern: "policy", clause: "law",
	id: "0000000000000", lang: "0000000000000", number: "0000000000000", key: ("0" * 52)
}[.part] // error("tests/http/target.jq has nothing for :\(.part)"));
