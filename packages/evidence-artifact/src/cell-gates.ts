import type { ArtifactManifest } from './manifest.ts'

/** A cell with the gates of which a verdict was found in its artifact. */
export interface CellGates {
  readonly manifest: ArtifactManifest
  readonly gates: readonly string[]
}

/**
 * The cells that left no verdict of a gate, of jobs in which another cell left one or was asked for it: the gate may have
 * crashed there. A cell that says which gates it was asked for, and not this one, is in order.
 */
export function cellsWithoutGate(gate: string, cells: readonly CellGates[]): readonly ArtifactManifest[] {
  const jobs = new Set(cells.filter((cell) => isConcerned(gate, cell)).map(({ manifest }) => jobOf(manifest)))
  return cells
    .filter(
      ({ manifest, gates }) => jobs.has(jobOf(manifest)) && !gates.includes(gate) && mayRun(gate, manifest),
    )
    .map(({ manifest }) => manifest)
}

function isConcerned(gate: string, { manifest, gates }: CellGates): boolean {
  return gates.includes(gate) || (manifest.asked?.gates ?? []).includes(gate)
}

function mayRun(gate: string, { asked, lost }: ArtifactManifest): boolean {
  const gates = asked?.gates ?? []
  return lost === undefined && (gates.length === 0 || gates.includes(gate))
}

function jobOf({ name, producer }: ArtifactManifest): string {
  return JSON.stringify([name, producer.runId, producer.job])
}
