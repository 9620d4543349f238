// What people do in the browser, from the link to the end: with their hands, and with all that goes wrong on the way.
'use strict'

const fs = require('node:fs')
const look = require('./look.js')
const { verdict, skip } = require('./report.js')
const { startServer, startPostgres } = require('./server.js')
const { newVisitor, mouse, keyboard, tabTo } = require('./visitor.js')

const SAVED = '/?done=saved'
const FIRM = '髙橋商店'
const HEAD = '代表 髙橋 花子'
const OWN = '毎朝、鍵を確かめます。'
const POLICY = '情報セキュリティ基本方針'

// What is expected, one sentence for each that is not so.
class Findings extends Array {
  is(what, found, wanted) {
    if (found !== wanted) {
      this.push(`${what} is "${found}", not "${wanted}"`)
    }
  }
}

const link = (page, name) => page.getByRole('link', { name, exact: true })
const button = (page, name) => page.getByRole('button', { name, exact: true })
const value = (page, name) => page.locator(`#${name}`).inputValue()
const fact = (page, name) => page.locator('.facts > div', { hasText: name }).locator('dd').innerText()
const heading = page => page.locator('h1').innerText()
const where = (page, server) => page.url().replace(server.origin, '')
const posts = context => {
  const seen = []
  context.on('request', r => { if (r.method() === 'POST') seen.push(r.url()) })
  return seen
}

// What the form of the firm holds, looked at beside: its fields, and its version, which each saved change counts up.
async function saved(v, name) {
  const page = await v.context.newPage()
  await page.goto(v.server.origin + '/firm')
  const found = await page.locator(`main input[name=${name}]`).inputValue()
  await page.close()
  await v.page.bringToFront()
  return found
}

const version = async v => Number(await saved(v, 'version'))

async function openForm(v, page = v.page) {
  await page.goto(v.server.origin + '/firm')
  return page
}

// ---- the whole way ----

async function fromLinkToFirm(v, hands, f) {
  const { page, server } = v

  await page.goto(server.link)
  f.is('the address behind the link', where(page, server), '/begin')
  f.is('the first heading', await heading(page), 'なぜ来ましたか')
  await hands.press(page, link(page, '会社'))
  await hands.write(page, page.locator('#name'), FIRM)
  await hands.write(page, page.locator('#people'), '１２')
  await hands.press(page, button(page, '保存する'))
  f.is('the address after saving', where(page, server), SAVED)
  f.is('what is said after saving', await page.getByRole('status').innerText(), '保存しました。')
  f.is('the firm', await heading(page), FIRM)
  f.is('the people', await saved(v, 'people'), '12')
}

async function changeIt(v, hands, f) {
  const { page } = v

  await hands.press(page, link(page, '会社'))
  f.is('the name in the form', await value(page, 'name'), FIRM)
  await hands.write(page, page.locator('#people'), '1,300')
  await hands.press(page, button(page, '保存する'))
  f.is('the people, changed', await saved(v, 'people'), '1300')
}

async function switchLanguage(v, hands, f) {
  const { page, server } = v

  await hands.press(page, link(page, '会社'))
  await hands.press(page, link(page, 'English'))
  f.is('the address after the switch of language', where(page, server), '/firm')
  f.is('the heading in English', await heading(page), 'About the firm')
  f.is('the people in English', await value(page, 'people'), '1300')
  await hands.press(page, link(page, '日本語'))
  f.is('the language after switching back', await page.locator('html').getAttribute('lang'), 'ja')
}

async function leave(v, hands, f) {
  const { page, server, context } = v
  const cookies = async () => (await context.cookies()).filter(c => c.name === 'toride-session').length

  f.is('the number of session cookies', await cookies(), 1)
  await hands.press(page, button(page, 'このブラウザでの利用を終える'))
  f.is('the answer after leaving', page.given.status(), 401)
  f.is('the heading after leaving', await heading(page), '入るためのリンクが必要です')
  f.is('the number of session cookies after leaving', await cookies(), 0)
  await page.goBack()
  f.is('the answer to going back then', page.given.status(), 401)
  await page.goto(server.link)
  f.is('the answer to a link that was used', page.given.status(), 401)
}

async function wholeWay(browser, server, hands, options = {}) {
  const v = await newVisitor(browser, server, options)
  const f = new Findings()

  await fromLinkToFirm(v, hands, f)
  await changeIt(v, hands, f)
  await switchLanguage(v, hands, f)
  await leave(v, hands, f)
  f.push(...v.heard)
  await v.close()
  return f
}

// What is pressed on the way from why one came to the first thing done.
const WORDS = {
  'ja-JP': {
    why: '補助金でSECURITY ACTIONが必要', begin: '保存して質問へ', next: '保存して次へ', yes: 'はい', no: 'いいえ',
    paper: '報告書（PDF）', did: 'これはやりました',
  },
  'en-GB': {
    why: 'A subsidy asks for SECURITY ACTION', begin: 'Save and go to the questions', next: 'Save and go on', yes: 'Yes',
    no: 'No', paper: 'Report (PDF)', did: 'We did this',
  },
}

async function sixAnswers(v, hands, words, f) {
  const { page, server } = v

  for (let i = 1; i <= 6; i++) {
    f.is(`the address of question ${i}`, where(page, server), `/answer/ipa-articles-4.0/${i}`)
    await page.getByLabel(i % 2 ? words.yes : words.no, { exact: true }).press('Space')
    await hands.press(page, button(page, words.next))
  }
  f.is('the address behind the last question', where(page, server), '/result/ipa-articles-4.0/1')
}

async function takePaper(page, words, f) {
  const [download] = await Promise.all([page.waitForEvent('download'), link(page, words.paper).press('Enter')])

  f.is('the name of the file', download.suggestedFilename(), 'toride-ipa-articles-4.0-1.pdf')
  f.is('how the file begins', fs.readFileSync(await download.path()).subarray(0, 5).toString(), '%PDF-')
}

async function doFirstThing(v, hands, words, f) {
  const { page, server } = v
  const first = page.locator('.steps h3 a').first()
  const title = await first.innerText()

  await hands.press(page, first)
  f.is('the heading of the first thing', await heading(page), title)
  await hands.press(page, button(page, words.did))
  f.is('the address after it', where(page, server).split('?')[1], 'done=measure')
  await page.goto(server.origin + '/tasks')
  f.is('what was done, in the list', await page.locator('main').innerText().then(t => t.includes(title)), true)
}

// From why one came to the result, its paper and the first thing done, on a server where nobody has been.
async function fromNothingToFirstThing(browser, server, hands, options = {}) {
  const v = await newVisitor(browser, server, { locale: 'ja-JP', ...options })
  const words = WORDS[options.locale ?? 'ja-JP']
  const f = new Findings()
  const { page } = v

  await page.goto(server.link)
  await hands.press(page, link(page, words.why))
  await hands.write(page, page.locator('#name'), FIRM)
  await hands.press(page, button(page, words.begin))
  await sixAnswers(v, hands, words, f)
  await takePaper(page, words, f)
  await doFirstThing(v, hands, words, f)
  await page.goto(server.origin + '/answer/ipa-articles-4.0/2')
  f.is('an answer that was kept', await page.getByLabel(words.no, { exact: true }).isChecked(), true)
  f.push(...v.heard)
  await v.close()
  return f
}

// ---- a declaration, in one sitting ----

async function answerAll(v, framework, word, times) {
  for (let i = 1; i <= times; i++) {
    await v.page.goto(`${v.server.origin}/answer/${framework}/${i}`)
    await v.page.locator(`input[value=${word}]`).press('Space') // a tap would send it at once
    await mouse.press(v.page, button(v.page, '保存して次へ'))
  }
}

// What papers ask of a firm: only what it has not said.  The page that asks is open.
async function sayTheRest(page, hands) {
  const texts = { representative: HEAD, address: '東京都', contact: '03-0000-0000', people: '3' }

  for (const list of await page.locator('#industry').all()) {
    await hands.choose(page, list, 'I')
  }
  for (const field of await page.locator('main input[type=text]').all()) {
    await hands.write(page, field, texts[await field.getAttribute('id')])
  }
  for (const use of await page.locator('main fieldset.choices').all()) {
    await hands.tick(page, use.locator('input[value=no]'))
  }
  await hands.press(page, button(page, '保存する'))
}

// From an empty folder to all that two stars take; each step is reached from the page about it.
async function toTwoStars(browser, server, options) {
  const v = await newVisitor(browser, server, options)
  const f = new Findings()
  const { page } = v
  const ready = () => page.getByText('準備ができています').count()
  const open = () => page.goto(server.origin + '/declaration')

  await page.goto(server.link)
  await mouse.press(page, link(page, WORDS['ja-JP'].why))
  await mouse.write(page, page.locator('#name'), FIRM)
  await mouse.press(page, button(page, WORDS['ja-JP'].begin))
  await answerAll(v, 'ipa-articles-4.0', 'yes', 6)
  await open()
  f.is('the stars that are ready, with six articles', await ready(), 1)
  await mouse.press(page, page.getByRole('link', { name: '質問に答える（' }))
  f.is('where the questions begin', where(page, server), '/answer/ipa-selfcheck-3.1/1')
  await answerAll(v, 'ipa-selfcheck-3.1', 'yes', 25)
  await page.goto(server.origin + '/document/policy/firm')
  await sayTheRest(page, mouse)
  await open()
  await mouse.press(page, page.getByRole('link', { name: '基本方針を作って決める（' }))
  await mouse.write(page, page.locator('#by'), '髙橋 花子')
  await mouse.press(page, page.getByRole('button', { name: 'これで決める' }))
  await open()
  await mouse.press(page, page.getByRole('link', { name: '基本方針を公開する（' }))
  await mouse.press(page, page.getByRole('button', { name: '版を公開する' }))
  await open()
  f.is('the stars that are ready in the end', await ready(), 2)
  await mouse.press(page, link(page, '申し込みで聞かれることを見る').first())
  f.is('what is copied as stars', await page.locator('#asked-stars').innerText(), '二つ星')
  f.push(...v.heard)
  await v.close()
  return f
}

// ---- a paper: interview, decided, public, read ----

// The draft of one clause follows what is typed; without a script, a button shows it.
async function reword(page, hands, scripted) {
  await hands.press(page, page.getByRole('link', { name: '文を直す' }).first())
  await hands.write(page, page.locator('#text-ja'), OWN)
  if (!scripted) {
    await hands.press(page, button(page, '下書きで見る'))
  }
  await page.locator('#preview', { hasText: OWN }).waitFor()
  await hands.press(page, button(page, '保存する'))
}

async function fromDraftToDecided(v, hands, scripted, f) {
  const { page, server } = v
  const preview = () => page.locator('#paper').innerText()
  const decide = () => hands.press(page, link(page, 'この下書きを決める'))

  await hands.press(page, link(page, '文書'))
  await hands.press(page, link(page, POLICY))
  f.is('whether the draft names who stands for the firm', (await preview()).includes(HEAD), false)
  await decide()
  f.is('the fields to decide with, while something is missing', await page.locator('#by').count(), 0)
  await hands.press(page, page.locator('main a[href$="#representative"]'))
  f.is('where the missing field is', where(page, server), '/document/policy/firm#representative')
  f.is('the focus behind its link', await page.evaluate(() => document.activeElement.id), 'representative')
  await sayTheRest(page, hands)
  f.is('whether the draft names who stands for the firm then', (await preview()).includes(HEAD), true)
  await reword(page, hands, scripted)
  f.is('whether the draft has own words', (await preview()).includes(OWN), true)
  await decide()
  await hands.write(page, page.locator('#by'), HEAD)
  await hands.press(page, page.getByRole('button', { name: 'これで決める' }))
  f.is('the address of what was decided', where(page, server), '/document/policy/versions?done=decided')
}

// Somebody with nothing but an address; returns what `act` finds there.
async function asStranger(v, options, address, f, act) {
  const other = await newVisitor(v.context.browser(), v.server, options)

  await other.page.goto(address)
  const found = await act(other.page)
  f.push(...other.heard)
  await other.close()
  return found
}

async function publish(v, hands, options, f) {
  const { page } = v
  const seen = async p => {
    const named = (await p.content()).includes(FIRM) ? ` (${FIRM})` : ''
    return `${p.given.status()} ${await p.locator('h1').innerText()}${named}`
  }
  const stranger = address => asStranger(v, options, address, f, seen)

  await hands.press(page, page.getByRole('button', { name: '版を公開する' }))
  const address = await page.locator('#address').getAttribute('href')
  f.is('what the public link shows', await stranger(address), `200 ${POLICY} (${FIRM})`)
  const altered = address.slice(0, -1) + (address.endsWith('0') ? '1' : '0')
  f.is('what an altered link shows', await stranger(altered), '404 このページは見つかりません')
}

async function handOut(v, hands, options, f) {
  const { page } = v
  const line = name => page.locator('.entries li', { hasText: name }).locator('strong').allInnerTexts()
  const read = async p => {
    await hands.press(p, button(p, '読んで、わかりました'))
    return (await p.getByRole('status').innerText()).split('。')[0]
  }

  await hands.press(page, link(page, '働く人に渡す'))
  await hands.write(page, page.locator('#names'), '𠮷田 太郎\n山田 花子')
  await hands.press(page, button(page, '渡す'))
  const links = await page.locator('.links a').evaluateAll(all => all.map(a => a.href))
  f.is('the number of links', links.length, 2)
  f.is('what is said to who has read it', await asStranger(v, options, links[0], f, read), 'ありがとうございました')
  await hands.press(page, link(page, '渡した人の一覧へ'))
  f.is('who has read it', (await line('𠮷田 太郎')).map(s => s.split('、')[1]).join(), '読みました')
  f.is('who has not', (await line('山田 花子')).join(), 'まだ読んでいません')
}

// On a server where a firm is that has said little of itself.
async function fromInterviewToReceipts(browser, server, hands, options = {}) {
  const v = await newVisitor(browser, server, options)
  const f = new Findings()

  await v.page.goto(server.newLink())
  await fromDraftToDecided(v, hands, options.javaScriptEnabled ?? true, f)
  await publish(v, hands, options, f)
  await handOut(v, hands, options, f)
  f.push(...v.heard)
  await v.close()
  return f
}

// ---- what goes wrong ----

async function refused(v) {
  const page = await openForm(v)
  const f = new Findings()
  const focused = () => page.evaluate(() => document.activeElement.id)

  await mouse.write(page, page.locator('#name'), '　')
  await mouse.write(page, page.locator('#people'), 'たくさん')
  await mouse.press(page, button(page, '保存する'))
  f.is('the answer', page.given.status(), 422)
  f.is('the beginning of the title', (await page.title()).slice(0, 8), 'ご確認ください：')
  f.is('the people in the form', await value(page, 'people'), 'たくさん')
  for (const name of ['name', 'people']) {
    const field = page.locator(`#${name}`)
    f.is(`aria-invalid of ${name}`, await field.getAttribute('aria-invalid'), 'true')
    const about = await page.locator(`#${await field.getAttribute('aria-describedby')}`).innerText()
    const said = await page.locator(`.notice a[href="#${name}"]`).innerText()
    f.is(`the fault beside ${name}, as the summary says it`, about.includes(said.split('：').at(-1)), true)
    await page.locator(`.notice a[href="#${name}"]`).click()
    f.is('the focus behind the link of the summary', await focused(), name)
  }
  await mouse.write(page, page.locator('#name'), FIRM)
  await mouse.write(page, page.locator('#people'), '')
  await mouse.press(page, button(page, '保存する'))
  f.is('the address after mending', where(page, v.server), SAVED)
  f.is('the people', await saved(v, 'people'), '')
  return f
}

async function twoTabs(v) {
  const f = new Findings()
  const first = await openForm(v)
  const second = await openForm(v, await v.context.newPage())

  await mouse.write(first, first.locator('#people'), '21')
  await mouse.press(first, button(first, '保存する'))
  await second.bringToFront()
  await mouse.write(second, second.locator('#people'), '22')
  await mouse.press(second, button(second, '保存する'))
  f.is('the answer to the late tab', second.given.status(), 409)
  f.is('theirs', await second.locator('.theirs').allInnerTexts().then(t => t.join()), '今の記録は「21」です。')
  f.is('yours', await value(second, 'people'), '22')
  await mouse.press(second, button(second, '保存する'))
  f.is('the people in the end', await saved(v, 'people'), '22')
  await second.close()
  await first.bringToFront()
  return f
}

async function backAndReload(v) {
  const { page, context, server } = v
  const f = new Findings()
  const sent = posts(context)
  const before = await version(v)

  await openForm(v)
  await mouse.write(page, page.locator('#people'), '31')
  await mouse.press(page, button(page, '保存する'))
  await page.reload()
  f.is('the address after loading again', where(page, server), SAVED)
  await page.goBack()
  f.is('the address after going back', where(page, server), '/firm')
  await page.reload()
  f.is('the people after going back and loading again', await value(page, 'people'), '31')
  await page.goForward()
  f.is('the number of forms sent', sent.length, 1)
  f.is('the number of changes', await version(v) - before, 1)
  return f
}

// By hand, which may come to be one request or two; and twice at the same moment for certain.
async function twice(v) {
  const { page, context, server } = v
  const f = new Findings()
  const before = await version(v)

  await openForm(v)
  await mouse.write(page, page.locator('#people'), '41')
  await button(page, '保存する').dblclick()
  await page.waitForURL(server.origin + SAVED)
  f.is('the people', await saved(v, 'people'), '41')
  f.is('the number of changes of a double click', await version(v) - before, 1)

  await openForm(v)
  const form = await page.locator('main form').evaluate(e => Object.fromEntries(new FormData(e)))
  const send = () => context.request.post(server.origin + '/firm', { form: { ...form, people: '42' }, maxRedirects: 0 })
  const answers = await Promise.all([send(), send(), send()])
  f.is('the answers to a form sent three times', answers.map(a => a.status()).join(), '303,303,303')
  f.is('where they lead', answers.map(a => a.headers().location).join(), [SAVED, SAVED, SAVED].join())
  f.is('the number of changes of three forms', await version(v) - before, 2)
  return f
}

// The session ends while somebody types; `end` ends it.
async function sessionOver(v, end, people) {
  const { page, server } = v
  const f = new Findings()

  await openForm(v)
  await mouse.write(page, page.locator('#people'), people)
  await end()
  await page.bringToFront()
  await mouse.press(page, button(page, '保存する'))
  f.is('the answer without a session', page.given.status(), 401)
  f.is('the people typed, shown', await fact(page, '働く人の数'), people)
  await mouse.write(page, page.locator('#key'), server.newLink())
  await mouse.press(page, button(page, '入る'))
  f.is('the heading inside', await heading(page), '入力した内容を送れます')
  f.is('the people typed, shown again', await fact(page, '働く人の数'), people)
  await mouse.press(page, button(page, 'この内容で送る'))
  f.is('the address after sending again', where(page, server), SAVED)
  f.is('the people after sending again', await saved(v, 'people'), people)
  return f
}

async function leaveInAnotherTab(v) {
  const other = await v.context.newPage()

  await other.goto(v.server.origin)
  await mouse.press(other, button(other, 'このブラウザでの利用を終える'))
  await other.close()
}

// A link that does not hold keeps what was typed, as often as it takes.
async function wrongLink(v) {
  const { page, server } = v
  const f = new Findings()

  await openForm(v)
  await mouse.write(page, page.locator('#name'), FIRM)
  await mouse.write(page, page.locator('#people'), '61')
  await v.context.clearCookies({ name: 'toride-session' })
  await mouse.press(page, button(page, '保存する'))
  await mouse.write(page, page.locator('#key'), server.link)
  await mouse.press(page, button(page, '入る'))
  f.is('the answer to a link that was used', page.given.status(), 401)
  const typed = await page.locator('.typed').allInnerTexts()
  f.is('the people typed, behind a link that was used', typed.includes('61'), true)
  await mouse.write(page, page.locator('#key'), server.newLink())
  await mouse.press(page, button(page, '入る'))
  await mouse.press(page, button(page, 'この内容で送る'))
  f.is('the people after sending again', await saved(v, 'people'), '61')
  return f
}

// The first stop leads past the head of the page, and is seen only then.
async function skipLink(v) {
  const { page } = v
  const f = new Findings()
  const inside = () => page.evaluate(() => document.querySelector('main').contains(document.activeElement))

  await page.goto(v.server.origin)
  f.is('the top of the skip link', (await page.locator('.skip').boundingBox()).y < 0, true)
  await tabTo(page, link(page, '本文へ進む'))
  await page.keyboard.press('Enter')
  f.is('the focus in the main part', await inside(), true)
  await page.keyboard.press('Tab')
  f.is('the next stop in the main part', await inside(), true)
  f.push(...await page.evaluate(look.plain))
  return f
}

async function goAstray(browser, server) {
  const v = await newVisitor(browser, server)
  const rows = [
    ['what cannot be taken is said beside its field, and what was typed stays', () => refused(v)],
    ['two tabs: the second is shown theirs, and saving again wins', () => twoTabs(v)],
    ['going back and loading again send nothing', () => backAndReload(v)],
    ['a form sent twice is saved once', () => twice(v)],
    ['left in another tab while typing', () => sessionOver(v, () => leaveInAnotherTab(v), '51')],
    ['the session is gone while typing',
      () => sessionOver(v, () => v.context.clearCookies({ name: 'toride-session' }), '52')],
    ['a link that does not hold keeps what was typed', () => wrongLink(v)],
    ['the skip link', () => skipLink(v)],
  ]

  await v.page.goto(server.newLink())
  for (const [name, go] of rows) {
    verdict(name, [...await tried(go), ...v.heard.splice(0)])
  }
  await v.close()
}

// What stops on the way is a finding, and the next way is gone all the same.
async function tried(go) {
  try {
    return await go()
  } catch (e) {
    return [`stopped: ${e.message}`]
  }
}

async function goAllWays(browser, program, folder) {
  const servers = []
  const start = async (name, database) => {
    servers.push(await startServer(program, folder, name, database))
    return servers.at(-1)
  }
  const paper = async (name, server, hands, options) => verdict(`from the interview to who has read a paper, ${name}`,
    await tried(() => fromInterviewToReceipts(browser, server, hands, options)))
  const went = async (name, hands, options) => {
    const server = await start(`way-${servers.length}`)
    verdict(`from the link to leaving, ${name}`, await tried(() => wholeWay(browser, server, hands, options)))
    await paper(name, server, hands, options)
    return server
  }

  const server = await went('by mouse', mouse)
  await went('by keyboard', keyboard)
  await went('without JavaScript', mouse, { javaScriptEnabled: false })
  const begun = async (how, hands, options, database) => {
    const fresh = await start(`way-${servers.length}`, database)
    verdict(`from why one came to the first thing done, ${how}`,
      await tried(() => fromNothingToFirstThing(browser, fresh, hands, options)))
    return fresh
  }
  await begun('by keyboard', keyboard)
  await begun('without JavaScript', mouse, { javaScriptEnabled: false })
  await begun('in English', keyboard, { locale: 'en-GB' })
  const scriptless = { javaScriptEnabled: false }
  verdict('from an empty folder to all that two stars take',
    await tried(async () => toTwoStars(browser, await start('stars'), scriptless)))
  await goAstray(browser, server)

  const postgres = startPostgres(folder)
  if (postgres.missing) {
    skip('from why one came to the first thing done, on PostgreSQL', 'PostgreSQL is not installed')
  } else {
    await paper('on PostgreSQL', await begun('on PostgreSQL', mouse, {}, postgres.database), mouse, {})
  }
  for (const s of servers) {
    verdict('the server ends in good order and has nothing to complain of', await s.stop())
  }
  postgres.stop?.()
}

module.exports = { goAllWays, Findings, tried, link, button, heading, where }
