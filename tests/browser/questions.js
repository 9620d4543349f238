// Answering, where scripts run: each answer is saved as it is tapped or typed, and nothing gets lost on the way.
'use strict'

const { verdict } = require('./report.js')
const { startServer } = require('./server.js')
const { newVisitor, turn, mouse } = require('./visitor.js')
const { Findings, tried, link, button, heading, where } = require('./ways.js')

const TAPS_TO_SCORE = 1 + 3 + 1 + 25 // a reason, three fields, a save, the answers
const CHECKS = '/answer/ipa-selfcheck-3.1'
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

const choice = (page, label) => page.locator('.choice', { hasText: label })
const question = async (v, n) => { await v.page.goto(`${v.server.origin}${CHECKS}/${n}`) }
const chosen = page => page.locator('input[name=answer]:checked').evaluateAll(all => all.map(e => e.value).join())
const focused = page => page.evaluate(() => document.activeElement.id || document.activeElement.tagName)
const key = (page, k) => turn(page, () => page.keyboard.press(k))
const isAt = n => document.querySelector('.progress')?.textContent.includes(`の${n}問目`) && document.readyState === 'complete'
const unsaved = page => page.locator('#unsaved').isVisible()

async function back(page, n) {
  await page.goBack()
  await page.waitForFunction(isAt, n)
}

// From the printed link to the score, with a thumb.
async function tapToScore(browser, server) {
  const v = await newVisitor(browser, server, PHONE)
  const f = new Findings()
  const { page } = v
  let taps = 0
  const tap = async what => { taps++; await turn(page, () => what.tap()) }
  const fill = async (name, act) => { taps++; await act(page.locator(name)) }

  await page.goto(server.link)
  await tap(link(page, '取引先に聞かれた'))
  await fill('#name', e => e.fill('髙橋商店'))
  await fill('#industry', e => e.selectOption('M'))
  await fill('#people', e => e.fill('３'))
  await tap(button(page, '保存して質問へ'))
  for (let i = 1; i <= 25; i++) {
    f.is(`the address of question ${i}`, where(page, server), `${CHECKS}/${i}`)
    await tap(choice(page, i % 5 === 0 ? '一部実施している' : 'わからない'))
  }
  f.is('the address behind the last question', where(page, server), '/result/ipa-selfcheck-3.1/1')
  f.is('the score', await page.locator('.big strong').innerText(), String(5 * 2 - 20))
  f.is('the taps', taps, TAPS_TO_SCORE)
  console.log(`# taps_to_score ${taps}`)
  await page.goto(server.origin)
  f.is('the next step at home', (await page.locator('#next').innerText()).startsWith('次の一歩：'), true)
  f.push(...v.heard)
  await v.close()
  return f
}

async function byKeys(v) {
  const { page } = v
  const f = new Findings()

  await question(v, 1)
  f.is('the focus of a new question', await focused(page), 'question')
  await key(page, '3')
  f.is('the address behind a key', where(page, v.server), `${CHECKS}/2`)
  f.is('the focus of the next one', await focused(page), 'question')
  await back(page, 1)
  f.is('the answer that the key gave', await chosen(page), 'no')

  await page.locator('#note').focus()
  await page.keyboard.press('1')
  f.is('the note where the key was typed', await page.locator('#note').inputValue(), '1')
  f.is('the address after typing a note', where(page, v.server), `${CHECKS}/1`)
  await page.locator('.brand').focus()
  await page.keyboard.press('1')
  f.is('the answer after a key outside the question', await chosen(page), 'no')
  await page.locator('input[value=no]').focus()
  await page.keyboard.press('ArrowUp')
  f.is('the answer that an arrow moves to', await chosen(page), 'partly')
  f.is('the address after an arrow', where(page, v.server), `${CHECKS}/1`)
  await key(page, 'Enter')
  f.is('the address behind the Enter key', where(page, v.server), `${CHECKS}/2`)
  return f
}

async function doesNotApply(v) {
  const { page } = v
  const f = new Findings()

  await question(v, 4)
  await choice(page, '該当なし').click()
  f.is('the focus after what does not apply', await focused(page), 'note')
  f.is('the address, while the reason is open', where(page, v.server), `${CHECKS}/4`)
  await page.keyboard.insertText('𠮷野家の二階だけなので')
  await turn(page, () => button(page, '保存して次へ').click())
  f.is('the address behind it', where(page, v.server), `${CHECKS}/5`)
  return f
}

async function backAndReload(v) {
  const { page, server } = v
  const f = new Findings()

  await question(v, 6)
  for (const n of [6, 7, 8]) {
    await turn(page, () => choice(page, '実施していない').click())
    f.is(`the address behind question ${n}`, where(page, server), `${CHECKS}/${n + 1}`)
  }
  for (const n of [8, 7]) {
    await back(page, n)
    f.is(`the answer to ${n}, gone back to`, await chosen(page), 'no')
  }
  await page.reload()
  f.is('the answer after loading again', await chosen(page), 'no')
  await turn(page, () => choice(page, '一部実施している').click())
  await back(page, 7)
  f.is('the answer, changed', await chosen(page), 'partly')
  await turn(page, () => button(page, 'この回答を取り消す').click())
  f.is('the answer that was taken back', await chosen(page), '')
  return f
}

async function insideThePage(v) {
  const { page } = v
  const f = new Findings()

  await question(v, 18)
  await page.locator('#note').fill('倉庫は 髙橋さん')
  await page.locator('.skip').press('Enter')
  await page.waitForFunction(() => location.hash === '#main')
  await page.evaluate(() => new Promise(done => setTimeout(done))) // what the link set off has run
  await page.waitForLoadState()
  f.is('the note after a link inside the page', await page.locator('#note').inputValue(), '倉庫は 髙橋さん')
  return f
}

async function tappedTwice(v) {
  const { page } = v
  const f = new Findings()
  const sent = []
  const count = r => r.method() === 'POST' && sent.push(r.url())

  await question(v, 10)
  page.on('request', count)
  await turn(page, () => choice(page, 'わからない').dblclick())
  await page.waitForFunction(() => !document.querySelector('[aria-busy]'))
  page.off('request', count)
  f.is('how often question 10 was sent', sent.filter(a => a.endsWith('/10')).length, 1)
  await question(v, 10)
  f.is('the answer', await chosen(page), 'unknown')
  return f
}

async function twoTabs(v) {
  const { page, context, server } = v
  const f = new Findings()
  const other = await context.newPage()

  await question(v, 12)
  await other.goto(`${server.origin}${CHECKS}/12`)
  await turn(page, () => choice(page, '実施していない').click())
  await other.bringToFront()
  await turn(other, () => choice(other, 'わからない').click())
  f.is('the answer to the late tab', other.given.status(), 409)
  f.is('theirs', await other.locator('.theirs').first().innerText(), '今の記録は「実施していない」です。')
  f.is('yours', await chosen(other), 'unknown')
  await turn(other, () => button(other, '保存して次へ').click())
  f.is('the address after sending again', where(other, server), `${CHECKS}/13`)
  await other.close()
  await page.bringToFront()
  return f
}

// The machine sleeps, the cable is out: the answer stays on the page, and the next tap saves it.
async function cutOff(v) {
  const { page, context } = v
  const f = new Findings()

  await question(v, 14)
  await context.setOffline(true)
  await choice(page, '一部実施している').click()
  await page.locator('#unsaved').waitFor()
  f.is('the answer, cut off', await chosen(page), 'partly')
  f.is('the address, cut off', where(page, v.server), `${CHECKS}/14`)
  await context.setOffline(false)
  await turn(page, () => choice(page, '一部実施している').click())
  f.is('the address, connected again', where(page, v.server), `${CHECKS}/15`)
  f.is('the warning on the next question', await unsaved(page), false)
  v.heard.splice(0, v.heard.length, ...v.heard.filter(h => !h.includes('ERR_INTERNET_DISCONNECTED')))
  return f
}

async function sessionOver(v) {
  const { page, context, server } = v
  const f = new Findings()

  await question(v, 16)
  await context.clearCookies({ name: 'toride-session' })
  await turn(page, () => choice(page, '一部実施している').click())
  f.is('the answer without a session', page.given.status(), 401)
  await mouse.write(page, page.locator('#key'), server.newLink())
  await mouse.press(page, button(page, '入る'))
  f.is('the heading inside', await heading(page), '入力した内容を送れます')
  await mouse.press(page, button(page, 'この内容で送る'))
  f.is('the address after sending again', where(page, server), `${CHECKS}/17`)
  await question(v, 16)
  f.is('the answer', await chosen(page), 'partly')
  return f
}

async function answer(browser, program, folder) {
  const server = await startServer(program, folder, 'questions')

  verdict('from the link to the score, by thumb', await tried(() => tapToScore(browser, server)))
  const v = await newVisitor(browser, server)
  const rows = [
    ['keys count while the question has the focus', byKeys],
    ['what does not apply asks for its reason', doesNotApply],
    ['going back and loading again show what is saved; an answer is taken back', backAndReload],
    ['a link inside the page leaves what was typed', insideThePage],
    ['tapped twice, sent once', tappedTwice],
    ['two tabs: yours and theirs', twoTabs],
    ['cut off, the answer stays', cutOff],
    ['the session is over', sessionOver],
  ]

  await v.page.goto(server.newLink())
  await v.page.goto(`${server.origin}${CHECKS}/end`)
  await mouse.press(v.page, button(v.page, '締め切って結果を見る'))
  for (const [name, go] of rows) {
    verdict(name, [...await tried(() => go(v)), ...v.heard.splice(0)])
  }
  await v.close()
  verdict('the server ends in good order', await server.stop())
}

module.exports = { answer }
