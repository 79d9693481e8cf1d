import { checkLength, xmlRefusal } from '@governance-gates/document/strict'
import { readXml, type XmlElement } from '@governance-gates/document/xml'
import { type Manifest, type ManifestVersion, noVersion } from './manifest-version.ts'

/**
 * The version of a pom.xml; a project without one has its parent's.
 * https://maven.apache.org/pom.html#inheritance
 */
export function readPomVersion({ path, text }: Manifest): ManifestVersion {
  checkLength(text)
  const { root, problems } = readXml(text)
  if (root === undefined) throw xmlRefusal(problems[0])
  const own = elementAt(root, ['project', 'version'])
  const inherited = elementAt(root, ['project', 'parent', 'version'])
  const name = elementAt(root, ['project', 'artifactId'])?.text.trim()
  const found = own ?? inherited
  if (found === undefined) throw noVersion('it has no version, nor does a parent', 1, 'write <version>')
  const version = found.text.trim()
  if (version.includes('${')) {
    const remedy = 'write the version out, or name a file that has it (a VERSION file)'
    throw noVersion(
      `the version ${JSON.stringify(version)} is only known when it is built`,
      found.line,
      remedy,
    )
  }
  return { ...(name === undefined ? {} : { name }), version, path, line: found.line }
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
