export type { DocumentPath } from './document-path.ts'
export { closingQuote } from './json/json-cursor.ts'
export { jsonFault } from './json/json-fault.ts'
export { jsonKeyProblem } from './json/json-keys.ts'
export { JsonPlaces } from './json/json-places.ts'
export { type JsonProblem, type JsonReading, readJson } from './json/read-json.ts'
export {
  type Located,
  type LocatedList,
  type LocatedMapping,
  MAX_DEPTH,
  nodesOf,
  plainValue,
} from './located.ts'
export type { Position } from './position.ts'
export { LineIndex } from './position.ts'
