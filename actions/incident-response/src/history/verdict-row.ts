import { type Check, type Instant, parseInstant } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import type { Rating, SeenSymptom, Symptom } from '../symptom.ts'
import { listsSubjects, symptomKey } from '../symptom.ts'
import type { HistoryRow } from './history-row.ts'

/** Whether the results of a verdict contain a subject, and how it did there. */
export type Listing = (check: Check, subject: string) => 'good' | 'bad' | 'absent'

/** How severe it is that a check fails on a subject. */
type Rate = (check: Check, subject: string | undefined) => Rating

/** A verdict with what else is needed to read it. */
export interface JudgedVerdict {
  readonly verdict: Verdict
  readonly run: string | undefined
  /** Which attempt of it; undefined where that is not known. */
  readonly attempt: number | undefined
  readonly listing: Listing
  readonly rate: Rate
}

interface Earlier {
  /** What is looked for among what is green. */
  readonly tracked: readonly Symptom[]
  readonly known: readonly SeenSymptom[]
}

/** What a verdict adds to the history. */
export function rowOf(judged: JudgedVerdict, { tracked, known }: Earlier): HistoryRow {
  const { verdict, run, attempt } = judged
  const symptoms = symptomsOf(judged)
  const seen = new Set(symptoms.map(symptomKey))
  const looked = new Map([...tracked, ...known].map((each) => [symptomKey(each), each]))
  return {
    gate: verdict.gate,
    evaluatedAt: instantOf(verdict.evaluatedAt),
    evidenceAt: newestOf(verdict),
    commit: verdict.subject.commit,
    run,
    attempt: attempt === undefined || attempt < 2 ? undefined : attempt,
    symptoms,
    green: [...looked.values()]
      .filter((each) => !seen.has(symptomKey(each)) && isGreen(each, judged))
      .map(({ gate, check, subject, kind }) => ({ gate, check, subject, kind })),
    known,
  }
}

/**
 * What the verdicts of one gate add together, each of another system: what fails in one of them fails, and what is green in one
 * of them is bad in none.
 */
export function rowOfAll(all: Many<JudgedVerdict>, earlier: Earlier): HistoryRow {
  const [first, ...others] = all
  return others
    .map((each) => rowOf(each, earlier))
    .reduce((row, other) => joined(row, other, all), rowOf(first, earlier))
}

type Many<Item> = readonly [Item, ...Item[]]

function joined(row: HistoryRow, other: HistoryRow, all: Many<JudgedVerdict>): HistoryRow {
  const last = other.evaluatedAt > row.evaluatedAt ? other : row
  const symptoms = distinct([...row.symptoms, ...other.symptoms])
  const failing = new Set(symptoms.map(symptomKey))
  return {
    ...last,
    symptoms,
    green: distinct([...row.green, ...other.green]).filter(
      (each) => !failing.has(symptomKey(each)) && !all.some((judged) => isBad(each, judged)),
    ),
  }
}

function distinct<Each extends Symptom>(symptoms: readonly Each[]): readonly Each[] {
  return [...new Map(symptoms.map((each) => [symptomKey(each), each])).values()]
}

function isBad({ check: id, subject }: Symptom, { verdict, listing }: JudgedVerdict): boolean {
  const check = verdict.checks.find((each) => each.id === id)
  return check !== undefined && subject !== undefined && listing(check, subject) === 'bad'
}

/** Every check that fails or could not be measured, by the subjects that it names; else by itself. */
function symptomsOf({ verdict, rate }: JudgedVerdict): readonly SeenSymptom[] {
  return verdict.checks.flatMap((check) => {
    const kind = kindOf(check)
    if (kind === undefined) return []
    const isListed = kind === 'failing' && listsSubjects(verdict.gate)
    const subjects = isListed ? subjectsOf(check) : []
    return (subjects.length === 0 ? [undefined] : subjects).map((subject) => ({
      gate: verdict.gate,
      check: check.id,
      subject,
      kind,
      rating: rate(check, subject),
      file: check.findings.find((each) => subject === undefined || each.subject === subject)?.file,
      group: [verdict.gate, ...Object.values(check.scope).slice(0, 1)].join(':'),
    }))
  })
}

function kindOf({ status }: Check): Symptom['kind'] | undefined {
  if (status === 'fail') return 'failing'
  return status === 'inconclusive' ? 'unmeasured' : undefined
}

function subjectsOf({ findings }: Check): readonly string[] {
  return [...new Set(findings.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))]
}

/**
 * Whether a verdict shows that a symptom is gone. It must contain what failed: a check that is absent, skipped or
 * inconclusive shows nothing, and neither do results without the subject.
 */
export function isGreen(symptom: Symptom, { verdict, listing }: JudgedVerdict): boolean {
  if (symptom.gate !== verdict.gate) return false
  const check = verdict.checks.find(({ id }) => id === symptom.check)
  if (check === undefined || check.status === 'skipped' || check.status === 'inconclusive') return false
  if (symptom.kind === 'unmeasured') return true
  const { subject } = symptom
  if (subject === undefined) return check.status !== 'fail' && check.actual !== null
  const isNamed = check.status === 'fail' && check.findings.some((each) => each.subject === subject)
  // A check that fails without naming anything may fail because of this subject.
  const isNameless = check.status === 'fail' && subjectsOf(check).length === 0
  return !isNamed && !isNameless && listing(check, subject) === 'good'
}

function newestOf({ evidence }: Verdict): Instant | undefined {
  const dated = evidence.flatMap(({ generatedAt = '' }) => parseInstant(generatedAt) ?? [])
  return dated.length === 0 ? undefined : (Math.max(...dated) as Instant)
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new RangeError(`${text} is not an instant`)
  return instant
}
