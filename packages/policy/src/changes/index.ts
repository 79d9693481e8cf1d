export { validateRegister } from '../registers/read-named-register.ts'
export { type KeyChange, policyKeyChanges } from './key-changes.ts'
export type { Direction } from './place.ts'
export { registerChanges } from './register-changes.ts'
