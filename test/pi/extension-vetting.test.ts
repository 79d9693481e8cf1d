import { join } from 'node:path'
import { createFolder, createRepository, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { IS_HERE, piFile, SKIPPED } from './pi-platform.ts'

/** The platform's own list of 217 extensions, which its documents call vetted. */
const ACTION = join(ROOT, 'actions/extension-vetting')
const LIST = 'docs/extension-inclusion-list.json'
const POLICY = '.github/governance.yml'

const policy = (existingFaults: number, ...lines: readonly string[]) =>
  [
    'version: 1',
    'platform: Pi',
    'thresholds: v1',
    'extensions:',
    `  list: ${LIST}`,
    '  sections: [tier1, tier1_review, tier2]',
    '  other-sections: [exclusion_notes]',
    '  columns:',
    '    id: id',
    '    name: name',
    '    tier: source_tier',
    '    licence: license',
    '    kind: provenance.source_type',
    '    source: [provenance.source_repo, provenance.npm_package]',
    '    path: provenance.source_path',
    '    commit: provenance.source_commit',
    '    version: provenance.npm_version',
    '    checksum: provenance.checksum_sha256',
    '    capabilities: capabilities',
    '  totals:',
    '    summary.tier1_count: tier1',
    '    summary.tier1_review_count: tier1_review',
    '    summary.tier2_count: tier2',
    '    summary.total_must_pass: [tier1, tier1_review]',
    '  tier-totals: summary.source_tier_distribution',
    '  counted-sections: [tier1, tier1_review]',
    '  tiers:',
    '    official-pi-mono: { count: 60, licences: [MIT] }',
    '    community: { count: 58 }',
    '    npm-registry: { count: 66 }',
    '    third-party-github: { count: 23 }',
    '    agents-mikeastock: { min-count: 1 }',
    '  add: { pin: [git-commit, registry-version, checksum], licences: [MIT, Apache-2.0, BSD-2-Clause, BSD-3-Clause] }',
    `  existing-faults: ${existingFaults}`,
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n')

interface Verdict {
  readonly status: string
  readonly checks: readonly {
    readonly id: string
    readonly status: string
    readonly findings: readonly {
      readonly subject?: string
      readonly message: string
      readonly line?: number
    }[]
  }[]
}

const INPUTS = { 'as-of': '2026-03-01T12:00:00Z' }
const find = ({ checks }: Verdict, id: string) =>
  checks.find((check) => check.id === `extension-vetting/${id}`)

describe.runIf(IS_HERE)(`the platform's inclusion list${SKIPPED}`, () => {
  test('has the faults that nobody had counted, at the line of each entry', () => {
    using folder = createFolder({ [POLICY]: policy(175), [LIST]: piFile(`platform/${LIST}`) })
    const run = runAction({ action: ACTION, workspace: folder.path, inputs: INPUTS })
    expect(run.outputs).toMatchObject({ status: 'pass', entries: '217', 'existing-faults': '175' })
    const findings = find(run.verdict as Verdict, 'existing-faults')?.findings ?? []
    const count = (text: string) => findings.filter(({ message }) => message.includes(text)).length
    // The 118 of the first section, and one under review.
    expect(count('has no commit')).toBe(119)
    expect(count('has an empty checksum')).toBe(9)
    expect(count('"not-yet-vendored" is not a known kind of source')).toBe(9)
    expect(count('the licence is "UNKNOWN", which says nothing')).toBe(38)
    const lines = piFile(`platform/${LIST}`).split('\n')
    for (const { subject = '', line = 0 } of findings) {
      expect(lines.slice(line - 1, line + 1).join('\n')).toContain(`"id": ${JSON.stringify(subject)}`)
    }
  })

  test('has one fault too many where the number falls', () => {
    using folder = createFolder({ [POLICY]: policy(174), [LIST]: piFile(`platform/${LIST}`) })
    const run = runAction({ action: ACTION, workspace: folder.path, inputs: INPUTS })
    expect(run.outputs['failed-checks']).toBe('["extension-vetting/existing-faults"]')
  })

  test('shows a section that nobody reads', () => {
    const text = policy(200)
      .replace('  other-sections: [exclusion_notes]\n', '')
      .replace('tier1, tier1_review, tier2', 'tier1, tier2')
    const narrowed = text
      .replace('    summary.tier1_review_count: tier1_review\n', '')
      .replace('[tier1, tier1_review]\n  tier-totals', '[tier1]\n  tier-totals')
      .replace('counted-sections: [tier1, tier1_review]', 'counted-sections: [tier1]')
    using folder = createFolder({ [POLICY]: narrowed, [LIST]: piFile(`platform/${LIST}`) })
    const run = runAction({ action: ACTION, workspace: folder.path, inputs: INPUTS })
    expect(find(run.verdict as Verdict, 'list-sections')?.findings.map(({ message }) => message)).toEqual([
      'tier1_review holds 29 entries, and is not one of the sections',
      'exclusion_notes holds 40 entries, and is not one of the sections',
    ])
  })

  test('takes an added entry only if it is vetted', () => {
    const whole = JSON.parse(piFile(`platform/${LIST}`))
    const added = { ...whole.tier1[0], id: 'newcomer', license: 'UNKNOWN' }
    using repository = createRepository({ [POLICY]: policy(175), [LIST]: whole })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit({ [LIST]: { ...whole, tier1: [...whole.tier1, added] } })
    const run = runAction({
      action: ACTION,
      workspace: repository.path,
      inputs: INPUTS,
      event: { name: 'pull_request', payload: { pull_request: { base: { ref: 'main', sha: base } } } },
    })
    const verdict = run.verdict as Verdict
    expect(find(verdict, 'pins')?.findings.map(({ subject, message }) => [subject, message])).toEqual([
      ['newcomer', 'has no commit'],
    ])
    expect(find(verdict, 'licences')?.status).toBe('fail')
    expect(find(verdict, 'tier-count:official-pi-mono')?.status).toBe('fail')
    expect(find(verdict, 'list-totals')?.status).toBe('fail')
    expect(find(verdict, 'existing-faults')?.status).toBe('pass')
  })
})
