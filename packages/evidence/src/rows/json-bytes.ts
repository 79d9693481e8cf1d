/** The bytes that JSON is made of. */
export const BYTE = {
  lineFeed: 0x0a,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  point: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  backslash: 0x5c,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const

/** What is returned in place of the end of something that is not as expected. */
export const MISS = -1

/** Where the content of a string ends or goes on with an escape: everything else is as it is read. */
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 || byte === BYTE.quote || byte === BYTE.backslash ? 1 : 0,
)

/** The closing quote of a string without escapes whose content begins at `at`. */
export function plainTextEnd(bytes: Uint8Array, at: number): number {
  const end = stopAfter(bytes, at)
  return bytes[end] === BYTE.quote ? end : MISS
}

/** The closing quote of a string whose content begins at `at`, with whatever escapes. */
export function textEnd(bytes: Uint8Array, at: number): number {
  let end = stopAfter(bytes, at)
  while (bytes[end] === BYTE.backslash) {
    const behind = escapeEnd(bytes, end + 1)
    if (behind === MISS) return MISS
    end = stopAfter(bytes, behind)
  }
  return bytes[end] === BYTE.quote ? end : MISS
}

function stopAfter(bytes: Uint8Array, at: number): number {
  let end = at
  while (STOPS[bytes[end] ?? 0] === 0) end++
  return end
}

const SHORT_ESCAPES = new Set(Array.from('"\\/bfnrt', (sign) => sign.charCodeAt(0)))
const UNICODE_ESCAPE = 0x75

/** Where an escape ends whose backslash is before `at`. */
function escapeEnd(bytes: Uint8Array, at: number): number {
  const sign = bytes[at] ?? 0
  if (SHORT_ESCAPES.has(sign)) return at + 1
  if (sign !== UNICODE_ESCAPE) return MISS
  for (let digit = at + 1; digit <= at + 4; digit++) if (!isHexDigit(bytes[digit] ?? 0)) return MISS
  return at + 5
}

function isHexDigit(byte: number): boolean {
  const letter = byte | 0x20
  return isDigit(byte) || (letter >= 0x61 && letter <= 0x66)
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= BYTE.zero && byte <= BYTE.nine
}

/** Where a number without an exponent ends that begins at `at`. */
export function plainNumberEnd(bytes: Uint8Array, at: number): number {
  const whole = bytes[at] === BYTE.minus ? at + 1 : at
  let end = digitsEnd(bytes, whole)
  if (end === whole || (end > whole + 1 && bytes[whole] === BYTE.zero)) return MISS
  if (bytes[end] !== BYTE.point) return end
  const fraction = end + 1
  end = digitsEnd(bytes, fraction)
  return end === fraction ? MISS : end
}

function digitsEnd(bytes: Uint8Array, at: number): number {
  let end = at
  while (isDigit(bytes[end])) end++
  return end
}
