import { type Convention, DAY } from '../convention.ts'

const tagged = (version: string) => `v${version}`

export const OTHERS: readonly Convention[] = [
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
]
