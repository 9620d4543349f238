// Every page of the server, as a person meets it: in both languages, at each width, light and dark.
'use strict'

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const look = require('./look.js')
const { root } = require('./pages.js')
const { AXE, AXE_LAYOUT, AXE_COLOURS, AXE_LOOKS, verdict, axeAtHand, axe, htmlFaults, picture } = require('./report.js')
const { startServer } = require('./server.js')
const { newVisitor, turn } = require('./visitor.js')
const {
  PASSWORD, open, press, byName, forgetSession, newDevice, signIn, signInByPasskey, beginFirm, openDoor, makeAccount,
  addPasskey,
} = require('./account.js')

const WIDTHS = [320, 360, 1280]
const FIRM = '髙橋商店'
const LONG = '株式会社' + '切れ目のない名前'.repeat(24) + 'ＡＢＣ１'
const WRONG = 'たくさん'
const NAMED = LONG.slice(0, 100) // somebody to whom papers are handed
const LIST = '情報セキュリティ10大脅威' // by which an English text names it
const backups = fs.mkdtempSync(path.join(os.tmpdir(), 'toride-backups.'))
const sample = path.join(root, 'docs/example/answers-25.csv')
const before = path.join(root, 'docs/example/answers-25-before.csv')
const articles = path.join(root, 'docs/example/answers-6.csv')

// ---- what is done to get there ----

const send = v => turn(v.page, () => v.page.locator('main button').first().click())

async function fill(v, name, people) {
  await open(v, '/firm')
  await v.page.locator('#name').fill(name)
  await v.page.locator('#people').fill(people)
}

// Opens the form, changes something in it that a person cannot reach, and sends it.
async function sendChanged(v, change) {
  await fill(v, FIRM, '12')
  await v.page.locator('main form').first().evaluate(change)
  await send(v)
}

// Opens all that is folded away.
async function openAll(v) {
  for (const summary of await v.page.locator('main summary').all()) {
    await summary.click()
  }
}

const QUESTION = '/answer/ipa-selfcheck-3.1/12'

async function answer(v, word, change = () => {}) {
  await open(v, QUESTION)
  await v.page.locator(`input[value=${word}]`).press('Space') // a tap would send it at once
  await v.page.locator('main form').first().evaluate(change)
  await send(v)
}

async function answerAdditions(v) {
  for (const item of ['inbound', 'website']) {
    await open(v, `/answer/ipa-selfcheck-4.0-additions/${item}`)
    await v.page.locator('input[value=partly]').press('Space')
    await send(v)
  }
}

const MEASURE = '/measure/update-software'

async function begin(v) {
  await open(v, MEASURE)
  await v.page.locator('#due').fill('2030-01-10')
  await turn(v.page, () => v.page.locator('[aria-labelledby=start] button').click())
}

async function did(v, day, change = () => {}) {
  await open(v, MEASURE)
  await v.page.locator('#done_on').fill(day)
  await v.page.locator('[aria-labelledby=did] form').evaluate(change)
  await turn(v.page, () => v.page.locator('[aria-labelledby=did] button').click())
}

async function openTask(v) {
  await open(v, '/tasks')
  await turn(v.page, () => v.page.locator('.tasks a[href^="/task/"]').first().click())
}

const comeIn = v => v.page.goto(v.server.newLink())

async function sendWithoutSession(v) {
  await fill(v, FIRM, '31')
  await forgetSession(v)
  await send(v)
}

async function pasteLink(v) {
  await v.page.locator('#key').fill(v.server.newLink())
  await send(v)
}

async function addEntry(v, noun, fields) {
  await open(v, `/firm/${noun}/new`)
  for (const [name, value] of Object.entries(fields)) {
    await v.page.locator('#' + name).fill(value)
  }
  await send(v)
}

async function openFirst(v, noun, rest = '') {
  await open(v, `/firm/${noun}`)
  await v.page.goto(await v.page.locator('.entries a').first().evaluate(a => a.href) + rest)
}

async function declare(v, stars, number) {
  await open(v, '/declaration/own')
  await v.page.locator('#stars').selectOption(stars)
  await v.page.locator('#number').fill(number)
  await v.page.locator('#declared-on').fill('2024-02-29')
  await send(v)
}

let people = 100

// In this order: each row says what the page answers, how it is reached, and what has to be done once before.
const PAGES = [
  ['firm-new', 200, v => open(v, '/firm'), v => v.page.goto(v.server.link)],
  ['firm-new-refused', 422, async v => { await fill(v, '　', WRONG); await send(v) }],
  ['begin', 200, v => open(v, '/begin')],
  ['begin-firm', 200, v => open(v, '/begin/customer')],
  ['begin-firm-refused', 422, async v => {
    await open(v, '/begin/subsidy')
    await v.page.locator('#name').fill('　')
    await v.page.locator('#industry').selectOption('M')
    await send(v)
  }],
  ['home-first', 200, v => open(v, '/?done=saved'), async v => { await fill(v, FIRM, '１２'); await send(v) }],
  ['rounds-none', 200, v => open(v, '/rounds')],
  ['backup-none', 200, v => open(v, '/backup')],
  ['leaving', 200, v => open(v, '/leaving')],
  ['backup-key', 200, v => open(v, '/backup/key'), async v => {
    await open(v, '/backup')
    await turn(v.page, () => v.page.locator('form[action="/backup/key"] button').click())
  }],
  ['backup', 200, v => open(v, '/backup'), async v => {
    await open(v, '/backup')
    await v.page.locator('#folder').fill(backups)
    await turn(v.page, () => v.page.locator('form[action="/backup"] button').click())
  }],
  ['firm', 200, v => open(v, '/firm')],
  ['door', 200, v => open(v, '/door')],
  ['people', 200, v => open(v, '/people')],
  ['person-new', 200, v => open(v, '/people/new')],
  ['me', 200, v => open(v, '/me')],
  ['firm-refused', 422, async v => { await fill(v, FIRM, WRONG); await send(v) }],
  ['firm-stale', 409, async v => {
    await fill(v, FIRM + '本店', '12')
    v.server.run('firm', 'set', 'people', String(++people))
    await send(v)
  }],
  ['certifications-none', 200, v => open(v, '/firm/certification')],
  ['certification-refused', 422, v => addEntry(v, 'certification', { name: '　', body: FIRM })],
  ['certifications', 200, v => open(v, '/firm/certification?done=saved'), async v => {
    await addEntry(v, 'certification', { name: LONG, expires_on: '2020-01-31' })
    await addEntry(v, 'certification', { name: FIRM, number: '1', expires_on: '2099-12-31' })
  }],
  ['certification', 200, v => openFirst(v, 'certification')],
  ['certification-stale', 409, async v => {
    await openFirst(v, 'certification')
    await v.page.locator('main form').first().evaluate(form => { form.elements.version.value = '7' })
    await v.page.locator('#body').fill(FIRM)
    await v.page.locator('#sensitive').check()
    await send(v)
  }],
  ['certification-remove', 200, v => openFirst(v, 'certification', '/remove')],
  ['insurances-none', 200, v => open(v, '/firm/insurance')],
  ['insurance-new', 200, v => open(v, '/firm/insurance/new')],
  ['insurances', 200, v => open(v, '/firm/insurance'),
    v => addEntry(v, 'insurance', { insurer: FIRM, product: LONG, pays_at_most: '30,000,000' })],
  ['declaration-none', 200, v => open(v, '/declaration')],
  ['declaration-data', 200, v => open(v, '/declaration/data')],
  ['declaration-own-refused', 422, v => declare(v, '1', '12345')],
  ['declaration-old', 200, v => open(v, '/declaration'), v => declare(v, '1', '4-1234-567890')],
  ['question', 200, async v => { await open(v, QUESTION); await openAll(v) }],
  ['question-refused', 422, v => answer(v, 'na')],
  ['answers-none', 200, v => open(v, '/answer/ipa-selfcheck-3.1/end')],
  ['question-stale', 409, v => answer(v, 'yes', form => { form.elements.version.value = '7' }),
    v => answer(v, 'unknown')],
  ['answers', 200, v => open(v, '/answer/ipa-selfcheck-3.1/end')],
  ['home-open', 200, v => open(v, '/')],
  ['steps', 200, v => open(v, '/steps')],
  ['steps-stale', 409, async v => {
    await open(v, '/steps')
    await v.page.locator('main form').first().evaluate(form => { form.elements.version.value = '1' })
    await send(v)
  }, v => v.server.run('firm', 'set', 'people', String(++people))],
  ['answers-all', 200, v => open(v, '/answer/ipa-selfcheck-4.0-additions/end'), answerAdditions],
  ['home-result', 200, v => open(v, '/'), v => v.server.run('assess', 'ipa-selfcheck-3.1', before, '--save')],
  ['result', 200, v => open(v, '/result/ipa-selfcheck-3.1/2'),
    v => v.server.run('assess', 'ipa-selfcheck-3.1', sample, '--save')],
  ['result-articles', 200, v => open(v, '/result/ipa-articles-4.0/1'),
    v => v.server.run('assess', 'ipa-articles-4.0', articles, '--save')],
  ['documents', 200, v => open(v, '/documents')],
  ['document', 200, async v => { await open(v, '/document/policy'); await openAll(v) }],
  ['document-read', 200, v => open(v, '/document/emergency-card?furigana=1')],
  ['document-firm', 200, v => open(v, '/document/policy/firm')],
  ['document-clause', 200, async v => { await open(v, '/document/policy/clause/law'); await openAll(v) }],
  ['document-new', 200, v => open(v, '/document/policy/clause/law/new')],
  ['document-refused', 422, async v => {
    await open(v, '/document/policy/clause/law')
    await v.page.locator('#text-ja').fill('{nmae}')
    await send(v)
  }],
  ['rounds', 200, v => open(v, '/rounds')],
  ['log', 200, v => open(v, '/log')],
  ['log-none', 200, v => open(v, '/log?since=2099-01-01')],
  ['item', 200, v => open(v, '/item/ipa-selfcheck-3.1/12')],
  ['tasks-none', 200, v => open(v, '/tasks')],
  ['measure', 200, v => open(v, MEASURE)],
  ['articles', 200, v => open(v, '/articles')],
  ['measure-refused', 422, v => did(v, '2999-12-31')],
  ['measure-begun', 200, v => open(v, MEASURE + '?done=begun'), v => begin(v)],
  ['measure-stale', 409, v => did(v, '2026-04-01', form => { form.elements.version.value = '7' })],
  ['measure-done', 200, v => open(v, MEASURE + '?done=measure'), v => did(v, '2026-04-01')],
  ['tasks', 200, v => open(v, '/tasks')],
  ['task', 200, v => openTask(v)],
  ['task-refused', 422, async v => { await openTask(v); await v.page.locator('#done_on').fill('2999-12-31'); await send(v) }],
  ['articles-done', 200, v => open(v, '/articles')],
  ['search', 200, v => open(v, '/search')],
  ['search-found', 200, v => open(v, '/search?q=VPN')],
  ['search-none', 200, v => open(v, `/search?q=${encodeURIComponent('𠮷😀')}`)],
  ['search-refused', 200, v => open(v, `/search?q=${'x'.repeat(101)}`)],
  ['words', 200, v => open(v, '/words')],
  ['sources', 200, v => open(v, '/sources')],
  ['emergency', 200, v => open(v, '/emergency')],
  ['not-found', 404, v => open(v, '/nowhere')],
  ['form-over', 403, v => sendChanged(v, form => { form.elements['form-proof'].value = 'x' })],
  ['bad-request', 400, v => sendChanged(v, form => { form.enctype = 'text/plain' })],
  ['not-method', 405, v => sendChanged(v, form => { form.action = '/' })],
  ['too-large', 413, v => sendChanged(v, form => { form.elements.name.value = 'x'.repeat(6_000_000) })],
  ['send-again', 200, async v => { await sendWithoutSession(v); await pasteLink(v) }],
  ['nobody-typed', 401, async v => { await comeIn(v); await sendWithoutSession(v) }],
  ['nobody', 401, async v => { await forgetSession(v); await open(v, '/firm') }],
  ['long-home', 200, v => open(v, '/'), async v => { await comeIn(v); await fill(v, LONG, ''); await send(v) }],
  ['long-refused', 422, async v => { await fill(v, LONG + LONG, 'x'.repeat(190)); await send(v) }],
  ['long-stale', 409, async v => {
    await fill(v, FIRM, '12')
    v.server.run('firm', 'set', 'people', String(++people))
    await send(v)
  }],
  ['long-nobody', 401, async v => {
    await comeIn(v)
    await fill(v, LONG, '1')
    await forgetSession(v)
    await send(v)
  }],
]

// ---- papers: decided, public, handed out, read ----

const PAPER = '/document/policy'

function sayAll(v) {
  const uses = 'cloud,website,-telework,-webshop,-byod,-personal-data,-development,-premises,-machine-control,-online-meeting'
  const said = { industry: 'I', representative: FIRM, address: 'Tokyo', contact: '03-0000-0000', uses }

  Object.entries(said).forEach(([field, value]) => v.server.run('firm', 'set', field, value))
  v.server.run('assess', 'ipa-selfcheck-3.1', before, '--save')
}

async function decide(v, knowing = true) {
  await open(v, PAPER + '/decide')
  await v.page.locator('#by').fill(LONG)
  await v.page.locator('#sure').setChecked(knowing)
  await send(v)
}

async function handOut(v, names, way = 'link') {
  await open(v, PAPER + '/hand-out')
  await v.page.locator('#names').fill(names)
  await v.page.locator(`input[name=way][value=${way}]`).check()
  await press(v, 'form:has(#names) button')
}

// People with names that nobody had, so that it can be looked at again.
const newPeople = () => `${++people}${FIRM}\n${++people}${NAMED.slice(4)}`

async function openReceipt(v, which) {
  await open(v, PAPER + '/hand-out')
  await v.page.goto(await v.page.locator('.entries a')[which]().evaluate(a => a.href))
}

const PAPERS = [
  ['versions-none', 200, v => open(v, PAPER + '/versions'), v => beginFirm(v, FIRM)],
  ['hand-out-none', 200, v => open(v, PAPER + '/hand-out')],
  ['changes-none', 200, v => open(v, PAPER + '/changes')],
  ['decide-missing', 200, v => open(v, PAPER + '/decide')],
  ['decide', 200, v => open(v, PAPER + '/decide'), sayAll],
  ['decide-refused', 422, v => decide(v, false)],
  ['versions', 200, v => open(v, PAPER + '/versions?done=decided'), v => decide(v)],
  ['version', 200, v => open(v, PAPER + '/version/1')],
  ['versions-public', 200, async v => { await open(v, PAPER + '/versions'); await openAll(v) }, async v => {
    await open(v, PAPER + '/versions')
    await press(v, 'form:has([value=publish]) button')
  }],
  ['changes', 200, v => open(v, PAPER + '/changes'), v => v.server.run('firm', 'set', 'uses', 'telework,personal-data')],
  ['documents-changes', 200, v => open(v, '/documents')],
  ['decide-again', 200, v => open(v, PAPER + '/decide')],
  ['versions-two', 200, v => open(v, PAPER + '/versions'), v => decide(v)],
  ['compare', 200, v => open(v, PAPER + '/compare')],
  ['compare-same', 200, v => open(v, PAPER + '/compare?from=2&to=2')],
  ['hand-out-nobody', 200, v => open(v, PAPER + '/hand-out')],
  ['hand-out-refused', 422, v => handOut(v, '　')],
  ['hand-out-links', 200, v => handOut(v, newPeople())],
  ['hand-out', 200, v => open(v, PAPER + '/hand-out?done=handed'), v => handOut(v, newPeople(), 'paper')],
  ['hand-out-sheet', 200, v => open(v, PAPER + '/hand-out/sheet')],
  ['receipt-link', 200, v => openReceipt(v, 'first')],
  ['receipt-paper', 200, v => openReceipt(v, 'last')],
]

// What people see who have an address and nothing else: pages of the firm, not of ours.
const STRANGERS = [
  ['paper', 200, v => v.page.goto(v.address), async v => {
    await open(v, PAPER + '/versions')
    v.address = await v.page.locator('#address').getAttribute('href')
    await handOut(v, newPeople())
    v.reading = await v.page.locator('.links a').first().evaluate(a => a.href)
    await forgetSession(v)
  }],
  ['read', 200, v => v.page.goto(v.reading)],
  ['read-done', 200, v => v.page.goto(v.reading), async v => { await v.page.goto(v.reading); await press(v, 'form button') }],
]

// Somebody with an account has it there.
const RECIPIENTS = [
  ['paper-nothing', 404, v => open(v, '/paper/x')],
  ['hand-out-read', 200, v => open(v, PAPER + '/hand-out'), comeIn],
  ['me-handed', 200, v => open(v, '/me'), async v => {
    await openDoor(v, FIRM)
    await open(v, PAPER + '/hand-out')
    await press(v, 'form:has(#person) button')
  }],
  ['me-paper', 200, async v => { await open(v, '/me'); await press(v, 'main a[href^="/me/paper/"]') }],
]

// ---- codes and passkeys ----

async function enroll(v) {
  await newDevice(v)
  await makeAccount(v, FIRM)
}

async function makePasskey(v) {
  await signIn(v)
  await addPasskey(v)
}

async function setPassword(v) {
  await signInByPasskey(v)
  await open(v, '/me')
  await press(v, 'form[action="/me"] button')
  await v.page.locator('#password').fill(PASSWORD)
  await v.page.locator('#again').fill(PASSWORD)
  await press(v, 'form[action="/me/password"] button')
}

async function removePasskey(v) {
  await signInByPasskey(v)
  await open(v, '/me/passkeys')
  await press(v, 'main li button')
}

const FACTORS = [
  ['me-account', 200, v => open(v, '/me'), enroll],
  ['codes-none', 200, v => open(v, '/me/codes')],
  ['codes-new', 200, async v => { await signIn(v); await open(v, '/me/codes/new') }, async v => {
    await signIn(v)
    await open(v, '/me/codes')
    await press(v, 'form[action="/me/codes"] button')
  }],
  ['codes-new-wrong', 422, async v => {
    await signIn(v)
    await open(v, '/me/codes/new')
    await v.page.locator('#code').fill('12345')
    await press(v, 'form[action="/me/codes/new"] button')
  }],
  ['passkeys-none', 200, v => open(v, '/me/passkeys')],
  ['passkey-new', 200, async v => { await signIn(v); await open(v, '/me/passkeys/new') }],
  ['passkeys', 200, v => open(v, '/me/passkeys'), makePasskey],
  ['sign-in-half', 401, signIn], // the password alone is not enough any more
  ['me-passkey', 200, async v => { await signInByPasskey(v); await open(v, '/me') }],
  ['recovery', 200, async v => {
    await signInByPasskey(v)
    await open(v, '/me/codes')
    await press(v, 'form:has([value=renew]) button')
  }],
  ['passkey-last', 409, removePasskey, async v => {
    await signInByPasskey(v)
    await open(v, '/me')
    await press(v, 'form[action="/me"] button') // there is no password any more
  }],
  ['passkeys-gone', 200, v => open(v, '/me/passkeys'), async v => { await setPassword(v); await removePasskey(v) }],
  ['sign-in-alone', 200, signIn],
]

// ---- what is looked at ----

// The looks at a page, in this order, each with the rules that those before it have not decided.
const LOOKS = [
  { width: 320, scheme: 'light', rules: AXE },
  { width: 360, scheme: 'light', rules: AXE_LAYOUT }, // its colours are those of 320
  { width: 360, scheme: 'dark', rules: AXE_COLOURS }, // darkness moves nothing (look.apart)
  { width: 1280, scheme: 'light', rules: AXE_LOOKS }, // other things may lie upon each other
  { width: 1280, scheme: 'dark', rules: AXE, rest: true }, // of what no narrow page shows: the rest was dark at 360
]

async function axeOfLook(page, { rules, rest }) {
  if (!rest) {
    return axe(page, rules)
  }
  const parts = await page.evaluateHandle(look.unseen)
  return await parts.jsonValue() === null ? [] : axe(page, rules, parts)
}

async function lookAtOne(v, name, lang) {
  const { page, heard } = v

  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const findings = await page.evaluate(look.fits)
    for (const at of LOOKS.filter(l => l.width === width)) {
      await page.emulateMedia({ colorScheme: at.scheme })
      findings.push(...(await axeOfLook(page, at)).map(f => `${at.scheme}: ${f}`))
      await picture(page, `${name}-${lang}-${width}-${at.scheme}`, findings)
    }
    if (width === 360) {
      await page.evaluate(look.remember)
    }
    verdict(`${name}-${lang} at ${width} px`, [...findings, ...heard.splice(0)])
  }
}

// Nothing of a page but its style sheets matters: each is asked about them once.
const asked = new Set()
async function apart(page) {
  const sheets = await page.evaluate(() => [...document.styleSheets].map(sheet => sheet.href).join(' '))
  const before = asked.has(sheets)
  asked.add(sheets)
  return before ? [] : page.evaluate(look.apart)
}

async function lookAtAll(v, pages, product) {
  for (const [name, status, reach, before] of pages) {
    await before?.(v)
    for (const lang of ['ja', 'en']) {
      await v.context.addCookies([{ name: 'toride-lang', value: lang, url: v.server.origin }])
      await reach(v)
      const given = v.page.given
      verdict(`${name}-${lang}: ${status}, html-validate, headings, language, title`, [
        ...(given.status() === status ? [] : [`the page answers ${given.status()}, not ${status}`]),
        ...await htmlFaults(await given.text()),
        ...await v.page.evaluate(look.structure, lang),
        ...await v.page.evaluate(look.plain, product),
        ...await apart(v.page),
        ...(lang === 'en' ? await v.page.evaluate(look.oneLanguage, [LONG, NAMED.slice(4), FIRM, WRONG, '本店', LIST]) : []),
      ])
      await lookAtOne(v, name, lang)
    }
  }
}

process.on('exit', () => fs.rmSync(backups, { recursive: true, force: true }))

async function newLooker(browser, server) {
  const visitor = await newVisitor(browser, server)
  await axeAtHand(visitor.context)
  return visitor
}

async function lookAtFactors(browser, program, folder) {
  const server = byName(await startServer(program, folder, 'factors'))
  const visitor = await newLooker(browser, server)

  await lookAtAll(visitor, FACTORS)
  await visitor.close()
  verdict('the server of codes and passkeys has nothing to complain of', await server.stop())
}

async function lookAtPapers(browser, program, folder) {
  const server = await startServer(program, folder, 'papers')
  const visitor = await newLooker(browser, server)

  await lookAtAll(visitor, PAPERS)
  await lookAtAll(visitor, STRANGERS, FIRM)
  await lookAtAll(visitor, RECIPIENTS)
  await visitor.close()
  verdict('the server of papers has nothing to complain of', await server.stop())
}

async function lookAtServed(browser, program, folder) {
  const server = await startServer(program, folder, 'served')
  const visitor = await newLooker(browser, server)

  await lookAtAll(visitor, PAGES)
  await visitor.close()
  verdict('the server ends in good order and has nothing to complain of', await server.stop())
  await lookAtPapers(browser, program, folder)
  await lookAtFactors(browser, program, folder)
}

module.exports = { lookAtServed }
