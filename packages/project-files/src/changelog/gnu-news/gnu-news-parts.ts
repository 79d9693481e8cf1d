/**
 * NEWS files of GNU projects: an outline with stars, or headings at the margin and indented paragraphs below them.
 * https://www.gnu.org/prep/standards/html_node/NEWS-File.html
 */

import { following, type Line, lineAt } from '@governance-gates/document/text-line'
import type { LogPart } from '../log-part.ts'

/** `* Noteworthy changes in release 1.2 (2026-01-31) [stable]`, `Changes in version 1.2.3:`, `** Bug fixes` */
const RELEASE =
  /^(?:\*\s+)?(?:(?:noteworthy|major|important|user-visible|visible|new|other)\s+)?(?:changes?|news|features|what's new)\s+(?:in|for|from|of)\s+(?=.{0,200}(?:\d\.\d|\?\.\?)).*$/i
const OUTLINE = /^(\*{1,6})\s+(\S.*)$/s
const ITEM = /^[-+o•*]\s+(\S.*)$/s
const PLACEHOLDER = /\?\.\?|\(\?{4}-/

/** Whether a text is such a file, by the heading of a release at its margin. */
export function isGnuNews(text: string): boolean {
  const head = text.slice(0, 20_000)
  return (
    /-\*- ?(?:mode: ?)?outline/.test(head.slice(0, 500)) ||
    head.split('\n').some((line) => RELEASE.test(line))
  )
}

/** The parts of a NEWS file. */
export function* gnuNewsParts(text: string): Generator<LogPart> {
  for (let line = lineAt(text, 0, 1); line !== undefined; ) {
    const heading = line.indent === 0 ? headingAt(line) : undefined
    if (heading !== undefined) {
      yield heading
      line = following(text, line)
    } else if (line.rest === '' || UNDERLINE.test(line.rest)) line = following(text, line)
    else {
      const { part, last } = paragraphAt(text, line)
      yield part
      line = following(text, last)
    }
  }
}

const UNDERLINE = /^[=~^-]{3,}$/

/** With one star a line is an item, unless it is of a release: many NEWS files have only such lists. */
function headingAt({ rest, number, end }: Line): LogPart | undefined {
  const [, stars = '', title = ''] = OUTLINE.exec(rest) ?? []
  const place = { line: number, end }
  if (RELEASE.test(rest)) {
    const name = (title === '' ? rest : title).replace(/:$/, '')
    return { kind: 'heading', depth: 1, title: PLACEHOLDER.test(name) ? 'Unreleased' : name, ...place }
  }
  if (stars.length > 1) return { kind: 'heading', depth: stars.length, title, ...place }
  if (/^(?:version|release|v)?\s?\d+\.\d[\w.+-]*(?=$|[\s:(,-])/i.test(rest))
    return { kind: 'heading', depth: 1, title: rest.replace(/:$/, ''), ...place }
  return undefined
}

function paragraphAt(text: string, first: Line): { readonly part: LogPart; readonly last: Line } {
  const item = ITEM.exec(first.rest)
  const lines = [item?.[1] ?? first.rest]
  let last = first
  for (
    let line = following(text, first);
    line !== undefined && line.rest !== '';
    line = following(text, line)
  ) {
    if (ITEM.test(line.rest) || (line.indent === 0 && headingAt(line) !== undefined)) break
    lines.push(line.rest)
    last = line
  }
  const form = item === null ? 'paragraph' : 'item'
  return { part: { kind: 'text', form, text: lines.join('\n'), line: first.number, end: last.end }, last }
}
