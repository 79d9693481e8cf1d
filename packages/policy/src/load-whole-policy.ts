import { ALL_SECTION_READERS } from './all-section-readers.ts'
import { type LoadedPolicy, policyIn, readPolicyDocument } from './load-policy.ts'
import { SECTIONS, type SectionReaders } from './policy.ts'

/** As `openPolicy`, at once: for what loads every section anyway. Throws PolicyError. */
export function loadPolicy(text: string, path: string): LoadedPolicy {
  const document = readPolicyDocument(text, path)
  const written = SECTIONS.filter((name) => document.root.members.has(name))
  const readers: SectionReaders = Object.fromEntries(written.map((name) => [name, ALL_SECTION_READERS[name]]))
  return policyIn(document, path, readers)
}
