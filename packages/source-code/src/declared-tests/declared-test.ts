import type { Span } from '../token.ts'

/** A test, or a group of tests, that a source file declares. */
export interface DeclaredTest {
  readonly kind: 'test' | 'group'
  /**
   * The names that lead to it, from the outermost group on. A part that is only known when the tests run is `ANY`: the value in
   * a template, the parameter of a title.
   */
  readonly steps: readonly string[]
  /** What reports may call it in place of its last step: a display name. */
  readonly title?: string
  /** 1-based; what is directly above it and belongs to it (decorators, attributes, annotations) included. */
  readonly first: number
  /** 1-based. */
  readonly last: number
  /** Where its attributes or annotations are, by offsets. */
  readonly marks?: Span
}

/** A part of a name that may be any text. */
export const ANY = '\ue000'

/** How steps are written together: as the language's own tools do it. */
export function testName(file: string, steps: readonly string[]): string {
  return steps.join(/\.[cm]?[jt]sx?$/.test(file) ? ' > ' : '::').replaceAll(ANY, '…')
}

/** Names as one text that is the same however a tool joins them: `web > shows`, `web › shows`, `web shows`. */
export function joined(names: readonly string[]): string {
  return names
    .join(' ')
    .replaceAll(/(?:\s[>›]\s|::|\s)+/g, ' ')
    .trim()
}

/** The declared tests and groups that a name means: the whole of it, else the end of it. */
export function testsNamed(
  name: string,
  file: string,
  declared: readonly DeclaredTest[],
): readonly DeclaredTest[] {
  const exact = declared.filter(({ steps }) => testName(file, steps) === name)
  if (exact.length > 0) return exact
  const wanted = joined([name])
  const isNamed = ({ steps }: DeclaredTest) => steps.some((_, index) => joined(steps.slice(index)) === wanted)
  const isWhole = ({ steps }: DeclaredTest) => joined(steps) === wanted
  const whole = declared.filter(isWhole)
  if (whole.length > 0) return whole
  const named = declared.filter(isNamed)
  const pattern = withParameters(name)
  return named.length > 0 || pattern === name ? named : testsNamed(pattern, file, declared)
}

/** A title as the source has it, with a part that may be any text for each parameter: `adds %s`, `adds $a`. */
function withParameters(title: string): string {
  return title.replace(/%(?:[sdifjoOcp#$]|\d\$s)|\$\{[^{}]*\}|\$[#\w][\w.]*/g, ANY)
}

/** Lines of offsets in a text, in ascending order of the offsets that are asked for or not. */
export class Lines {
  readonly #starts: readonly number[]

  constructor(text: string) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
  }

  /** 1-based. */
  at(offset: number): number {
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/**
 * Where the bracket at an offset is closed; the end of the text where it is not, or where there is none (-1).
 * @param bare a text without comments and strings.
 */
export function closingOf(bare: string, from: number): number {
  const opening = bare[from] ?? ''
  const closing = CLOSING[opening]
  if (closing === undefined) return bare.length
  let depth = 0
  for (let at = from; at < bare.length; at++) {
    if (bare[at] === opening) depth++
    else if (bare[at] === closing && --depth === 0) return at
  }
  return bare.length
}
