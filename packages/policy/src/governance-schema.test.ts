import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { governanceSchemaText, SCHEMA_URL } from '../scripts/governance-schema.ts'
import {
  complaintsAbout,
  hasPi,
  policyWith,
  policyWithCampaign,
  readPi,
  skipped,
} from './fixtures/policy-text.ts'

const committed = readFileSync(new URL('../governance.schema.json', import.meta.url), 'utf8')
const validate: ValidateFunction = new Ajv({ strict: true, allErrors: true })
  .addVocabulary(['x-type', 'x-stricter', 'x-unset'])
  .compile(JSON.parse(committed))

describe('governance.schema.json', () => {
  it('is what the code gives now: else npm run generate', () => {
    expect(committed).toBe(governanceSchemaText())
  })

  it('has the address that the README tells editors', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    expect(JSON.parse(committed).$id).toBe(SCHEMA_URL)
    expect(readme).toContain(`# yaml-language-server: $schema=${SCHEMA_URL}`)
  })

  it.skipIf(!hasPi)(`accepts the policy of a real platform${skipped}`, () => {
    expect(validate(parse(readPi('governance.yml')))).toBe(true)
    expect(validate.errors).toBeNull()
  })

  it('knows the defaults', () => {
    const { properties } = JSON.parse(committed)
    const { campaigns, baseline, exceptions } = properties.conformance.properties
    expect(properties.mode.default).toBe('strict')
    expect(properties['require-base'].default).toBe(false)
    expect(campaigns.additionalProperties.properties['if-missing'].default).toBe('fail')
    expect(baseline.properties['max-new-failures'].default).toBe(0)
    expect(exceptions.properties.require.default).toEqual(['owner', 'reason', 'review-by'])
  })
})

/** What the schema can tell, it must tell as the loader does: an editor that is wrong is worse than none. */
describe('the schema and the loader agree', () => {
  const base = 'max-failures: 0'
  it.each([
    ['title: Corpus'],
    ['min-pass-rate: 100%'],
    ['min-pass-rate: 0.5 %'],
    ['evidence2: x'],
    ['columns: { subject: a, status: b }'],
    ['statuses: { ok: pass }'],
    ['select: { a: b, c: [d, e] }'],
    ['min-executed: 1'],
    ['max-age: 30min'],
    ['shards: 3'],
    ['shards: [a, b]'],
    ['inventory: a/b..c.json'],
    ['tiers: { a: { level: required }, "b c": { level: best-effort, min-pass-rate: 5% } }'],
    // and these are wrong
    ['title: 3'],
    ['title: ""'],
    ['title: " "'],
    ['title: "a\\nb"'],
    ['min-pass-rate: 80'],
    ['min-pass-rate: 100.1%'],
    ['min-pass-rate: 101%'],
    ['min-pass-rate: -1%'],
    ['min-pass-rate: 080%'],
    ['max-flaky: -1'],
    ['max-flaky: 1.5'],
    ['max-flaky: "1"'],
    ['columns: { subject: a }'],
    ['columns: { subject: a, status: b, x: c }'],
    ['statuses: { ok: passed }'],
    ['statuses: {}'],
    ['select: { a: [] }'],
    ['select: { a: [b, b] }'],
    ['min-executed: 0'],
    ['max-age: 0d'],
    ['max-age: 90m'],
    ['shards: 0'],
    ['shards: []'],
    ['shards: [a, a]'],
    ['inventory: "*.json"'],
    ['inventory: ../a.json'],
    ['inventory: a/../b.json'],
    ['inventory: a/..'],
    ['inventory: /a.json'],
    ['inventory: "C:/a.json"'],
    ['inventory: "a\\\\b.json"'],
    ['inventory: "{a,..}/b.json"'],
    ['inventory: ""'],
    ['tiers: {}'],
    ['tiers: { a: { level: requird } }'],
    ['tiers: { "": { level: required } }'],
    ['if-missing: skip'],
    ['reruns: true'],
    ['format: xunit'],
  ])('about a campaign with %s', (line) => {
    const text = policyWithCampaign(base, line)
    expect(validate(parse(text))).toBe(complaintsAbout(text).length === 0)
  })

  it.each([
    ['mode: rollback'],
    ['require-base: true'],
    ['rules-from: [main, "release/*"]'],
    ['release: { manifest: package.json, branches: [main, "release/*"] }'],
    [
      'conformance: { campaigns: { a: { evidence: [x], max-failures: 0 } }, baseline: { path: b, max-pass-rate-drop: 2, max-coverage-drop: 0.1% } }',
    ],
    [
      'conformance: { campaigns: { a: { evidence: [x], max-failures: 0 } }, exceptions: { path: b, require: [owner, a_b], unused: fail } }',
    ],
    [
      'performance: { budgets: { a: { metric: m, statistic: p95, below: 1.5ms }, b: { file: f, max: 20MiB } } }',
    ],
    [
      'performance: { evidence: a/*.json, budgets: { a: { metric: m, above: 1000 ops/s } }, overrun: { fail-above: 120%, waiver-below: 20% } }',
    ],
    [
      'performance: { max-age: 1d, budgets: { a: { metric: m, parameters: { size: "1" }, max: 1s }, b: { file: f, compression: brotli, size-of: total, max: 1kB } } }',
    ],
    [
      'performance: { budgets: { a: { metric: m, max: 1s } }, regression: { baseline: b, max-worsening: 5%, ignore-below: 1ms, statistic: p99, when-noisy: fail, when-vanished: warn, if-missing: warn, metrics: [{ metric: m, max-worsening: 9%, ignore-below: 1B, statistic: mean, better: lower }] } }',
    ],
    [
      'performance: { budgets: { a: { metric: m, max: 1s } }, history: { path: h, met-on-days: 3650, drift: { max-worsening: 5%, when-found: fail }, if-missing: warn } }',
    ],
    ['suites: { classification: a.toml, tests: "tests/*.rs", rules: { unit: { forbid-content: [a] } } }'],
    [
      'traceability: { matrix: a.json, require: [unit_tests], documents: [{ path: a, title: b, max-age: 30d }] }',
    ],
    [
      'release: { manifest: Cargo.toml, tag: "v{version}", required-os: [linux], cadence: { minor: 1 month, patch: 2 weeks } }',
    ],
    [
      'traceability: { matrix: a.json, tags: { pattern: "covers: (.*)", files: [a, b] }, results: r/*.xml, lock: a.lock }',
    ],
    ['decisions: { default: deny }'],
    [
      'ownership: { areas: { a: { paths: x, owner: "@dana", backup: "@o/t" }, b: { repositories: o/r, owner: "@dana", backup: "@lee" } }, codeowners: CODEOWNERS, unowned: fail }',
    ],
    [
      'decisions: { default: allow, a: { when: { any: [{ paths: a }, { not: { breaking: true } }] }, require: { all: [{ verdict: x }, { approvals: { from: "@dana" } }] } } }',
    ],
    // and these are wrong
    ['traceability: { matrix: a.json, tags: { pattern: x } }'],
    ['traceability: { matrix: a.json, results: [] }'],
    ['traceability: { matrix: a.json, lock: ../a }'],
    ['mode: strikt'],
    ['require-base: yes'],
    ['rules-from: []'],
    ['release: { manifest: package.json, branches: [] }'],
    ['release: { manifest: package.json, branches: [refs/heads/main] }'],
    ['release: { manifest: package.json, branches: main }'],
    ['rules-from: [refs/heads/main]'],
    ['rules-from: ["a b"]'],
    ['rules-from: [--upload-pack]'],
    ['ownership: {}'],
    ['ownership: { areas: { a: { paths: x, owner: dana, backup: "@lee" } } }'],
    ['decisions: {}'],
    ['decisions: { default: maybe }'],
    ['decisions: { default: allow, a: { when: { paths: a } } }'],
    ['decisions: { default: allow, a: { when: { paths: a, label: b }, require: { verdict: x } } }'],
    ['decisions: { default: allow, a: { when: { files: a }, require: { verdict: x } } }'],
    ['conformance: {}'],
    ['conformance: { campaigns: {} }'],
    ['conformance: { campaigns: { A: { evidence: x, max-failures: 0 } } }'],
    ['conformance: { campaigns: { a: { evidence: [], max-failures: 0 } } }'],
    ['conformance: { campaigns: { a: { max-failures: 0 } } }'],
    [
      'conformance: { campaigns: { a: { evidence: x, max-failures: 0 } }, baseline: { path: b, max-pass-rate-drop: "2" } }',
    ],
    [
      'conformance: { campaigns: { a: { evidence: x, max-failures: 0 } }, baseline: { path: b, max-pass-rate-drop: 101 } }',
    ],
    [
      'conformance: { campaigns: { a: { evidence: x, max-failures: 0 } }, baseline: { path: b, colour: red } }',
    ],
    [
      'conformance: { campaigns: { a: { evidence: x, max-failures: 0 } }, exceptions: { path: b, colour: red } }',
    ],
    ['performance: { budgets: { a: { metric: m, below: 1KB } } }'],
    ['performance: { budgets: { a: { metric: m, below: 1ms, colour: red } } }'],
    ['performance: { budgets: { a: { metric: m, below: 1ms } }, waivers: [{ budget: a }] }'],
    ['performance: { budgets: { a: { metric: m, below: 1ms, compression: zip } } }'],
    ['performance: { budgets: { a: { metric: m, below: 1ms, parameters: { size: 100 } } } }'],
    ['performance: { budgets: { a: { metric: m, below: 1ms } }, max-age: 1 day }'],
    ['performance: { budgets: { a: { metric: m, below: 1ms } }, history: { path: h, met-on-days: 0 } }'],
    ['performance: { budgets: { a: { metric: m, below: 1ms } }, history: { path: h, met-on-days: 3651 } }'],
    ['performance: { budgets: { a: { metric: m, below: 1ms } }, history: { path: h, drift: {} } }'],
    [
      'performance: { budgets: { a: { metric: m, below: 1ms } }, regression: { baseline: b, max-worsening: 5%, metrics: [{ metric: m, better: less }] } }',
    ],
    ['suites: { tests: x }'],
    ['traceability: { matrix: a.json, min-coverage: 20 }'],
    ['release: { manifest: m, tag: v1 }'],
    ['release: { manifest: m, tag: "{version}{version}" }'],
    ['release: { manifest: m, cadence: { minor: 1 months } }'],
    ['release: { manifest: m, required-os: [osx] }'],
  ])('about a policy with %s', (line) => {
    const text = policyWith(line)
    expect(validate(parse(text))).toBe(complaintsAbout(text).length === 0)
  })

  it.each(['version: 2', 'version: "1"', 'platform: 3', 'thresholds: 1.0'])('about %s', (line) => {
    const [key = ''] = line.split(':')
    const text = policyWith().replace(new RegExp(`^${key}:.*$`, 'm'), line)
    expect(complaintsAbout(text)).toHaveLength(1)
    expect(validate(parse(text))).toBe(false)
  })
})
