import { checkLength, xmlRefusal } from '@governance-gates/document/strict'
import { readXml, type XmlElement } from '@governance-gates/document/xml'
import { malformed } from '../../dependency-reader.ts'
import type {
  DeclaredPackage,
  OtherFile,
  PackageReading,
  PackageSection,
  UnknownPackage,
} from '../declared-packages.ts'

/** The items of MSBuild that name packages of NuGet. */
const ITEMS: ReadonlyMap<string, PackageSection> = new Map<string, PackageSection>([
  ['packagereference', 'dependencies'],
  ['globalpackagereference', 'dependencies'],
  ['packagedownload', 'dependencies'],
  ['packageversion', 'workspace'],
  ['dotnetclitoolreference', 'tool'],
])

/**
 * A project or a file of properties, Directory.Packages.props among them, or a packages.config.
 *
 * https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files
 */
export function readMsbuild(text: string): PackageReading {
  checkLength(text)
  const { root, problems } = readXml(text)
  if (root === undefined) throw xmlRefusal(problems[0])
  const kind = root.name.toLowerCase()
  if (kind === 'packages') return { dependencies: root.children.flatMap(readEntry) }
  if (kind !== 'project')
    throw malformed(`it begins with <${root.name}>: this is not a project of MSBuild`, root.line)
  const reading = {
    dependencies: [] as DeclaredPackage[],
    elsewhere: [] as OtherFile[],
    unknown: [] as UnknownPackage[],
  }
  const pending = [root]
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    for (const child of element.children.toReversed()) pending.push(child)
    const section = ITEMS.get(element.name.toLowerCase())
    if (section !== undefined) {
      reading.dependencies.push(...namesOf(element).map((name) => ({ name, line: element.line, section })))
      reading.unknown.push(...unknownIn(element))
    } else if (element.name.toLowerCase() === 'import') reading.elsewhere.push(...importOf(element))
  }
  return reading
}

/** Of a packages.config. */
function readEntry(element: XmlElement): readonly DeclaredPackage[] {
  const id = attribute(element, 'id')
  return id === undefined ? [] : [{ name: id, line: element.line, section: 'dependencies' }]
}

function itemsOf(element: XmlElement): readonly string[] {
  const lists = ['include', 'update'].map((key) => attribute(element, key) ?? '')
  return lists
    .flatMap((list) => list.split(';'))
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function namesOf(element: XmlElement): readonly string[] {
  return itemsOf(element).filter((name) => !isComputed(name))
}

function unknownIn(element: XmlElement): readonly UnknownPackage[] {
  return itemsOf(element)
    .filter(isComputed)
    .map((name) => ({ line: element.line, what: name }))
}

/** A property, a list of items, or their metadata. */
function isComputed(text: string): boolean {
  return /[$@%]\(/.test(text)
}

/** An SDK brings its own files; what is in a folder that only the build knows has no name here. */
function importOf(element: XmlElement): readonly OtherFile[] {
  const project = attribute(element, 'project')
  if (project === undefined || attribute(element, 'sdk') !== undefined) return []
  const file = project.replaceAll('\\', '/').replace(/^\$\(MSBuildThisFileDirectory\)\/?/i, '')
  const { line } = element
  return [isComputed(file) ? { line, what: project } : { line, what: file, file }]
}

function attribute({ attributes }: XmlElement, wanted: string): string | undefined {
  const found = Object.entries(attributes).find(([name]) => name.toLowerCase() === wanted)
  return found?.[1]
}
