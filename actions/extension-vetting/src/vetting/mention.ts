import { unicodePattern } from '@governance-gates/core'

/** What may be inside of an id, so that a longer one is not taken for a mention of a shorter. */
const ASCII_INSIDE = /[\w/@-]/
const INSIDE = unicodePattern(String.raw`[\p{L}\p{N}_/@-]`, 'u')

/** Whether a text names an id as a word of its own: `pi-tools` is not named by `pi-tools-extra`. */
export function namesId(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    const before = text[at - 1] ?? ''
    const [after = '', next = ''] = [text[at + id.length], text[at + id.length + 1]]
    const isLonger = isPart(after) || (after === '.' && isPart(next))
    const isInside = isPart(before) || (before === '.' && isPart(text[at - 2] ?? ''))
    if (!isLonger && !isInside) return true
  }
  return false
}

function isPart(sign: string): boolean {
  return ASCII_INSIDE.test(sign) || (sign > '~' && INSIDE().test(sign))
}
