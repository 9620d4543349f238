// The offline edition: one file, opened from the disk with the network cut.
'use strict'

const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { firmOf } = require('../offline/profile.js')
const look = require('./look.js')
const { SCHEMES, verdict, axe, picture } = require('./report.js')

const CHECKS = 'ipa-selfcheck-3.1'
const ARTICLES = 'ipa-articles-4.0'
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'ja-JP' }
const DESKTOP = { viewport: { width: 1280, height: 800 }, locale: 'ja-JP' }
const HOSTILE = '"><img src=x onerror="window.hacked=1"><script>window.hacked=2</script>&amp;髙𠮷🏯'
const PATHS = ['/', '/begin/customer', '/begin/subsidy', '/firm', '/articles', `/answer/${CHECKS}/1`,
  `/answer/${CHECKS}/end`, `/answer/${ARTICLES}/2`, `/result/${CHECKS}/1`, `/result/${CHECKS}/2`, `/item/${CHECKS}/5`,
  '/measure/update-software', '/emergency', '/sheet', '/policy', '/nothing']

// A browser of somebody's own with the file open in it; `before` runs in the page ahead of everything.
async function visit(browser, file, options = PHONE, before = undefined, context = undefined) {
  const heard = []
  const own = context ?? await browser.newContext({ offline: true, acceptDownloads: true, ...options })
  const page = await own.newPage()
  const address = pathToFileURL(file).href

  page.on('console', m => heard.push(`console: ${m.text()}`))
  page.on('pageerror', e => heard.push(`error: ${e.message}`))
  page.on('request', r => { if (r.url() !== address && !/^blob:/.test(r.url())) heard.push(`request: ${r.url().slice(0, 100)}`) })
  if (before !== undefined) {
    await page.addInitScript(before)
  }
  await page.goto(address)
  await page.waitForSelector('#app h1, html:not(.running)', { state: 'attached' })
  return { page, heard, context: own, address, close: () => own.close() }
}

// Until the page has been written anew.
async function turn(page, act) {
  await page.evaluate(() => { document.querySelector('#app > *').dataset.old = '' })
  await act()
  await page.waitForFunction(() => document.querySelector('#app > [data-old]') === null)
}

const go = (v, to) => turn(v.page, () => v.page.evaluate(at => {
  if (location.hash === `#${at}`) {
    dispatchEvent(new Event('hashchange'))
  }
  location.hash = `#${at}`
}, to))
const where = v => v.page.url().replace(/^[^#]*#?/, '')
const title = v => v.page.locator('h1').innerText()
const told = v => v.page.locator('#notices').innerText()

class Findings extends Array {
  is(name, got, want) {
    if (got !== want) {
      this.push(`${name}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`)
    }
  }

  has(name, got, part) {
    if (!String(got).includes(part)) {
      this.push(`${name}: no "${part}" in ${JSON.stringify(String(got).slice(0, 200))}`)
    }
  }
}

const tap = (v, what) => turn(v.page, () => what.tap())
const link = (v, name) => v.page.getByRole('link', { name, exact: true })

async function begin(v, name = 'さくら商店') {
  await tap(v, link(v, 'なんとなく心配'))
  await v.page.fill('#name', name)
  await tap(v, v.page.getByRole('button', { name: '保存して質問へ' }))
}

async function answerAll(v, choose) {
  for (let i = 0; i < 25; i++) {
    await tap(v, v.page.locator('.choice').nth(choose(i)))
  }
}

// Presses Tab until the focus is on what has that text or id.
async function reachIn(v, f, name) {
  for (let i = 0; i < 60; i++) {
    await v.page.keyboard.press('Tab')
    if (await v.page.evaluate(n => document.activeElement.innerText?.trim() === n || document.activeElement.id === n, name)) {
      return
    }
  }
  f.push(`Tab does not reach ${name}`)
}

// What a download has in it.
async function fetched(v, act) {
  const [download] = await Promise.all([v.page.waitForEvent('download'), act()])

  return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') }
}

const saved = v => fetched(v, () => v.page.getByRole('button', { name: '答えをファイルに保存する' }).first().tap())

async function openFile(v, name, bytes) {
  await v.page.setInputFiles('#open', { name, mimeType: 'application/json', buffer: Buffer.from(bytes) })
  await v.page.waitForFunction(() => document.querySelector('#notices').innerText !== '')
}

// ---- the ways ----

async function byTouch(browser, file) {
  const v = await visit(browser, file)
  const f = new Findings()

  await begin(v)
  f.is('the first question', where(v), `/answer/${CHECKS}`)
  await answerAll(v, i => i % 4)
  f.is('behind the last question', where(v), `/result/${CHECKS}/1`)
  f.is('the score', await v.page.locator('.big strong').innerText(), String(7 * 4 + 6 * 2 + 6 * 0 - 6))
  await tap(v, v.page.locator('.steps h3 a').first())
  f.has('a first thing', await v.page.locator('main').innerText(), 'やり方')
  await turn(v.page, () => v.page.goBack())
  f.is('the button "back"', where(v), `/result/${CHECKS}/1`)
  const json = await fetched(v, () => v.page.getByRole('link', { name: 'データ（JSON）' }).tap())
  f.is('the name of the data', json.name, `toride-${CHECKS}-1.json`)
  f.is('the data', JSON.parse(json.text).answered, 25)
  const csv = await fetched(v, () => v.page.getByRole('link', { name: '回答の表（CSV）' }).tap())
  f.is('the mark of the table', csv.text.charCodeAt(0), 0xFEFF)
  await tap(v, link(v, 'あと2つ、答えてみる'))
  await tap(v, v.page.locator('.choice').first())
  await tap(v, v.page.locator('.choice').first())
  f.has('the result of the two', where(v), '/result/ipa-selfcheck-4.0-additions/1')
  await go(v, `/answer/${CHECKS}/end`)
  await tap(v, v.page.getByRole('button', { name: '締め切って結果を見る' }))
  await tap(v, link(v, 'もう一度答える'))
  await answerAll(v, () => 0)
  f.has('what changed', await v.page.locator('main').innerText(), '前回との違い')
  await go(v, '/')
  f.is('the rounds', await v.page.locator('.rounds > li').count(), 3)
  await tap(v, link(v, '6か条'))
  await tap(v, link(v, '6つの質問に答える'))
  for (let i = 0; i < 6; i++) {
    await tap(v, v.page.locator('.choice').first())
  }
  f.is('behind the sixth article', where(v), `/result/${ARTICLES}/1`)
  await v.page.reload()
  await v.page.waitForSelector('#app h1')
  await go(v, '/articles')
  f.has('after a reload', await v.page.locator('main').innerText(), '6つとも、やっています')
  f.push(...v.heard)
  await v.close()
  verdict('offline: from the first page to the second round, by touch at 360 px', f)
}

async function byKeyboard(browser, file) {
  const v = await visit(browser, file, DESKTOP)
  const f = new Findings()
  const press = key => turn(v.page, () => v.page.keyboard.press(key))
  const reach = name => reachIn(v, f, name)

  await reach('補助金でSECURITY ACTIONが必要')
  await press('Enter')
  await reach('name')
  await v.page.keyboard.press('Enter')
  f.is('an empty name', await v.page.evaluate(() => document.querySelector('#name').validity.valueMissing), true)
  await v.page.fill('#name', '鍵屋')
  await v.page.locator('#name').focus()
  await press('Enter')
  for (let i = 0; i < 6; i++) {
    f.is('the focus', await v.page.evaluate(() => document.activeElement.id), 'question')
    await press(String(i % 2 + 1))
  }
  f.has('the result', await v.page.locator('.big').innerText(), '3 / 6')
  await go(v, `/answer/${CHECKS}/1`)
  await v.page.keyboard.press('5')
  f.is('"does not apply" asks for the reason', await v.page.evaluate(() => document.activeElement.id), 'note')
  await v.page.keyboard.type('1')
  f.is('a digit in the note', await v.page.inputValue('#note'), '1')
  await reach('保存して次へ')
  await press('Enter')
  f.is('after the reason', where(v), `/answer/${CHECKS}/2`)
  await turn(v.page, () => v.page.locator('.tongue').press('Enter'))
  f.is('the language', await v.page.evaluate(() => document.documentElement.lang), 'en')
  await v.page.reload()
  await v.page.waitForSelector('#app h1')
  f.is('the language after a reload', await v.page.evaluate(() => document.documentElement.lang), 'en')
  f.push(...v.heard)
  await v.close()
  verdict('offline: by keyboard alone', f)
}

// ---- files ----

async function files(browser, file) {
  const v = await visit(browser, file)
  const f = new Findings()
  const asked = []

  v.page.on('dialog', d => { asked.push(d.message()); return d.accept() })
  await begin(v, HOSTILE)
  await v.page.fill('#note', HOSTILE)
  await tap(v, v.page.locator('.choice').nth(4))
  await go(v, '/')
  const out = await saved(v)
  f.is('the name of the file', out.name, 'toride-answers.json')
  f.is('the name in the file', JSON.parse(out.text).firm.name, HOSTILE)
  f.has('a notice', await told(v), 'ファイルに書き出しました')

  await openFile(v, 'other.json', '{"hello":1}')
  f.has("another site's", await told(v), 'Torideの答えのファイルではありません')
  await openFile(v, 'cut.json', out.text.slice(0, -20))
  f.has('cut off', await told(v), '形が正しくありません')
  await openFile(v, 'newer.json', out.text.replace('"version": 1', '"version": 2'))
  f.has('newer', await told(v), '新しい版')
  await openFile(v, 'edited.json', out.text.replace('"answer": "na"', '"answer": "perhaps"'))
  f.has('edited', await told(v), '「perhaps」は、回答の言葉ではありません')
  f.is('the firm after all that', await title(v), HOSTILE)

  await turn(v.page, () => v.page.getByRole('button', { name: 'この機器からすべて消す' }).tap())
  f.is('after removing', await title(v), 'なぜ来ましたか')
  f.is('the storage', await v.page.evaluate(() => localStorage.getItem('toride-answers')), null)
  f.is('questions asked', asked.length, 5)
  await openFile(v, 'toride-answers.json', out.text)
  f.is('after opening', await title(v), HOSTILE)
  f.is('in the storage', await v.page.evaluate(() => localStorage.getItem('toride-answers')), out.text)
  await go(v, `/result/${CHECKS}/1`)
  f.push(...await v.page.evaluate(() => window.hacked === undefined ? [] : ['hostile text was run']))
  f.push(...await v.page.evaluate(look.shown, [HOSTILE]))
  f.is('pictures', await v.page.locator('img').count(), 0)
  f.push(...v.heard)
  await v.close()
  verdict('offline: saved, opened, refused and removed; hostile texts are texts', f)
}

async function hugeFile(browser, file, folder) {
  const huge = path.join(folder, 'huge.json')
  const fd = fs.openSync(huge, 'w')
  fs.ftruncateSync(fd, 500 * 1024 * 1024)
  fs.closeSync(fd)
  const v = await visit(browser, file)
  const f = new Findings()
  const at = Date.now()

  await v.page.setInputFiles('#open', huge)
  await v.page.waitForFunction(() => document.querySelector('#notices').innerText !== '')
  f.has('500 MB', await told(v), '大きすぎます')
  if (Date.now() - at > 10000) {
    f.push(`it took ${Date.now() - at} ms`)
  }
  await v.close()
  verdict('offline: a file of 500 MB is refused at once', f)
}

// ---- storage ----

const STORAGES = {
  full: ['いっぱい', () => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
  }],
  forbidden: ['保存できません', () => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })
  }],
}

async function withoutStorage(browser, file) {
  for (const [name, [says, before]] of Object.entries(STORAGES)) {
    const v = await visit(browser, file, PHONE, before)
    const f = new Findings()

    await begin(v)
    f.has('told', await told(v), says)
    await tap(v, v.page.locator('.choice').first())
    f.has('told again', await told(v), says)
    const out = await saved(v)
    f.is('what can be saved', JSON.parse(out.text).rounds[0].answers.length, 1)
    f.push(...v.heard)
    await v.close()
    verdict(`offline: storage is ${name}: told at once, with the way to a file`, f)
  }
}

async function twoWindows(browser, file) {
  const one = await visit(browser, file)
  const f = new Findings()

  await begin(one)
  const two = await visit(browser, file, PHONE, undefined, one.context)
  await go(two, `/answer/${CHECKS}/1`)
  await go(one, `/answer/${CHECKS}/2`)
  await tap(two, two.page.locator('.choice').first())
  await tap(one, one.page.locator('.choice').nth(1))
  await go(one, '/')
  const out = await saved(one)
  f.is('answers of both windows', JSON.parse(out.text).rounds[0].answers.map(a => a.answer).join(), 'yes,partly')
  await two.page.evaluate(() => localStorage.clear())
  await one.page.waitForFunction(() => document.querySelector('#notices').innerText.includes('消されました'))
  f.is('what is still there', JSON.parse((await saved(one)).text).rounds[0].answers.length, 2)
  f.push(...one.heard, ...two.heard)
  await one.close()
  verdict('offline: two windows at once, and storage that is cleared', f)
}

async function cannotRun(browser, file) {
  const without = {
    WebAssembly: [PHONE, () => { delete window.WebAssembly }],
    scripts: [{ ...PHONE, javaScriptEnabled: false }, undefined],
  }

  for (const [name, [options, before]] of Object.entries(without)) {
    const context = await browser.newContext({ offline: true, ...options })
    const page = await context.newPage()
    const f = new Findings()

    if (before !== undefined) {
      await page.addInitScript(before)
    }
    await page.goto(pathToFileURL(file).href)
    await page.locator('#paper').waitFor({ state: 'visible' })
    const text = await page.locator('#paper').innerText().catch(() => '')
    f.has('it says so', text, 'このブラウザでは動きません')
    f.has('in English, too', text, 'Toride cannot run in this browser')
    f.has('the last question', text, '25 ')
    if (options.javaScriptEnabled !== false) {
      f.push(...await page.evaluate(look.fits), ...await axe(page))
    }
    await context.close()
    verdict(`offline: without ${name} there are the questions on paper`, f)
  }
}

// ---- the policy ----

const OLDER = JSON.stringify({ // as a file was saved before there was a policy
  format: 'toride-answers', version: 1, firm: { name: '有限会社 例茶舗', industry: 'I', people: 6 },
  rounds: [{ framework: CHECKS, number: 1, begun: '2026-11-01', closed: '2026-11-02', answers: [
    { item: '11', answer: 'no' }, { item: '23', answer: 'na', note: '使っていない' }, { item: '1', answer: 'yes' }] }],
})
const TYPED = { representative: '代表取締役 髙﨑 𠮷乃', address: '静岡市葵区例町9', contact: 'https://example.com/ 電話 054-000-0000' }
const UNFILLED = /[○〇◯]{2}|\{|\}|食い違い|file:|undefined/
const paper = v => v.page.locator('#preview').innerText()
const wanted = v => v.page.locator('#finish .open a').allInnerTexts()

async function openPolicy(browser, file, options) {
  const v = await visit(browser, file, options, () => { window.print = () => { window.printed = true } })

  await go(v, '/')
  await openFile(v, 'older.json', OLDER)
  await turn(v.page, () => link(v, '方針をつくる').click())
  return v
}

// What a printer would get: the text, and the number of pages.  Our page leaves no room for what browsers put above and
// below: the address of the file on this disk.
async function printed(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: page.url().includes('#') })

  return {
    pages: Number(/^Pages: +([0-9]+)$/m.exec(execFileSync('pdfinfo', ['-'], { input: pdf }).toString())[1]),
    size: /^Page size: .*A4/m.test(execFileSync('pdfinfo', ['-'], { input: pdf }).toString()),
    text: execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf }).toString().normalize('NFKC'),
  }
}

async function lookPrinted(f, name, page) {
  const out = await printed(page)

  f.is(`${name}: pages`, out.pages, 1)
  f.is(`${name}: A4`, out.size, true)
  f.has(`${name}: who`, out.text, '有限会社 例茶舗')
  f.has(`${name}: who signs`, out.text, '代表者:代表取締役')
  f.is(`${name}: what waits to be filled in`, UNFILLED.exec(out.text)?.[0], undefined)
}

// The file for the firm's own site, opened where nothing else is.
async function openAlone(browser, f, text, folder) {
  const alone = path.join(folder, 'security-policy-ja.html')
  fs.writeFileSync(alone, text)
  const context = await browser.newContext({ offline: true, ...PHONE, javaScriptEnabled: true })
  const page = await context.newPage()

  page.on('request', r => { if (r.url() !== pathToFileURL(alone).href) f.push(`request: ${r.url().slice(0, 100)}`) })
  page.on('console', m => f.push(`console: ${m.text()}`))
  await page.goto(pathToFileURL(alone).href)
  f.is('the title of the file', await page.title(), '情報セキュリティ基本方針 - 有限会社 例茶舗')
  f.push(...await page.evaluate(look.fits), ...await axe(page), ...await page.evaluate(look.shown, Object.values(TYPED)))
  await lookPrinted(f, 'the file', page)
  await context.close()
}

async function policyByTouch(browser, file, folder) {
  const v = await openPolicy(browser, file, PHONE)
  const f = new Findings()
  const field = v.page.locator('#representative')

  f.is('what is missing', (await wanted(v)).length, 7)
  f.is('who signs, at first', (await paper(v)).includes('代表者'), false)
  f.has('what an answer denies', await v.page.locator('#reasons').innerText(), '項目11')
  await v.page.locator('#finish .open a').first().tap()
  f.is('the link leads to its field', await v.page.evaluate(() => document.activeElement.id), 'representative')
  await field.pressSequentially(TYPED.representative)
  f.has('while it is typed', await paper(v), `代表者：${TYPED.representative}`)
  f.is('the field while it is typed', await v.page.evaluate(() => document.activeElement.id), 'representative')
  f.is('what is still missing', (await wanted(v)).length, 6)
  await v.page.fill('#address', TYPED.address)
  await v.page.fill('#contact', TYPED.contact)
  await v.page.locator('#use-personal-data .choice').first().tap()
  f.has('a clause of what it has', await paper(v), '個人情報の保護')
  await v.page.reload()
  await v.page.waitForSelector('#writing')
  f.has('after a reload', await paper(v), TYPED.contact)
  for (const use of ['use-website', 'use-webshop', 'use-machine-control']) {
    await v.page.locator(`#${use} .choice`).nth(1).tap()
  }
  f.is('what is missing at the end', (await wanted(v)).length, 0)
  await tap(v, v.page.getByRole('button', { name: '保存する', exact: true }))
  f.has('told', await told(v), '保存しました')
  await v.page.getByRole('button', { name: '印刷する' }).tap()
  f.is('the button prints', await v.page.evaluate(() => window.printed), true)
  await lookPrinted(f, 'printed', v.page)
  const out = await fetched(v, () => v.page.getByRole('link', { name: 'ウェブサイト用のファイル（日本語）' }).tap())
  f.is('the name of the file', out.name, 'security-policy-ja.html')
  await openAlone(browser, f, out.text, folder)
  const english = await fetched(v, () => v.page.getByRole('link', { name: 'ウェブサイト用のファイル（英語）' }).tap())
  f.has('in English', english.text, '<title>Information Security Policy - 有限会社 例茶舗</title>')
  f.push(...await v.page.evaluate(look.fits), ...await axe(v.page))
  await tap(v, v.page.locator('#reasons .denied a').first())
  f.is('from a contradiction to its question', where(v), `/answer/${CHECKS}/11`)
  f.push(...v.heard)
  await v.close()
  verdict('offline: the policy, from an older file to print and to the firm\'s own site, by touch at 360 px', f)
}

// The shortest policy of the sample firms and the longest ones: from the page, and from the file in each language.
async function policyOnOneSheet(browser, file) {
  const v = await openPolicy(browser, file, DESKTOP)
  const f = new Findings()
  const alone = await v.context.newPage()

  v.page.on('dialog', d => d.accept()) // what was opened takes the place of what is there
  for (const profile of ['one-person.yaml', 'clinic.yaml', 'telework-250.yaml']) {
    await go(v, '/')
    await openFile(v, 'firm.json', JSON.stringify({ format: 'toride-answers', version: 1, firm: firmOf(profile),
      policy: { decided: '2026-11-20', choice: 'strict' }, rounds: [] }))
    await go(v, '/policy')
    f.is(`${profile}: pages, printed`, (await printed(v.page)).pages, 1)
    for (const lang of ['日本語', '英語']) {
      const out = await fetched(v, () => v.page.getByRole('link', { name: `ウェブサイト用のファイル（${lang}）` }).click())
      await alone.setContent(out.text)
      const sheets = await printed(alone)
      f.is(`${profile}: pages of the file, ${lang}`, sheets.pages, 1)
      f.is(`${profile}: A4, ${lang}`, sheets.size, true)
    }
  }
  f.push(...v.heard)
  await v.close()
  verdict('offline: the policy is one sheet of paper, short and long, printed and as a file', f)
}

async function policyByKeyboard(browser, file) {
  const v = await openPolicy(browser, file, DESKTOP)
  const f = new Findings()
  const reach = name => reachIn(v, f, name)

  await reach('representative')
  await v.page.keyboard.type('鍵屋 一郎')
  await reach('もう書いてあることと、書き方を変える')
  await v.page.keyboard.press('Enter')
  f.is('what is folded away', await v.page.locator('#people').isVisible(), true)
  await v.page.locator('#choice input').first().focus()
  await v.page.keyboard.press('ArrowDown')
  await reach('保存する')
  await turn(v.page, () => v.page.keyboard.press('Enter'))
  const kept = JSON.parse(await v.page.evaluate(() => localStorage.getItem('toride-answers')))
  f.is('who signs', kept.firm.representative, '鍵屋 一郎')
  f.is('how it is put', kept.policy.choice, 'strict')
  await reach('preview')
  await v.page.keyboard.press('Shift+Tab')
  await v.page.locator('#writing button').focus()
  await reach('印刷する')
  await v.page.keyboard.press('Enter')
  f.is('printed', await v.page.evaluate(() => window.printed), true)
  f.push(...v.heard)
  await v.close()
  verdict('offline: the policy, by keyboard alone', f)
}

async function policyOfHostile(browser, file) {
  const good = ['髙﨑 𠮷野', 'か\u3099き\u3099 e\u0301', 'שלום عربى', '字'.repeat(200), HOSTILE, 'a & b < c', '{髙橋} 🏯']
  const bad = { 'turned around': '\u202Eabc', 'a bell': 'a\u0007b', 'too long': '字'.repeat(201), 'a reading': '{髙橋|たか' }
  const v = await openPolicy(browser, file, PHONE)
  const f = new Findings()
  const kept = () => v.page.evaluate(() => JSON.parse(localStorage.getItem('toride-answers')).firm.representative)

  for (const name of good) {
    await v.page.fill('#representative', name)
    await tap(v, v.page.getByRole('button', { name: '保存する', exact: true }))
    f.is('kept', await kept(), name)
    f.has('on the paper', await paper(v), `代表者：${name}`)
    const out = await fetched(v, () => v.page.getByRole('link', { name: 'ウェブサイト用のファイル（日本語）' }).tap())
    f.is('a script in the file', /<script|<img/.test(out.text), false)
    await v.page.locator('#writing summary').tap()
  }
  for (const [name, value] of Object.entries(bad)) {
    await v.page.locator('#representative').evaluate((e, text) => { e.value = text }, value)
    await tap(v, v.page.getByRole('button', { name: '保存する', exact: true }))
    f.is(`${name}: told at its field`, await v.page.locator('#fault-representative').count(), 1)
    f.is(`${name}: what is kept`, await kept(), good.at(-1))
    f.is(`${name}: what was typed`, await v.page.inputValue('#representative'), value.replace('\u0007', ''))
  }
  f.push(...await v.page.evaluate(() => window.hacked === undefined ? [] : ['hostile text was run']), ...v.heard)
  await v.close()
  verdict('offline: hostile names stand on the policy as they are, or are refused with the reason', f)
}

// ---- looks ----

async function looks(browser, file) {
  const v = await visit(browser, file, DESKTOP)

  await v.page.setViewportSize({ width: 1280, height: 800 })
  const press = what => turn(v.page, () => what.click())
  await press(link(v, 'なんとなく心配'))
  await v.page.fill('#name', '株式会社さくら製作所')
  await press(v.page.getByRole('button', { name: '保存して質問へ' }))
  for (let round = 1; round <= 2; round++) {
    for (let i = 0; i < 25; i++) {
      await press(v.page.locator('.choice').nth((i + round) % 4))
    }
    if (round === 1) {
      await go(v, `/answer/${CHECKS}/end`)
      await press(v.page.getByRole('button', { name: '締め切って結果を見る' }))
      await go(v, `/answer/${CHECKS}`)
    }
  }
  for (const lang of ['ja', 'en']) {
    for (const at of PATHS) {
      const findings = []
      await go(v, at)
      for (const [width, scheme] of [[360, SCHEMES[0]], [1280, SCHEMES[1]]]) {
        await v.page.setViewportSize({ width, height: 800 })
        await v.page.emulateMedia({ colorScheme: scheme })
        findings.push(...await v.page.evaluate(look.fits), ...await axe(v.page))
        await picture(v.page, `offline${at.replaceAll('/', '-')}-${lang}-${width}-${scheme}`, findings)
      }
      findings.push(...await v.page.evaluate(look.structure, lang), ...v.heard.splice(0))
      verdict(`offline: ${at} in ${lang}`, findings)
    }
    await turn(v.page, () => v.page.locator('.tongue').click())
  }
  await go(v, `/result/${CHECKS}/2`)
  await v.page.emulateMedia({ media: 'print' })
  const f = new Findings()
  for (const hidden of ['nav', '.tongue', '.screen', 'button']) {
    f.is(`${hidden} on paper`, await v.page.locator(hidden).first().isVisible(), false)
  }
  f.has('the firm on paper', await v.page.locator('body').innerText(), '株式会社さくら製作所')
  f.push(...await v.page.evaluate(look.onPaper))
  verdict('offline: a result on paper', f)
  await v.close()
}

async function offline(browser, program, folder) {
  const file = path.join(path.dirname(program), 'src/offline/toride.html')

  await byTouch(browser, file)
  await byKeyboard(browser, file)
  await files(browser, file)
  await hugeFile(browser, file, folder)
  await withoutStorage(browser, file)
  await twoWindows(browser, file)
  await cannotRun(browser, file)
  await policyByTouch(browser, file, folder)
  await policyOnOneSheet(browser, file)
  await policyByKeyboard(browser, file)
  await policyOfHostile(browser, file)
  await looks(browser, file)
}

module.exports = { offline }
