import { type Cell, type ExtensionEntry, writtenText } from '@governance-gates/project-files/extensions'
import { codePoint, invisibleIn, quoted } from './written.ts'

/** What is wrong with where an entry comes from, whatever pins it. */
export function sourceProblems(
  { sources }: ExtensionEntry,
  need: 'required' | 'optional',
): readonly string[] {
  if (sources.length > 0) return sources.flatMap(sourceProblem)
  return need === 'required' ? ['has no source: a commit alone is of no repository'] : []
}

const FILE = /^\s*file:/i
/** A name before the host; `git@` is everybody's. */
const CREDENTIALS = /^[a-z][a-z0-9+.-]*:\/\/(?!git@)[^/?#\s]*@/i

function sourceProblem(cell: Cell): readonly string[] {
  if (cell.kind !== 'text') {
    return [`the source is ${cell.shown}, and not a text: add the place of its text to columns.source`]
  }
  const { text } = cell
  if (text.trim() === '') return ['has an empty source']
  const hidden = invisibleIn(text)
  if (hidden !== undefined) return [`the source has a character that nobody sees: ${codePoint(hidden)}`]
  if (FILE.test(text)) return [`${quoted(text)} is on one machine, and nowhere else`]
  // The message does not repeat it.
  return CREDENTIALS.test(text)
    ? ['the source has a user name or a password in it: everybody can read the list']
    : []
}

/** `https://…`, or `git@host:…` */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|[^\s/@:]+@[^\s/:]+:)/i

/** What is wrong with a source that should be in this repository. */
export function pathProblems(
  { sources, paths, directory }: ExtensionEntry,
  isHere: (path: string) => boolean,
): readonly string[] {
  const named = [...paths, ...(directory === undefined ? [] : [directory]), ...sources]
  const [first] = named
  if (first === undefined) return ['has no path in this repository']
  const remote = sources.find((cell) => REMOTE.test(writtenText(cell)))
  const path = writtenText(remote ?? first)
  if (remote === undefined && first.kind === 'text' && isHere(path)) return []
  return [`${quoted(path)} is not in this repository`]
}
