import type { Policy } from '../policy.ts'
import type { ReleaseScheme } from '../values/release-scheme.ts'
import type { Requirement } from '../values/requirement.ts'
import { INTENDED_CHANGES_DEFAULTS } from './intended-changes-settings.ts'

export type RegisterKind =
  | 'exceptions'
  | 'quarantine'
  | 'waivers'
  | 'attestations'
  | 'deprecations'
  | 'intended-changes'

/** A register that a policy names. */
export interface NamedRegister {
  readonly kind: RegisterKind
  /** As the policy has it: relative to the working directory. */
  readonly path: string
  /** The key that names it, for people. */
  readonly key: string
  /** What each of its entries must have, besides what its kind asks for. */
  readonly require: readonly string[]
  /** The scheme of the versions in it. */
  readonly scheme: ReleaseScheme
  /** Whether its gate cannot run without the file. */
  readonly mustExist: boolean
}

/** The registers that a policy names, and the one that it has without a name, each once. */
export function namedRegisters(policy: Policy): readonly NamedRegister[] {
  const registers = [
    ...ofConformance(policy),
    ...ofRelease(policy),
    ...ofDecisions(policy),
    ...ofIntendedChanges(policy),
  ]
  return [...new Map(registers.map((each) => [`${each.kind} ${each.path}`, each])).values()]
}

function ofConformance({ conformance }: Policy): readonly NamedRegister[] {
  const { exceptions, quarantine } = conformance ?? {}
  return [
    ...(exceptions === undefined
      ? []
      : [
          {
            kind: 'exceptions',
            path: exceptions.path,
            key: 'conformance.exceptions.path',
            require: exceptions.require,
            scheme: 'semver',
            mustExist: true,
          } as const,
        ]),
    ...registerAt('quarantine', { 'conformance.quarantine': quarantine }, 'needed'),
  ]
}

/** The sections of the gates that compare with what was before. */
const COMPARING = ['conformance', 'performance', 'suites', 'traceability'] as const

/** It is at its usual place where the policy does not name another. */
function ofIntendedChanges(policy: Policy): readonly NamedRegister[] {
  const written = policy['intended-changes']
  if (written === undefined && COMPARING.every((name) => policy[name] === undefined)) return []
  const { path } = written ?? INTENDED_CHANGES_DEFAULTS
  return registerAt('intended-changes', { 'intended-changes.path': path })
}

function ofRelease({ release, maintenance }: Policy): readonly NamedRegister[] {
  const packages = Object.entries(release?.packages ?? {}).map(([name, { deprecations }]) => [
    `release.packages.${name}.deprecations`,
    deprecations,
  ])
  return [
    ...registerAt('deprecations', {
      'release.deprecations': release?.deprecations,
      ...Object.fromEntries(packages),
    }).map((register) => ({ ...register, scheme: release?.scheme ?? 'semver' })),
    ...registerAt('attestations', {
      'release.attestations': release?.attestations,
      'maintenance.attestations': maintenance?.attestations,
    }),
  ]
}

function ofDecisions({ decisions }: Policy): readonly NamedRegister[] {
  return Object.entries(decisions?.named ?? {}).flatMap(([name, { require }]) =>
    waiversIn(require).flatMap((path) => registerAt('waivers', { [`decisions.${name}.require`]: path })),
  )
}

function waiversIn(node: Requirement): readonly string[] {
  if (node.kind === 'all' || node.kind === 'any') return node.of.flatMap(waiversIn)
  const waivers = node.kind === 'unsafe' || node.kind === 'licences' ? node.waivers : undefined
  return waivers === undefined ? [] : [waivers]
}

function registerAt(
  kind: RegisterKind,
  places: Readonly<Record<string, string | undefined>>,
  presence: 'needed' | 'optional' = 'optional',
): readonly NamedRegister[] {
  return Object.entries(places).flatMap(([key, path]) =>
    path === undefined
      ? []
      : [{ kind, path, key, require: [], scheme: 'semver', mustExist: presence === 'needed' }],
  )
}
