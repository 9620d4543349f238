// Passkeys: a form with data-passkey asks the browser for one ("use") or makes one ("make"), and is sent with the answer.
// Without this script such forms stay hidden, and the others do.
'use strict'

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0))
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

async function newChallenge() {
  const answer = await fetch('/passkey/challenge', {
    method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: '',
  })

  if (!answer.ok) {
    throw new Error(String(answer.status))
  }
  return (await answer.text()).trim()
}

async function make(form, challenge) {
  const { user, login, person, firm, known } = form.dataset
  const { response } = await navigator.credentials.create({
    publicKey: {
      challenge,
      rp: { name: `Toride ${firm}` },
      user: { id: bytes(user), name: login, displayName: person },
      pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: 'public-key', alg })), // ES256, EdDSA, RS256
      excludeCredentials: known.split(' ').filter(id => id !== '').map(id => ({ type: 'public-key', id: bytes(id) })),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none',
    },
  })

  return { client: response.clientDataJSON, data: response.attestationObject }
}

async function use(form, challenge) {
  const { rawId, response } = await navigator.credentials.get({
    publicKey: { challenge, userVerification: 'required' },
  })

  return {
    id: rawId, user: response.userHandle, client: response.clientDataJSON,
    data: response.authenticatorData, signature: response.signature,
  }
}

async function answer(form) {
  const challenge = await newChallenge()
  const given = await (form.dataset.passkey === 'make' ? make : use)(form, new TextEncoder().encode(challenge))

  form.elements.challenge.value = challenge
  for (const [name, buffer] of Object.entries(given)) {
    form.elements[name].value = text(buffer)
  }
  form.submit()
}

for (const form of window.PublicKeyCredential ? document.querySelectorAll('form[data-passkey]') : []) {
  form.hidden = false
  form.addEventListener('submit', event => {
    const said = form.querySelector('.failed')

    event.preventDefault()
    said.hidden = true
    answer(form).catch(() => { said.hidden = false })
  })
}
