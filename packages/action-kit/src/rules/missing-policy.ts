import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigurationError } from '../configuration-error.ts'
import type { GateInputs } from '../inputs.ts'

/** Says that no policy exists, and names the file that was probably meant. */
export function missingPolicy({ policy, directory, workspace }: GateInputs): ConfigurationError {
  const neighbour = neighbourOf(policy)
  const isThere =
    neighbour !== undefined && [directory, workspace].some((folder) => existsSync(resolve(folder, neighbour)))
  return new ConfigurationError(
    isThere
      ? `input policy: \`${policy}\` does not exist in ${directory}, but \`${neighbour}\` does: rename it, or name it in the input policy`
      : `input policy: \`${policy}\` does not exist in ${directory}: check out the repository before the gate, run it in the repository's root, or name the policy`,
  )
}

/** The same name with the other spelling of YAML's ending. */
function neighbourOf(policy: string): string | undefined {
  if (policy.endsWith('.yml')) return policy.replace(/\.yml$/, '.yaml')
  return policy.endsWith('.yaml') ? policy.replace(/\.yaml$/, '.yml') : undefined
}
