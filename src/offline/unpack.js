// Unpacks the module, with the small one beside it that is WebAssembly as it is.
'use strict'

const bytesOfBase16 = text => Uint8Array.from(text.match(/../g), byte => parseInt(byte, 16))
const bytesOfBase64 = text => Uint8Array.from(atob(text), c => c.charCodeAt(0))

async function unpack(unpackerBase16, base64) {
  const packed = bytesOfBase64(base64)
  const { instance } = await WebAssembly.instantiate(bytesOfBase16(unpackerBase16), {})
  const { memory, toride_packed, toride_unpack, toride_unpacked } = instance.exports

  new Uint8Array(memory.buffer, toride_packed(), packed.length).set(packed)
  const size = toride_unpack()

  return new Uint8Array(memory.buffer, toride_unpacked(), size)
}
