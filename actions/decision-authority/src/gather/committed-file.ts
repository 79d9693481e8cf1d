import type { GateContext } from '@governance-gates/action-kit'

export const OF_CHANGE = 'is a file of the change, which could say anything'

/** Whether the change itself brought a file along: then it was not written by a step of this run. */
export function isOfChange({ governance }: Pick<GateContext, 'governance'>, place: string): boolean {
  const inside = governance.fromRoot(place)
  return !inside.startsWith('../') && governance.base?.isCheckedOut(inside) === true
}
