// Questions, where scripts run: an answer is saved as it is tapped, and the next page takes the place of this one.
// Without this file the same forms are sent by their buttons.  What a tap and a key choose is in choice.js.
'use strict'

const WAIT_MS = 15000

const here = () => location.pathname + location.search

let busy = false
let shown = here()

function show(text, address) {
  const page = new DOMParser().parseFromString(text, 'text/html')

  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.body.replaceWith(page.body)
  if (address !== location.href) {
    history.pushState(null, '', address)
  }
  shown = here()
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

document.addEventListener('submit', event => {
  if (find('unsaved') !== null && event.target.closest('main')) {
    event.preventDefault()
    if (!busy) {
      save(event.target)
    }
  }
})

// Each page of the way is there again as it is now.  A link inside the page is no way: what was typed stays.
addEventListener('popstate', () => {
  if (here() !== shown) {
    location.reload()
  }
})

ready()
