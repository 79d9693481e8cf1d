const MAX_MESSAGE = 500

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * An independent copy of a text. V8 makes a slice of a longer text by pointing into it: keeping a name of 20 characters
 * would keep the whole chunk of the file that it came from.
 */
export function standalone(text: string): string {
  return decoder.decode(encoder.encode(text))
}

/** The beginning of a message, at most 500 characters; undefined where the message is empty. */
export function messageOf(text: string | null | undefined): string | undefined {
  const start = text?.trimStart().slice(0, MAX_MESSAGE) ?? ''
  // A character of two units may have been cut in half.
  const whole = /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start
  return whole === '' ? undefined : standalone(whole.trimEnd())
}
