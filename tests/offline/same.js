// same.js MODULE.wasm TORIDE.html TORIDE PAGES SETS: says TAP.
//
// The file has the module, packed.  Its pages are held against those that PAGES prints of the whole catalogue.
// Random answers, as a file of answers to the module and as a table to the command line: JSON, CSV and page must be the
// same bytes.  Then what is wrong with files: each is refused whole, and what was there before stays.
'use strict'

const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { load, dice } = require('./module.js')
const { PROFILES, firmOf } = require('./profile.js')

const [module_, file, program, printer, sets] = process.argv.slice(2)
const SEED = 20261126
const WORDS = { 'ipa-selfcheck-3.1': ['yes', 'partly', 'no', 'unknown', 'na'], 'ipa-articles-4.0': ['yes', 'no'] }
const NOTES = ['', '', '社長が確認', '<script>alert(1)</script>', '"quoted", and more', "=1+1", 'a\nb', '髙橋 𠮷野 🏯',
  '&amp; \\ / </p>', 'x'.repeat(2000)]
const ITEMS = { 'ipa-selfcheck-3.1': 25, 'ipa-articles-4.0': 6 }
const FORMATS = { json: 'data.json', csv: 'table.csv', html: 'page.html' }

const m = load(module_)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'toride-offline.'))
let count = 0

process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))

function verdict(name, findings) {
  count++
  process.exitCode ||= findings.length > 0 ? 1 : 0
  console.log(`${findings.length > 0 ? 'not ok' : 'ok'} ${count} - ${name}`)
  findings.slice(0, 20).forEach(f => console.log(`#   ${String(f).replaceAll('\n', ' ').slice(0, 300)}`))
}

const cell = text => `"${text.replaceAll('"', '""')}"`
const table = answers => ['item,answer,note', ...answers.map(a => [a.item, a.answer, a.note].map(cell).join())].join('\n')

function answersOf(roll, framework) {
  const answers = []

  for (let i = 1; i <= ITEMS[framework]; i++) {
    if (roll(10) === 0) {
      continue
    }
    const answer = WORDS[framework][roll(WORDS[framework].length)]
    const note = NOTES[roll(NOTES.length)]
    answers.push({ item: String(i), answer, note: answer === 'na' && note === '' ? 'ない' : note })
  }
  return answers
}

const fileOf = (framework, answers) => ({
  format: 'toride-answers', version: 1, firm: { name: '試験', industry: '', people: null },
  rounds: [{ framework, number: 1, begun: '2026-11-20', closed: '2026-11-21', answers }],
})

function compare(n) {
  const roll = dice(SEED + n)
  const framework = n % 5 === 4 ? 'ipa-articles-4.0' : 'ipa-selfcheck-3.1'
  const lang = n % 2 === 0 ? 'ja' : 'en'
  const format = Object.keys(FORMATS)[n % 10 < 7 ? 0 : n % 10 < 9 ? 1 : 2]
  const answers = answersOf(roll, framework)
  const input = path.join(folder, 'answers.csv')

  fs.writeFileSync(input, table(answers))
  m.replace(JSON.stringify(fileOf(framework, answers)))
  m.speak(lang === 'en')
  m.call('file', `/result/${framework}/1/${FORMATS[format]}`)
  const ours = Buffer.from(m.outputBytes())
  const theirs = execFileSync(program, ['assess', framework, input, '--format', format, '--lang', lang],
    { env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 3) / 1000) }, maxBuffer: 1 << 26 })

  return ours.equals(theirs) ? [] : [`set ${n}, ${framework}, ${format}, ${lang}: ${ours.length} bytes, not ${theirs.length}`]
}

function sameAsTheCommandLine() {
  const findings = []

  for (let n = 0; n < Number(sets); n++) {
    findings.push(...compare(n))
  }
  verdict(`results of ${sets} random sets of answers are those of the command line, byte for byte`, findings)
}

// Written by the module, read again, written again.
function readAgain() {
  const findings = []

  for (let n = 0; n < 50; n++) {
    const roll = dice(n)
    const file = fileOf('ipa-selfcheck-3.1', answersOf(roll, 'ipa-selfcheck-3.1'))
    file.rounds.push({ ...fileOf('ipa-articles-4.0', answersOf(roll, 'ipa-articles-4.0')).rounds[0], closed: null })
    m.replace(JSON.stringify(file))
    const once = m.book()
    m.replace(once)
    if (m.book() !== once || JSON.parse(once).rounds.length !== 2) {
      findings.push(`file ${n} is not the same when it was read and written again`)
    }
    const lost = file.rounds[0].answers.filter((a, i) => JSON.parse(once).rounds[0].answers[i].answer !== a.answer)
    findings.push(...lost.map(a => `item ${a.item} of file ${n} is another answer`))
  }
  verdict('a file is read as it was written', findings)
}

const good = () => fileOf('ipa-selfcheck-3.1', [{ item: '1', answer: 'yes', note: '' }])
const changed = change => {
  const file = good()
  change(file)
  return JSON.stringify(file)
}

const REFUSED = [
  ['cut off', () => JSON.stringify(good()).slice(0, -5), 'broken'],
  ['not JSON', () => '<!DOCTYPE html>', 'broken'],
  ['nothing but null', () => 'null', 'foreign'],
  ["another site's", () => '{"answers":[1,2,3]}', 'foreign'],
  ['newer', () => changed(f => { f.version = 2 }), 'newer'],
  ['no version', () => changed(f => { delete f.version }), 'broken'],
  ['no firm', () => changed(f => { delete f.firm }), 'broken'],
  ['a name of many lines', () => changed(f => { f.firm.name = 'a\nb' }), null],
  ['a name without end', () => changed(f => { f.firm.name = 'x'.repeat(201) }), null],
  ['a NUL in the name', () => changed(f => { f.firm.name = 'a\0b' }), 'broken'],
  ['an industry that is none', () => changed(f => { f.firm.industry = 'Z' }), null],
  ['people who are too many', () => changed(f => { f.firm.people = 1e9 }), null],
  ['half a person', () => changed(f => { f.firm.people = 1.5 }), 'broken'],
  ['uses that are none', () => changed(f => { f.firm.uses = { cloud: 'yes' } }), 'broken'],
  ['uses that are a number', () => changed(f => { f.firm.uses = 7 }), 'broken'],
  ['a contact of many lines', () => changed(f => { f.firm.contact = 'a\nb' }), null],
  ['a representative turned around', () => changed(f => { f.firm.representative = '\u202Eabc' }), null],
  ['an address without end', () => changed(f => { f.firm.address = '字'.repeat(201) }), null],
  ['a reading that does not end', () => changed(f => { f.firm.address = '{髙|たか' }), null],
  ['a number for a name', () => changed(f => { f.firm.representative = 7 }), 'broken'],
  ['a policy of a day that is none', () => changed(f => { f.policy = { decided: '2026-02-30' } }), null],
  ['a policy put in no way', () => changed(f => { f.policy = { choice: 'loud' } }), null],
  ['a policy that is a word', () => changed(f => { f.policy = 'yes' }), 'broken'],
  ['rounds that are no list', () => changed(f => { f.rounds = {} }), 'broken'],
  ['an unknown framework', () => changed(f => { f.rounds[0].framework = 'ipa-selfcheck-9' }), null],
  ['round 0', () => changed(f => { f.rounds[0].number = 0 }), null],
  ['a day that is none', () => changed(f => { f.rounds[0].closed = '2026-02-30' }), null],
  ['two open rounds', () => changed(f => {
    f.rounds[0].closed = null
    f.rounds.push({ ...f.rounds[0], number: 2 })
  }), null],
  ['an item that is none', () => changed(f => { f.rounds[0].answers[0].item = '26' }), null],
  ['an item twice', () => changed(f => { f.rounds[0].answers.push(f.rounds[0].answers[0]) }), null],
  ['an answer of another scale', () => changed(f => { f.rounds[0].answers[0].answer = 'met' }), null],
  ['na without a reason', () => changed(f => { f.rounds[0].answers[0].answer = 'na' }), null],
  ['a number for a note', () => changed(f => { f.rounds[0].answers[0].note = 7 }), 'broken'],
  ['a note without end', () => changed(f => { f.rounds[0].answers[0].note = '字'.repeat(2001) }), null],
  ['a note larger than the room for it', () => changed(f => { f.rounds[0].answers[0].note = 'x'.repeat(1e6) }), null],
  ['more rounds than fit', () => changed(f => {
    f.rounds = Array.from({ length: 201 }, (_, i) => ({ ...f.rounds[0], number: i + 1 }))
  }), null],
]

function refusals() {
  for (const [name, make, notice] of REFUSED) {
    const findings = []

    m.replace(JSON.stringify(good()))
    const before = m.book()
    try {
      m.replace(make())
      findings.push('it is taken')
    } catch (e) {
      const said = e instanceof m.Refused ? e.message : String(e)
      if (notice === null ? said.length < 10 || !/[。.]/.test(said) : said !== notice) {
        findings.push(`it says: ${said}`)
      }
    }
    if (m.book() !== before) {
      findings.push('what was there before is gone')
    }
    verdict(`refused whole: ${name}`, findings)
  }
}

// A script of the file, by its id.
function inside(html, id) {
  return html.match(new RegExp(`<script type="application/octet-stream" id="${id}">([^<]*)</script>`))[1]
}

async function unpacks() {
  const html = fs.readFileSync(file, 'utf8')
  const bytes = Buffer.from(await m.unpack(inside(html, 'unpacker'), inside(html, 'module')))

  verdict('the module that the file unpacks is the module', bytes.equals(fs.readFileSync(module_)) ? [] : [bytes.length])
}

function samePages() {
  const printed = execFileSync(printer, { maxBuffer: 1 << 28 }).toString().split('\0')
  const findings = []
  let pages = 0

  m.replace(printed[0])
  for (let i = 1; i + 2 < printed.length; i += 3, pages++) {
    const [language, path, page] = printed.slice(i, i + 3)
    m.speak(language === 'en')
    m.call('page', path)
    if (m.output() !== page) {
      findings.push(`${language} ${path}: another page`)
    }
  }
  verdict('each page is the one of the whole catalogue', pages > 250 ? findings : [`only ${pages} pages`])
}

// ---- the policy ----

function comparePolicy(profile, lang, choice, answers) {
  const company = path.join(PROFILES, profile)
  const rounds = answers === null ? [] : fileOf('ipa-selfcheck-3.1', answers).rounds
  const kept = { ...good(), firm: firmOf(profile), policy: { decided: '2026-11-26', choice }, rounds }
  const input = path.join(folder, 'answers.json')
  const options = ['--company', company, '--date', '2026-11-26', '--format', 'html', '--lang', lang]

  fs.writeFileSync(input, JSON.stringify(kept))
  m.replace(JSON.stringify(kept))
  m.speak(lang === 'ja') // the file has its own language
  const found = m.call('file', `/policy/security-policy-${lang}.html`)
  const ours = m.output()
  options.push(...choice === 'size' ? [] : ['--variant', choice], ...answers === null ? [] : ['--answers', input])
  const theirs = execFileSync(program, ['document', 'make', 'policy', ...options], { stdio: ['ignore', 'pipe', 'ignore'] })
  // where answers deny it is said beside the paper, never in it
  const whole = theirs.toString().replaceAll(/<p class="denied">.*?<\/p>\n\n/g, '')

  return found === 1 && ours === whole ? [] : [`${profile}, ${lang}, ${choice}: another paper`]
}

function samePolicies() {
  const profiles = fs.readdirSync(PROFILES)
  const findings = []
  let papers = 0

  for (const [n, profile] of profiles.entries()) {
    for (const lang of ['ja', 'en']) {
      for (const choice of ['size', 'strict', 'practical']) {
        const answers = [null, answersOf(dice(n), 'ipa-selfcheck-3.1')]
        findings.push(...answers.flatMap(given => comparePolicy(profile, lang, choice, given)))
        papers += answers.length
      }
    }
  }
  verdict('the policy is that of the command line, byte for byte', papers >= 72 ? findings : [`only ${papers} papers`])
}

// What was said for the policy stays, and a file from before there was one is written as it was.
function policyIsKept() {
  const findings = []
  const older = good()

  m.replace(JSON.stringify(older))
  if (/uses|policy|representative/.test(m.book())) {
    findings.push('what nobody said stands in the file')
  }
  m.replace(JSON.stringify({ ...older, firm: { ...older.firm, uses: { cloud: true, website: false, unheard: true } },
    policy: { decided: '2026-11-26', choice: 'practical', unheard: 1 } }))
  const once = JSON.parse(m.book())
  if (JSON.stringify(once.firm.uses) !== '{"cloud":true,"website":false}' || once.policy.choice !== 'practical') {
    findings.push(JSON.stringify(once))
  }
  m.replace(JSON.stringify(once))
  if (m.book() !== JSON.stringify(once, null, 2) + '\n') {
    findings.push(`read and written again it is ${m.book()}`)
  }
  verdict('what the policy needs is kept in the file', findings)
}

async function main() {
  verdict('the module imports nothing', m.imports.map(i => `${i.module}.${i.name}`))
  await unpacks()
  samePages()
  sameAsTheCommandLine()
  readAgain()
  samePolicies()
  policyIsKept()
  refusals()
  console.log(`1..${count}`)
}

main()
