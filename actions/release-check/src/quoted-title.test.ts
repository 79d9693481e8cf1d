import { describe, expect, test } from 'vitest'
import { quotedTitle, restoredTitle } from './quoted-title.ts'

describe('the title that a revert quotes', () => {
  test.each<[string, string | undefined]>([
    ['Revert "feat!: x"', 'feat!: x'],
    ['Revert "feat!: x" (#13)', 'feat!: x'],
    ['Revert "feat!: x (#12)" (#13)', 'feat!: x (#12)'],
    ['Revert "say "hello""', 'say "hello"'],
    ['Revert "Revert \\"feat!: x\\""', 'Revert "feat!: x"'],
    ['Revert "Revert "feat!: x""', 'Revert "feat!: x"'],
    ['Revert "Reapply "feat!: x"" (#14)', 'Reapply "feat!: x"'],
    ['Reapply "feat!: x"', 'Revert "feat!: x"'],
    ['Reapply "feat!: x" (#14)', 'Revert "feat!: x"'],
    ['revert: feat!: x', 'feat!: x'],
    ['revert(api): feat!: x', 'feat!: x'],
    ['revert: "feat!: x" (#13)', 'feat!: x'],
    ['revert!: feat: x', undefined],
    ['Revert something', undefined],
    ['fix: Revert "feat!: x"', undefined],
    ['', undefined],
  ])('%s', (subject, title) => {
    expect(quotedTitle(subject)?.title).toBe(title)
  })

  test('may have its own number, or that of the revert', () => {
    expect(quotedTitle('revert: feat!: x (#12)')).toEqual({
      title: 'feat!: x (#12)',
      withoutNumber: 'feat!: x',
    })
    expect(quotedTitle('Revert "feat!: x (#12)"')).toEqual({
      title: 'feat!: x (#12)',
      withoutNumber: undefined,
    })
  })
})

test.each<[string, string | undefined]>([
  ['Reapply "feat!: x"', 'feat!: x'],
  ['Reapply "feat!: x" (#14)', 'feat!: x'],
  ['Reapply "feat!: x, and a lot mo…', 'feat!: x, and a lot mo…'],
  ['Revert "Revert "feat!: x""', 'feat!: x'],
  ['Revert "Revert \\"feat!: x\\"" (#14)', 'feat!: x'],
  ['Revert "Revert "Reapply "feat!: x"""', 'feat!: x'],
  ['revert: revert: feat!: x', 'feat!: x'],
  ['revert: Revert "feat!: x"', 'feat!: x'],
  ['Revert "Reapply "feat!: x""', undefined],
  ['Revert "Revert "Revert "feat!: x"""', undefined],
  ['Revert "feat!: x"', undefined],
  ['feat!: x', undefined],
])('%s brings back %s', (subject, title) => {
  expect(restoredTitle(subject)).toBe(title)
})

test('takes time in proportion to a hostile subject', () => {
  const started = performance.now()
  expect(restoredTitle('Revert "'.repeat(500_000))).toBeDefined()
  expect(quotedTitle(`revert: ${'(#1) '.repeat(500_000)}`)).toBeDefined()
  expect(performance.now() - started).toBeLessThan(20_000)
})
