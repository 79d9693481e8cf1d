import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyText, runOn, runOnChange, toldBy } from './fixtures/vetting-run.ts'

/** Lists in the form of public registries: what they have and what they lack is said, whatever they look like. */
const registry = (path: string) =>
  readFileSync(join(import.meta.dirname, 'fixtures/registries', path), 'utf8')
const judged = async (lines: readonly string[], files: Readonly<Record<string, string>>) => {
  const run = await runOn({ '.github/governance.yml': policyText(...lines), ...files })
  return { told: toldBy(run), entries: run.outputs['entries'] }
}

it('a list of objects: ids that differ in a hyphen, equal names', async () => {
  const lines = ['list: community-plugins.json', 'columns: { id: id, name: name, source: repo }']
  expect(await judged(lines, { 'community-plugins.json': registry('community-plugins.json') })).toEqual({
    entries: '4',
    told: [
      'warn names',
      '  tidetable: has the name of "tide-table" (community-plugins.json:2) (community-plugins.json:3)',
      'fail existing-faults',
      '  tidetable: the id differs only in case and separators from "tide-table", which is in community-plugins.json:2 (community-plugins.json:3)',
    ],
  })
})

it('a file for each plugin, with a checksum for each platform', async () => {
  const lines = [
    'list: "plugins/*.yaml"',
    'columns: { id: metadata.name, source: "spec.platforms.*.uri", checksum: "spec.platforms.*.sha256" }',
    'add: { pin: [checksum] }',
  ]
  const files = {
    'plugins/prune.yaml': registry('krew/prune.yaml'),
    'plugins/view.yaml': registry('krew/view.yaml'),
  }
  expect(await judged(lines, files)).toEqual({
    entries: '2',
    told: ['fail existing-faults', '  view: has 2 addresses and 1 checksums (plugins/view.yaml:1)'],
  })
})

it('a file for each plugin is pinned again with each release', async () => {
  const lines = [
    'list: "plugins/*.yaml"',
    'columns: { id: metadata.name, source: "spec.platforms.*.uri", checksum: "spec.platforms.*.sha256" }',
    'add: { pin: [checksum] }',
  ]
  const releases = 'github.com/dana/prune/releases/download'
  const before = registry('krew/prune.yaml').replaceAll('example.org/prune', releases)
  const released = (text: string) =>
    text.replace(/v\d+\.\d+\.\d+/g, 'v9.9.9').replace(/sha256: .{4}/g, 'sha256: abcd')
  const plugin = 'plugins/prune.yaml'
  const after = released(before)
  expect(after).not.toBe(before)
  const policy = policyText(...lines)
  const run = await runOnChange({ policy, before: { [plugin]: before }, after: { [plugin]: after } })
  expect(toldBy(run)).toEqual([])
  const taken = after.replaceAll('github.com/dana', 'github.com/eve')
  const other = await runOnChange({ policy, before: { [plugin]: before }, after: { [plugin]: taken } })
  expect(toldBy(other)[0]).toBe('fail replaced')
})

it('a file without an ending: a list of repositories', async () => {
  expect(await judged(['list: integration'], { integration: registry('integration') })).toEqual({
    entries: '3',
    told: [
      'fail existing-faults',
      '  Acme/Boiler: the id differs only in case from "acme/boiler", which is in integration:2 (integration:3)',
    ],
  })
})

it('a table for each extension: reserved ids, versions of which only three numbers are one', async () => {
  const lines = [
    'list: extensions.toml',
    'columns: { version: version, source: submodule, path: path, checksum: checksum }',
    'reserved: ["zed-*", "*-zed"]',
    'add: { pin: [registry-version] }',
    'existing-faults: 4',
  ]
  const { told, entries } = await judged(lines, { 'extensions.toml': registry('extensions.toml') })
  expect(entries).toBe('3')
  expect(told).toEqual([])
  const strict = await judged([...lines.slice(0, -1), 'existing-faults: 3'], {
    'extensions.toml': registry('extensions.toml'),
  })
  expect(strict.told).toEqual([
    'fail existing-faults',
    '  zed-official: the id is reserved: "zed-*" (extensions.toml:10)',
    '  nightfall-theme: has no checksum (extensions.toml:1)',
    '  orbit-lang: has no checksum (extensions.toml:5)',
    '  zed-official: has no checksum (extensions.toml:10)',
  ])
})

describe('a marketplace with sources of several kinds', () => {
  const lines = [
    'list: .plugin/marketplace.json',
    'sections: [plugins]',
    'columns: { id: name, kind: source.source, source: [source.url, source], path: source.path, commit: source.sha }',
    'kinds: { url: git-commit, git-subdir: git-commit }',
    'add: { pin: [git-commit, in-repository] }',
  ]
  const files = {
    '.plugin/marketplace.json': registry('marketplace.json'),
    'plugins/reviewer/plugin.json': '{}',
  }

  it('names each that is not pinned: a ref is not a pin, and neither is a kind that nobody knows', async () => {
    expect(await judged(lines, files)).toEqual({
      entries: '5',
      told: [
        'fail existing-faults',
        '  ghost: "./plugins/ghost" is not in this repository (.plugin/marketplace.json:5)',
        '  drifter: has no commit (.plugin/marketplace.json:14)',
        '  stranger: "git" is not a known kind of source: known are url, git-subdir (.plugin/marketplace.json:18)',
      ],
    })
  })

  it('may be the plugin itself: its root is in this repository', async () => {
    const plugins = {
      plugins: [
        { name: 'whole', source: './' },
        { name: 'empty', source: '' },
      ],
    }
    const { told } = await judged(
      [
        ...lines.filter((line) => !/^(?:kinds|columns)/.test(line)),
        'columns: { id: name, source: source, commit: sha }',
      ],
      {
        '.plugin/marketplace.json': JSON.stringify(plugins),
      },
    )
    expect(told).toEqual([
      'fail existing-faults',
      '  empty: has no commit, version or checksum (.plugin/marketplace.json:1)',
    ])
  })

  it('is compared like any other', async () => {
    const before = registry('marketplace.json')
    const after = before.replace('8c1f0d2a9b7e4c3f5a6d8e9f0a1b2c3d4e5f6a7b', 'v2')
    const run = await runOnChange({
      policy: policyText(...lines, 'existing-faults: 3'),
      before: files,
      after: { '.plugin/marketplace.json': after },
    })
    expect(toldBy(run)).toEqual([
      'fail pins',
      '  planner: "v2" is not a commit in full: a branch or a tag can move, write the commit that it points to (.plugin/marketplace.json:6)',
    ])
  })
})
