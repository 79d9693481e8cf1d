/** So much of a file tells its encoding: a byte order mark, or an XML declaration. */
export const HEAD_BYTES = 256

/** What a byte order mark looks like, or the first two signs of an XML declaration without one. */
const SIGNS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
]

const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/

/** Encodings of one byte a character: every file can be read in them, so that only a declaration says so. */
const SINGLE_BYTE = /^(?:us-ascii|latin-?[1-9]|iso[-_]8859-\d{1,2}|(?:windows|cp|x-cp)-?125\d|koi8-[ru])$/i

/**
 * The encoding of a file, as a TextDecoder names it: that of its byte order mark or, in XML, the declared one. UTF-8 where
 * nothing says otherwise, and where a declaration of UTF-16 cannot be true: .NET writes it into files that are not.
 */
export function encodingOf(head: Uint8Array): string {
  const sign = SIGNS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))
  if (sign !== undefined) return sign[0]
  const declared = DECLARED.exec(String.fromCharCode(...head.subarray(0, HEAD_BYTES)))?.[1] ?? ''
  return SINGLE_BYTE.test(declared) && isReadable(declared) ? declared : 'utf-8'
}

function isReadable(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
