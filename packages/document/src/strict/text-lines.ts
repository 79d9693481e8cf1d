import type { Bytes } from './text.ts'

const LINE_FEED = 10

/**
 * Hands over the lines of a UTF-8 file, as its bytes come, and gives what is behind the last line break. What is not UTF-8
 * becomes U+FFFD, as in a text that is read whole. Lines are whole when they are decoded, for a chunk may end within a character.
 */
export function textLines(bytes: Bytes, take: (line: string) => void): string {
  let rest: Uint8Array[] = []
  for (const chunk of bytes) {
    const end = chunk.lastIndexOf(LINE_FEED)
    if (end !== -1) {
      const whole = Buffer.concat([...rest, chunk.subarray(0, end)])
      for (const line of whole.toString('utf8').split('\n')) take(line)
      rest = []
    }
    // The next bytes may take the place of those before.
    rest.push(Uint8Array.from(chunk.subarray(end + 1)))
  }
  return Buffer.concat(rest).toString('utf8')
}
