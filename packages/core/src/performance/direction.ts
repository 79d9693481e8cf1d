import type { Unit } from '../number/quantity.ts'
import type { Direction } from './measurement.ts'

/**
 * Which way a metric improves: as declared, else by its unit. Less time and fewer bytes are better, more per
 * second is; of a count or a percentage nobody knows.
 */
export function directionOf(unit: Unit, declared?: Direction): Direction | undefined {
  if (declared !== undefined) return declared
  switch (unit) {
    case 'ns':
    case 'bytes':
      return 'lower'
    case 'per-second':
      return 'higher'
    case 'count':
    case 'percent':
      return undefined
  }
}
