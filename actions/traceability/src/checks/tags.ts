import { type Check, type Finding, groupBy } from '@governance-gates/core'
import type { Matrix } from '@governance-gates/evidence'
import type { Tag, TagReading } from '../traceability-input.ts'
import type { LinkGraph } from './link-graph.ts'

const RULE = 'traceability.tags'

/** What the tests say of themselves: whether it could be read, names what there is, and agrees with the matrix. */
export function checkTags(reading: TagReading, matrix: Matrix, graph: LinkGraph): readonly Check[] {
  return [checkFiles(reading), checkOrphaned(reading, matrix), checkContradictions(reading, graph)]
}

function checkFiles({ files, tags, problems }: TagReading): Check {
  const check = {
    id: 'tags.files',
    title: 'The tests were searched for tags',
    rule: `${RULE}.files`,
    actual: `${files.length} files, ${tags.length} tags`,
    expected: 'each file readable',
    findings: problems,
  }
  if (files.length === 0) {
    const remedy = 'correct the globs: they match no file'
    return { ...check, status: 'inconclusive', remedy }
  }
  if (problems.length === 0) return { ...check, status: 'pass' }
  const remedy = 'correct the file, or leave it out of the globs'
  return { ...check, status: 'inconclusive', remedy }
}

function checkOrphaned({ tags }: TagReading, { requirements }: Matrix): Check {
  const known = new Set(requirements.map(({ id }) => id))
  const findings = tags
    .filter(({ id }) => !known.has(id))
    .map(({ id, shown, line }) => ({
      subject: id,
      message: 'orphaned: a test names it, and no requirement has this id',
      file: shown,
      line,
    }))
  return {
    id: 'tags.orphaned',
    title: 'Tags name requirements that there are',
    rule: RULE,
    status: findings.length === 0 ? 'pass' : 'fail',
    actual: `${findings.length} of ${tags.length} tags are orphaned`,
    expected: '0',
    ...(findings.length === 0 ? {} : { remedy: 'correct the id, or add the requirement to the matrix' }),
    findings,
  }
}

/**
 * Where both sources speak of one test, they must say the same. A test without tags, or one that the matrix names only
 * by a glob, if at all, contradicts nobody: there one source completes the other.
 */
function checkContradictions({ tags }: TagReading, { inMatrix, inTags }: LinkGraph): Check {
  const tagsOf = groupBy(tags, ({ file }) => file)
  const findings = [...inTags].flatMap(([file, tagged]) => {
    const matrix = inMatrix.get(file) ?? new Map<string, 'path' | 'glob'>()
    return contradictions(file, { tagged, matrix }, tagsOf.get(file) ?? [])
  })
  return {
    id: 'tags.contradictions',
    title: 'Tags and the matrix agree',
    rule: RULE,
    status: findings.length === 0 ? 'pass' : 'fail',
    actual: findings.length,
    expected: '0',
    ...(findings.length === 0 ? {} : { remedy: 'write the same requirements in the test and in the matrix' }),
    findings,
  }
}

/** What two sources say of one file: the requirements that it covers. */
interface TwoSources {
  readonly tagged: ReadonlySet<string>
  readonly matrix: ReadonlyMap<string, 'path' | 'glob'>
}

function contradictions(
  file: string,
  { tagged, matrix }: TwoSources,
  tags: readonly Tag[],
): readonly Finding[] {
  const named = [...matrix].filter(([, by]) => by === 'path').map(([id]) => id)
  if (named.length === 0) return []
  const place = (tag: Tag | undefined) => (tag === undefined ? {} : { file: tag.shown, line: tag.line })
  const untold = [...tagged].filter((id) => !matrix.has(id))
  const untagged = named.filter((id) => !tagged.has(id))
  return [
    ...untold.map((id) => ({
      subject: id,
      message: `the test says that it covers it; the matrix says that ${file} covers ${named.join(', ')}`,
      ...place(tags.find((tag) => tag.id === id)),
    })),
    ...untagged.map((id) => ({
      subject: id,
      message: `the matrix says that ${file} covers it; the test says that it covers ${[...tagged].join(', ')}`,
      ...place(tags[0]),
    })),
  ]
}
