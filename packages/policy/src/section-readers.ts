import type { Section, SectionReaders } from './policy.ts'

/** Loads the readers of some sections: what a policy does not say costs nothing. */
export async function loadSectionReaders(names: readonly Section[]): Promise<SectionReaders> {
  const loaded = await Promise.all(names.map((name) => LOADERS[name]()))
  return Object.assign({}, ...loaded)
}

// Taken out of each module by name, so that a bundle leaves out the rest: what is said of the keys.
const LOADERS: Readonly<Record<Section, () => Promise<SectionReaders>>> = {
  'intended-changes': async () => {
    const { intendedChangesReader } = await import('./sections/intended-changes.ts')
    return { 'intended-changes': intendedChangesReader }
  },
  conformance: async () => {
    const { conformanceReader } = await import('./sections/conformance.ts')
    return { conformance: conformanceReader }
  },
  performance: async () => {
    const { performanceReader } = await import('./sections/performance.ts')
    return { performance: performanceReader }
  },
  suites: async () => {
    const { suitesReader } = await import('./sections/suites.ts')
    return { suites: suitesReader }
  },
  traceability: async () => {
    const { traceabilityReader } = await import('./sections/traceability.ts')
    return { traceability: traceabilityReader }
  },
  extensions: async () => {
    const { extensionsReader } = await import('./sections/extensions.ts')
    return { extensions: extensionsReader }
  },
  release: async () => {
    const { releaseReader } = await import('./sections/release.ts')
    return { release: releaseReader }
  },
  ownership: async () => {
    const { ownershipReader } = await import('./sections/ownership.ts')
    return { ownership: ownershipReader }
  },
  decisions: async () => {
    const { decisionsReader } = await import('./sections/decisions.ts')
    return { decisions: decisionsReader }
  },
  incidents: async () => {
    const { incidentsReader } = await import('./sections/incidents.ts')
    return { incidents: incidentsReader }
  },
  maintenance: async () => {
    const { maintenanceReader } = await import('./sections/maintenance.ts')
    return { maintenance: maintenanceReader }
  },
  roadmap: async () => {
    const { roadmapReader } = await import('./sections/roadmap.ts')
    return { roadmap: roadmapReader }
  },
}
