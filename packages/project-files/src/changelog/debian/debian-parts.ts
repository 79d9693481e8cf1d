/**
 * The change log of a Debian package: stanzas of `package (version) distribution; urgency=…`, indented changes, and a line with
 * who made it and when. https://www.debian.org/doc/debian-policy/ch-source.html#debian-changelog-debian-changelog
 */

import { following, type Line, lineAt } from '@governance-gates/document/text-line'
import type { LogPart } from '../log-part.ts'

const STANZA = /^[a-z0-9][a-z0-9+.-]* \(([^\s()]{1,200})\)((?: [-+0-9a-z.]+)+);/i
const TRAILER = /^-- .{0,500}?(?:>|\s)\s{1,9}(\S.{0,100})$/
const CHANGE = /^([*+-])\s+(\S.*)$/s

/** Whether a text is such a change log. */
export function isDebian(text: string): boolean {
  return STANZA.test(text.trimStart().slice(0, 2_000))
}

/** The parts of a Debian change log. Of several revisions of one version the newest is its entry. */
export function* debianParts(text: string): Generator<LogPart> {
  let above: string | undefined
  let isRepeated = false
  for (let line = lineAt(text, 0, 1); line !== undefined; line = following(text, line)) {
    const [, version = '', distributions = ''] = line.indent === 0 ? (STANZA.exec(line.rest) ?? []) : []
    if (version !== '') {
      const upstream = upstreamOf(version)
      isRepeated = upstream === above
      above = upstream
      if (!isRepeated) yield headingOf(text, line, { upstream, distributions })
    } else if (line.rest !== '' && line.indent > 0 && !isRepeated) {
      const { text: change, last } = changeAt(text, line)
      yield { kind: 'text', form: 'item', text: change, line: line.number, end: last.end }
      line = last
    }
  }
}

interface Stanza {
  readonly upstream: string
  readonly distributions: string
}

/** As other change logs say it; the day is at the end of the stanza. */
function headingOf(text: string, line: Line, { upstream, distributions }: Stanza): LogPart {
  const when = /\bunreleased\b/i.test(distributions) ? 'unreleased' : trailerBelow(text, line)
  return { kind: 'heading', depth: 1, title: `${upstream} (${when})`, line: line.number, end: line.end }
}

function trailerBelow(text: string, stanza: Line): string {
  for (let line = following(text, stanza); line !== undefined; line = following(text, line)) {
    if (line.rest !== '' && line.indent === 0) break
    const [, when] = line.indent === 1 ? (TRAILER.exec(line.rest) ?? []) : []
    if (when !== undefined) return when
  }
  return ''
}

function changeAt(text: string, first: Line): { readonly text: string; readonly last: Line } {
  const isTrailer = first.indent === 1 && first.rest.startsWith('-- ')
  if (isTrailer) return { text: '', last: first }
  const lines = [CHANGE.exec(first.rest)?.[2] ?? first.rest]
  let last = first
  for (
    let line = following(text, first);
    line !== undefined && line.indent > 1;
    line = following(text, line)
  ) {
    if (line.rest === '' || CHANGE.test(line.rest)) break
    lines.push(line.rest)
    last = line
  }
  return { text: lines.join('\n'), last }
}

/** Without the epoch, the revision of the package and what says that its sources are repacked: `1:1.2.3+dfsg-1` is of `1.2.3`. */
function upstreamOf(version: string): string {
  return version
    .replace(/^\d+:/, '')
    .replace(/-\d[A-Za-z0-9+.~]*$/, '')
    .replace(/\+(?:dfsg|ds)[.\d]*$/, '')
    .replace(/~(?=(?:alpha|beta|rc|dev|pre))/, '-')
}
