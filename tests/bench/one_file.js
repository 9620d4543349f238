// one_file.js TORIDE.html: prints what Chromium takes to show the file and to score 25 answers, as lines of name, value,
// unit and spread with tabs between them.
'use strict'

const { pathToFileURL } = require('node:url')
const { chromium } = require('playwright-core')

const RUNS = 11
const KEPT = JSON.stringify({
  format: 'toride-answers', version: 1, firm: { name: 'bench' },
  rounds: [{ framework: 'ipa-selfcheck-3.1', number: 1, begun: '2026-11-01', closed: null,
    answers: Array.from({ length: 25 }, (_, i) => ({ item: String(i + 1), answer: i % 2 ? 'partly' : 'no' })) }],
})

// From the beginning of the load to the first page that is seen; and from the tap to the whole result.
async function once(browser, address) {
  const context = await browser.newContext({ offline: true, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()

  await page.addInitScript(kept => localStorage.setItem('toride-answers', kept), KEPT)
  await page.goto(address)
  await page.waitForSelector('#app h1')
  const paint = await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(() => {
    done(performance.getEntriesByName('first-contentful-paint')[0].startTime)
  }))))
  const score = await page.evaluate(() => {
    const began = performance.now()
    location.hash = '#/result/ipa-selfcheck-3.1/1'
    return new Promise(done => addEventListener('hashchange', () => done(performance.now() - began)))
  })
  await context.close()
  return { paint, score }
}

function tell(name, values) {
  const sorted = values.sort((a, b) => a - b).map(v => v.toFixed(3))

  console.log([name, sorted[RUNS >> 1], 'ms', `(${sorted[0]} to ${sorted[RUNS - 1]})`].join('\t'))
}

async function main(file) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell', args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  })
  const runs = []

  for (let i = 0; i <= RUNS; i++) {
    runs.push(await once(browser, pathToFileURL(file).href))
  }
  await browser.close()
  tell('one_file_first_paint_ms', runs.slice(1).map(r => r.paint))
  tell('one_file_score_ms', runs.slice(1).map(r => r.score))
}

main(process.argv[2])
