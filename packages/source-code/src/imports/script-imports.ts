import type { Token } from '../token.ts'
import { CodeParts, type Literal, writtenCall } from './code-parts.ts'
import type { FoundImport } from './found-import.ts'
import type { ScriptImport } from './local-import.ts'

/**
 * The imports of TypeScript and JavaScript: `import`, `export … from`, `require`, `import()`, `import` types, what loads a
 * module in Vitest and Jest, `import.meta.glob`, and `new URL(…, import.meta.url)`.
 */
export class ScriptImports {
  readonly found: FoundImport[] = []
  readonly #parts: CodeParts
  /** A factory of a mock gets the module itself by a function of this name. */
  readonly #mocksLoad: boolean

  constructor(text: string, tokens: readonly Token[]) {
    this.#parts = new CodeParts(text, tokens)
    this.#mocksLoad = /\bimportOriginal\b/.test(this.#parts.code)
    for (const match of this.#parts.code.matchAll(WORDS)) this.#enter(match)
  }

  #enter({ 0: word, index }: RegExpExecArray): void {
    const end = index + word.length
    if (word === 'from' || word === 'import') {
      const literal = this.#parts.literalAt(end)
      if (literal !== undefined && /^["']/.test(this.#parts.text.slice(literal.from, literal.from + 1))) {
        this.#add(literal.content, 'load', literal.from)
        return
      }
      if (word === 'from') return
    }
    const open = this.#argumentsAt(end)
    if (open !== undefined) this.#enterCall(word.replace(/\s/g, ''), index, open)
  }

  /** The bracket that opens the arguments, past those of a type. */
  #argumentsAt(offset: number): number | undefined {
    const { code } = this.#parts
    let at = this.#parts.skipBlank(offset)
    if (code[at] === '<') {
      const end = typeArgumentsEnd(code, at)
      if (end === undefined) return undefined
      at = this.#parts.skipBlank(end)
    }
    return code[at] === '(' ? at : undefined
  }

  #enterCall(callee: string, offset: number, open: number): void {
    if (/glob(?:Eager)?$/.test(callee)) {
      this.#enterGlob(open)
      return
    }
    const literal = this.#parts.literalAt(open + 1)
    const how = howOf(callee)
    if (literal !== undefined && this.#isAll(literal) && callee !== 'require.context') {
      if (how === 'url' && !/^,\s*import\.meta\.url\b/.test(this.#rest(literal))) return
      this.#add(literal.content, how === 'mock' && this.#mocksLoad ? 'load' : how, literal.from)
      return
    }
    // A mock of what is computed loads nothing, and a method that is called like one may be anything.
    if (how !== 'load' || this.#parts.code[this.#parts.skipBlank(open + 1)] === ')') return
    if (/^\./.test(callee) && !/^\.(?:importActual|requireActual)$/.test(callee)) return
    if (DEFINITION.test(this.#parts.code.slice(open, open + LONGEST_DEFINITION))) return
    const start = literal?.content ?? ''
    const written = writtenCall(this.#parts.text, offset).replace(/^\./, '')
    this.found.push({ kind: 'computed', start, written, offset })
  }

  /** Whether the string is the whole argument. */
  #isAll(literal: Literal): boolean {
    return literal.isWhole && /^[,)]/.test(this.#rest(literal))
  }

  #rest({ to }: Literal): string {
    const at = this.#parts.skipBlank(to)
    return this.#parts.code.slice(at, at + 40)
  }

  #enterGlob(open: number): void {
    const at = this.#parts.skipBlank(open + 1)
    const { literals, isWhole } = this.#parts.listAt(this.#parts.code[at] === '[' ? at : open)
    // Behind a single pattern there may be options.
    const isKnown = this.#parts.code[at] === '[' ? isWhole : literals.length > 0
    const patterns = literals.filter((each) => each.isWhole).map(({ content }) => content)
    const written = `import.meta.glob(${patterns.join(', ')}${isKnown ? '' : '…'})`
    if (patterns.length > 0) this.found.push({ kind: 'script-glob', patterns, written, offset: at })
    if (!isKnown) this.found.push({ kind: 'computed', start: '', written, offset: at })
  }

  #add(specifier: string, how: ScriptImport['how'], offset: number): void {
    if (specifier.length > LONGEST_SPECIFIER) return
    this.found.push({ kind: 'script', how, specifier, written: specifier, offset })
  }
}

const LONGEST_SPECIFIER = 1_000

/** A method that only is called `require` or `import` does not count. */
const WORDS =
  /(?<![\w$.#])(?:from|import|require)(?![\w$])(?:\s*\.\s*(?:resolve|context)\b|\s*\.\s*meta\s*\.\s*(?:resolve|glob|globEager)\b)?|\.\s*(?:(?:do)?[mM]ock|(?:import|require)(?:Actual|Mock)|unstable_mockModule|createMockFromModule)(?![\w$])|(?<![\w$.])(?:importActual|requireActual)(?![\w$])|\bnew\s+URL(?![\w$])/g

function howOf(callee: string): ScriptImport['how'] {
  if (callee === 'newURL') return 'url'
  return /^\.(?:(?:do)?[mM]ock|unstable_mockModule|(?:import|require)Mock)$/.test(callee) ? 'mock' : 'load'
}

/** The parameters of a method that is called like it. */
const DEFINITION = /^\([^()]*\)\s*(?:\{|:[^;\n]*\{)/
const LONGEST_DEFINITION = 400

/** Behind the `>` of type arguments, which may hold arrows. Undefined where nothing closes them within the length of a type. */
function typeArgumentsEnd(code: string, open: number): number | undefined {
  let depth = 0
  for (let at = open; at < Math.min(code.length, open + LONGEST_TYPE); at++) {
    if (code[at] === '<') depth++
    else if (code[at] === '>' && code[at - 1] !== '=' && --depth === 0) return at + 1
  }
  return undefined
}

const LONGEST_TYPE = 500
