import type { Markdown } from './markdown.ts'
import { MARKER_START, type Marker, markerLine, markerRange } from './marker.ts'

/** What ends the part of a body that is ours. */
const END = '<!-- governance-gates end -->'
/** https://github.com/orgs/community/discussions/27190 */
const LONGEST_BODY = 65_536
/** With less room than this, a text says nothing. */
const LEAST_ROOM = 400

/** A body, or why there is none. */
export type WrittenBody =
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'no-room'; readonly reason: string; readonly remedy: string }

interface BodyParts {
  readonly before: string
  /** Without the marker and the end. */
  readonly managed: string
  readonly after: string
}

/**
 * The body with our part written again. What people wrote before and after it stays byte for byte, and check boxes in it
 * keep their ticks by their id. A text that is too long loses whole lines at its end.
 *
 * @param text what our part says; undefined to leave it.
 */
export function writeBody(current: string, marker: Marker, text: Markdown | undefined): WrittenBody {
  const { before, managed, after } = partsOf(current)
  const line = markerLine(marker)
  const wanted = text === undefined ? managed : withTicks(disarmed(text.markdown), ticksIn(managed))
  const room = LONGEST_BODY - before.length - after.length - line.length - END.length - 2
  if (room < Math.min(LEAST_ROOM, wanted.length)) {
    return {
      kind: 'no-room',
      reason: 'what people wrote in the issue leaves no room for the report',
      remedy: 'move some of the text of the issue to a comment',
    }
  }
  return { kind: 'body', body: `${before}${line}\n${cutLines(wanted, room)}\n${END}${after}` }
}

/** The check boxes in our part of a body that people have ticked. A tick is a claim and no proof. */
export function ticksOf(body: string): ReadonlySet<string> {
  return ticksIn(partsOf(body).managed)
}

/** Whether two bodies differ only by the line breaks that a browser writes. */
export function isSameBody(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n')
}

/** Where people took the end away, nothing behind the marker is ours: better twice than lost. */
function partsOf(body: string): BodyParts {
  const range = markerRange(body)
  if (range === undefined) return { before: body === '' ? '' : `${body}\n\n`, managed: '', after: '' }
  const before = body.slice(0, range.start)
  const rest = body.slice(range.end)
  const end = rest.indexOf(END)
  if (end === -1) return { before, managed: '', after: rest }
  const managed = rest
    .slice(0, end)
    .replace(/^\r?\n/, '')
    .replace(/\r?\n$/, '')
  return { before, managed, after: rest.slice(end + END.length) }
}

/** `- [x] <!-- id=… -->`, in whichever list people made of it. */
const BOX: RegExp = /^(\s*[-*+] \[)([ xX])(\] <!-- id=([a-z0-9-]+) -->)/gm

function ticksIn(managed: string): ReadonlySet<string> {
  const boxes = [...managed.matchAll(BOX)]
  return new Set(boxes.flatMap(([, , tick, , id]) => (tick === ' ' || id === undefined ? [] : [id])))
}

function withTicks(text: string, ticked: ReadonlySet<string>): string {
  return text.replace(BOX, (box) => {
    const id = /<!-- id=([a-z0-9-]+) -->$/.exec(box)?.[1] ?? ''
    return ticked.has(id) ? box.replace('[ ]', '[x]') : box
  })
}

/** Nothing in the text is taken for a marker or the end, whatever it is made of. */
function disarmed(text: string): string {
  return text.replaceAll(MARKER_START.slice(0, -1), (start) => `&lt;${start.slice(1)}`)
}

/** Whole lines only, so that no character, entity or element is cut. */
export function cutLines(text: string, room: number): string {
  if (text.length <= room) return text
  const lines = text.split('\n')
  const note = (count: number) => `\n\n_${count} more lines do not fit into an issue._`
  const limit = room - note(lines.length).length
  let length = 0
  const kept = lines.findIndex((line) => {
    length += line.length + 1
    return length - 1 > limit
  })
  return `${lines.slice(0, kept).join('\n')}${note(lines.length - kept)}`
}
