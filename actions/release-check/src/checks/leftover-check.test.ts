import { readWholeChangelog } from '@governance-gates/project-files/changelog'
import { describe, expect, test } from 'vitest'
import { parseVersion } from '../version.ts'
import { checkLeftovers } from './leftover-check.ts'

const ENTRIES = '## 1.1.0 (2026-02-28)\n\n- Things\n\n## 1.0.0 (2026-01-31)\n\n- First\n'

function judge(text: string, version = '1.1.0') {
  const parsed = parseVersion(version, 'semver')
  if (parsed === undefined) throw new Error(`${version} is not a version`)
  return checkLeftovers(parsed, { kind: 'read', path: 'CHANGELOG.md', ...readWholeChangelog(text) })
}

describe('a change that nobody moved', () => {
  test.each([
    ['## [Unreleased]', 'under Unreleased'],
    ['## Unreleased (2026-03-01)', 'under Unreleased'],
    ['## main (unreleased)', 'under Unreleased'],
    ['## Not yet released', 'under Unreleased'],
    ['TBD\n===', 'under TBD'],
    ['## Next', 'under Next'],
    ['## HEAD', 'under HEAD'],
    ['## Upcoming release', 'under Upcoming release'],
    ['## dev', 'under dev'],
    ['## Prochaine version', 'under Prochaine version'],
    ['## Next\n\n### Added', 'under Added'],
    ['## 1.1.0-next (unreleased)', 'under 1.1.0-next'],
    ['## 1.0.5 - TBD', 'under 1.0.5'],
    ['## 1.1 - TBD', 'under 1.1 - TBD'],
    ['Words.', 'under Changelog'],
  ])('is left over: %j', (heading, place) => {
    const check = judge(`# Changelog\n\n${heading}\n\n- A change\n\n${ENTRIES}`)
    expect(check).toMatchObject({ status: 'fail', actual: { value: 1, unit: 'changes' } })
    expect(check.findings).toMatchObject([{ message: `1 change is still ${place}`, file: 'CHANGELOG.md' }])
  })

  test('is left over where no heading is above it, and in each of several sections', () => {
    expect(judge(`- A change\n\n${ENTRIES}`).findings).toMatchObject([
      { message: '1 change is still above the newest version', line: 1 },
    ])
    const two = judge(`## Next\n\n- *a*\n- b\n\n## Unreleased\n\nwords\n\n${ENTRIES}`)
    expect(two.findings.map(({ message, line }) => `${line}: ${message}`)).toEqual([
      '1: 2 changes are still under Next',
      '6: 1 change is still under Unreleased',
    ])
  })
})

test.each(['## 5.0.0 - TBD', '## [v1.2.0] (unreleased)', '## 2.0', '## 1.1.1'])(
  'a later version may collect some: %s',
  (heading) => {
    const check = judge(`# Changelog\n\n${heading}\n\n- A change\n\n${ENTRIES}`)
    expect(check.status).toBe('warn')
    expect(check.findings[0]?.message).toMatch(/^1 change is under .*, a later version$/)
  },
)

test.each([
  ['an introduction', '# Changelog\n\nSome words about the format.\n\n'],
  ['a table of contents', '# Changelog\n\n- [1.1.0](#110)\n- [1.0.0](#100)\n\n'],
  ['a heading without anything', '# Changelog\n\n## Next\n\n'],
  ['what is in the entries of others', '# Changelog\n\n## 2.0.0 (2026-02-27)\n\n- A change\n\n'],
])('%s is nothing left over', (_, above) => {
  expect(judge(above + ENTRIES).status).toBe('pass')
})

test('lists below the newest version, and changes before a pre-release, may stay', () => {
  expect(judge(`${ENTRIES}\n# Older\n\n- see the wiki\n`).status).toBe('pass')
  const entries = ENTRIES.replace('1.1.0', '1.1.0-rc.1')
  expect(judge(`## Next\n\n- A change\n\n${entries}`, '1.1.0-rc.1').status).toBe('pass')
})
