// Questions, where scripts run: an answer is saved as it is tapped, and the next page takes the place of this one.
// Without this file the same forms are sent by their buttons.
'use strict'

const WAIT_MS = 15000
const NEEDS_A_REASON = 'na'

const find = id => document.getElementById(id)
let busy = false

// Keys count only while the question has the focus (WCAG 2.1.4), so it gets it.
function ready() {
  const quick = find('quick')

  if (quick !== null) {
    quick.hidden = false
    find('question').focus({ preventScroll: true })
  }
}

function show(text, address) {
  const page = new DOMParser().parseFromString(text, 'text/html')

  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.body.replaceWith(page.body)
  if (address !== location.href) {
    history.pushState(null, '', address)
  }
  scrollTo(0, 0)
  ready()
  document.querySelector('.notice[role=alert]:not([hidden]) a')?.focus()
}

// A form that was lost on the way can be sent again: it is done once.
async function send(form) {
  const answer = await fetch(form.action, {
    method: 'POST', body: new URLSearchParams(new FormData(form)), signal: AbortSignal.timeout(WAIT_MS),
  })
  const text = await answer.text()

  if (answer.redirected && !text.includes('id="answering"')) {
    location.assign(answer.url)
  } else {
    show(text, answer.url)
  }
}

async function save(form) {
  const unsaved = find('unsaved')

  busy = true
  form.setAttribute('aria-busy', 'true')
  unsaved.hidden = true
  try {
    await send(form)
  } catch {
    unsaved.hidden = false
    unsaved.scrollIntoView({ block: 'nearest' })
  }
  form.removeAttribute('aria-busy')
  busy = false
}

function choose(radio) {
  radio.checked = true
  if (radio.value === NEEDS_A_REASON && find('note').value.trim() === '') {
    find('note').focus()
  } else if (!busy) {
    radio.form.requestSubmit()
  }
}

// A click that the arrow keys make only moves the choice; its detail is 0.
document.addEventListener('click', event => {
  const radio = event.target.closest?.('.choice')?.querySelector('input')

  if (radio && event.detail > 0) {
    if (event.target !== radio) {
      event.preventDefault()
    }
    choose(radio)
  }
})

document.addEventListener('keydown', event => {
  const form = find('answering')
  const at = document.activeElement
  const has = at === find('question') || at?.name === 'answer'
  const radio = has && form?.querySelectorAll('input[name=answer]')[Number(event.key) - 1]

  if (radio && !event.repeat && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault()
    choose(radio)
  }
})

document.addEventListener('submit', event => {
  if (find('unsaved') !== null && event.target.closest('main')) {
    event.preventDefault()
    if (!busy) {
      save(event.target)
    }
  }
})

// Each page of the way is there again as it is now.
addEventListener('popstate', () => location.reload())

ready()
