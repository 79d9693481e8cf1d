import type { MarkedTest, MarkedTests } from './marked-tests.ts'

/** Which tests of a file are meant: those with a marker, or those of a name. */
export type TestSelector =
  | { readonly kind: 'marker'; readonly marker: string }
  | { readonly kind: 'test'; readonly test: string }

/** Whether a file of a text may have such tests. Of most files nothing else need be known: a marker that they have is in their text. */
export function mayHaveTests(text: string, selector: TestSelector): boolean {
  if (selector.kind === 'test') return true
  // `Speed=slow` is written as two texts.
  return text.includes(selector.marker.slice(selector.marker.indexOf('=') + 1))
}

/** The tests of a file that are meant. */
export function selectedTests({ tests, named }: MarkedTests, selector: TestSelector): readonly MarkedTest[] {
  if (selector.kind === 'test') return named(selector.test)
  return tests.filter(({ markers }) => markers.has(selector.marker))
}
