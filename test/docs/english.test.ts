import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { CATALOGUES } from './catalogues.ts'

/** What people read is plain English: none of the words that make a text sound translated. */
const FILES: readonly string[] = globSync(
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
  { pattern: /\b(?:is|are)\s+none\b/gi, instead: 'does not exist, is not one' },
  { pattern: /\banew\b/gi, instead: 'again, or a new …' },
  { pattern: /\b(?:lets?|letting)\s+out\b/gi, instead: 'release, publish' },
  { pattern: /(?<!\bthere\s+)\b(?:is|are)\s+no\s+(?!longer\b|more\b)\w+/gi, instead: 'is not a …' },
  { pattern: /\bat\s+least\s+so\s+(?:high|many)\b/gi, instead: 'at least this …' },
  { pattern: /\d %/g, instead: 'the percentage without a space' },
]

/** Phrases in which such a word is right. */
interface Allowed {
  readonly pattern: RegExp
  readonly reason: string
}

const ALLOWED: readonly Allowed[] = [
  { pattern: /\bcan\s+be\s+told\s+apart\b/g, reason: 'the usual phrase for what can be distinguished' },
]

interface Text {
  readonly place: (line: number) => string
  readonly text: string
}

const texts: readonly Text[] = [
  ...FILES.map((path) => ({
    place: (line: number) => `${path}:${line}`,
    text: readFileSync(join(ROOT, path), 'utf8'),
  })),
  ...CATALOGUES.flatMap(({ rules }) => rules).map(({ id, title, remedy }) => ({
    place: () => `rule ${id}`,
    text: `${title}\n${remedy}`,
  })),
]

/** The offenders of a text, as `file:line: text`, with what to write in their place. */
function offendersIn({ text, place }: Text): readonly string[] {
  const lines = text.split('\n')
  const judged = ALLOWED.reduce((rest, { pattern }) => rest.replace(pattern, blanked), text)
  return AVOIDED.flatMap(({ pattern, instead }) =>
    [...judged.matchAll(pattern)].map(({ index, 0: words }) => {
      const number = judged.slice(0, index).split('\n').length
      return `${place(number)}: ${(lines[number - 1] ?? '').trim()} (${words.replace(/\s+/g, ' ')}: write ${instead})`
    }),
  )
}

/** As long as before and on as many lines, so that the places of the rest stay right. */
function blanked(words: string): string {
  return words.replace(/\S/g, '_')
}

test('the documentation and the rules avoid the words of the list', () => {
  expect(FILES).toEqual(expect.arrayContaining(['README.md', 'starter/.github/governance.yml']))
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
])('%j has %i of them', (text, count) => {
  expect(offendersIn({ text, place: String })).toHaveLength(count)
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
