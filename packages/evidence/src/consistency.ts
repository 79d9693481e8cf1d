import { type Fraction, formatRate, percentOf } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { EvidenceError, pathText } from '@governance-gates/document/strict'
import { zeroResults } from './zero-results.ts'

/** A declared total beside what its leaves add up to. */
export interface Total {
  readonly path: JsonPath
  /** Undefined where the document declares none: then there is nothing to contradict. */
  readonly declared: number | undefined
  readonly counted: number
  /** What was counted: `the tiers`, `the results`. */
  readonly leaves: string
}

/** A declared total is only a check on the leaves: one that disagrees makes the document unusable. */
export function checkTotal(document: JsonDocument, { path, declared, counted, leaves }: Total): void {
  if (declared === undefined || declared === counted) return
  throw contradiction(document, path, `${pathText(path)} is ${declared}, but ${leaves} add up to ${counted}`)
}

/** A declared rate beside the counts that it sums up. */
export interface Rate {
  readonly path: JsonPath
  readonly declared: number | null | undefined
  /** What the rate may mean: the same key meant different things in different versions of a format. */
  readonly meanings: readonly [Fraction, ...Fraction[]]
}

/**
 * A declared rate must agree with the counts, to the one decimal that is written. Of nothing, where the first meaning
 * divides by 0, it may be 0, 100 or null.
 */
export function checkRate(document: JsonDocument, { path, declared, meanings }: Rate): void {
  if (declared === undefined) return
  const isOfNothing = meanings[0].whole === 0
  if (isOfNothing ? isRateOfNothing(declared) : isRateOf(declared, meanings)) return
  const counted = isOfNothing ? '0, 100 or null (nothing was executed)' : formatRate(meanings[0])
  throw contradiction(
    document,
    path,
    `${pathText(path)} is ${declared}, but the counts give ${counted.replace('%', '')}`,
  )
}

/** Half of the last digit that is written, and what adding in binary loses. */
const ROUNDING = 0.05 + 1e-9

function isRateOfNothing(declared: number | null): boolean {
  return declared === null || declared === 0 || declared === 100
}

function isRateOf(declared: number | null, meanings: readonly Fraction[]): boolean {
  return meanings.some((meaning) => {
    const counted = percentOf(meaning)
    return declared !== null && counted !== null && Math.abs(declared - counted) <= ROUNDING
  })
}

/** A document that counted nothing proves nothing. */
export function checkSome(document: JsonDocument, path: JsonPath, total: number): void {
  if (total === 0) throw zeroResults(`${pathText(path)}: `, document.lineOf(path))
}

/** Two statements of one document that cannot both be true. */
export function contradiction(document: JsonDocument, path: JsonPath, message: string): EvidenceError {
  return new EvidenceError(message, {
    line: document.lineOf(path),
    remedy: 'the report contradicts itself: generate it again, and do not edit it by hand',
  })
}
