import { matchesName } from '@governance-gates/core'

/**
 * Tells which artifacts the input `name` means, in which `*` takes any letters: those named by evidence/save,
 * `<name>.<job>.<cell>-of-<cells>.<attempt>`.
 */
export function artifactPattern(name: string): (artifact: string) => boolean {
  const pattern = name.replaceAll(/[^A-Za-z0-9_*-]+/g, '-')
  return (artifact) => {
    const [own = '', ...rest] = artifact.split('.')
    return NAME.test(own) && matchesName(pattern, own) && REST.test(rest.join('.'))
  }
}

const NAME = /^[A-Za-z0-9_-]*$/
/** The job, the cell and the attempt. */
const REST = /^[A-Za-z0-9_-]+\.\d{1,3}-of-\d{1,3}\.\d{1,6}$/
