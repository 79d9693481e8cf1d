import type { Decimal, Duration, MadeBy } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { shownValue } from '../shown-value.ts'
import { list, oneOrMore } from '../values/collections.ts'
import { madeBy } from '../values/made-by.ts'
import { duration, percentage } from '../values/scalars.ts'
import { fieldName, label, path, pathOrGlob } from '../values/texts.ts'
import { type Weakening, weakening } from '../values/weakening.ts'

/** A document that must exist, and may not be stale. */
export interface DocumentPolicy {
  readonly path: string
  readonly title: string
  readonly 'max-age'?: Duration
  /** The folder that addresses beginning with a slash start at, where a site is made of the document. */
  readonly root?: string
}

/** Where tests say themselves which requirements they are for. */
export interface TagsPolicy {
  /**
   * A regular expression (RE2) whose first group, or the whole of it, is a list of ids. It is compiled where it is used
   * it: most gates never do.
   */
  readonly pattern?: string
  readonly files: readonly string[]
}

export interface TraceabilityPolicy {
  readonly matrix: string
  /** The categories of evidence that every requirement must name. */
  readonly require?: readonly string[]
  /** Percent of the classified tests that must be traced to a requirement. */
  readonly 'min-coverage'?: Decimal
  readonly tags?: TagsPolicy
  /** Globs of test results: a requirement is covered only where its tests passed. */
  readonly results?: readonly string[]
  /** Whether a step of the run must have written the results; as the workflow says where absent. */
  readonly 'made-by'?: MadeBy
  /** The fingerprints that the requirements' texts had when their tests were last reviewed. */
  readonly lock?: string
  readonly documents?: readonly DocumentPolicy[]
  /** What a change does that takes something away from the matrix. */
  readonly weakening: Weakening
}

export const traceabilityReader: SectionReader<TraceabilityPolicy> = {
  schema: traceabilitySchema,
}

function traceabilitySchema(): z.ZodMiniType<TraceabilityPolicy> {
  return z.strictObject({
    matrix: path,
    require: z.exactOptional(list(fieldName)),
    'min-coverage': z.exactOptional(percentage),
    tags: z.exactOptional(z.strictObject({ pattern: z.exactOptional(label), files: oneOrMore(pathOrGlob) })),
    results: z.exactOptional(oneOrMore(pathOrGlob)),
    'made-by': z.exactOptional(madeBy),
    lock: z.exactOptional(path),
    documents: z.exactOptional(documentsSchema()),
    weakening: z._default(weakening, 'fail'),
  })
}

function documentsSchema(): z.ZodMiniType<readonly DocumentPolicy[]> {
  const document = z.strictObject({
    ...{ path, title: label, 'max-age': z.exactOptional(duration) },
    root: z.exactOptional(path),
  })
  return list(document).check(
    z.superRefine((documents, context) => {
      documents.forEach(({ path: each }, index) => {
        if (documents.findIndex((other) => other.path === each) === index) return
        const message = `${shownValue(each)} appears twice in the list: name it once`
        context.addIssue({ code: 'custom', path: [index, 'path'], message })
      })
    }),
  )
}

export const TRACEABILITY_KEYS: Keys<TraceabilityPolicy> = {
  matrix: { meaning: 'The traceability matrix.', stricter: 'depends' },
  require: {
    meaning: 'The categories of evidence that every requirement must have.',
    stricter: 'present',
  },
  'min-coverage': {
    meaning: 'The share of classified tests that must be traced to a requirement.',
    stricter: 'higher',
  },
  tags: {
    meaning: 'Where tests name their requirements themselves.',
    stricter: 'depends',
    keys: {
      pattern: {
        meaning: 'A regular expression (RE2) whose first group is a list of ids, separated by commas.',
        stricter: 'depends',
        default: 'matches `covers: ID-1, ID-2`',
      },
      files: { meaning: 'The tests whose comments are searched.', stricter: 'depends' },
    },
  },
  results: {
    meaning: 'Test results. With them a requirement is covered only if its tests passed.',
    stricter: 'present',
  },
  'made-by': {
    meaning:
      'Whether a step of this run must have written the results: an unchanged committed file is then inconclusive.',
    stricter: ['this-run', 'anywhere'],
  },
  lock: {
    meaning: 'The file with the fingerprints of the requirements whose tests were reviewed.',
    stricter: 'present',
  },
  documents: {
    meaning: 'Documents that must exist, and whose links must work.',
    stricter: 'present',
    each: {
      meaning: 'One document.',
      keys: {
        path: { meaning: 'The file.', stricter: 'depends' },
        title: { meaning: 'The name of the document in reports.', stricter: 'neither' },
        'max-age': { meaning: 'How long ago its last change may be.', stricter: 'lower' },
        root: {
          meaning:
            'The folder that links beginning with a slash start at, if a site is made of the document. Found by itself for VitePress, MkDocs and Docusaurus.',
          stricter: 'depends',
        },
      },
    },
  },
  weakening: {
    meaning: 'What happens if a change takes evidence, requirements or rules away from the matrix.',
    stricter: ['fail', 'warn'],
  },
}
