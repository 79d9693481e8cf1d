import type { Spelling } from './manifest-version.ts'

/** Whether a manifest means a version, in the spelling of its ecosystem: `1.1.0rc1` is 1.1.0-rc.1 in Python. */
export function meansVersion(written: string, version: string, spelling: Spelling | undefined): boolean {
  if (written === version) return true
  switch (spelling) {
    case undefined:
      return false
    case 'pep440':
      return pep440Spelling(written) === pep440Spelling(version)
    case 'gem':
      return gemSpelling(written) === gemSpelling(version)
  }
}

/** A version as a manifest of the ecosystem writes it. */
export function spelledVersion(version: string, spelling: Spelling | undefined): string {
  switch (spelling) {
    case undefined:
      return version
    case 'pep440':
      return pep440Spelling(version)
    case 'gem':
      return gemSpelling(version)
  }
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
])

/** `1.2.0-rc.1` is written `1.2.0rc1`. https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization */
export function pep440Spelling(version: string): string {
  return version
    .toLowerCase()
    .replace(
      /[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,9})/,
      (_, label: string, number: string) => `${LABELS.get(label) ?? label}${Number(number)}`,
    )
    .replace(
      /[-_.]?(post|dev)[-_.]?(\d{0,9})/g,
      (_, label: string, number: string) => `.${label}${Number(number)}`,
    )
}

/**
 * `1.2.0-rc.1` is written `1.2.0.rc1`; RubyGems reads `1.2.0.rc.1` and `1.2.0.pre.rc.1` as the same parts.
 * https://guides.rubygems.org/patterns/#prerelease-gems
 */
function gemSpelling(version: string): string {
  return version
    .replace(/(?:-|\.pre\.(?=[a-z]))/, '.')
    .replace(/\.([a-z]{1,20})\.?(\d{1,9})$/, (_, label: string, number: string) => `.${label}${number}`)
}
