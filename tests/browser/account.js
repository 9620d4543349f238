// Somebody with an account, at the name that browsers allow passkeys for: how they come in, and what their device holds.
'use strict'

const { turn } = require('./visitor.js')

const LOGIN = 'taro'
const PASSWORD = 'tsukue no ue ni mikan'

const open = (v, address) => v.page.goto(v.server.origin + address)
const press = (v, what) => turn(v.page, () => v.page.locator(what).first().click())
const forgetSession = v => v.context.clearCookies({ name: 'toride-session' })

// The server by that name instead of its number.
function byName(server) {
  const named = text => text.replace('127.0.0.1', 'localhost')

  return { ...server, origin: named(server.origin), link: named(server.link) }
}

// A device that keeps passkeys and is unlocked at once: {cdp, authenticatorId}.
async function newDevice(v) {
  const options = {
    protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
    automaticPresenceSimulation: true,
  }
  const cdp = await v.context.newCDPSession(v.page)

  await cdp.send('WebAuthn.enable')
  return { cdp, ...await cdp.send('WebAuthn.addVirtualAuthenticator', { options }) }
}

// In case it was long ago that they showed who they are.
async function signIn(v) {
  await forgetSession(v)
  await open(v, '/sign-in')
  await v.page.locator('#login').fill(LOGIN)
  await v.page.locator('#password').fill(PASSWORD)
  await press(v, 'form[action="/sign-in"] button')
}

async function signInByPasskey(v) {
  await forgetSession(v)
  await open(v, '/sign-in')
  await press(v, 'form[action="/sign-in/passkey"] button')
}

// From the link to a firm.
async function beginFirm(v, firm) {
  await v.page.goto(v.server.link)
  await open(v, '/firm')
  await v.page.locator('#name').fill(firm)
  await v.page.locator('#people').fill('12')
  await press(v, 'main button')
}

async function openDoor(v, firm) {
  await open(v, '/door')
  for (const [name, value] of [['name', firm], ['login', LOGIN], ['password', PASSWORD], ['again', PASSWORD]]) {
    await v.page.locator('#' + name).fill(value)
  }
  await press(v, 'form[action="/door"] button')
}

// From the link to the account of an owner.
async function makeAccount(v, firm) {
  await beginFirm(v, firm)
  await openDoor(v, firm)
}

async function addPasskey(v) {
  await open(v, '/me/passkeys/new')
  await v.page.locator('#name').fill('laptop')
  await press(v, 'form[data-passkey=make] button')
}

module.exports = {
  PASSWORD, open, press, byName, forgetSession, newDevice, signIn, signInByPasskey, beginFirm, openDoor, makeAccount, addPasskey,
}
