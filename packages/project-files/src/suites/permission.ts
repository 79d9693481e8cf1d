import { type CalendarDate, parseCalendarDate } from '@governance-gates/core'
import {
  EvidenceError,
  type Located,
  type LocatedMapping,
  showValue,
  tableAt,
  unexpected,
} from '@governance-gates/document/strict'
import type { Permission, Quarantine, UnreadKey, Waiver } from './classification.ts'

export interface PermissionReading<Kind extends Permission> {
  readonly permission: Kind
  readonly unread: readonly UnreadKey[]
}

/** Reads one `[quarantine.<test>]` table. */
export function readQuarantine(test: string, node: Located): PermissionReading<Quarantine> {
  const fields = new PermissionFields(`quarantine.${test}`, node)
  const [owner, reason] = [fields.text('owner'), fields.text('reason')]
  const [quarantined, expires] = [fields.date('quarantined'), fields.date('expires')]
  if (owner === undefined || reason === undefined || quarantined === undefined || expires === undefined) {
    throw fields.missing({ owner, quarantined, expires, reason })
  }
  fields.checkOrder('quarantined', quarantined, expires)
  const permission = {
    ...fields.common(),
    ...{ test, owner, reason, quarantined, expires },
    category: fields.text('category'),
    evidence: fields.text('evidence'),
    repro: fields.text('repro'),
  }
  return { permission, unread: fields.unread() }
}

/** Reads one `[waiver.<gate>]` table. */
export function readWaiver(gate: string, node: Located): PermissionReading<Waiver> {
  const fields = new PermissionFields(`waiver.${gate}`, node)
  const [owner, reason] = [fields.text('owner'), fields.text('reason')]
  const [created, expires] = [fields.date('created'), fields.date('expires')]
  if (owner === undefined || reason === undefined || created === undefined || expires === undefined) {
    throw fields.missing({ owner, created, expires, reason })
  }
  fields.checkOrder('created', created, expires)
  const permission = {
    ...fields.common(),
    gate,
    owner,
    reason,
    created,
    expires,
    scope: fields.text('scope'),
  }
  return { permission, unread: fields.unread() }
}

/** The fields of one entry, by their names in snake case; what nobody asked for is unread. */
class PermissionFields {
  readonly #where: string
  readonly #table: LocatedMapping
  readonly #fields: ReadonlyMap<string, Located>
  readonly #asked = new Set<string>()

  constructor(where: string, node: Located) {
    this.#where = where
    this.#table = tableAt(node, where)
    this.#fields = inSnakeCase(where, this.#table)
  }

  /** What a field says; undefined where it is absent or blank, which says as little. */
  text(name: string): string | undefined {
    const node = this.#ask(name)
    if (node === undefined) return undefined
    if (node.kind !== 'text') throw unexpected(node, `${this.#where}.${name}`, 'text')
    return node.text.trim() === '' ? undefined : node.text
  }

  /** The day that a field names, in quotes or, in TOML, without. */
  date(name: string): CalendarDate | undefined {
    const node = this.#ask(name)
    if (node === undefined || (node.kind === 'text' && node.text.trim() === '')) return undefined
    const date = node.kind === 'text' || node.kind === 'date' ? parseCalendarDate(node.text) : undefined
    if (date === undefined) {
      throw unexpected(node, `${this.#where}.${name}`, 'a date such as 2026-02-28')
    }
    return date
  }

  common(): Pick<Permission, 'line' | 'bead' | 'removeWhen'> {
    return { line: this.#table.line, bead: this.text('bead'), removeWhen: this.text('remove_when') }
  }

  checkOrder(start: string, given: CalendarDate, expires: CalendarDate): void {
    if (given <= expires) return
    throw new EvidenceError(
      `${this.#where} expires on ${expires}, before it was given (${start} = ${given})`,
      {
        line: this.#fields.get('expires')?.line,
        remedy: `correct ${start} or expires`,
      },
    )
  }

  missing(required: Readonly<Record<string, string | undefined>>): EvidenceError {
    const names = Object.keys(required).filter((name) => required[name] === undefined)
    return new EvidenceError(`${this.#where} has no ${names.join(', no ')}`, {
      line: this.#table.line,
      remedy: `add what is missing (a permission needs ${Object.keys(required).join(', ')}), or remove the entry`,
    })
  }

  unread(): readonly UnreadKey[] {
    return Array.from(this.#fields)
      .filter(([name]) => !this.#asked.has(name))
      .map(([name, { line }]) => ({ key: `${this.#where}.${name}`, line }))
  }

  #ask(name: string): Located | undefined {
    this.#asked.add(name)
    return this.#fields.get(name)
  }
}

function inSnakeCase(where: string, table: LocatedMapping): ReadonlyMap<string, Located> {
  const fields = new Map<string, Located>()
  for (const [key, node] of table.members) {
    const name = key.replaceAll('-', '_')
    if (fields.has(name)) {
      throw new EvidenceError(`${where}: ${showValue(key)} appears twice, spelled differently`, {
        line: node.line,
        remedy: 'keep one of the two',
      })
    }
    fields.set(name, node)
  }
  return fields
}
