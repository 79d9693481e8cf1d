export { type ArtifactOwner, artifactName, isOtherTotal, matrixLabel } from './artifact-name.ts'
export { latestOfCells } from './bundle-cell.ts'
export {
  type AskedGlob,
  BUNDLE_SCHEMA,
  type BundleCell,
  type BundleFile,
  type BundleJob,
  type BundleManifest,
  type BundleOutcome,
  type BundleProducer,
  type BundleRole,
  type BundleStep,
  MANIFEST_FILE,
  ManifestError,
  manifestJson,
  parseManifest,
} from './bundle-manifest.ts'
export { isBundlePath } from './bundle-path.ts'
export { type AttemptFacts, lostCells, lostManifest } from './cell-attempt.ts'
export { type CellGates, cellsWithoutGate } from './cell-gates.ts'
export { outcomeLines } from './cell-outcome.ts'
export { type CellShortfall, cellShortfalls, shortfallRemedy, shortfallText } from './cell-shortfall.ts'
