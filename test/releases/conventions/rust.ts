import { type Convention, DAY } from '../convention.ts'

const cargo = (name: string, version: string) => `[package]
name = "${name}"
version = "${version}"
edition = "2024"

[dependencies]
serde = "1.0.3"
`

const cargoLock = (name: string, version: string) => `version = 4

[[package]]
name = "${name}"
version = "${version}"
dependencies = ["serde"]

[[package]]
name = "serde"
version = "1.0.3"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "0000000000000000000000000000000000000000000000000000000000000000"
`

export const RUST: readonly Convention[] = [
  {
    project: 'clap: cargo-release',
    policy: { recipe: 'Rust' },
    versions: { earlier: ['4.5.0', '4.5.1'], next: '4.5.2', lower: '4.4.9', skipped: '4.5.4' },
    tag: (version) => `v${version}`,
    files: ({ manifest, lock, log }) => ({
      'Cargo.toml': cargo('orbit', manifest),
      'Cargo.lock': cargoLock('orbit', lock),
      'CHANGELOG.md': `# Change Log

<!-- next-header -->
## [Unreleased] - ReleaseDate

${log.map((version) => `## [${version}] - ${DAY}\n\n### Fixes\n\n- *(derive)* Count each orbit once`).join('\n\n')}

<!-- next-url -->
[Unreleased]: https://example.org/orbit/compare/v${log[0]}...HEAD
`,
    }),
  },
  {
    project: 'ripgrep: tags without a v, underlined headings, a lock file',
    policy: `
manifest: Cargo.toml
changelog: CHANGELOG.md
tag: "{version}"
release-candidate-for: []`,
    versions: { earlier: ['14.1.0', '14.1.1'], next: '15.0.0', lower: '14.0.3', skipped: '16.0.0' },
    tag: (version) => version,
    files: ({ manifest, lock, log }) => ({
      'Cargo.toml': cargo('orbit', manifest),
      'Cargo.lock': cargoLock('orbit', lock),
      'CHANGELOG.md': log
        .map(
          (version) => `${version} (${DAY})
===================
This release brings fixes.

Bug fixes:

* [BUG #1](https://example.org/orbit/issues/1):
  Count each orbit once.
`,
        )
        .join('\n\n'),
    }),
  },
  {
    project: 'fd: a change log without dates',
    policy: `
manifest: Cargo.toml
changelog: CHANGELOG.md
changelog-dates: optional
release-candidate-for: []`,
    versions: { earlier: ['10.1.0', '10.2.0'], next: '10.3.0', lower: '10.1.1', skipped: '10.4.0' },
    tag: (version) => `v${version}`,
    files: ({ manifest, lock, log }) => ({
      'Cargo.toml': cargo('orbit', manifest),
      'Cargo.lock': cargoLock('orbit', lock),
      'CHANGELOG.md': log
        .map((version) => `# ${version}\n\n## Bugfixes\n\n- Count each orbit once\n`)
        .join('\n'),
    }),
  },
  {
    project: 'tokio: a crate in a folder, dates in words',
    policy: `
manifest: orbit/Cargo.toml
changelog: orbit/CHANGELOG.md
tag: orbit-{version}
release-candidate-for: []`,
    versions: { earlier: ['1.44.0', '1.44.1'], next: '1.45.0', lower: '1.43.9', skipped: '1.46.0' },
    tag: (version) => `orbit-${version}`,
    files: ({ manifest, lock, log }) => ({
      'Cargo.toml': '[workspace]\nmembers = ["orbit"]\n',
      'Cargo.lock': cargoLock('orbit', lock),
      'orbit/Cargo.toml': cargo('orbit', manifest),
      'orbit/CHANGELOG.md': log
        .map(
          (version) =>
            `# ${version} (February 28th, 2026)\n\n### Fixed\n\n- time: count each orbit once ([#1])\n`,
        )
        .concat('[#1]: https://example.org/orbit/pull/1\n')
        .join('\n'),
    }),
  },
]
