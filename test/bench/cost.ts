/** What one process took. */
export interface Cost {
  /** Seconds of processor time, in user and system, with those of the processes that it waited for, such as git. */
  readonly cpu: number
  /** Seconds by the clock. */
  readonly wall: number
  /** The largest resident set of the process itself, in MB. */
  readonly memory: number
}

/** Two programs, measured one right after the other. */
export interface Pair {
  readonly left: Cost
  readonly right: Cost
}

/** A number that was measured several times. */
export interface Estimate {
  readonly median: number
  /** The quartiles: half of the samples are between them. */
  readonly low: number
  readonly high: number
  readonly samples: number
}

/** The ratio of a quantity, pair by pair: a slow moment of the machine meets both sides of a pair. */
export function ratioOf(pairs: readonly Pair[], quantity: keyof Cost): Estimate {
  return estimate(pairs.map(({ left, right }) => left[quantity] / right[quantity]))
}

/** Median and quartiles. Of no sample at all nothing is known. */
export function estimate(values: readonly number[]): Estimate {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => quantile(sorted, share)
  return { median: at(0.5), low: at(0.25), high: at(0.75), samples: values.length }
}

/** A number that is known without a doubt, as a size is. */
export function exactly(value: number): Estimate {
  return estimate([value])
}

/** How far apart the quartiles are, as a share of the median. */
export function spread({ median, low, high }: Estimate): number {
  return (high - low) / median
}

/** Between two samples the share of the way. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}
