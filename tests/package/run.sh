#!/usr/bin/env bash
# run.sh BUILD_DIR: the Debian package, as who installs it meets it.  TAP on standard output.
#
# In a Debian 12 of its own (debootstrap, from the mirror that apt uses): installed, used, upgraded from a predecessor
# whose records have an older schema, cut off between unpacking and configuring, removed, purged.  The units are held
# against systemd's own checks.  It takes root, and the mirror.
# shellcheck disable=SC1091,SC2154 # lib.sh is checked on its own
. "$(dirname "$0")/../lib.sh"
begin "$@"
build=$(dirname "$program")

if [ "$(basename "$build")" != build ]; then
	skip "The Debian package" "it is made of the build for people, not of this one"
	finish
fi
if [ "$(id -u)" -ne 0 ]; then
	skip "The Debian package" "only root can make a Debian to install it in"
	finish
fi

exposed_at_most=20 # tenths of what "systemd-analyze security" says: 0 is closed, 100 open

# in_root COMMAND...: in the Debian of our own; what it says is in $log/said
in_root() {
	chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
		"$@" >"$log/said" 2>&1 </dev/null
}

works() {
	in_root "$@" || wrong "\"$*\" ended with $?: $(tail -n 20 "$log/said")"
}

says() {
	grep -qF -- "$1" "$log/said" || wrong "it did not say \"$1\": $(head -c 600 "$log/said")"
}

as_toride() {
	works setpriv --reuid toride --regid toride --init-groups "$@"
}

# packed VERSION: the package with that version, as /VERSION.deb of the Debian
packed() {
	sed -i "s/^Version: .*/Version: $1/" "$build/deb/tree/DEBIAN/control"
	dpkg-deb --root-owner-group -Znone --build "$build/deb/tree" "$debian/$1.deb" >"$log/said" 2>&1 ||
		wrong "no package: $(cat "$log/said")"
}

# ---- the package itself ----

(cd "$root" && tools/package-deb "$build") >"$log/said" 2>&1 || wrong "no package: $(cat "$log/said")"
package=$(echo "$build"/toride_*.deb)
[ -s "$package" ] || wrong "there is no $package"
cp "$package" first.deb
(cd "$root" && tools/package-deb "$build") >"$log/said" 2>&1
cmp -s "$package" first.deb || wrong "made twice, it has other bytes"
dpkg-deb -c "$package" | awk '$2 != "root/root" || $1 ~ /^.[r-][w-].{3}w|^.{8}w/ { exit 1 }' ||
	wrong "a file is not root's alone to write: $(dpkg-deb -c "$package" | grep -v root/root | head -n 3)"
verdict "The package is made, twice with the same bytes, and all in it is root's"

# ---- a Debian to install it in ----

debian=$top/debian
needs=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/ //g'),procps
# shellcheck disable=SC2016 # apt fills it in
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | head -n 1)
if ! timeout 300 debootstrap --variant=minbase --include="$needs" bookworm "$debian" ${mirror:+"$mirror"} \
	>"$log/debootstrap" 2>&1; then
	skip "Installed, used, upgraded, removed" "debootstrap could not make a Debian: $(tail -n 1 "$log/debootstrap")"
	finish
fi
cp "$package" "$debian/now.deb"

works dpkg -i /now.deb
says "toride link"
works toride version
in_root stat -c '%U %a' /var/lib/toride && says "toride 700"
as_toride toride firm set people 5 --data /var/lib/toride --firm さくら商店 --create
as_toride toride check --data /var/lib/toride
verdict "Installed: its own user, a folder for that user alone, records"

cp "$root/docs/example/answers-25.csv" "$debian/answers.csv"
works toride assess ipa-selfcheck-3.1 /answers.csv
says "100"
verdict "The command works in it: libraries, content, sandbox"

cp -Rn /lib/systemd/system "$debian/lib/systemd/" # what the units stand on
systemd-analyze verify --root="$debian" --man=no toride.service >"$log/said" 2>&1
grep -i 'toride' "$log/said" | grep -v '^$' >"$log/of-ours"
[ ! -s "$log/of-ours" ] || wrong "$(cat "$log/of-ours")"
systemd-analyze security --offline=true --root="$debian" --no-pager --threshold="$exposed_at_most" toride.service \
	>"$log/said" 2>&1 || wrong "$(tail -n 3 "$log/said")"
note "$(tail -n 1 "$log/said" | sed 's/[^ -~]//g; s/  */ /g')"
verdict "systemd finds nothing wrong with the units, and little that is left open"

works dpkg -r toride
[ -e "$debian/var/lib/toride/toride.db" ] || wrong "the records are gone"
[ ! -e "$debian/usr/bin/toride" ] || wrong "the program is still there"
verdict "Removed: the program is gone, the records stay"

works dpkg -P toride
says "/var/lib/toride"
[ -e "$debian/var/lib/toride/toride.db" ] || wrong "the records are gone"
verdict "Purged: the records stay, and it says where"

# ---- upgrades ----

# predecessor: an older package, with records whose schema is that of version 3
predecessor() {
	packed 0.0.9
	works dpkg -i /0.0.9.deb
	rm -rf "$debian"/var/lib/toride/*
	sqlite3 -batch "$debian/var/lib/toride/toride.db" <"$tests_dir/migrate/3.sqlite.sql" || wrong "the dump cannot be read"
	works chown -R toride:toride /var/lib/toride
	works chmod 600 /var/lib/toride/toride.db
}

predecessor
works dpkg -i /now.deb
as_toride toride check --data /var/lib/toride
as_toride toride firm list --data /var/lib/toride
says "さくら商店"
[ -n "$(ls "$debian/var/lib/toride/backup" 2>/dev/null)" ] || wrong "there is no copy of the records as they were"
verdict "Upgraded: the records have the newest schema, and a copy as they were lies beside them"

works dpkg -r toride
predecessor
works dpkg --unpack /now.deb
in_root setpriv --reuid toride --regid toride --init-groups toride firm list --data /var/lib/toride --lang en &&
	wrong "records of an older schema were read as if they were new"
says "toride migrate"
works dpkg --configure toride
as_toride toride firm list --data /var/lib/toride
says "さくら商店"
verdict "Cut off before it was configured: it says what to do, and the next configuring does it"

works dpkg -r toride
predecessor
dd if=/dev/zero of="$debian/var/lib/toride/toride.db" bs=4096 seek=1 count=6 conv=notrunc 2>/dev/null
# behind the first page, whose head says how the file is kept
pages() {
	tail -c +4097 "$debian/var/lib/toride/toride.db" | sha256sum
}
before=$(pages)
in_root dpkg -i /now.deb && wrong "a broken store was upgraded as if it were whole"
says "dpkg --configure toride"
[ "$before" = "$(pages)" ] || wrong "the broken store was written to"
verdict "Broken records: the upgrade stops, says so, and leaves them as they are"

finish
