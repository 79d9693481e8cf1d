/**
 * The bytes of one name: UTF-8, with one addition. Half of a surrogate pair, which JSON can name (`\ud800`), takes three bytes
 * as any other character of its size. So different names have different bytes, and a name has the same bytes whether it comes
 * as text or straight from a file.
 */
export class NameBytes {
  bytes: Uint8Array = new Uint8Array(256)
  length = 0

  /** Holds another name. */
  write(name: string): void {
    const most = name.length * 3
    if (this.bytes.length < most) this.bytes = new Uint8Array(most * 2)
    this.length = 0
    for (let index = 0; index < name.length; index++) {
      const unit = name.charCodeAt(index)
      if (unit < 0x80) this.bytes[this.length++] = unit
      else if (unit < 0x800) this.#writeTwo(unit)
      else {
        const point = name.codePointAt(index) ?? unit
        if (point < 0x1_0000) this.#writeThree(point)
        else {
          this.#writeFour(point)
          index++
        }
      }
    }
  }

  #writeTwo(point: number): void {
    this.bytes[this.length++] = 0xc0 | (point >> 6)
    this.bytes[this.length++] = continuation(point)
  }

  #writeThree(point: number): void {
    this.bytes[this.length++] = 0xe0 | (point >> 12)
    this.bytes[this.length++] = continuation(point >> 6)
    this.bytes[this.length++] = continuation(point)
  }

  #writeFour(point: number): void {
    this.bytes[this.length++] = 0xf0 | (point >> 18)
    this.bytes[this.length++] = continuation(point >> 12)
    this.bytes[this.length++] = continuation(point >> 6)
    this.bytes[this.length++] = continuation(point)
  }
}

function continuation(point: number): number {
  return 0x80 | (point & 0x3f)
}

/** The name that has these bytes. */
export function nameOfBytes(bytes: Uint8Array, start: number, end: number): string {
  let name = ''
  let at = start
  while (at < end) {
    const first = bytes[at++] ?? 0
    let more = bytesBehind(first)
    let point = more === 0 ? first : first & (0x3f >> more)
    for (; more > 0; more--) point = (point << 6) | ((bytes[at++] ?? 0) & 0x3f)
    name += String.fromCodePoint(point)
  }
  return name
}

/** The text that ASCII is: eight characters at once, where `nameOfBytes` makes a text of each. */
export function plainText(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  let at = start
  for (; at + 8 <= end; at += 8) {
    text += String.fromCharCode(
      bytes[at] ?? 0,
      bytes[at + 1] ?? 0,
      bytes[at + 2] ?? 0,
      bytes[at + 3] ?? 0,
      bytes[at + 4] ?? 0,
      bytes[at + 5] ?? 0,
      bytes[at + 6] ?? 0,
      bytes[at + 7] ?? 0,
    )
  }
  for (; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

/** How many bytes of a character come behind its first. */
function bytesBehind(first: number): number {
  if (first < 0x80) return 0
  if (first < 0xe0) return 1
  return first < 0xf0 ? 2 : 3
}
