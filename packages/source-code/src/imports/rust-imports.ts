import { mask } from '../mask.ts'
import type { Token } from '../token.ts'
import type { FoundImport } from './found-import.ts'
import type { RustInclude } from './local-import.ts'

/** A word or a sign of the code, or a string with its delimiters. */
interface Part {
  readonly text: string
  readonly at: number
}

/**
 * The files that Rust source names: `mod x;` (with its attributes and the modules around it) and `include!("…")`, and the
 * names that paths begin with, which may be crates. They are known by their words, inside of another macro's braces as well.
 */
export class RustImports {
  readonly found: FoundImport[] = []
  readonly #parts: readonly Part[]
  /** Of each open brace, the folders of the modules around it. Never changed in place: imports share them. */
  readonly #around: (readonly string[])[] = []
  #folders: readonly string[] = []

  constructor(text: string, tokens: readonly Token[]) {
    const code = mask(text, tokens)
    this.#parts = /\b(?:mod|include)\b/.test(code) ? partsOf(text, code, tokens) : []
    for (let index = 0; index < this.#parts.length; index++) this.#enter(index)
    this.#addCrates(code)
    this.found.sort((left, right) => left.offset - right.offset)
  }

  /** Each name once, where it comes first. */
  #addCrates(code: string): void {
    const known = new Set<string>(NO_CRATES)
    for (const { index, groups } of code.matchAll(CRATE)) {
      const name = groups?.['name'] ?? groups?.['used'] ?? ''
      if (known.has(name)) continue
      known.add(name)
      this.found.push({ kind: 'rust-crate', name, written: name, offset: index })
    }
  }

  #enter(index: number): void {
    switch (this.#parts[index]?.text) {
      case '{':
        this.#open(this.#moduleBefore(index))
        return
      case '}':
        this.#folders = this.#around.pop() ?? []
        return
      case 'mod':
        this.#enterModule(index)
        return
      case 'include':
        this.#enterInclude(index)
        return
    }
  }

  #open(folder: string | undefined): void {
    this.#around.push(this.#folders)
    if (folder !== undefined && this.#folders.length < DEEPEST_MODULE)
      this.#folders = [...this.#folders, folder]
  }

  #enterModule(index: number): void {
    const [word, name, end] = this.#parts.slice(index, index + 3)
    if (word === undefined || name === undefined || end?.text !== ';' || !NAME.test(name.text)) return
    const attributes = this.#attributesBefore(index)
    const own = name.text.replace(/^r#/, '')
    for (const file of pathsIn(attributes)) this.#addModule(word.at, own, file)
    // A path that depends on a `cfg` leaves the usual place for the other case.
    if (!attributes.some((text) => /^#\[path\b/.test(text))) this.#addModule(word.at, own, undefined)
  }

  #addModule(offset: number, name: string, file: string | undefined): void {
    const written = file === undefined ? `mod ${name};` : `#[path = "${file}"] mod ${name};`
    this.found.push({ kind: 'rust-module', name, folders: this.#folders, file, written, offset })
  }

  /** The folder that a module with a body has: its name, or what its `#[path]` says. */
  #moduleBefore(brace: number): string | undefined {
    const [word, name] = this.#parts.slice(Math.max(0, brace - 2), brace)
    if (word?.text !== 'mod' || name === undefined || !NAME.test(name.text)) return undefined
    return pathsIn(this.#attributesBefore(brace - 2))[0] ?? name.text.replace(/^r#/, '')
  }

  /** The attributes before an item, without blanks, past its visibility. */
  #attributesBefore(index: number): readonly string[] {
    let at = this.#beforeVisibility(index)
    const attributes: string[] = []
    while (this.#parts[at]?.text === ']') {
      const end = at
      for (let depth = 0; at >= Math.max(0, end - LONGEST_ATTRIBUTE); at--) {
        if (this.#parts[at]?.text === ']') depth++
        if (this.#parts[at]?.text === '[' && --depth === 0) break
      }
      if (this.#parts[at - 1]?.text !== '#') break
      attributes.unshift(
        this.#parts
          .slice(at - 1, end + 1)
          .map(({ text }) => text)
          .join(''),
      )
      at -= 2
    }
    return attributes
  }

  #beforeVisibility(index: number): number {
    let at = index - 1
    if (this.#parts[at]?.text === ')') {
      while (at >= Math.max(0, index - LONGEST_ATTRIBUTE) && this.#parts[at]?.text !== '(') at--
      at--
    }
    return this.#parts[at]?.text === 'pub' ? at - 1 : index - 1
  }

  #enterInclude(index: number): void {
    const [word, sign, bracket, first] = this.#parts.slice(index, index + 4)
    if (word === undefined || sign?.text !== '!' || !/^[([{]$/.test(bracket?.text ?? '')) return
    const file = contentOf(first)
    if (file !== undefined) this.#addInclude(word.at, file, 'file')
    else if (first?.text === 'concat') this.#enterConcat(word.at, index + 6)
    else if (first !== undefined && !/^[)\]}]$/.test(first.text)) {
      this.found.push({ kind: 'computed', start: '', written: 'include!(…)', offset: word.at })
    }
  }

  /** `concat!(env!("CARGO_MANIFEST_DIR"), "/x.rs")`; what the build writes to its own folder is not of the repository. */
  #enterConcat(offset: number, index: number): void {
    const parts = this.#parts.slice(index, index + LONGEST_CONCAT).map((part) => contentOf(part) ?? part.text)
    const end = parts.findIndex((part, place) => part === ')' && parts[place - 2] !== '(')
    const [variable = ''] = /^env!\((\w+)\),?/.exec(parts.slice(0, 6).join('')) ?? []
    const texts = this.#parts.slice(variable === '' ? index : index + 6, index + Math.max(end, 0))
    const pieces = texts.filter(({ text }) => text !== ',').map(contentOf)
    if (variable.includes('OUT_DIR')) return
    const isKnown = variable === '' || variable.includes('CARGO_MANIFEST_DIR')
    if (end > 0 && isKnown && pieces.every((piece) => piece !== undefined)) {
      this.#addInclude(offset, pieces.join(''), variable === '' ? 'file' : 'manifest')
    } else {
      this.found.push({ kind: 'computed', start: '', written: 'include!(concat!(…))', offset })
    }
  }

  #addInclude(offset: number, file: string, from: RustInclude['from']): void {
    const written = from === 'file' ? `include!("${file}")` : `include!("$CARGO_MANIFEST_DIR${file}")`
    this.found.push({ kind: 'rust-include', file, from, written, offset })
  }
}

/** In words and signs. */
const LONGEST_ATTRIBUTE = 1000
const LONGEST_CONCAT = 64
/** No path has as many folders. */
const DEEPEST_MODULE = 64

/** What a string says; undefined for anything else, and for a string with escapes. */
function contentOf(part: Part | undefined): string | undefined {
  return /^[a-z]*#*"([^"\\]*)"/.exec(part?.text ?? '')?.[1]
}

/** A path's first name, or all of `use name;`, `use name as other;` and `extern crate name;`. */
const CRATE =
  /(?<![\p{ID_Continue}:.$]|:\s)(?<name>(?!\d)[a-z_][\p{ID_Continue}]*)\s*::(?!\s*<)|\b(?:use|extern\s+crate)\s+(?<used>(?!\d)[a-z_][\p{ID_Continue}]*)\s*(?=;|\bas\b)/gu

const NO_CRATES = ['crate', 'self', 'super', 'std', 'core', 'alloc']

const NAME = /^(?:r#)?[\p{ID_Start}_]\p{ID_Continue}*$/u

function pathsIn(attributes: readonly string[]): string[] {
  return attributes.flatMap((text) =>
    Array.from(text.matchAll(/\bpath=r?#*"([^"\\]*)"/g), (match) => match[1] ?? ''),
  )
}

function partsOf(text: string, code: string, tokens: readonly Token[]): Part[] {
  const words = Array.from(code.matchAll(/(?:r#)?[\p{ID_Continue}]+|\S/gu), (match) => ({
    text: match[0],
    at: match.index,
  }))
  const strings = tokens
    .filter(({ kind }) => kind === 'literal')
    .map(({ from, to }) => ({ text: text.slice(from, to), at: from }))
  return strings.length === 0 ? words : [...words, ...strings].sort((a, b) => a.at - b.at)
}
