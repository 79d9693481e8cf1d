export { findContent } from './content.ts'
export {
  collectHelpers,
  type Helper,
  type HelperClosure,
  MAX_HELPERS,
  type SourceRepository,
  sourceRepository,
} from './helper-closure.ts'
export {
  IdentifierPatternError,
  MAX_ALTERNATIVES,
  MAX_PATTERN_LENGTH,
  matchIdentifier,
} from './identifier-pattern.ts'
export type {
  CInclude,
  LocalImport,
  PythonImport,
  RustInclude,
  RustModule,
  ScriptImport,
} from './imports/local-import.ts'
export { type Language, SOURCE_EXTENSIONS } from './language.ts'
export { resolveImports } from './resolve-import.ts'
export {
  type Excerpt,
  MAX_SOURCE_LENGTH,
  type ReadSource,
  type SourceScan,
  scanSource,
  type UnreadableSource,
  type UnsupportedSource,
} from './scan.ts'
