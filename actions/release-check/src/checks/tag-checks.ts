import type { Check } from '@governance-gates/core'
import type { TagReading } from '../tag-format.ts'
import type { Version } from '../version.ts'

const TAG = { id: 'tag', title: 'The tag names a version', rule: 'release.tag' } as const

/** The tag names a version. */
export function readTag({ text }: Version): Check {
  return {
    ...TAG,
    status: 'pass',
    actual: text,
    expected: 'a version of Semantic Versioning 2.0',
    findings: [],
  }
}

/** The tag names none. */
export function refusedTag(tag: string, { reason, remedy }: Extract<TagReading, { kind: 'refused' }>): Check {
  return {
    ...TAG,
    status: 'fail',
    actual: tag === '' ? null : tag,
    expected: 'a version of Semantic Versioning 2.0',
    remedy,
    findings: [{ message: reason }],
  }
}

/** What is judged is the commit: rules that somebody has only just written are none of it. */
export function changedRules(paths: readonly string[]): readonly Check[] {
  if (paths.length === 0) return []
  return [
    {
      id: 'tag.rules',
      title: 'The rules are those of the commit',
      rule: 'release.tag',
      status: 'inconclusive',
      actual: `${paths.length} changed`,
      expected: '0 changed',
      remedy: 'commit them, or let no step write them before this one',
      findings: paths.map((file) => ({ message: 'it is not as it is in the commit', file })),
    },
  ]
}

interface Checkout {
  readonly tag: string
  readonly commit: string
  /** The commit that the tag was pushed for; undefined where no such push started the run. */
  readonly pushed: string | undefined
}

/** The tag is one commit's, and another is checked out. */
export function otherCheckout({ pushed, commit, tag }: Checkout): readonly Check[] {
  if (pushed === undefined || pushed === commit) return []
  return [
    {
      id: 'tag.checkout',
      title: 'What is checked out is what the tag was pushed for',
      rule: 'release.tag',
      status: 'inconclusive',
      actual: commit.slice(0, 12),
      expected: pushed.slice(0, 12),
      remedy: 'check out the tag before this step: actions/checkout without ref',
      findings: [{ message: `${tag} was pushed for commit ${pushed}`, subject: tag }],
    },
  ]
}
