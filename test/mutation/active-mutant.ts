import { inject } from 'vitest'
import { ACTIVE } from './instrument.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The number of the break that is in force; 0 for none. */
    readonly mutant: number
  }
}

Object.assign(globalThis, { [ACTIVE]: inject('mutant') })
