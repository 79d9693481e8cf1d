import type { Result } from '@governance-gates/core'
import type { RepeatedElement } from '@governance-gates/document/xml'
import type { SubjectPath } from '../subject.ts'
import type { JunitCase } from './junit-case.ts'
import { PlainClass, type PlainNames } from './plain-case.ts'

/** The names of a case. */
export type NamedCase = Pick<JunitCase, 'classname' | 'name'>

interface ReadCase {
  readonly test: JunitCase
  readonly path: SubjectPath
  readonly result: Result
}

/** The last case of a suite, and what those like it have in common. */
export class LastCase {
  #read: ReadCase | undefined
  #plain: PlainClass | undefined
  /** The case that `#plain` is from, or that could not show it. */
  #learned: ReadCase | undefined
  /** The name of a plain case behind the one that was read. */
  #name = new Uint8Array(64)
  #length = 0

  take(test: JunitCase, path: SubjectPath, result: Result): void {
    this.#read = { test, path, result }
    this.#length = 0
  }

  /** What it is called: two cases of a name that follow each other are one that was repeated. */
  get named(): NamedCase | undefined {
    const { classname } = this.#plain ?? {}
    if (this.#length === 0 || classname === undefined) return this.#read?.test
    return { classname, name: Buffer.from(this.#name.subarray(0, this.#length)).toString() }
  }

  /** Takes a case that is like one before it in all but its name; undefined for one that has to be read. */
  takePlain(element: RepeatedElement, names: PlainNames): PlainClass | undefined {
    const { bytes, starts, ends } = element
    const [start, end] = [starts[names.name] ?? 0, ends[names.name] ?? 0]
    if (this.#plain?.has(element, names) !== true) {
      if (this.#learned === this.#read) return undefined
      this.#learn()
      if (this.#plain?.has(element, names) !== true) return undefined
    }
    if (this.#isRepeated(bytes, start, end)) return undefined
    this.#note(bytes, start, end)
    return this.#plain
  }

  #learn(): void {
    const read = this.#read
    this.#learned = read
    // The name of the last case belongs to the class that was known.
    if (read === undefined || this.#length > 0) return
    this.#plain = PlainClass.of(read.test, read.path, read.result) ?? this.#plain
  }

  #isRepeated(bytes: Uint8Array, start: number, end: number): boolean {
    const { name = '' } = this.#read?.test ?? {}
    const length = this.#length > 0 ? this.#length : name.length
    if (length !== end - start) return false
    for (let index = 0; index < length; index++) {
      const code = this.#length > 0 ? this.#name[index] : name.charCodeAt(index)
      if (code !== bytes[start + index]) return false
    }
    return true
  }

  #note(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start
    if (length > this.#name.length) this.#name = new Uint8Array(length * 2)
    for (let index = 0; index < length; index++) this.#name[index] = bytes[start + index] ?? 0
    this.#length = length
  }
}
