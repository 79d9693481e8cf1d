import { normalisePackageName } from '@governance-gates/core'
import { PackageURL } from 'packageurl-js'
import type { AuditEcosystem, AuditedPackage, PackageName } from './audit-reading.ts'

/** What tools and registries call the four ecosystems whose lock files this project reads. */
const ECOSYSTEMS: ReadonlyMap<string, AuditEcosystem> = new Map([
  ['cargo', 'cargo'],
  ['crates.io', 'cargo'],
  ['rust', 'cargo'],
  ['npm', 'npm'],
  ['python', 'python'],
  ['pypi', 'python'],
  ['pip', 'python'],
  ['go', 'go'],
  ['golang', 'go'],
  ['gomod', 'go'],
])

/** The one word for an ecosystem. OSV's `Debian:12` keeps its release: it is another list of packages. */
export function ecosystemOf(word: string): AuditEcosystem {
  const lower = word.toLowerCase()
  return ECOSYSTEMS.get(lower) ?? lower
}

/** What is equal for two spellings of one package at one version, and for nothing else. */
export function packageKey({ ecosystem, name, version }: AuditedPackage): string {
  return JSON.stringify([
    ecosystem,
    normalisePackageName(ecosystem, name),
    normaliseVersion(ecosystem, version),
  ])
}

/** What is equal for two spellings of one package, whatever its version. */
export function nameKey({ ecosystem, name }: Omit<AuditedPackage, 'version'>): string {
  return JSON.stringify([ecosystem, normalisePackageName(ecosystem, name)])
}

/** Whether a name, with its version where there is one, means the package. */
export function isPackage(candidate: PackageName, wanted: AuditedPackage): boolean {
  return packageKey({ ...candidate, version: candidate.version ?? wanted.version }) === packageKey(wanted)
}

function normaliseVersion(ecosystem: AuditEcosystem, version: string): string {
  switch (ecosystem) {
    case 'python':
      return normalisePythonVersion(version.trim().toLowerCase())
    case 'go':
      // go.mod, govulncheck and package URLs write v1.2.3, OSV 1.2.3.
      return version.replace(/^v(?=\d)/, '')
    default:
      return version
  }
}

const PYTHON_VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/
const PRE_RELEASES: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  preview: 'rc',
  pre: 'rc',
  c: 'rc',
}

/** One spelling for equal versions: `1.0`, `v1` and `1.0.0`. https://peps.python.org/pep-0440/#normalization */
function normalisePythonVersion(version: string): string {
  const match = PYTHON_VERSION.exec(version)
  if (match === null) return version
  const [, epoch, release = '', pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = match
  const number = (digits: string | undefined) => (digits || '0').replace(/^0+(?=\d)/, '')
  const parts = release.split('.').map(number)
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop()
  return [
    number(epoch),
    parts.join('.'),
    pre === undefined ? '' : `${PRE_RELEASES[pre] ?? pre}${number(preNumber)}`,
    implicitPost === undefined && post === undefined ? '' : `post${number(implicitPost ?? postNumber)}`,
    dev === undefined ? '' : `dev${number(devNumber)}`,
    (local ?? '').replaceAll(/[-_]/g, '.'),
  ].join('|')
}

/** The package of a package URL; undefined where it is malformed or has no version. */
export function packageOfUrl(url: string): AuditedPackage | undefined {
  try {
    const { type, namespace, name, version } = PackageURL.fromString(url)
    if (type === undefined || name === undefined || !version) return undefined
    return { ecosystem: ecosystemOf(type), name: fullName(type, namespace, name), version }
  } catch {
    return undefined
  }
}

/** Maven writes `group:artifact`; npm's scope and Go's path join with a slash. */
function fullName(type: string, namespace: string | null | undefined, name: string): string {
  if (!namespace) return name
  return `${namespace}${type === 'maven' ? ':' : '/'}${name}`
}
