import { Scanner } from './scanner.ts'

/** Reads what begins at the scanner's place, and moves it on. Where it does not move, the sign is plain code. */
export type SignReader = (scanner: Scanner) => void

/** How the text of a language is divided: the signs that can begin anything but plain code. */
export interface Lexicon {
  /** Global; finds the next sign that has a reader. */
  readonly signs: RegExp
  readonly readers: ReadonlyMap<string, SignReader>
  /** What only the beginning of a file can be. */
  readonly begin?: SignReader
}

/** A lexicon of readers by the first character of what they read. Brackets are read without being named. */
export function lexicon(readers: Readonly<Record<string, SignReader>>, begin?: SignReader): Lexicon {
  const all = new Map([...Object.entries(BRACKETS), ...Object.entries(readers)])
  const signs = [...all.keys()].map((sign) => (/[\w\s]/.test(sign) ? sign : `\\${sign}`)).join('')
  return { signs: new RegExp(`[${signs}]`, 'g'), readers: all, ...(begin === undefined ? {} : { begin }) }
}

const bracket =
  (closing: string): SignReader =>
  (scanner) =>
    scanner.open(1, { closing })
const closer =
  (sign: string): SignReader =>
  (scanner) =>
    scanner.close(sign)

const BRACKETS: Readonly<Record<string, SignReader>> = {
  '(': bracket(')'),
  '[': bracket(']'),
  '{': bracket('}'),
  ')': closer(')'),
  ']': closer(']'),
  '}': closer('}'),
}

/** Divides a text. What is still open at its end is a doubt. */
export function lex(text: string, { signs, readers, begin }: Lexicon): Scanner {
  const scanner = new Scanner(text)
  if (text.startsWith('\ufeff')) scanner.at = 1
  begin?.(scanner)
  for (;;) {
    signs.lastIndex = scanner.at
    const found = signs.exec(text)
    if (found === null) break
    const at = found.index
    scanner.at = at
    readers.get(found[0])?.(scanner)
    if (scanner.at <= at) scanner.at = at + 1
  }
  if (scanner.innermost !== undefined) scanner.doubt(scanner.innermost.at)
  return scanner
}
