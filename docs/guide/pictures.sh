#!/bin/sh
# pictures.sh [PROGRAM]
#
# Makes the pictures of the guide anew, docs/guide/*.png, from the sample answers in docs/example/.  PROGRAM is the
# toride to use (build/toride).  Needs what `make setup` installs: Chromium, a Japanese font, playwright-core.
#
#     home.png, question.png, articles.png, measure.png, firm.png, search.png, rounds.png   pages of the server
#     result.png, result-items.png, result-phone.png   the result as a file: its beginning, a part of the list of all
#                                          items, the beginning on a phone
#     paper.png                            the first page of the PDF
#
# The same tree on the same machine and day gives the same pictures; another Chromium or another font gives others.  A
# picture over 150 KB is refused: the guide is read on slow lines, too.
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
	tools/quietly "$program" assess ipa-selfcheck-3.1 docs/example/answers-25-before.csv --save
	tools/quietly "$program" assess ipa-selfcheck-3.1 docs/example/answers-25.csv --save
	tools/quietly "$program" task done update-software
	"$program" serve --listen 127.0.0.1:0 >"$work/serve" 2>"$work/serve.log" &
	server=$!
	while ! grep -qs 'enter?key=' "$work/serve"; do
		kill -0 "$server" || { cat "$work/serve.log" >&2 && exit 1; }
		sleep 0.1
	done
	link=$(grep -o 'http://[^ ]*' "$work/serve")
}

"$program" assess ipa-selfcheck-3.1 docs/example/answers-25.csv --before docs/example/answers-25-before.csv \
	--lang ja --format html -o "$work/result.html"

"$program" assess ipa-selfcheck-3.1 docs/example/answers-25.csv --lang ja --format pdf -o "$work/result.pdf"
pdftoppm -r 60 -f 1 -l 1 -png "$work/result.pdf" "$work/paper"
mv "$work"/paper-*.png "$work/paper.png"

start_server

node - "$work" "$(command -v chromium-headless-shell)" "$link" <<'END'
const { chromium } = require("playwright-core");
const [work, executablePath, link] = process.argv.slice(2);

const result = `file://${work}/result.html`;
const served = (path) => new URL(path, link).href;
const shots = [
  { name: "home", width: 840, height: 1010, address: link }, // comes in: the pages below are open then
  { name: "question", width: 840, height: 820, address: served("/answer/ipa-selfcheck-3.1/3") },
  { name: "articles", width: 840, height: 820, address: served("/articles") },
  { name: "measure", width: 840, height: 820, address: served("/measure/backup") },
  { name: "firm", width: 840, height: 820, address: served("/firm") },
  { name: "search", width: 840, height: 720, address: served("/search?q=パスワード") },
  { name: "rounds", width: 840, height: 640, address: served("/rounds") },
  { name: "result", width: 760, height: 820, address: result },
  { name: "result-items", width: 760, height: 640, address: result, at: "#items" },
  { name: "result-phone", width: 360, height: 740, address: result },
];

(async () => {
  // without its own sandbox Chromium runs as root too; the pages are ours
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const context = await browser.newContext({ locale: "ja-JP", colorScheme: "light" });
  for (const { name, width, height, at, address } of shots) {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(address);
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
