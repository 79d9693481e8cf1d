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

/** The elements of a pom.xml that name an artifact. An exclusion does not count. */
const SECTIONS: ReadonlyMap<string, PackageSection> = new Map<string, PackageSection>([
  ['dependency', 'dependencies'],
  ['path', 'dependencies'],
  ['annotationProcessorPath', 'dependencies'],
  ['plugin', 'plugin'],
  ['extension', 'plugin'],
  ['parent', 'parent'],
])
const PLUGINS = 'org.apache.maven.plugins'

/** A pom.xml: its dependencies, managed ones too, plugins with theirs, and its parent. https://maven.apache.org/pom.html */
export function readPom(text: string): PackageReading {
  checkLength(text)
  const { root, problems } = readXml(text)
  if (root === undefined) throw xmlRefusal(problems[0])
  if (root.name !== 'project')
    throw malformed(`it begins with <${root.name}>: this is not a pom.xml`, root.line)
  const values = valuesOf(root)
  const dependencies: DeclaredPackage[] = []
  const unknown: UnknownPackage[] = []
  for (const element of elementsOf(root)) {
    const section = SECTIONS.get(element.name)
    const artifact = childText(element, 'artifactId')
    if (section === undefined || artifact === undefined) continue
    const group = childText(element, 'groupId') ?? (section === 'plugin' ? PLUGINS : '')
    const [groupId, artifactId] = [resolved(group, values), resolved(artifact, values)]
    const { line } = element
    if (groupId === undefined || artifactId === undefined)
      unknown.push({ line, what: `${group}:${artifact}` })
    else dependencies.push({ name: `${groupId}:${artifactId}`, line, section: sectionOf(element, section) })
  }
  return { dependencies, unknown, elsewhere: parentOf(root) }
}

function sectionOf(element: XmlElement, section: PackageSection): PackageSection {
  return section === 'dependencies' && childText(element, 'scope') === 'test' ? 'dev' : section
}

/** A parent that may be beside the project: its dependencies are the project's. An empty path says that it is not. */
function parentOf(root: XmlElement): readonly OtherFile[] {
  const parent = root.children.find(({ name }) => name === 'parent')
  if (parent === undefined) return []
  const path = parent.children.find(({ name }) => name === 'relativePath')?.text.trim() ?? '../pom.xml'
  if (path === '') return []
  const file = /\.(?:xml|pom)$/.test(path) ? path : `${path.replace(/\/$/, '')}/pom.xml`
  return [{ line: parent.line, what: `the parent ${file}`, file }]
}

/** What `${…}` may mean: the properties, and the project's own names. */
function valuesOf(root: XmlElement): ReadonlyMap<string, string> {
  const parent = root.children.find(({ name }) => name === 'parent')
  const inherited = parent && childText(parent, 'groupId')
  const own = {
    groupId: childText(root, 'groupId') ?? inherited,
    artifactId: childText(root, 'artifactId'),
    'parent.groupId': inherited,
  }
  const values = new Map<string, string>()
  for (const [key, value] of Object.entries(own)) {
    for (const prefix of ['project.', 'pom.', '']) if (value !== undefined) values.set(prefix + key, value)
  }
  const properties = [...elementsOf(root)].filter(({ name }) => name === 'properties')
  for (const [name, texts] of Map.groupBy(
    properties.flatMap(({ children }) => children),
    (property) => property.name,
  )) {
    // A profile may set a property to something else: then it has no one value.
    const [value, other] = new Set(texts.map(({ text }) => text.trim()))
    if (value !== undefined && other === undefined) values.set(name, value)
  }
  return values
}

const MOST_ROUNDS = 8
const LONGEST_NAME = 1_000

/** A name without `${…}`; undefined where one of them is not known here. */
function resolved(name: string, values: ReadonlyMap<string, string>): string | undefined {
  let text = name
  for (let round = 0; round < MOST_ROUNDS && text.includes('${') && text.length < LONGEST_NAME; round++) {
    text = text.replace(/\$\{([^{}]*)\}/g, (whole, key: string) => values.get(key.trim()) ?? whole)
  }
  return text === '' || text.includes('${') ? undefined : text
}

function childText({ children }: XmlElement, wanted: string): string | undefined {
  const text = children.find(({ name }) => name === wanted)?.text.trim()
  return text === '' ? undefined : text
}

function* elementsOf(root: XmlElement): Generator<XmlElement> {
  const pending = [root]
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    yield element
    for (const child of element.children.toReversed()) pending.push(child)
  }
}
