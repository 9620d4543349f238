// What a passkey is asked for once somebody is in: the server of the tests, which can let time go by, is asked for what
// hands out everything, and only the passkey of who is in opens it.
'use strict'

const fs = require('node:fs')
const path = require('node:path')
const { verdict } = require('./report.js')
const { startServer } = require('./server.js')
const { newVisitor } = require('./visitor.js')
const { PASSWORD, open, press, byName, newDevice, signInByPasskey, makeAccount, addPasskey } = require('./account.js')
const { Findings, tried, heading, where } = require('./ways.js')

const FIRM = '髙橋商店'
const PASSKEY = 'form[action="/check/passkey"] button'
const CHECK = '本人かを確かめさせてください'
const KEY = '/backup/key'
const ALL = '/leaving/export.zip'

// As if they had shown who they are long ago.
async function letTimePass(v) {
  await open(v, '/firm')
  const status = await v.page.evaluate(async () => {
    const { elements } = document.querySelector('form[action="/firm"]')
    const body = new URLSearchParams({ name: 'x' })

    for (const name of ['form-id', 'form-proof']) {
      body.set(name, elements[name].value)
    }
    return (await fetch('/test/long-ago', { method: 'POST', body })).status
  })
  if (status >= 400) {
    throw new Error(`time does not pass: ${status}`)
  }
}

async function isAsked(v, address, f) {
  await open(v, address)
  f.is('the answer to who showed it long ago', v.page.given.status(), 403)
  f.is('the heading then', await heading(v.page), CHECK)
}

async function credentials({ cdp, authenticatorId }) {
  return (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials
}

// The device has these passkeys and no other.
async function hold({ cdp, authenticatorId }, list) {
  await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
  for (const credential of list) {
    await cdp.send('WebAuthn.addCredential', { authenticatorId, credential })
  }
}

// ---- what is tried ----

async function opensTheKey(v) {
  const f = new Findings()

  await isAsked(v, KEY, f)
  await press(v, PASSKEY)
  f.is('the address behind the passkey', where(v.page, v.server), KEY)
  f.is('the answer behind the passkey', v.page.given.status(), 200)
  await open(v, '/log')
  f.is('the log says so', (await v.page.locator('main').innerText()).includes('本人かを確かめ'), true)
  return f
}

async function goesOnWithTheExport(v) {
  const f = new Findings()

  await letTimePass(v)
  await isAsked(v, ALL, f)
  const [download] = await Promise.all([v.page.waitForEvent('download'), v.page.locator(PASSKEY).click()])

  f.is('how the file begins', fs.readFileSync(await download.path()).subarray(0, 2).toString(), 'PK')
  return f
}

async function refusesToBeUnlocked(v, { cdp, authenticatorId }) {
  const f = new Findings()

  await letTimePass(v)
  await isAsked(v, KEY, f)
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await v.page.locator(PASSKEY).click()
  await v.page.locator('form[action="/check/passkey"] .failed').waitFor()
  f.is('the heading, when nobody unlocked it', await heading(v.page), CHECK)
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  return f
}

async function refusesAnothers(v, device, other) {
  const f = new Findings()
  const own = await credentials(device)

  await letTimePass(v)
  await isAsked(v, KEY, f)
  await hold(device, await credentials(other))
  await press(v, PASSKEY)
  f.is("the answer to another's passkey", v.page.given.status(), 403)
  f.is('what is said of it', (await v.page.getByRole('alert').innerText()).includes('登録されていません'), true)
  await isAsked(v, KEY, f)
  await hold(device, own)
  await press(v, PASSKEY)
  f.is('the address behind the own one', where(v.page, v.server), KEY)
  return f
}

async function refusesACopy(v, device) {
  const f = new Findings()
  const copy = await credentials(device)

  await letTimePass(v)
  await isAsked(v, KEY, f)
  await press(v, PASSKEY)
  f.is('the address behind the passkey', where(v.page, v.server), KEY)
  await letTimePass(v)
  await isAsked(v, KEY, f)
  await hold(device, copy)
  await press(v, PASSKEY)
  f.is('the answer to a copy of it', v.page.given.status(), 403)
  f.is('what is said of it', (await v.page.getByRole('alert').innerText()).includes('写し'), true)
  await isAsked(v, KEY, f)
  return f
}

// ---- who tries ----

// Somebody else of the firm, with a passkey on a device of their own.
async function invite(browser, v) {
  const u = await newVisitor(browser, v.server)

  await open(v, '/people/new')
  await v.page.locator('#name').fill('花子')
  await v.page.locator('#login').fill('hanako')
  await v.page.locator('[name=role]').first().evaluate(e => { e.form.elements.role.value = 'owner' })
  await press(v, 'form[action="/people/new"] button')
  const link = /\/invitation\?key=\w+/.exec(await v.page.content())[0]

  await open(u, link)
  await u.page.locator('#password').fill(PASSWORD)
  await u.page.locator('#again').fill(PASSWORD)
  await press(u, 'form[action="/invitation"] button')
  const device = await newDevice(u)

  await addPasskey(u)
  return { device, close: u.close }
}

async function tryPasskeys(browser, program, folder) {
  const server = byName(await startServer(path.join(path.dirname(program), 'tests/http/toride-http'), folder, 'passkeys'))
  const v = await newVisitor(browser, server)
  const device = await newDevice(v)

  await makeAccount(v, FIRM)
  await addPasskey(v)
  const other = await invite(browser, v)
  await signInByPasskey(v)
  await letTimePass(v)
  const rows = [
    ['the key of backups asks again, and the passkey opens it', () => opensTheKey(v)],
    ['the export asks again, and goes on behind the passkey', () => goesOnWithTheExport(v)],
    ['a passkey that nobody unlocks opens nothing', () => refusesToBeUnlocked(v, device)],
    ["another's passkey opens nothing, and one's own still does", () => refusesAnothers(v, device, other.device)],
    ['a copy of a passkey is told by its count', () => refusesACopy(v, device)],
  ]

  for (const [name, go] of rows) {
    verdict(name, [...await tried(go), ...v.heard.splice(0)])
  }
  await other.close()
  await v.close()
  verdict('the server of passkeys has nothing to complain of', await server.stop())
}

module.exports = { tryPasskeys }
