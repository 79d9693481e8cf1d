import type { LinkState } from '../checks/link-state.ts'

const ICONS: Readonly<Record<LinkState, string>> = {
  covered: '✅',
  optional: '⚪',
  'not-seen': '👻',
  ambiguous: '🔀',
  suspect: '🔍',
  'not-run': '⏸️',
  failed: '❌',
  missing: '🕳️',
}

/** A state as the summary and the Markdown table show it. */
export function stateText(state: LinkState): string {
  return `${ICONS[state]} ${state}`
}
