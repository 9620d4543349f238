#!/bin/sh
# pictures.sh [PROGRAM]
#
# Makes the pictures of the guide anew, docs/guide/*.png, from the sample answers in docs/example/.  PROGRAM is the
# toride to use (build/toride).  Needs what `make setup` installs: Chromium, a Japanese font, playwright-core.
#
#     home.png           the home page of the server, with that result
#     result.png         the beginning of the result as a computer shows it
#     result-items.png   one part of the list of all items
#     result-phone.png   the beginning on a phone
#
# The same tree on the same machine gives the same pictures; another Chromium or another font gives others.  A picture
# over 150 KB is refused: the guide is read on slow lines, too.
set -eu
cd "$(dirname "$0")/../.."
program=${1:-build/toride}
limit=153600
export SOURCE_DATE_EPOCH=1795219200 # the page shows a day: 21 November 2026

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

# A firm with the sample result, and the server with its records; $link leads in.
start_server() {
	export HOME="$work" XDG_DATA_HOME="$work/data"
	unset TORIDE_DATABASE
	tools/quietly "$program" firm set people 12 --firm 髙橋商店 --create
	tools/quietly "$program" assess ipa-selfcheck-3.1 docs/example/answers-25.csv --save
	"$program" serve --listen 127.0.0.1:0 >"$work/serve" 2>"$work/serve.log" &
	server=$!
	while ! grep -q 'enter?key=' "$work/serve"; do
		kill -0 "$server" || { cat "$work/serve.log" >&2 && exit 1; }
		sleep 0.1
	done
	link=$(grep -o 'http://[^ ]*' "$work/serve")
}

"$program" assess ipa-selfcheck-3.1 docs/example/answers-25.csv --before docs/example/answers-25-before.csv \
	--lang ja --format html -o "$work/result.html"

start_server

node - "$work" "$(command -v chromium)" "$link" <<'END'
const { chromium } = require("playwright-core");
const [work, executablePath, link] = process.argv.slice(2);

const result = `file://${work}/result.html`;
const shots = [
  { name: "home", width: 840, height: 1010, address: link },
  { name: "result", width: 760, height: 820 },
  { name: "result-items", width: 760, height: 640, at: "#items" },
  { name: "result-phone", width: 360, height: 740 },
];

(async () => {
  // without its own sandbox Chromium runs as root too; the page is ours and has no script
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const { name, width, height, at, address } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, locale: "ja-JP", colorScheme: "light" });
    await page.goto(address ?? result);
    if (at) {
      await page.locator(at).evaluate((element) => element.scrollIntoView());
    }
    await page.screenshot({ path: `${work}/${name}.png`, animations: "disabled" });
    await page.close();
  }
  await browser.close();
})();
END

for picture in "$work"/*.png; do
	size=$(wc -c <"$picture")
	if [ "$size" -gt "$limit" ]; then
		echo "pictures.sh: $(basename "$picture") has $size bytes, at most $limit may be" >&2
		exit 1
	fi
done
cp "$work"/*.png docs/guide/
