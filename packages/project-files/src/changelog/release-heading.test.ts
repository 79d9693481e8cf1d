import { expect, test } from 'vitest'
import { readChangelog } from './changelog.ts'

test.each([
  ['1.1.0 rc1 - 2026-01-31', '1.1.0-rc.1'],
  ['1.1.0 (RC 2)', '1.1.0-rc.2'],
  ['1.1.0 beta.3, 2026-01-31', '1.1.0-beta.3'],
  ['1.1.0 Release Candidate 1', '1.1.0-rc.1'],
  ['1.1.0 (beta)', '1.1.0'],
  ['1.1.0 RC-4x', '1.1.0'],
  ['1.1.0 rcfile', '1.1.0'],
])('the heading %s is of %s', (heading, version) => {
  expect(readChangelog(`## ${heading}\n\n- a\n`)).toMatchObject([{ version }])
})

test.each([
  ['1.1.0 (expected 2026-01-31)', true],
  ['1.1.0 (planned for January 31st, 2026)', true],
  ['1.1.0 - ETA: 2026-01-31', true],
  ['1.1.0 (never released)', true],
  ['Upcoming changes in 1.1.0 (2026-01-31)', true],
  ['1.1.0 - Planned maintenance (2026-01-31)', false],
  ['1.1.0 - Target practice (2026-01-31)', false],
  ['Important changes in 1.1.0 (2026-01-31)', false],
])('whether the heading %s says that 1.1.0 is yet to come: %s', (heading, isPending) => {
  expect(readChangelog(`## ${heading}\n\n- a\n`)).toMatchObject([{ version: '1.1.0', isPending }])
})
