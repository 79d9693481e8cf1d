/** A row of what a tool printed, without colours and its line break. */
export interface TerminalRow {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

/** Colours, as CARGO_TERM_COLOR=always and --color=yes put them into what goes to a file. */
const ESCAPE = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;]*[A-Za-z]`, 'g')

export function terminalRows(text: string): readonly TerminalRow[] {
  return text
    .replaceAll(ESCAPE, '')
    .split('\n')
    .map((row, index) => ({ text: row.endsWith('\r') ? row.slice(0, -1) : row, line: index + 1 }))
}
