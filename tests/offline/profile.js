// The firms of tests/document/profile, as a file of answers has them.
'use strict'

const fs = require('node:fs')
const path = require('node:path')

const PROFILES = path.join(__dirname, '../document/profile')
const USES = ['cloud', 'telework', 'website', 'webshop', 'byod', 'personal-data', 'development', 'premises',
  'machine-control', 'online-meeting']

function firmOf(profile) {
  const lines = fs.readFileSync(path.join(PROFILES, profile), 'utf8').trim().split('\n').map(line => /^(\w+): (.*)$/.exec(line))
  const firm = Object.fromEntries(lines.map(([, key, value]) => [key, value.replace(/^"(.*)"$/, '$1')]))
  const has = firm.uses.slice(1, -1).split(', ')

  return { ...firm, people: Number(firm.people), uses: Object.fromEntries(USES.map(u => [u, has.includes(u)])) }
}

module.exports = { PROFILES, firmOf }
