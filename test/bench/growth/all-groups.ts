import { audits } from './audits.ts'
import { benchmarks } from './benchmarks.ts'
import { documents } from './documents.ts'
import type { GrowthGroup } from './growth.ts'
import { policies } from './policies.ts'
import { projectFiles } from './project-files.ts'
import { registers } from './registers.ts'
import { results } from './results.ts'
import { testLists } from './test-lists.ts'

/** Every reader, and every register. */
export const GROUPS: readonly GrowthGroup[] = [
  results,
  benchmarks,
  testLists,
  audits,
  registers,
  projectFiles,
  documents,
  policies,
]
