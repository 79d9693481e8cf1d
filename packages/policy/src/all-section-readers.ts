import type { SectionReaders } from './policy.ts'
import { conformanceReader } from './sections/conformance.ts'
import { decisionsReader } from './sections/decisions.ts'
import { extensionsReader } from './sections/extensions.ts'
import { incidentsReader } from './sections/incidents.ts'
import { intendedChangesReader } from './sections/intended-changes.ts'
import { maintenanceReader } from './sections/maintenance.ts'
import { ownershipReader } from './sections/ownership.ts'
import { performanceReader } from './sections/performance.ts'
import { releaseReader } from './sections/release.ts'
import { roadmapReader } from './sections/roadmap.ts'
import { suitesReader } from './sections/suites.ts'
import { traceabilityReader } from './sections/traceability.ts'

/** Every section: for what reads policies and is not the start of a gate. */
export const ALL_SECTION_READERS: SectionReaders = {
  'intended-changes': intendedChangesReader,
  conformance: conformanceReader,
  performance: performanceReader,
  suites: suitesReader,
  traceability: traceabilityReader,
  extensions: extensionsReader,
  release: releaseReader,
  ownership: ownershipReader,
  decisions: decisionsReader,
  incidents: incidentsReader,
  maintenance: maintenanceReader,
  roadmap: roadmapReader,
}
