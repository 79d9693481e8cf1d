import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../fixtures/policy-text.ts'
import { loadPolicy } from '../load-whole-policy.ts'

const HEAD = `version: 1
platform: Orbit
thresholds: v1
ownership:
  areas:
    runtime: { paths: ["src/**"], owner: "@dana", backup: "@lee" }
incidents:
`

const complaints = (lines: string) =>
  complaintsAbout(`${HEAD}${lines}`).map((line) => line.replace(/^\S+ /, ''))

const STREAM = 'gates: [conformance-gate], triage: 24h'

describe('incidents', () => {
  it('has streams by name, and what is left out', () => {
    const { incidents } = loadPolicy(`${HEAD}  conformance: { ${STREAM} }\n`, 'governance.yml').policy
    expect(incidents?.fixed).toEqual({ label: 'incident', 'flapping-after': 3 })
    expect(incidents?.named['conformance']).toMatchObject({ after: 1, 'close-after': 3 })
  })

  it.each([
    [
      'no stream at all',
      '  label: incident\n',
      'incidents: begins no incident: add a stream such as conformance, or security',
    ],
    [
      'an unknown area',
      `  conformance: { ${STREAM}, area: runtim }\n`,
      'incidents.conformance.area: there is no area "runtim": did you mean runtime?',
    ],
    [
      'one of a kind',
      `  conformance: { ${STREAM}, kinds: { a: { area: ci } } }\n`,
      'incidents.conformance.kinds.a.area: there is no area "ci": add it to ownership.areas',
    ],
    [
      'one of responders',
      `  responders: owner:ci\n  conformance: { ${STREAM} }\n`,
      'incidents.responders: there is no area "ci": add it to ownership.areas',
    ],
    [
      'one of security',
      '  security: { triage: 24h, area: ci, fix: { high: 48h } }\n',
      'incidents.security.area: there is no area "ci": add it to ownership.areas',
    ],
    [
      'a deadline that says nothing',
      '  security: { triage: 24h, fix: { high: soon } }\n',
      'incidents.security.fix.high: "soon" is not a deadline: write a duration such as 48h, or next-release',
    ],
    [
      'no green verdict',
      `  conformance: { ${STREAM}, close-after: 0 }\n`,
      'incidents.conformance.close-after: 0 is not a count of at least 1: write a whole number of 1 or more, as in 3',
    ],
  ])('%s', (_, lines, complaint) => {
    expect(complaints(lines)).toEqual([complaint])
  })
})
