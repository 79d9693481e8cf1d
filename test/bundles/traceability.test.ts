import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createFolder, createRepository, runAction } from '@governance-gates/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import {
  ACTION,
  AS_OF,
  filesOf,
  judge,
  matrix,
  POLICY,
  policy,
  requirement,
  suites,
  tests,
  told,
  withSuites,
} from './traceability-run.ts'

describe('what every run leaves behind', () => {
  using folder = createFolder({
    [POLICY]: withSuites('min-coverage: 60%'),
    'matrix.json': matrix({ 'R-1': tests('tests/a.rs') }),
    'suites.toml': suites('a', 'b'),
    'tests/a.rs': '',
    'tests/b.rs': '',
  })
  const inputs = { ...AS_OF, 'verdict-path': 'out/gate.verdict.json' }
  const judged = (mode: string) =>
    runAction({ action: ACTION, workspace: folder.path, inputs: { ...inputs, mode } })
  const [run, again, rollback] = [judged(''), judged(''), judged('rollback')]
  const written = filesOf(run)

  test('a verdict that its published schema accepts', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'packages/verdict/verdict.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(validate(run.verdict), JSON.stringify(validate.errors)).toBe(true)
    expect(run.verdict).toMatchObject({
      gate: 'traceability',
      status: 'fail',
      evidence: [
        { path: 'matrix.json', format: 'traceability-matrix', records: 1 },
        { path: 'suites.toml', format: 'suite-classification', records: 2 },
      ],
    })
  })

  test('outputs', () => {
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({
      status: 'fail',
      'failed-checks': '["traceability/coverage"]',
      requirements: '1',
      covered: '1',
      coverage: '50',
      untraced: '1',
    })
    expect(run.outputs['headline']).toMatch(
      /^Blocked: Classified tests traced to a requirement: 50%, wanted ≥ 60%/,
    )
  })

  test('files beside the verdict, for people and for spreadsheets', () => {
    expect(run.outputs['matrix-markdown']).toBe(join(folder.path, 'out', 'gate.matrix.md'))
    expect(written['matrix-markdown']).toContain('| <code>R-1</code> | Title of R-1 | ✅ covered |')
    expect(written['matrix-html']).toMatch(/^<!doctype html>/)
    expect(written['matrix-csv']).toContain(
      'R-1,Title of R-1,unit_tests,covered,tests/a.rs,matrix,false,,false\r\n',
    )
    expect(JSON.parse(written['lock-candidate'] ?? '')).toMatchObject({
      schema: 'governance.traceability-lock/v1',
      requirements: { 'R-1': expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    })
  })

  test('an annotation, which says in which line the rule that failed is set', () => {
    expect(run.commands.filter(({ name }) => name === 'error')).toEqual([
      expect.objectContaining({ message: expect.stringContaining(`\nSet in ${POLICY}:6\n`) }),
    ])
  })

  test('a job summary with the coverage, the requirements and the untraced tests', () => {
    expect(run.summary).toContain('### Coverage')
    expect(run.summary).toContain('| <code>R-1</code> | Title of R-1 | ✅ covered |')
    expect(run.summary).toMatch(/### Untraced tests\n\n- <code>tests\/b\.rs<\/code>/)
  })

  test('rollback reports the same failing verdict and does not block', () => {
    expect(rollback.exitCode).toBe(0)
    expect(rollback.outputs).toMatchObject({
      status: 'fail',
      blocking: 'false',
      'failed-checks': '["traceability/coverage"]',
    })
  })

  test('the same inputs give the same verdict', () => {
    expect(again.verdict).toEqual(run.verdict)
  })
})

describe('documents', () => {
  const named = (maxAge = '') => policy(`documents: [{ path: docs/guide.md, title: Guide${maxAge} }]`)
  const base = {
    'matrix.json': matrix({ 'R-1': { logs: [{ path: 'matrix.json' }] } }),
    'README.md': '# Orbit\n\n## Use it\n',
  }

  test('must exist', () => {
    expect(told(judge({ ...base, [POLICY]: named() }))).toMatchObject({
      failed: ['traceability/documents-exist'],
      findings: ['traceability/documents-exist: Guide: docs/guide.md does not exist'],
    })
  })

  test('lead somewhere', () => {
    const text =
      '# Guide\n\n[sound](../README.md#use-it) [sound](#guide)\n\n[broken](gone.md) [broken](../README.md#gone)\n\n![x](../../outside.png)\n'
    expect(told(judge({ ...base, [POLICY]: named(), 'docs/guide.md': text })).findings).toEqual([
      'traceability/documents-links: gone.md: points to docs/gone.md, which does not exist (docs/guide.md:5)',
      'traceability/documents-links: ../README.md#gone: points to #gone, which does not exist in README.md (docs/guide.md:5)',
      'traceability/documents-links: ../../outside.png: points outside the repository (docs/guide.md:7)',
    ])
  })

  test('lead where the site leads that they are a page of', () => {
    const files = {
      ...base,
      [POLICY]: named(),
      'docs/.vitepress/config.ts': 'export default {}\n',
      'docs/install/index.md': '# Install {#how}\n',
      'docs/guide.md':
        '[a](/install/#how) [b](./install#how) [c](/install#install) [d](/none/) [e](/README.md)\n',
    }
    expect(told(judge(files)).findings).toEqual([
      'traceability/documents-links: /install#install: points to #install, which does not exist in docs/install/index.md (docs/guide.md:1)',
      'traceability/documents-links: /none/: points to docs/none, which does not exist (docs/guide.md:1)',
      'traceability/documents-links: /README.md: points to docs/README.md, which does not exist (docs/guide.md:1)',
    ])
  })

  test('lead through the whole repository from a working directory beneath', () => {
    const files = {
      [POLICY]: policy('documents: [{ path: guide.md, title: Guide }]'),
      'README.md': '# Orbit\n',
      'a/matrix.json': base['matrix.json'],
      'a/guide.md': '[x](../README.md#orbit) [y](/README.md#gone)\n',
    }
    expect(told(judge(files, { 'working-directory': 'a' })).findings).toEqual([
      'traceability/documents-links: /README.md#gone: points to #gone, which does not exist in README.md (a/guide.md:1)',
    ])
  })

  test('are younger than their limit, by the last commit; a shallow clone is recognised', () => {
    using repository = createRepository({
      ...base,
      [POLICY]: named(', max-age: 30d'),
      'docs/guide.md': '# Guide\n',
    })
    repository.commit({ 'other.txt': 'x' })
    const at = (days: number) => ({ 'as-of': new Date(Date.now() + days * 86_400_000).toISOString() })
    const judged = (workspace: string, days: number) =>
      told(runAction({ action: ACTION, workspace, inputs: at(days) }))
    expect(judged(repository.path, 29)).toMatchObject({ status: 'pass' })
    expect(judged(repository.path, 31)).toMatchObject({
      status: 'fail',
      failed: ['traceability/documents-age'],
    })
    using clone = createFolder()
    execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(repository.path).href, 'shallow'], {
      cwd: clone.path,
    })
    const shallow = judged(join(clone.path, 'shallow'), 29)
    expect(shallow).toMatchObject({ status: 'inconclusive', failed: ['traceability/documents-age'] })
    expect(shallow.findings.join()).toContain('the checkout is shallow')
    // Changed at the cut or earlier: too old for certain.
    expect(judged(join(clone.path, 'shallow'), 31)).toMatchObject({ status: 'fail' })
  })

  test('without a repository have no age', () => {
    const files = { ...base, [POLICY]: named(', max-age: 30d'), 'docs/guide.md': '# Guide\n' }
    expect(told(judge(files))).toMatchObject({
      status: 'inconclusive',
      failed: ['traceability/documents-age'],
    })
  })
})

describe('configuration', () => {
  test.each([
    [
      'no section',
      'version: 1\nplatform: x\nthresholds: x\n',
      /the section traceability is missing: add it in line 4, .* Paste, .*: traceability: \{ matrix: docs\/traceability\.json \}$/,
    ],
    ['an unknown key', policy('matirx: x'), /unknown key, did you mean matrix\?/],
    ['a path outside', policy('lock: ../lock.json'), /is not a path/],
  ])('%s', (_, text, message) => {
    const run = judge({ [POLICY]: text, 'matrix.json': matrix({ 'R-1': tests() }) }, { mode: 'rollback' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['headline']).toMatch(message)
  })

  test('a classification that is not there', () => {
    const run = judge({
      [POLICY]: withSuites('min-coverage: 10%'),
      'matrix.json': matrix({ 'R-1': tests() }),
    })
    expect(told(run).failed).toEqual(['traceability/links-classification', 'traceability/coverage'])
  })

  test('nothing classified', () => {
    const files = {
      [POLICY]: withSuites('min-coverage: 0%'),
      'matrix.json': matrix({ 'R-1': tests() }),
      'suites.toml': suites(),
    }
    expect(told(judge(files))).toMatchObject({ status: 'inconclusive', failed: ['traceability/coverage'] })
  })
})

describe('everything shown is escaped', () => {
  const NASTY = '</td><script>alert(1)</script>|x\n::error::pwned\u001b[31m@everyone'
  using folder = createFolder({
    [POLICY]: policy('require: [unit_tests]'),
    'matrix.json': {
      requirements: [{ ...requirement('R-1', {}), title: NASTY, acceptance_criteria: NASTY }],
    },
  })
  const run = runAction({
    action: ACTION,
    workspace: folder.path,
    inputs: { 'verdict-path': 'out/x.verdict.json' },
  })

  const written: Readonly<Record<string, string>> = { summary: run.summary, ...filesOf(run) }

  test.each(['summary', 'matrix-markdown', 'matrix-html'] as const)('in the %s', (name) => {
    expect(written[name]).toContain('script')
    expect(written[name]).not.toContain('<script')
    expect(written[name]).not.toContain('\u001b')
  })

  test('in the log', () => {
    expect(run.commands.filter(({ name, message }) => name === 'error' && message === 'pwned')).toEqual([])
    expect(run.stdout).not.toContain('\u001b')
  })
})

test('the example platform passes', () => {
  const run = runAction({ action: ACTION, workspace: join(ROOT, 'examples/platform'), inputs: AS_OF })
  expect(run.exitCode, run.stdout).toBe(0)
  expect(run.outputs).toMatchObject({
    status: 'pass',
    requirements: '3',
    covered: '3',
    coverage: '100',
    untraced: '0',
  })
})
