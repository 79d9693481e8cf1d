import type { Result, RowKind } from '@governance-gates/core'
import type { RepeatedElement } from '@governance-gates/document/xml'
import { ByteWord } from '../../rows/byte-words.ts'
import type { SubjectPath } from '../subject.ts'
import type { JunitCase } from './junit-case.ts'
import type { Place } from './junit-place.ts'
import { standsForMore } from './junit-tools.ts'

/** What a case may say without saying anything that its result needs, besides its class and its name. */
const PLAIN_ATTRIBUTES: ReadonlySet<string> = new Set(['classname', 'name', 'time', 'assertions'])

const MAX_PATH = 1_000
const MAX_NAME = 256
/** The bytes of a subject at most. */
export const MAX_SUBJECT: number = MAX_PATH + MAX_NAME
const PLAIN = /^[ !#-[\]-~]*$/
/** How the names of set-ups begin in Python's unittest (python-fixture.ts) and in TestNG. */
const SET_UP = /^(?:setUp|tearDown|@)/

const [SPACE, AT, POINT, BACKSLASH, LOWER_S, LOWER_T, LOWER_X] = [0x20, 0x40, 0x2e, 0x5c, 0x73, 0x74, 0x78]

/** Where the values of an element are that name a case; undefined for one that says more. */
export interface PlainNames {
  readonly classname: number
  readonly name: number
}

export function plainNamesOf(names: readonly string[]): PlainNames | undefined {
  const [classname, name] = [names.indexOf('classname'), names.indexOf('name')]
  const isPlain = classname !== -1 && name !== -1 && names.every((each) => PLAIN_ATTRIBUTES.has(each))
  return isPlain ? { classname, name } : undefined
}

/** What the passing cases of one class have in common that say nothing but their names. */
export class PlainClass {
  readonly classname: string
  /** What is before a name. */
  readonly start: Uint8Array
  readonly kind: RowKind
  readonly place: Place
  readonly #classname: ByteWord
  readonly #last: ByteWord

  /** What a case of the class shows of those like it; undefined where that is not all of it. */
  static of(test: JunitCase, path: SubjectPath, result: Result): PlainClass | undefined {
    const { file, place, attributes, tier, rerun } = result
    const isLocated = file !== undefined || place !== undefined || attributes?.['file'] !== undefined
    const { classname } = test
    const isOdd = SET_UP.test(classname) || standsForMore(test) || test.properties !== undefined
    const isShort = path.start.length <= MAX_PATH && classname.length <= MAX_PATH
    const isPlain = isShort && PLAIN.test(path.start) && PLAIN.test(classname)
    if (result.status !== 'pass' || isLocated || isOdd || !isPlain) return undefined
    const selected = {
      ...(tier === undefined ? {} : { tier }),
      ...(attributes === undefined ? {} : { attributes }),
    }
    return new PlainClass(classname, path, { place: selected, rerun })
  }

  private constructor(
    classname: string,
    path: SubjectPath,
    { place, rerun }: { readonly place: Place; readonly rerun: boolean | undefined },
  ) {
    this.classname = classname
    this.#classname = new ByteWord(classname)
    this.#last = new ByteWord(path.last)
    this.start = Buffer.from(path.start)
    this.place = place
    this.kind = {
      status: 'pass',
      ...(place.tier === undefined ? {} : { tier: place.tier }),
      ...(rerun === undefined ? {} : { rerun }),
    }
  }

  /** Whether an element is a case of this class whose name is nothing but a name. */
  has({ bytes, starts, ends }: RepeatedElement, { classname, name }: PlainNames): boolean {
    if (!this.#classname.equals(bytes, starts[classname] ?? 0, ends[classname] ?? 0)) return false
    const [start, end] = [starts[name] ?? 0, ends[name] ?? 0]
    return isPlainName(bytes, start, end) && !this.#last.equals(bytes, start, end)
  }
}

/** Whether a name stays as it is: no path of Windows, no white space around it, no set-up. */
function isPlainName(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start]
  if (end === start || end - start > MAX_NAME || first === SPACE || first === AT) return false
  if (bytes[end - 1] === SPACE || endsAsSource(bytes, start, end)) return false
  for (let at = start; at < end; at++) if (bytes[at] === BACKSLASH) return false
  const isOdd = first === LOWER_S || first === LOWER_T
  return !isOdd || !SET_UP.test(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 8))))
}

/** Whether a name may end as a source file does: it may have to be another one (workspace-names.ts). */
function endsAsSource(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[end - 1]
  if (last !== LOWER_S && last !== LOWER_X) return false
  for (let at = Math.max(start, end - 5); at < end; at++) if (bytes[at] === POINT) return true
  return false
}
