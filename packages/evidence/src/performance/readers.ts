import type { PerformanceReader } from './record.ts'

/** Every format that is known. Their contents differ, so that at most one of them recognises a file. */
export const PERFORMANCE_READERS: readonly PerformanceReader[] = []
