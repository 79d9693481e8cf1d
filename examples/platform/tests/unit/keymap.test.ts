import assert from 'node:assert/strict'
import test from 'node:test'
import { normaliseChord } from '../../src/keymap.ts'
import { SPELLINGS } from '../support/chords.ts'

// Nothing here is replayed: what a Cassette records is tested in ../recorded.
test('every spelling of a chord is one chord', () => {
  assert.deepEqual(new Set(SPELLINGS.map(normaliseChord)), new Set(['ctrl+shift+p']))
})
