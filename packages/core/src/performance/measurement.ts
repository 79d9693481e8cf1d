import type { Decimal } from '../number/decimal.ts'
import type { Unit } from '../number/quantity.ts'
import type { Statistic } from './statistic.ts'

/** Which way a metric improves. */
export type Direction = 'lower' | 'higher'

/**
 * What one sample is: one execution timed by itself, or the mean of several executions. A percentile of batch means
 * understates the tail, and is not one of the metric.
 */
export type Sampling = 'observation' | 'batch-mean'

/** Two measurements are of one thing when both their metric and their parameters agree. */
export interface MetricIdentity {
  readonly metric: string
  /** What the benchmark was run with, by name; empty where there is nothing. */
  readonly parameters: Readonly<Record<string, string>>
}

/** One metric as one run measured it. Every number is in the base unit. */
export interface Measurement extends MetricIdentity {
  readonly unit: Unit
  /** Where the file says it; else the unit or the policy decides. */
  readonly better?: Direction
  /** A single number of which the file does not say what statistic it is. */
  readonly value?: Decimal
  /** What the file states, as it states it. */
  readonly statistics: Partial<Readonly<Record<Statistic, Decimal>>>
  /** How far the file says that a statistic may be off, either way. */
  readonly margins?: Partial<Readonly<Record<Statistic, Decimal>>>
  /** What the samples are, or what the stated percentiles were taken from. */
  readonly sampling: Sampling
  /** The metric of which this is another view, with the same parameters: calls per second of the time of a call. */
  readonly derivedFrom?: string
  /** In the order of the file; finite and 0 or more. */
  readonly samples?: readonly number[]
  /** How many samples the stated statistics are from; undefined where the file does not say. */
  readonly sampleCount?: number
  /** 1-based line of the evidence file. */
  readonly line?: number
}

/** The machine that measured: what makes two runs comparable. */
export interface Environment {
  readonly cpu?: string
  readonly cores?: number
  readonly os?: string
  /** Compiler, runtime or virtual machine, with its version. */
  readonly toolchain?: string
}
