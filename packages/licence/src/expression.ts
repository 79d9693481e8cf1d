import parse from 'spdx-expression-parse'

/** Longer than any expression that people wrote; nesting costs stack. */
const MAX_LENGTH = 2_000

/** An SPDX expression; undefined for a text that is not one. https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
export function parseExpression(text: string): parse.Info | undefined {
  if (text.length > MAX_LENGTH) return undefined
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

/** Whether a text is an SPDX expression. */
export function isExpression(text: string): boolean {
  return parseExpression(text) !== undefined
}

/** A single licence as it is written: `GPL-2.0-only WITH Classpath-exception-2.0`. */
export function textOf({ license, plus, exception }: parse.LicenseInfo): string {
  return `${license}${plus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`
}
