// What the offline edition keeps: the module with its book, the file of answers, and the browser's storage.
//
//   texts      go to the module joined by NULs; what it wrote lies at toride_output
//   storage    has the file of answers as text under KEEPS_ANSWERS; every change is written there at once
//
// Reading a file: JSON.parse, a look at its shape, and each answer to the module, which knows what may be answered.
'use strict'

const KEEPS_ANSWERS = 'toride-answers'
const FORMAT = 'toride-answers'
const VERSION = 1

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

const isText = value => typeof value === 'string' && !value.includes('\0')
const isTextOrNone = value => value === undefined || value === null || isText(value)
const textOf = value => value ?? ''

function hand(name, ...texts) {
  if (call(name, ...texts) !== 0) {
    throw new Refused(output())
  }
}

const isObjectOrNone = value => value === undefined || value === null || typeof value === 'object'

// What the firm says of itself for its papers, and how its policy is put.
function readSaid(firm, policy) {
  need(isObjectOrNone(firm.uses) && isObjectOrNone(policy))
  const said = Object.entries({
    representative: firm.representative, address: firm.address, contact: firm.contact,
    decided: policy?.decided, choice: policy?.choice,
  })
  for (const [use, has] of Object.entries(firm.uses ?? {})) {
    need(typeof has === 'boolean')
    said.push([`use-${use}`, has ? 'yes' : 'no'])
  }
  for (const [field, value] of said) {
    need(isTextOrNone(value))
    hand('say', field, textOf(value))
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
  readSaid(file.firm, file.policy)
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
