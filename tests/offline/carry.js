// carry.js MODULE.wasm write: fills in the forms of the one file as a person does, and prints the file that it saves.
// carry.js MODULE.wasm draw LANG: reads a file of answers, and prints the policy that the one file makes of it.
'use strict'

const fs = require('node:fs')
const { load } = require('./module.js')

const [module_, what, lang] = process.argv.slice(2)
const EDITION = 'ipa-selfcheck-3.1'
const m = load(module_)

function post(path, fields) {
  if (m.call('post', path, ...Object.entries(fields).flat()) !== 1) {
    throw new Error(`${path} was refused: ${m.output().slice(0, 2000)}`)
  }
}

function write() {
  post('/begin/customer', { name: '{髙橋|たかはし}靴店', industry: '', people: '' })
  for (const [item, answer] of [['1', 'yes'], ['2', 'partly'], ['20', 'no'], ['21', 'na']]) {
    post(`/answer/${EDITION}/${item}`, { answer, note: answer === 'na' ? '私物の機器は使わない' : '' })
  }
  post(`/answer/${EDITION}/end`, {})
  post('/policy', {
    representative: '代表取締役 髙橋 𠮷郎', address: '札幌市中央区例町1-2-3 "A&B" <3階>', contact: '電話 011-000-0000',
    decided: '2026-11-20', people: '12', industry: 'I', 'use-personal-data': 'yes', 'use-cloud': 'yes',
    'use-website': 'no', 'use-webshop': 'unknown', 'use-machine-control': 'no', choice: 'strict',
  })
  process.stdout.write(m.book())
}

function draw() {
  m.replace(fs.readFileSync(0, 'utf8'))
  m.call('file', `/policy/security-policy-${lang}.html`)
  process.stdout.write(m.output())
}

what === 'write' ? write() : draw()
