/** Neither people nor registries take longer versions, and they would only cost time. */
export const MAX_LENGTH = 256

/** Digits as a number; undefined where JavaScript has no exact one. */
export function exactNumber(digits: string): number | undefined {
  const number = Number(digits)
  return Number.isSafeInteger(number) ? number : undefined
}

/** The numbers of `1.2.3`; undefined where one of them has no exact value. */
export function exactNumbers(text: string): readonly number[] | undefined {
  const numbers = text.split('.').flatMap((each) => exactNumber(each) ?? [])
  return numbers.length === text.split('.').length ? numbers : undefined
}

/** Compares number by number; those that are absent are 0, so that 1.0 and 1.0.0 are the same. */
export function compareNumbers(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The place of the first number that differs; undefined where none does. */
export function firstDifference(left: readonly number[], right: readonly number[]): number | undefined {
  const length = Math.max(left.length, right.length)
  const index = Array.from({ length }).findIndex((_, place) => (left[place] ?? 0) !== (right[place] ?? 0))
  return index === -1 ? undefined : index
}

/** Raises the number at a place by one, and sets those after it to 0. */
export function raised(numbers: readonly number[], place: number, length: number): readonly number[] {
  return Array.from({ length: Math.max(place + 1, length) }, (_, index) => {
    if (index > place) return 0
    return (numbers[index] ?? 0) + (index === place ? 1 : 0)
  })
}
