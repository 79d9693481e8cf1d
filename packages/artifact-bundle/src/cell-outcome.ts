import type { BundleManifest } from './bundle-manifest.ts'

/**
 * How the steps of all cells ended, as the input `outcome` of a gate takes it: `success`, or one line for each outcome,
 * `corpus=failure` where the step ran one campaign. The same name may come on several lines, of several cells. Empty where no
 * cell says anything.
 */
export function outcomeLines(manifests: readonly BundleManifest[]): readonly string[] {
  const steps = manifests.flatMap(({ steps: own }) => own ?? [])
  if (steps.length > 0 && steps.every(({ outcome }) => outcome === 'success')) return ['success']
  const lines = steps.map(({ name, outcome }) => (name === undefined ? outcome : `${name}=${outcome}`))
  return [...new Set(lines)]
}
