import { atLeast, type Check, checkOf, exactly, type Finding, measured, noneOf } from '@governance-gates/core'
import type { Matrix } from '@governance-gates/project-files'
import { tagsContradictions, tagsFiles, tagsOrphaned } from '../rules/tags.ts'
import { proofName, type Tag, type TagReading } from '../traceability-input.ts'
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
 * Where both sources speak of one file, or of one test in it, they must say the same. One without tags, or one that the matrix
 * names only by a glob, if at all, contradicts nobody: there one source completes the other. A file has the tags of its tests.
 */
function checkContradictions({ tags }: TagReading, { inMatrix, inTags }: LinkGraph): Check {
  const known = tags.filter((tag) => inTags.get(proofName(tag))?.has(tag.id) === true)
  const ofFiles = Map.groupBy(known, ({ file }) => file)
  const ofTests = Map.groupBy(
    known.filter(({ test }) => test !== undefined),
    proofName,
  )
  const matrixOf = (name: string) => inMatrix.get(name) ?? new Map<string, 'path' | 'glob'>()
  const findings = [...ofFiles, ...ofTests].flatMap(([name, own]) => {
    const [first] = own
    const file = first?.file ?? name
    // What the matrix says of the whole file, it says of each of its tests; what it says of a test is enough for its tag.
    const also = name === file ? own.map(proofName) : [file]
    const named = new Set(also.flatMap((each) => [...matrixOf(each).keys()]))
    const all = tags.filter((tag) => (name === file ? tag.file : proofName(tag)) === name)
    return contradictions(
      name,
      { tagged: new Set(own.map(({ id }) => id)), matrix: matrixOf(name), named },
      all,
    )
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

/** What two sources say of one file or test: the requirements that it covers. */
interface TwoSources {
  readonly tagged: ReadonlySet<string>
  readonly matrix: ReadonlyMap<string, 'path' | 'glob'>
  /** Requirements that the matrix names for what is around it, or in it. */
  readonly named: ReadonlySet<string>
}

function contradictions(
  name: string,
  { tagged, matrix, named: others }: TwoSources,
  tags: readonly Tag[],
): readonly Finding[] {
  const named = [...matrix].filter(([, by]) => by === 'path').map(([id]) => id)
  if (named.length === 0) return []
  const place = (tag: Tag | undefined) => (tag === undefined ? {} : { file: tag.shown, line: tag.line })
  const unnamed = [...tagged].filter((id) => !matrix.has(id) && !others.has(id))
  const untagged = named.filter((id) => !tagged.has(id))
  return [
    ...unnamed.map((id) => ({
      subject: id,
      message: `${name} has a tag for it, but the matrix names ${name} only for ${named.join(', ')}`,
      ...place(tags.find((tag) => tag.id === id)),
    })),
    ...untagged.map((id) => ({
      subject: id,
      message: `the matrix names ${name} for it, but ${name} has tags only for ${[...tagged].join(', ')}`,
      ...place(tags[0]),
    })),
  ]
}
