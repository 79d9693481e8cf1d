import { type Check, checkOf, exactly, measured } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'
import { tagCheckout, tagFormat, tagRules } from '../rules/tag.ts'
import { schemeOf } from '../schemes/schemes.ts'
import type { TagReading } from '../tag-format.ts'
import type { Version } from '../version.ts'

function expectedOf(scheme: ReleaseScheme): Check['expected'] {
  return exactly(`a version of ${schemeOf(scheme).noun}`)
}

/** The tag names a version. */
export function readTag({ text, scheme }: Version): Check {
  return checkOf(tagFormat, {}, { status: 'pass', actual: measured(text), expected: expectedOf(scheme) })
}

/** The tag does not name a version. */
export function refusedTag(
  tag: string,
  { reason, remedy, scheme }: Extract<TagReading, { kind: 'refused' }>,
): Check {
  return checkOf(
    tagFormat,
    {},
    {
      status: 'fail',
      actual: tag === '' ? null : measured(tag),
      expected: expectedOf(scheme),
      remedy,
      findings: [{ message: reason }],
    },
  )
}

/** What is judged is the commit: rules that somebody has only just written are not part of it. */
export function changedRules(paths: readonly string[]): readonly Check[] {
  if (paths.length === 0) return []
  return [
    checkOf(
      tagRules,
      {},
      {
        status: 'inconclusive',
        actual: measured(paths.length, 'changed files'),
        expected: exactly(0, 'changed files'),
        findings: paths.map((file) => ({ message: 'differs from the file in the commit', file })),
      },
    ),
  ]
}

interface Checkout {
  readonly tag: string
  readonly commit: string
  /** The commit that the tag was pushed for; undefined where no such push started the run. */
  readonly pushed: string | undefined
}

/** Enough to find a commit by, and to fit a table. */
const SHORT_SHA = 12

/** The tag is one commit's, and another is checked out. */
export function otherCheckout({ pushed, commit, tag }: Checkout): readonly Check[] {
  if (pushed === undefined || pushed === commit) return []
  return [
    checkOf(
      tagCheckout,
      {},
      {
        status: 'inconclusive',
        actual: measured(commit.slice(0, SHORT_SHA)),
        expected: exactly(pushed.slice(0, SHORT_SHA)),
        findings: [{ message: `was pushed for commit ${pushed}`, subject: tag }],
      },
    ),
  ]
}
