import { EvidenceError } from '@governance-gates/document/strict'
import { describe, expect, test } from 'vitest'
import { SETTINGS_FILES, silencedBy } from './settings-file.ts'

describe('a settings file silences', () => {
  test.each([
    ['.cargo/audit.toml', '[advisories]\nignore = ["RUSTSEC-2026-0001"]\n', ['RUSTSEC-2026-0001']],
    [
      'tools/.cargo/audit.toml',
      '[advisories]\nseverity_threshold = "medium"\n[target]\narch = "x86_64"\nos = ["linux", "macos"]\n',
      ['settings.severity = medium', 'settings.target_arch = x86_64', 'settings.target_os = linux, macos'],
    ],
    [
      'deny.toml',
      '[advisories]\nignore = ["RUSTSEC-2026-0001", { id = "RUSTSEC-2026-0002", reason = "x" }, { crate = "a" }]\n',
      ['RUSTSEC-2026-0001', 'RUSTSEC-2026-0002'],
    ],
    ['.deny.toml', '[advisories]\nignore = ["RUSTSEC-2026-0001"]\n', ['RUSTSEC-2026-0001']],
    [
      'web/osv-scanner.toml',
      '[[IgnoredVulns]]\nid = "GHSA-1"\nreason = "x"\n[[IgnoredVulns]]\nreason = "y"\n',
      ['GHSA-1'],
    ],
    ['deny.toml', '[advisories]\nignore = 7\n', []],
    ['deny.toml', 'advisories = ["x"]\n', []],
    ['own-deny.toml', '[advisories]\nignore = ["RUSTSEC-2026-0001"]\n', []],
    ['.npmrc', 'registry=https://r.example.org\n', []],
  ])('%s: %j', async (path, text, expected) => {
    expect(await silencedBy(path, text)).toEqual(expected)
  })

  test('nothing where it is not TOML', async () => {
    await expect(silencedBy('deny.toml', '[advisories')).rejects.toThrow(EvidenceError)
  })

  test('and its name is one of a few', () => {
    expect(SETTINGS_FILES).toEqual(['.cargo/audit.toml', 'deny.toml', '.deny.toml', 'osv-scanner.toml'])
  })
})
