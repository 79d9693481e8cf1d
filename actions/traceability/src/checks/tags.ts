import { atLeast, type Check, checkOf, exactly, type Finding, measured, noneOf } from '@governance-gates/core'
import type { Matrix } from '@governance-gates/project-files'
import { tagsContradictions, tagsFiles, tagsOrphaned } from '../rules/tags.ts'
import type { Tag, TagReading } from '../traceability-input.ts'
import type { LinkGraph } from './link-graph.ts'

/** The tags of the tests: whether they could be read, name requirements that exist, and agree with the matrix. */
export function checkTags(reading: TagReading, matrix: Matrix, graph: LinkGraph): readonly Check[] {
  return [checkFiles(reading), checkOrphaned(reading, matrix), checkContradictions(reading, graph)]
}

function checkFiles({ files, tags, problems }: TagReading): Check {
  if (files.length === 0) {
    return checkOf(
      tagsFiles,
      {},
      {
        status: 'inconclusive',
        actual: measured(0, 'files'),
        expected: atLeast(1, 'files'),
        remedy: 'fix the globs in traceability.tags.files of the policy: they match no file',
        findings: problems,
      },
    )
  }
  return checkOf(
    tagsFiles,
    {},
    {
      status: problems.length === 0 ? 'pass' : 'inconclusive',
      actual: measured(problems.length, 'problems'),
      expected: exactly(0, 'problems'),
      detail: `found ${tags.length} tags in ${files.length} files`,
      findings: problems,
    },
  )
}

function checkOrphaned({ tags }: TagReading, { requirements }: Matrix): Check {
  const known = new Set(requirements.map(({ id }) => id))
  const orphaned = tags.filter(({ id }) => !known.has(id))
  return checkOf(
    tagsOrphaned,
    {},
    {
      status: orphaned.length === 0 ? 'pass' : 'fail',
      actual: measured(orphaned.length, 'tags'),
      expected: exactly(0, 'tags'),
      detail: `${orphaned.length} of ${tags.length} tags are orphaned`,
      findings: orphaned.map(({ id, shown, line }) => ({
        subject: id,
        message: 'orphaned: a test names it, but no requirement has this id',
        file: shown,
        line,
      })),
    },
  )
}

/**
 * Where both sources speak of one test, they must say the same. A test without tags, or one that the matrix names only
 * by a glob, if at all, contradicts nobody: there one source completes the other.
 */
function checkContradictions({ tags }: TagReading, { inMatrix, inTags }: LinkGraph): Check {
  const tagsOf = Map.groupBy(tags, ({ file }) => file)
  const findings = [...inTags].flatMap(([file, tagged]) => {
    const matrix = inMatrix.get(file) ?? new Map<string, 'path' | 'glob'>()
    return contradictions(file, { tagged, matrix }, tagsOf.get(file) ?? [])
  })
  return checkOf(
    tagsContradictions,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      ...noneOf(findings, 'contradictions'),
    },
  )
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
  const unnamed = [...tagged].filter((id) => !matrix.has(id))
  const untagged = named.filter((id) => !tagged.has(id))
  return [
    ...unnamed.map((id) => ({
      subject: id,
      message: `${file} has a tag for it, but the matrix names ${file} only for ${named.join(', ')}`,
      ...place(tags.find((tag) => tag.id === id)),
    })),
    ...untagged.map((id) => ({
      subject: id,
      message: `the matrix names ${file} for it, but ${file} has tags only for ${[...tagged].join(', ')}`,
      ...place(tags[0]),
    })),
  ]
}
