import { type Convention, DAY } from '../convention.ts'

const tagged = (version: string) => `v${version}`

export const SYSTEM: readonly Convention[] = [
  {
    project: 'a Helm chart in a folder of charts',
    policy: { recipe: 'Helm' },
    versions: { earlier: ['4.12.0', '4.12.1'], next: '4.13.0', lower: '4.11.9', skipped: '4.15.0' },
    tag: (version) => `helm-chart-${version}`,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'charts/orbit/Chart.yaml': `apiVersion: v2\nname: orbit\nversion: ${manifest}\nappVersion: 1.13.0\n`,
      'charts/orbit/CHANGELOG.md': `# Changelog

${log.map((version) => `## ${version} - ${DAY}\n\n* Count each orbit once (#1)\n`).join('\n')}`,
    }),
  },
  {
    project: 'coreutils: GNU NEWS, two numbers',
    policy: { recipe: 'GNU' },
    versions: { earlier: ['9.7', '9.8'], next: '9.9', lower: '9.6', skipped: '9.11' },
    tag: tagged,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'configure.ac': `AC_INIT([GNU orbit], [${manifest}], [bug-orbit@example.org])\n`,
      NEWS: `GNU orbit NEWS                                    -*- outline -*-

${log.map((version) => `* Noteworthy changes in release ${version} (${DAY}) [stable]\n\n** Bug fixes\n\n  orbit now counts each orbit once.\n`).join('\n\n')}`,
    }),
  },
  {
    project: 'a Debian package',
    policy: { recipe: 'Debian' },
    versions: { earlier: ['1.22.0', '1.22.1'], next: '1.23.0', lower: '1.21.9', skipped: '1.25.0' },
    tag: (version) => version,
    absent: ['manifest', 'lock file'],
    files: ({ log }) => ({
      'debian/changelog': log
        .map(
          (version) => `orbit (${version}) unstable; urgency=medium

  * Count each orbit once. Closes: #1

 -- Noa Lindt <noa@example.org>  Sat, 28 Feb 2026 10:00:00 +0100
`,
        )
        .join('\n'),
    }),
  },
  {
    project: 'swift-argument-parser: the tag is all there is',
    policy: { recipe: 'Swift' },
    versions: { earlier: ['1.5.0', '1.5.1'], next: '1.6.0', lower: '1.4.9', skipped: '1.8.0' },
    tag: (version) => version,
    absent: ['manifest', 'lock file'],
    files: ({ log }) => ({
      'Package.swift': '// swift-tools-version:5.9\nimport PackageDescription\n',
      'CHANGELOG.md': `# CHANGELOG

## [Unreleased]

*No new changes.*

---

${log.map((version) => `## [${version}] - ${DAY}\n\n### Fixes\n\n- Count each orbit once. ([#1])\n`).join('\n')}
[#1]: https://example.org/1
`,
    }),
  },
]
