// A person with a browser of their own, before one server: what they do, and what their browser stumbles over.
'use strict'

// Waits for the page to which the action leads: a new document, or one that a script puts into the place of this one.
async function turn(page, action) {
  const before = await page.evaluateHandle(() => document.body)
  const gone = () => new Promise(() => {}) // the document is, so the other comes
  const swapped = page.waitForFunction(body => body !== document.body, before).catch(gone)

  await Promise.all([Promise.race([page.waitForEvent('load'), swapped]), action()])
}

// Notes what no page of ours should do.  Each page knows the last document it was given: page.given (a response).
function listen(context, origin) {
  const heard = []
  const refused = new Set()

  context.on('response', r => {
    const isPage = r.request().isNavigationRequest() || r.request().resourceType() === 'fetch'
    if (isPage && r.status() !== 303) {
      r.frame().page().given = r
      if (r.status() >= 400) {
        refused.add(r.url())
      }
    }
  })
  context.on('request', r => {
    if (new URL(r.url()).origin !== origin) {
      heard.push(`request: ${r.url().slice(0, 100)}`)
    }
  })
  context.on('console', m => {
    // a page that says 404 is told by Chromium as an error, too
    const told = m.text().startsWith('Failed to load resource: the server responded with a status of 4')
    if (!told || !refused.has(m.location().url.split('#')[0])) { // a response has no fragment
      heard.push(`console: ${m.text()}`)
    }
  })
  context.on('weberror', e => heard.push(`error: ${e.error().message}`))
  context.on('dialog', d => { heard.push(`dialog: ${d.message()}`); return d.dismiss() })
  return heard
}

// {context, page, heard}; close() ends it.
async function newVisitor(browser, server, options = {}) {
  const context = await browser.newContext({
    locale: 'ja-JP', viewport: { width: 1280, height: 800 }, colorScheme: 'light', ...options,
  })
  const heard = listen(context, server.origin)

  return { server, context, heard, page: await context.newPage(), close: () => context.close() }
}

// The ways to use a page.  press: a link or a button that leads to another page; write: a text into a field; choose: an
// entry of a list, by its value; tick: one of a few choices.
const mouse = {
  name: 'mouse',
  press: (page, what) => turn(page, () => what.click()),
  async write(page, field, text) {
    await field.click({ clickCount: 3 })
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText(text)
  },
  choose: (page, list, value) => list.selectOption(value),
  tick: (page, box) => box.check(),
}

// Tab by Tab until it is there; every stop on the way shows that it is one.
async function tabTo(page, what) {
  const STOPS = 60
  const aim = await what.elementHandle()

  for (let i = 0; i < STOPS; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(wanted => {
      const s = getComputedStyle(document.activeElement)
      const box = document.activeElement.getBoundingClientRect()
      return {
        what: document.activeElement.outerHTML.slice(0, 80),
        seen: document.activeElement === document.body || // behind the last stop, before the first
          (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight),
        there: document.activeElement === wanted,
      }
    }, aim)
    if (!at.seen) {
      throw new Error(`a stop does not show that it is there: ${at.what}`)
    }
    if (at.there) {
      return
    }
  }
  throw new Error(`${STOPS} times Tab do not lead to ${what}`)
}

const keyboard = {
  name: 'keyboard',
  async press(page, what) {
    await tabTo(page, what)
    await turn(page, () => page.keyboard.press('Enter'))
  },
  async write(page, field, text) {
    await tabTo(page, field) // which marks all of a line, but not of a text
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText(text)
  },
  async choose(page, list, value) {
    await tabTo(page, list)
    await page.keyboard.press('Home')
    while (await list.inputValue() !== value) {
      await page.keyboard.press('ArrowDown')
    }
  },
  async tick(page, box) { // of choices, Tab stops at the one that is chosen, or at the first
    const all = page.locator(`input[name="${await box.getAttribute('name')}"]`)
    const chosen = all.and(page.locator(':checked'))
    await tabTo(page, await chosen.count() > 0 ? chosen : all.first())
    await page.keyboard.press('Space')
    while (!await box.isChecked()) {
      await page.keyboard.press('ArrowDown')
    }
  },
}

module.exports = { newVisitor, turn, mouse, keyboard, tabTo }
