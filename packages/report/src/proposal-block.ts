import { type ChangeProposal, type ProposalPlace, proposalText } from '@governance-gates/core'
import type { Block } from './markdown/block.ts'

/** What to add to the register of intended changes, ready to paste; nothing where there is nothing to declare. */
export function proposalBlocks(proposals: readonly ChangeProposal[], place: ProposalPlace): readonly Block[] {
  if (proposals.length === 0) return []
  const title = `To declare what is wanted: ${place.exists ? 'add to' : 'create'} ${place.register}`
  return [{ kind: 'snippet', title, language: 'yaml', text: proposalText(proposals, place) }]
}
