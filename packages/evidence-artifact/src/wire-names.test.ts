import { expect, test } from 'vitest'
import { MANIFEST_FILE, MANIFEST_SCHEMA } from './wire-names.ts'

test('artifacts saved by other versions stay readable', () => {
  expect({ MANIFEST_FILE, MANIFEST_SCHEMA }).toEqual({
    MANIFEST_FILE: 'governance-bundle.json',
    MANIFEST_SCHEMA: 'governance.bundle/v1',
  })
})
