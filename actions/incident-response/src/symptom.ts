import type { Severity } from '@governance-gates/policy'

/** What a verdict says of a check: it fails, or nothing could be measured. */
export type SymptomKind = 'failing' | 'unmeasured'

/** One check of one gate, on one subject: what an incident is recognised by. */
export interface Symptom {
  readonly gate: string
  /** The check's id: its rule and its scope. */
  readonly check: string
  /** Undefined where the check names none, as a pass rate does. */
  readonly subject: string | undefined
  readonly kind: SymptomKind
}

/** How bad something is, and the rule that says so. */
export interface Rating {
  /** Undefined where nothing says it: then it counts as high. */
  readonly severity: Severity | undefined
  readonly because: string
}

/** A symptom in a verdict, with what the verdict says of it. */
export interface SeenSymptom extends Symptom {
  readonly rating: Rating
  /** The file of evidence that shows it. */
  readonly file: string | undefined
  /** What belongs together: the gate, and the campaign or budget. */
  readonly group: string
}

/** The gates that write down which subjects they judged. What another gate finds is known by its check: no subject is ever green. */
const LISTING: ReadonlySet<string> = new Set(['conformance-gate', 'perf-budget'])

/** Whether a gate tells which subjects its verdict contains. */
export function listsSubjects(gate: string): boolean {
  return LISTING.has(gate)
}

/** One text for each symptom, and another for any other. */
export function symptomKey({ gate, check, subject, kind }: Symptom): string {
  return JSON.stringify([gate, kind, check, ...(subject === undefined ? [] : [subject])])
}
