import { checkLength } from '@governance-gates/document/strict'
import { malformed } from '../../dependency-reader.ts'

/** A command with its arguments, without their quotation marks. */
export interface CmakeCommand {
  /** In lower-case letters: CMake ignores case. */
  readonly name: string
  readonly words: readonly string[]
  readonly line: number
}

/** The commands of a CMakeLists.txt or another script of CMake. */
export function cmakeCommands(text: string): readonly CmakeCommand[] {
  checkLength(text)
  return new CmakeReader(text).read()
}

/** https://cmake.org/cmake/help/latest/manual/cmake-language.7.html#syntax */
const BLANK = /\s+/y
const BRACKET = /(#?)\[(=*)\[/y
const REMARK = /#[^\n]*/y
const WORD = /[^\s()#"\\]+/y

class CmakeReader {
  readonly #text: string
  readonly #commands: CmakeCommand[] = []
  #name = ''
  #words: string[] = []
  /** Of the command that is open. */
  #start = 1
  #depth = 0
  #line = 1
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): readonly CmakeCommand[] {
    while (this.#at < this.#text.length) {
      if (this.#take(BLANK) !== undefined) continue
      if (this.#bracket() || this.#take(REMARK) !== undefined || this.#quoted()) continue
      const word = this.#take(WORD)
      if (word !== undefined) this.#word(word)
      else this.#sign(this.#text.charAt(this.#at))
    }
    if (this.#depth > 0) throw malformed(`${this.#name}( does not end: the file is truncated`, this.#start)
    return this.#commands
  }

  /** The name of a command, or one of its arguments. */
  #word(word: string): void {
    if (this.#depth > 0) this.#words.push(word)
    else {
      this.#name = word.toLowerCase()
      this.#start = this.#line
    }
  }

  #sign(sign: string): void {
    // A backslash takes the next sign with it.
    this.#move(this.#at + (sign === '\\' ? 2 : 1))
    if (sign === '(') this.#depth++
    else if (sign === ')' && this.#depth === 0) throw malformed('unexpected bracket', this.#line)
    else if (sign === ')' && --this.#depth === 0) {
      this.#commands.push({ name: this.#name, words: this.#words, line: this.#start })
      this.#words = []
    }
  }

  /** `[==[ … ]==]`, a comment where a `#` is before it. */
  #bracket(): boolean {
    BRACKET.lastIndex = this.#at
    const match = BRACKET.exec(this.#text)
    if (match === null) return false
    const close = `]${match[2] ?? ''}]`
    const start = this.#at + match[0].length
    const end = this.#text.indexOf(close, start)
    if (end === -1) throw malformed('a bracket does not end: the file is truncated', this.#line)
    if (match[1] === '') this.#word(this.#text.slice(start, end))
    this.#move(end + close.length)
    return true
  }

  #quoted(): boolean {
    if (this.#text.charAt(this.#at) !== '"') return false
    let end = this.#at + 1
    while (end < this.#text.length && this.#text.charAt(end) !== '"')
      end += this.#text.charAt(end) === '\\' ? 2 : 1
    if (end >= this.#text.length) throw malformed('a text does not end: the file is truncated', this.#line)
    this.#word(this.#text.slice(this.#at + 1, end))
    this.#move(end + 1)
    return true
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const [text] = pattern.exec(this.#text) ?? []
    if (text !== undefined) this.#move(this.#at + text.length)
    return text
  }

  #move(end: number): void {
    this.#line += this.#text.slice(this.#at, end).split('\n').length - 1
    this.#at = end
  }
}
