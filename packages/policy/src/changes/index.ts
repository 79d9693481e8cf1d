export { validateRegister } from '../registers/read-named-register.ts'
export { type KeyChange, openPolicyKeyChanges, type PolicyKeyChanges } from './key-changes.ts'
export type { Direction } from './place.ts'
export { registerChanges } from './register-changes.ts'
