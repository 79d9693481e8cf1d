export {
  type DeclaredPackage,
  type DeclaredPackages,
  samePackage,
} from './dependencies/declared/declared-packages.ts'
export {
  type Dependency,
  type DependencyList,
  type DependencySection,
  type Ecosystem,
  type Elsewhere,
  sameDependency,
} from './dependencies/dependency.ts'
export { declaresDependencies, readDependencies } from './dependencies/read-dependencies.ts'
export { type GoModule, readGoModule } from './manifests/go-module.ts'
export { lockFilesOf, readLockedVersion } from './manifests/locked-version.ts'
export type {
  Manifest,
  ManifestContent,
  ManifestVersion,
  Spelling,
  VersionOfTag,
} from './manifests/manifest-version.ts'
export {
  compileVersionPattern,
  readPatternVersion,
  type VersionPattern,
} from './manifests/pattern-version.ts'
export { readManifestVersion } from './manifests/read-manifest-version.ts'
export { meansVersion, spelledVersion } from './manifests/version-spelling.ts'
export type {
  Matrix,
  MatrixCategory,
  MatrixEntry,
  MatrixProblem,
  MatrixRules,
  Requirement,
} from './matrix/matrix.ts'
export { type MatrixOptions, type ReadMatrix, readMatrix } from './matrix/read-matrix.ts'
export {
  type LockedFingerprint,
  readTraceabilityLock,
  type TraceabilityLock,
  writeTraceabilityLock,
} from './matrix/traceability-lock.ts'
export type {
  Classification,
  EntryPart,
  Permission,
  Quarantine,
  Suite,
  SuiteEntry,
  UnreadKey,
  Waiver,
} from './suites/classification.ts'
export { entryText } from './suites/entry-text.ts'
export { readClassification } from './suites/read-classification.ts'
