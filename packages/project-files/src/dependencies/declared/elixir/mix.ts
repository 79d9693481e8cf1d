import type { DeclaredPackage, PackageReading, UnknownPackage } from '../declared-packages.ts'
import { ELIXIR, literalTokens, shownTokens, type Token } from '../literal-tokens.ts'

/** A mix.exs: the tuples of the function `deps`. https://hexdocs.pm/mix/Mix.Tasks.Deps.html */
export function readMix(text: string): PackageReading {
  const tokens = literalTokens(text, ELIXIR)
  const dependencies: DeclaredPackage[] = []
  const unknown: UnknownPackage[] = []
  const openings = openingsOf(tokens)
  const others = otherNames(tokens, openings)
  let isWithin = false
  tokens.forEach((token, index) => {
    isWithin = startsHere(tokens, index) ?? isWithin
    if (!isWithin) return
    const name = tupleName(tokens, index) ?? keyName(tokens, index, openings)
    const { line } = token
    const other = others.get(index)
    if (name !== undefined && other !== undefined)
      dependencies.push({ name: other, alias: name, line, section: 'dependencies' })
    else if (name !== undefined) dependencies.push({ name, line, section: 'dependencies' })
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
function keyName(tokens: readonly Token[], index: number, openings: readonly number[]): string | undefined {
  const [before, name, colon, value] = [tokens[index - 1], ...tokens.slice(index, index + 3)]
  if (!isSign(colon, ':') || value?.kind !== 'text') return undefined
  if (!isSign(before, '[') && !isSign(before, ',')) return undefined
  const opening = openings[index] ?? -1
  const isOption = isSign(tokens[openings[opening] ?? -1], '{')
  const isOwn =
    isSign(tokens[opening], '[') && !isOption && /^(?:do|deps)?$/.test(wordBefore(tokens, opening))
  return isOwn && (name?.kind === 'word' || name?.kind === 'text') ? name.text : undefined
}

/** The word that a list is the value of; empty where there is none. */
function wordBefore(tokens: readonly Token[], opening: number): string {
  return isSign(tokens[opening - 1], ':') ? (tokens[opening - 2]?.text ?? '') : ''
}

/** For every token, where the innermost bracket around it begins; -1 where there is none. */
function openingsOf(tokens: readonly Token[]): readonly number[] {
  const open: number[] = []
  return tokens.map(({ kind, text }, index) => {
    if (kind === 'sign' && /^[)\]}]$/.test(text)) open.pop()
    const around = open.at(-1) ?? -1
    if (kind === 'sign' && /^[([{]$/.test(text)) open.push(index)
    return around
  })
}

/** `other` of `{:name, "1", hex: :other}`, by where the tuple begins. */
function otherNames(tokens: readonly Token[], openings: readonly number[]): ReadonlyMap<number, string> {
  const others = new Map<number, string>()
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== 'word' || text !== 'hex' || !isSign(tokens[index + 1], ':')) return
    const other = tokens[isSign(tokens[index + 2], ':') ? index + 3 : index + 2]
    const around = openings[index] ?? -1
    const tuple = isSign(tokens[around], '[') ? (openings[around] ?? -1) : around
    if (other?.kind === 'word' || other?.kind === 'text') others.set(tuple, other.text)
  })
  return others
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text
}

/** A tuple whose name is computed, or a list that comes from somewhere else. */
function isComputed(tokens: readonly Token[], index: number): boolean {
  const [token, next] = tokens.slice(index, index + 2)
  if (token?.kind !== 'sign') return false
  if (token.text === '{') return next?.kind === 'word' || next?.kind === 'text'
  return (token.text === '+' && next?.text === '+') || (token.text === '|' && next?.text === '>')
}
