import { describe, expect, test } from 'vitest'
import { junitReader } from './junit.ts'

/** How many results a suite has; what is wrong where its totals disagree. */
function read(totals: string, classname: string, name: string): number | string {
  const test = `<testcase classname="${classname}" name="${name}"><failure/></testcase>`
  try {
    const records = [...junitReader.read([`<testsuite name="S" ${totals}>${test}</testsuite>`])]
    return records.filter(({ kind }) => kind === 'result').length
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('more or fewer failures than there are failing cases', () => {
  test.each([
    ['', 'TestMain'],
    ['.', 'TestMain'],
  ])('are those of a package that broke: %j %s', (classname, name) => {
    expect(read('tests="1" failures="5"', classname, name)).toBe(1)
    expect(read('tests="0" failures="0"', classname, name)).toBe(1)
  })

  test.each([
    ['example.com/p', 'TestMain'],
    ['', 'TestOther'],
    ['.', 'TestOther'],
    ['', 'TestMain/a'],
    ['C', 'test'],
  ])('are a contradiction in any other case: %j %s', (classname, name) => {
    expect(read('tests="1" failures="5"', classname, name)).toMatch(
      /failures="5" and has 1 failing test cases/,
    )
    expect(read('tests="1" failures="0"', classname, name)).toMatch(
      /failures="0" and has 1 failing test cases/,
    )
    expect(read('tests="1" failures="1"', classname, name)).toBe(1)
  })
})
