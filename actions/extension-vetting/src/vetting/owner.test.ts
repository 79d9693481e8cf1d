import { describe, expect, it } from 'vitest'
import { newOwner } from './owner.ts'

const github = 'https://github.com/dana/tool'

describe('a source of somebody else', () => {
  it.each([
    ['the same name', [github], ['https://github.com/eve/tool'], 'github.com/eve', 'github.com/dana'],
    ['another name', [github], ['https://github.com/eve/tool-2'], 'github.com/eve', 'github.com/dana'],
    ['another host', [github], ['https://gitlab.com/dana/tool'], 'gitlab.com/dana', 'github.com/dana'],
    [
      'a host that looks like it',
      [github],
      ['https://github.com.evil.example/dana/tool'],
      'github.com.evil.example/dana',
      'github.com/dana',
    ],
    [
      'a name before the host',
      [github],
      ['https://github.com@evil.example/dana/tool'],
      'evil.example/dana',
      'github.com/dana',
    ],
    [
      'a further source',
      [github],
      [github, 'https://github.com/eve/tool'],
      'github.com/eve',
      'github.com/dana',
    ],
    ['without a host', ['dana/tool'], ['eve/tool'], 'eve', 'dana'],
    ['a package', ['@dana/tool'], ['@eve/tool'], '@eve', '@dana'],
    ['a folder of this repository before', ['./plugins/tool'], ['eve/tool'], 'eve', 'this repository'],
    [
      'a release of somebody else',
      ['https://github.com/dana/tool/releases/download/v1/tool.tar.gz'],
      ['https://github.com/eve/tool/releases/download/v1/tool.tar.gz'],
      'github.com/eve',
      'github.com/dana',
    ],
    [
      'a group on a host of its own',
      ['https://git.example.org/dana/x/tool'],
      ['https://git.example.org/eve/x/tool'],
      'git.example.org/eve/x',
      'git.example.org/dana/x',
    ],
    [
      'a download from elsewhere',
      ['https://dl.example.org/1.0/tool.zip'],
      ['https://evil.example/1.0/tool.zip'],
      'evil.example',
      'dl.example.org',
    ],
  ])('%s', (_, before, now, owner, was) => {
    expect(newOwner(now, before)).toEqual({ owner, was })
  })

  it.each([
    ['the same', [github], [github]],
    ['another spelling', [github], ['git@github.com:Dana/Tool.git']],
    ['another name of the same owner', [github], ['https://github.com/dana/tool-2']],
    ['www', [github], ['https://www.github.com/dana/tool']],
    ['a port that says nothing', ['ssh://git@github.com:22/dana/tool'], [github]],
    [
      'another release',
      ['https://github.com/dana/tool/releases/download/v1/tool.tar.gz'],
      ['https://github.com/dana/tool/releases/download/v2/tool.tar.gz'],
    ],
    [
      'a release of the repository',
      [github],
      ['https://github.com/dana/tool/releases/download/v2/tool.zip?raw=1#x'],
    ],
    ['an archive of it', [github], ['https://codeload.github.com/dana/tool/tar.gz/v2']],
    ['a file of it', [github], ['https://raw.githubusercontent.com/dana/tool/main/tool.js']],
    [
      'a release on a host of its own',
      ['https://git.example.org/group/dana/tool/-/archive/v1/tool.zip'],
      ['https://git.example.org/group/dana/tool/-/archive/v2/tool.zip'],
    ],
    [
      'another version of a download',
      ['https://dl.example.org/1.0/tool.zip'],
      ['https://dl.example.org/2.0/tool.zip'],
    ],
    [
      'platforms in another order',
      [github, 'https://github.com/ann/tool'],
      ['https://github.com/ann/tool', github],
    ],
    ['nothing was known', [], [github]],
    ['a package of which nobody knows whose it is', ['left-pad'], [github]],
    ['into this repository', [github], ['./plugins/tool']],
    ['no source', [github], []],
  ])('does not exist: %s', (_, before, now) => {
    expect(newOwner(now, before)).toBeUndefined()
  })
})
