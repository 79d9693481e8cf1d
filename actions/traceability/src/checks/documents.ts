import { type Check, daysBetween, type Finding, formatInstant, type Instant } from '@governance-gates/core'
import type { DocumentStanding } from '../traceability-input.ts'

const RULE = 'traceability.documents'

/** The documents that the policy names: whether they exist, are young enough, and lead somewhere (DOC-1). */
export function checkDocuments(documents: readonly DocumentStanding[], now: Instant): readonly Check[] {
  if (documents.length === 0) return []
  const checks = [checkExistence(documents), ...checkAges(documents, now), ...checkLinks(documents)]
  return checks.filter((check) => check !== undefined)
}

function checkExistence(documents: readonly DocumentStanding[]): Check {
  const absent = documents.filter(({ exists }) => !exists)
  return {
    id: 'documents.exist',
    title: 'The documents exist',
    rule: RULE,
    status: absent.length === 0 ? 'pass' : 'fail',
    actual: `${documents.length - absent.length} of ${documents.length}`,
    expected: 'all',
    ...(absent.length === 0 ? {} : { remedy: 'write the document, or correct its path in the policy' }),
    findings: absent.map(({ policy, shown }) => ({
      subject: policy.title,
      message: `there is no file ${shown}`,
    })),
  }
}

/** How old a document is, as far as it can be told. */
export interface DocumentAge {
  readonly status: 'pass' | 'fail' | 'inconclusive'
  /** For people. */
  readonly text: string
  readonly remedy?: string
}

/** Clocks of two machines may differ by so much. */
const CLOCK_TOLERANCE = 5 * 60_000

const FETCH = 'check out the whole history (actions/checkout with fetch-depth: 0)'

/** The age of a document against its limit; undefined where it has none, or does not exist. */
export function ageOf({ policy, history }: DocumentStanding, now: Instant): DocumentAge | undefined {
  const limit = policy['max-age']
  if (history === undefined || limit === undefined) return undefined
  switch (history.kind) {
    case 'unknown':
      return { status: 'inconclusive', text: history.reason, remedy: FETCH }
    case 'uncommitted':
      return { status: 'inconclusive', text: 'no commit has touched it yet', remedy: 'commit the document' }
    case 'cut': {
      // It was changed at that moment or earlier, so that this is certain all the same.
      if (now - history.notAfter > limit.milliseconds) return tooOld(history.notAfter, now, 'or earlier')
      const text = 'the checkout is shallow: the commit that changed it last is not in it'
      return { status: 'inconclusive', text, remedy: FETCH }
    }
    case 'committed': {
      const { at } = history
      if (at - now > CLOCK_TOLERANCE) {
        const text = `was changed at ${formatInstant(at)}, in the future`
        return { status: 'inconclusive', text, remedy: 'correct the clock, or the instant to judge at' }
      }
      if (now - at > limit.milliseconds) return tooOld(at, now, '')
      return { status: 'pass', text: `${daysAgo(at, now)} days` }
    }
  }
}

function tooOld(at: Instant, now: Instant, aside: string): DocumentAge {
  const text = [`${daysAgo(at, now)} days, changed last at ${formatInstant(at)}`, aside].join(' ').trim()
  return { status: 'fail', text, remedy: 'bring the document up to date' }
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
  const hasBoth = stale.length > 0 && unknown.length > 0
  const check = ageCheck('documents.age', aged.length, stale.length > 0 ? stale : unknown)
  return hasBoth ? [check, ageCheck('documents.history', aged.length, unknown)] : [check]
}

function ageCheck(id: string, total: number, bad: readonly Aged[]): Check {
  const remedy = bad[0]?.age.remedy
  return {
    id,
    title: 'The documents are kept up to date',
    rule: RULE,
    status: bad[0]?.age.status ?? 'pass',
    actual: `${total - bad.length} of ${total}`,
    expected: 'all within their max-age',
    ...(remedy === undefined ? {} : { remedy }),
    findings: bad.map(({ document: { policy, shown }, age }) => ({
      subject: policy.title,
      message: `${age.text} (wanted <= ${policy['max-age']?.text ?? ''})`,
      file: shown,
    })),
  }
}

function checkLinks(documents: readonly DocumentStanding[]): readonly Check[] {
  let checked = 0
  const broken: Finding[] = []
  const unreadable: Finding[] = []
  for (const { links } of documents) {
    if (links.kind === 'unreadable') unreadable.push(links.finding)
    if (links.kind !== 'read') continue
    checked += links.checked
    broken.push(...links.broken)
  }
  if (documents.every(({ links }) => links.kind === 'none')) return []
  const check = {
    id: 'documents.links',
    title: 'Relative links and anchors of the documents lead somewhere',
    rule: RULE,
    actual: `${broken.length} of ${checked} are broken`,
    expected: '0',
    findings: broken,
  }
  const links: Check =
    broken.length > 0
      ? { ...check, status: 'fail', remedy: 'correct the link, or write what it leads to' }
      : { ...check, status: 'pass' }
  if (unreadable.length === 0) return [links]
  return [
    ...(broken.length > 0 ? [links] : []),
    {
      ...check,
      id: broken.length > 0 ? 'documents.readable' : 'documents.links',
      status: 'inconclusive',
      findings: unreadable,
      remedy: 'correct the document',
    },
  ]
}
