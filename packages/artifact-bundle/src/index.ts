export { type ArtifactOwner, artifactName, matrixLabel } from './artifact-name.ts'
export { type AbsentCell, absentCells, latestOfCells } from './bundle-cell.ts'
export {
  BUNDLE_SCHEMA,
  type BundleCell,
  type BundleFile,
  type BundleManifest,
  type BundleProducer,
  type BundleRole,
  MANIFEST_FILE,
  ManifestError,
  manifestJson,
  parseManifest,
} from './bundle-manifest.ts'
export { isBundlePath } from './bundle-path.ts'
