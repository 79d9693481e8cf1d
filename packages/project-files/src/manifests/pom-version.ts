import { checkLength, xmlRefusal } from '@governance-gates/document/strict'
import { readXml, type XmlElement } from '@governance-gates/document/xml'
import { computedVersion, type Manifest, type ManifestVersion, noVersion } from './manifest-version.ts'
import { folderOf, within } from './nearby-path.ts'

/**
 * The version of a pom.xml; a project without one has its parent's. Properties, as in `${revision}`, are those of the project
 * and of its parents in the repository.
 * https://maven.apache.org/pom.html#inheritance https://maven.apache.org/guides/mini/guide-maven-ci-friendly.html
 */
export function readPomVersion(manifest: Manifest): ManifestVersion {
  const root = readProject(manifest.text)
  const own = elementAt(root, ['project', 'version'])
  const inherited = elementAt(root, ['project', 'parent', 'version'])
  const id = elementAt(root, ['project', 'artifactId'])?.text.trim()
  const found = own ?? inherited
  if (found === undefined) throw noVersion('it has no version, nor does a parent', 1, 'write <version>')
  const name = id === undefined ? {} : { name: id }
  const written = found.text.trim()
  const place = { path: manifest.path, line: found.line }
  if (!written.includes('${')) return { kind: 'declared', ...name, version: written, ...place }
  return { kind: 'declared', ...name, ...withProperties(written, { manifest, root }, place) }
}

interface Project {
  readonly manifest: Manifest
  readonly root: XmlElement
}

interface Place {
  readonly path: string
  readonly line: number
}

const PROPERTY = /\$\{([\w.-]{1,100})\}/g

/** The version with its properties put in; it is where the first of them is. */
function withProperties(
  written: string,
  project: Project,
  place: Place,
): Place & Pick<ManifestVersion, 'version'> {
  const unknown = () =>
    computedVersion(`the version ${JSON.stringify(written)} is only known when it is built`, place.line)
  const places: Place[] = []
  const version = written.replaceAll(PROPERTY, (_, name: string) => {
    const found = propertyOf(name, project)
    if (found === undefined) throw unknown()
    if (found.value !== '') places.push(found.place)
    return found.value
  })
  if (version.includes('${') || version === '') throw unknown()
  return { version, ...(places[0] ?? place) }
}

const MAX_PARENTS = 8

/** A property that is written out, of the project or of the nearest parent. */
function propertyOf(
  name: string,
  project: Project,
): { readonly value: string; readonly place: Place } | undefined {
  let current: Project | undefined = project
  for (let depth = 0; current !== undefined && depth <= MAX_PARENTS; depth += 1) {
    const { manifest, root }: Project = current
    if (isConditional(root, name)) return undefined
    const found = elementAt(root, ['project', 'properties', name])
    if (found !== undefined)
      return { value: found.text.trim(), place: { path: manifest.path, line: found.line } }
    current = parentOf(current)
  }
  return undefined
}

/** Whether a profile changes a property: then it depends on how the build is called. */
function isConditional(root: XmlElement, name: string): boolean {
  const profiles = root.children
    .filter((each) => each.name === 'profiles')
    .flatMap(({ children }) => children)
  return profiles.some((profile) =>
    profile.children.some(
      (each) => each.name === 'properties' && each.children.some((property) => property.name === name),
    ),
  )
}

/** The parent's file, where the repository has it. */
function parentOf({ manifest, root }: Project): Project | undefined {
  if (elementAt(root, ['project', 'parent']) === undefined) return undefined
  const named = elementAt(root, ['project', 'parent', 'relativePath'])?.text.trim() ?? '../pom.xml'
  const place = named === '' ? undefined : within(folderOf(manifest.path), named)
  const path = place === undefined || place.endsWith('.xml') ? place : `${place}/pom.xml`
  const text = path === undefined ? undefined : manifest.readNearby(path)
  return path === undefined || text === undefined
    ? undefined
    : { manifest: { ...manifest, path, text }, root: readProject(text) }
}

function readProject(text: string): XmlElement {
  checkLength(text)
  const { root, problems } = readXml(text)
  if (root === undefined) throw xmlRefusal(problems[0])
  return root
}

/** The element at a path of names; undefined where there is none. */
function elementAt(root: XmlElement, path: readonly string[]): XmlElement | undefined {
  let level: readonly XmlElement[] = [root]
  let found: readonly XmlElement[] = []
  for (const step of path) {
    found = level.filter(({ name }) => name === step)
    level = found.flatMap(({ children }) => children)
  }
  const [first, second] = found
  if (second !== undefined) throw noVersion(`<${path.join('/')}> appears twice`, second.line, 'write it once')
  return first
}
