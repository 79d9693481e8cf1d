import { checkLength, xmlRefusal } from '@governance-gates/document/strict'
import { readXml, type XmlElement } from '@governance-gates/document/xml'
import { computedVersion, type Manifest, type ManifestContent } from './manifest-version.ts'
import { ancestorsOf, fileName, folderOf, type NearbyFile, pathIn } from './nearby-path.ts'

const SHARED = 'Directory.Build.props'

/** Packages that take the version from the tag. */
const TAG_TOOLS = ['MinVer']

/**
 * The version of a project of .NET: Version, or VersionPrefix with VersionSuffix; else that of the nearest
 * Directory.Build.props. https://learn.microsoft.com/en-us/dotnet/core/project-sdk/msbuild-props#version
 */
export function readDotnetVersion(manifest: Manifest): ManifestContent {
  const own = readProject(manifest)
  const shared = fileName(manifest.path) === SHARED ? undefined : sharedProps(manifest)
  const layers = [own, ...(shared === undefined ? [] : [readProject(shared)])]
  const tool = TAG_TOOLS.find((name) => layers.some(({ packages }) => packages.has(name)))
  if (tool !== undefined) return { kind: 'tag', tool }
  // What NuGet calls the package, whatever its assemblies have.
  const whole = propertyOf(layers, 'PackageVersion') ?? propertyOf(layers, 'Version')
  if (whole !== undefined) return { kind: 'declared', ...whole }
  const prefix = propertyOf(layers, 'VersionPrefix')
  if (prefix === undefined) throw computedVersion('it has no Version and no VersionPrefix', undefined)
  const suffix = propertyOf(layers, 'VersionSuffix')?.version ?? ''
  return {
    kind: 'declared',
    ...prefix,
    version: suffix === '' ? prefix.version : `${prefix.version}-${suffix}`,
  }
}

/** MSBuild imports the nearest one alone. */
function sharedProps(manifest: Manifest): NearbyFile | undefined {
  for (const folder of ancestorsOf(folderOf(manifest.path))) {
    const path = pathIn(folder, SHARED)
    const text = manifest.readNearby(path)
    if (text !== undefined) return { path, text }
  }
  return undefined
}

/** What a file says of versions. */
interface Project {
  readonly path: string
  readonly properties: readonly Property[]
  readonly packages: ReadonlySet<string>
}

interface Property {
  readonly name: string
  readonly text: string
  readonly line: number
  readonly isConditional: boolean
}

function readProject({ path, text }: NearbyFile): Project {
  checkLength(text)
  const { root, problems } = readXml(text)
  if (root === undefined) throw xmlRefusal(problems[0])
  const groups = root.children.flatMap((group) => withGroup(group))
  return {
    path,
    properties: groups.filter(({ isProperty }) => isProperty).map(propertyAt),
    packages: new Set(
      groups.flatMap(({ element, isProperty }) =>
        isProperty ? [] : (element.attributes['Include'] ?? element.attributes['Update'] ?? []),
      ),
    ),
  }
}

interface Grouped {
  readonly group: XmlElement
  readonly element: XmlElement
  readonly isProperty: boolean
}

function withGroup(group: XmlElement): readonly Grouped[] {
  if (group.name === 'PropertyGroup')
    return group.children.map((element) => ({ group, element, isProperty: true }))
  if (group.name !== 'ItemGroup') return []
  return group.children
    .filter(({ name }) => name === 'PackageReference' || name === 'GlobalPackageReference')
    .map((element) => ({ group, element, isProperty: false }))
}

function propertyAt({ group, element }: Grouped): Property {
  const isConditional = [group, element].some(({ attributes }) => attributes['Condition'] !== undefined)
  return { name: element.name, text: element.text.trim(), line: element.line, isConditional }
}

interface Found {
  readonly version: string
  readonly path: string
  readonly line: number
}

/** The one value of a property, of the nearest file that has it. */
function propertyOf(layers: readonly Project[], name: string): Found | undefined {
  for (const { path, properties } of layers) {
    const own = properties.filter((each) => each.name.toLowerCase() === name.toLowerCase())
    const [first] = own
    if (first === undefined) continue
    const conditional = own.find(({ isConditional }) => isConditional)
    if (conditional !== undefined)
      throw computedVersion(`${name} depends on a condition in ${path}`, conditional.line)
    const other = own.find(({ text }) => text !== first.text)
    if (other !== undefined) throw computedVersion(`${name} has two values in ${path}`, other.line)
    if (/\$\(|@\(|%\(/.test(first.text)) throw computedVersion(`${name} is computed in ${path}`, first.line)
    return { version: first.text, path, line: first.line }
  }
  return undefined
}
