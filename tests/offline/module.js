// The module of the offline edition under Node, with the scripts that read its file: what a page has, without the page.
'use strict'

const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const source = path.join(__dirname, '../../src/offline')
const SCRIPTS = ['unpack.js', 'kept.js']
const GIVES = ['unpack', 'call', 'output', 'outputBytes', 'book', 'replace', 'Refused', 'keptNow', 'speak', 'plug']

// Scripts of a page share one scope; the last lines hand out what tests want of it.
function load(module) {
  const context = vm.createContext({ TextEncoder, TextDecoder, Uint8Array, JSON, Date, WebAssembly, atob })
  const text = SCRIPTS.map(name => fs.readFileSync(path.join(source, name), 'utf8')).join('\n')
  const compiled = new WebAssembly.Module(fs.readFileSync(module))

  vm.runInContext(`${text}
    const keptNow = () => kept
    const speak = isEnglish => { english = isEnglish }
    const plug = instance => { core = instance.exports; core._initialize(); call('page', '/') }
    globalThis.gives = { ${GIVES.join(', ')} }`, context)
  context.gives.plug(new WebAssembly.Instance(compiled, {}))
  return { ...context.gives, imports: WebAssembly.Module.imports(compiled) }
}

// Numbers that look random and are the same each time (mulberry32).
function dice(seed) {
  let state = seed

  return n => {
    state = state + 0x6D2B79F5 | 0
    let t = Math.imul(state ^ state >>> 15, 1 | state)
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t
    return ((t ^ t >>> 14) >>> 0) % n
  }
}

module.exports = { load, dice }
