import type { Instant } from '@governance-gates/core'
import { showValue } from '@governance-gates/document/strict'
import { statedInstant } from '../../stated-instant.ts'
import type { ReaderNotes } from '../reader-notes.ts'

/** Whether a suite says when it ran, or one around it does. Node writes tests outside of every suite into the root. */
type Dated = 'dated' | 'undated' | 'root'

/** When the suites of a report ran. */
export class SuiteDates {
  readonly #notes: ReaderNotes
  /** Of each open suite. */
  readonly #open: Dated[] = []
  #oldest: Instant | undefined
  #isUnknown = false
  #undatedPass: { readonly line: number | undefined } | undefined

  constructor(notes: ReaderNotes) {
    this.#notes = notes
  }

  /** When the oldest suite ran; undefined where a suite does not say it, or in a way that cannot be read. */
  get oldest(): Instant | undefined {
    return this.#isUnknown ? undefined : this.#oldest
  }

  open(element: string, timestamp: string | undefined, line: number): void {
    const isDated = timestamp !== undefined && this.#read(timestamp, line)
    if (isDated || this.#open.at(-1) === 'dated') this.#open.push('dated')
    else this.#open.push(element === 'testsuites' ? 'root' : 'undated')
  }

  /** A case of the suite that is open passed. One that failed says nothing of the age: many did not even start. */
  pass(line: number | undefined): void {
    if (this.#open.at(-1) === 'undated') this.#undatedPass ??= { line }
  }

  close(): void {
    this.#open.pop()
    const isMixed = this.#undatedPass !== undefined && this.#oldest !== undefined
    if (this.#open.length > 0 || !isMixed) return
    this.#isUnknown = true
    this.#notes.add(
      'a suite does not say when it ran, and others do, so the age is unknown',
      this.#undatedPass?.line,
    )
  }

  /** Whether the time says anything. */
  #read(timestamp: string, line: number): boolean {
    const instant = statedInstant(timestamp)
    if (instant === 'unstated') return false
    if (instant === 'unreadable') {
      this.#isUnknown = true
      this.#notes.add(`timestamp: ${showValue(timestamp)} is not an instant, so the age is unknown`, line)
    } else if (this.#oldest === undefined || instant < this.#oldest) this.#oldest = instant
    return true
  }
}
