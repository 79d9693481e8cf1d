import type { Section, SectionReaders } from './policy.ts'

/** Loads the readers of some sections: what a policy does not say costs nothing. */
export async function loadSectionReaders(names: readonly Section[]): Promise<SectionReaders> {
  const loaded = await Promise.all(names.map((name) => LOADERS[name]()))
  return Object.assign({}, ...loaded)
}

const LOADERS: Readonly<Record<Section, () => Promise<SectionReaders>>> = {
  conformance: async () => ({ conformance: (await import('./sections/conformance.ts')).conformanceReader }),
  performance: async () => ({ performance: (await import('./sections/performance.ts')).performanceReader }),
  suites: async () => ({ suites: (await import('./sections/suites.ts')).suitesReader }),
  traceability: async () => ({
    traceability: (await import('./sections/traceability.ts')).traceabilityReader,
  }),
  extensions: async () => ({ extensions: (await import('./sections/extensions.ts')).extensionsReader }),
  release: async () => ({ release: (await import('./sections/release.ts')).releaseReader }),
  ownership: async () => ({ ownership: (await import('./sections/ownership.ts')).ownershipReader }),
  decisions: async () => ({ decisions: (await import('./sections/decisions.ts')).decisionsReader }),
  incidents: async () => ({ incidents: (await import('./sections/incidents.ts')).incidentsReader }),
  maintenance: async () => ({ maintenance: (await import('./sections/maintenance.ts')).maintenanceReader }),
  roadmap: async () => ({ roadmap: (await import('./sections/roadmap.ts')).roadmapReader }),
}
