import { closeSync, openSync, writeSync } from 'node:fs'

/** Writes JSON Lines of conformance events, about 200 bytes each, every one of a subject of its own. */
export function writeEvents(path: string, count: number): void {
  write({ path, count }, ['', ''], (index) => {
    const status = index % 50 === 0 ? 'N/A' : 'PASS'
    const tier = ['core', 'partner', 'registry', 'labs'][index % 4]
    return `{"schema":"pi.ext.conformance_report.v2","ts":"2026-02-27T09:00:00.000Z","extension_id":"${tier}/extension-${index}","version":"1.2.3","source_tier":"${tier}","conformance_tier":2,"overall_status":"${status}","evidence":{"fixture":null}}\n`
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
