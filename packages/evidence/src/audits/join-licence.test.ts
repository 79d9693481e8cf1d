import { describe, expect, test } from 'vitest'
import { auditReading, type Known, known, unknown } from './audit-reading.ts'
import { joinLicence } from './join-licence.ts'

const added = { ecosystem: 'python', name: 'Foo.Bar', version: '1.0', source: 'registry' } as const
const reading = (expression: Known<string>, version = '1.0.0') =>
  auditReading(
    { tool: 'SPDX', format: 'spdx-2.3', topics: ['licences'] },
    {
      universe: { kind: 'listed', packages: [] },
      licences: [{ package: { ecosystem: 'python', name: 'foo-bar', version }, expression }],
    },
  )

describe('the licence of an added package', () => {
  test.each([
    ['one report', [reading(known('MIT'))], known('MIT')],
    ['two that agree', [reading(known('MIT')), reading(known('MIT'))], known('MIT')],
    ['two that differ', [reading(known('MIT')), reading(known('ISC'))], known('(MIT) AND (ISC)')],
    ['one that knows', [reading(unknown('NOASSERTION')), reading(known('MIT'))], known('MIT')],
    ['one that does not know', [reading(unknown('NOASSERTION'))], unknown('NOASSERTION')],
    ['one about another version', [reading(known('MIT'), '2.0')], unknown('no report names the package')],
    ['none', [], unknown('no report names the package')],
  ])('is what the reports state: %s', (_, readings, expression) => {
    expect(joinLicence(added, readings)).toEqual(expression)
  })

  test('is not known without a version', () => {
    expect(joinLicence({ ...added, version: undefined }, [reading(known('MIT'))])).toEqual(
      unknown('no lock file says which version it is'),
    )
  })
})
