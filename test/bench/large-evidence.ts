import { closeSync, openSync, writeSync } from 'node:fs'

/** Writes JSON Lines of conformance events, about 200 bytes each, every one of a subject of its own. */
export function writeEvents(path: string, count: number): void {
  write({ path, count }, ['', ''], (index) => {
    const status = index % 50 === 0 ? 'N/A' : 'PASS'
    const tier = ['core', 'partner', 'registry', 'labs'][index % 4]
    return `{"schema":"pi.ext.conformance_report.v2","ts":"2026-02-27T09:00:00.000Z","extension_id":"${tier}/extension-${index}","version":"1.2.3","source_tier":"${tier}","conformance_tier":2,"overall_status":"${status}","evidence":{"fixture":null}}\n`
  })
}

/** What they have in common, so that a row has as many bytes as one of the events above. */
const RUN =
  '"at":"2026-02-27T09:00:00.000Z","tool":"orbit-conformance 4.2.0","host":{"os":"linux","node":"24.21.0"},"commit":"6baa9455e3e70682c2094cac629f6fbed82c07cd"'

/** What different tools write of the same thing: the keys that are there, and their order. */
const SHAPES: readonly ((index: number, name: string) => string)[] = [
  (index, name) => `{"extension_id":"${name}",${RUN},"overall_status":"PASS","duration_ms":${index % 997}}`,
  (_, name) => `{${RUN},"overall_status":"PASS","extension_id":"${name}","source_tier":"core"}`,
  (index, name) =>
    `{"run":${index},"extension_id":"${name}","evidence":{"fixture":null},${RUN},"overall_status":"PASS"}`,
  (_, name) => `{"extension_id":"${name}","version":"1.2.3","tags":["a","b"],"overall_status":"PASS",${RUN}}`,
  (_, name) => `{"extension_id":"${name}","overall_status":"N/A",${RUN},"reason":"no display"}`,
]

/** Writes JSON Lines of five shapes, in no order; one text of twenty has escapes. */
export function writeMixedEvents(path: string, count: number): void {
  write({ path, count }, ['', ''], (index) => {
    const name = index % 20 === 7 ? `caf\\u00e9 \\"${index}\\"` : `core/extension-${index}`
    const shape = SHAPES[((index * 2_654_435_761) >>> 7) % SHAPES.length]
    return `${shape?.(index, name) ?? ''}\n`
  })
}

/** Writes a performance history: rows of ten metrics for each run. */
export function writeHistory(path: string, count: number): void {
  const start = Date.UTC(2020, 0, 1)
  write({ path, count }, ['', ''], (index) => {
    const at = new Date(start + Math.floor(index / 10) * 1_800_000).toISOString().replace('.000Z', 'Z')
    const value = 300_000_000 + ((index * 7919) % 1_000_000)
    return `{"schema":"governance.performance-history/v1","at":"${at}","commit":"6baa9455e3e70682c2094cac629f6fbed82c07cd","metric":"orbit ${index % 10}","unit":"ns","statistics":{"mean":"${value}","median":"${value}","p95":"${value}"},"environment":{"cpu":"AMD EPYC","cores":4,"os":"Linux/x86_64"}}\n`
  })
}

/** Writes one JUnit file with suites of a thousand cases. */
export function writeJUnit(path: string, count: number): void {
  write(
    { path, count },
    ['<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n', '</testsuite>\n</testsuites>\n'],
    (index) => {
      const open =
        index % 1000 === 0
          ? `${index === 0 ? '' : '</testsuite>\n'}<testsuite name="suite ${index / 1000}">\n`
          : ''
      return `${open}<testcase classname="class" name="case ${index}" time="0.001"/>\n`
    },
  )
}

function write(
  { path, count }: { readonly path: string; readonly count: number },
  [head, tail]: readonly [string, string],
  record: (index: number) => string,
): void {
  const file = openSync(path, 'w')
  let block = head
  for (let index = 0; index < count; index++) {
    block += record(index)
    if (block.length < 1 << 20) continue
    writeSync(file, block)
    block = ''
  }
  writeSync(file, block + tail)
  closeSync(file)
}
