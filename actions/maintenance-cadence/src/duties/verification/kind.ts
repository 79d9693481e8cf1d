import type { Verification } from '@governance-gates/policy'

/** A verification of one kind. */
export type Kind<Name extends Verification['kind']> = Extract<Verification, { kind: Name }>
