import { ANY } from './declared-test.ts'

const TEXT = String.raw`"((?:[^"\\\n]|\\.)*)"`
const NAMED: readonly RegExp[] = [
  new RegExp(String.raw`^@(?:[\w.]+\.)?DisplayName\s*\(\s*(?:value\s*=\s*)?${TEXT}\s*\)$`),
  new RegExp(String.raw`^\[[^"]*\b(?:DisplayName|TestName)\s*=\s*${TEXT}`),
]
const PATTERN = new RegExp(String.raw`^@(?:[\w.]+\.)?\w*Test\s*\((?:[^"]*,)?\s*name\s*=\s*${TEXT}`)
/** Less could be anybody's name. */
const LEAST_WRITTEN = 3

/**
 * What reports call a test in place of its method's name: `@DisplayName`, the `name` of a test with parameters, `DisplayName` of xUnit
 * and MSTest, `TestName` of NUnit. Undefined where the annotation or attribute names nothing, or not with a text.
 */
export function displayName(mark: string): string | undefined {
  const named = NAMED.map((form) => form.exec(mark)?.[1]).find((text) => text !== undefined)
  if (named !== undefined) return written(named)
  const pattern = PATTERN.exec(mark)?.[1]?.replace(/\{[^{}]*\}/g, ANY)
  if (pattern === undefined) return undefined
  const isTelling = (pattern.match(/[\p{L}\p{N}]/gu) ?? []).length >= LEAST_WRITTEN
  return isTelling ? written(pattern) : undefined
}

function written(text: string): string | undefined {
  const plain = text.replace(/\\(["\\'])/g, '$1').trim()
  return plain === '' ? undefined : plain
}
