/** A list of extensions: its entries with their places, and what a change does to it. */
export {
  type EntryStanding,
  isVettedAnew,
  type ListDifference,
  listDifference,
  normalSource,
  unchangedList,
} from './difference.ts'
export { type Cell, type ExtensionEntry, isTextCell, textOf, textsOf, writtenText } from './entry.ts'
export { parseDocument } from './list-document.ts'
export type { ListColumns, ListShape } from './list-shape.ts'
export { type DeclaredTotal, type ListContent, readEntryFile, readList } from './read-list.ts'
export { cellAt, cellsAt, shownNode, textListAt, valuesAt } from './value-place.ts'
