import { readWholeChangelog } from '@governance-gates/project-files/changelog'
import { describe, expect, test } from 'vitest'
import { parseVersion } from '../version.ts'
import { checkLeftovers } from './leftover-check.ts'

const ENTRIES = '## 1.1.0 (2026-02-28)\n\n- Things\n\n## 1.0.0 (2026-01-31)\n\n- First\n'

function judge(text: string, version = '1.1.0', fragments: readonly string[] = []) {
  const parsed = parseVersion(version)
  if (parsed === undefined) throw new Error(`${version} is not a version`)
  const log = readWholeChangelog(text)
  return checkLeftovers(parsed, { kind: 'read', path: 'CHANGELOG.md', ...log, fragments })
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

test('a file of changes that no release has collected is left over', () => {
  const left = judge(ENTRIES, '1.1.0', ['changes/1.feature.md', 'changes/2.bugfix.md'])
  expect(left).toMatchObject({
    status: 'fail',
    actual: { value: 2, unit: 'changes' },
    remedy:
      'collect the changes in changes in the entry for 1.1.0 with the tool that reads them, and commit the result',
    findings: [
      { message: 'holds a change that no release has collected', file: 'changes/1.feature.md' },
      { file: 'changes/2.bugfix.md' },
    ],
  })
  const both = judge(`## Next\n\n- A change\n\n${ENTRIES}`, '1.1.0', ['changes/1.feature.md'])
  expect(both).toMatchObject({ status: 'fail', actual: { value: 2, unit: 'changes' } })
  expect(both.remedy).toMatch(/^move what is under Next in CHANGELOG\.md to the entry for 1\.1\.0; collect /)
  expect(judge(ENTRIES.replace('1.1.0', '1.1.0-rc.1'), '1.1.0-rc.1', ['changes/1.feature.md']).status).toBe(
    'pass',
  )
})

test('the entry of the version itself is never left over', () => {
  expect(judge('## 1.1.0 - TBD\n\n- A change\n\n## 1.0.0 (2026-01-31)\n\n- First\n').status).toBe('pass')
})

test.each([
  [200, 200, '1 change is still under Next 199'],
  [201, 201, 'and 1 more'],
  [30_000, 201, 'and 29800 more'],
])('of %i headings with changes %i findings are enough', (count, findings, last) => {
  const above = Array.from({ length: count }, (_, index) => `## Next ${index}\n\n- A change\n`).join('\n')
  const check = judge(`${above}\n${ENTRIES}`)
  expect(check.actual).toEqual({ value: count, unit: 'changes' })
  expect(check.findings).toHaveLength(findings)
  expect(check.findings.at(-1)?.message).toBe(last)
})
