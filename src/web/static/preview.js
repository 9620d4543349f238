// Words of a paper, where scripts run: beside the form stands how they will look, while they are typed.  Without this
// file the button shows it.
'use strict'

const PAUSE_MS = 150
const WAIT_MS = 15000

const button = document.querySelector('button.preview')
const form = button?.form
let timer
let asked = 0

async function refresh() {
  const mine = ++asked

  try {
    const answer = await fetch(button.formAction, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), signal: AbortSignal.timeout(WAIT_MS),
    })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('preview')

    if (mine === asked && fresh !== null) {
      document.getElementById('preview').replaceWith(fresh)
    }
  } catch {
    // the next change asks again, and the button is there
  }
}

form?.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(refresh, PAUSE_MS)
})
