/** `observe` reports what strict would block, and never blocks. */
export type Mode = 'strict' | 'rollback' | 'observe'
