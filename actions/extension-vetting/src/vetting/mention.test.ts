import { describe, expect, it } from 'vitest'
import { namesId } from './mention.ts'

describe('a line of the change log', () => {
  it.each([
    ['Removed pi-tools.', true],
    ['Removed `pi-tools`, whose licence changed', true],
    ['pi-tools', true],
    ['(pi-tools)', true],
    ['Removed pi-tools-extra and pi-tools', true],
    ['Removed pi-tools-extra', false],
    ['Removed my-pi-tools', false],
    ['Removed pi-tools.core', false],
    ['Removed acme.pi-tools', false],
    ['Removed @acme/pi-tools', false],
    ['Removed pi-tools/core', false],
    ['Removed pi-tools2', false],
    ['Removed pi-tool', false],
    ['', false],
  ])('%j names pi-tools: %s', (text, expected) => {
    expect(namesId(text, 'pi-tools')).toBe(expected)
  })
})
