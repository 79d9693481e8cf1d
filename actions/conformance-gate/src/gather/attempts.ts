import { unicodePattern } from '@governance-gates/core'

/** Words that distinguish the files of one shard's attempts, in the order in which such files are written. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['initial', 0],
  ['original', 0],
  ['first', 0],
  ['run', 1],
  ['attempt', 1],
  ['try', 1],
  ['second', 2],
  ['third', 3],
  ['again', 4],
  ['rerun', 4],
  ['retry', 4],
  ['last', 5],
  ['final', 5],
])

/** Words that subjects have in their names, too: `first-user`. They speak of an attempt at the end, or with a number. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'initial',
  'original',
  'first',
  'try',
  'second',
  'third',
  'last',
  'final',
])

/** A path, taken apart. `word` is empty where it does not speak of an attempt. */
interface Attempt {
  readonly path: string
  readonly word: string
  readonly number: number
  /** The path without the word. */
  readonly withNumber: string
  /** The path without the word and the number behind it. */
  readonly withoutNumber: string
}

/**
 * Files whose paths differ only in the words for an attempt (`run-1` and `run-2`, `first` and `rerun`) are attempts of
 * one shard; every other file is a shard of its own. Each list is in the order of the attempts.
 */
export function attemptsOf(paths: readonly string[]): readonly (readonly string[])[] {
  const attempts = paths.map(attemptOf)
  const series = Map.groupBy(attempts, (attempt) => keyOf(attempt, attempts))
  return [...series.values()].flatMap((files) => {
    const kinds = new Set(files.map(({ word, number }) => `${word} ${number}`))
    // Two files of the same attempt are two shards whose names were taken for those of attempts.
    if (kinds.size < files.length) return files.map(({ path }) => [path])
    return [inOrder(files)]
  })
}

/** The paths of one shard, in the order of its attempts. */
export function inOrderOfAttempts(paths: readonly string[]): readonly string[] {
  return inOrder(paths.map(attemptOf))
}

function inOrder(attempts: readonly Attempt[]): readonly string[] {
  return attempts.toSorted((left, right) => rankOf(left) - rankOf(right)).map(({ path }) => path)
}

const MORE_THAN_ANY_NUMBER = 1e9

function rankOf({ word, number }: Attempt): number {
  return (WORDS.get(word) ?? 0) * MORE_THAN_ANY_NUMBER + Math.min(number, MORE_THAN_ANY_NUMBER - 1)
}

/** `rerun-2` is the second shard's where there is a `first-2`, else the second rerun. */
function keyOf(attempt: Attempt, all: readonly Attempt[]): string {
  const { word, withNumber, withoutNumber } = attempt
  const isOfNumberedShard = all.some((other) => other.word !== word && other.withNumber === withNumber)
  return word === '' || isOfNumberedShard ? withNumber : withoutNumber
}

const ASCII = /^[ -~]*$/
const ASCII_TOKEN = /[a-z]+|\d+/gi
const TOKEN = unicodePattern(String.raw`\p{L}+|\p{N}+`, 'gu')
const NUMBER = unicodePattern(String.raw`^\p{N}+$`, 'u')

function tokensOf(text: string): readonly string[] {
  return text.match(ASCII.test(text) ? ASCII_TOKEN : TOKEN()) ?? []
}

function isNumber(token: string): boolean {
  return /^\d+$/.test(token) || NUMBER().test(token)
}

function attemptOf(path: string): Attempt {
  const tokens = tokensOf(path)
  const lastOfName = tokensOf(withoutExtension(path)).length - 1
  const at = tokens.findLastIndex((token, index) => {
    const word = token.toLowerCase()
    if (!AMBIGUOUS.has(word)) return WORDS.has(word)
    return index === lastOfName || isNumber(tokens[index + 1] ?? '')
  })
  if (at === -1) {
    const whole = tokens.join(' ')
    return { path, word: '', number: 0, withNumber: whole, withoutNumber: whole }
  }
  const next = tokens[at + 1] ?? ''
  const isNumbered = isNumber(next)
  return {
    path,
    word: (tokens[at] ?? '').toLowerCase(),
    number: isNumbered ? Number(next) : 0,
    withNumber: tokens.toSpliced(at, 1).join(' '),
    withoutNumber: tokens.toSpliced(at, isNumbered ? 2 : 1).join(' '),
  }
}

function withoutExtension(path: string): string {
  return path.replace(/\.gz$/i, '').replace(/\.[^./]+$/, '')
}
