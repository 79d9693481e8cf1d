import type { SourceText } from '@governance-gates/action-kit'
import { unicodePattern } from '@governance-gates/core'
import {
  findContent,
  type ImportResolver,
  type ImportTarget,
  openImportResolver,
  type ReadSource,
  type RepositoryFiles,
  type SetUpImport,
  scanSource,
  type UnfollowedImport,
  unescaped,
} from '@governance-gates/source-code'
import { NamePatterns } from './name-patterns.ts'

/** Where source files come from. Paths are relative to the working directory. */
export interface SourceFiles extends Omit<RepositoryFiles, 'read'> {
  readonly read: (path: string) => SourceText
}

/** What the rules of all suites look for. */
export interface Forbidden {
  readonly content: readonly string[]
  /** Patterns of identifiers. */
  readonly identifiers: readonly string[]
}

/** What one file has that any rule asks about. */
export type FileFacts =
  | {
      readonly kind: 'read'
      readonly hits: readonly Hit[]
      /** The files of the repository that it imports. */
      readonly imports: readonly ImportTarget[]
      /** By path, the lines besides the first that import a file. */
      readonly importedAgain: ReadonlyMap<string, readonly number[]>
      /** Imports that could be of the repository and were not followed. */
      readonly unfollowed: readonly UnfollowedImport[]
      /** The lines that tests are in, where the file has product code beside them; empty where all of it counts. */
      readonly testModules: ReadSource['testModules']
      /** Where the reader first had to guess. */
      readonly firstErrorLine: number | undefined
      /** In a file that was read with a guess: what was taken for a comment or a string, and may be code. */
      readonly unclear: readonly Hit[]
    }
  /** `reason` completes "the file …". */
  | { readonly kind: 'unmeasured'; readonly reason: string }

/** Something that a rule forbids, and where it is. */
export interface Hit {
  readonly kind: 'content' | 'identifier'
  /** The text or the pattern of the policy. */
  readonly forbidden: string
  readonly found: string
  readonly line: number
}

const SCRIPT = /\.[cm]?[jt]sx?$/

/** Of a file that was read and not divided. */
const NOTHING = {
  kind: 'read',
  imports: [],
  importedAgain: new Map<string, readonly number[]>(),
  unfollowed: [],
  testModules: [],
  firstErrorLine: undefined,
  unclear: [],
} as const

/** Characters of texts that are kept until they are needed as sources. */
const MOST_KEPT = 2 ** 26

/** Reads each file once, whatever the number of tests and suites that share it. */
export class SourceFacts {
  readonly #files: SourceFiles
  readonly #content: readonly string[]
  readonly #patterns: NamePatterns
  readonly #known = new Map<string, Promise<FileFacts>>()
  /** Texts that were searched before they were needed as sources. */
  readonly #texts = new Map<string, SourceText>()
  #kept = 0
  #resolver: Promise<ImportResolver> | undefined
  readonly #signs: readonly string[]

  constructor(files: SourceFiles, { content, identifiers }: Forbidden) {
    this.#files = files
    this.#content = content
    this.#signs = [...content, ...identifiers.flatMap(signsOf)]
    this.#patterns = new NamePatterns(identifiers)
  }

  of(path: string): Promise<FileFacts> {
    const known = this.#known.get(path) ?? this.#read(path)
    this.#known.set(path, known)
    return known
  }

  /** What a file has that is read as data, whatever it is called. */
  ofData(path: string): FileFacts {
    return this.#factsOfData(path, this.#files.read(path))
  }

  /** Whether the text of a file has a word anywhere, in a comment too; not where it cannot be read. */
  mentions(path: string, word: string): boolean {
    const source = this.#keptText(path)
    return source.kind === 'read' && source.text.includes(word)
  }

  /** The text of a file that may be needed as a source later; undefined where it cannot be read. */
  text(path: string): string | undefined {
    const source = this.#keptText(path)
    return source.kind === 'read' ? source.text : undefined
  }

  #keptText(path: string): SourceText {
    const known = this.#texts.get(path)
    if (known !== undefined) return known
    const source = this.#files.read(path)
    const length = source.kind === 'read' ? source.text.length : 0
    if (this.#kept + length <= MOST_KEPT) {
      this.#texts.set(path, source)
      this.#kept += length
    }
    return source
  }

  /** Whether a file may have anything that a rule forbids. It is not read as code for that. */
  mayHaveHits(path: string): boolean {
    const source = this.#keptText(path)
    return source.kind === 'read' && !this.#isCleanText(source.text)
  }

  /** The files that are loaded with a test without an import. */
  async implied(test: string): Promise<readonly string[]> {
    if (!/\.(?:py|go)$/.test(test)) return []
    return (await this.resolver()).implied(test)
  }

  /** What the test runner runs around a test, as far as its configuration says. */
  async setUp(test: string): Promise<readonly SetUpImport[]> {
    return SCRIPT.test(test) ? (await this.resolver()).setUp(test) : []
  }

  resolver(): Promise<ImportResolver> {
    this.#resolver ??= openImportResolver({ ...this.#files, read: (path) => this.#text(path) })
    return this.#resolver
  }

  #text(path: string): string | undefined {
    const source = this.#files.read(path)
    return source.kind === 'read' ? source.text : undefined
  }

  async #read(path: string): Promise<FileFacts> {
    const source = this.#texts.get(path) ?? this.#files.read(path)
    this.#texts.delete(path)
    if (isData(path)) return this.#factsOfData(path, source)
    if (source.kind === 'unreadable') return { kind: 'unmeasured', reason: source.reason }
    const scan = await scanSource(path, source.text)
    switch (scan.kind) {
      case 'read':
        return this.#factsOf(path, { ...scan, text: source.text })
      case 'unsupported':
        return {
          kind: 'unmeasured',
          reason: unknownLanguage(scan.extension),
        }
      case 'unreadable':
        return { kind: 'unmeasured', reason: scan.reason }
    }
  }

  /** A name may be written with escapes, go on in the next line, or have letters that are compared as others. */
  #isCleanText(text: string): boolean {
    if (/\\(?:[uU]|[ \t]*\r?\n)/.test(text)) return false
    const compared = IS_ASCII.test(text) ? text : text.normalize('NFKC')
    return !this.#signs.some((sign) => compared.includes(sign))
  }

  async #factsOf(path: string, scan: ReadSource & { readonly text: string }): Promise<FileFacts> {
    const { targets, again, unfollowed } = (await this.resolver()).resolve(path, scan.imports)
    const hits = [...this.#contentIn(scan), ...this.#identifiersIn(scan)]
    return {
      kind: 'read',
      hits,
      imports: targets,
      importedAgain: again,
      unfollowed,
      testModules: scan.testModules,
      firstErrorLine: scan.firstErrorLine,
      unclear: scan.firstErrorLine === undefined ? [] : this.#besides(hits, scan.text),
    }
  }

  /** What is anywhere in a text and is not among the hits. */
  #besides(hits: readonly Hit[], text: string): readonly Hit[] {
    const known = new Set(hits.map(keyOf))
    const anywhere = [
      ...this.#contentIn({ code: text }),
      ...this.#identifiersIn({ identifiers: wordsIn(text) }),
    ]
    return anywhere.filter((hit) => !known.has(keyOf(hit)))
  }

  /** Data imports nothing and has no comments that are known: all of it counts, and what is not text has none. */
  #factsOfData(path: string, source: SourceText): FileFacts {
    if (source.kind === 'unreadable' && !PICTURE.test(path))
      return { kind: 'unmeasured', reason: source.reason }
    const hits = source.kind === 'unreadable' ? [] : this.#contentIn({ code: source.text })
    return { ...NOTHING, hits }
  }

  #contentIn(source: Pick<ReadSource, 'code'>): readonly Hit[] {
    return this.#content.flatMap((forbidden) =>
      findContent(source, forbidden).map(
        (line): Hit => ({ kind: 'content', forbidden, found: forbidden, line }),
      ),
    )
  }

  #identifiersIn({ identifiers }: Pick<ReadSource, 'identifiers'>): readonly Hit[] {
    return identifiers.flatMap((name) =>
      this.#patterns
        .matching(name)
        .map((forbidden): Hit => ({ kind: 'identifier', forbidden, found: name.text, line: name.line })),
    )
  }
}

/** Completes "the file …", with the way out. */
function unknownLanguage(extension: string): string {
  const what = `is in a language that the gate cannot read (${extension || 'no extension'})`
  const pattern =
    extension === '' ? '' : `; if it is not a test, exclude it in suites.tests with "!**/*${extension}"`
  return `${what}: to leave it out of the rule, classify it in a suite without rules${pattern}`
}

/** Two names in one line are two hits, even if one pattern forbids both: an entry may permit only one of them. */
function keyOf({ kind, forbidden, found, line }: Hit): string {
  return `${kind} ${line} ${forbidden} ${found.replace(/^\$+/, '')}`
}

/** Every word of a text, as code would have it, with the escapes of any language resolved. */
function wordsIn(text: string): ReadSource['identifiers'] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      (unescaped(content).match(WORD()) ?? []).map((word) => ({ text: word, line: index + 1 })),
    )
}

const IS_ASCII = /^[^\u0080-\uffff]*$/

const WORD = unicodePattern(String.raw`[\p{ID_Start}_$][\p{ID_Continue}$]*`, 'gu')

/** Texts of which a name has one that matches the pattern: what is literal in each of its alternatives. */
function signsOf(pattern: string): readonly string[] {
  const [literal = ''] = pattern
    .replace(/\{[^{}]*\}/g, '*')
    .split(/[*?{},\\]+/)
    .sort((left, right) => right.length - left.length)
  return [literal]
}

/** What test code imports without it being code: bundlers and JSON modules allow it. */
const DATA =
  /\.(?:json[5c]?|ya?ml|toml|[ct]sv|txt|md|css|s[ac]ss|less|svg|html?|xml|sql|gql|graphql|png|jpe?g|gif|webp|ico|woff2?)$/i

/** What no text can be in. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|ico|woff2?)$/i

function isData(path: string): boolean {
  return DATA.test(path)
}
