import { describe, expect, test } from 'vitest'
import { LineIndex } from './position.ts'

describe('a line index', () => {
  const text = 'a\r\n\n😀b\n'

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
    [7, 3, 4],
    [8, 4, 1],
    [99, 4, 92],
  ])('finds offset %i on line %i, column %i', (offset, line, column) => {
    const lines = new LineIndex(text)
    expect(lines.positionAt(offset)).toEqual({ line, column })
    expect(lines.lineAt(offset)).toBe(line)
  })

  test('finds every place of a text without a line break on line 1', () => {
    expect(new LineIndex('').positionAt(0)).toEqual({ line: 1, column: 1 })
    expect(new LineIndex('abc').positionAt(2)).toEqual({ line: 1, column: 3 })
  })
})
