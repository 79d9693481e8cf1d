import { readTestList } from '@governance-gates/evidence'
import { cannotTell } from '../cannot-tell.ts'
import { fixtures } from '../fixture.ts'
import { jsonLikeness, textLikeness } from '../likeness/document-likeness.ts'
import type { Excuse, Target } from '../target.ts'
import { type Item, type ListFormat, listTargets } from './list.ts'

const LISTS = 'packages/evidence/src/test-lists'

/** Lists of which a part can be missing; the others count their tests. */
const UNCOUNTED: Readonly<Record<string, Excuse>> = {
  go: cannotTell('go test -list'),
  cargo: cannotTell('cargo test -- --list'),
  vitest: cannotTell('vitest list'),
}

/** What runners list. */
export function testListTargets(): readonly Target[] {
  const formats = Map.groupBy(
    fixtures(`${LISTS}/*/fixtures/*.{txt,json,jsonl}`),
    ({ path }) => path.split('/')[4] ?? '',
  )
  return [...formats].flatMap(([runner, files]) => {
    const byEnding = Map.groupBy(files, ({ path }) => path.slice(path.lastIndexOf('.')))
    return [...byEnding].flatMap(([ending, alike]) => {
      const likeness =
        ending === '.txt' ? textLikeness(alike) : jsonLikeness(alike, ['rust-suites', 'testcases'])
      const excuse = (text: string) => excuseOf(runner, likeness(Buffer.from(text).toString('latin1')))
      const format: ListFormat = { format: `${runner} test list`, read, excuse }
      return listTargets(format, alike)
    })
  })
}

function excuseOf(runner: string, oddity: string | undefined): Excuse | undefined {
  return oddity === undefined ? UNCOUNTED[runner] : undefined
}

/**
 * The reader does not say where a test is listed: its name tells. Of Go only packages count, since the list names no file, and
 * any of its tests shows that a package runs.
 */
function read(text: string): readonly Item[] {
  const lines = text.split('\n')
  const { runner, tests } = readTestList(text)
  if (runner === 'go') return [...new Set(tests.map((test) => test.package ?? ''))].map((id) => ({ id }))
  return tests.map((test) => {
    const name = test.name ?? test.file ?? ''
    const last = name.slice(name.lastIndexOf('::') + 1).replace(/^:/, '')
    const rows = lines.flatMap((line, index) => (line.includes(last) ? [index + 1] : []))
    const [line] = rows
    return { id: JSON.stringify(test), ...(line !== undefined && rows.length === 1 ? { line } : {}) }
  })
}
