import { ALL_SECTION_READERS } from './all-section-readers.ts'
import { type LoadedPolicy, readPolicy } from './load-policy.ts'

/** As `openPolicy`, at once: for what loads every section anyway. Throws PolicyError. */
export function loadPolicy(text: string, path: string): LoadedPolicy {
  return readPolicy(text, path, ALL_SECTION_READERS)
}
