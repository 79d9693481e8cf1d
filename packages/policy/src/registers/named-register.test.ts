import { describe, expect, test } from 'vitest'
import { loadPolicy } from '../load-whole-policy.ts'
import { namedRegisters } from './named-register.ts'

const HEAD = 'version: 1\nplatform: x\nthresholds: x\n'
const CONFORMANCE = 'conformance: { campaigns: { a: { evidence: a.xml, min-pass-rate: 100% } } }\n'

const registersOf = (text: string) =>
  namedRegisters(loadPolicy(`${HEAD}${text}`, 'p.yml').policy).map(({ kind, path }) => `${kind} ${path}`)

describe('the register of intended changes', () => {
  const USUAL = 'intended-changes .github/governance-changes.yml'

  test.each([
    ['of a gate that compares, at its usual place', CONFORMANCE, [USUAL]],
    [
      'where the section is written',
      `${CONFORMANCE}intended-changes: { path: c.yml }\n`,
      ['intended-changes c.yml'],
    ],
    ['where no gate compares, nowhere', '', []],
  ])('%s', (_, text, registers) => {
    expect(registersOf(text)).toEqual(registers)
  })
})
