import type { Result, ResultRows } from '@governance-gates/core'
import type { BulkRecord, ConformanceRecord } from './record.ts'
import { workspacePath } from './source-path.ts'

/** Node's reporter names a file that did not load, and one without tests, by the path that it was started with. */
const SOURCE = /\.[cm]?[jt]sx?$/
/** At most this many records wait for the end of their file; in a longer report the names stay. */
const MAX_WAITING = 10_000

/**
 * Results with paths as every machine has them: relative to the workspace, where the report has the absolute path of a file in
 * it. A test that is named by its own file is renamed too, and never to the name of another test. Records stay in the order
 * of the report, because the last of several results with one name may be the one that counts: from the first name that has
 * to wait for the others, all of them wait.
 */
export function workspaceNames(
  records: Iterable<ConformanceRecord>,
  root: string,
): Generator<ConformanceRecord>
export function workspaceNames(records: Iterable<BulkRecord>, root: string): Generator<BulkRecord>
export function* workspaceNames(records: Iterable<BulkRecord>, root: string): Generator<BulkRecord> {
  const names = new LateNames(root)
  for (const record of records) {
    if (record.kind === 'rows' && !names.isWaiting) {
      // None of them has a path in its name or beside it.
      yield record
      continue
    }
    for (const each of record.kind === 'rows' ? resultsOf(record.rows) : [record]) {
      const decided = names.take(each)
      if (decided !== undefined) yield decided
      else yield* names.takeOverflow()
    }
  }
  yield* names.end()
}

/** Rows do not hold for as long as others have to wait. */
function* resultsOf(rows: ResultRows): Generator<ConformanceRecord> {
  for (let row = 0; row < rows.length; row++) yield { kind: 'result', result: rows.resultAt(row) }
}

/** The names that are decided at the end of the file. */
class LateNames {
  readonly #root: string
  readonly #taken = new Set<string>()
  #waiting: Waiting[] = []
  #isShort = true

  constructor(root: string) {
    this.#root = root
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** The record that may go on at once; undefined for one that has to wait. */
  take(written: ConformanceRecord): ConformanceRecord | undefined {
    const record = withFiles(written, this.#root)
    const renamed = this.#isShort ? renamedIn(written, record, this.#root) : undefined
    if (renamed === undefined && record.kind === 'result' && namesSource(record.result.subject)) {
      this.#taken.add(record.result.subject)
    }
    if (renamed === undefined && !this.isWaiting) return record
    this.#waiting.push({ record, renamed })
    return undefined
  }

  /** All that wait, under their own names, where they are too many. */
  takeOverflow(): readonly ConformanceRecord[] {
    if (this.#waiting.length < MAX_WAITING) return []
    const unchanged = this.#waiting.map(({ record }) => record)
    this.#waiting = []
    this.#isShort = false
    return unchanged
  }

  end(): Iterable<ConformanceRecord> {
    return inOrder(this.#waiting, this.#taken)
  }
}

/** A record behind a name that is not decided yet; `renamed` is the result under the name that it may get. */
interface Waiting {
  readonly record: ConformanceRecord
  readonly renamed: Result | undefined
}

/** Whether a name ends as a source file does. Most do not, and end with another letter. */
function namesSource(subject: string): boolean {
  return (subject.endsWith('s') || subject.endsWith('x')) && SOURCE.test(subject)
}

/** A result under the name that it may get; undefined where it keeps its own. */
function renamedIn(written: ConformanceRecord, shown: ConformanceRecord, root: string): Result | undefined {
  if (written.kind !== 'result' || shown.kind !== 'result') return undefined
  const subject = renamedSubject(written.result, root)
  return subject === undefined ? undefined : { ...shown.result, subject }
}

function withFiles(record: ConformanceRecord, root: string): ConformanceRecord {
  if (record.kind !== 'result') return record
  const result = withFile(record.result, root)
  return result === record.result ? record : { kind: 'result', result }
}

function* inOrder(waiting: readonly Waiting[], taken: ReadonlySet<string>): Generator<ConformanceRecord> {
  const names = Map.groupBy(waiting, ({ renamed }) => renamed?.subject)
  for (const { record, renamed } of waiting) {
    if (renamed === undefined || record.kind !== 'result') {
      yield record
      continue
    }
    const { subject } = record.result
    const same = names.get(renamed.subject) ?? []
    const isFree = !taken.has(renamed.subject) && !taken.has(subject)
    const isOwn =
      isFree && same.every((each) => each.record.kind === 'result' && each.record.result.subject === subject)
    yield isOwn ? { kind: 'result', result: renamed } : record
  }
}

function withFile(result: Result, root: string): Result {
  const { file, attributes } = result
  const selectable = attributes?.['file']
  const shown = file && workspacePath(file, root)
  const selected = selectable && workspacePath(selectable, root)
  if (shown === undefined && selected === undefined) return result
  return {
    ...result,
    ...(shown === undefined ? {} : { file: shown, place: shown }),
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
