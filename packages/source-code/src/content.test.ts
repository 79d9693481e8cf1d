import { describe, expect, it } from 'vitest'
import { findContent } from './content.ts'

describe('findContent', () => {
  it.each([
    ['nothing in nothing', '', 'x', []],
    ['an empty needle', 'a\nb', '', []],
    ['the first and the last character', 'x\n\nx', 'x', [1, 3]],
    ['a line once, however often it holds the needle', 'xx x\nx', 'x', [1, 2]],
    ['part of a longer name', 'let a = MyVcrRecorderX;', 'VcrRecorder', [1]],
    ['signs and names in one', 'a\nVcrMode::Record', 'VcrMode::Record', [2]],
    ['its case', 'vcrrecorder', 'VcrRecorder', []],
    ['no pattern', 'fixturesXvcr', 'fixtures.vcr', []],
    ['a needle of two lines where it begins', '\na\nb', 'a\nb', [2]],
    ['a needle that begins with the end of a line on that line', 'a\nb', '\nb', [1]],
    ['overlapping occurrences on their lines', 'a\na\na', 'a\na', [1, 2]],
    ['lines that end in CR LF', 'a\r\nx\r\n', 'x', [2]],
  ])('finds %s', (_, code, needle, lines) => {
    expect(findContent({ code }, needle)).toEqual(lines)
  })
})
