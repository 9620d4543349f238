// The pages of the offline edition: the module writes each, this script shows it and hands on what people do.  Addresses
// are the server's, behind a #: "#/answer/ipa-selfcheck-3.1/5".
'use strict'

const KEEPS_LANGUAGE = 'toride-language'
const FILE_NAME = 'toride-answers.json'
const FILE_BYTES_MAX = 16 * 1024 * 1024
const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json', html: 'text/html;charset=utf-8' }

// ---- showing ----

function download(name, bytes) {
  const link = document.createElement('a')

  link.href = URL.createObjectURL(new Blob([bytes], { type: TYPES[name.split('.').pop()] }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
}

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

function aim(part) {
  for (const link of part.querySelectorAll('a[href^="/"]')) {
    link.setAttribute('href', `#${link.getAttribute('href')}`)
  }
}

function render(html) {
  const app = find('app')

  app.innerHTML = html
  aim(app)
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

function asked(name) {
  call('ask', name)
  return confirm(output())
}

const does = {
  print() {
    print()
  },
  save() {
    download(FILE_NAME, new TextEncoder().encode(book()))
    notice('saved')
  },
  delete() {
    if (asked('delete')) {
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
    need(kept === '' || asked('open'), '')
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

// Also where it is folded away, and to the first of several that are one field.
function turnTo(target) {
  target?.closest('details')?.setAttribute('open', '')
  target?.scrollIntoView()
  ;(target?.matches('fieldset') ? target.querySelector('input') : target)?.focus()
}

function follow(event, link) {
  const path = link.getAttribute('href')
  const language = /^#\/language\/(ja|en)$/.exec(path)
  const file = /^#(\/result\/([a-z0-9.-]+)\/([0-9]+)\/[a-z]+\.([a-z]+))$/.exec(path)
  const policy = /^#(\/policy\/([a-z.-]+))$/.exec(path)

  if (language !== null) {
    english = language[1] === 'en'
    store(KEEPS_LANGUAGE, language[1])
    turn()
  } else if (file !== null && call('file', file[1]) === 1) {
    download(`toride-${file[2]}-${file[3]}.${file[4]}`, outputBytes())
  } else if (policy !== null && call('file', policy[1]) === 1) {
    download(policy[2], outputBytes())
    notice('saved')
  } else if (!path.startsWith('#/')) {
    turnTo(find(path.slice(1)))
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

const unixLines = text => text.replaceAll(/\r\n?/g, '\n')
const sent = form => [form.getAttribute('action'), ...[...new FormData(form)].flat().map(unixLines)]

// What is typed there is kept when a field is left, where it can be; the paper follows each character.
document.addEventListener('change', event => {
  if (event.target.form?.id === 'writing') {
    catchUp()
    if (call('post', ...sent(event.target.form)) === 1) {
      keep()
    }
  }
})

document.addEventListener('input', event => {
  if (event.target.form?.id === 'writing') {
    const page = document.createElement('template')
    call('page', ...sent(event.target.form))
    page.innerHTML = output()
    aim(page.content)
    for (const part of document.querySelectorAll('[data-follows]')) {
      part.replaceChildren(...page.content.getElementById(part.id).childNodes)
    }
  }
})

document.addEventListener('submit', event => {
  event.preventDefault()
  catchUp()
  if (call('post', ...sent(event.target)) === 1) {
    const path = output()
    const stays = path === here()
    keep()
    go(path)
    if (stays && trouble === '') {
      notice('kept')
    }
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
    if (find('answering') === null && find('writing') === null) { // nothing is being typed
      show()
    }
  }
})

// ---- the beginning ----

async function start() {
  const bytes = await unpack(find('unpacker').textContent, find('module').textContent)
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

const begin = () => start().catch(() => {
  document.documentElement.className = ''
})

// What is there already is painted first.  Where nobody looks nothing is painted.
document.hidden ? begin() : requestAnimationFrame(() => setTimeout(begin))
