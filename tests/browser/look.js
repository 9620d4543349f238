// What is looked at inside a page.  Each function runs in the browser (page.evaluate), so it uses nothing of this file
// but what stands inside it, and returns a list of findings: sentences, none when all is well.
'use strict'

// One h1 first, no level left out, none empty; the language is said.
function structure(lang) {
  const findings = []
  const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
  let last = 0

  if (document.documentElement.lang !== lang) {
    findings.push(`lang is "${document.documentElement.lang}", not "${lang}"`)
  }
  if (document.title.trim() === '') {
    findings.push('the title is empty')
  }
  if (document.querySelectorAll('h1').length !== 1) {
    findings.push(`${document.querySelectorAll('h1').length} h1`)
  }
  for (const h of levels) {
    const level = Number(h.tagName[1])
    if (level > last + 1) {
      findings.push(`${h.tagName} "${h.textContent}" comes behind a level ${last}`)
    }
    if (h.textContent.trim() === '') {
      findings.push(`an empty ${h.tagName}`)
    }
    last = level
  }
  return findings
}

// Nothing that could run or load, whatever the notes say.
function inert() {
  const findings = []
  const forbidden = 'script,img,iframe,frame,object,embed,link,base,form,audio,video,source,math,foreignObject'

  for (const e of document.querySelectorAll(forbidden)) {
    findings.push(`an element that should not be there: ${e.outerHTML.slice(0, 100)}`)
  }
  for (const e of document.querySelectorAll('*')) {
    for (const a of e.attributes) {
      const address = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcset'].includes(a.name)
      if (a.name.startsWith('on')) {
        findings.push(`an attribute that runs: ${e.tagName} ${a.name}="${a.value}"`)
      } else if (address && !/^(#|https?:|mailto:|tel:)/i.test(a.value)) {
        findings.push(`an address that is not known to be harmless: ${e.tagName} ${a.name}="${a.value}"`)
      }
    }
  }
  if (window.hacked !== undefined) {
    findings.push(`hostile text was run (${window.hacked})`)
  }
  return findings
}

// A page of the server: no script but a file of ours, no style of its own, nothing from elsewhere; a title that tells
// where one is, and in the end whose page it is.
function plain(product = 'Toride') {
  const findings = []

  for (const e of document.querySelectorAll('script:not([src^="/static/"]:empty),style,img,iframe,frame,object,embed,base,audio,video,source')) {
    findings.push(`an element that should not be there: ${e.outerHTML.slice(0, 100)}`)
  }
  for (const e of document.querySelectorAll('*')) {
    for (const a of e.attributes) {
      if (a.name === 'style' || a.name.startsWith('on')) {
        findings.push(`an attribute that should not be there: ${e.tagName} ${a.name}="${a.value}"`)
      } else if (['href', 'src', 'action', 'formaction'].includes(a.name) && !a.value.startsWith(location.origin + '/') &&
          !/^(#|\/(?![/\\]))/.test(a.value)) {
        findings.push(`leads elsewhere: ${e.tagName} ${a.name}="${a.value}"`)
      }
    }
  }
  const parts = document.title.split(/ ?[|｜] ?| - /)
  if (parts.length < 2 || parts[0].trim() === '' || !parts.at(-1).endsWith(product)) {
    findings.push(`the title says little: "${document.title}"`)
  }
  if (getComputedStyle(document.querySelector('main')).maxWidth === 'none') {
    findings.push('the stylesheet is not there')
  }
  return findings
}

// Every one of the texts can be read in the page as it was written.
function shown(texts) {
  const squeezed = s => s.replace(/\s+/g, ' ').trim()
  const all = squeezed(document.body.innerText)

  return texts.filter(t => !all.includes(squeezed(t))).map(t => `not shown as text: ${t.slice(0, 80)}`)
}

// Nothing reaches past the right or the left edge.
function fits() {
  const findings = []
  const width = document.documentElement.clientWidth

  if (document.scrollingElement.scrollWidth > width) {
    findings.push(`scrolls sideways: ${document.scrollingElement.scrollWidth} px in ${width}`)
  }
  for (const e of document.querySelectorAll('body *')) {
    const r = e.getBoundingClientRect()
    if (r.width > 0 && (r.right > width + 0.5 || r.left < -0.5)) {
      findings.push(`${e.tagName}.${e.className.baseVal ?? e.className} reaches from ${r.left} to ${r.right} of ${width} px: ` +
        e.textContent.trim().slice(0, 40))
    }
    const style = getComputedStyle(e)
    // a field scrolls, and what ends in "…" was meant to
    const may = e.matches('input') || style.textOverflow === 'ellipsis'
    const cuts = style.overflowX !== 'visible' && !may
    if (r.width > 0 && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && cuts) {
      findings.push(`${e.tagName}.${e.className} cuts its text off`)
    }
  }
  return findings.slice(0, 10)
}

// No style makes other colours or letters for a width, and none anything but colours for the dark: a look in the dark
// tells for every width, and what a width does is seen in the light.
function apart() {
  const findings = []
  const looks = /^(--|background|(color|opacity|filter|mix-blend-mode|font-size|font-weight)$)/
  const walk = (rules, width, dark) => {
    for (const rule of rules) {
      const media = rule.media?.mediaText ?? ''
      for (const name of rule.style ?? []) {
        const colour = name.startsWith('--') ? CSS.supports('color', rule.style.getPropertyValue(name)) : /color$/.test(name)
        if (width && looks.test(name)) {
          findings.push(`${rule.selectorText}: a width changes its ${name}`)
        }
        if (dark && !colour) {
          findings.push(`${rule.selectorText}: darkness changes its ${name}`)
        }
      }
      walk(rule.cssRules ?? [], width || /width|height|orientation|aspect/.test(media), dark || /color-scheme/.test(media))
    }
  }

  for (const sheet of document.styleSheets) {
    walk(sheet.cssRules, false, false)
  }
  return findings
}

// Remembers what can be seen; then, at another width, a list of what can be seen now and could not, null for nothing.
function remember() {
  window.seen = new Set([...document.querySelectorAll('body *')].filter(e => e.checkVisibility()))
}

function unseen() {
  const all = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !window.seen.has(e))
  const whole = all.filter(e => !all.includes(e.parentElement))

  return whole.length > 0 ? whole : null
}

// Each bar says what the number beside it says.
function bars() {
  const findings = []
  const number = s => {
    const m = /[-−]?\d+(\.\d+)?/.exec(s ?? '')
    return m === null ? null : Number(m[0].replace('−', '-'))
  }
  const all = [...document.querySelectorAll('svg.bar')]

  for (const svg of all) {
    const box = name => svg.querySelector('.' + name).getBoundingClientRect()
    const around = svg.closest('li, section')
    const text = around.querySelector('.big strong, .number, .percent')?.textContent
    const [track, full, span] = [box('track'), box('full'), box('span')]
    const name = `the bar of "${text}" (${around.textContent.trim().slice(0, 30)})`
    if (number(text) === null) {
      findings.push(`${name} has no number beside it`)
      continue
    }
    // under one pixel it cannot be seen
    if (number(text) > 0 && full.width < 1) {
      findings.push(`${name} is ${full.width} px wide`)
    }
    if (number(text) <= 0 && full.width > 0) {
      findings.push(`${name} is ${full.width} px wide for nothing`)
    }
    if (track.width < 50 || track.height < 4) {
      findings.push(`${name} has a track of ${track.width} by ${track.height} px`)
    }
    if (full.left < track.left - 0.5 || full.right > track.right + 0.5 || span.right > track.right + 0.5 ||
        Math.abs(span.left - full.right) > 0.5) {
      findings.push(`${name} leaves its track`)
    }
    const colour = part => getComputedStyle(svg.querySelector('.' + part)).fill
    if (colour('full') === colour('track') || colour('span') === colour('full') || colour('span') === colour('track')) {
      findings.push(`${name} cannot be told from its track`)
    }
  }
  if (all.length === 0) {
    findings.push('there is no bar')
  }
  return findings
}

// An English page says nothing in Japanese that is not marked so; what the firm wrote itself (`own`) is its own.
function oneLanguage(own = []) {
  const findings = []
  const without = text => own.reduce((rest, o) => rest.replaceAll(o, ''), text)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)

  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const note = node.parentElement.closest('.note, style, [aria-hidden=true]') !== null // a sign is no word
    const marked = node.parentElement.closest('[lang]').lang === 'ja'
    if (!note && !marked && /[\u3040-\u30ff\u4e00-\u9fff]/.test(without(node.data))) {
      findings.push(`Japanese in an English page without lang="ja": ${node.data.trim().slice(0, 60)}`)
    }
  }
  return findings
}

// On paper: dark letters of a size one can read, and bars that printers do not leave out.
function onPaper() {
  const findings = new Set()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const light = colour => {
    const [r, g, b] = colour.match(/[\d.]+/g).map(Number).map(v => v / 255).map(
      v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const e = node.parentElement
    const style = getComputedStyle(e)
    const seen = node.data.trim() !== '' && e.getClientRects().length > 0
    // 7.5 pt is what a package insert is printed in; 4.5 : 1 on white
    if (seen && parseFloat(style.fontSize) < 10) {
      findings.add(`letters of ${style.fontSize}: ${node.data.trim().slice(0, 40)}`)
    }
    let paper = e
    while (paper !== null && /rgba\(.*, 0\)/.test(getComputedStyle(paper).backgroundColor)) {
      paper = paper.parentElement
    }
    const ground = paper === null ? 1 : light(getComputedStyle(paper).backgroundColor)
    const [dark, bright] = [light(style.color), ground].sort((a, b) => a - b)
    if (seen && (bright + 0.05) / (dark + 0.05) < 4.5) {
      findings.add(`${style.color} is hard to read: ${node.data.trim().slice(0, 40)}`)
    }
  }
  for (const svg of document.querySelectorAll('svg.bar')) {
    if (getComputedStyle(svg).printColorAdjust !== 'exact') {
      findings.add('a bar is left out by printers that save ink (print-color-adjust)')
    }
  }
  return [...findings].slice(0, 10)
}

module.exports = { structure, inert, plain, shown, fits, apart, remember, unseen, bars, oneLanguage, onPaper }
