import {
  decimalToText,
  type Exception,
  type IntendedChange,
  type PolicyChange,
  type Quarantine,
  type RulesDirection,
} from '@governance-gates/core'
import { readAttestationRegister } from '../registers/attestation-register.ts'
import { readDeprecationRegister } from '../registers/deprecation-register.ts'
import { readExceptionRegister } from '../registers/exception-register.ts'
import { readIntendedChanges } from '../registers/intended-change-register.ts'
import type { NamedRegister } from '../registers/named-register.ts'
import { readPackageWaivers } from '../registers/package-waiver-register.ts'
import { readQuarantineRegister } from '../registers/quarantine-register.ts'

/** One entry of a register, as far as a comparison needs it. */
interface Entry {
  /** What it is about, with its kind: `exception core/x`. */
  readonly name: string
  /** Its last day, or what it says instead, for people. */
  readonly shown: string
  /** The last day on which it permits something; undefined where it permits nothing. */
  readonly until: string | undefined
  /** Everything else that it says. */
  readonly rest: string
}

type EntryChange = Omit<PolicyChange, 'file'>

/**
 * The entries that differ between two versions of a register; an undefined one has none. What permits a failure makes the rules
 * looser by being there, and for longer. Throws PolicyError where one of them has a mistake.
 */
export function registerChanges(
  register: NamedRegister,
  before: string | undefined,
  after: string | undefined,
): readonly EntryChange[] {
  const [left, right] = [entriesIn(register, before), entriesIn(register, after)]
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
    const [from, to] = [left.get(name), right.get(name)]
    const effect = effectOf(from, to)
    if (effect === 'same') return []
    return [
      {
        key: name,
        ...(from === undefined ? {} : { before: from.shown }),
        ...(to === undefined ? {} : { after: to.shown }),
        direction: effect,
      },
    ]
  })
}

function effectOf(from: Entry | undefined, to: Entry | undefined): RulesDirection | 'same' {
  const permits = (from ?? to)?.until !== undefined
  if (from === undefined) return permits ? 'looser' : 'other'
  if (to === undefined) return permits ? 'stricter' : 'other'
  if (from.rest !== to.rest) return 'other'
  if (from.until === to.until) return from.shown === to.shown ? 'same' : 'other'
  return (from.until ?? '') < (to.until ?? '') ? 'looser' : 'stricter'
}

function entriesIn(register: NamedRegister, text: string | undefined): ReadonlyMap<string, Entry> {
  const entries = text === undefined ? [] : readEntries(register, text)
  return new Map(entries.map((entry) => [entry.name, entry]))
}

function readEntries({ kind, path, require, scheme }: NamedRegister, text: string): readonly Entry[] {
  switch (kind) {
    case 'exceptions':
      return readExceptionRegister(text, path, { require }).map(exceptionEntry)
    case 'quarantine':
      return readQuarantineRegister(text, path).map(quarantineEntry)
    case 'waivers':
      return readPackageWaivers(text, path).map(({ package: name, version, until, ...rest }) =>
        permission(`waiver ${name} ${version}`, until, rest),
      )
    case 'attestations':
      return readAttestationRegister(text, path).map(({ name, validUntil, file: _, line: __, ...rest }) =>
        statement(`attestation ${name}`, `valid until ${validUntil}`, rest),
      )
    case 'deprecations':
      return readDeprecationRegister(text, path, scheme).map(
        ({ id, deprecatedIn, file: _, line: __, ...rest }) =>
          statement(`deprecation ${id}`, `deprecated in ${deprecatedIn}`, rest),
      )
    case 'intended-changes':
      return readIntendedChanges(text, path).map(intendedChangeEntry)
  }
}

function exceptionEntry({
  subject,
  scope,
  shard,
  os,
  reviewBy,
  file: _,
  line: __,
  ...rest
}: Exception): Entry {
  return permission(nameOf('exception', subject, [scope, shard, os]), reviewBy, rest)
}

function quarantineEntry({ subject, campaign, lastDay, file: _, line: __, ...rest }: Quarantine): Entry {
  return permission(nameOf('quarantine', subject, [campaign]), lastDay, rest)
}

function intendedChangeEntry({ id, until, file: _, line: __, change, ...rest }: IntendedChange): Entry {
  const limit = change.kind === 'regressed' ? { atMost: decimalToText(change.atMost) } : {}
  return permission(`intended change ${id}`, until, { ...rest, change: { ...change, ...limit } })
}

function nameOf(kind: string, subject: string, limits: readonly (string | undefined)[]): string {
  const written = limits.filter((limit) => limit !== undefined)
  return `${kind} ${subject}${written.length === 0 ? '' : ` (${written.join(', ')})`}`
}

function permission(name: string, until: string, rest: object): Entry {
  return { name, shown: `until ${until}`, until, rest: JSON.stringify(rest) }
}

function statement(name: string, shown: string, rest: object): Entry {
  return { name, shown, until: undefined, rest: JSON.stringify(rest) }
}
