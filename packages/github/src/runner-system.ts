/** The operating systems that a release is asked about. */
export type RunnerSystem = 'linux' | 'macos' | 'windows'

/** GitHub's own runners, and the labels that every self-hosted one gets. */
const LABELS: readonly (readonly [RegExp, RunnerSystem])[] = [
  [/^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-[\w-]{1,50})?|linux)$/i, 'linux'],
  [/^(?:macos-(?:latest|\d\d)(?:-[\w-]{1,50})?|macos)$/i, 'macos'],
  [/^(?:windows-(?:latest|\d\d|\d{4})(?:-[\w-]{1,50})?|windows)$/i, 'windows'],
]

/**
 * The operating system of a job by the labels that it asked its runner for; undefined where they name none, or several.
 * The name of a job proves nothing: anybody can call one "test (windows)".
 *
 * https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
export function systemOfLabels(labels: readonly string[]): RunnerSystem | undefined {
  const found = new Set(
    labels.flatMap((label) => LABELS.flatMap(([pattern, system]) => (pattern.test(label) ? [system] : []))),
  )
  const [only] = found
  return found.size === 1 ? only : undefined
}
