import { type Instant, parseInstant } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { proposalBlocks } from './proposal-block.ts'

const PLACE = { register: 'changes.yml', now: parseInstant('2026-03-01T12:00:00Z') as Instant }

test('says where the entries go', () => {
  const proposals = [{ gate: 'conformance-gate', subject: 'a', change: { kind: 'removed' } }] as const
  const titleOf = (exists: boolean) => proposalBlocks(proposals, { ...PLACE, exists })[0]?.title
  expect(titleOf(true)).toBe('To declare what is wanted: add to changes.yml')
  expect(titleOf(false)).toBe('To declare what is wanted: create changes.yml')
  expect(proposalBlocks([], { ...PLACE, exists: true })).toEqual([])
})
