// The server as a person has it: `toride serve` with records of its own, its link, and what the same person types
// beside it.
'use strict'

const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { root } = require('./pages.js')

const START_MS = 30_000
const linkIn = text => /http:\/\/127\.0\.0\.1:\d+\/enter\?key=\w+/.exec(text)?.[0]

// However we end, none of ours is left.
const running = new Set()
process.on('exit', () => running.forEach(child => child.kill('SIGTERM')))
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => process.exit(1))
}

// Nothing of the machine it runs on: no records, no database.
function plainEnvironment(home) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|TORIDE_|XDG_)/.test(name))

  return { ...Object.fromEntries(kept), HOME: home }
}

// Until the link has been printed; throws with what the server said instead.
function firstLink(child, said) {
  return new Promise((resolve, reject) => {
    const failed = why => reject(new Error(`toride serve ${why}: ${said.error}`))
    const timer = setTimeout(failed, START_MS, 'does not start')

    child.stderr.on('data', data => { said.error += data })
    child.stdout.on('data', data => {
      said.output += data
      if (linkIn(said.output) !== undefined) {
        clearTimeout(timer)
        resolve(linkIn(said.output))
      }
    })
    child.on('error', e => failed(e.message))
    child.on('exit', status => failed(`ended with ${status}`))
  })
}

// Starts `program` in the new folder top/name, over the PostgreSQL database if one is given.  Returns {origin, link:
// the first one, newLink(), run(...words): what a command says, stop(): findings}.
async function startServer(program, top, name, database) {
  const home = path.join(top, name)
  const place = database === undefined ? ['--data', path.join(home, 'data')] : ['--database', database]
  const env = plainEnvironment(home)
  const said = { output: '', error: '' }

  fs.mkdirSync(home)
  const words = ['serve', ...place, '--listen', '127.0.0.1:0']
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise(resolve => { child.on('exit', status => { running.delete(child); resolve(status) }) })
  running.add(child)
  const link = await firstLink(child, said)
  const run = (...words) => {
    const done = spawnSync(program, [...words, ...place], { env, encoding: 'utf8' })
    if (done.error !== undefined || done.status !== 0) {
      throw new Error(`toride ${words.join(' ')} ended with ${done.status}: ${done.error ?? done.stderr}`)
    }
    return done.stdout
  }
  const stop = async () => {
    child.kill('SIGTERM')
    const status = await ended
    const complaints = said.error.split('\n').filter(line => /level=(warn|error)/.test(line))
    return [...complaints, ...(status === 0 ? [] : [`toride serve ended with ${status}`])]
  }

  return { origin: new URL(link).origin, link, newLink: () => linkIn(run('link')), run, stop }
}

// A PostgreSQL server of our own: {database}, or {missing: true} where it is not installed.  It ends with us.
function startPostgres(top) {
  const folder = path.join(top, 'pg')
  const script = path.join(root, 'tests/postgres.sh')
  const run = spawnSync(script, ['start', folder, '--quick', '--owner', String(process.pid)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  if (run.status !== 0 && run.status !== 69) {
    throw new Error(`there is no PostgreSQL server: ${run.stderr}`)
  }
  return run.status === 69 ? { missing: true } : {
    database: run.stdout.trim(),
    stop: () => spawnSync(script, ['stop', folder]),
  }
}

module.exports = { startServer, startPostgres }
