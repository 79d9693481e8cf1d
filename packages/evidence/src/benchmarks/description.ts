import { type Environment, type Instant, parseInstant } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { pathText, showValue, valueAt } from '@governance-gates/document/strict'
import { type StatedInstant, statedInstant } from '../stated-instant.ts'
import type { PerformanceRecord } from './record.ts'

const MAX_DATE = 8.64e15

/**
 * What a file says about its machine and its time. No number depends on it, so it may have any shape: what cannot be
 * used is unknown, and a note says so. Null and the empty text are how tools write that they do not know.
 */
export class Description {
  readonly #document: JsonDocument
  readonly #notes: PerformanceRecord[] = []

  constructor(document: JsonDocument) {
    this.#document = document
  }

  /** Text that is not empty. */
  text(path: JsonPath): string | undefined {
    const value = this.#valueAt(path)
    return typeof value === 'string' ? value : this.#leaveOut(path, value, 'text')
  }

  /** A whole number, 1 or more; 0 is how some tools write that they do not know. */
  count(path: JsonPath): number | undefined {
    const value = this.#valueAt(path)
    if (value === 0) return undefined
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
    return this.#leaveOut(path, value, 'a whole number')
  }

  /** An instant, in whatever form a tool writes it. */
  instant(path: JsonPath): Instant | undefined {
    const value = this.#valueAt(path)
    const instant = statedInstantOf(value)
    if (instant === 'unstated') return undefined
    return instant === 'unreadable' ? this.#leaveOut(path, value, 'an instant') : instant
  }

  /** Milliseconds since 1970; 0 is how some tools write that they do not know. */
  epochInstant(path: JsonPath): Instant | undefined {
    const value = this.#valueAt(path)
    if (value === 0) return undefined
    const isDate = typeof value === 'number' && Math.abs(value) <= MAX_DATE
    const instant = isDate ? parseInstant(new Date(value).toISOString()) : undefined
    return instant ?? this.#leaveOut(path, value, 'milliseconds since 1970')
  }

  /** When it was measured and on what, as far as it is known, and a note for each fact that cannot be used. */
  *records(instant: Instant | undefined, environment: EnvironmentFacts): Generator<PerformanceRecord> {
    yield* this.#notes
    if (instant !== undefined) yield { kind: 'generated-at', instant }
    const known = knownFacts(environment)
    if (Object.keys(known).length > 0) yield { kind: 'environment', environment: known }
  }

  #valueAt(path: JsonPath): unknown {
    const value = valueAt(this.#document.value, path)
    return value === null || value === '' ? undefined : value
  }

  #leaveOut(path: JsonPath, value: unknown, wanted: string): undefined {
    if (value === undefined) return
    const message = `${pathText(path)}: expected ${wanted}, found ${showValue(value)}, which is left out`
    this.#notes.push({ kind: 'note', message, line: this.#document.lineOf(path) })
  }
}

function statedInstantOf(value: unknown): StatedInstant {
  return typeof value === 'string' ? statedInstant(value) : value === undefined ? 'unstated' : 'unreadable'
}

/** The facts of a machine, each of which may be unknown. */
export type EnvironmentFacts = { readonly [Fact in keyof Environment]: Environment[Fact] | undefined }

function knownFacts({ cpu, cores, os, toolchain }: EnvironmentFacts): Environment {
  return {
    ...(cpu === undefined || cpu === '' ? {} : { cpu }),
    ...(cores === undefined ? {} : { cores }),
    ...(os === undefined || os === '' ? {} : { os }),
    ...(toolchain === undefined || toolchain === '' ? {} : { toolchain }),
  }
}

/** When a file says that it was measured, as far as that can be used. */
export function ageOf(document: JsonDocument, path: JsonPath): Iterable<PerformanceRecord> {
  const description = new Description(document)
  return description.records(description.instant(path), {})
}

/** The same for a value on a line of JSON Lines. */
export function ageOfText(
  value: unknown,
  key: string,
  line: number | undefined,
): readonly PerformanceRecord[] {
  if (value === undefined || value === null) return []
  const instant = statedInstantOf(value)
  if (instant === 'unstated') return []
  if (instant !== 'unreadable') return [{ kind: 'generated-at', instant }]
  const message = `${key}: expected an instant, found ${showValue(value)}, which is left out`
  return [{ kind: 'note', message, ...(line === undefined ? {} : { line }) }]
}
