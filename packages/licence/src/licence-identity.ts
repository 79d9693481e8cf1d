import type parse from 'spdx-expression-parse'
import { parseExpression, textOf } from './expression.ts'

/** Whether two expressions say the same, in whatever order. */
export function sameLicence(left: string, right: string): boolean {
  const [one, other] = [parseExpression(left), parseExpression(right)]
  if (one === undefined || other === undefined) return false
  return canonical(one) === canonical(other)
}

function canonical(expression: parse.Info): string {
  if (!('conjunction' in expression)) return textOf(expression)
  const { conjunction } = expression
  const parts = new Set(operands(expression, conjunction).map(canonical))
  return parts.size === 1 ? [...parts].join('') : `(${[...parts].sort().join(` ${conjunction} `)})`
}

function operands(expression: parse.Info, conjunction: 'and' | 'or'): readonly parse.Info[] {
  if (!('conjunction' in expression) || expression.conjunction !== conjunction) return [expression]
  return [...operands(expression.left, conjunction), ...operands(expression.right, conjunction)]
}
