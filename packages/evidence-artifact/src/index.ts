export { type ArtifactOwner, artifactName, isOtherTotal, matrixLabel } from './artifact-name.ts'
export { isArtifactPath } from './artifact-path.ts'
export { latestOfCells } from './cell.ts'
export { type AttemptFacts, lostCells, lostManifest } from './cell-attempt.ts'
export { type CellGates, cellsWithoutGate } from './cell-gates.ts'
export { outcomeLines } from './cell-outcome.ts'
export { type CellShortfall, cellShortfalls, shortfallRemedy, shortfallText } from './cell-shortfall.ts'
export {
  type ArtifactCell,
  type ArtifactFile,
  type ArtifactJob,
  type ArtifactManifest,
  type ArtifactOutcome,
  type ArtifactProducer,
  type ArtifactRole,
  type ArtifactStep,
  type AskedGlob,
  ManifestError,
  manifestJson,
  parseManifest,
} from './manifest.ts'
export { MANIFEST_FILE, MANIFEST_SCHEMA } from './wire-names.ts'
