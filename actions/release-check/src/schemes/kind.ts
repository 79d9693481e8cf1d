import type { StepKind } from './scheme.ts'

/** What it is to raise the number at a place: the first one is the major version. */
export function kindAt(place: number): StepKind {
  if (place === 0) return 'major'
  return place === 1 ? 'minor' : 'patch'
}
