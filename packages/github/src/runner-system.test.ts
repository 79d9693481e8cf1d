import { expect, test } from 'vitest'
import { systemOfLabels } from './runner-system.ts'

test.each([
  [['ubuntu-latest'], 'linux'],
  [['ubuntu-24.04-arm'], 'linux'],
  [['macos-15'], 'macos'],
  [['windows-2025'], 'windows'],
  [['self-hosted', 'Linux', 'X64'], 'linux'],
  [['self-hosted', 'macOS', 'ARM64'], 'macos'],
  [['self-hosted', 'WINDOWS'], 'windows'],
  [['linux', 'windows'], undefined],
  [['self-hosted'], undefined],
  [['my-windows-box'], undefined],
  [['ubuntu-images-builder'], undefined],
  [['ubuntu-latest-8-cores'], 'linux'],
  [['windows-11-arm'], 'windows'],
  [['macos-latest-xlarge'], 'macos'],
  [[], undefined],
])('%j run on %s', (labels, system) => {
  expect(systemOfLabels(labels)).toBe(system)
})
