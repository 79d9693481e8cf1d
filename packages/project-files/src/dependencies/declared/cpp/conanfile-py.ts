import type { DeclaredPackage, PackageReading, PackageSection, UnknownPackage } from '../declared-packages.ts'
import { literalTokens, PYTHON, shownTokens, type Token } from '../literal-tokens.ts'
import { conanName } from './conanfile-txt.ts'

const SECTIONS: ReadonlyMap<string, PackageSection> = new Map<string, PackageSection>([
  ['requires', 'dependencies'],
  ['python_requires', 'build'],
  ['build_requires', 'build'],
  ['tool_requires', 'tool'],
  ['test_requires', 'dev'],
])

/** A conanfile.py: what is written out in `requires = …` and `self.requires(…)`. https://docs.conan.io/2/reference/conanfile.html */
export function readConanfilePy(text: string): PackageReading {
  const tokens = literalTokens(text, PYTHON)
  const dependencies: DeclaredPackage[] = []
  const unknown: UnknownPackage[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const section = sectionAt(tokens, index)
    if (token === undefined || section === undefined) continue
    const rest = statement(tokens, index + 1)
    const names = rest.flatMap(({ kind, text: each }) => (kind === 'text' ? (conanName(each) ?? []) : []))
    dependencies.push(...names.map((name) => ({ name, line: token.line, section })))
    if (names.length === 0 && rest.some(({ kind }) => kind === 'word' || kind === 'text'))
      unknown.push({ line: token.line, what: shownTokens([token, ...rest]) })
    index += rest.length
  }
  return { dependencies, unknown }
}

/** `requires = …` and `self.requires(…)`, but not `def requires(…)`. */
function sectionAt(tokens: readonly Token[], index: number): PackageSection | undefined {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token?.kind !== 'word' || before?.text === 'def') return undefined
  return next?.text === '=' || next?.text === '(' ? SECTIONS.get(token.text) : undefined
}

/** What follows, up to the end of the line that no bracket holds open. */
function statement(tokens: readonly Token[], start: number): readonly Token[] {
  let depth = 0
  for (let at = start; at < tokens.length; at++) {
    const text = tokens[at]?.kind === 'text' ? '' : tokens[at]?.text
    if (text === '(' || text === '[' || text === '{') depth++
    else if (text === ')' || text === ']' || text === '}') depth--
    else if (text === '\n' && depth <= 0) return tokens.slice(start, at)
  }
  return tokens.slice(start)
}
