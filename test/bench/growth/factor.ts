import type { Growth } from './growth.ts'

/** How much longer four times as much takes. */
export interface Factor {
  readonly name: string
  /** How many there were at first. */
  readonly units: number
  /** One for each round. */
  readonly factors: readonly number[]
}

/** The time that a reading takes, in milliseconds of the processor. */
type Clock = (read: () => unknown) => Promise<number>

export interface FactorOptions {
  readonly clock: Clock
  /** The shorter text takes at least so long, in milliseconds. */
  readonly least: number
  /** Beyond this the factor would be a finding: more rounds show whether it is one. */
  readonly limit: number
}

const FEWEST = 16
const FEW = 3
const MANY = 9
/** Milliseconds: a reader that is slow beyond doubt is not asked again. */
const LONG = 5_000
/** What is quadratic shows only in a text that is long enough, even where it takes long to read a short one. */
const MIN_CHARACTERS = 50_000
/** A text that is read so fast is long enough at this length. */
const MAX_CHARACTERS = 8_000_000

/** Reads a text and one four times as long, in turn. */
export async function factorOf(growth: Growth, options: FactorOptions): Promise<Factor> {
  const units = await unitsFor(growth, options)
  const [short, long] = [growth.text(units), growth.text(units * 4)]
  const time = (text: string) => options.clock(() => growth.read(text))
  const factors: number[] = []
  let spent = 0
  while (factors.length < FEW || (factors.length < MANY && middle(factors) > options.limit)) {
    const [before, four, after] = [await time(short), await time(long), await time(short)]
    factors.push(four / ((before + after) / 2))
    spent += before + four + after
    if (spent > LONG) break
  }
  return { name: growth.name, units, factors }
}

/** So many that the text is long enough and a reading takes long enough; fewer where four times as much is refused, as by a policy. */
async function unitsFor(growth: Growth, { clock, least }: FactorOptions): Promise<number> {
  const timeOf = (text: string) => clock(() => growth.read(text)).catch(() => Number.POSITIVE_INFINITY)
  const isLong = async (text: string) => {
    if (text.length < MIN_CHARACTERS) return false
    if (text.length > MAX_CHARACTERS) return true
    // The first reading of a length lets V8 compile more of the reader.
    const first = await timeOf(text)
    return first >= least && (first > LONG / 10 || (await timeOf(text)) >= least)
  }
  const isRead = async (text: string) => text.length <= MAX_CHARACTERS && Number.isFinite(await timeOf(text))
  let units = FEWEST
  while (!(await isLong(growth.text(units)))) units *= 2
  while (units > FEWEST && !(await isRead(growth.text(units * 4)))) units /= 2
  return units
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
