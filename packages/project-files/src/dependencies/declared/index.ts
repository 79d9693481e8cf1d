/** Reads every package that a manifest names: loaded where a policy forbids some of them. */
export { readDeclaredPackages } from './read-declared-packages.ts'
