import { describe, expect, test } from 'vitest'
import { inventoryOf, judge, policyOf } from '../fixtures/traceability-case.ts'

const MATRIX = 'name the untraced tests in the matrix, or tag them with their requirements'
const needs = (id: string, files: string) =>
  `: a comment such as covers: ${id} at the test, and below traceability: in the policy, which names no files with tags yet, tags: { files: ${files} }`

describe('what a tag needs', () => {
  const told = async (tests: readonly string[], id = 'ORB-1', ...lines: readonly string[]) => {
    const checks = await judge({
      requirements: { [id]: { unit_tests: ['traced.ts'] } },
      tests: inventoryOf(['traced.ts', ...tests]),
      policy: policyOf('min-coverage: 100%', ...lines),
    })
    return [checks.get('traceability/coverage')?.remedy, checks.get('traceability/links-untraced')?.remedy]
  }

  test.each([
    [['tests/a.test.js'], '["tests/**/*.js"]'],
    [['tests/a.test.js', 'tests/deep/b.test.js'], '["tests/**/*.js"]'],
    [['tests/a.js', 'src/b.rs', 'c.py', 'd/e.go'], '["*.py", "d/**/*.go", "src/**/*.rs"]'],
    [['tests/run'], '["tests/**/run"]'],
    [['a,b/x.js'], '["a,b/**/*.js"]'],
  ])('is said of %j', async (tests, files) => {
    const advice = needs('ORB-1', files)
    expect(await told(tests)).toEqual([
      `${MATRIX}${advice}`,
      `name the test in the matrix, or tag it with its requirement${advice}`,
    ])
  })

  test('is shown with an id that a tag can name', async () => {
    expect((await told(['a.ts'], 'has blanks'))[0]).toBe(`${MATRIX}${needs('R-1', '["*.ts"]')}`)
  })

  test('is not said where the policy has tags', async () => {
    expect(await told(['a.ts'], 'ORB-1', 'tags: { files: "*.ts" }')).toEqual([
      MATRIX,
      'name the test in the matrix, or tag it with its requirement',
    ])
  })

  test('is not said where nothing is untraced', async () => {
    expect((await told([]))[0]).toBeUndefined()
  })
})
