import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from './cache.ts'

/** Sources of public packages, each at one version: the registries never change them. */
export interface Corpus {
  readonly packages: readonly string[]
  /** Where the sources are once they are there. */
  readonly fetch: (name: string) => string
}

export const NPM: Corpus = {
  packages: ['zod@4.1.12', 'effect@3.18.4', 'msw@2.11.6', 'vite@7.1.12', 'hono@4.10.4', '@types/node@24.9.1'],
  fetch: (name) =>
    kept(`npm-${name}`, (folder) => {
      const packed = run('npm', ['pack', '--silent', name, '--pack-destination', folder]).trim()
      run('tar', ['-xzf', join(folder, packed), '-C', folder])
    }),
}

export const PYPI: Corpus = {
  packages: ['fastapi==0.120.0', 'django==5.2.7', 'pytest==8.4.2', 'mypy==1.18.2', 'sympy==1.14.0'],
  fetch: (name) => kept(`pypi-${name}`, (folder) => unpackWheel(name, folder)),
}

/** Packages of Python that bring headers of C and C++. */
export const HEADERS: Corpus = {
  packages: ['pybind11==3.0.1', 'nanobind==2.9.2', 'numpy==2.1.3'],
  fetch: PYPI.fetch,
}

export const GO_MODULES: Corpus = {
  packages: [
    'github.com/spf13/cobra@v1.10.1',
    'github.com/prometheus/prometheus@v0.307.3',
    'golang.org/x/tools@v0.38.0',
  ],
  fetch: (name) => {
    const { Dir: folder }: { readonly Dir: string } = JSON.parse(
      run('go', ['mod', 'download', '-json', name]),
    )
    return folder
  },
}

export const CRATES: Corpus = {
  packages: ['tokio=1.48.0', 'syn=2.0.108', 'clap_builder=4.5.50', 'regex-automata=0.4.13', 'rayon=1.11.0'],
  fetch: (name) => kept(`crates-${name}`, (folder) => vendor(name, folder)),
}

export const MAVEN: Corpus = {
  packages: [
    'com.google.guava:guava:33.5.0-jre',
    'org.junit.jupiter:junit-jupiter-engine:6.0.0',
    'org.springframework:spring-core:6.2.12',
  ],
  fetch: (name) =>
    kept(`maven-${name.replaceAll(':', '-')}`, (folder) => {
      const artifact = `${name}:jar:sources`
      run('mvn', ['-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`])
      for (const jar of readdirSync(folder))
        run('python3', ['-m', 'zipfile', '-e', join(folder, jar), folder])
    }),
}

/** The library that comes with Ruby, and the gems that are installed with it. */
export const RUBY: Corpus = {
  packages: ["RbConfig::CONFIG['rubylibdir']", 'Gem.default_dir'],
  fetch: (name) => run('ruby', ['-e', `print ${name}`]),
}

/** What is installed where PHP looks for its libraries. */
export const PHP: Corpus = {
  packages: ['PEAR_INSTALL_DIR'],
  fetch: (name) => run('php', ['-r', `echo ${name};`]),
}

function unpackWheel(name: string, folder: string): void {
  run('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '--only-binary=:all:', '-d', folder, name])
  for (const wheel of readdirSync(folder))
    run('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder])
}

function vendor(name: string, folder: string): void {
  const [crate = '', version = ''] = name.split('=')
  const manifest = `[package]\nname = "corpus"\nversion = "0.0.0"\n[dependencies]\n${crate} = "=${version}"\n`
  writeFileSync(join(folder, 'Cargo.toml'), `${manifest}[lib]\npath = "lib.rs"\n[workspace]\n`)
  writeFileSync(join(folder, 'lib.rs'), '')
  run('cargo', ['vendor', '--quiet', '--manifest-path', join(folder, 'Cargo.toml'), join(folder, 'vendor')])
}

/** Fills a folder once; what is left half full by a failure is not kept. */
function kept(name: string, fill: (folder: string) => void): string {
  const folder = join(CACHE, name.replaceAll('/', '-'))
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const filled = mkdtempSync(join(CACHE, 'filling-'))
  fill(filled)
  renameSync(filled, folder)
  return folder
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
