import type { AuthorityDecision } from '../gate.ts'

/** The gate's own outputs. */
export function outputsOf({ decided }: AuthorityDecision): Readonly<Record<string, string>> {
  const applying = decided.filter(({ progress }) => progress !== undefined)
  const open = applying.filter(({ progress }) => progress?.truth !== 'yes')
  const names = (each: AuthorityDecision['decided']) =>
    JSON.stringify([...new Set(each.map(({ name }) => name))])
  return { applying: names(applying), open: names(open) }
}
