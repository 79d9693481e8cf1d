import { compareAmounts } from './amount.ts'

/** Whether two values of a policy mean the same: `24h` and `1d` do. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (compareAmounts(left, right) === 0) return true
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  // How an amount was written does not matter, and what it is was compared above.
  if (names.has('milliseconds') || names.has('written')) return false
  return [...names].every((name) => isSame(Reflect.get(left, name), Reflect.get(right, name)))
}
