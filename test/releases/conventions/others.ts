import { type Convention, DAY } from '../convention.ts'

const tagged = (version: string) => `v${version}`

export const OTHERS: readonly Convention[] = [
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
    project: 'Polly: .NET, no dates',
    policy: { recipe: '.NET' },
    versions: { earlier: ['8.5.0', '8.5.1'], next: '8.6.0', lower: '8.4.9', skipped: '8.8.0' },
    tag: (version) => version,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'Directory.Build.props': `<Project>
  <PropertyGroup>
    <LangVersion>latest</LangVersion>
    <VersionPrefix>${manifest}</VersionPrefix>
  </PropertyGroup>
</Project>
`,
      'CHANGELOG.md': `# Changelog

${log.map((version) => `## ${version}\n\n* Count each orbit once by [@noa](https://example.org/noa) in https://example.org/1\n`).join('\n')}`,
    }),
  },
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
    project: 'monolog: Composer, the tag is all there is',
    policy: { recipe: 'PHP' },
    versions: { earlier: ['3.8.0', '3.8.1'], next: '3.9.0', lower: '3.7.9', skipped: '3.11.0' },
    tag: (version) => version,
    absent: ['manifest', 'lock file'],
    files: ({ log }) => ({
      'composer.json': { name: 'orbit/orbit', require: { php: '>=8.1' } },
      'CHANGELOG.md': log
        .map((version) => `### ${version} (${DAY})\n\n  * Fixed orbits that were counted twice (#1)\n`)
        .join('\n'),
    }),
  },
  {
    project: 'Phoenix: Mix, candidates from 0',
    policy: { recipe: 'Elixir' },
    versions: {
      earlier: ['1.7.20', '1.7.21'],
      candidate: '1.8.0-rc.0',
      next: '1.8.0',
      lower: '1.7.19',
      skipped: '1.10.0',
    },
    tag: tagged,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'mix.exs': `defmodule Orbit.MixProject do
  use Mix.Project

  @version "${manifest}"

  def project do
    [
      app: :orbit,
      version: @version,
      deps: deps()
    ]
  end
end
`,
      'CHANGELOG.md': `# Changelog for v1.8

${log.map((version) => `## ${version} (${DAY})\n\n### Bug fixes\n\n- Count each orbit once\n`).join('\n')}`,
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
