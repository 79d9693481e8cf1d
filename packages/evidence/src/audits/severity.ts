import cvss from 'ae-cvss-calculator'
import type { Severity } from './audit-reading.ts'

const WORDS: Readonly<Record<string, Severity>> = {
  info: 'low',
  none: 'low',
  low: 'low',
  moderate: 'medium',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
}

/** The severity that a tool has a word for. npm says `moderate` where GitHub says `medium`. */
export function severityOfWord(word: string | null | undefined): Severity {
  return (Object.hasOwn(WORDS, word?.toLowerCase() ?? '') && WORDS[word?.toLowerCase() ?? '']) || 'unknown'
}

/** The rating of a score, 0.0 to 10.0. https://www.first.org/cvss/v4-0/specification-document#Qualitative-Severity-Rating-Scale */
export function severityOfScore(score: number): Severity {
  if (!(score >= 0 && score <= 10)) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

/**
 * The rating of the base score of a CVSS vector, version 3 or 4. Unknown for none, and for anything malformed: an
 * advisory without a vector is not a mild one.
 */
export function severityOfVector(vector: string | null | undefined): Severity {
  const score = vector ? baseScore(vector) : undefined
  return score === undefined ? 'unknown' : severityOfScore(score)
}

const ORDER: readonly Severity[] = ['unknown', 'low', 'medium', 'high', 'critical']

/** The worst rating of several vectors of one flaw: version 3 and 4 may differ. */
export function severityOfVectors(vectors: readonly string[]): Severity {
  return vectors.map(severityOfVector).reduce<Severity>(worseSeverity, 'unknown')
}

/** The worse of two ratings of one flaw; any rating counts more than none. */
export function worseSeverity(left: Severity, right: Severity): Severity {
  return ORDER.indexOf(right) > ORDER.indexOf(left) ? right : left
}

const VECTOR = /^CVSS:(3\.0|3\.1|4\.0)((?:\/[A-Z]+:[A-Z]+)+)$/i

function baseScore(vector: string): number | undefined {
  const [, version, metrics = ''] = VECTOR.exec(vector) ?? []
  const names = metrics.split('/').map((metric) => metric.split(':')[0])
  // The calculator lets the last of two values win.
  if (version === undefined || new Set(names).size !== names.length) return undefined
  try {
    const calculator = calculatorOf(version, vector)
    return calculator.isBaseFullyDefined() ? calculator.calculateScores().base : undefined
  } catch {
    return undefined
  }
}

function calculatorOf(version: string, vector: string) {
  switch (version) {
    case '3.0':
      return new cvss.Cvss3P0(vector)
    case '3.1':
      return new cvss.Cvss3P1(vector)
    default:
      return new cvss.Cvss4P0(vector)
  }
}
