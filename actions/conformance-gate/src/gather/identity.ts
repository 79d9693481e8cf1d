import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { StableName } from '@governance-gates/evidence'
import type { CampaignPolicy } from '@governance-gates/policy'

/**
 * Leaves out of a name what the policy says that changes from run to run; undefined where it says nothing. The patterns are
 * RE2's, which take linear time on any name.
 */
export async function stableNameOf(
  { policy }: GateContext,
  name: string,
  { identity }: CampaignPolicy,
): Promise<StableName | undefined> {
  if (identity === undefined) return undefined
  const { RE2JS, RE2JSException } = await import('re2js')
  const patterns = identity.ignore.map((source) => {
    try {
      return RE2JS.compile(source)
    } catch (error) {
      if (!(error instanceof RE2JSException)) throw error
      const key = `conformance.campaigns.${name}.identity.ignore`
      throw new ConfigurationError(
        `${policy.path}: ${key}: ${JSON.stringify(source)} is not a regular expression: ${error.message}`,
        { file: policy.path, line: policy.lineOf(key) },
      )
    }
  })
  return (subject) => patterns.reduce((text, pattern) => pattern.matcher(text).replaceAll(''), subject)
}
