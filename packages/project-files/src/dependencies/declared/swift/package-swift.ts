import { malformed } from '../../dependency-reader.ts'
import type { DeclaredPackage, OtherFile, PackageReading, UnknownPackage } from '../declared-packages.ts'
import { literalTokens, SWIFT, shownTokens, type Token } from '../literal-tokens.ts'

/** A Package.swift: `.package(url: "…")`, `.package(id: "…")`. https://docs.swift.org/package-manager/PackageDescription */
export function readPackageSwift(text: string): PackageReading {
  const tokens = literalTokens(text, SWIFT)
  const dependencies: DeclaredPackage[] = []
  const elsewhere: OtherFile[] = []
  const unknown: UnknownPackage[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || !isPackage(tokens, index)) continue
    const own = argumentsFrom(tokens, index + 2)
    const start = index + 1
    index += own.length + 2
    const name = textOf(own, 'url') ?? textOf(own, 'id')
    const path = textOf(own, 'path')
    const { line } = token
    if (name !== undefined) dependencies.push({ name, line, section: 'dependencies' })
    else if (path !== undefined)
      elsewhere.push({ line, what: `the package at ${path}`, file: `${path}/Package.swift` })
    else unknown.push({ line, what: shownTokens([token, ...tokens.slice(start, index)]) })
  }
  return { dependencies, elsewhere, unknown }
}

function isPackage(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return before?.text === '.' && token?.text === 'package' && next?.text === '('
}

/** Up to the bracket that closes the call. */
function argumentsFrom(tokens: readonly Token[], start: number): readonly Token[] {
  let depth = 1
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'sign') continue
    if (token.text === '(') depth++
    else if (token.text === ')' && --depth === 0) return tokens.slice(start, at)
  }
  throw malformed('a bracket does not end: the file is truncated', tokens[start - 1]?.line)
}

function textOf(tokens: readonly Token[], key: string): string | undefined {
  const at = tokens.findIndex(({ kind, text }, index) => {
    return kind === 'word' && text === key && tokens[index + 1]?.text === ':'
  })
  const value = at === -1 ? undefined : tokens[at + 2]
  const isAlone = value === undefined || tokens[at + 3] === undefined || tokens[at + 3]?.text === ','
  return value?.kind === 'text' && isAlone && !value.text.includes('\\(') ? value.text : undefined
}
