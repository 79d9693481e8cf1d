/** A value of an entry. What is not a text has been written as something else: a number, a list. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'other'
      readonly shown: string
      /** Of a list or a mapping, for comparing: all that is in it. */
      readonly content?: string
    }

/** A list of texts, as `capabilities` is. */
export type TextList =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'malformed'
      readonly shown: string
      /** For comparing: all that is there. */
      readonly content: string
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** Sources at items of a star, one for each platform say, whose own item has no commit or no checksum. */
export interface UnpinnedSources {
  readonly commit: readonly Cell[]
  readonly checksum: readonly Cell[]
}

/** One extension of the list. What the policy has no column for is absent. */
export interface ExtensionEntry {
  readonly id: string
  /** The section that holds it; empty where the whole file does. */
  readonly section: string
  /** For reports. */
  readonly file: string
  /** 1-based line of the entry itself. */
  readonly line: number
  readonly name: Cell | undefined
  readonly tier: Cell | undefined
  readonly licence: Cell | undefined
  readonly kind: Cell | undefined
  readonly directory: Cell | undefined
  /** Several where a column has `*`: one for each platform, say. */
  readonly sources: readonly Cell[]
  readonly paths: readonly Cell[]
  readonly commits: readonly Cell[]
  readonly versions: readonly Cell[]
  readonly checksums: readonly Cell[]
  readonly unpinned: UnpinnedSources
  readonly capabilities: TextList
  readonly dependencies: TextList
}

/** The text of a cell; undefined where there is none. */
export function textOf(cell: Cell | undefined): string | undefined {
  return cell?.kind === 'text' ? cell.text : undefined
}

/** The texts of some cells. */
export function textsOf(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
}

/** What is written, for comparing and for messages. */
export function writtenText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return cell.kind === 'text' ? cell.text : cell.shown
}

export function isTextCell(cell: Cell | undefined): boolean {
  return cell?.kind === 'text' && cell.text.trim() !== ''
}
