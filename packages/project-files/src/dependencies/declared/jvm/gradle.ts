import type {
  DeclaredPackage,
  OtherFile,
  PackageReading,
  PackageSection,
  UnknownPackage,
} from '../declared-packages.ts'
import { GROOVY, KOTLIN, literalTokens, shownTokens, type Token } from '../literal-tokens.ts'
import { coordinateOf } from './coordinate.ts'
import { type GradleStatement, statementsOf } from './gradle-statements.ts'

/** A build script in Groovy: what is written out in it. https://docs.gradle.org/current/userguide/declaring_dependencies.html */
export function readGradle(text: string): PackageReading {
  return readScript(literalTokens(text, GROOVY))
}

/** The same in Kotlin. */
export function readGradleKotlin(text: string): PackageReading {
  return readScript(literalTokens(text, KOTLIN))
}

function readScript(tokens: readonly Token[]): PackageReading {
  const statements = statementsOf(tokens, 'dependencies')
  const plugins = statementsOf(tokens, 'plugins')
  return {
    dependencies: [
      ...coordinatesIn(tokens, sectionsByLine(statements)),
      ...pairsIn(tokens),
      ...statements.flatMap(kotlinModules),
      ...plugins.flatMap(pluginOf),
      ...appliedPlugins(tokens),
    ],
    elsewhere: [...scriptsIn(tokens), ...catalogsIn([...statements, ...plugins]), ...localFiles(statements)],
    unknown: statements.filter(isUnknown).map(unknownOf),
  }
}

/** `'group:name:1'`, wherever it is: also in a list that the dependencies are made of. */
function coordinatesIn(
  tokens: readonly Token[],
  sections: ReadonlyMap<number, PackageSection>,
): readonly DeclaredPackage[] {
  return tokens.flatMap(({ kind, text, line }) => {
    const name = kind === 'text' ? coordinateOf(text) : undefined
    return name === undefined ? [] : [{ name, line, section: sections.get(line) ?? 'dependencies' }]
  })
}

function sectionsByLine(statements: readonly GradleStatement[]): ReadonlyMap<number, PackageSection> {
  const isTest = ({ tokens: [head] }: GradleStatement) =>
    /^(?:test|androidTest|integrationTest)/i.test(head?.text ?? '')
  return new Map(
    statements
      .filter(isTest)
      .flatMap(({ tokens }) => tokens.map(({ line }): [number, PackageSection] => [line, 'dev'])),
  )
}

/** `group: 'x', name: 'y'` and `group = "x", name = "y"`. */
function pairsIn(tokens: readonly Token[]): readonly DeclaredPackage[] {
  return tokens.flatMap((token, index) => {
    const group = textOf(tokens, index, 'group')
    const comma = tokens[index + 3]
    if (group === undefined || comma?.text !== ',') return []
    const next = tokens[index + 4]?.kind === 'break' ? index + 5 : index + 4
    const name = textOf(tokens, next, 'name')
    return name === undefined
      ? []
      : [{ name: `${group}:${name}`, line: token.line, section: 'dependencies' as const }]
  })
}

/** The text of `key: 'text'`; undefined where another key is there, or what has to be computed. */
function textOf(tokens: readonly Token[], at: number, key: string): string | undefined {
  const [word, sign, value] = tokens.slice(at, at + 3)
  if (word?.kind !== 'word' || word.text !== key || !/^[:=]$/.test(sign?.text ?? '')) return undefined
  return value?.kind === 'text' && !value.text.includes('$') ? value.text : undefined
}

/** The first text in brackets behind a word, or behind the word itself: `id("x")`, `id 'x'`. */
function argumentOf(tokens: readonly Token[], at: number): string | undefined {
  const [next, other] = tokens.slice(at + 1, at + 3)
  const value = next?.kind === 'sign' && next.text === '(' ? other : next
  return value?.kind === 'text' && !value.text.includes('$') ? value.text : undefined
}

/** `kotlin("test")` */
function kotlinModules({ tokens }: GradleStatement): readonly DeclaredPackage[] {
  return tokens.flatMap((token, index) => {
    const name = token.kind === 'word' && token.text === 'kotlin' ? argumentOf(tokens, index) : undefined
    const own = {
      name: `org.jetbrains.kotlin:kotlin-${name}`,
      line: token.line,
      section: 'dependencies' as const,
    }
    return name === undefined ? [] : [own]
  })
}

function pluginOf({ tokens }: GradleStatement): readonly DeclaredPackage[] {
  const [head] = tokens
  const id = argumentOf(tokens, 0)
  if (head === undefined || id === undefined) return []
  const { line } = head
  if (head.text === 'id') return [{ name: id, line, section: 'plugin' }]
  return head.text === 'kotlin' ? [{ name: `org.jetbrains.kotlin.${id}`, line, section: 'plugin' }] : []
}

/** `apply plugin: 'x'` and `apply(plugin = "x")` */
function appliedPlugins(tokens: readonly Token[]): readonly DeclaredPackage[] {
  return tokens.flatMap((token, index) => {
    const name = textOf(tokens, index, 'plugin')
    return name === undefined ? [] : [{ name, line: token.line, section: 'plugin' as const }]
  })
}

/** `apply from: 'x.gradle'`: another script, whose dependencies are the project's. */
function scriptsIn(tokens: readonly Token[]): readonly OtherFile[] {
  return tokens.flatMap((token, index) => {
    if (token.text !== 'apply') return []
    const bracket = tokens[index + 1]?.text === '(' ? 1 : 0
    const from = tokens[index + 1 + bracket]
    if (from?.text !== 'from') return []
    const file = textOf(tokens, index + 1 + bracket, 'from')?.replace(/^\.\//, '')
    return [{ line: token.line, what: file ?? 'another script', ...(file === undefined ? {} : { file }) }]
  })
}

/** A word that a version catalog goes by: `libs.junit`, `testLibs.junit`. */
function isCatalog(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token?.kind === 'word' && /^(?:libs|\w+Libs)$/.test(token.text) && tokens[index + 1]?.text === '.'
}

function catalogsIn(statements: readonly GradleStatement[]): readonly OtherFile[] {
  const first = statements.find(({ tokens }) => tokens.some((_, index) => isCatalog(tokens, index)))
  const line = first?.tokens[0]?.line
  return line === undefined ? [] : [{ line, what: 'a version catalog', ending: '.versions.toml' }]
}

function localFiles(statements: readonly GradleStatement[]): readonly OtherFile[] {
  const first = statements
    .flatMap(({ tokens }) => tokens)
    .find(({ kind, text }) => kind === 'word' && /^(?:files|fileTree)$/.test(text))
  return first === undefined ? [] : [{ line: first.line, what: 'local files' }]
}

/** What is a part of the project or of Gradle, or is read above. */
const KNOWN: ReadonlySet<string> = new Set(
  'project projects gradleApi localGroovy gradleTestKit gradleKotlinDsl embeddedKotlin files fileTree'.split(
    ' ',
  ),
)
/** Statements that declare nothing. */
const OTHER =
  /^(?:if|else|for|while|def|val|var|return|println|print|exclude|because|constraints|modules|components|artifactTypes|attributesSchema|try|catch|import|transitive|isTransitive|force|version|attributes|capabilities|artifact|registerTransform)$/
/** How the configurations are called that dependencies are added to. */
const CONFIGURATION =
  /(?:implementation|api|only|processor|kapt|ksp|classpath|compile|runtime|provided|desugaring)$/i

/** A dependency whose name is not written out. */
function isUnknown({ tokens, depth }: GradleStatement): boolean {
  const [head, ...rest] = tokens
  if (head === undefined || rest.length === 0 || head.kind === 'sign') return false
  if (OTHER.test(head.text) || KNOWN.has(head.text) || rest[0]?.text === '=') return false
  // In a block within the block, which may belong to a dependency, only what is called like a configuration adds one.
  if (depth > 1 && !CONFIGURATION.test(head.text)) return false
  if (rest.every(({ kind }) => kind === 'sign')) return false
  return !tokens.some((token, index) => isWrittenOut(token, tokens, index))
}

function isWrittenOut(token: Token, tokens: readonly Token[], index: number): boolean {
  if (token.kind === 'text') return coordinateOf(token.text) !== undefined
  if (KNOWN.has(token.text) || isCatalog(tokens, index)) return true
  if (token.text === 'kotlin') return argumentOf(tokens, index) !== undefined
  return textOf(tokens, index, 'group') !== undefined
}

function unknownOf({ tokens }: GradleStatement): UnknownPackage {
  return { line: tokens[0]?.line ?? 1, what: shownTokens(tokens) }
}
