import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scanSource } from '../../packages/source-code/src/index.ts'
import { ROOT } from '../architecture/source-file.ts'
import { CATALOGUES } from './catalogues.ts'

/** What people read is plain English, without the words that make a text sound translated. */
const DOCUMENTS: readonly string[] = globSync(
  [
    '{README,CONTRIBUTING,SECURITY}.md',
    'docs/**/*.md',
    'starter/**/*.{md,yml,toml,json}',
    'starter/.github/**/*.yml',
    'actions/**/README.md',
    'actions/**/action.yml',
    '.github/workflows/*.yml',
  ],
  { cwd: ROOT, exclude: (path) => path.includes('node_modules') },
)
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

/** Sources whose strings and comments are judged. This file quotes what it forbids. */
const SOURCES: readonly string[] = globSync(
  ['packages/*/{src,scripts}/**/*.{ts,mjs}', 'actions/*/src/**/*.{ts,mjs}', 'test/**/*.{ts,mjs}'],
  { cwd: ROOT, exclude: (path) => path.includes('node_modules') },
)
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== 'test/docs/english.test.ts')
  .sort()

/** A way of writing to avoid. Words may be on two lines, hence `\s+` between them. */
interface Avoided {
  readonly pattern: RegExp
  readonly instead: string
}

const AVOIDED: readonly Avoided[] = [
  { pattern: /\bmend(?:s|ed|ing)?\b/gi, instead: 'fix' },
  { pattern: /\b(?:stands?|stood)\b/gi, instead: 'is, is listed, matches, counts for' },
  { pattern: /\btold\b/gi, instead: 'recognised by, distinguished from, listed in' },
  { pattern: /\bwhoever\b/gi, instead: 'you, or an imperative' },
  { pattern: /\bthat\s+there\s+(?:is|are)\b/gi, instead: 'the noun first: "that … exist"' },
  { pattern: /(?<!\bthere\s+)\b(?:is|are)\s+none\b/gi, instead: 'does not exist, is not one' },
  { pattern: /\banew\b/gi, instead: 'again, or a new …' },
  { pattern: /\b(?:lets?|letting)\s+out\b/gi, instead: 'release, publish' },
  { pattern: /(?<!\bthere\s+)\b(?:is|are)\s+no\s+(?!longer\b|more\b)\w+/gi, instead: 'is not a …' },
  { pattern: /\bat\s+least\s+so\s+(?:high|many)\b/gi, instead: 'at least this …' },
  { pattern: /(?:\d|…|^) %(?!\w)/gm, instead: 'the percentage without a space' },
  { pattern: /\b(?:no\s+\w+|nothing|none)\s+of\s+it\b/gi, instead: 'its …, or name what "it" is' },
  { pattern: /\bthere(?:by|in|of|with|upon)\b/gi, instead: 'so, in it' },
  { pattern: /\bnothing\s+follows\s+from\b/gi, instead: 'has no effect, is ignored' },
  { pattern: /\banyone's\s+guess\b/gi, instead: 'is unknown' },
  { pattern: /\bas\s+they\s+are\b(?!\s+\w+(?:ed|en)\b)/gi, instead: 'unchanged' },
  { pattern: /\bletter\s+by\s+letter\b/gi, instead: 'exactly as …' },
  { pattern: /\brightly\b/gi, instead: 'is allowed to, is supposed to' },
  { pattern: /\bexcepted\b/gi, instead: 'has an exception' },
  { pattern: /\bsmall\s+letters\b/gi, instead: 'lower-case letters' },
]

/** Phrases in which such a word is right. */
interface Allowed {
  readonly pattern: RegExp
  readonly reason: string
}

const ALLOWED: readonly Allowed[] = [
  { pattern: /\bcan\s+be\s+told\s+apart\b/g, reason: 'the usual phrase for what can be distinguished' },
  {
    pattern: /(?<=^|…)(?:[\w-]+: )?[\d.]+ %(?=…|$)/gm,
    reason: 'a value in a test: in a policy a percentage may have the space',
  },
]

interface Judged {
  readonly place: (line: number) => string
  readonly text: string
}

/** What begins a line of a comment. */
const COMMENT_SIGN = /^[ \t]*(?:\/\/|\/?\*+) ?/gm

/** What the files and the catalogues say. */
const texts: readonly Judged[] = [
  ...DOCUMENTS.map((path) => judged(path, readFileSync(join(ROOT, path), 'utf8'))),
  ...CATALOGUES.flatMap(({ rules }) => rules).map(({ id, title, remedy }) => ({
    place: () => `rule ${id}`,
    text: `${title}\n${remedy}`,
  })),
  ...(await Promise.all(
    SOURCES.map(async (path) => judged(path, await proseOf(path, readFileSync(join(ROOT, path), 'utf8')))),
  )),
]

function judged(path: string, text: string): Judged {
  return { place: (line) => `${path}:${line}`, text }
}

/**
 * The strings and comments of a source, each on its own lines, without the signs that begin a comment. The pieces of a
 * template are apart: `…` is for what is between them. A sentence may go on in the string on the next line.
 */
async function proseOf(path: string, source: string): Promise<string> {
  const scan = await scanSource(path, source)
  if (scan.kind !== 'read') throw new Error(`${path}: ${scan.kind}`)
  const lines: string[] = []
  const comments = scan.comments.map(({ text, line }) => ({ text: text.replace(COMMENT_SIGN, ''), line }))
  for (const { text, line } of [...scan.strings, ...comments]) {
    for (const [index, prose] of text.split('\n').entries()) {
      const at = line - 1 + index
      lines[at] = lines[at] === undefined ? prose : `${lines[at]}…${prose}`
    }
  }
  return Array.from(lines, (line) => line ?? '').join('\n')
}

/** The offenders of a text, as `file:line: text`, with what to write in their place. */
function offendersIn({ text, place }: Judged): readonly string[] {
  const lines = text.split('\n')
  const rest = ALLOWED.reduce((left, { pattern }) => left.replace(pattern, blanked), text)
  return AVOIDED.flatMap(({ pattern, instead }) =>
    [...rest.matchAll(pattern)].map(({ index, 0: words }) => {
      const number = rest.slice(0, index).split('\n').length
      return `${place(number)}: ${(lines[number - 1] ?? '').trim()} (${words.replace(/\s+/g, ' ')}: write ${instead})`
    }),
  )
}

/** As long as before and on as many lines, so that the places of the rest stay right. */
function blanked(words: string): string {
  return words.replace(/\S/g, '_')
}

test('the documentation, the rules and the sources avoid the words of the list', () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'starter/.github/governance.yml']))
  expect(SOURCES).toEqual(expect.arrayContaining(['packages/core/src/index.ts', 'test/run-all.ts']))
  expect(texts.flatMap(offendersIn)).toEqual([])
})

test.each([
  ['mend the failing subjects', 1],
  ['It stands in the same policy.', 1],
  ['told by content', 1],
  ['Whoever has gates', 1],
  ['the rules that\nthere are', 1],
  ['an input that is none', 1],
  ['date it anew', 1],
  ['whether it may be let out', 1],
  ['a line that is no object', 1],
  ['a rate at least so high', 1],
  ['found 94.59 %', 1],
  ['amended, a standard, recommended, standing', 0],
  ['There is no such check. It is no longer run, and is no more than a list.', 0],
  ['found 94.59%', 0],
  ['At most 30 can be\ntold apart.', 0],
  ['there is none, and if there are none', 0],
  ['no file of it, nothing of it and none of it', 3],
  ['thereby and therein', 2],
  ["nothing follows from it, which is anyone’s guess: anyone's guess", 2],
  ['as they are', 1],
  ['as they are written, as they are marked', 0],
  ['letter by letter, in small letters', 2],
  ['a cell that rightly leaves what is excepted', 2],
  ['the format %s and 5 %d', 0],
  ['min-pass-rate: 80 %…80 %', 0],
  ['… % of the tests', 1],
])('%j has %i of them', (text, count) => {
  expect(offendersIn({ text, place: String })).toHaveLength(count)
})

test.each([
  ["const a = 'mend it' // told", ['x.ts:1: mend', 'x.ts:1: told']],
  ['/**\n * The files\n * that there are.\n */', ['x.ts:3: that there are']],
  ['const a = `$' + '{b} % of $' + '{c} stands`', ['x.ts:1: stands', 'x.ts:1: %']],
  ["fail('the rules that ' +\n  'there are')", ['x.ts:1: that there are']],
  ['const told = mend(whoever)', []],
])('%#: the strings and comments of a source are judged, not its code', async (source, found) => {
  const offenders = offendersIn(judged('x.ts', await proseOf('x.ts', source)))
  expect(offenders.map((each) => each.replace(/: .*\((.*): write .*$/, ': $1').replace(/ +/g, ' '))).toEqual(
    found,
  )
})

test('an offender is named by its file and line', () => {
  const [offender] = offendersIn({
    text: 'One.\nIt can be\ntold apart.\nMend it.',
    place: (line) => `x.md:${line}`,
  })
  expect(offender).toBe('x.md:4: Mend it. (Mend: write fix)')
})

test.each(ALLOWED)('the exception for $pattern is used', ({ pattern, reason }) => {
  expect(
    texts.filter(({ text }) => text.search(pattern) >= 0),
    reason,
  ).not.toEqual([])
})
