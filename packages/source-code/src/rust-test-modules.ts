import { mask } from './mask.ts'
import type { Span, Token } from './token.ts'

/**
 * Where the tests of a Rust file are, by their offsets: the modules that only tests build, `#[cfg(test)] mod tests { … }`.
 * None where there is a test outside of them.
 */
export function rustTestModules(text: string, tokens: readonly Token[]): readonly Span[] {
  if (!/\bcfg\b/.test(text)) return []
  const code = mask(text, tokens)
  const found: Span[] = []
  let end = 0
  for (const { 0: head, index } of code.matchAll(TEST_MODULE)) {
    // One inside of another is part of it.
    if (index < end) continue
    end = closingBrace(code, index + head.length - 1)
    found.push({ from: index, to: end })
  }
  return hasTestOutside(code, found) ? [] : found
}

/** `cfg(test)` and `cfg(all(test, …))`, perhaps with attributes behind it; `any` and `not` are built without tests too. */
const TEST_MODULE =
  /#\s*\[\s*cfg\s*\(\s*(?:all\s*\(\s*)?test\b[^\]{}]*\]\s*(?:#\s*\[[^\]{}]*\]\s*)*(?:pub\s*(?:\([^(){}]*\)\s*)?)?mod\s+(?:r#)?[\p{ID_Continue}]+\s*\{/gu

/** @param modules in the order of the text. */
function hasTestOutside(code: string, modules: readonly Span[]): boolean {
  let next = 0
  for (const { index } of code.matchAll(TEST_FUNCTION)) {
    while ((modules[next]?.to ?? code.length) < index) next++
    if (index < (modules[next]?.from ?? code.length)) return true
  }
  return false
}

/** `#[test]`, `#[tokio::test]`, `#[test_case(…)]` */
const TEST_FUNCTION = /#\s*\[\s*(?:[\p{ID_Continue}]+\s*::\s*)*r?test(?:_case)?\b/gu

function closingBrace(code: string, open: number): number {
  let depth = 0
  for (const { 0: sign, index } of code.slice(open).matchAll(/[{}]/g)) {
    depth += sign === '{' ? 1 : -1
    if (depth === 0) return open + index
  }
  return code.length
}
