import { type Convention, DAY } from '../convention.ts'

const tagged = (version: string) => `v${version}`

export const RUBY: readonly Convention[] = [
  {
    project: 'rubocop: a gem',
    policy: { recipe: 'Ruby' },
    versions: { earlier: ['1.80.0', '1.80.1'], next: '1.80.2', lower: '1.79.9', skipped: '1.80.4' },
    tag: tagged,
    files: ({ manifest, lock, log }) => ({
      'orbit.gemspec':
        "require_relative 'lib/orbit/version'\n\nGem::Specification.new do |s|\n  s.name = 'orbit'\n  s.version = Orbit::Version::STRING\nend\n",
      'lib/orbit/version.rb': `# frozen_string_literal: true

module Orbit
  # Holds the version.
  module Version
    STRING = '${manifest}'
  end
end
`,
      'Gemfile.lock': `PATH
  remote: .
  specs:
    orbit (${lock})
      json (~> 2.3)

GEM
  remote: https://rubygems.org/
  specs:
    json (2.13.2)

PLATFORMS
  ruby

DEPENDENCIES
  orbit!

BUNDLED WITH
   2.6.9
`,
      'CHANGELOG.md': `# Change log

## master (unreleased)

${log.map((version) => `## ${version} (${DAY})\n\n### Bug fixes\n\n* [#1](https://example.org/1): Count each orbit once. ([@noa][])\n`).join('\n')}
[@noa]: https://example.org/noa
`,
    }),
  },
  {
    project: 'Asciidoctor: AsciiDoc, a gem',
    policy: `
manifest: lib/orbit/version.rb
changelog: CHANGELOG.adoc
release-candidate-for: []`,
    versions: { earlier: ['2.0.22', '2.0.23'], next: '2.0.24', lower: '2.0.21', skipped: '2.0.26' },
    tag: tagged,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'lib/orbit/version.rb': `module Orbit\n  VERSION = '${manifest}'\nend\n`,
      'CHANGELOG.adoc': `= {project-name} Changelog
:project-name: Orbit
:uri-repo: https://example.org/orbit

This document lists what changed.

// == 9.9.9 (2026-02-28) - @noa

${log.map((version) => `== ${version} (${DAY}) - @noa\n\nBug Fixes::\n\n  * Count each orbit once (#1)\n`).join('\n')}`,
    }),
  },
]
