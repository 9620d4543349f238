// Looks at the result pages in Chromium, and says TAP.
//
//     node tests/browser/run.js BUILD_DIR        BUILD_DIR/toride makes the pages; CHROMIUM=/path/to/another
//
// Each page at 360 and 1280 px, light and dark: no message, no request, no sideways scrolling, axe without a finding,
// bars that say what their numbers say, hostile notes shown as text; once each: headings, keyboard, print, PDF,
// html-validate.  Pictures for people: BUILD_DIR/screenshots/PAGE-LANG-WIDTH-SCHEME.png
'use strict'

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { chromium } = require('playwright-core')
const { HtmlValidate } = require('html-validate')
const look = require('./look.js')
const { make, root } = require('./pages.js')

const WIDTHS = [360, 1280]
const SCHEMES = ['light', 'dark']
const PAPER = Math.floor((210 - 2 * 16) / 25.4 * 96) // px between the margins of an A4 page
const AXE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } }, // off unless asked for
  resultTypes: ['violations', 'incomplete'],
}

let count = 0
let bad = 0

function verdict(name, findings) {
  count++
  bad += findings.length > 0 ? 1 : 0
  console.log(`${findings.length > 0 ? 'not ok' : 'ok'} ${count} - ${name}`)
  findings.forEach(f => console.log(`#   ${f.replaceAll('\n', ' ')}`))
}

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

async function axe(page) {
  const result = await page.evaluate(options => window.axe.run(document, options), AXE)
  // of a sign like ▲ axe cannot tell the contrast; such signs stand beside a word that says the same
  const sign = node => node.any[0]?.data?.messageKey === 'nonBmp'
  const told = (word, list) => list.flatMap(rule => rule.nodes.filter(node => !sign(node)).slice(0, 3).map(node =>
    `axe ${word} ${rule.id}: ${node.target.join(' ')} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`))

  return [...told('finds', result.violations), ...told('cannot decide', result.incomplete)]
}

// The whole page, however long.  Asked of the browser itself: page.screenshot takes twice as long.
async function picture(page, file) {
  const session = await page.context().newCDPSession(page)
  const [width, height] = await page.evaluate(() =>
    [document.documentElement.clientWidth, document.documentElement.scrollHeight])
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png', captureBeyondViewport: true, optimizeForSpeed: true, clip: { x: 0, y: 0, width, height, scale: 1 },
  })

  fs.writeFileSync(file, Buffer.from(data, 'base64'))
  await session.detach()
}

async function lookAround(browser, entry, axeSource, screenshots) {
  const { page, heard, close } = await openPage(browser, entry)

  // by evaluating, as the developer tools do: the page's own policy stays as it is, and would refuse a script
  await page.evaluate(axeSource)
  for (const width of entry.whole ? WIDTHS : WIDTHS.slice(0, 1)) {
    for (const scheme of entry.whole ? SCHEMES : SCHEMES.slice(0, 1)) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ media: 'screen', colorScheme: scheme })
      const findings = [
        ...await page.evaluate(look.fits),
        ...await page.evaluate(look.bars),
        ...await page.evaluate(look.inert),
        ...await axe(page),
        ...heard.splice(0),
      ]
      await picture(page, path.join(screenshots, `${entry.name}-${width}-${scheme}.png`))
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

async function validate(entries) {
  const validator = new HtmlValidate(JSON.parse(fs.readFileSync(path.join(root, '.htmlvalidate.json'), 'utf8')))

  for (const entry of entries) {
    const report = await validator.validateFile(entry.file)
    const messages = report.results.flatMap(r => r.messages)
    verdict(`${entry.name}: html-validate`, messages.map(m => `${m.line}:${m.column} ${m.message} (${m.ruleId})`))
  }
}

async function main(build) {
  const program = path.resolve(build, 'toride')
  const screenshots = path.resolve(build, 'screenshots')
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'toride-browser.'))

  if (!fs.existsSync(executablePath)) {
    console.log(`1..0 # SKIP there is no ${executablePath}`)
    return
  }
  fs.rmSync(screenshots, { recursive: true, force: true })
  fs.mkdirSync(screenshots, { recursive: true })
  const entries = make(program, folder)
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid() === 0 ? ['--no-sandbox'] : [], // Chromium's own sandbox does not work for root
  })

  try {
    const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
    await validate(entries)
    for (const entry of entries) {
      await lookAround(browser, entry, axeSource, screenshots)
      if (entry.texts.length > 0) {
        await withoutPolicy(browser, entry)
      }
    }
  } finally {
    await browser.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  console.log(`1..${count}`)
}

if (process.argv.length !== 3) {
  console.error('usage: node tests/browser/run.js BUILD_DIR')
  process.exit(64)
}
main(process.argv[2]).then(() => { process.exitCode = bad > 0 ? 1 : 0 }, e => {
  console.log(`Bail out! ${e.message.replaceAll('\n', ' ')}`)
  process.exitCode = 1
})
