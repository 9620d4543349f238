// Decompresses DEFLATE (RFC 1951).  Browsers have it built in only since 2023; the module must also open in older ones.
'use strict'

const CODE_BITS_MAX = 15
const LENGTH_CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const END_OF_BLOCK = 256

// For codes 257 and on (lengths), and 0 and on (distances): the least value, and how many more bits follow.
function steps(first, count, shortest) {
  const bases = [], extras = []
  let base = first

  for (let i = 0; i < count; i++) {
    const extra = Math.max(0, Math.floor(i / shortest) - 1)
    bases.push(base)
    extras.push(extra)
    base += 1 << extra
  }
  return { bases, extras }
}

const LENGTHS = steps(3, 28, 4)
LENGTHS.bases.push(258)
LENGTHS.extras.push(0)
const DISTANCES = steps(1, 30, 2)

// How many codes there are of each length, and the symbols in the order of their codes.
function codes(lengths) {
  const counts = new Uint16Array(CODE_BITS_MAX + 1)
  const symbols = []

  for (let bits = 1; bits <= CODE_BITS_MAX; bits++) {
    lengths.forEach((length, symbol) => {
      if (length === bits) {
        symbols.push(symbol)
        counts[bits]++
      }
    })
  }
  return { counts, symbols }
}

// `size` is that of what comes out.
function inflate(packed, size) {
  const out = new Uint8Array(size)
  let at = 0, place = 0
  let hold = 0, held = 0 // bits taken from their bytes and not used yet

  function take(n) {
    while (held < n) {
      hold |= packed[place++] << held
      held += 8
    }
    const value = hold & (1 << n) - 1

    hold >>>= n
    held -= n
    return value
  }

  function symbol(table) {
    let code = 0, first = 0, index = 0

    for (let bits = 1; bits <= CODE_BITS_MAX; bits++) {
      if (held === 0) {
        hold = packed[place++]
        held = 8
      }
      code |= hold & 1
      hold >>>= 1
      held--
      if (code - first < table.counts[bits]) {
        return table.symbols[index + code - first]
      }
      index += table.counts[bits]
      first = first + table.counts[bits] << 1
      code <<= 1
    }
    throw new Error('malformed')
  }

  function stored() {
    place -= held >> 3
    hold = held = 0
    const n = packed[place] | packed[place + 1] << 8

    out.set(packed.subarray(place + 4, place + 4 + n), at)
    place += 4 + n
    at += n
  }

  function fixed() {
    const lengths = Array.from({ length: 288 }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)

    return [codes(lengths), codes(Array(30).fill(5))]
  }

  function dynamic() {
    const literals = take(5) + 257, distances = take(5) + 1, count = take(4) + 4
    const ofLengths = Array(19).fill(0)
    const lengths = []

    for (let i = 0; i < count; i++) {
      ofLengths[LENGTH_CODE_ORDER[i]] = take(3)
    }
    const table = codes(ofLengths)

    while (lengths.length < literals + distances) {
      const s = symbol(table)
      const again = s < 16 ? 1 : s === 16 ? 3 + take(2) : s === 17 ? 3 + take(3) : 11 + take(7)
      const value = s < 16 ? s : s === 16 ? lengths[lengths.length - 1] : 0
      lengths.push(...Array(again).fill(value))
    }
    return [codes(lengths.slice(0, literals)), codes(lengths.slice(literals))]
  }

  function block([literals, distances]) {
    for (let s = symbol(literals); s !== END_OF_BLOCK; s = symbol(literals)) {
      if (s < END_OF_BLOCK) {
        out[at++] = s
        continue
      }
      const length = LENGTHS.bases[s - 257] + take(LENGTHS.extras[s - 257])
      const d = symbol(distances)
      const back = DISTANCES.bases[d] + take(DISTANCES.extras[d])
      for (let i = 0; i < length; i++, at++) {
        out[at] = out[at - back]
      }
    }
  }

  for (let last = false; !last;) {
    last = take(1) === 1
    const kind = take(2)
    if (kind === 0) {
      stored()
    } else {
      block(kind === 1 ? fixed() : dynamic())
    }
  }
  return out
}
