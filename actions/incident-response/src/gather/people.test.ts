import type { Known, Person, RepositoryPeople, RepositoryRole, Team } from '@governance-gates/github'
import { describe, expect, it } from 'vitest'
import { DANA, LEE, policyWith, STRANGER } from '../fixtures/incident-case.ts'
import { entitlementBy } from './people.ts'

const { areas } = policyWith()
const known = (value: RepositoryRole): Known<RepositoryRole> => ({ kind: 'known', value })
const unknown: Known<RepositoryRole> = { kind: 'incomplete', value: 'none', why: 'x', remedy: 'y' }

function people(role: Known<RepositoryRole>, team?: Team): RepositoryPeople {
  return {
    roles: new Map([[STRANGER.id, role]]),
    teams: team === undefined ? new Map() : new Map([['@orbit/helpers', team]]),
  }
}

const TRIAGE = [{ kind: 'permission', level: 'triage', text: 'permission:triage' }] as const

describe('who may act', () => {
  it.each<[string, Person, Known<RepositoryRole>, string]>([
    ['the owner of the area', DANA, unknown, 'yes'],
    ['its backup', LEE, unknown, 'yes'],
    ['somebody below the role', STRANGER, known('read'), 'no'],
    ['somebody with the role', STRANGER, known('triage'), 'yes'],
    ['somebody above it', STRANGER, known('admin'), 'yes'],
    ['nobody without a role', STRANGER, known('none'), 'no'],
    ['perhaps somebody whose role cannot be read', STRANGER, unknown, 'unknown'],
  ])('%s', (_, person, role, answer) => {
    expect(entitlementBy(people(role), TRIAGE, areas)(person, 'runtime')).toBe(answer)
  })

  it('an owner by any spelling of the login', () => {
    expect(entitlementBy(people(unknown), [], areas)({ ...STRANGER, login: 'DANA' }, 'runtime')).toBe('yes')
  })

  it.each<[string, Team | undefined, string]>([
    ['a member', { kind: 'readable', answers: new Map([[STRANGER.id, 'member']]), members: [] }, 'yes'],
    [
      'one who is only invited',
      { kind: 'readable', answers: new Map([[STRANGER.id, 'invited']]), members: [] },
      'no',
    ],
    ['one of whom nothing is known', { kind: 'readable', answers: new Map(), members: [] }, 'unknown'],
    ['anybody, of a team that cannot be seen', { kind: 'unreadable', why: 'x', remedy: 'y' }, 'unknown'],
    ['anybody, of a team that nobody asked about', undefined, 'unknown'],
  ])('of a team: %s', (_, team, answer) => {
    const responders = [{ kind: 'team', org: 'orbit', slug: 'helpers', text: '@orbit/helpers' }] as const
    expect(entitlementBy(people(known('none'), team), responders, areas)(STRANGER, undefined)).toBe(answer)
  })

  it('the owner of an area that responders name', () => {
    const responders = [{ kind: 'area', role: 'owner', area: 'ci', text: 'owner:ci' }] as const
    expect(entitlementBy(people(unknown), responders, areas)(LEE, undefined)).toBe('yes')
    expect(entitlementBy(people(unknown), responders, areas)(DANA, undefined)).toBe('no')
  })
})
