import { expect, test } from 'vitest'
import type { SiblingReading } from '../release-evidence.ts'
import { checkSiblings } from './sibling-check.ts'

const known = { name: 'sdk', folder: 'siblings/sdk', format: 'v{version}' }
const declared = { version: '2.4.0', path: 'siblings/sdk/package.json', line: 3 }
const checkout = { kind: 'read', ...known, commit: '1f2e3d4'.padEnd(40, '0'), hasTags: true } as const

test.each<[string, SiblingReading, string, string | undefined]>([
  ['at its tag', { ...checkout, tags: ['latest', 'v2.4.0'], declared }, 'pass', undefined],
  [
    'at the tag of another version',
    { ...checkout, tags: ['v2.3.0'], declared },
    'fail',
    'check v2.4.0 of sdk out, if it is released; else release it first, under the tag v2.4.0',
  ],
  ['at no tag', { ...checkout, tags: [], declared }, 'fail', expect.stringMatching(/^check v2\.4\.0 of sdk/)],
  ['at a tag of another format', { ...checkout, tags: ['2.4.0'], declared }, 'fail', expect.anything()],
  [
    'without its tags',
    { ...checkout, tags: [], hasTags: false, declared },
    'inconclusive',
    'check siblings/sdk out with ref: v2.4.0, or with fetch-depth: 0, which brings its tags',
  ],
  ['with nothing but tags', { ...checkout, tags: ['v2.4.0'], declared: undefined }, 'pass', undefined],
  [
    'with a tag that names no version',
    { ...checkout, tags: ['vnext'], declared: undefined },
    'fail',
    expect.anything(),
  ],
  [
    'in Python',
    {
      ...checkout,
      tags: ['v2.4.0-rc.1'],
      declared: { ...declared, version: '2.4.0rc1', spelling: 'pep440' },
    },
    'pass',
    undefined,
  ],
  [
    'that is not checked out',
    { kind: 'missing', ...known },
    'inconclusive',
    'check its repository out before this step: actions/checkout with the inputs repository, ref: v1.2.3 for the version that is wanted, and path: siblings/sdk',
  ],
  [
    'that cannot be read',
    { kind: 'unreadable', ...known, finding: { message: 'x' } },
    'inconclusive',
    'correct manifest of release.siblings.sdk in the policy, or the file in its repository',
  ],
])('a sibling %s', (_, reading, status, remedy) => {
  const [check] = checkSiblings([reading])
  expect(check).toMatchObject({ id: 'release-check/sibling-version:sdk', status })
  expect(check?.remedy).toEqual(remedy)
})
