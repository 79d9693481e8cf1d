import { ConfigurationError } from '@governance-gates/action-kit'
import { type ManifestPlace, THE_TAG } from '@governance-gates/policy'
import {
  compileVersionPattern,
  type GoModule,
  type ManifestVersion,
  readGoModule,
  readManifestVersion,
  readPatternVersion,
} from '@governance-gates/project-files'

/** Reads a file of a commit; undefined where there is none. */
type ReadText = (path: string) => string | undefined

/** What is at a place that the policy names. */
export type PlaceContent =
  | ManifestVersion
  | { readonly kind: 'missing' }
  | ({ readonly kind: 'go-module' } & GoModule)
  /** Nothing but the tag has the version. `tool` is who takes it from there; undefined where the policy says so. */
  | { readonly kind: 'tag'; readonly tool?: string }

/** The file of a place; undefined for the tag. */
export function fileOf(place: ManifestPlace): string | undefined {
  if (place === THE_TAG) return undefined
  return typeof place === 'string' ? place : place.file
}

/**
 * Reads the version at a place, as a commit has it.
 *
 * @throws EvidenceError where it is not there, or cannot be read exactly.
 * @throws ConfigurationError for a pattern that cannot be used.
 */
export async function readPlace(place: ManifestPlace, readText: ReadText): Promise<PlaceContent> {
  const path = fileOf(place)
  if (path === undefined) return { kind: 'tag' }
  const text = readText(path)
  if (text === undefined) return { kind: 'missing' }
  if (typeof place !== 'string') return readPatternVersion({ path, text }, await patternOf(place.pattern))
  if (/(?:^|\/)go\.mod$/.test(path)) return { kind: 'go-module', ...readGoModule(text) }
  return readManifestVersion({ path, text, readNearby: readText })
}

async function patternOf(source: string) {
  const compiled = await compileVersionPattern(source)
  if (!('reason' in compiled)) return compiled
  throw new ConfigurationError(`release: the pattern ${JSON.stringify(source)} ${compiled.reason}`)
}

/** Manifests that are at the root of the package that they are of. */
const AT_ROOT =
  /^(?:Cargo\.toml|package\.json|pyproject\.toml|setup\.(?:cfg|py)|pom\.xml|go\.mod|composer\.json|mix\.exs|Package\.swift|pubspec\.yaml|Chart\.yaml|.*\.gemspec|.*\.(?:cs|fs|vb)proj|VERSION(?:\.txt)?|version\.txt|.*\.json)$/

/** The folder of the package that a manifest is of; undefined where that is the whole repository, or does not follow. */
export function packageFolder(place: ManifestPlace): string | undefined {
  if (typeof place !== 'string' || !place.includes('/')) return undefined
  const at = place.lastIndexOf('/')
  return AT_ROOT.test(place.slice(at + 1)) ? place.slice(0, at) : undefined
}
