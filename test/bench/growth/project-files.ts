import {
  readClassification,
  readDependencies,
  readMatrix,
  readTraceabilityLock,
} from '@governance-gates/project-files'
import { parseDocument, readList } from '@governance-gates/project-files/extensions'
import { type Growth, type GrowthGroup, joined, repeated } from './growth.ts'

const CHECKSUM = 'a'.repeat(64)

/** By the name of the manifest or lock file. */
const DEPENDENCIES: Readonly<Record<string, (units: number) => string>> = {
  'Cargo.toml': (units) =>
    `[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\n${repeated(units, (index) => `p-${index} = "1.0"\n`)}`,
  'Cargo.lock': (units) =>
    `version = 4\n${repeated(units, (index) => `[[package]]\nname = "p-${index}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${CHECKSUM}"\n\n`)}`,
  'package.json': (units) => `{"dependencies":{${joined(units, (index) => `"p-${index}":"^1.0.0"`)}}}`,
  'package-lock.json': (units) =>
    `{"name":"a","lockfileVersion":3,"requires":true,"packages":{"":{"name":"a","dependencies":{${joined(units, (index) => `"p-${index}":"^1.0.0"`)}}},${joined(units, (index) => `"node_modules/p-${index}":{"version":"1.0.0","resolved":"https://registry.npmjs.org/p-${index}/-/p-${index}-1.0.0.tgz","integrity":"sha512-a=="}`)}}}`,
  'pnpm-lock.yaml': (units) =>
    `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n${repeated(units, (index) => `      p-${index}:\n        specifier: ^1.0.0\n        version: 1.0.0\n`)}packages:\n${repeated(units, (index) => `  p-${index}@1.0.0:\n    resolution: {integrity: sha512-a==}\n`)}snapshots:\n${repeated(units, (index) => `  p-${index}@1.0.0: {}\n`)}`,
  'yarn.lock': (units) =>
    `# yarn lockfile v1\n\n${repeated(units, (index) => `p-${index}@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/p-${index}/-/p-${index}-1.0.0.tgz#abc"\n  integrity sha512-a==\n\n`)}`,
  'bun.lock': (units) =>
    `{"lockfileVersion":1,"workspaces":{"":{"name":"a","dependencies":{${joined(units, (index) => `"p-${index}":"^1.0.0"`)}}}},"packages":{${joined(units, (index) => `"p-${index}":["p-${index}@1.0.0","",{},"sha512-a=="]`)}}}`,
  'pyproject.toml': (units) =>
    `[project]\nname = "a"\nversion = "1.0.0"\ndependencies = [\n${repeated(units, (index) => `  "p-${index}>=1.0",\n`)}]\n`,
  'uv.lock': (units) =>
    `version = 1\nrequires-python = ">=3.12"\n\n${repeated(units, (index) => `[[package]]\nname = "p-${index}"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\n\n`)}`,
  'poetry.lock': (units) =>
    `${repeated(units, (index) => `[[package]]\nname = "p-${index}"\nversion = "1.0.0"\ndescription = ""\noptional = false\npython-versions = "*"\ngroups = ["main"]\nfiles = []\n\n`)}[metadata]\nlock-version = "2.1"\npython-versions = "*"\ncontent-hash = "a"\n`,
  'requirements.txt': (units) => repeated(units, (index) => `p-${index}==1.0.0\n`),
  'go.mod': (units) =>
    `module example.org/a\n\ngo 1.24\n\nrequire (\n${repeated(units, (index) => `\texample.org/p-${index} v1.0.0\n`)})\n`,
  'Gemfile.lock': (units) =>
    `GEM\n  remote: https://rubygems.org/\n  specs:\n${repeated(units, (index) => `    p-${index} (1.0.0)\n`)}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n${repeated(units, (index) => `  p-${index}\n`)}\nBUNDLED WITH\n   2.6.2\n`,
}

const LISTS: readonly Growth[] = [
  {
    name: 'files of a classification',
    text: (units) =>
      `[suite.unit]\nfiles = [\n${repeated(units, (index) => `  "src/a-${index}.test.ts",\n`)}]\n`,
    read: (text) => readClassification(text, 'suites.toml'),
  },
  {
    name: 'suites of a classification',
    text: (units) =>
      repeated(units, (index) => `[suite.s${index}]\nfiles = ["src/a-${index}/**/*.test.ts"]\n\n`),
    read: (text) => readClassification(text, 'suites.toml'),
  },
  {
    name: 'requirements of a matrix',
    text: (units) =>
      `{"schema_version":"1.0.0","requirements":[${joined(units, (index) => `{"id":"R-${index}","title":"A","acceptance_criteria":"B","tests":[{"path":"tests/a-${index}.test.ts"}]}`)}]}`,
    read: (text) => readMatrix({ path: 'm.json', bytes: [Buffer.from(text)] }),
  },
  {
    name: 'tests of a requirement',
    text: (units) =>
      `{"schema_version":"1.0.0","requirements":[{"id":"R","title":"A","acceptance_criteria":"B","tests":[${joined(units, (index) => `{"path":"tests/a-${index}.test.ts"}`)}]}]}`,
    read: (text) => readMatrix({ path: 'm.json', bytes: [Buffer.from(text)] }),
  },
  {
    name: 'fingerprints of a matrix',
    text: (units) =>
      `{"schema":"governance.traceability-lock/v1","requirements":{${joined(units, (index) => `"R-${index}":"sha256:${CHECKSUM}"`)}}}`,
    read: (text) => readTraceabilityLock(text),
  },
  {
    name: 'entries of a list of extensions',
    text: (units) =>
      `extensions:\n${repeated(units, (index) => `  - id: core/e-${index}\n    name: E ${index}\n    tier: core\n    source:\n      kind: git\n`)}`,
    read: async (text) => readList(await parseDocument(text, 'x.yml'), 'x.yml', { sections: ['extensions'] }),
  },
]

export const projectFiles: GrowthGroup = {
  name: 'project files',
  growths: [
    ...Object.entries(DEPENDENCIES).map(([file, text]) => ({
      name: `packages of ${file}`,
      text,
      read: (content: string) => readDependencies(file, content),
    })),
    ...LISTS,
  ],
}
