// Words of a paper, where scripts run: beside the form stands how they will look, while they are typed.  Without this
// file the button shows it.
'use strict'

const APART_MS = 60 // whoever types holds the key down at times
const WAIT_MS = 15000

const button = document.querySelector('button.preview')
const form = button?.form
let asking = false
let changed = false

const pause = ms => new Promise(done => { setTimeout(done, ms) })

async function refresh() {
  try {
    const answer = await fetch(button.formAction, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), signal: AbortSignal.timeout(WAIT_MS),
    })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('preview')

    if (fresh !== null) {
      document.getElementById('preview').replaceWith(fresh)
    }
  } catch {
    // the next change asks again, and the button is there
  }
}

// At once, one after the other: what changes meanwhile is asked about behind it.
async function follow() {
  asking = true
  while (changed) {
    changed = false
    await Promise.all([refresh(), pause(APART_MS)])
  }
  asking = false
}

form?.addEventListener('input', () => {
  changed = true
  if (!asking) {
    follow()
  }
})
