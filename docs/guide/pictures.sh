#!/bin/sh
# pictures.sh [PROGRAM]
#
# Makes the pictures of the guide anew, docs/guide/*.png, from the sample answers in docs/example/.  PROGRAM is the
# toride to use (build/toride).  Needs what `make setup` installs: Chromium, a Japanese font, playwright-core.
#
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
trap 'rm -rf "$work"' EXIT

"$program" assess ipa-selfcheck-3.1 docs/example/answers-25.csv --before docs/example/answers-25-before.csv \
	--lang ja --format html -o "$work/result.html"

node - "$work" "$(command -v chromium)" <<'END'
const { chromium } = require("playwright-core");
const [work, executablePath] = process.argv.slice(2);

const shots = [
  { name: "result", width: 760, height: 820 },
  { name: "result-items", width: 760, height: 640, at: "#items" },
  { name: "result-phone", width: 360, height: 740 },
];

(async () => {
  // without its own sandbox Chromium runs as root too; the page is ours and has no script
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const { name, width, height, at } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, locale: "ja-JP", colorScheme: "light" });
    await page.goto(`file://${work}/result.html`);
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
