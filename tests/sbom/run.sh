#!/usr/bin/env bash
# run.sh BUILD_DIR
#
# The bill of materials: it is CycloneDX 1.5, and has each library that the program or a module names, and no other.  So
# a library that somebody adds is in it, or this fails.  TAP on standard output.
# shellcheck disable=SC1091,SC2154 # lib.sh is checked on its own
. "$(dirname "$0")/../lib.sh"
begin "$1"
build=$(dirname "$program")

if sanitized; then
	skip "The bill of materials" "it is made of the build for people, not of this one"
	finish
fi
(cd "$root" && tools/sbom "$build") >"$log/out" 2>"$log/err" || wrong "it was not made: $(cat "$log/err")"
bom=$(echo "$build"/toride_*.cdx.json)
[ -s "$bom" ] || wrong "there is no $bom"
cp "$bom" first.json
(cd "$root" && tools/sbom "$build") >"$log/out" 2>&1
cmp -s "$bom" first.json || wrong "made twice, it has other bytes"
verdict "It is made, twice with the same bytes"

# is FILTER: jq says true of it
is() {
	jq -e "$1" "$bom" >"$log/jq" 2>&1 || wrong "not so: $1"
}
# the shape that https://cyclonedx.org/schema/bom-1.5.schema.json asks for, and no word that it does not have
is '.bomFormat == "CycloneDX" and .specVersion == "1.5" and .version == 1'
is '(keys - ["bomFormat", "specVersion", "version", "metadata", "components", "dependencies"]) == []'
is '(.metadata | keys) == ["component", "timestamp"]'
is '.metadata.timestamp | test("^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")'
is '.metadata.component | .type == "application" and .name == "toride" and .licenses[0].license.id == "Apache-2.0"'
is 'all(.components[]; (keys - ["type", "bom-ref", "name", "version", "purl", "properties"]) == [] and .type == "library")'
is 'all(.components[]; (.name | test("^[a-z0-9][a-z0-9.+-]+$")) and (.version | test("^[0-9][^ ]*$")))'
is 'all(.components[]; .purl == "pkg:deb/debian/\(.name)@\(.version | @uri)" + (if .purl | contains("?arch=") then (.purl | capture("(?<a>[?].*)$").a) else "" end))'
is 'all(.components[].properties[]; (keys == ["name", "value"]) and (.value | type == "string" and length > 0))'
is '([.components[]."bom-ref"] | length) == ([.components[]."bom-ref"] | unique | length)'
is '.dependencies[0].ref == "toride" and .dependencies[0].dependsOn == [.components[]."bom-ref"]'
verdict "It has the shape of CycloneDX 1.5"

for file in "$build/toride" "$build"/src/*/*.so; do
	readelf -d "$file" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'
done | LC_ALL=C sort -u >needed
jq -r '.components[].properties[] | select(.name == "toride:soname") | .value' "$bom" | LC_ALL=C sort >said
diff needed said >"$log/diff" || wrong "ELF NEEDED and the bill differ: $(cat "$log/diff")"
[ "$(wc -l <needed)" -gt 10 ] || wrong "hardly a library: $(cat needed)"
verdict "It has each library that is linked, and no other"

# by name, so that a module which is not built is noticed, too: LIBRARY USER
while read -r library user; do
	jq -e --arg l "lib$library" --arg u "$user" 'any(.components[]; (.name | startswith($l)) and (.version | length > 0) and
		any(.properties[]; .name == "toride:used-by" and (.value | split(" ") | index($u) != null)))' "$bom" >"$log/jq" 2>&1 ||
		wrong "there is no lib$library that $user uses"
done <<'WANTED'
cyaml toride
yaml toride
jansson toride
seccomp toride
sqlite3 toride
nettle toride
sodium toride
crack words_crack.so
cbor factor_gnutls.so
qrencode factor_gnutls.so
gnutls factor_gnutls.so
gnutls http_mhd.so
gnutls cert_gnutls.so
microhttpd http_mhd.so
pq engine_pg.so
pango paint_pango.so
cairo paint_pango.so
archive paint_office.so
archive carry_zip.so
xml2 paint_office.so
WANTED
verdict "It has each by its name, with who uses it"

while read -r package version; do
	[ "$(dpkg-query -W -f '${Version}' "$package" 2>/dev/null | head -c 200)" = "$version" ] ||
		dpkg-query -W -f '${Version}\n' "$package:$(dpkg --print-architecture)" 2>/dev/null | grep -qx -- "$version" ||
		wrong "$package is not $version"
done < <(jq -r '.components[] | "\(.name) \(.version)"' "$bom")
verdict "Its versions are those of this machine"

finish
