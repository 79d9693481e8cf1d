import type { Instant } from '@governance-gates/core'
import { type HistoryRow, orderedRows, seenAt } from '../history/history-row.ts'
import { type SeenSymptom, type SymptomKind, symptomKey } from '../symptom.ts'

/** A verdict that shows something, to name it. */
export interface ShownBy {
  readonly at: Instant
  readonly commit: string
  readonly run: string | undefined
}

/** One symptom of a cause, and how it is. */
export interface Member {
  readonly symptom: SeenSymptom
  /** Failing verdicts in a row, without those that could not say. */
  readonly fails: number
  /** Green verdicts since the last failing one. */
  readonly greens: readonly ShownBy[]
  readonly isOver: boolean
}

/** Symptoms that have one root: what one issue is about. */
export interface Cause {
  readonly gate: string
  readonly kind: SymptomKind
  /** The symptom that the issue is known by. */
  readonly lead: SeenSymptom
  readonly members: readonly Member[]
  /** When it began, or began again: `evaluatedAt` of the first failing verdict. */
  readonly since: Instant
  /** The commit of that verdict. */
  readonly commit: string
  /** The latest failing verdict. */
  readonly latest: ShownBy
  /** When the evidence of the latest failing verdict was made. */
  readonly seenAt: Instant
  /** Verdicts that brought more symptoms. */
  readonly joined: readonly (ShownBy & { readonly count: number })[]
  /** How many times it failed again after it was green. */
  readonly flips: number
  /** Whether enough verdicts in a row have failed. */
  readonly isConfirmed: boolean
  /** Undefined while it lasts. */
  readonly endedAt: Instant | undefined
}

export interface CauseSettings {
  readonly after: number
  readonly closeAfter: number
  /** Milliseconds within which a cause that has ended is the same when it comes back. */
  readonly sameWithin: number
}

/** From so many symptoms of one group on, more of them belong to the same cause. */
const CROWD = 10

/** What the verdicts of a gate have in common, read from the first to the last: the same history, the same causes. */
export function causesOf(
  rows: readonly HistoryRow[],
  gate: string,
  settings: CauseSettings,
): readonly Cause[] {
  const ordered = orderedRows(rows, gate)
  return ordered.reduce<readonly Cause[]>((causes, row, index) => {
    const adopted = adopt(causes, row)
    const { continued, fresh } = recur(adopted, row, settings)
    const grown = index === 0 ? joinKnown(continued, row, fresh) : { causes: continued, left: fresh }
    return settle(begin(grown.causes, row, grown.left), row, settings)
  }, [])
}

function shownBy({ evaluatedAt: at, commit, run }: HistoryRow): ShownBy {
  return { at, commit, run }
}

function has({ members }: Cause, key: string): boolean {
  return members.some(({ symptom }) => symptomKey(symptom) === key)
}

/** An open issue whose history was lost is a cause that has been confirmed before. */
function adopt(causes: readonly Cause[], row: HistoryRow): readonly Cause[] {
  const unknown = row.known.filter((each) => !causes.some((cause) => has(cause, symptomKey(each))))
  return [
    ...causes,
    ...unknown.map((symptom) => ({ ...causeOf(row, [symptom], 0), isConfirmed: true, joined: [] })),
  ]
}

interface Recurrence {
  readonly continued: readonly Cause[]
  /** Symptoms that no cause has. */
  readonly fresh: readonly SeenSymptom[]
}

function recur(causes: readonly Cause[], row: HistoryRow, settings: CauseSettings): Recurrence {
  const owners = new Map(
    row.symptoms.map((each) => [each, ownerOf(causes, { symptom: each, row, settings })]),
  )
  const continued = causes.map((cause) => {
    const again = row.symptoms.filter((each) => owners.get(each) === cause)
    return again.length === 0 ? cause : failAgain(cause, row, again)
  })
  return { continued, fresh: row.symptoms.filter((each) => owners.get(each) === undefined) }
}

interface Recurring {
  readonly symptom: SeenSymptom
  readonly row: HistoryRow
  readonly settings: CauseSettings
}

/** The cause that goes on: one that lasts, else the one that ended last, not too long ago. */
function ownerOf(causes: readonly Cause[], { symptom, row, settings }: Recurring): Cause | undefined {
  const own = causes.filter((cause) => has(cause, symptomKey(symptom)))
  const lasting = own.find(({ endedAt }) => endedAt === undefined)
  return (
    lasting ??
    own.findLast(({ endedAt = row.evaluatedAt }) => row.evaluatedAt - endedAt <= settings.sameWithin)
  )
}

function failAgain(cause: Cause, row: HistoryRow, again: readonly SeenSymptom[]): Cause {
  const seen = new Map(again.map((each) => [symptomKey(each), each]))
  const members = cause.members.map((member): Member => {
    const now = seen.get(symptomKey(member.symptom))
    if (now === undefined) return member
    const isNew = member.greens.length > 0 || member.isOver
    return { symptom: now, fails: isNew ? 1 : member.fails + 1, greens: [], isOver: false }
  })
  const flipped = cause.members.some(
    ({ symptom, greens, isOver }) => seen.has(symptomKey(symptom)) && (greens.length > 0 || isOver),
  )
  const begun = cause.endedAt === undefined ? {} : { since: row.evaluatedAt, commit: row.commit, joined: [] }
  return {
    ...cause,
    ...begun,
    members,
    latest: shownBy(row),
    seenAt: seenAt(row),
    flips: cause.flips + (flipped ? 1 : 0),
    endedAt: undefined,
  }
}

interface Growth {
  readonly causes: readonly Cause[]
  readonly left: readonly SeenSymptom[]
}

/** Where the history begins, what fails belongs to the issue that is open already, as far as anybody can know. */
function joinKnown(causes: readonly Cause[], row: HistoryRow, fresh: readonly SeenSymptom[]): Growth {
  const target = causes.find(({ kind }) => fresh.some((each) => each.kind === kind))
  if (target === undefined) return { causes, left: fresh }
  const own = fresh.filter(({ kind }) => kind === target.kind)
  return {
    causes: causes.map((cause) => (cause === target ? withMembers(cause, row, own) : cause)),
    left: fresh.filter(({ kind }) => kind !== target.kind),
  }
}

/** What nobody knew joins a cause with the same root, or is a cause of its own: all of one commit together. */
function begin(causes: readonly Cause[], row: HistoryRow, fresh: readonly SeenSymptom[]): readonly Cause[] {
  let grown = causes
  for (const kind of ['failing', 'unmeasured'] as const) {
    const own = fresh.filter((each) => each.kind === kind)
    const joins = new Map(own.map((each) => [each, rootOf(grown, row, { symptom: each, fresh: own })]))
    const before = grown
    grown = before.map((cause) => {
      const joining = own.filter((each) => joins.get(each) === cause)
      return joining.length === 0 ? cause : withMembers(cause, row, joining)
    })
    const rest = own.filter((each) => joins.get(each) === undefined)
    if (rest.length > 0) grown = [...grown, causeOf(row, rest, 1)]
  }
  return grown
}

interface Joining {
  readonly symptom: SeenSymptom
  readonly fresh: readonly SeenSymptom[]
}

/** The cause with the same commit, with the same unreadable file, or with a crowd of the same group. */
function rootOf(
  causes: readonly Cause[],
  { commit }: HistoryRow,
  { symptom, fresh }: Joining,
): Cause | undefined {
  const lasting = causes.filter(({ kind, endedAt }) => kind === symptom.kind && endedAt === undefined)
  const sameCommit = lasting.find((cause) => cause.commit === commit)
  if (sameCommit !== undefined) return sameCommit
  if (symptom.kind === 'unmeasured' && symptom.file !== undefined) {
    const sameFile = lasting.find(({ members }) =>
      members.some((each) => !each.isOver && each.symptom.file === symptom.file),
    )
    if (sameFile !== undefined) return sameFile
  }
  const inGroup = (cause: Cause) =>
    cause.members.filter((each) => !each.isOver && each.symptom.group === symptom.group).length
  const [largest] = lasting.toSorted((left, right) => inGroup(right) - inGroup(left))
  if (largest === undefined || inGroup(largest) === 0) return undefined
  const crowd = lasting.reduce((sum, cause) => sum + inGroup(cause), 0)
  return crowd + fresh.filter(({ group }) => group === symptom.group).length >= CROWD ? largest : undefined
}

function withMembers(cause: Cause, row: HistoryRow, more: readonly SeenSymptom[]): Cause {
  return {
    ...cause,
    members: [...cause.members, ...more.map(memberOf)],
    latest: shownBy(row),
    seenAt: seenAt(row),
    joined: [...cause.joined, { ...shownBy(row), count: more.length }],
  }
}

function causeOf(row: HistoryRow, symptoms: readonly SeenSymptom[], fails: 0 | 1): Cause {
  const [lead] = symptoms.toSorted((left, right) => (symptomKey(left) < symptomKey(right) ? -1 : 1))
  if (lead === undefined) throw new RangeError('a cause has at least one symptom')
  return {
    gate: row.gate,
    kind: lead.kind,
    lead,
    members: symptoms.map((symptom) => ({ ...memberOf(symptom), fails })),
    since: row.evaluatedAt,
    commit: row.commit,
    latest: shownBy(row),
    seenAt: seenAt(row),
    joined: [],
    flips: 0,
    isConfirmed: false,
    endedAt: undefined,
  }
}

function memberOf(symptom: SeenSymptom): Member {
  return { symptom, fails: 1, greens: [], isOver: false }
}

/** Counts what is green, and ends what has been for long enough. */
function settle(causes: readonly Cause[], row: HistoryRow, settings: CauseSettings): readonly Cause[] {
  const green = new Set(row.green.map(symptomKey))
  return causes.flatMap((cause) => {
    if (cause.endedAt !== undefined) return [cause]
    const isConfirmed = cause.isConfirmed || cause.members.some(({ fails }) => fails >= settings.after)
    const members = cause.members.map((member): Member => {
      if (member.isOver || !green.has(symptomKey(member.symptom))) return member
      const greens = [...member.greens, shownBy(row)]
      return { ...member, greens, isOver: greens.length >= settings.closeAfter }
    })
    // What was green before it was confirmed was no incident.
    const lasting = isConfirmed ? members : members.filter(({ greens }) => greens.length === 0)
    if (lasting.length === 0) return []
    const isOver = lasting.every((each) => each.isOver)
    return [{ ...cause, members: lasting, isConfirmed, endedAt: isOver ? row.evaluatedAt : undefined }]
  })
}
