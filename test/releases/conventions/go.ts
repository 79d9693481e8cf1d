import { type Convention, DAY } from '../convention.ts'

export const GO: readonly Convention[] = [
  {
    project: 'cobra: the tag is all there is',
    policy: { recipe: 'Go' },
    versions: { earlier: ['1.9.0', '1.9.1'], next: '1.10.0', lower: '1.8.2', skipped: '1.12.0' },
    tag: (version) => `v${version}`,
    absent: ['manifest', 'lock file', 'change log'],
    files: ({ log }) => ({
      'go.mod': 'module example.org/orbit/orbit\n\ngo 1.24\n\nrequire example.org/orbit/pflag v1.0.9\n',
      'orbit.go': `package orbit\n\n// ${log.length} releases.\nfunc Count() int { return 1 }\n`,
    }),
  },
  {
    project: 'prometheus: a VERSION file, candidates from 0',
    policy: `
manifest: VERSION
changelog: CHANGELOG.md
pre-releases: [rc]`,
    versions: {
      earlier: ['3.5.0', '3.5.1'],
      candidate: '3.6.0-rc.0',
      next: '3.6.0',
      lower: '3.4.9',
      skipped: '3.8.0',
    },
    tag: (version) => `v${version}`,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      VERSION: `${manifest}\n`,
      'go.mod': 'module example.org/orbit/orbit\n\ngo 1.24\n',
      'CHANGELOG.md': `# Changelog

## main / unreleased

${log.map((version) => `## ${version} / ${DAY}\n\n- [BUGFIX] TSDB: Count each orbit once. #1\n`).join('\n')}`,
    }),
  },
]
