// preview.js ORIGIN COOKIE: prints what Chromium takes from a key in the words of a clause of the handbook to the
// preview that is painted beside them, as a line of name, value, unit and spread with tabs between them.
'use strict'

const { chromium } = require('playwright-core')

const RUNS = 31
const WARM = 5
const EDITOR = '/document/handbook/clause/'

// In the page: from the change to the frame that shows the fresh preview.
function change(i) {
  const text = document.getElementById('text-ja')
  const began = performance.now()

  text.value = text.value.replace(/[0-9]*$/, String(i))
  text.dispatchEvent(new Event('input', { bubbles: true }))
  return new Promise(done => {
    new MutationObserver((_, observer) => {
      if (document.getElementById('preview').textContent.includes(String(i))) {
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)))
      }
    }).observe(document.body, { childList: true, subtree: true })
  })
}

async function main(origin, cookie) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell', args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  })
  const [name, value] = cookie.split('=')
  const context = await browser.newContext({ locale: 'ja-JP' })
  const page = await context.newPage()
  const took = []

  await context.addCookies([{ name, value, url: origin }])
  await page.goto(origin + '/document/handbook')
  await page.goto(await page.locator(`a[href^="${EDITOR}"]`).first().evaluate(a => a.href))
  for (let i = 0; i < WARM + RUNS; i++) {
    took.push(await page.evaluate(change, 1000 + i))
  }
  await browser.close()
  const sorted = took.slice(WARM).sort((a, b) => a - b).map(ms => ms.toFixed(3))
  console.log(['preview_ms', sorted[RUNS >> 1], 'ms', `(${sorted[0]} to ${sorted[RUNS - 1]})`].join('\t'))
}

main(...process.argv.slice(2))
