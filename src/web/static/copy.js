// Buttons that copy what stands beside them, where scripts run and the clipboard may be written to.  Without this file
// they stay hidden, and people copy by hand.
'use strict'

const said = document.getElementById('copied')

async function copy(button) {
  try {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
    said.textContent = said.dataset.said
  } catch {
    said.textContent = said.dataset.failed
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', () => copy(button))
}
