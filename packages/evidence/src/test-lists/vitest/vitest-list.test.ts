import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTestList } from '../read-test-list.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')

describe('vitest list', () => {
  const A = '/home/runner/work/demo/js/test/a.test.ts'
  const B = '/home/runner/work/demo/js/test/b.test.ts'

  test('tells the file of each test', () => {
    expect(readTestList(fixture('vitest.json'))).toEqual({
      runner: 'vitest',
      tests: [
        { file: A, name: 'adding > two numbers' },
        { file: A, name: 'adding > case %i' },
        { file: A, name: 'a > b' },
        { file: B, name: 'other' },
      ],
    })
    expect(readTestList(fixture('vitest-projects.json')).tests).toHaveLength(7)
  })

  test('tells only the files, if asked for no more', () => {
    expect(readTestList(fixture('vitest-files.json')).tests).toEqual([{ file: A }, { file: B }])
  })

  test.each([
    ['[]', 'the list of vitest names no test', undefined],
    ['[{"name": "a"}]', '[0].file: it is missing', 1],
    ['[{"file": "a"},\n{"file": ""}]', '[1].file: expected text that is not empty', 2],
    ['[{"file": "a", "name": 1}]', '[0].name: expected text', 1],
    ['["a.test.ts"]', '[0]: expected an object', 1],
    ['[{"file": "a"}', 'truncated', 1],
  ])('is refused: %j', (text, message, line) => {
    expect(() => readTestList(text)).toThrow(refusal(message, line))
  })
})
