import type {
  DeclaredPackage,
  OtherFile,
  PackageReading,
  PackageSection,
  UnknownPackage,
} from '../declared-packages.ts'
import { literalTokens, RUBY, shownTokens, type Token } from '../literal-tokens.ts'

/** Calls that name a gem. */
const CALLS: ReadonlyMap<string, PackageSection> = new Map<string, PackageSection>([
  ['gem', 'dependencies'],
  ['add_dependency', 'dependencies'],
  ['add_runtime_dependency', 'dependencies'],
  ['add_development_dependency', 'dev'],
])

/** In tokens: `rspec-core` has three. */
const LONGEST_NAME = 20

/** A Gemfile or a gemspec: the gems that are written out in it. https://bundler.io/man/gemfile.5.html */
export function readGemfile(text: string): PackageReading {
  const tokens = literalTokens(text, RUBY)
  const dependencies: DeclaredPackage[] = []
  const elsewhere: OtherFile[] = []
  const unknown: UnknownPackage[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return
    elsewhere.push(...otherFile(tokens, index))
    const section = CALLS.get(token.text)
    if (section === undefined || !isCall(tokens, index)) return
    const name = argumentOf(tokens, index)
    if (name !== undefined) dependencies.push({ name, line: token.line, section })
    else unknown.push({ line: token.line, what: shownTokens(tokens.slice(index, index + 4)).trim() })
  })
  return { dependencies, elsewhere, unknown }
}

/** `gem` is called, `add_dependency` is called on something; `|gem|` and `gem.name = …` are a variable. */
function isCall(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  const isSent = before?.text === '.' && before.kind === 'sign'
  if (token?.text !== 'gem') return isSent
  if (isSent || before?.text === ':' || before?.text === 'def') return false
  return (
    next !== undefined &&
    (next.kind === 'text' || next.kind === 'word' || next.text === '(' || next.text === '%')
  )
}

/** `"x"`, `("x")` and `%q<x>`. */
function argumentOf(tokens: readonly Token[], index: number): string | undefined {
  const at = tokens[index + 1]?.text === '(' && tokens[index + 1]?.kind === 'sign' ? index + 2 : index + 1
  const first = tokens[at]
  if (first?.kind === 'text') return first.text === '' || first.text.includes('#{') ? undefined : first.text
  if (first?.text !== '%' || tokens[at + 1]?.text.toLowerCase() !== 'q') return undefined
  const quoted = tokens.slice(at + 3, at + 3 + LONGEST_NAME)
  const end = quoted.findIndex(({ kind, text }) => kind === 'sign' && /[>)\]}]/.test(text))
  return end === -1
    ? undefined
    : quoted
        .slice(0, end)
        .map(({ text }) => text)
        .join('')
}

function otherFile(tokens: readonly Token[], index: number): readonly OtherFile[] {
  const token = tokens[index]
  const isStart = index === 0 || tokens[index - 1]?.kind === 'break'
  if (token === undefined || !isStart) return []
  const { line } = token
  if (token.text === 'gemspec') return [{ line, what: 'the gemspec', ending: '.gemspec' }]
  if (token.text !== 'eval_gemfile') return []
  const file = argumentOf(tokens, index)
  return [{ line, what: file ?? 'another Gemfile', ...(file === undefined ? {} : { file }) }]
}
