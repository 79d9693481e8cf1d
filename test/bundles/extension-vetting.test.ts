import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ActionRun,
  createFolder,
  createRepository,
  type Files,
  runAction,
} from '@governance-gates/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/extension-vetting')
const POLICY = '.github/governance.yml'
const AS_OF = { 'as-of': '2026-03-01T12:00:00Z' }

const COMMIT = '8c1f0d2a9b7e4c3f5a6d8e9f0a1b2c3d4e5f6a7b'
const OTHER_COMMIT = '1111111111111111111111111111111111111111'
const SHA = 'e848bd4a5eb766f5426ee885f6ad611bad2a639d0b6671c970d3eea25480f293'
const OTHER_SHA = '0d1ae83f96d31489bbb01bc8cf27969a560fbe1510e5594b41a62126da5b9932'

interface Entry {
  readonly id: string
  readonly name?: string
  readonly tier?: string
  readonly licence?: string
  readonly source?: string
  readonly commit?: string
  readonly checksum?: string
  readonly capabilities?: readonly string[]
  readonly needs?: readonly string[]
}

/** An entry that nothing is wrong with. */
const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  tier: 'community',
  licence: 'MIT',
  source: `https://example.org/${id}/${id}`,
  commit: COMMIT,
  checksum: SHA,
  ...more,
})

/** A list of one entry a line, so that places are easy to see. */
const listText = (entries: readonly Entry[]) =>
  `{ "extensions": [\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n] }\n`

/** A policy with these lines in its section, and a register and a change log for removals. */
const policyText = (...lines: readonly string[]) =>
  [
    'version: 1',
    'platform: Orbit',
    'thresholds: test.v1',
    'extensions:',
    '  list: list.json',
    '  sections: [extensions]',
    '  columns:',
    '    id: id',
    '    name: name',
    '    tier: tier',
    '    licence: licence',
    '    source: source',
    '    commit: commit',
    '    checksum: checksum',
    '    capabilities: capabilities',
    '    dependencies: needs',
    '  tiers:',
    '    official: { licences: [MIT] }',
    '    community: {}',
    '  add:',
    '    pin: [git-commit]',
    '    licences: [MIT, Apache-2.0]',
    '  remove: { reasons: [licence, source-gone, needs-patches], retired: retired.yml, changelog: CHANGELOG.md }',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n')

interface Change {
  readonly policy?: string
  readonly before: Files
  readonly after: Files
  readonly event?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** Judges a pull request from one state of the repository to another. */
function judgeChange({ policy = policyText(), before, after, inputs = {} }: Change): ActionRun {
  using repository = createRepository({ [POLICY]: policy, ...before })
  const base = repository.git('rev-parse', 'HEAD')
  repository.commit(after, 'Change the list')
  return runAction({
    action: ACTION,
    workspace: repository.path,
    inputs: { ...AS_OF, ...inputs },
    event: {
      name: 'pull_request',
      payload: {
        pull_request: { base: { ref: 'main', sha: base } },
        repository: { default_branch: 'main' },
      },
    },
  })
}

interface Check {
  readonly id: string
  readonly status: string
  readonly findings: readonly {
    readonly subject?: string
    readonly message: string
    readonly file?: string
    readonly line?: number
  }[]
}

/** What does not pass: `status id`, and its findings. */
function told(run: ActionRun): readonly string[] {
  const verdict = run.verdict as { readonly checks: readonly Check[] } | undefined
  return (verdict?.checks ?? []).flatMap(({ id, status, findings }) =>
    status === 'pass'
      ? []
      : [
          `${status} ${id.replace('extension-vetting/', '')}`,
          ...findings.map(
            ({ subject, message, file, line }) =>
              `  ${subject === undefined ? '' : `${subject}: `}${message} (${file}:${line})`,
          ),
        ],
  )
}

const CHANGELOG = '# Change log\n\n## Unreleased\n\n- Added something.\n'

describe('what every run leaves behind', () => {
  using folder = createFolder({ [POLICY]: policyText(), 'list.json': listText([entry('aurora')]) })
  const inputs = { ...AS_OF, 'verdict-path': 'out/gate.verdict.json' }
  const run = runAction({ action: ACTION, workspace: folder.path, inputs })

  test('a verdict that its published schema accepts', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'packages/verdict/verdict.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(validate(run.verdict), JSON.stringify(validate.errors)).toBe(true)
    expect(run.verdict).toMatchObject({
      gate: 'extension-vetting',
      status: 'pass',
      evidence: [{ path: 'list.json', format: 'extension-list', records: 1 }],
    })
  })

  test('outputs, and exit code 0', () => {
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({
      status: 'pass',
      blocking: 'false',
      'failed-checks': '[]',
      headline: 'The list of extensions is in order: 9 checks passed.',
      entries: '1',
      added: '',
      changed: '',
      removed: '',
      'existing-faults': '0',
    })
  })
})

describe('a change is judged by what it does', () => {
  test('an added entry that keeps every rule passes', () => {
    const run = judgeChange({
      before: { 'list.json': listText([entry('aurora')]) },
      after: { 'list.json': listText([entry('aurora'), entry('borealis')]) },
    })
    expect(told(run)).toEqual([])
    expect(run.outputs).toMatchObject({ status: 'pass', added: '1', changed: '0', removed: '0' })
    expect(run.summary).toContain(
      '| <code>borealis</code> | added | community | <code>8c1f0d2a9b7e</code> | MIT | <code>list.json&#58;3</code> |',
    )
  })

  test('an added entry answers for all that is wrong with it, an old one does not', () => {
    const old = entry('aurora', { commit: 'main', licence: 'UNKNOWN' })
    const run = judgeChange({
      policy: policyText('existing-faults: 2'),
      before: { 'list.json': listText([old]) },
      after: {
        'list.json': listText([old, entry('Aurora', { commit: 'main', licence: 'LIMITED', tier: 'labs' })]),
      },
    })
    expect(told(run)).toEqual([
      'fail identity',
      '  Aurora: the id differs only in case from "aurora", which is in list.json:2 (list.json:3)',
      'fail pins',
      '  Aurora: "main" is not a commit in full: a branch or a tag can move, write the commit that it points to (list.json:3)',
      'fail licences',
      '  Aurora: "LIMITED" is not an SPDX expression (list.json:3)',
      'fail tiers',
      '  Aurora: "labs" is not a tier: known are official, community (list.json:3)',
    ])
    expect(run.exitCode).toBe(1)
  })
})

describe('one change of each kind', () => {
  const policy = policyText(
    'reviews: { path: "reviews/{id}.yml" }',
    'capabilities: { growth: review }',
    'change: { max-entries: 1, apart-from: [".github/workflows/**"] }',
  )
  const base = ['aurora', 'borealis', 'corona'].map((id) => entry(id, { capabilities: ['read'] }))
  const before = { 'list.json': listText(base), 'CHANGELOG.md': CHANGELOG }
  const [aurora, borealis, corona] = base
  const of = (after: Files) => told(judgeChange({ policy, before, after }))

  test('a removal that nobody explains fails, and one that is explained passes', () => {
    const list = listText([aurora, corona].filter((each) => each !== undefined))
    expect(of({ 'list.json': list })).toEqual([
      'fail removals',
      '  borealis: is removed, and is not in the register (retired.yml:undefined)',
      '  borealis: is removed, and no new line under Unreleased names it (CHANGELOG.md:3)',
    ])
    const retired = 'retired:\n  - { id: borealis, reason: licence, link: https://example.org/7 }\n'
    const changelog = `${CHANGELOG}- Removed borealis, whose licence changed.\n`
    expect(of({ 'list.json': list, 'retired.yml': retired, 'CHANGELOG.md': changelog })).toEqual([])
  })

  test('content that is replaced, a pin that wants more, and vetting code beside the list', () => {
    const list = listText([
      { ...entry('aurora'), ...aurora, checksum: OTHER_SHA },
      { ...entry('borealis'), ...borealis, commit: OTHER_COMMIT, capabilities: ['read', 'exec'] },
      { ...entry('corona'), ...corona },
    ])
    expect(of({ 'list.json': list, '.github/workflows/vet.yml': 'on: push' })).toEqual([
      'fail replaced',
      '  aurora: has other content under the same version; there is no review: reviews/aurora.yml does not exist (list.json:2)',
      'fail capabilities',
      '  borealis: wants in addition "exec"; there is no review: reviews/borealis.yml does not exist (list.json:3)',
      'fail change-entries',
      '  aurora: changes: pin (list.json:2)',
      '  borealis: changes: pin, capabilities (list.json:3)',
      'fail change-apart',
      '  changes together with the list (.github/workflows/vet.yml:undefined)',
    ])
  })

  test('a list that is gone blocks, and rollback does not forgive it', () => {
    const run = judgeChange({
      policy,
      before,
      after: { 'list.json': '{ "extensions": [' },
      inputs: { mode: 'rollback' },
    })
    expect(told(run)[0]).toBe('inconclusive list-readable')
    expect(run).toMatchObject({ exitCode: 1, outputs: { status: 'inconclusive', entries: '', added: '' } })
  })
})

/** Controls besides the ends of lines, and marks of direction. */
const HIDDEN = /[^\P{Cc}\n\r\t]|\u202e/u

describe('hostile entries have no effect', () => {
  const MARKDOWN = '</code>|<img src=x onerror=alert(1)>[x](javascript:1)\n## Passed `@team`'
  const COMMAND = '::error::x%0A\n::set-output name=status::pass\u001b[2J'
  const list = listText([
    entry(MARKDOWN, {
      licence: MARKDOWN,
      tier: MARKDOWN,
      name: MARKDOWN,
      commit: MARKDOWN,
      source: MARKDOWN,
    }),
    entry(COMMAND, { licence: COMMAND, tier: COMMAND, name: COMMAND, commit: COMMAND, checksum: COMMAND }),
    entry('../../../../etc/passwd', { tier: 'official', capabilities: ['\u202eexec'] }),
    entry('__proto__'),
    entry('x'.repeat(100_000), { commit: 'y'.repeat(100_000) }),
  ])
  const run = judgeChange({
    policy: policyText(
      'reviews: { path: "reviews/{id}.yml" }',
      'capabilities: { growth: review, restricted: [exec] }',
    )
      .replace('official: { licences: [MIT] }', 'official: { licences: [MIT], review: required }')
      .replace(
        'licences: [MIT, Apache-2.0]',
        'licences: [MIT]\n    vendored: "vendor/{id}/**"\n    patches: { none-in: ["patches/{id}/**"] }',
      ),
    before: { 'list.json': listText([entry('aurora')]) },
    after: { 'list.json': list, 'patches/x/y': 'z' },
  })

  test('the verdict is a fail, and every entry is judged', () => {
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: '',
      outputs: { status: 'fail', entries: '5', added: '5' },
    })
  })

  test('no markup, no command and no invisible sign leaves the run', () => {
    expect(run.summary).not.toMatch(/<img|\]\(javascript|^## Passed|<\/code>\|</m)
    expect(run.summary).not.toMatch(HIDDEN)
    expect(run.commands.filter(({ name }) => name === 'set-output')).toEqual([])
    expect(run.commands.filter(({ name, message }) => name === 'error' && message === 'x')).toEqual([])
    expect(run.stdout).not.toMatch(HIDDEN)
    expect(run.outputs['status']).toBe('fail')
  })

  test('an id that is a way out of the workspace is not the path of a review', () => {
    expect(told(run).filter((line) => line.includes('etc/passwd'))).toContainEqual(
      expect.stringContaining('cannot be read: the id has characters that no path of a review may have'),
    )
  })
})
