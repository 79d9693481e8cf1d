import { describe, expect, test } from 'vitest'
import { checkLength, listAt, tableAt, textAt } from './located-shape.ts'
import { parseJsonTree } from './read-document.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

test('a file may have 64 Mi characters', () => {
  const text = ' '.repeat(64 * 1024 * 1024)
  expect(() => checkLength(text)).not.toThrow()
  expect(() => checkLength(`${text} `)).toThrow(refusal('larger than 64 MiB', undefined))
})

describe('an accessor', () => {
  const text = parseJsonTree('\n\n" "')
  const list = parseJsonTree('\n\n\n[]')

  test.each([
    [() => tableAt(text, 'a.b'), 'a.b: expected a table, found " "', 3],
    [() => tableAt(list, 'a.b'), 'a.b: expected a table, found a list', 4],
    [() => listAt(parseJsonTree('\nnull'), 'a'), 'a: expected a list, found null', 2],
    [() => listAt(parseJsonTree('1.50'), 'a'), 'a: expected a list, found 1.50', 1],
    [() => listAt(parseJsonTree('true'), 'a'), 'a: expected a list, found true', 1],
    [() => textAt(text, 'a'), 'a: expected text that is not blank, found " "', 3],
    [() => textAt(parseJsonTree('\n{}'), 'a'), 'found a table', 2],
  ])('names the place: %#', (read, message, line) => {
    expect(read).toThrow(refusal(message, line))
  })
})
