/** Every package that a manifest names, for rules that forbid some of them. */
export { type DeclaredPackage, type DeclaredPackages, samePackage } from './declared-packages.ts'
export { readDeclaredPackages } from './read-declared-packages.ts'
