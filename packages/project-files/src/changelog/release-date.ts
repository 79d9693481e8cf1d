import { type CalendarDate, parseCalendarDate } from '@governance-gates/core'

/** What a heading, or the line below it, says about the day of a release. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'none' }
  /** Something that is meant as a day, and names none: a message that says why. */
  | { readonly kind: 'wrong'; readonly problem: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,3})(?:st|nd|rd|th)?'
const YEAR = '(\\d{4,5})'
const GAP = '[\\s,-]{1,3}'
const BEFORE = '(?<![\\w.-])'
const AFTER = '(?![\\w-])'

interface DateForm {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => DateReading
}

/** The forms of a day that people write, apart from that of their own country. */
const FORMS: readonly DateForm[] = [
  {
    // 2026-01-31, 2026/1/31, 2026.01.31; with a time behind it too.
    pattern: /(?<![\w.-])(\d{4})([-/.])(\d{1,3})\2(\d{1,3})(?![\d/]|[-.]\d|[A-SU-Za-z])/,
    read: ([written, year = '', , month = '', day = '']) => dayOf(written, [year, month, day]),
  },
  {
    // January 31st, 2026; Jan. 31 2026
    pattern: new RegExp(`${BEFORE}${MONTH}${GAP}${DAY}${GAP}${YEAR}${AFTER}`, 'i'),
    read: ([written, month = '', day = '', year = '']) => dayOf(written, [year, numberOf(month), day]),
  },
  {
    // 31 January 2026; 31st of January, 2026; 31-Jan-2026
    pattern: new RegExp(`${BEFORE}${DAY}(?:\\s{1,3}of)?${GAP}${MONTH}${GAP}${YEAR}${AFTER}`, 'i'),
    read: ([written, day = '', month = '', year = '']) => dayOf(written, [year, numberOf(month), day]),
  },
  {
    // 2026 January 31; 2026-Jan-31
    pattern: new RegExp(`${BEFORE}${YEAR}${GAP}${MONTH}${GAP}${DAY}${AFTER}`, 'i'),
    read: ([written, year = '', month = '', day = '']) => dayOf(written, [year, numberOf(month), day]),
  },
  {
    // 31/01/2026, 01/31/2026: which number is the month depends on where it was written.
    pattern: /(?<![\w./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\w/]|[-.]\d)/,
    read: ([written, first = '', , second = '', year = '']) => eitherOrder(written, [first, second, year]),
  },
  {
    pattern: new RegExp(`${BEFORE}${MONTH}${GAP}${YEAR}${AFTER}`, 'i'),
    read: ([written]) => wrong(`the date "${written}" has no day: write it as in 2026-01-31`),
  },
]

/** No day is written farther behind a version. */
const MAX_LENGTH = 1_000

/** The first day in a text, in one of the forms that are the same everywhere. */
export function readDate(whole: string): DateReading {
  const text = whole.slice(0, MAX_LENGTH)
  if (!/\d/.test(text)) return { kind: 'none' }
  let first: { readonly index: number; readonly reading: DateReading } | undefined
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text)
    if (match !== null && (first === undefined || match.index < first.index))
      first = { index: match.index, reading: read(match) }
  }
  return first?.reading ?? strangeDate(text)
}

/** Numbers that are meant as a day, and have too many or too few digits: `2026-11-028x`. */
function strangeDate(text: string): DateReading {
  const [written] = /(?<![\w.])\d{4}[-/]\d{1,4}[-/]\d{1,4}[\w-]*/.exec(text) ?? []
  return written === undefined ? { kind: 'none' } : notOfCalendar(written)
}

function numberOf(month: string): string {
  return String(MONTHS.findIndex((name) => month.toLowerCase().startsWith(name)) + 1)
}

function dayOf(written: string, [year, month, day]: readonly [string, string, string]): DateReading {
  // Three digits are a slip, and not a day with a zero before it.
  if (day.length > 2 || month.length > 2 || year.length !== 4) return notOfCalendar(written)
  const date = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date === undefined ? notOfCalendar(written) : { kind: 'date', date }
}

function eitherOrder(written: string, [first, second, year]: readonly [string, string, string]): DateReading {
  const readings = [dayOf(written, [year, second, first]), dayOf(written, [year, first, second])]
  const days = new Set(readings.flatMap((reading) => (reading.kind === 'date' ? [reading.date] : [])))
  const [date, other] = days
  if (date === undefined) return notOfCalendar(written)
  if (other === undefined) return { kind: 'date', date }
  return wrong(`the date ${written} may be ${date} or ${other}: write the year first`)
}

function notOfCalendar(written: string): DateReading {
  return wrong(`the date ${written} is not a day of the calendar`)
}

function wrong(problem: string): DateReading {
  return { kind: 'wrong', problem }
}

/** Words around a day on a line of its own: `Released on 2026-01-31.`, `_Tuesday, 31 January 2026_`. */
const AROUND =
  /^(?:(?:was )?(?:released?|published|tagged)(?: date)?|date)?(?: on)?\s*:?\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?$/i
const MAX_LINE = 80

/** The day that a line is about and nothing else, as people write it below a heading. */
export function readDateLine(line: string): DateReading {
  if (line.length > MAX_LINE) return { kind: 'none' }
  const reading = readDate(line)
  if (reading.kind === 'none') return reading
  const around = withoutDate(line)
    .replace(/[()[\]*_.]/g, ' ')
    .trim()
    .replace(/^:/, '')
  return AROUND.test(around) ? reading : { kind: 'none' }
}

/** Without days and the times behind them. */
function withoutDate(line: string): string {
  return FORMS.reduce((text, { pattern }) => text.replace(pattern, ''), line).replace(
    /(?<!\w)T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?/,
    '',
  )
}

/** The day that a text begins with, and what follows it. */
export function leadingDate(text: string): { readonly date: DateReading; readonly rest: string } | undefined {
  for (const { pattern, read } of FORMS.slice(0, LEADING_FORMS)) {
    const match = pattern.exec(text.slice(0, MAX_LINE))
    if (match?.index === 0) return { date: read(match), rest: text.slice(match[0].length) }
  }
  return undefined
}

/** All but those that nobody can tell from something else. */
const LEADING_FORMS = 4
