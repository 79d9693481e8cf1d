/** Documents read strictly: what cannot be trusted as it is written is an `EvidenceError` with its line and a remedy. */
export { EvidenceError, findingOf } from './evidence-error.ts'
export type { EvidenceSource } from './evidence-source.ts'
export { type JsonDocument, type JsonPath, parseJson, parseJsonDocument } from './json-document.ts'
export { parseJsonLine } from './json-line.ts'
export {
  count,
  name,
  pathText,
  rate,
  readInstant,
  readMembers,
  readShape,
  remark,
  valueAt,
} from './json-shape.ts'
export { isJsonObject, type JsonObject, showValue } from './json-value.ts'
export { type ChunkOfLines, LineChunks } from './line-chunks.ts'
export {
  checkLength,
  type Located,
  type LocatedMapping,
  listAt,
  listIn,
  tableAt,
  tableIn,
  textAt,
  textIn,
  unexpected,
} from './located-shape.ts'
export { parseJsonTree, parseToml, parseYamlDocuments } from './read-document.ts'
export { type Bytes, decodeText, lineBlocks, type Text, wholeText } from './text.ts'
export { encodingOf, HEAD_BYTES } from './text-encoding.ts'
export { textLines } from './text-lines.ts'
export { decodePieces, type TextPiece } from './text-piece.ts'
export { xmlRefusal } from './xml-refusal.ts'
