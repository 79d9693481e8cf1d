import type { ArtifactManifest } from './manifest.ts'

/**
 * How the steps of all cells ended, as the input `outcome` of a gate takes it: `success`, or one line for each step of
 * each cell, `corpus=failure` where the step ran one campaign. Two equal lines are two steps: what explains one failure does not
 * explain another. Empty where no cell says anything.
 */
export function outcomeLines(manifests: readonly ArtifactManifest[]): readonly string[] {
  const steps = manifests.flatMap(({ steps: own }) => own ?? [])
  if (steps.length > 0 && steps.every(({ outcome }) => outcome === 'success')) return ['success']
  return steps.map(({ name, outcome }) => (name === undefined ? outcome : `${name}=${outcome}`))
}
