import type { Result } from '@governance-gates/core'
import type { ConformanceRecord } from './record.ts'
import { workspacePath } from './source-path.ts'

/** Node's reporter names a file that did not load, and one without tests, by the path that it was started with. */
const SOURCE = /\.[cm]?[jt]sx?$/
/** At most this many results wait for the end of their file; the names of further ones are not changed. */
const MAX_WAITING = 10_000

/**
 * Results with paths as every machine has them: relative to the workspace, where the report has the absolute path of a file in
 * it. A test that is named by its own file is renamed too, after the others, and never to the name of another test.
 */
export function* workspaceNames(
  records: Iterable<ConformanceRecord>,
  root: string,
): Generator<ConformanceRecord> {
  const waiting: { readonly result: Result; readonly renamed: Result }[] = []
  const taken = new Set<string>()
  for (const record of records) {
    if (record.kind !== 'result') {
      yield record
      continue
    }
    const result = withFile(record.result, root)
    const subject = renamedSubject(record.result, root)
    if (subject !== undefined && waiting.length < MAX_WAITING) {
      waiting.push({ result, renamed: { ...result, subject } })
      continue
    }
    if (SOURCE.test(result.subject)) taken.add(result.subject)
    yield { kind: 'result', result }
  }
  const names = Map.groupBy(waiting, ({ renamed }) => renamed.subject)
  for (const { result, renamed } of waiting) {
    const same = names.get(renamed.subject) ?? []
    const isFree = !taken.has(renamed.subject) && !taken.has(result.subject)
    const isOwn = isFree && same.every((each) => each.result.subject === result.subject)
    yield { kind: 'result', result: isOwn ? renamed : result }
  }
}

function withFile(result: Result, root: string): Result {
  const { file, attributes } = result
  const [shown, selected] = [file, attributes?.['file']].map((path) => path && workspacePath(path, root))
  if (shown === undefined && selected === undefined) return result
  return {
    ...result,
    ...(shown === undefined ? {} : { file: shown }),
    ...(selected === undefined ? {} : { attributes: { ...attributes, file: selected } }),
  }
}

/** `test > a.test.js` of `test > /home/me/project/a.test.js`, in that file; undefined where a name has no such path. */
function renamedSubject({ subject, file }: Result, root: string): string | undefined {
  if (file === undefined || !SOURCE.test(file) || !subject.endsWith(file)) return undefined
  const before = subject.slice(0, -file.length)
  const path = workspacePath(file, root)
  return path === undefined || !(before === '' || before.endsWith(' > ')) ? undefined : before + path
}
