import { describe, expect, test } from 'vitest'
import { checkLength, type Located, listAt, tableAt, textAt } from './located.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

test('a file may have 64 Mi characters', () => {
  const text = ' '.repeat(64 * 1024 * 1024)
  expect(() => checkLength(text)).not.toThrow()
  expect(() => checkLength(`${text} `)).toThrow(refusal('larger than 64 MiB', undefined))
})

describe('an accessor', () => {
  const text: Located = { kind: 'text', line: 3, text: ' ' }
  const list: Located = { kind: 'list', line: 4, items: [] }

  test.each([
    [() => tableAt(text, 'a.b'), 'a.b: expected a table, found " "', 3],
    [() => tableAt(list, 'a.b'), 'a.b: expected a table, found a list', 4],
    [() => listAt({ kind: 'other', line: 5, text: 'null' }, 'a'), 'a: expected a list, found null', 5],
    [() => textAt(text, 'a'), 'a: expected text that is not blank, found " "', 3],
    [() => textAt({ kind: 'table', line: 6, members: new Map() }, 'a'), 'found a table', 6],
  ])('names the place: %#', (read, message, line) => {
    expect(read).toThrow(refusal(message, line))
  })
})
