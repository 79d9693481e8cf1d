import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { governanceSchema } from '../scripts/governance-schema.ts'
import { memberOf } from '../scripts/key-facts.ts'
import { complaintsAbout } from './fixtures/policy-text.ts'

type Schema = ReturnType<typeof governanceSchema>

/** Every mapping of the policy once, so that each key has a place to be written. */
const WHOLE = {
  version: 1,
  platform: 'Example',
  thresholds: 'v1',
  'intended-changes': { accept: 'self' },
  conformance: {
    campaigns: {
      a: {
        evidence: 'report.xml',
        'max-failures': 0,
        columns: { subject: 's', status: 'r' },
        identity: { ignore: '0x[0-9a-f]+' },
        baseline: { 'max-new-failures': 1 },
        tiers: { core: { level: 'required' } },
      },
    },
    baseline: { path: 'baseline.json' },
    exceptions: { path: 'exceptions.yml' },
  },
  performance: {
    budgets: { b: { metric: 'm', max: '1s' } },
    overrun: { 'fail-above': '20%', 'waiver-below': '20%' },
    regression: { baseline: 'p.json', 'max-worsening': '5%', metrics: [{ metric: 'm' }] },
    history: { path: 'h.jsonl', drift: { 'max-worsening': '5%' } },
    waivers: [
      {
        budget: 'b',
        ceiling: '2s',
        owner: 'dana',
        reason: 'Slow.',
        'tracking-issue': '#1',
        'review-by': '2026-03-31',
      },
    ],
  },
  suites: {
    classification: 'suites.toml',
    tests: 'tests/*.ts',
    rules: { unit: { allow: [{ identifier: 'MockServer', reason: 'Real.' }] } },
    'forbid-dependencies': { names: ['mock'], manifests: 'package.json' },
  },
  traceability: {
    matrix: 'matrix.json',
    tags: { files: 'tests/*.ts' },
    documents: [{ path: 'README.md', title: 'Readme' }],
  },
  extensions: {
    list: 'extensions.json',
    sections: ['extensions'],
    columns: {
      id: 'id',
      licence: 'licence',
      commit: 'commit',
      tier: 'tier',
      checksum: 'sum',
      capabilities: 'capabilities',
    },
    kinds: { git: 'git-commit' },
    totals: { count: 'extensions' },
    reviews: { path: 'reviews/{id}.yml' },
    tiers: { official: { count: 1, licences: ['MIT'], conformance: '90%' } },
    add: {
      pin: ['git-commit'],
      licences: ['MIT'],
      'licence-evidence': { evidence: 'licences.json', columns: { id: 'id' } },
      preflight: { evidence: 'preflight.json', columns: { id: 'id' } },
      conformance: { evidence: 'results.json' },
      patches: { 'none-in': ['patches/{id}/**'] },
    },
    remove: { reasons: ['licence'], retired: 'retired.yml' },
    capabilities: { growth: 'warn' },
    change: { 'max-removed': '5%' },
  },
  release: {
    manifest: 'package.json',
    packages: { sdk: { manifest: 'sdk/package.json', tag: 'sdk-v{version}' } },
    siblings: { parser: { path: 'siblings/parser', manifest: 'package.json' } },
    cadence: { minor: '1 month' },
    candidates: { 'min-age': '3d' },
    'one-zero': { 'min-pass-rate': '90%', campaigns: { a: '95%' } },
  },
  ownership: { areas: { runtime: { paths: ['src/**'], owner: '@dana', backup: '@orbit/reviewers' } } },
  decisions: { default: 'allow', a: { when: { paths: 'a' }, require: { verdict: 'x' } } },
  incidents: {
    conformance: {
      gates: ['conformance-gate'],
      area: 'runtime',
      triage: '24h',
      fix: { high: '48h' },
      kinds: { harness: { area: 'runtime' } },
    },
    security: { area: 'runtime', triage: '24h', fix: { critical: '48h' } },
    limits: { 'per-run': 3 },
  },
  maintenance: { duties: { audit: { every: 'week', owner: '@dana', 'verified-by': { verdict: 'x' } } } },
  roadmap: { epics: { search: { title: 'Search', goal: 'Fast.', status: 'closed' } } },
} as const

interface Samples {
  readonly right: readonly unknown[]
  readonly wrong: readonly unknown[]
}

const TEXT: Samples = { right: ['x'], wrong: ['', ' ', 3, true, null, {}] }
const PATH: Samples = { right: ['a/b.json'], wrong: ['/a', '../a', 'a\\b', '', 3, null, {}] }

/** Values of each kind, and some that are not, by the words for the kind. */
const SAMPLES: Readonly<Record<string, Samples>> = {
  'a line of text': { ...TEXT, wrong: [...TEXT.wrong, 'a\nb'] },
  text: TEXT,
  'a name': { right: ['a-1'], wrong: ['A', 'a b', '', 3, null] },
  'the name of a field': { right: ['a_b'], wrong: ['a b', '', 3, null] },
  'a path': { ...PATH, wrong: [...PATH.wrong, '*.json'] },
  'a manifest': {
    right: ['a/b.json', 'tag', { file: 'a.txt', pattern: 'v={version}' }],
    wrong: [...PATH.wrong, '*.json', { file: 'a' }, { pattern: 'a' }, { file: '../a', pattern: 'a' }, []],
  },
  'a path or a pattern of paths': { ...PATH, right: ['a.json', '**/*.json'] },
  'a branch or a pattern of branches': {
    right: ['main', 'release/*'],
    wrong: ['refs/heads/a', 'a b', 3, ''],
  },
  'the place of a value': { right: ['id', 'a.b', 'a.*.c'], wrong: ['a b', '.a', 'a..b', '', 3, null, {}] },
  'a path with {id} in it': {
    right: ['a/{id}.yml', 'a/{directory}/**'],
    wrong: ['a.yml', '*/{id}', '{id}/{id}', '/{id}', '../{id}', 3, null],
  },
  'an SPDX licence': {
    right: ['MIT', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    wrong: ['UNKNOWN', 'NOASSERTION', 'MIT OR ISC', 'LicenseRef-x', '', 3, null],
  },
  'a tag with {version} in it': { right: ['v{version}'], wrong: ['v1', '{version}{version}', 3, null] },
  'a stable version': {
    right: ['1.4.0'],
    wrong: ['v1.4.0', '1.4.0-rc.1', '1..4', '1.4.x', '1.4.0\n', '١.٤.٠', 1.4, true, null],
  },
  'the name of a pre-release': { right: ['rc'], wrong: ['RC', 'rc.1', 'rc1', '-rc', '', 1, true, null] },
  'a percentage': { right: ['0%', '99.5%', '100%'], wrong: [80, '80', '-1%', true, null] },
  'a number of percentage points': { right: [0, 0.5, 100, '2%'], wrong: [101, -1, '2', true, null] },
  'a count': { right: [0, 1], wrong: [-1, 1.5, '1', true, null] },
  'a count of at least 1': { right: [1], wrong: [0, -1, 1.5, '1', null] },
  'a number of days': { right: [1, 3650], wrong: [0, 3651, '30d', null] },
  'true or false': { right: [true, false], wrong: ['true', 1, null] },
  'a duration': { right: ['30min', '7d'], wrong: ['0d', '1m', '1.5d', 7, null] },
  'a deadline': { right: ['48h', 'next-release'], wrong: ['next', '0h', 48, true, null] },
  'a calendar interval': { right: ['1 month', '2 weeks'], wrong: ['1 months', '2d', 1, null] },
  'a day of the calendar': { right: ['2026-03-31'], wrong: ['2026-3-31', '31.3.2026', 20260331, null] },
  'a quantity': { right: ['200ms', '20 MiB', 36], wrong: ['1KB', -1, true, null] },
  'a user or a team': {
    right: ['@lee', '@orbit/security', '@helper[bot]'],
    wrong: ['lee', '@', '@a b', '@a/', 'a@b', 3, null],
  },
  'an approver': {
    right: ['@lee', 'owner:runtime', 'permission:triage'],
    wrong: ['lee', 'owner:', 'permission:all', '', 3, null],
  },
  'a user, a team or an area': {
    right: ['@lee', '@orbit/security'],
    wrong: ['lee', 'area:', 'owner:ci', '@', 3, null],
  },
  'a time zone': {
    right: ['UTC', 'Europe/Berlin', 'US/Eastern', 'europe/berlin'],
    wrong: ['+01:00', 'a b', '', 3, null],
  },
  'a verification': {
    right: [{ verdict: 'x' }, { workflow: 'ci.yml', job: 'full' }, { audit: 'a.json', 'max-age': '7d' }],
    wrong: [{}, [], 'x', true, null],
  },
  'a repository': { right: ['orbit/sdk'], wrong: ['orbit', 'a/b/c', '@a/b', '', 3, null] },
  'a condition': {
    right: [{ breaking: true }, { any: [{ label: 'x' }, { not: { paths: 'a' } }] }],
    wrong: [{ paths: 'a', label: 'b' }, {}, [], 'x', true, null],
  },
  'a requirement': {
    right: [{ changelog: 'entry' }, { all: [{ approvals: { from: '@lee' } }] }],
    wrong: [{ verdict: 'a', changelog: 'entry' }, {}, [], 'x', true, null],
  },
  'a path, or a path and its root': {
    right: [
      'a.xml',
      '**/*.xml',
      { path: 'a.xml' },
      { path: 'a/*.xml', root: '.' },
      { path: 'a.xml', root: 'packages/a' },
    ],
    wrong: [
      ...PATH.wrong,
      { root: '.' },
      { path: '/a', root: '.' },
      { path: 'a', root: '../b' },
      { path: 'a', root: '*' },
      { path: 'a', root: '.', other: 1 },
      [['a']],
    ],
  },
  'a version of this format': { right: [1], wrong: [2, '1', null] },
  'a count of at least 1, or a list, each a line of text': {
    right: [1, ['a']],
    wrong: [0, [], ['a', 'a'], 'a'],
  },
}

function samplesOf(schema: Schema): Samples {
  const noun = schema['x-type']
  if (typeof noun === 'string') {
    const samples = SAMPLES[noun]
    if (samples === undefined) throw new Error(`no samples of ${noun}: add some`)
    return samples
  }
  if (schema.enum !== undefined) return { right: schema.enum, wrong: ['no-such-word', true, null, [], {}] }
  const [one, list] = schema.anyOf ?? []
  if (typeof one === 'object' && typeof list === 'object') {
    return {
      right: [...samplesOf(one).right, ...samplesOf(list).right],
      wrong: [...samplesOf(one).wrong, []],
    }
  }
  const member = memberOf(schema)
  if (schema.properties !== undefined || member === undefined)
    return { right: [], wrong: ['x', 1, true, null, []] }
  return schema.type === 'array' ? samplesOfList(schema, member) : samplesOfNames(member)
}

function samplesOfList(schema: Schema, member: Schema): Samples {
  const empty = (schema.minItems ?? 0) > 0 ? { right: [], wrong: [[]] } : { right: [[]], wrong: [] }
  const { right, wrong } = samplesOf(member)
  return {
    right: [...empty.right, ...right.map((each) => [each])],
    wrong: [...empty.wrong, ...wrong.map((each) => [each]), 'x', {}, null],
  }
}

function samplesOfNames(member: Schema): Samples {
  const { right, wrong } = samplesOf(member)
  return {
    right: right.map((each) => ({ a: each })),
    wrong: [...wrong.map((each) => ({ a: each })), {}, [], 'x', null],
  }
}

/** A key of the policy, and where the whole policy above has or may have it. */
interface Place {
  readonly path: readonly (string | number)[]
  readonly schema: Schema
  readonly isRequired: boolean
}

function placesIn(schema: Schema, value: unknown, path: Place['path']): readonly Place[] {
  const here = Object.entries(schema.properties ?? {}).flatMap(([name, property]): readonly Place[] => {
    if (typeof property === 'boolean') return []
    const isRequired = schema.required?.includes(name) ?? false
    const below = placesIn(property, valueAt(value, name), [...path, name])
    return [{ path: [...path, name], schema: property, isRequired }, ...below]
  })
  const member = memberOf(schema)
  if (member?.properties === undefined) return here
  const names = Object.keys(typeof value === 'object' && value !== null ? value : {})
  const name = names.find((each) => !Object.hasOwn(schema.properties ?? {}, each))
  const key = name !== undefined && Array.isArray(value) ? Number(name) : name
  if (key === undefined) throw new Error(`the whole policy has no ${path.join('.')}: write one`)
  return [...here, ...placesIn(member, valueAt(value, key), [...path, key])]
}

function valueAt(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

const GONE = Symbol('gone')

/** The section of a key, with another value at the key's place, or without the key. */
function policyWith(path: Place['path'], value: unknown): object {
  const { version, platform, thresholds } = WHOLE
  const [section = ''] = path
  const policy = structuredClone({ version, platform, thresholds, [section]: valueAt(WHOLE, section) })
  const parent = path.slice(0, -1).reduce<unknown>(valueAt, policy)
  const key = path.at(-1) ?? ''
  if (typeof parent !== 'object' || parent === null) throw new Error(`there is no ${path.join('.')}`)
  if (value === GONE) Reflect.deleteProperty(parent, key)
  else Reflect.set(parent, key, value)
  return policy
}

function pathText(path: Place['path']): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1)
}

/** Complaints that the value at a path is not of its kind; what contradicts another key is not meant. */
function complaintsAt(policy: object, path: Place['path']): readonly string[] {
  return complaintsAbout(JSON.stringify(policy)).filter(
    (line) =>
      line.includes(` ${pathText(path)}`) && / is (?:not|empty|missing|an empty)\b| appears twice/.test(line),
  )
}

const schema = governanceSchema()
const accepts = new Ajv({ strict: true }).addVocabulary(['x-type', 'x-stricter', 'x-unset']).compile(schema)

describe('every key: its reader and the JSON Schema take what is of its kind, and refuse the rest', () => {
  it('begins with a policy that both take', () => {
    expect(complaintsAbout(JSON.stringify(WHOLE))).toEqual([])
    expect(accepts(WHOLE)).toBe(true)
  })

  it.each(placesIn(schema, WHOLE, []).map((place) => [pathText(place.path), place] as const))(
    '%s',
    (_, place) => {
      const { right, wrong } = samplesOf(place.schema)
      const refused = place.isRequired ? [...wrong, GONE] : wrong
      for (const value of right) {
        const policy = policyWith(place.path, value)
        expect(complaintsAt(policy, place.path)).toEqual([])
        expect(accepts(policy), JSON.stringify(value)).toBe(true)
      }
      for (const value of refused) {
        const policy = policyWith(place.path, value)
        expect(complaintsAt(policy, place.path), String(JSON.stringify(value))).not.toEqual([])
        expect(accepts(policy), String(JSON.stringify(value))).toBe(false)
      }
    },
  )
})
