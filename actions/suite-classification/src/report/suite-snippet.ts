import type { Block } from '@governance-gates/report'
import type { SuiteGuess } from '../classification/suite-guess.ts'
import { stemOf } from '../classification/test-names.ts'

/** What a person pastes into the classification to complete it. */
export interface Missing {
  readonly tests: readonly string[]
  readonly guesses: ReadonlyMap<string, SuiteGuess>
}

/** Where the lines go. */
export interface SnippetTarget {
  /** The name of the classification: its extension decides how its lines are written. */
  readonly file: string
  /** The suites that it has already; none where there is no classification yet. */
  readonly suites: readonly string[]
  /** Whether it names tests by their stems. */
  readonly usesStems: boolean
  /** Every test: a stem that two of them share does not name either. */
  readonly allTests: readonly string[]
}

/**
 * Lines to paste: a block for each suite, or the whole file where there is none yet. Every line is a guess, and says so.
 */
export function snippetBlocks(missing: Missing, target: SnippetTarget): readonly Block[] {
  const writer = writerFor(target.file)
  const suites = suitesToPaste(missing, target)
  const left = missing.tests.length - suites.reduce((sum, { entries }) => sum + entries.length, 0)
  const more = left > 0 ? ` (${left} more tests when these are done)` : ''
  const block = (place: string, text: string): Block => {
    return {
      kind: 'snippet',
      title: `Guessed: check, then paste into ${place}${more}`,
      ...writer.style,
      text,
    }
  }
  if (suites.length === 0) return []
  if (target.suites.length === 0)
    return [block(`a new ${target.file}`, writer.whole(suites.map(writer.suite)))]
  return suites.map(({ suite, entries }) =>
    target.suites.includes(suite)
      ? block(`the files of suite ${suite}`, writer.lines(entries))
      : block(`${target.file}, a new suite`, writer.suite({ suite, entries })),
  )
}

interface SuiteToPaste {
  readonly suite: string
  readonly entries: readonly Entry[]
}

interface Entry {
  readonly name: string
  readonly from: string
}

function suitesToPaste({ tests, guesses }: Missing, target: SnippetTarget): readonly SuiteToPaste[] {
  const nameOf = target.usesStems ? stemNames(target.allTests) : (path: string) => path
  const suites = new Map<string, Entry[]>()
  for (const path of tests) {
    const guess = guesses.get(path)
    if (guess === undefined) continue
    const entries = suites.get(guess.suite) ?? []
    entries.push({ name: nameOf(path), from: guess.from })
    suites.set(guess.suite, entries)
  }
  return [...suites].map(([suite, entries]) => ({ suite, entries }))
}

/** How a format is written. */
interface Writer {
  readonly style: { readonly language: 'toml' | 'yaml' | 'json' }
  readonly lines: (entries: readonly Entry[]) => string
  readonly suite: (suite: SuiteToPaste) => string
  readonly whole: (suites: readonly string[]) => string
}

const TOML: Writer = {
  style: { language: 'toml' },
  lines: (entries) =>
    entries.map(({ name, from }) => `    ${quoted(name)}, # a guess from ${from}`).join('\n'),
  suite: ({ suite, entries }) => `[suite.${key(suite)}]\nfiles = [\n${TOML.lines(entries)}\n]`,
  whole: (suites) => suites.join('\n\n'),
}

const YAML: Writer = {
  style: { language: 'yaml' },
  lines: (entries) =>
    entries.map(({ name, from }) => `      - ${quoted(name)} # a guess from ${from}`).join('\n'),
  suite: ({ suite, entries }) => `  ${key(suite)}:\n    files:\n${YAML.lines(entries)}`,
  whole: (suites) => `suite:\n${suites.join('\n')}`,
}

/** JSON has no comments: the title says that these are guesses. */
const JSON_WRITER: Writer = {
  style: { language: 'json' },
  lines: (entries) => entries.map(({ name }) => `        ${quoted(name)}`).join(',\n'),
  suite: ({ suite, entries }) => {
    return `    ${quoted(suite)}: {\n      "files": [\n${JSON_WRITER.lines(entries)}\n      ]\n    }`
  },
  whole: (suites) => `{\n  "suite": {\n${suites.join(',\n')}\n  }\n}`,
}

function writerFor(file: string): Writer {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  if (extension === 'json') return JSON_WRITER
  return extension === 'yaml' || extension === 'yml' ? YAML : TOML
}

/** TOML, YAML and JSON all read JSON's strings. */
function quoted(text: string): string {
  return JSON.stringify(text)
}

function key(text: string): string {
  return /^[A-Za-z0-9_-]+$/.test(text) ? text : quoted(text)
}

/** The stem where it names one test and looks like a stem, else the path. */
function stemNames(tests: readonly string[]): (path: string) => string {
  const counts = new Map<string, number>()
  for (const path of tests) counts.set(stemOf(path), (counts.get(stemOf(path)) ?? 0) + 1)
  return (path) => (counts.get(stemOf(path)) === 1 && isPlain(stemOf(path)) ? stemOf(path) : path)
}

/** What can be taken for nothing but a stem: no glob, no drive letter. */
function isPlain(stem: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u.test(stem)
}
