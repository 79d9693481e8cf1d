// The names that are written into every evidence artifact. They are older than the word "artifact" for it, and stay: an
// artifact saved by another version must remain readable. Nothing else in the project uses these words, and this file imports
// nothing, so that looking for a manifest loads no parser.

/** What a manifest says it is. */
export const MANIFEST_SCHEMA = 'governance.bundle/v1'
/** The manifest's file in the root of the artifact. */
export const MANIFEST_FILE = 'governance-bundle.json'
