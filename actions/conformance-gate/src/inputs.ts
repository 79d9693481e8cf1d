import { ConfigurationError } from '@governance-gates/action-kit'

/** Evidence globs by campaign, as the `evidence` input gives them. */
export type EvidenceOverrides = ReadonlyMap<string, readonly string[]>

const NAMED = /^([a-z0-9][a-z0-9-]*)=(.*)$/

/**
 * Reads the lines of the `evidence` input: `campaign=glob`, or only a glob where the policy has one campaign. They
 * replace the evidence of the campaigns they name.
 */
export function readEvidenceOverrides(
  lines: readonly string[],
  campaigns: readonly string[],
): EvidenceOverrides {
  const named = Map.groupBy(
    lines.map((line) => readLine(line, campaigns)),
    ({ campaign }) => campaign,
  )
  return new Map([...named].map(([campaign, own]) => [campaign, own.map(({ glob }) => glob)]))
}

function readLine(
  line: string,
  campaigns: readonly string[],
): { readonly campaign: string; readonly glob: string } {
  const match = NAMED.exec(line)
  const [only, ...others] = campaigns
  if (match === null && only !== undefined && others.length === 0) return { campaign: only, glob: line }
  const [campaign = '', glob = ''] = match?.slice(1) ?? []
  if (campaigns.includes(campaign) && glob !== '') return { campaign, glob }
  throw new ConfigurationError(
    `input evidence: ${JSON.stringify(line)} does not name a campaign of the policy: write campaign=glob, with one of ${campaigns.join(', ')}`,
  )
}
