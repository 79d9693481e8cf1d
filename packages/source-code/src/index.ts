export { findContent } from './content.ts'
export {
  IdentifierPatternError,
  MAX_ALTERNATIVES,
  MAX_PATTERN_LENGTH,
  matchIdentifier,
} from './identifier-pattern.ts'
export type { LocalImport } from './imports/local-import.ts'
export { type Language, SOURCE_EXTENSIONS } from './language.ts'
export type {
  ImportResolver,
  ImportTarget,
  ResolvedImports,
  UnfollowedImport,
} from './resolution/import-resolver.ts'
export { openImportResolver } from './resolution/open-import-resolver.ts'
export type { RepositoryFiles } from './resolution/repository-files.ts'
export type { SetUpImport } from './resolution/script/setup-files.ts'
export {
  type Excerpt,
  type Identifier,
  MAX_SOURCE_LENGTH,
  type ReadSource,
  type SourceScan,
  scanSource,
  type UnreadableSource,
  type UnsupportedSource,
} from './scan.ts'
export { unescaped } from './words.ts'
