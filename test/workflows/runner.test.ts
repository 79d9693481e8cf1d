import { createFolder, createRepository, type Files, type Folder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { runWorkflow } from './run-workflow.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** What the other tests rely on: act, with what is added, does here what GitHub does. README.md says what it does not. */
async function run(files: Files, published: Files = {}): Promise<WorkflowRun> {
  using repository = createRepository(files)
  using library: Folder = createFolder(published)
  return await runWorkflow({
    repository,
    published: library.path,
    name: 'push',
  })
}

const CALLER = `
name: Caller
on: push
jobs:
  called:
    uses: governance-gates/governance-gates/.github/workflows/called.yml@v1
    with: { cells: '["a", "b", "c"]' }
  after:
    needs: called
    if: always()
    runs-on: ubuntu-latest
    steps:
      - { id: noted, run: 'echo "needs=$NEEDS" >> "$GITHUB_OUTPUT"', shell: bash, env: { NEEDS: "\${{ needs.called.result }} \${{ needs.called.outputs.word }}" } }
`

const CALLED = `
name: Called
on:
  workflow_call:
    inputs: { cells: { type: string } }
    outputs: { word: { value: "\${{ jobs.gate.outputs.word }}" } }
jobs:
  cell:
    strategy: { fail-fast: false, matrix: { cell: "\${{ fromJSON(inputs.cells) }}" } }
    runs-on: ubuntu-latest
    steps:
      - { id: where, uses: $/actions/where }
      - { run: 'test "$CELL" != b', shell: bash, env: { CELL: "\${{ matrix.cell }}" } }
  gate:
    needs: cell
    if: always()
    runs-on: windows-latest
    outputs: { word: "\${{ steps.say.outputs.word }}" }
    steps:
      - { id: say, run: 'echo "word=$WORD" >> "$GITHUB_OUTPUT"', shell: bash, env: { WORD: "\${{ github.workflow }} \${{ needs.cell.result }}" } }
`

const WHERE: Files = {
  'action.yml': `
name: where
description: Where this runs.
inputs:
  cell: { description: The cell., default: "\${{ strategy.job-index }} of \${{ strategy.job-total }}" }
  job: { description: The job., default: "\${{ github.job }}" }
  matrix: { description: The matrix., default: "\${{ toJSON(matrix) }}" }
runs: { using: node24, main: index.js }
`,
  'index.js': `
const { appendFileSync } = require('node:fs')
const { INPUT_CELL, INPUT_JOB, INPUT_MATRIX, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env
const noted = [INPUT_CELL, INPUT_JOB, JSON.stringify(JSON.parse(INPUT_MATRIX)), process.version.split('.')[0]].join(' ')
appendFileSync(GITHUB_OUTPUT, 'noted=' + noted + '\\n')
appendFileSync(GITHUB_STEP_SUMMARY, '# Noted\\n')
console.log('::warning file=a.txt,line=3::first%0Asecond')
`,
}

test('a called workflow with a matrix, of which one cell fails', async () => {
  const done = await run(
    { '.github/workflows/caller.yml': CALLER },
    {
      '.github/workflows/called.yml': CALLED,
      ...Object.fromEntries(Object.entries(WHERE).map(([name, text]) => [`actions/where/${name}`, text])),
    },
  )
  const cells = done.jobs.filter(({ id }) => id === 'cell')
  expect(done.exitCode, done.text).toBe(1)
  expect(cells.map(({ result, matrix }) => [matrix['cell'], result]).sort()).toEqual([
    ['a', 'success'],
    ['b', 'failure'],
    ['c', 'success'],
  ])
  const noted = cells.flatMap(({ steps }) => steps).filter(({ id }) => id === 'where')
  expect(noted.map(({ outputs }) => outputs['noted']).sort()).toEqual([
    '0 of 3 cell {"cell":"a"} v24',
    '1 of 3 cell {"cell":"b"} v24',
    '2 of 3 cell {"cell":"c"} v24',
  ])
  expect(noted[0]).toMatchObject({
    summary: '# Noted\n',
    annotations: [{ level: 'warning', message: 'first\nsecond' }],
  })
  const after = done.jobs.find(({ id }) => id === 'after')
  expect(after?.steps[0]?.outputs).toEqual({ needs: 'failure Caller failure' })
})
