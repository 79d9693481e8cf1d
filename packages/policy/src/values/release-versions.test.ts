import { describe, expect, test } from 'vitest'
import { loadPolicy } from '../load-whole-policy.ts'

const policyOf = (keys: string) =>
  `version: 1\nplatform: p\nthresholds: t\nrelease: { manifest: VERSION, ${keys} }\n`

function problemsOf(keys: string): readonly string[] {
  try {
    loadPolicy(policyOf(keys), 'p.yml')
    return []
  } catch (error) {
    return error instanceof Error ? [error.message] : []
  }
}

describe('the first version that is judged', () => {
  test.each([
    'since: 1.4.0',
    'scheme: semver, since: 1.4.0',
    'scheme: two-part, since: "26.2"',
    'scheme: two-part, since: 26.2.1',
    'scheme: calver, since: "2026.01"',
    'scheme: calver, since: 2026.01.15',
    'scheme: calver, since: 26.2.1',
    'scheme: pep440, since: "1.4"',
    'scheme: pep440, since: "1!2.0"',
    'scheme: pep440, since: 1.4.0.post1',
  ])('may be written as in %s', (keys) => {
    expect(problemsOf(keys)).toEqual([])
  })

  test.each([
    [
      'since: "1.4"',
      'is not a stable version of the scheme semver: write three numbers with dots, as in 1.4.0',
    ],
    ['since: 01.4.0', 'is not a stable version of the scheme semver'],
    ['since: 1.4', '1.4 is not a stable version: put it in quotes'],
    ['scheme: two-part, since: 26.2.1.1', 'is not a stable version of the scheme two-part'],
    ['scheme: two-part, since: "26.02"', 'is not a stable version of the scheme two-part'],
    [
      'scheme: calver, since: 1.4.0',
      'is not a stable version of the scheme calver: write a calendar version',
    ],
    ['scheme: pep440, since: 1.4.0rc1', '"1.4.0rc1" is not a stable version'],
    ['packages: { sdk: { manifest: a/V, tag: "sdk-{version}", since: "1.4" } }', 'of the scheme semver'],
  ])('may not be written as in %s', (keys, message) => {
    expect(problemsOf(keys)).toEqual([expect.stringContaining(message)])
  })
})

describe('the names of pre-releases', () => {
  test.each([
    'pre-releases: rc',
    'pre-releases: [alpha, beta, next, rc]',
    'scheme: pep440, pre-releases: [dev, a, b, rc]',
    'scheme: pep440, pre-releases: [alpha, beta, c]',
    'scheme: two-part, pre-releases: [beta, rc]',
  ])('are in the order of their precedence: %s', (keys) => {
    expect(problemsOf(keys)).toEqual([])
  })

  test.each([
    ['pre-releases: [rc, beta]', 'write [beta, rc]'],
    ['pre-releases: [dev, alpha]', 'write [alpha, dev]'],
    ['scheme: pep440, pre-releases: [alpha, dev]', 'write [dev, alpha]'],
    ['scheme: pep440, pre-releases: [a, next, rc]', 'write [a, rc]'],
    ['scheme: pep440, pre-releases: [c, rc]', 'write [c]'],
    ['scheme: pep440, pre-releases: next', 'write [dev, a, b, rc]'],
    ['scheme: calver, pre-releases: [rc, beta]', 'write [beta, rc]'],
    ['pre-releases: [rc.1]', 'write lower-case letters without the number, as in rc'],
  ])('are refused as in %s', (keys, message) => {
    expect(problemsOf(keys)).toEqual([expect.stringContaining(message)])
  })
})
