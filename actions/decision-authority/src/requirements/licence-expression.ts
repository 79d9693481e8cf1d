import parse from 'spdx-expression-parse'
import { all, any, type Truth } from '../logic/truth.ts'

type Expression = ReturnType<typeof parse>

/**
 * Whether a licence is in a list of allowed ones: of `OR` one has to be, of `AND` each, and `WITH` and `+` count as written.
 * Unknown where it is not an expression of licences that SPDX knows. https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function isAllowed(licence: string, allow: readonly string[]): Truth {
  const expression = expressionOf(licence)
  if (expression === undefined) return 'unknown'
  return allowed(expression, new Set(allow))
}

/** Cargo took a slash for OR once, and crates of that time still have it. */
function expressionOf(licence: string): Expression | undefined {
  try {
    return parse(licence.replaceAll('/', ' OR '))
  } catch {
    return undefined
  }
}

function allowed(expression: Expression, allow: ReadonlySet<string>): Truth {
  if ('conjunction' in expression) {
    const combine = expression.conjunction === 'or' ? any : all
    return combine([allowed(expression.left, allow), allowed(expression.right, allow)])
  }
  const { license, plus, exception } = expression
  const written = `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`
  if (allow.has(written)) return 'yes'
  // Only the author of the reference knows what it is.
  return /^(?:DocumentRef-|LicenseRef-)/.test(license) ? 'unknown' : 'no'
}
