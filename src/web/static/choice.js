// Choosing the answer to a question by a tap or a key: it is sent at once, as by the button of its form.  Shared by the
// server's pages (answer.js) and the offline edition.
'use strict'

const NEEDS_A_REASON = 'na'

const find = id => document.getElementById(id)

// Keys count only while the question has the focus (WCAG 2.1.4), so it gets it.
function ready() {
  const quick = find('quick')

  if (quick !== null) {
    quick.hidden = false
    find('question').focus({ preventScroll: true })
  }
}

function choose(radio) {
  radio.checked = true
  if (radio.value === NEEDS_A_REASON && find('note').value.trim() === '') {
    find('note').focus()
  } else {
    radio.form.requestSubmit()
  }
}

// A click that the arrow keys make only moves the choice; its detail is 0.
document.addEventListener('click', event => {
  const radio = event.target.closest?.('#answering .choice')?.querySelector('input')

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
