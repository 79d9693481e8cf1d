import { readTestList } from '@governance-gates/evidence'
import { type GrowthGroup, joined, repeated } from './growth.ts'

/** By the id of the format. */
export const TEST_LISTS: Readonly<Record<string, (units: number) => string>> = {
  cargo: (units) =>
    `${repeated(units, (index) => `tests::case_${index}: test\n`)}\n${units} tests, 0 benchmarks\n`,
  nextest: (units) =>
    `{"rust-build-meta":{},"test-count":${units},"rust-suites":{"demo":{"package-name":"demo","binary-id":"demo","binary-name":"demo","testcases":{${joined(units, (index) => `"tests::case_${index}":{"kind":"test","ignored":false,"filter-match":{"status":"matches"}}`)}}}}}`,
  vitest: (units) =>
    `[${joined(units, (index) => `{"name":"case ${index}","file":"/r/test/a.test.ts","location":{"line":3,"column":3}}`)}]`,
  pytest: (units) =>
    `${repeated(units, (index) => `tests/test_a.py::test_${index}\n`)}\n${units} tests collected in 0.01s\n`,
  go: (units) => `${repeated(units, (index) => `TestCase${index}\n`)}ok  \texample.com/demo\t0.006s\n`,
  'go-json': (units) => {
    const start = '{"Time":"2026-11-22T09:30:09Z","Action":"start","Package":"example.com/demo"}\n'
    const output = (text: string) =>
      `{"Time":"2026-11-22T09:30:09Z","Action":"output","Package":"example.com/demo","Output":"${text}\\n"}\n`
    const end = '{"Time":"2026-11-22T09:30:09Z","Action":"pass","Package":"example.com/demo","Elapsed":0.1}\n'
    return `${start}${repeated(units, (index) => output(`TestCase${index}`))}${output('ok  \\texample.com/demo\\t0.006s')}${end}`
  },
}

export const testLists: GrowthGroup = {
  name: 'test lists',
  growths: Object.entries(TEST_LISTS).map(([id, text]) => ({
    name: `tests listed by ${id}`,
    text,
    read: (list: string) => readTestList(list),
  })),
}
