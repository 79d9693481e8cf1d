import type { Proposal } from './proposal.ts'

/** The policy as a text, and where its keys are. */
export interface PolicyText {
  readonly path: string
  readonly text: string
  /** 1-based. */
  lineOf(keys: readonly string[]): number
}

/** The change of one line of the policy, as `diff` shows it; undefined where the line does not have the key and its value. */
export function policyDiff({ path, text, lineOf }: PolicyText, proposal: Proposal): string | undefined {
  const line = lineOf(proposal.path)
  const before = text.split(/\r?\n/)[line - 1] ?? ''
  const key = proposal.path.at(-1) ?? ''
  const value = new RegExp(
    `((?:^|[{,\\s])["']?${escaped(key)}["']?\\s*:\\s*["']?)([\\d.]+)(?=[^\\d.]|$)`,
    'g',
  )
  const found = [...before.matchAll(value)]
  const [match] = found
  if (match === undefined || found.length > 1 || Number(match[2]) !== proposal.limit) return undefined
  const start = match.index + (match[1] ?? '').length
  const end = start + (match[2] ?? '').length
  const after = `${before.slice(0, start)}${proposal.proposed}${before.slice(end)}`
  return `${path}:${line}\n-${before}\n+${after}`
}

function escaped(key: string): string {
  return key.replace(/[^a-z0-9]/gi, '\\$&')
}
