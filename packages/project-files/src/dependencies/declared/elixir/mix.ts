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
    const name = tupleName(tokens, index)
    const { line } = token
    if (name !== undefined) dependencies.push({ name, line, section: 'dependencies' })
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

/** A tuple whose name is computed, or a list that comes from somewhere else. */
function isComputed(tokens: readonly Token[], index: number): boolean {
  const [token, next] = tokens.slice(index, index + 2)
  if (token?.kind !== 'sign') return false
  if (token.text === '{') return next?.kind === 'word' || next?.kind === 'text'
  return (token.text === '+' && next?.text === '+') || (token.text === '|' && next?.text === '>')
}
