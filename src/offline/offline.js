// The offline edition: the module writes every page and keeps the answers while the page is open; this script carries.
//
//   addresses  are the server's, behind a #: "#/answer/ipa-selfcheck-3.1/5"
//   texts      go to the module joined by NULs; what it wrote lies at toride_output
//   storage    has the file of answers as text under KEEPS_ANSWERS; every change is written there at once
//
// Reading a file: JSON.parse, a look at its shape, and each answer to the module, which knows what may be answered.
'use strict'

const KEEPS_ANSWERS = 'toride-answers'
const KEEPS_LANGUAGE = 'toride-language'
const FILE_NAME = 'toride-answers.json'
const FILE_BYTES_MAX = 16 * 1024 * 1024
const FORMAT = 'toride-answers'
const VERSION = 1
const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json', html: 'text/html;charset=utf-8' }

let core // what the module exports
let english = false
let kept = '' // the file of answers, as it was last written or read; empty: nobody is there yet
let trouble = '' // why the browser does not keep it: full, forbidden; empty: it does

// ---- the module ----

function call(name, ...texts) {
  const bytes = new TextEncoder().encode(texts.map(text => text.replaceAll('\0', '')).join('\0'))
  const at = core.toride_input(bytes.length)

  if (at !== 0) {
    new Uint8Array(core.memory.buffer, at, bytes.length).set(bytes)
  }
  core.toride_set(english ? 1 : 0, Date.now(), -new Date().getTimezoneOffset())
  return core[`toride_${name}`](at === 0 ? 0 : bytes.length)
}

function outputBytes() {
  return new Uint8Array(core.memory.buffer, core.toride_output(), core.toride_output_size()).slice()
}

function output() {
  return new TextDecoder().decode(outputBytes())
}

function say(name) {
  call('say', name)
  return output()
}

function book() {
  core.toride_book()
  return output()
}

// ---- reading a file ----

class Refused extends Error {} // its message is the name of a notice, or a sentence of the module

function need(condition, notice = 'broken') {
  if (!condition) {
    throw new Refused(notice)
  }
}

const isText = value => typeof value === 'string'
const isTextOrNone = value => value === undefined || value === null || isText(value)
const textOf = value => value ?? ''

function hand(name, ...texts) {
  if (call(name, ...texts) !== 0) {
    throw new Refused(output())
  }
}

function readRound(round) {
  need(isText(round?.framework) && Number.isInteger(round.number) && isText(round.begun))
  need(isTextOrNone(round.closed) && Array.isArray(round.answers))
  hand('round', round.framework, String(round.number), round.begun, textOf(round.closed))
  for (const given of round.answers) {
    need(isText(given?.item) && isText(given.answer) && isTextOrNone(given.note))
    hand('answer', given.item, given.answer, textOf(given.note))
  }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('broken')
  }
}

function read(text) {
  const file = parse(text)

  need(file?.format === FORMAT, 'foreign')
  need(Number.isInteger(file.version) && file.version > 0)
  need(file.version <= VERSION, 'newer')
  need(isText(file.firm?.name) && isTextOrNone(file.firm.industry) && Array.isArray(file.rounds))
  need(file.firm.people === null || file.firm.people === undefined || Number.isInteger(file.firm.people))
  hand('firm', file.firm.name, textOf(file.firm.industry), String(textOf(file.firm.people)))
  file.rounds.forEach(readRound)
}

// All of the file, or nothing of it.
function replace(text) {
  core.toride_clear()
  try {
    if (text !== '') {
      read(text)
    }
  } catch (refused) {
    core.toride_clear()
    if (kept !== '') {
      read(kept)
    }
    throw refused
  }
  kept = text
}

// ---- keeping ----

// What the storage has; null: nothing, or it may not be asked.
function stored(key) {
  try {
    return localStorage.getItem(key)
  } catch {
    trouble = 'forbidden'
    return null
  }
}

function store(key, text) {
  try {
    localStorage.setItem(key, text)
    trouble = ''
  } catch (error) {
    trouble = error.name === 'QuotaExceededError' ? 'full' : 'forbidden'
  }
}

function keep() {
  kept = book()
  store(KEEPS_ANSWERS, kept)
}

// What another window has written meanwhile counts.
function catchUp() {
  const text = stored(KEEPS_ANSWERS)

  if (text !== null && text !== kept) {
    replace(text)
  }
}

function download(name, bytes) {
  const link = document.createElement('a')

  link.href = URL.createObjectURL(new Blob([bytes], { type: TYPES[name.split('.').pop()] }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
}

// ---- showing ----

function here() {
  return location.hash.startsWith('#/') ? location.hash.slice(1) : '/'
}

function notice(name) {
  if (call('notice', name) === 1) {
    find('notices').innerHTML = output()
  } else { // a sentence of the module, about a file
    call('notice', 'broken')
    find('notices').innerHTML = output()
    find('notices').querySelector('p').append(document.createElement('br'), name)
  }
}

function render(html) {
  const app = find('app')

  app.innerHTML = html
  for (const link of app.querySelectorAll('a[href^="/"]')) {
    link.setAttribute('href', `#${link.getAttribute('href')}`)
  }
  document.documentElement.lang = english ? 'en' : 'ja'
  document.title = `${app.querySelector('h1').textContent}｜砦 Toride`
  if (trouble !== '') {
    notice(trouble)
  }
}

function show(path = here()) {
  call('page', path)
  render(output())
}

function turn() {
  show()
  scrollTo(0, 0)
  find('main').focus({ preventScroll: true })
  ready()
}

function go(path) {
  if (here() === path) {
    turn()
  } else {
    location.hash = `#${path}`
  }
}

// After going home: the page comes with the next event.
function goHome(name) {
  if (here() !== '/') {
    history.pushState(null, '', '#/')
  }
  turn()
  if (trouble === '') {
    notice(name)
  }
}

// ---- what people do ----

const does = {
  save() {
    download(FILE_NAME, new TextEncoder().encode(book()))
    notice('saved')
  },
  delete() {
    if (confirm(say('ask-delete'))) {
      replace('')
      try {
        localStorage.removeItem(KEEPS_ANSWERS)
      } catch {
        trouble = 'forbidden'
      }
      goHome('deleted')
    }
  },
}

async function openFile(input) {
  const file = input.files[0]

  try {
    need(file.size <= FILE_BYTES_MAX, 'large')
    const text = await file.text()
    need(kept === '' || confirm(say('ask-open')), '')
    replace(text)
    keep()
    goHome('opened')
  } catch (refused) {
    if (refused.message !== '') {
      notice(refused instanceof Refused ? refused.message : 'broken')
      find('notices').scrollIntoView({ block: 'nearest' })
    }
  }
  input.value = ''
}

function follow(event, link) {
  const path = link.getAttribute('href')
  const language = /^#\/language\/(ja|en)$/.exec(path)
  const file = /^#(\/result\/([a-z0-9.-]+)\/([0-9]+)\/[a-z]+\.([a-z]+))$/.exec(path)

  if (language !== null) {
    english = language[1] === 'en'
    store(KEEPS_LANGUAGE, language[1])
    turn()
  } else if (file !== null && call('file', file[1]) === 1) {
    download(`toride-${file[2]}-${file[3]}.${file[4]}`, outputBytes())
  } else if (!path.startsWith('#/')) {
    find(path.slice(1))?.scrollIntoView()
    find(path.slice(1))?.focus()
  } else {
    return
  }
  event.preventDefault()
}

document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#"]')
  const button = event.target.closest?.('[data-does]')

  if (link) {
    follow(event, link)
  } else if (button) {
    does[button.dataset.does]()
  }
})

document.addEventListener('change', event => {
  if (event.target.id === 'open' && event.target.files.length > 0) {
    openFile(event.target)
  }
})

document.addEventListener('submit', event => {
  event.preventDefault()
  catchUp()
  if (call('post', event.target.getAttribute('action'), ...[...new FormData(event.target)].flat()) === 1) {
    const path = output()
    keep()
    go(path)
  } else {
    render(output())
    document.querySelector('.notice[role=alert] a')?.focus()
  }
})

addEventListener('hashchange', () => {
  if (location.hash === '' || location.hash.startsWith('#/')) {
    turn()
  }
})

addEventListener('storage', event => {
  if (event.storageArea !== localStorage || (event.key !== KEEPS_ANSWERS && event.key !== null)) {
    return
  }
  if (event.newValue === null) {
    if (kept !== '') {
      notice('cleared')
    }
  } else {
    catchUp()
    if (find('answering') === null) { // nothing is being typed
      show()
    }
  }
})

// ---- the beginning ----

async function start() {
  const packed = Uint8Array.from(atob(find('module').textContent), c => c.charCodeAt(0))
  const bytes = inflate(packed, Number(find('module').dataset.size))
  const { instance } = await WebAssembly.instantiate(bytes, {})
  const language = stored(KEEPS_LANGUAGE)
  let unreadable = false

  core = instance.exports
  core._initialize()
  english = language === 'en' || (language === null && !navigator.language.startsWith('ja'))
  call('page', '/')
  try {
    replace(stored(KEEPS_ANSWERS) ?? '')
  } catch {
    unreadable = true
  }
  show()
  find('paper').remove()
  ready()
  if (unreadable) {
    notice('unreadable')
  }
}

start().catch(() => {
  document.documentElement.className = ''
})
