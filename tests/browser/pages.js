// The pages that are looked at: results that toride makes of the sample answers, of answers somebody wrote to do harm,
// and of those at the edges of the scale.
'use strict'

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '../..')
const example = name => path.join(root, 'docs/example', name)

// If one of these is taken for anything but text, window.hacked is set or an element appears that look.inert knows.
const hostile = [
  '<script>window.hacked=1</script>',
  '"><img src=x onerror=window.hacked=2>',
  '\'><svg onload=window.hacked=3>',
  'javascript:window.hacked=4',
  '</style><script>window.hacked=5</script>',
  '</title></head><body onload=window.hacked=6>',
  '--><script>window.hacked=7</script><!--',
  ']]><script>window.hacked=8</script>',
  '<a href="javascript:window.hacked=9">a</a>',
  '&lt;script&gt;window.hacked=10&lt;/script&gt;',
  '" style="position:fixed;inset:0" onmouseover="window.hacked=11',
  '<details open ontoggle=window.hacked=12>',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
  '<base href="https://example.invalid/"><link rel=stylesheet href=x>',
  '{{constructor.constructor("window.hacked=13")()}}',
  'https://example.invalid/' + 'a-word-that-does-not-end'.replaceAll('-', '').repeat(12),
  '切れ目のない日本語'.repeat(30),
]

const csvField = s => `"${s.replaceAll('"', '""')}"`

// 25 answers; answer(n) is the answer to item n, note(n) what stands behind it.
function answers(answer, note = () => '') {
  const rows = Array.from({ length: 25 }, (_, i) => `${i + 1},${answer(i + 1)},${csvField(note(i + 1))}`)

  return ['item,answer,note', ...rows].join('\r\n') + '\r\n'
}

// A firm's own checklist in which every text is hostile (JSON is YAML).
function checklist() {
  const text = i => ({ ja: hostile[i % hostile.length], en: hostile[i % hostile.length] })
  const items = hostile.map((_, i) => ({
    id: String(i + 1), question: text(i), title: text(i + 1), hint: text(i + 2), why: text(i + 3),
    measures: ['update-software'],
  }))
  const half = items.length / 2

  return JSON.stringify({
    id: 'own-1', title: text(0), about: text(1), scale: 'selfcheck',
    parts: [
      { id: 'a', title: text(5), items: items.slice(0, half) },
      { id: 'b', title: text(6), items: items.slice(half) },
    ],
  })
}

// Makes the pages in `folder`.  Each: {name, lang, file, texts: what must be shown, whole: looked at in every way}.
function make(program, folder) {
  const written = (name, content) => {
    fs.writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  }
  const cycle = n => ['yes', 'partly', 'no', 'unknown', 'na'][n % 5]
  const note = n => hostile[n % hostile.length]
  const own = written('own.yaml', checklist())
  const ownAnswers = written('own.csv',
    'item,answer,note\r\n' + hostile.map((h, i) => `${i + 1},no,${csvField(h)}\r\n`).join(''))
  const selfcheck = 'ipa-selfcheck-3.1'
  const rows = [
    ['25', [selfcheck, example('answers-25.csv'), '--before', example('answers-25-before.csv')], [], true],
    ['6', ['ipa-articles-4.0', example('answers-6.csv')], [], true],
    ['additions', ['ipa-selfcheck-4.0-additions', example('answers-additions.csv')], [], true],
    ['hostile', [selfcheck, written('hostile.csv', answers(cycle, note))], hostile, true],
    ['own', ['own-1', ownAnswers, '--framework-file', own], hostile, false],
    ['best', [selfcheck, written('best.csv', answers(() => 'yes'))], [], false],
    ['worst', [selfcheck, written('worst.csv', answers(() => 'unknown'))], [], false],
    ['none-applies', [selfcheck, written('na.csv', answers(() => 'na', () => 'x'))], [], false],
    ['begun', [selfcheck, written('begun.csv', 'item,answer\n1,yes\n')], [], false],
  ]

  return rows.flatMap(([name, args, texts, whole]) => (whole ? ['ja', 'en'] : ['ja']).map(lang => {
    const file = path.join(folder, `${name}-${lang}.html`)
    const run = spawnSync(program, ['assess', ...args, '--format', 'html', '--lang', lang, '-o', file], { encoding: 'utf8' })
    if (run.error !== undefined || run.status !== 0) {
      throw new Error(`toride assess ${args.join(' ')} ended with ${run.status}: ${run.error ?? run.stderr}`)
    }
    return { name: `${name}-${lang}`, lang, file, texts, whole }
  }))
}

module.exports = { make, root }
