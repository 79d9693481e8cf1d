import {
  type Check,
  checkOf,
  daysBetween,
  exactly,
  type Finding,
  formatInstant,
  type Instant,
  measured,
  type Outcome,
  type Rule,
} from '@governance-gates/core'
import {
  documentsAge,
  documentsExist,
  documentsHistory,
  documentsLinks,
  documentsReadable,
} from '../rules/documents.ts'
import type { DocumentStanding } from '../traceability-input.ts'

/** The documents that the policy names: whether they exist, are young enough, and have no broken links (DOC-1). */
export function checkDocuments(documents: readonly DocumentStanding[], now: Instant): readonly Check[] {
  if (documents.length === 0) return []
  const checks = [checkExistence(documents), ...checkAges(documents, now), ...checkLinks(documents)]
  return checks.filter((check) => check !== undefined)
}

function checkExistence(documents: readonly DocumentStanding[]): Check {
  const absent = documents.filter(({ exists }) => !exists)
  return checkOf(
    documentsExist,
    {},
    {
      status: absent.length === 0 ? 'pass' : 'fail',
      actual: measured(absent.length, 'documents'),
      expected: exactly(0, 'documents'),
      detail: `${absent.length} of ${documents.length} documents are missing`,
      findings: absent.map(({ policy, shown }) => ({
        subject: policy.title,
        message: `${shown} does not exist`,
      })),
    },
  )
}

/** How old a document is, as far as it is known. */
export interface DocumentAge {
  readonly status: 'pass' | 'fail' | 'inconclusive'
  /** For people. */
  readonly text: string
  readonly remedy?: string
}

/** The clocks of two machines may differ by this much. */
const CLOCK_TOLERANCE = 5 * 60_000

const FETCH = documentsHistory.remedy

/** The age of a document against its limit; undefined where it has none, or does not exist. */
export function ageOf({ policy, history }: DocumentStanding, now: Instant): DocumentAge | undefined {
  const limit = policy['max-age']
  if (history === undefined || limit === undefined) return undefined
  switch (history.kind) {
    case 'unknown':
      return { status: 'inconclusive', text: history.reason, remedy: FETCH }
    case 'uncommitted':
      return { status: 'inconclusive', text: 'is not committed yet', remedy: 'commit the document' }
    case 'cut': {
      // It was changed at that moment or earlier, so that this is certain all the same.
      if (now - history.notAfter > limit.milliseconds) return tooOld(history.notAfter, now, 'or earlier')
      const text = 'the checkout is shallow, and does not include the last commit that changed it'
      return { status: 'inconclusive', text, remedy: FETCH }
    }
    case 'committed': {
      const { at } = history
      if (at - now > CLOCK_TOLERANCE) {
        const text = `last changed at ${formatInstant(at)}, which is in the future`
        return {
          status: 'inconclusive',
          text,
          remedy: 'fix the clock of the machine that made the commit, or the instant in as-of',
        }
      }
      if (now - at > limit.milliseconds) return tooOld(at, now, '')
      return { status: 'pass', text: `${daysAgo(at, now)} days` }
    }
  }
}

function tooOld(at: Instant, now: Instant, aside: string): DocumentAge {
  const text = [`${daysAgo(at, now)} days old, last changed at ${formatInstant(at)}`, aside].join(' ').trim()
  return { status: 'fail', text, remedy: documentsAge.remedy }
}

function daysAgo(at: Instant, now: Instant): number {
  return Math.max(0, daysBetween(at, now))
}

interface Aged {
  readonly document: DocumentStanding
  readonly age: DocumentAge
}

/** Too old, and of unknown age, are two checks: what could not be measured is not forgiven beside what fails. */
function checkAges(documents: readonly DocumentStanding[], now: Instant): readonly Check[] {
  const aged = documents.flatMap((document) => {
    const age = ageOf(document, now)
    return age === undefined ? [] : [{ document, age }]
  })
  if (aged.length === 0) return []
  const stale = aged.filter(({ age }) => age.status === 'fail')
  const unknown = aged.filter(({ age }) => age.status === 'inconclusive')
  const tooOld = { rule: documentsAge, total: aged.length, bad: stale }
  if (unknown.length === 0) return [ageCheck(tooOld)]
  if (stale.length === 0) return [unknownAges({ ...tooOld, bad: unknown })]
  return [ageCheck(tooOld), unknownAges({ rule: documentsHistory, total: aged.length, bad: unknown })]
}

interface AgedDocuments {
  readonly rule: Rule
  /** Documents that have a limit, and exist. */
  readonly total: number
  readonly bad: readonly Aged[]
}

function ageCheck({ rule, total, bad }: AgedDocuments): Check {
  return checkOf(
    rule,
    {},
    {
      status: bad.length === 0 ? 'pass' : 'fail',
      actual: measured(bad.length, 'documents'),
      expected: exactly(0, 'documents'),
      detail: `${bad.length} of ${total} documents are older than their max-age`,
      ...remedyOf(bad),
      findings: bad.map(findingOf),
    },
  )
}

function unknownAges({ rule, total, bad }: AgedDocuments): Check {
  return checkOf(
    rule,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: exactly(0, 'documents'),
      detail: `the age of ${bad.length} of ${total} documents is unknown`,
      ...remedyOf(bad),
      findings: bad.map(findingOf),
    },
  )
}

function remedyOf([first]: readonly Aged[]): Pick<Outcome, 'remedy'> {
  return first?.age.remedy === undefined ? {} : { remedy: first.age.remedy }
}

function findingOf({ document: { policy, shown }, age }: Aged): Finding {
  const limit = policy['max-age']?.text ?? ''
  return { subject: policy.title, message: `${age.text} (maximum ${limit})`, file: shown }
}

function checkLinks(documents: readonly DocumentStanding[]): readonly Check[] {
  if (documents.every(({ links }) => links.kind === 'none')) return []
  const unreadable = documents.flatMap(({ links }) => (links.kind === 'unreadable' ? [links.finding] : []))
  const read = documents.flatMap(({ links }) => (links.kind === 'read' ? [links] : []))
  const broken = read.flatMap((links) => links.broken)
  const checked = read.reduce((sum, links) => sum + links.checked, 0)
  const links = checkOf(
    documentsLinks,
    {},
    {
      status: broken.length === 0 ? 'pass' : 'fail',
      actual: measured(broken.length, 'links'),
      expected: exactly(0, 'links'),
      detail: `${broken.length} of ${checked} links are broken`,
      findings: broken,
    },
  )
  if (unreadable.length === 0) return [links]
  const outcome = { status: 'inconclusive', remedy: documentsReadable.remedy, findings: unreadable } as const
  if (broken.length === 0) {
    return [checkOf(documentsLinks, {}, { ...outcome, actual: null, expected: exactly(0, 'links') })]
  }
  // What could not be read is a check of its own beside broken links: it is not forgiven with them.
  const [actual, expected] = [measured(unreadable.length, 'documents'), exactly(0, 'documents')]
  return [links, checkOf(documentsReadable, {}, { ...outcome, actual, expected })]
}
