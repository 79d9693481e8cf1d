/** What package-lock.json says of one package, as far as it matters here. */
interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly engines?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

type LockedPackages = Readonly<Record<string, LockedPackage>>

/** A platform's binary that a package asks for and the lock file does not have. */
interface MissingPackage {
  /** `node_modules/@scope/name` */
  readonly key: string
  readonly version: string
  readonly parent: LockedPackage
}

/**
 * Binaries of other platforms that npm left out of the lock file because the registry it asked did not serve them. With
 * any of them missing, `npm ci` refuses the lock file on every machine.
 */
export function missingOptionalPackages(packages: LockedPackages): readonly MissingPackage[] {
  return Object.entries(packages).flatMap(([owner, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([, version]) => /^\d/.test(version))
      .map(([name, version]) => ({
        key: `node_modules/${name}`,
        version,
        parent,
        nested: `${owner}/node_modules/${name}`,
      }))
      .filter(({ key, nested }) => packages[key] === undefined && packages[nested] === undefined),
  )
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'windows'] as const
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm', '64'] as const

/** The entry that npm would have written: the platform is in the package's name. */
export function lockEntryOf({ key, version, parent }: MissingPackage): Readonly<Record<string, unknown>> {
  const words = key.slice(key.lastIndexOf('/') + 1).split('-')
  const system = SYSTEMS.find((name) => words.includes(name))
  const processor = PROCESSORS.find((name) => words.includes(name))
  if (system === undefined || processor === undefined) throw new Error(`${key} names no platform`)
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined
  return {
    version,
    cpu: [processor === '64' ? 'x64' : processor],
    ...(parent.dev === true ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc }),
    ...(parent.license === undefined ? {} : { license: parent.license }),
    optional: true,
    os: [system === 'windows' ? 'win32' : system],
    ...(parent.engines === undefined ? {} : { engines: parent.engines }),
  }
}
