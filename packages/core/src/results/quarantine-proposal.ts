import { dayAfter, daysBetween, type Instant, startOfDay } from '../number/instant.ts'
import type { FlakySubject } from './flaky-subjects.ts'
import type { Quarantine } from './quarantine.ts'

/** An entry of the register of quarantines that somebody may accept. */
export interface QuarantineProposal
  extends Pick<Quarantine, 'subject' | 'campaign' | 'reason' | 'since' | 'lastDay'> {
  /** Undefined where nothing says who it is: the person who accepts the entry has to. */
  readonly owner: string | undefined
}

/** What is known of flaky subjects today. */
export interface FlakyCircumstances {
  readonly now: Instant
  /** The entries of today's register: what is in it needs no other. */
  readonly register: readonly Quarantine[]
}

/** What a proposal depends on besides the subject. */
export interface ProposalRules extends FlakyCircumstances {
  /** Who repairs a subject, as far as the areas of the policy say. */
  ownerOf(flaky: FlakySubject): string | undefined
}

/** One failure that a second run takes back may be anything. */
const MIN_FAILED = 2

/** A subject that has not failed for so long may have been repaired. */
const MAX_QUIET_DAYS = 14

/** How long a proposed quarantine lasts: long enough to repair a test, and less than the register allows. */
const PROPOSED_DAYS = 14

/** The flaky subjects that somebody has to look at: they failed in the last 14 days, and are not quarantined. */
export function unhandledFlaky(
  flaky: readonly FlakySubject[],
  { now, register }: FlakyCircumstances,
): readonly FlakySubject[] {
  return flaky.filter((each) => isRecent(each, now) && !isQuarantined(each, register))
}

/** The entries to propose for subjects that flip, one for each subject of a campaign. */
export function proposeQuarantines(
  flaky: readonly FlakySubject[],
  rules: ProposalRules,
): readonly QuarantineProposal[] {
  const since = dayAfter(rules.now, 0)
  const worthwhile = unhandledFlaky(flaky, rules).filter(({ failed }) => failed >= MIN_FAILED)
  const bySubject = Map.groupBy(worthwhile, ({ campaign, subject }) => JSON.stringify([campaign, subject]))
  return [...bySubject.values()].flatMap(([worst]) => {
    if (worst === undefined) return []
    const lastDay = dayAfter(rules.now, PROPOSED_DAYS)
    const { subject, campaign } = worst
    return [
      {
        subject,
        campaign,
        owner: rules.ownerOf(worst),
        reason: `Flips without a change: ${flakyText(worst)}.`,
        since,
        lastDay,
      },
    ]
  })
}

function isRecent({ lastDay }: FlakySubject, now: Instant): boolean {
  return daysBetween(startOfDay(lastDay), now) <= MAX_QUIET_DAYS
}

function isQuarantined({ campaign, subject }: FlakySubject, register: readonly Quarantine[]): boolean {
  return register.some(
    (entry) => entry.subject === subject && (entry.campaign === undefined || entry.campaign === campaign),
  )
}

/** How often a subject flips, as people read it: `3 of 20 runs on windows since 2026-02-09`. */
export function flakyText({ failed, runs, firstDay, system }: FlakySubject): string {
  const where = system === '' ? '' : ` on ${system}`
  return `${failed} of ${runs} runs${where} since ${firstDay}`
}

/** The entries as they are pasted into the register, in YAML. An entry without an owner is refused until it has one. */
export function quarantineText(proposals: readonly QuarantineProposal[]): string {
  return proposals.map(entryText).join('')
}

function entryText({ subject, campaign, owner, reason, since, lastDay }: QuarantineProposal): string {
  const lines = [
    `subject: ${JSON.stringify(subject)}`,
    ...(campaign === undefined ? [] : [`campaign: ${JSON.stringify(campaign)}`]),
    owner === undefined ? 'owner: "" # name who repairs it' : `owner: ${JSON.stringify(owner)}`,
    `reason: ${JSON.stringify(reason)}`,
    `since: ${since}`,
    `last-day: ${lastDay}`,
  ]
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}\n`).join('')
}
