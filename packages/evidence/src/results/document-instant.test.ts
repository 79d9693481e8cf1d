import { parseJsonDocument } from '@governance-gates/document/strict'
import { expect, test } from 'vitest'
import { documentInstant } from './document-instant.ts'

const at = Date.UTC(2026, 1, 8, 12)
const read = (value: object) =>
  [...documentInstant(parseJsonDocument(JSON.stringify(value)), ['start'], ['stop'])].map((record) =>
    record.kind === 'generated-at' ? record.instant : record.kind === 'note' ? record.note : record,
  )

test.each<[string, object, readonly unknown[]]>([
  ['text', { start: '2026-02-08T12:00:00Z' }, [at]],
  ['milliseconds', { start: at }, [at]],
  ['with a fraction', { start: at + 0.5 }, [at]],
  ['seconds', { start: at / 1000 }, [at]],
  ['the oldest of two', { start: at, stop: at - 1 }, [at - 1]],
  ['nothing', {}, []],
  ['null, and 0', { start: null, stop: 0 }, []],
  ['empty text', { start: '' }, []],
  [
    'what cannot be read',
    { start: at, stop: 'now' },
    [{ message: 'stop: "now" is not an instant, so the age is unknown', line: 1 }],
  ],
  ['a small number', { start: 999_999_999 }, [expect.objectContaining({ line: 1 })]],
  ['a list', { start: [at] }, [expect.objectContaining({ line: 1 })]],
  ['no date', { start: 8.64e15 }, [expect.objectContaining({ line: 1 })]],
])('%s', (_, value, records) => {
  expect(read(value)).toEqual(records)
})
