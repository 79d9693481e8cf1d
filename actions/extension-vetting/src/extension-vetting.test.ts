import { createRepository } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import { COMMIT, OTHER_COMMIT, written } from './fixtures/vetting-case.ts'
import { policyText, runIn, runOn, runOnChange, runWithoutBase, toldBy } from './fixtures/vetting-run.ts'

const COLUMNS =
  '{ id: id, tier: tier, licence: licence, source: source, commit: commit, checksum: checksum, capabilities: capabilities }'
const policy = (...lines: readonly string[]) => policyText('list: list.json', `columns: ${COLUMNS}`, ...lines)
const POLICY = '.github/governance.yml'
const list = (...ids: readonly string[]) => ids.map((id) => written(id))
const STRICT = 'add: { pin: [git-commit], licences: [MIT] }'

describe('the list where the change left its base', () => {
  it('is compared, so that a branch that lags behind removes nothing', async () => {
    const run = await runOnChange({
      policy: policy(STRICT, 'remove: { reasons: [licence], retired: retired.yml }'),
      before: { 'list.json': list('a') },
      after: { 'list.json': list('a', 'b') },
      meanwhile: { 'list.json': list('a', 'c', 'd', 'e') },
    })
    expect(toldBy(run)).toEqual([])
    expect(run.outputs).toMatchObject({ status: 'pass', entries: '2', added: '1', removed: '0' })
  })

  it('is not empty where it is not there: nothing counts as added', async () => {
    const bad = [written('a', { commit: 'main' })]
    const run = await runOnChange({
      policy: policy(STRICT, 'existing-faults: 1'),
      before: { 'other.txt': 'x' },
      after: { 'list.json': bad },
    })
    expect(toldBy(run)).toEqual([
      'warn comparison',
      expect.stringMatching(/^ {2}is not in the commit [0-9a-f]{40} \(list\.json\)$/),
    ])
    expect(run.outputs).toMatchObject({ status: 'pass', added: '', removed: '', 'existing-faults': '1' })
  })

  it('may be broken, and be repaired', async () => {
    const run = await runOnChange({
      policy: policy(STRICT),
      before: { 'list.json': '[{"id": "a", "id": "b"}]' },
      after: { 'list.json': list('a') },
    })
    expect(toldBy(run)[0]).toBe('warn comparison')
    expect(toldBy(run)[1]).toContain('cannot be compared: ')
  })

  it('may be out of reach, which nobody may overlook', async () => {
    const run = await runWithoutBase({ [POLICY]: policy(STRICT), 'list.json': list('a') })
    expect(toldBy(run)).toEqual(['warn comparison', '  is not compared with the base (list.json)'])
  })
})

describe('a list that cannot be read as a whole never passes', () => {
  it.each([
    ['list.json', '[{"id": "a"}', 'inconclusive list-readable'],
    ['list.json', '', 'inconclusive list-readable'],
    ['list.json', '[]', 'inconclusive list-readable'],
    ['list.json', '[{"id": "a", "id": "b"}]', 'inconclusive list-readable'],
    ['list.json', '[{"id": "a"}, {"name": "b"}]', 'inconclusive list-readable'],
    ['list.json', '{"extensions": "none"}', 'inconclusive list-readable'],
    ['list.json', '\u0000', 'inconclusive list-readable'],
  ])('%s: %j', async (file, text, expected) => {
    const run = await runOnChange({
      policy: policy(),
      before: { [file]: list('a') },
      after: { [file]: text },
      inputs: { mode: 'rollback' },
    })
    expect(toldBy(run)[0]).toBe(expected)
    expect(run.exitCode).toBe(1)
  })

  it('and neither does one that the change deletes', async () => {
    const run = await runOnChange({
      policy: policy(),
      before: { 'list.json': list('a') },
      after: { 'list.json': undefined },
    })
    expect(toldBy(run)).toEqual([
      'inconclusive list-readable',
      '  list.json does not exist (.github/governance.yml:5)',
    ])
  })

  it.each([
    ['list.yml', '- id: a\n  id: b\n'],
    ['list.yml', '- id: a\n---\n- id: b\n'],
    ['list.toml', '[a]\n[a]\n'],
  ])('nor one with a key or a document too many: %s %j', async (file, text) => {
    const run = await runOn({ [POLICY]: policyText(`list: ${file}`), [file]: text })
    expect(toldBy(run)[0]).toBe('inconclusive list-readable')
  })
})

describe('a folder with one file for each entry', () => {
  const text = policyText(
    'list: "plugins/*.yaml"',
    'columns: { id: metadata.name, commit: commit }',
    'add: { pin: [git-commit] }',
  )
  const file = (name: string, commit: string = COMMIT) => `metadata:\n  name: ${name}\ncommit: "${commit}"\n`

  it('is compared file by file', async () => {
    const run = await runOnChange({
      policy: text,
      before: { 'plugins/a.yaml': file('a'), 'plugins/b.yaml': file('b'), 'plugins/c.yaml': file('c') },
      after: {
        'plugins/a.yaml': file('a', OTHER_COMMIT),
        'plugins/b.yaml': undefined,
        'plugins/d.yaml': file('d', 'main'),
      },
    })
    expect(toldBy(run)).toEqual([
      'fail pins',
      '  d: "main" is not a commit in full: a branch or a tag can move, write the commit that it points to (plugins/d.yaml:1)',
    ])
    expect(run.outputs).toMatchObject({ entries: '3', added: '1', changed: '1', removed: '1' })
  })

  it('is compared as it is, though nothing is committed yet', async () => {
    using repository = createRepository({
      [POLICY]: text,
      'plugins/a.yaml': file('a'),
      'plugins/b.yaml': file('b'),
    })
    const base = repository.git('rev-parse', 'HEAD')
    repository.write({ 'plugins/a.yaml': file('a', 'main') })
    const run = await runIn(repository, base)
    expect(toldBy(run)[0]).toBe('fail pins')
    expect(run.outputs).toMatchObject({ added: '0', changed: '1', removed: '0' })
  })

  it('that is gone is missing', async () => {
    const run = await runOnChange({
      policy: text,
      before: { 'plugins/a.yaml': file('a') },
      after: { 'plugins/a.yaml': undefined },
    })
    expect(toldBy(run)[0]).toBe('inconclusive list-readable')
  })
})

describe('the register and the change log', () => {
  const removing = policy(
    'remove: { reasons: [licence], retired: retired.yml, changelog: CHANGELOG.md }',
    'change: { max-removed: 50% }',
  )
  const retired = 'retired:\n  - { id: b, reason: licence, link: "https://example.org/1" }\n'
  const log = (...items: readonly string[]) =>
    `# Changes\n\n## Unreleased\n\n${items.map((item) => `- ${item}\n`).join('')}`
  const before = { 'list.json': list('a', 'b'), 'CHANGELOG.md': log('Added b') }

  it('say why an extension is removed', async () => {
    const after = {
      'list.json': list('a'),
      'retired.yml': retired,
      'CHANGELOG.md': log('Added b', 'Removed b'),
    }
    expect(toldBy(await runOnChange({ policy: removing, before, after }))).toEqual([])
  })

  it('say it again: what they said of the addition is about something else', async () => {
    const after = { 'list.json': list('a'), 'retired.yml': retired }
    expect(toldBy(await runOnChange({ policy: removing, before, after }))).toEqual([
      'fail removals',
      '  b: is removed, and no new line under Unreleased names it (CHANGELOG.md:3)',
    ])
  })

  it('forget nobody', async () => {
    const run = await runOnChange({
      policy: removing,
      before: { 'list.json': list('a'), 'retired.yml': retired },
      after: { 'list.json': list('a', 'B'), 'retired.yml': 'retired: []\n' },
    })
    expect(toldBy(run)).toEqual([
      'fail identity',
      expect.stringMatching(/B: the id differs only in case from "b", which is retired \(retired\.yml:2\)/),
      'fail retired',
      '  b: is no longer in the register (retired.yml)',
    ])
  })

  it('have to be readable', async () => {
    const after = {
      'list.json': list('a'),
      'retired.yml': 'retired: yes\n',
      'CHANGELOG.md': log('Removed b'),
    }
    const [first] = toldBy(await runOnChange({ policy: removing, before, after }))
    expect(first).toBe('inconclusive removals')
  })
})

describe('the number of extensions of a tier', () => {
  const counting = (count: number) => policy(`tiers: { community: { count: ${count} } }`)
  const before = { 'list.json': list('a') }

  it('changes together with the list', async () => {
    const alone = await runOnChange({ policy: counting(1), before, after: { 'list.json': list('a', 'b') } })
    expect(toldBy(alone)).toEqual([
      'fail tier-count:community',
      '  community: has 2 entries (.github/governance.yml:7)',
    ])
    const both = await runOnChange({
      policy: counting(1),
      before,
      after: { 'list.json': list('a', 'b'), [POLICY]: counting(2) },
    })
    expect(toldBy(both)).toEqual([])
  })

  it('cannot be dropped by the change, nor by a policy that is broken', async () => {
    for (const text of [policy('tiers: { community: {} }'), policy('tiers: { community: { count: x } }')]) {
      const after = { 'list.json': list('a', 'b'), [POLICY]: text }
      expect(toldBy(await runOnChange({ policy: counting(1), before, after }))[0]).toBe(
        'fail tier-count:community',
      )
    }
  })
})

describe('evidence about one pin', () => {
  const vetting = policy(
    'add: { preflight: { evidence: "reports/*.json" } }',
    'reviews: { path: "reviews/{id}.yml" }',
    'tiers: { official: { review: required } }',
  )
  const before = { 'list.json': [written('a', { tier: 'official' })] }
  const added = [written('a', { tier: 'official' }), written('b', { tier: 'official' })]
  const report = { extension_id: 'b', verdict: 'pass', pin: COMMIT, summary: { errors: 0 } }
  const reviewed = `extension: b\npin: ${COMMIT}\nby: "@dana"\nat: 2026-02-28\noutcome: approved\n`

  it('lets an extension in', async () => {
    const after = { 'list.json': added, 'reports/b.json': report, 'reviews/b.yml': reviewed }
    expect(toldBy(await runOnChange({ policy: vetting, before, after }))).toEqual([])
  })

  it.each([
    ['at: 2026-03-02', 'it is dated in the future'],
    ['at: soon', 'at is not a day of the calendar'],
    ['at: ""', 'it has no at'],
  ])('is a review of a day that was: %s', async (at, reason) => {
    const after = {
      'list.json': added,
      'reports/b.json': report,
      'reviews/b.yml': reviewed.replace(/^at: .*$/m, at),
    }
    expect(toldBy(await runOnChange({ policy: vetting, before, after }))).toEqual([
      'inconclusive reviews',
      expect.stringContaining(`b: reviews/b.yml cannot be read: ${reason}`),
    ])
  })

  it.each([
    ['verdict', [{ verdict: 'pass' }, { verdict: 'pass' }], []],
    ['verdict', [{ verdict: 'pass' }, { verdict: 'fail' }], ['fail preflight']],
    ['truncated', [{ truncated: false }, { truncated: true }], ['inconclusive preflight']],
    ['tool', [{ tool: '2.0.0' }, { tool: '1.0.0' }], ['inconclusive preflight']],
  ])('counts as a whole, where a star leads to several values: %s %j', async (column, parts, told) => {
    const columns = `columns: { ${column}: "parts.*.${column}" }`
    const lines = `add: { preflight: { evidence: "reports/*.json", min-tool: "1.1.0", ${columns} } }`
    const whole = { extension_id: 'b', verdict: 'pass', tool_version: '2.0.0', pin: COMMIT, parts }
    const run = await runOnChange({
      policy: policy(lines),
      before: { 'list.json': list('a') },
      after: { 'list.json': list('a', 'b'), 'reports/b.json': whole },
    })
    expect(toldBy(run).slice(0, 1)).toEqual(told)
  })

  it('about the licence counts as a whole as well', async () => {
    const lines =
      'add: { licences: [MIT], licence-evidence: { evidence: "l.json", columns: { detected: "files.*.licence" } } }'
    const files = [{ licence: 'MIT' }, { licence: 'GPL-3.0-only' }]
    const run = await runOnChange({
      policy: policy(lines),
      before: { 'list.json': list('a') },
      after: { 'list.json': list('a', 'b'), 'l.json': { extension_id: 'b', pin: COMMIT, files } },
    })
    expect(toldBy(run)).toEqual([
      'fail licence-evidence',
      expect.stringContaining(
        'b: the list says "MIT", its text is "several values (\\"MIT\\", \\"GPL-3.0-only\\")"',
      ),
    ])
  })

  it('may be elsewhere, and be committed', async () => {
    const after = { 'list.json': added, 'out/b.json': [report], 'reviews/b.yml': reviewed }
    const inputs = { evidence: 'out/*.json' }
    expect(toldBy(await runOnChange({ policy: vetting, before, after, inputs }))).toEqual([])
    const strict = { ...inputs, 'made-by': 'this-run' }
    expect(toldBy(await runOnChange({ policy: vetting, before, after, inputs: strict }))).toEqual([
      'inconclusive preflight-origin',
      '  is committed, and no step has changed it (out/b.json)',
    ])
  })

  it('cannot be read is inconclusive', async () => {
    const after = {
      'list.json': added,
      'reports/b.json': report,
      'reports/c.json': '{"extension_id": "b", ',
      'reviews/b.yml': reviewed,
    }
    expect(toldBy(await runOnChange({ policy: vetting, before, after }))[0]).toBe('inconclusive preflight')
    const nameless = { ...after, 'reports/c.json': { verdict: 'fail' } }
    expect(toldBy(await runOnChange({ policy: vetting, before, after: nameless }))).toEqual([
      'inconclusive preflight',
      '  is not a report: it has no extension_id (reports/c.json:1)',
    ])
  })
})

describe('vetting code', () => {
  it('does not change together with the list, by whichever name', async () => {
    const apart = policy('change: { apart-from: [".github/**", "scripts/*"] }')
    const run = await runOnChange({
      policy: apart,
      before: { 'list.json': list('a'), 'scripts/old.sh': 'x', 'scripts/gone.sh': 'y' },
      after: {
        'list.json': list('a', 'b'),
        'scripts/old.sh': 'z',
        'scripts/gone.sh': undefined,
        'scripts/new.sh': 'n',
      },
    })
    expect(toldBy(run)).toEqual([
      'fail change-apart',
      '  changes together with the list (scripts/gone.sh)',
      '  changes together with the list (scripts/new.sh)',
      '  changes together with the list (scripts/old.sh)',
    ])
  })
})

describe('a policy that asks for what nobody can know', () => {
  it.each([
    [['add: { licences: [MIT, Mitt] }'], '"Mitt": it is not in the SPDX list'],
    [['tiers: { a: { licences: [FOO-1.0] } }'], '"FOO-1.0": it is not in the SPDX list'],
    [['add: { preflight: { evidence: x.json, min-tool: new } }'], '"new" is not a version'],
    [['counted-sections: [x]'], '"x" is not one of the sections'],
    [['totals: { count: x }'], '"x" is not one of the sections'],
  ])('%j', async (lines, message) => {
    const run = await runOn({ [POLICY]: policy(...lines), 'list.json': list('a') })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map((annotation) => annotation.message).join()).toContain(message)
  })

  it('a registry version without a column for its checksum', async () => {
    const lines = ['list: list.json', 'columns: { version: version }', 'add: { pin: [registry-version] }']
    const run = await runOn({ [POLICY]: policyText(...lines), 'list.json': list('a') })
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      'extensions.add.pin: needs to know where an entry has it: add checksum to columns',
    )
  })
})
