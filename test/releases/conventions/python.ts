import { type Convention, DAY } from '../convention.ts'

const pyproject = (version: string) => `[project]
name = "orbit"
version = "${version}"
dependencies = ["click>=8"]
`

const uvLock = (version: string, source: string) => `version = 1
requires-python = ">=3.12"

[[package]]
name = "click"
version = "8.2.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "orbit"
version = "${version}"
source = { ${source} = "." }
dependencies = [{ name = "click" }]
`

export const PYTHON: readonly Convention[] = [
  {
    project: 'uv: a date on the line below',
    policy: { recipe: 'Python with pyproject.toml' },
    versions: {
      earlier: ['0.9.1', '0.9.2'],
      next: '0.9.3',
      lower: '0.8.9',
      skipped: '0.9.5',
    },
    tag: (version) => version,
    files: ({ manifest, lock, log }) => ({
      'pyproject.toml': pyproject(manifest),
      'uv.lock': uvLock(lock, 'editable'),
      'CHANGELOG.md': `# Changelog

${log.map((version) => `## ${version}\n\nReleased on ${DAY}.\n\n### Bug fixes\n\n- Count each orbit once ([#1](https://example.org/1))\n`).join('\n')}`,
    }),
  },
  {
    project: 'flask: reStructuredText, a date in a line',
    policy: `
manifest: pyproject.toml
changelog: CHANGES.rst
tag: "{version}"
release-candidate-for: []`,
    versions: { earlier: ['3.1.0', '3.1.1'], next: '3.1.2', lower: '3.0.9', skipped: '3.1.4' },
    tag: (version) => version,
    files: ({ manifest, lock, log }) => ({
      'pyproject.toml': pyproject(manifest),
      'uv.lock': uvLock(lock, 'editable'),
      'CHANGES.rst': log
        .map(
          (version) => `Version ${version}
-------------

Released ${DAY}

-   Each orbit is counted once. :issue:\`1\`
-   \`\`orbit.count\`\` takes a mapping. :pr:\`2\`
`,
        )
        .join('\n\n'),
    }),
  },
  {
    project: 'requests: the version in a module',
    policy: { recipe: 'Python with the version in a module' },
    versions: { earlier: ['2.32.3', '2.32.4'], next: '2.32.5', lower: '2.31.9', skipped: '2.33.1' },
    tag: (version) => `v${version}`,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'pyproject.toml':
        '[project]\nname = "orbit"\ndynamic = ["version"]\n\n[tool.setuptools.dynamic]\nversion = { attr = "orbit.__version__.__version__" }\n',
      'src/orbit/__init__.py': '"""Orbits."""\n\nfrom .__version__ import __version__\n',
      'src/orbit/__version__.py': `# The version, once.\n__title__ = "orbit"\n__version__ = "${manifest}"\n__build__ = 0x023205\n`,
      'HISTORY.md': `Release History
===============

dev
---

- [Short description of non-trivial change.]

${log.map((version) => `${version} (${DAY})\n-------------------\n\n**Bugfixes**\n- Each orbit is counted once. (#1)\n`).join('\n')}`,
    }),
  },
  {
    project: 'pip: versions by year, fragments of towncrier',
    policy: { recipe: 'Python with versions by year' },
    versions: { earlier: ['25.3', '26.0'], next: '26.0.1', lower: '25.3.9', skipped: '26.0.3' },
    tag: (version) => version,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'src/orbit/__init__.py': `from __future__ import annotations\n\n__version__ = "${manifest}"\n`,
      'news/README.md': 'Write one file per change.\n',
      'NEWS.rst': `.. note

    You should *NOT* be adding new change log entries to this file.

.. towncrier release notes start

${log
  .map((version) => {
    const title = `${version} (${DAY})`
    return `${title}\n${'='.repeat(title.length)}\n\nBug Fixes\n---------\n\n- Count each orbit once. (\`#1 <https://example.org/1>\`_)\n`
  })
  .join('\n')}`,
    }),
  },
  {
    project: 'pytest: setuptools-scm, candidates of PEP 440',
    policy: { recipe: 'Python with the version in the tag' },
    versions: {
      earlier: ['8.3.0', '8.3.1'],
      candidate: '8.4.0rc1',
      next: '8.4.0',
      lower: '8.2.9',
      skipped: '8.6.0',
    },
    tag: (version) => version,
    absent: ['manifest', 'lock file'],
    files: ({ log }) => ({
      'pyproject.toml':
        '[build-system]\nrequires = ["setuptools>=77", "setuptools-scm[toml]>=8"]\n\n[project]\nname = "orbit"\ndynamic = ["version"]\n\n[tool.setuptools_scm]\n',
      'CHANGELOG.rst': `=========
Changelog
=========

.. towncrier release notes start

${log
  .map((version) => {
    const title = `orbit ${version} (${DAY})`
    return `${title}\n${'='.repeat(title.length)}\n\nBug fixes\n---------\n\n- \`#1 <https://example.org/1>\`_: Count each orbit once.\n`
  })
  .join('\n')}`,
    }),
  },
]
