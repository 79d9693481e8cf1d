import { type XmlListener, XmlStream } from '../conformance/xml-stream.ts'
import { type Manifest, type ManifestVersion, noVersion } from './manifest-version.ts'

/**
 * The version of a pom.xml; a project without one has its parent's.
 * https://maven.apache.org/pom.html#inheritance
 */
export function readPomVersion({ path, text }: Manifest): ManifestVersion {
  const listener = new PomListener()
  const stream = new XmlStream(listener)
  for (const _ of stream.write(text));
  stream.end()
  const found = listener.values.get('project/version') ?? listener.values.get('project/parent/version')
  const name = listener.values.get('project/artifactId')?.text
  if (found === undefined)
    throw noVersion('there is no version, and no parent that has one', 1, 'write <version>')
  if (found.text.includes('${')) {
    const remedy = 'write the version out, or name a file that has it (a VERSION file)'
    throw noVersion(
      `the version ${JSON.stringify(found.text)} is known only when it is built`,
      found.line,
      remedy,
    )
  }
  return { ...(name === undefined ? {} : { name }), version: found.text, path, line: found.line }
}

interface Value {
  readonly text: string
  readonly line: number
}

const WANTED: ReadonlySet<string> = new Set([
  'project/version',
  'project/parent/version',
  'project/artifactId',
])

class PomListener implements XmlListener {
  readonly values = new Map<string, Value>()
  readonly #path: string[] = []
  #text = ''
  #line = 0

  open(name: string, _: unknown, line: number): 'with-text' | 'without-text' {
    this.#path.push(name)
    this.#text = ''
    this.#line = line
    return WANTED.has(this.#path.join('/')) ? 'with-text' : 'without-text'
  }

  text(text: string): void {
    this.#text += text
  }

  close(): void {
    const path = this.#path.join('/')
    this.#path.pop()
    if (!WANTED.has(path)) return
    if (this.values.has(path)) throw noVersion(`<${path}> stands twice`, this.#line, 'write it once')
    this.values.set(path, { text: this.#text.trim(), line: this.#line })
  }
}
