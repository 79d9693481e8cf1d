import { ResultLedger } from '@governance-gates/core'
import { readConformance } from '@governance-gates/evidence'
import { type GrownFixture, grownFixture } from './grown-fixture.ts'
import { type Growth, type GrowthGroup, joined, repeated } from './growth.ts'

const EVIDENCE = 'packages/evidence/src/results'
const FUZZ = 'test/fuzz/fixtures'

/** By the id of the format. */
export const RESULTS: Readonly<Record<string, (units: number) => string>> = {
  junit: (units) =>
    `<testsuites><testsuite name="s">\n${repeated(units, (index) => `<testcase classname="c" name="case ${index}" time="0.1"/>\n`)}</testsuite></testsuites>\n`,
  ctrf: (units) =>
    `{"results":{"tool":{"name":"vitest"},"summary":{"tests":${units},"passed":${units},"failed":0,"pending":0,"skipped":0,"other":0,"start":1795336206181,"stop":1795336206948},"tests":[
${joined(units, (index) => `{"name":"case ${index}","duration":1,"status":"passed","filePath":"src/a.test.ts"}`)}]}}`,
  jest: (units) =>
    `{"numTotalTestSuites":1,"numPassedTestSuites":1,"numFailedTestSuites":0,"numPendingTestSuites":0,"numRuntimeErrorTestSuites":0,"numTotalTests":${units},"numPassedTests":${units},"numFailedTests":0,"numPendingTests":0,"numTodoTests":0,"openHandles":[],"startTime":1795336206177,"success":true,"testResults":[{"startTime":1795336206177,"endTime":1795336206178,"status":"passed","message":"","name":"/r/a.test.ts","assertionResults":[
${joined(units, (index) => `{"ancestorTitles":["s"],"fullName":"s case ${index}","status":"passed","title":"case ${index}","duration":1,"failureMessages":[]}`)}]}]}`,
  'json-lines': (units) => repeated(units, (index) => `{"subject":"case ${index}","status":"pass"}\n`),
  'pi.ext.conformance_report.v2': (units) =>
    repeated(
      units,
      (index) =>
        `{"schema":"pi.ext.conformance_report.v2","ts":"2026-02-08T04:05:29Z","extension_id":"e-${index}","source_tier":"official","overall_status":"PASS"}\n`,
    ),
  'pi.ext.scenario_conformance.v1': grownFixture({
    path: `${FUZZ}/pi-scenarios.json`,
    list: 'results',
    names: ['scenario_id'],
    totals: ['counts.total', 'counts.pass'],
    set: { 'counts.fail': 0, 'counts.skip': 0, pass_rate_pct: 100 },
  }),
  'pi.runtime.compat-matrix.v1': grownFixture({
    path: `${FUZZ}/pi-api-matrix.json`,
    list: 'entries',
    names: ['api'],
    totals: ['summary.total', 'summary.pass', 'summary.node.pass'],
    set: { 'summary.fail': 0, 'summary.node.fail': 0, 'summary.bun.fail': 0 },
  }),
}

/** What a runner says of one file with thousands of failures. */
const FAILING: GrownFixture = {
  path: `${EVIDENCE}/ctrf/fixtures/vitest.json`,
  list: 'results.tests',
  names: ['name'],
  totals: ['results.summary.tests', 'results.summary.passed'],
  set: { 'results.summary.failed': 0, 'results.summary.skipped': 0 },
}

function growthOf(name: string, text: (units: number) => string): Growth {
  return { name, text, read }
}

async function read(text: string): Promise<unknown> {
  const { reader, records } = await readConformance({ path: 'x', bytes: [Buffer.from(text)] }, {})
  const ledger = new ResultLedger('worst')
  ledger.open('x')
  for (const record of records) {
    if (record.kind === 'result') ledger.add(record.result)
  }
  ledger.close(
    { path: 'x', sha256: 'x', bytes: 1, format: reader.format, records: 1 },
    undefined,
    reader.subjectKind,
  )
  return ledger.evidence()
}

export const results: GrowthGroup = {
  name: 'results',
  growths: [
    ...Object.entries(RESULTS).map(([id, text]) => growthOf(`results in ${id}`, text)),
    growthOf('results of CTRF in a large report', grownFixture(FAILING)),
    growthOf(
      'failing results in JUnit XML with entities',
      (units) =>
        `<testsuites><testsuite name="s">\n${repeated(units, (index) => `<testcase classname="c" name="case &lt;${index}&gt;"><failure message="&amp;&#10;&quot;">&lt;a&gt;</failure></testcase>\n`)}</testsuite></testsuites>\n`,
    ),
  ],
}
