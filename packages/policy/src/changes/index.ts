export { type KeyChange, openPolicyKeyChanges, type PolicyKeyChanges } from './key-changes.ts'
export type { Direction } from './place.ts'
