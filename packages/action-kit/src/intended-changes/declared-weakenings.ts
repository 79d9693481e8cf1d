import { type DeclaredForGate, DeclaredWeakenings, type WeakeningJudge } from '@governance-gates/core'

/** Judges by what is declared. A module of its own, which is loaded when there is something to judge. */
export function declaredWeakenings(declared: DeclaredForGate): WeakeningJudge {
  return (findings) => new DeclaredWeakenings(findings, declared)
}
