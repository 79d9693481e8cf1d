import { mask } from '../mask.ts'
import type { Token } from '../token.ts'
import type { FoundImport } from './found-import.ts'

/** A word or a sign of the code, or a string. */
interface Part {
  readonly text: string
  readonly at: number
}

/**
 * The files that Rust source names: `mod x;` (with its attributes and the modules around it) and `include!("…")`. They are
 * known by their words, inside of another macro's braces as well.
 */
export class RustImports {
  readonly found: FoundImport[] = []
  readonly #parts: readonly Part[]
  /** The module that each open brace belongs to, if it is one. */
  readonly #braces: (string | undefined)[] = []

  constructor(text: string, tokens: readonly Token[]) {
    this.#parts = /\b(?:mod|include)\b/.test(text) ? partsOf(text, tokens) : []
    for (let index = 0; index < this.#parts.length; index++) this.#enter(index)
  }

  #enter(index: number): void {
    switch (this.#parts[index]?.text) {
      case '{':
        this.#braces.push(this.#moduleBefore(index))
        return
      case '}':
        this.#braces.pop()
        return
      case 'mod':
        this.#enterModule(index)
        return
      case 'include':
        this.#enterInclude(index)
        return
    }
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
    const folders = this.#braces.filter((folder) => folder !== undefined)
    this.found.push({ kind: 'rust-module', name, folders, file, written, offset })
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
    const [word, sign, bracket, literal] = this.#parts.slice(index, index + 4)
    if (word === undefined || sign?.text !== '!' || !/^[([{]$/.test(bracket?.text ?? '')) return
    const file = /^[a-z]*#*"([^"\\]*)"/.exec(literal?.text ?? '')?.[1]
    if (file === undefined) return
    this.found.push({ kind: 'rust-include', file, written: `include!("${file}")`, offset: word.at })
  }
}

/** In words and signs. */
const LONGEST_ATTRIBUTE = 1000

const NAME = /^(?:r#)?[\p{ID_Start}_]\p{ID_Continue}*$/u

function pathsIn(attributes: readonly string[]): string[] {
  return attributes.flatMap((text) =>
    Array.from(text.matchAll(/\bpath=r?#*"([^"\\]*)"/g), (match) => match[1] ?? ''),
  )
}

function partsOf(text: string, tokens: readonly Token[]): Part[] {
  const code = Array.from(mask(text, tokens).matchAll(/(?:r#)?[\p{ID_Continue}]+|\S/gu), (match) => ({
    text: match[0],
    at: match.index,
  }))
  const strings = tokens
    .filter(({ kind }) => kind === 'literal')
    .map(({ from, to }) => ({ text: text.slice(from, to), at: from }))
  return strings.length === 0 ? code : [...code, ...strings].sort((a, b) => a.at - b.at)
}
