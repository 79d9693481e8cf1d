import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declaredBreaks, doubtfulBreaks } from './breaking-declaration.ts'

const breaksIn = (subject: string, body = '') => declaredBreaks({ subject, body })
const doubtsIn = (subject: string, body = '') => doubtfulBreaks({ subject, body })

describe('a declaration behind a ticket is one', () => {
  test.each([
    '[ABC-1] feat!: drop load',
    '• feat!: drop load',
    '* abc1234 feat!: drop load',
    'abc1234 feat!: drop load',
    '* **feat!**: drop load',
    '# feat!: drop load',
    '"feat!: drop load',
    '[feat!: drop load',
    'ABC-1: feat!: drop load',
    'ABC-1 feat!: drop load',
    'abc-1 - feat!: drop load',
    'MY-TEAM-12 | feat!: drop load',
    'ABC-1, ABC-2: feat!: drop load',
    '(ABC-1) feat!: drop load',
    '{ABC-1} feat!: drop load',
    '【ABC-1】feat!: drop load',
    '#12 feat!: drop load',
    '#12: feat(api)!: drop load',
    'GH-12: feat!: drop load',
    'Merged PR 12: feat!: drop load',
    'ABC-1: ✨ feat!: drop load',
    'ABC-1: BREAKING CHANGE: drop load',
  ])('%s', (subject) => {
    expect(breaksIn(subject)).toEqual(['drop load'])
    expect(breaksIn('Squashed', `* ${subject}`)).toEqual(['drop load'])
    expect(doubtsIn(subject)).toEqual([])
  })
})

describe('a declaration with signs that look like others is one', () => {
  test.each([
    'feat！: drop load',
    'feat﹗: drop load',
    'featǃ: drop load',
    'feat❗: drop load',
    'feat‼: drop load',
    'feat!： drop load',
    'feat!꞉ drop load',
    'feat（api）！： drop load',
    'ｆｅａｔ！: drop load',
    'fe\u200bat!\u2060: drop load',
    'BREAKING\u00a0CHANGE: drop load',
    'BREAKING‑CHANGE: drop load',
    'ВREAKING CHANGE: drop load',
    'BREАKING CHАNGE: drop load',
    'ΒRΕΑΚΙΝG CHANGE: drop load',
    '𝐁𝐑𝐄𝐀𝐊𝐈𝐍𝐆 𝐂𝐇𝐀𝐍𝐆𝐄: drop load',
    'BREAKING CHANGE： drop load',
    'BREAK\u00adING CHANGE: drop load',
  ])('%s', (line) => {
    expect(breaksIn(line)).toEqual(['drop load'])
    expect(breaksIn('feat: x', line)).toEqual(['drop load'])
    expect(doubtsIn(line)).toEqual([])
  })
})

test.each([
  'feat⁞: drop load',
  'fix(api)ⵯ: drop load',
  'docs of the loader: feat!: drop load',
  'WIP: feat(api)!: drop load',
  'Breaking change: load is gone',
  'BREAKING CHNAGE: load is gone',
  'BRAKING CHANGE: load is gone',
  'BREAKING CHANGÉ: load is gone',
  'breaking-changes: load is gone',
])('%s is doubtful', (line) => {
  expect(breaksIn(line)).toEqual([])
  expect(doubtsIn(line)).toEqual([line])
  expect(doubtsIn('feat: x', `Words.\n\n${line}`)).toEqual([line])
})

test.each([
  'feat: drop load',
  'fix: größer: schneller',
  'naïveté: a word of French',
  'Breaking changes: none',
  'Breaking change: N/A.',
  'No breaking change: nothing breaks',
  'Something else: that takes time',
  'Merge branch ABC-1: more',
  '12 files: changed!',
  'feat: say hello! And: more',
  '',
])('%j declares nothing', (line) => {
  expect(breaksIn(line)).toEqual([])
  expect(doubtsIn(line)).toEqual([])
})

describe('a squashed commit that lists its commits', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['repeats its title', 'feat!: drop load (#12)', '* feat!: drop load', ['drop load (#12)']],
    ['repeats it with its number', 'feat!: drop load (#12)', '* feat!: drop load (#12)', ['drop load (#12)']],
    [
      'repeats it without a bullet',
      'feat!: drop load (#12)',
      'feat!: drop load\n\nWords.',
      ['drop load (#12)'],
    ],
    ['repeats one of them', 'Work (#12)', '* feat!: drop load\n* fix: x\n* feat!: drop load', ['drop load']],
    ['repeats a footer', 'feat: x (#12)', 'BREAKING CHANGE: y\n\n* x\n\nBREAKING CHANGE: y', ['y']],
    [
      'repeats the title that a footer explains',
      'feat!: drop load (#12)',
      '* feat!: drop load\n\nBREAKING CHANGE: load is gone',
      ['load is gone'],
    ],
    [
      'has others beside its title',
      'feat!: drop load (#12)',
      '* feat!: drop load\n* fix!: drop save\n* chore: tidy',
      ['drop load (#12)', 'drop save'],
    ],
    [
      'has the same words for another scope',
      'feat(api)!: drop load (#12)',
      '* feat(cli)!: drop load',
      ['drop load (#12)', 'drop load'],
    ],
    [
      'has the same words under another number',
      'feat!: drop load (#12)',
      '* feat!: drop load (#11)',
      ['drop load (#12)', 'drop load (#11)'],
    ],
    ['has empty footers', 'Work', 'BREAKING CHANGE:\na\nBREAKING CHANGE:\nb', ['Work', 'Work']],
    ['has empty subjects', 'Work', 'feat!:\na\nfeat!:\nb', ['feat!:', 'feat!:']],
    ['is marked where its title is not', 'feat: drop load (#12)', '* feat!: drop load', ['drop load']],
  ])('and %s', (_, subject, body, texts) => {
    expect(breaksIn(subject, body)).toEqual(texts)
  })

  test('loses none that says something of its own', () => {
    const text = fc.constantFrom('drop a', 'drop b', 'drop c')
    const scope = fc.constantFrom('', '(x)', '(y)')
    fc.assert(
      fc.property(fc.array(fc.tuple(scope, text), { minLength: 1, maxLength: 8 }), (items) => {
        const listed = items.map(([at, what]) => `* feat${at}!: ${what}`)
        const [title = ''] = listed
        const distinct = new Set(listed)
        expect(breaksIn('Squashed', listed.join('\n'))).toHaveLength(distinct.size)
        expect(breaksIn(`${title.slice(2)} (#12)`, listed.join('\n'))).toHaveLength(distinct.size)
      }),
    )
  })
})

test('whatever is put before and behind, a declaration on a line of its own is found', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 30 })
  fc.assert(
    fc.property(line, line, (before, after) => {
      expect(breaksIn('x', `${before}\nfeat!: drop load\n${after}`)).toContain('drop load')
    }),
  )
})

test('takes time in proportion to a hostile message', () => {
  const body = ['【', '(a', 'A-1', '!', ': feat(', 'é', '\u200b']
    .map((sign) => sign.repeat(100_000))
    .join('\n')
  const started = performance.now()
  expect(doubtsIn('x', `${body}\n${'BREAKING CHANCE: x\n'.repeat(2_000)}`)).toHaveLength(2_000)
  expect(breaksIn('x', body)).toEqual([])
  expect(performance.now() - started).toBeLessThan(5_000)
})
