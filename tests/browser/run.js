// Looks at our pages in Chromium, and says TAP.
//
//     node tests/browser/run.js BUILD_DIR [PART...] [--pictures]
//
// BUILD_DIR/toride makes the pages; CHROMIUM=/path/to/another.  PART is one of these; without it, all of them:
//
//   results   each result page at 360 and 1280 px, light and dark: no message, no request, no sideways scrolling, axe
//             without a finding, bars that say what their numbers say, hostile notes shown as text; once each:
//             headings, keyboard, print, PDF, html-validate
//   served    each page of the server, in both languages, at 320, 360 and 1280 px, light and dark: the same
//   questions answering with a script: by tap and key, cut off, twice, in two tabs, from the link to the score
//   offline   the one file, opened from the disk with the network cut: by touch, by keyboard, files, storage, looks
//   passkeys  what is asked for once more: the passkey of who is in, and no other, opens it
//   ways      what people do there, by mouse, by keyboard and without JavaScript, on both stores
//
// Pictures for people, of each look in which something was found, with --pictures of all:
// BUILD_DIR/screenshots/PAGE-LANG-WIDTH-SCHEME.png
'use strict'

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { chromium } = require('playwright-core')
const look = require('./look.js')
const { make } = require('./pages.js')
const { SCHEMES, AXE, AXE_LOOKS, verdict, finish, axe, htmlFaults, pictures, picture } = require('./report.js')
const { lookAtServed } = require('./served.js')
const { answer } = require('./questions.js')
const { tryPasskeys } = require('./passkeys.js')
const { offline } = require('./offline.js')
const { goAllWays } = require('./ways.js')

const WIDTHS = [360, 1280]
const PAPER = Math.floor((210 - 2 * 16) / 25.4 * 96) // px between the margins of an A4 page

// A page that notes what it should not do: say, ask for, or stumble over something.
async function openPage(browser, entry, options = {}) {
  const context = await browser.newContext({ offline: true, ...options })
  const page = await context.newPage()
  const address = pathToFileURL(entry.file).href
  const heard = []

  page.on('console', m => heard.push(`console: ${m.text()}`))
  page.on('pageerror', e => heard.push(`error: ${e.message}`))
  page.on('dialog', d => { heard.push(`dialog: ${d.message()}`); return d.dismiss() })
  page.on('request', r => { if (r.url() !== address) heard.push(`request: ${r.url().slice(0, 100)}`) })
  page.on('framenavigated', f => { if (f.url() !== address) heard.push(`went to ${f.url()}`) })
  await page.goto(address)
  return { page, heard, close: () => context.close() }
}

async function lookAround(browser, entry) {
  const { page, heard, close } = await openPage(browser, entry)

  for (const width of entry.whole ? WIDTHS : WIDTHS.slice(0, 1)) {
    for (const scheme of entry.whole ? SCHEMES : SCHEMES.slice(0, 1)) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ media: 'screen', colorScheme: scheme })
      const findings = [
        ...await page.evaluate(look.fits),
        ...await page.evaluate(look.bars),
        ...await page.evaluate(look.inert),
        ...await axe(page, scheme === SCHEMES[0] ? AXE : AXE_LOOKS), // darkness changes colours and nothing else
        ...heard.splice(0),
      ]
      await picture(page, `${entry.name}-${width}-${scheme}`, findings)
      verdict(`${entry.name} at ${width} px, ${scheme}`, findings)
    }
  }
  verdict(`${entry.name}: headings, language, notes shown as text`, [
    ...await page.evaluate(look.structure, entry.lang),
    ...await page.evaluate(look.shown, entry.texts),
    ...(entry.lang === 'en' ? await page.evaluate(look.oneLanguage) : []),
  ])
  if (entry.whole) {
    await lookAtPaper(page, entry)
    verdict(`${entry.name}: keyboard`, await keyboard(page))
  }
  await close()
}

// Tab reaches every summary and shows where it is; Enter and the space bar open and close it.
async function keyboard(page) {
  const findings = []
  const summaries = await page.locator('summary').count()
  const links = await page.locator('a[href], button, input, select, textarea').count()

  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await page.evaluate(() => { document.activeElement.blur(); window.scrollTo(0, 0) })
  for (let i = 0; i < summaries + links; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const e = document.activeElement, s = getComputedStyle(e)
      return { tag: e.tagName, ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 }
    })
    if (!at.ring) {
      findings.push(`stop ${i + 1} (${at.tag}) does not show that it is there`)
    }
    if (at.tag !== 'SUMMARY') {
      continue
    }
    const open = () => page.evaluate(() => {
      const d = document.activeElement.parentElement
      return d.open && d.lastElementChild.getBoundingClientRect().height > 0
    })
    await page.keyboard.press('Enter')
    if (!await open()) {
      findings.push(`Enter does not open stop ${i + 1}`)
    }
    await page.keyboard.press('Space')
    if (await open()) {
      findings.push(`the space bar does not close stop ${i + 1}`)
    }
  }
  await page.keyboard.press('Tab')
  const end = await page.evaluate(() => document.activeElement.tagName)
  if (end !== 'BODY' && summaries + links > 0) {
    findings.push(`there are more stops than ${summaries + links}: ${end}`)
  }
  return findings
}

async function lookAtPaper(page, entry) {
  const findings = []

  await page.setViewportSize({ width: PAPER, height: 1000 })
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ media: 'print', colorScheme: scheme })
    const found = [...await page.evaluate(look.fits), ...await page.evaluate(look.onPaper)]
    findings.push(...found.map(f => `${scheme}: ${f}`))
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(m => [Number(m[1]), Number(m[2])])
  // A4 is 595.3 by 841.9 points
  const a4 = boxes.filter(([w, h]) => Math.abs(w - 595.3) < 1 && Math.abs(h - 841.9) < 1)

  if (boxes.length === 0 || a4.length !== boxes.length) {
    findings.push(`the PDF has ${boxes.length} pages, ${a4.length} of them A4`)
  }
  verdict(`${entry.name}: printed on ${boxes.length} pages of A4`, findings)
}

// Even without its policy the page has nothing that runs: the policy is the second wall, not the first.
async function withoutPolicy(browser, entry) {
  const { page, heard, close } = await openPage(browser, entry, { bypassCSP: true })

  await page.mouse.move(100, 100)
  verdict(`${entry.name}: harmless without its content security policy, too`,
    [...await page.evaluate(look.inert), ...heard])
  await close()
}

async function lookAtResults(browser, program, folder) {
  for (const entry of make(program, folder)) {
    verdict(`${entry.name}: html-validate`, await htmlFaults(fs.readFileSync(entry.file, 'utf8')))
    await lookAround(browser, entry)
    if (entry.texts.length > 0) {
      await withoutPolicy(browser, entry)
    }
  }
}

const PARTS = { results: lookAtResults, served: lookAtServed, questions: answer, passkeys: tryPasskeys, ways: goAllWays, offline }

async function main(build, parts) {
  const program = path.resolve(build, 'toride')
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium-headless-shell'
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'toride-browser.'))

  if (!fs.existsSync(executablePath)) {
    console.log(`1..0 # SKIP there is no ${executablePath}`)
    return true
  }
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  fs.chmodSync(folder, 0o711) // the PostgreSQL server may be another user's
  fs.mkdirSync(pictures.folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid() === 0 ? ['--no-sandbox'] : [], // Chromium's own sandbox does not work for root
  })

  try {
    // side by side, each with visitors and servers of its own
    await Promise.all(parts.map(part => PARTS[part](browser, program, folder)))
  } finally {
    await browser.close()
  }
  return finish()
}

const [build, ...words] = process.argv.slice(2)
const parts = words.filter(word => word !== '--pictures')
if (build === undefined || !parts.every(part => part in PARTS)) {
  console.error(`usage: node tests/browser/run.js BUILD_DIR [${Object.keys(PARTS).join('|')}]... [--pictures]`)
  process.exit(64)
}
pictures.folder = path.resolve(build, 'screenshots')
pictures.all = words.includes('--pictures')
main(build, parts.length > 0 ? parts : Object.keys(PARTS)).then(good => { process.exitCode = good ? 0 : 1 }, e => {
  console.log(`Bail out! ${e.message.replaceAll('\n', ' ')}`)
  process.exit(1) // whatever still waits
})
