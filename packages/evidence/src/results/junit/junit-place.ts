import type { Result } from '@governance-gates/core'
import type { XmlAttributes } from '../../xml-stream.ts'
import { AttributeSet } from '../attribute-set.ts'
import { standalone } from '../excerpt.ts'
import { isPortablePath } from '../source-path.ts'
import type { SubjectPath } from '../subject.ts'
import type { JunitCase } from './junit-case.ts'
import { selectableNames, standsForMore } from './junit-tools.ts'

const MAX_PATH = 1_000

/** Vitest names both the suite and the class of a test by its file, from the root of the project, and has no other place for it. */
const SCRIPT = /^(?![/.]|[A-Za-z]:)[^<>:"|?*\n]{1,990}\.[cm]?[jt]sx?$/

/** What a result is selected by, and where its test is. */
export type Place = Pick<Result, 'tier' | 'attributes' | 'file' | 'place'>

/** What neighbouring cases have in common, so that it is made once. */
interface Shared {
  readonly classname: string
  readonly file: string | undefined
  readonly place: Place
}

/** What a result can be selected by besides its properties. */
interface Names {
  readonly suite?: string | undefined
  readonly className?: string | undefined
  readonly file: string | undefined
  /** Where the file is shown, but nothing is selected by it. */
  readonly shown?: string | undefined
  readonly line: number
  readonly properties?: AttributeSet | undefined
}

/** Tells the places of the results of one suite. */
export class SuitePlaces {
  readonly #path: SubjectPath
  readonly #file: string | undefined
  readonly #package: string | undefined
  #properties: AttributeSet
  #shared: Shared | undefined

  constructor(path: SubjectPath, attributes: XmlAttributes, properties: AttributeSet) {
    this.#path = path
    this.#file = fileOf(attributes)
    this.#package = attributes['package']
    this.#properties = properties
  }

  get properties(): AttributeSet {
    return this.#properties
  }

  setProperty(name: string, value: string, line: number): void {
    this.#properties = new AttributeSet(this.#properties)
    this.#properties.set(name, value, line)
  }

  ofSuite(line: number): Place {
    return this.#placeOf({ line, suite: this.#path.text, file: this.#file })
  }

  ofCase(test: JunitCase): Place {
    const { classname, properties } = test
    // The file of a fixture is one of Python's own.
    const file = test.fixture === undefined ? (fileOf(test.attributes) ?? this.#file) : undefined
    const known = this.#shared
    const isPlain = properties === undefined && !standsForMore(test)
    if (isPlain && known?.classname === classname && known.file === file) return known.place
    const shown = classname === this.#path.last && SCRIPT.test(classname) ? classname : undefined
    const names = selectableNames(test, this.#path)
    const place = this.#placeOf({ ...names, file, shown, line: test.line, properties })
    if (isPlain) this.#shared = { classname: standalone(classname), file, place }
    return place
  }

  #placeOf({ suite, className, file, shown, line, properties = this.#properties }: Names): Place {
    const set = new AttributeSet(properties)
    set.set('suite', suite, line)
    set.set('class', className, line)
    set.set('file', file, line)
    const isShown = file !== undefined && file !== '' && file.length <= MAX_PATH
    const place = placeOf(isShown ? file : undefined, this.#package)
    return {
      ...set.toResult(),
      ...(isShown ? { file: standalone(file) } : shown === undefined ? {} : { file: standalone(shown) }),
      ...(place === undefined ? {} : { place: standalone(place) }),
    }
  }
}

/** Where a test is, with slashes: nothing else has a backslash in its path. */
function fileOf({ file }: XmlAttributes): string | undefined {
  return file?.includes('\\') ? file.replaceAll('\\', '/') : file
}

/** The file, else the package. A path from the root of a machine, or from above the project, is another one elsewhere. */
function placeOf(file: string | undefined, folder = ''): string | undefined {
  const place = (file ?? folder).replace(/^\.\//, '')
  return place.length <= MAX_PATH && isPortablePath(place) ? place : undefined
}
