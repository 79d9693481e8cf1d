import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeownersText, ownerLines } from '../codeowners/codeowners-text.ts'
import { incomplete, inputOf, known, policyOf } from '../fixtures/decision-case.ts'
import { checkCodeowners } from './codeowners-check.ts'

const { matcher } = inputOf('')
const FILE = '.github/governance.yml'

const ownership = (...areas: readonly string[]) =>
  `ownership:\n  areas:\n${areas.map((each) => `    ${each}\n`).join('')}`
const AREAS = [
  'all: { paths: ["**"], owner: "@dana", backup: "@orbit/reviewers" }',
  'api: { paths: ["src/api/**", "docs/api guide.md"], owner: "@lee", backup: "@dana" }',
  'siblings: { repositories: [orbit/sdk], owner: "@dana", backup: "@lee" }',
]

const areasOf = (...areas: readonly string[]) => policyOf('', ownership(...areas)).ownership?.areas ?? {}
const WANTED = `# Written by governance-gates from ownership.areas in .github/governance.yml.
# Change the areas there, and not this file.

/**                 @dana @orbit/reviewers
/src/api/**         @lee @dana
/docs/api\\ guide.md @lee @dana
`

function judge(current: string | undefined, changes: Partial<Parameters<typeof checkCodeowners>[0]> = {}) {
  const path = '.github/CODEOWNERS'
  const base = {
    areas: areasOf(...AREAS),
    path,
    policyFile: FILE,
    effective: path,
    files: [],
    matcher,
    skipped: known([]),
  }
  const [drift, overlap] = checkCodeowners({ ...base, current, ...changes })
  const found = drift?.findings.map(({ message, line }) => `${line ?? ''} ${message}`)
  return {
    drift: drift?.status,
    detail: drift?.detail,
    found,
    overlap: overlap?.status,
    shared: overlap?.findings[0]?.message,
  }
}

describe('CODEOWNERS', () => {
  it('is written from the areas, the wider patterns first', () => {
    expect(codeownersText(ownerLines(areasOf(...AREAS)), FILE)).toBe(WANTED)
    expect(codeownersText(ownerLines(areasOf(...AREAS.toReversed())), FILE)).toBe(WANTED)
  })

  it.each([
    ['as it is written', WANTED],
    ['with the line ends of Windows', WANTED.replaceAll('\n', '\r\n')],
  ])('%s passes', (_, text) => {
    expect(judge(text)).toMatchObject({ drift: 'pass', found: [] })
  })

  it.each([
    [
      'a line of somebody else',
      WANTED.replace('@lee @dana\n', '@sam\n'),
      ['5 - /src/api/**         @sam', '5 + /src/api/**         @lee @dana'],
    ],
    ['a line more', `${WANTED}* @sam\n`, ['7 - * @sam']],
    ['a line less', WANTED.replace(/^\/src.*\n/m, ''), ['5 + /src/api/**         @lee @dana']],
    [
      'no file',
      undefined,
      [
        ' is missing',
        ...WANTED.trimEnd()
          .split('\n')
          .map((line) => ` + ${line}`),
      ],
    ],
  ])('with %s fails, and shows the difference', (_, text, found) => {
    expect(judge(text)).toMatchObject({ drift: 'fail', found })
  })

  it('of thousands of other lines shows the first', () => {
    const found = judge('x\n'.repeat(5_000)).found ?? []
    expect(found).toHaveLength(21)
    expect(found.at(-1)).toMatch(/^1 … \d+ more lines differ$/)
  })

  it('has to be where GitHub looks first', () => {
    expect(judge(WANTED, { path: 'docs/CODEOWNERS' }).found).toEqual([
      ' GitHub reads .github/CODEOWNERS in its place: delete that file',
    ])
    expect(judge(WANTED, { path: 'OWNERS' }).found).toEqual([
      ' GitHub does not look for it there, only in .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS',
    ])
  })

  it('has no line that GitHub skips', () => {
    const skipped = known([
      {
        path: '.github/CODEOWNERS',
        line: 5,
        kind: 'Unknown owner',
        source: '/src/api/** @lee @orbit/gone\n',
      },
    ])
    expect(judge(WANTED, { skipped })).toMatchObject({
      drift: 'fail',
      found: ['5 GitHub skips the line /src/api/** @lee @orbit/gone: Unknown owner'],
    })
  })

  it('says where GitHub does not tell which lines it skips, and is compared all the same', () => {
    const skipped = incomplete([], 'GitHub answered 403')
    const detail = 'GitHub does not say which lines it skips: GitHub answered 403; read it whole'
    expect(judge(WANTED, { skipped })).toMatchObject({ drift: 'pass', found: [], detail })
    expect(judge(`${WANTED}* @sam\n`, { skipped })).toMatchObject({ drift: 'fail', detail })
    expect(judge(WANTED).detail).toBeUndefined()
  })

  it.each([
    [-1, false],
    [0, true],
    [1, true],
  ])('has to be smaller than 3 MB: %i bytes more', (more, isTooLarge) => {
    const bytes = 3 * 1024 * 1024 + more
    const limit = 'bytes, and GitHub reads none of 3145728 or more'
    const has = judge(`${WANTED}${'#'.repeat(bytes - WANTED.length)}`).found
    expect(has?.includes(` has ${bytes} ${limit}`)).toBe(isTooLarge)
    // No policy is as large as one such path; one with many paths makes as large a file.
    const area = (path: string) =>
      Object.fromEntries(
        Object.entries(areasOf('x: { paths: [x], owner: "@dana", backup: "@lee" }')).map(([name, each]) => [
          name,
          { ...each, paths: [path] },
        ]),
      )
    const short = codeownersText(ownerLines(area('x')), FILE).length
    // Bytes count, and not signs.
    const areas = area(`é${'x'.repeat(bytes - short - 1)}`)
    const wanted = codeownersText(ownerLines(areas), FILE)
    expect(judge(wanted, { areas }).found).toEqual(
      isTooLarge ? [` has ${bytes} ${limit}`, ` would have ${bytes} ${limit}`] : [],
    )
  })

  it.each([
    [
      'x: { paths: ["src/{a,b}/**"], owner: "@dana", backup: "@lee" }',
      'src/{a,b}/** has {, which CODEOWNERS does not know as a sign of a pattern',
    ],
    [
      'x: { paths: ["src/[ab].rs"], owner: "@dana", backup: "@lee" }',
      'src/[ab].rs has [, which CODEOWNERS does not know as a sign of a pattern',
    ],
    [
      'x: { paths: ["src/**"], owner: "@helper[bot]", backup: "@lee" }',
      '@helper[bot] is a bot, which GitHub takes for nobody',
    ],
  ])('cannot have everything: %s', (area, message) => {
    const areas = areasOf(area)
    const { found } = judge(codeownersText(ownerLines(areas), FILE), { areas })
    expect(found).toEqual([` ${message}`])
  })
})

describe('areas that overlap', () => {
  const other = (paths: string, owner = '@sam') =>
    `other: { paths: ["${paths}"], owner: "${owner}", backup: "@orbit/reviewers" }`
  const api = 'api: { paths: ["src/api/**"], owner: "@lee", backup: "@orbit/reviewers" }'
  const files = ['src/api/a.rs', 'src/api/a.md', 'docs/b.md', 'src/c.rs']

  it.each([
    ['one inside of the other', other('src/**'), 'pass', undefined],
    ['none of the other', other('docs/**'), 'pass', undefined],
    [
      'in a part',
      other('**/*.md'),
      'warn',
      'is in api and in other, and CODEOWNERS names the owners of api only',
    ],
    ['in a part, with the same owners', other('**/*.md', '@lee'), 'pass', undefined],
  ])('%s', (_, area, status, message) => {
    const areas = areasOf(api, area)
    expect(judge(undefined, { areas, files })).toMatchObject({ overlap: status, shared: message })
  })
})

describe('every set of nested areas', () => {
  it('gives each file to the innermost area that has it', () => {
    const folders = fc.uniqueArray(fc.constantFrom('', 'a/', 'a/b/', 'a/b/c/', 'd/', 'd/e/'), {
      minLength: 1,
    })
    const files = ['x', 'a/x', 'a/b/x', 'a/b/c/x', 'd/x', 'd/e/x', 'd/e/f/x']
    fc.assert(
      fc.property(folders, (chosen) => {
        const areas = areasOf(
          ...chosen.map(
            (folder, index) => `n${index}: { paths: ["${folder}**"], owner: "@o${index}", backup: "@b" }`,
          ),
        )
        const { lines } = ownerLines(areas)
        for (const file of files) {
          const innermost = chosen
            .filter((each) => file.startsWith(each))
            .toSorted((a, b) => b.length - a.length)[0]
          const last = lines.findLast(({ path }) => matcher(path)(file))
          expect(last?.path).toBe(innermost === undefined ? undefined : `${innermost}**`)
        }
      }),
    )
  })
})
