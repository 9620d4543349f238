// What all looks share: TAP, axe, html-validate, and pictures for people.
'use strict'

const fs = require('node:fs')
const path = require('node:path')
const { HtmlValidate } = require('html-validate')
const { root } = require('./pages.js')

const SCHEMES = ['light', 'dark']
const AXE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } }, // off unless asked for
  preload: false, // a third of the time: it reads films and sounds, of which no page has one, and styles for rules we leave out
  resultTypes: ['violations', 'incomplete'],
}
// What another width or other colours may change; the rest of a page's rules hold for it in every look.
const AXE_LAYOUT = { ...AXE, runOnly: ['target-size', 'scrollable-region-focusable'] }
const AXE_COLOURS = { ...AXE, runOnly: ['color-contrast', 'link-in-text-block'] }
const AXE_LOOKS = { ...AXE, runOnly: [...AXE_LAYOUT.runOnly, ...AXE_COLOURS.runOnly] }
const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const validator = new HtmlValidate(JSON.parse(fs.readFileSync(path.join(root, '.htmlvalidate.json'), 'utf8')))

let count = 0
let bad = 0

function verdict(name, findings) {
  count++
  bad += findings.length > 0 ? 1 : 0
  console.log(`${findings.length > 0 ? 'not ok' : 'ok'} ${count} - ${name}`)
  findings.forEach(f => console.log(`#   ${f.replaceAll('\n', ' ')}`))
}

function skip(name, reason) {
  count++
  console.log(`ok ${count} - ${name} # SKIP ${reason}`)
}

// The plan; returns whether all is well.
function finish() {
  console.log(`1..${count}`)
  return bad === 0
}

// Lets every page of these visitors have axe at hand, for the price of running it: the browser reads its half a megabyte
// once, and not again for each page.
const axeAtHand = context => context.addInitScript(`window.axeLater = () => {${axeSource}\n}`)

// By evaluating, as the developer tools do: the page's own policy stays as it is, and would refuse a script.
// Of the whole page, or of `parts`, a handle on some of its elements.
async function axe(page, rules = AXE, parts = null) {
  if (!await page.evaluate(() => { window.axeLater?.(); delete window.axeLater; return 'axe' in window })) {
    await page.evaluate(axeSource)
  }
  const result = await page.evaluate(([options, some]) => window.axe.run(some ?? document, options), [rules, parts])
  // of a sign like ▲ axe cannot tell the contrast; such signs stand beside a word that says the same
  const sign = node => node.any[0]?.data?.messageKey === 'nonBmp'
  const told = (word, list) => list.flatMap(rule => rule.nodes.filter(node => !sign(node)).slice(0, 3).map(node =>
    `axe ${word} ${rule.id}: ${node.target.join(' ')} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`))

  return [...told('finds', result.violations), ...told('cannot decide', result.incomplete)]
}

async function htmlFaults(html) {
  const report = await validator.validateString(html)

  return report.results.flatMap(r => r.messages).map(m => `${m.line}:${m.column} ${m.message} (${m.ruleId})`)
}

// Where pictures go, and whether of every look: nobody compares them, and all of them take a quarter of the time.
const pictures = { folder: '', all: false }

// The whole page, however long, where something was found or all are wanted.  Asked of the browser itself:
// page.screenshot takes twice as long.
async function picture(page, name, findings) {
  const file = path.join(pictures.folder, `${name}.png`)

  if (!pictures.all && findings.length === 0) {
    fs.rmSync(file, { force: true }) // of what was found there before
    return
  }
  const session = await page.context().newCDPSession(page)
  const [width, height] = await page.evaluate(() =>
    [document.documentElement.clientWidth, document.documentElement.scrollHeight])
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png', captureBeyondViewport: true, optimizeForSpeed: true, clip: { x: 0, y: 0, width, height, scale: 1 },
  })

  fs.writeFileSync(file, Buffer.from(data, 'base64'))
  await session.detach()
}

module.exports = {
  SCHEMES, AXE, AXE_LAYOUT, AXE_COLOURS, AXE_LOOKS, verdict, skip, finish, axeAtHand, axe, htmlFaults, pictures, picture,
}
