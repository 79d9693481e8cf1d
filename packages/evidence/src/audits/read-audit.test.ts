import { expect, test } from 'vitest'
import { AUDIT_READERS, readAudit } from './read-audit.ts'

test.each(Object.entries(AUDIT_READERS))(
  '%s is read by its own reader, and never from nothing',
  (format, reader) => {
    expect(reader.format).toBe(format)
    expect(reader.docs).toMatch(/^https:\/\//)
    expect(() => readAudit(reader.format, { text: '' })).toThrow(
      expect.objectContaining({ name: 'EvidenceError', remedy: expect.stringMatching(/./) }),
    )
  },
)
