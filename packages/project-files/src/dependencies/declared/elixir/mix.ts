import type { DeclaredPackage, PackageReading, UnknownPackage } from '../declared-packages.ts'
import { ELIXIR, literalTokens, shownTokens, type Token } from '../literal-tokens.ts'

/** A mix.exs: the tuples of the function `deps`. https://hexdocs.pm/mix/Mix.Tasks.Deps.html */
export function readMix(text: string): PackageReading {
  const tokens = literalTokens(text, ELIXIR)
  const dependencies: DeclaredPackage[] = []
  const unknown: UnknownPackage[] = []
  let isWithin = false
  tokens.forEach((token, index) => {
    isWithin = startsHere(tokens, index) ?? isWithin
    if (!isWithin) return
    const name = tupleName(tokens, index) ?? keyName(tokens, index)
    const { line } = token
    if (name !== undefined)
      dependencies.push({ ...namedIn(tokens, index, name), line, section: 'dependencies' })
    else if (isComputed(tokens, index))
      unknown.push({ line, what: shownTokens(tokens.slice(index, index + 4)) })
  })
  return { dependencies, unknown }
}

/** Whether the function `deps`, or the list under that key, begins here, or another function does. */
function startsHere(tokens: readonly Token[], index: number): boolean | undefined {
  const [token, next, other] = tokens.slice(index, index + 3)
  if (token?.kind !== 'word') return undefined
  if (/^defp?$/.test(token.text)) return next?.text === 'deps'
  return token.text === 'deps' && next?.text === ':' && other?.text === '[' ? true : undefined
}

/** `name` of `{:name, …}`. */
function tupleName(tokens: readonly Token[], index: number): string | undefined {
  const [open, colon, name, comma] = tokens.slice(index, index + 4)
  if (open?.text !== '{' || open.kind !== 'sign' || colon?.text !== ':' || comma?.text !== ',')
    return undefined
  return name?.kind === 'word' || name?.kind === 'text' ? name.text : undefined
}

/** `name` of `[name: "~> 1.0"]`, which is short for a tuple. The options of a tuple are never at the start of a list. */
function keyName(tokens: readonly Token[], index: number): string | undefined {
  const [before, name, colon, value] = [tokens[index - 1], ...tokens.slice(index, index + 3)]
  if (colon?.text !== ':' || colon.kind !== 'sign' || value?.kind !== 'text') return undefined
  if (!isSign(before, '[') && !isSign(before, ',')) return undefined
  const opening = openingBefore(tokens, index)
  const isOption = isSign(tokens[openingBefore(tokens, opening)], '{')
  const isOwn =
    isSign(tokens[opening], '[') && !isOption && /^(?:do|deps)?$/.test(wordBefore(tokens, opening))
  return isOwn && (name?.kind === 'word' || name?.kind === 'text') ? name.text : undefined
}

/** The word that a list is the value of; empty where it stands alone. */
function wordBefore(tokens: readonly Token[], opening: number): string {
  return isSign(tokens[opening - 1], ':') ? (tokens[opening - 2]?.text ?? '') : ''
}

/** Where the innermost bracket around a token begins; -1 where there is none. */
function openingBefore(tokens: readonly Token[], index: number): number {
  let depth = 0
  for (let at = index - 1; at >= 0; at--) {
    const { kind, text = '' } = tokens[at] ?? {}
    if (kind !== 'sign') continue
    if (/^[)\]}]$/.test(text)) depth++
    else if (/^[([{]$/.test(text) && depth-- === 0) return at
  }
  return -1
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text
}

/** `{:name, "1", hex: :other}` is the package `other`. */
function namedIn(tokens: readonly Token[], index: number, name: string): { name: string; alias?: string } {
  if (!isSign(tokens[index], '{')) return { name }
  const own = tokens.slice(index, tupleEnd(tokens, index))
  const at = own.findIndex(({ kind, text }, each) => {
    return kind === 'word' && text === 'hex' && isSign(own[each + 1], ':')
  })
  if (at === -1) return { name }
  const other = own[isSign(own[at + 2], ':') ? at + 3 : at + 2]
  return other?.kind === 'word' || other?.kind === 'text' ? { name: other.text, alias: name } : { name }
}

function tupleEnd(tokens: readonly Token[], index: number): number {
  let depth = 0
  for (let at = index; at < tokens.length; at++) {
    if (isSign(tokens[at], '{')) depth++
    else if (isSign(tokens[at], '}') && --depth === 0) return at
  }
  return tokens.length
}

/** A tuple whose name is computed, or a list that comes from somewhere else. */
function isComputed(tokens: readonly Token[], index: number): boolean {
  const [token, next] = tokens.slice(index, index + 2)
  if (token?.kind !== 'sign') return false
  if (token.text === '{') return next?.kind === 'word' || next?.kind === 'text'
  return (token.text === '+' && next?.text === '+') || (token.text === '|' && next?.text === '>')
}
