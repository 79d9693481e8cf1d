import { openSourceTree } from '@governance-gates/action-kit'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherContext } from '../fixtures/gather-context.ts'
import { gatherDocuments } from './documents.ts'

/** What is broken in the page of a repository. */
async function broken(files: Files, path: string, root?: string): Promise<readonly string[]> {
  using folder = createFolder(files)
  const more = root === undefined ? '' : `, root: ${root}`
  const section = `{ matrix: m.json, documents: [{ path: ${path}, title: A page${more} }] }`
  const { context } = gatherContext({ folder: folder.path, directory: '.', traceability: section })
  const [standing] = await gatherDocuments(context, await openSourceTree(context.inputs))
  const links = standing?.links
  return links?.kind === 'read'
    ? links.broken.map(({ subject, message }) => `${subject} ${message}`)
    : [links?.kind ?? 'none']
}

const missing = (url: string, path: string) => `${url} points to ${path}, which does not exist`
const noAnchor = (url: string, path: string) =>
  `${url} points to #${url.split('#')[1]}, which does not exist in ${path}`

describe('a page of VitePress', () => {
  const site = {
    'docs/.vitepress/config.ts': 'export default defineConfig({ title: "x" })',
    'docs/index.md': '# Home\n',
    'docs/guide/index.md':
      '# Guide\n\n## `index.html` and Project Root\n\n## Why? 🚀 Über!\n\n## 3.0\n\n## Own {#mine}\n\n## Own {#mine2}\n',
    'docs/guide/build.md':
      '## A\n\n## A\n\n## Base <Badge text="x" />\n\nText {#here}\n\n<a id="html"></a>\n',
    'docs/public/logo.svg': '',
    'docs/parts/shared.md': '## Shared part\n',
    'docs/about/README.md': '# About\n',
    'README.md': '# Read me\n',
  }
  const page = (text: string, files: Files = {}) =>
    broken({ ...site, ...files, 'docs/guide/page.md': text }, 'docs/guide/page.md')

  test.each([
    ['[a](/guide/)'],
    ['[a](/guide/build)'],
    ['[a](/guide/build.html#a-1)'],
    ['[a](/guide/build.md#a)'],
    ['[a](./build)'],
    ['[a](build#base)'],
    ['[a](build#here)'],
    ['[a](build#html)'],
    ['[a](./)'],
    ['[a](../)'],
    ['[a](/)'],
    ['[a](./#index-html-and-project-root)'],
    ['[a](./#why-🚀-uber)'],
    ['[a](./#_3-0)'],
    ['[a](./#mine)'],
    ['![a](/logo.svg)'],
    ['<img src="/logo.svg">'],
    ['<a :href="y">x</a> [a](<{{ y }}.md>)'],
    ['[a](/#home)'],
    ['[a](/about/#about)'],
    ['[a](../../README.md#read-me)'],
    ['[[wiki]] and [[wiki|link]]'],
    ['[a](//example.org/x.md) [b](../../../../issues)'],
    ['---\ntitle: T\n---\n# Own\n[a](#own)'],
    ['<!--@include: ../parts/shared.md-->\n\n[a](#shared-part)'],
    ['<!-- @include: @/parts/shared.md{1,3} -->\n\n[a](#shared-part)'],
  ])('%j is sound', async (text) => {
    expect(await page(text)).toEqual([])
  })

  test.each<readonly [string, readonly string[]]>([
    ['[a](/guide/none)', [missing('/guide/none', 'docs/guide/none')]],
    ['[a](/none/)', [missing('/none/', 'docs/none')]],
    ['[a](./none.html)', [missing('./none.html', 'docs/guide/none.html')]],
    ['[a](/docs/guide/build)', [missing('/docs/guide/build', 'docs/docs/guide/build')]],
    ['[a](/README.md)', [missing('/README.md', 'docs/README.md')]],
    ['[a](/parts/)', [missing('/parts/', 'docs/parts')]],
    ['[a](./#own)', [noAnchor('./#own', 'docs/guide/index.md')]],
    ['[a](build#a-2)', [noAnchor('build#a-2', 'docs/guide/build.md')]],
    [
      '[a](./#indexhtml-and-project-root)',
      [noAnchor('./#indexhtml-and-project-root', 'docs/guide/index.md')],
    ],
    ['![a](/none.svg)', [missing('/none.svg', 'docs/none.svg')]],
    ['---\ntitle: T\n---\n[a](#title-t)', [noAnchor('#title-t', 'docs/guide/page.md')]],
    ['<!--@include: ./none.md-->', ['./none.md includes ./none.md, which does not exist']],
    ['[a](../../../../../../etc/passwd)', ['../../../../../../etc/passwd points outside the repository']],
  ])('%j is broken', async (text, expected) => {
    expect(await page(text)).toEqual(expected)
  })

  test('a page may include itself', async () => {
    expect(await page('# X\n<!--@include: ./page.md-->\n[a](#x) [b](#y)')).toEqual([
      noAnchor('#y', 'docs/guide/page.md'),
    ])
  })

  test('its folder of sources is found in the configuration', async () => {
    const files = {
      'web/.vitepress/config.mts': "export default { srcDir: './src' }",
      'web/src/a.md': '[a](/b) [b](/none)',
      'web/src/b.md': '',
    }
    expect(await broken(files, 'web/src/a.md')).toEqual([missing('/none', 'web/src/none')])
  })

  test('pages have the address that their front matter says', async () => {
    const files = {
      'docs/x/y.md': '---\npermalink: /short/\n---\n',
      'docs/z.md': '---\nslug: "other"\n---\n',
    }
    expect(await page('[a](/short/) [b](/other) [c](/others)', files)).toEqual([
      missing('/others', 'docs/others'),
    ])
  })
})

describe('a page of MkDocs', () => {
  const site = {
    'docs/en/mkdocs.yml':
      'site_name: X\nmarkdown_extensions:\n  x: !!python/name:a.b\n  pymdownx.snippets:\n    base_path: ../snippets\n',
    'docs/en/docs/index.md': '# Home\n',
    'docs/en/docs/img/a.png': '',
    'docs/en/docs/tutorial/first.md':
      '# First { #first-one }\n\n## Über _x_: 1.0\n\n## A\n\n## A\n\n!!! note\n    ### Within\n\nText\n{: #para }\n',
    'docs/en/docs/reference/api.md': '::: pkg.Class\n',
    'docs/en/docs/moved.md': '---\nslug: elsewhere\n---\n# Moved\n',
    'docs/en/docs/about/README.md': '# About\n',
    'docs/en/docs/tutorial/tabs.md': '=== "One"\n    ### Tab\n\n??? note\n    ### Folded\n',
    'docs/snippets/part.md': '## Part\n',
    'docs/es/mkdocs.yml': 'INHERIT: ../en/mkdocs.yml\n',
  }
  const page = (text: string) =>
    broken({ ...site, 'docs/en/docs/tutorial/page.md': text }, 'docs/en/docs/tutorial/page.md')

  test.each([
    ['[a](first.md#first-one){.internal-link target=_blank}'],
    ['[a](first.md#uber-x-10)'],
    ['[a](first.md#a_1)'],
    ['[a](first.md#within)'],
    ['[a](first.md#para)'],
    ['[a](../index.md)'],
    ['[a](../first/)'],
    ['<img src="/img/a.png">'],
    ['![a](../img/a.png) ![a](../../img/a.png)'],
    ['[a](../reference/api.md#pkg.Class.method)'],
    ['--8<-- "part.md"\n\n[a](#part)'],
    ['!!! tip "x"\n    [a](first.md)'],
    ['# T { #t }\n[a](#t)'],
    ['[a](/elsewhere#moved)'],
    ['[a](/about/#about) [b](../../about/)'],
    ['[a](../first.html) [b](first)'],
    ['[a](tabs.md#tab) [b](tabs.md#folded)'],
  ])('%j is sound', async (text) => {
    expect(await page(text)).toEqual([])
  })

  test.each<readonly [string, readonly string[]]>([
    ['[a](none.md)', [missing('none.md', 'docs/en/docs/tutorial/none.md')]],
    ['[a](first.md#first)', [noAnchor('first.md#first', 'docs/en/docs/tutorial/first.md')]],
    ['[a](first.md#a-1)', [noAnchor('first.md#a-1', 'docs/en/docs/tutorial/first.md')]],
    [
      '[a](../reference/api.md#pkg.Other)',
      [noAnchor('../reference/api.md#pkg.Other', 'docs/en/docs/reference/api.md')],
    ],
    ['<img src="/img/none.png">', [missing('/img/none.png', 'docs/en/docs/img/none.png')]],
    ['--8<-- "none.md"', ['none.md includes none.md, which does not exist']],
    ['!!! tip "x"\n    [a](none.md)', [missing('none.md', 'docs/en/docs/tutorial/none.md')]],
    ['```\n!!! tip "x"\n    [a](none.md)\n```', []],
  ])('%j is broken', async (text, expected) => {
    expect(await page(text)).toEqual(expected)
  })

  test('has what the site has that its configuration inherits from', async () => {
    const files = { ...site, 'docs/es/docs/page.md': '![a](/img/a.png) ![a](/img/b.png)' }
    expect(await broken(files, 'docs/es/docs/page.md')).toEqual([
      missing('/img/b.png', 'docs/es/docs/img/b.png'),
    ])
  })

  test('may inherit from itself', async () => {
    const files = {
      'mkdocs.yml': 'INHERIT: mkdocs.yml\ndocs_dir: pages\n',
      'pages/a.md': '[a](b.md)',
      'pages/b.md': '',
    }
    expect(await broken(files, 'pages/a.md')).toEqual([])
  })
})

describe('a page of Docusaurus', () => {
  const site = {
    'docusaurus.config.js': 'module.exports = {}',
    'docs/01-intro.md': '# Intro\n\n## Long title {#short}\n\n## Über\n',
    'docs/02-guides/03-start.mdx': '---\nid: begin\n---\n## Begin\n',
    'docs/slug.md': '---\nslug: /custom\n---\n',
    'docs/about/README.md': '# About\n',
    'docs/about/index.md': '# Index\n',
    'src/pages/team.md': '# Team\n',
    'blog/a.md': '# Blog\n',
    'static/img/a.png': '',
  }
  const page = (text: string) => broken({ ...site, 'docs/page.md': text }, 'docs/page.md')

  test.each([
    ['[a](./01-intro.md#short)'],
    ['[a](/docs/intro#über)'],
    ['[a](/docs/guides/begin#begin)'],
    ['[a](/docs/custom)'],
    ['![a](/img/a.png) ![a](@site/static/img/a.png)'],
    ['[a](/team#team) [b](/team.html) [c](/blog/a)'],
    ['[a](about/#index) [b](./slug) [c](../slug)'],
  ])('%j is sound', async (text) => {
    expect(await page(text)).toEqual([])
  })

  test.each<readonly [string, readonly string[]]>([
    ['[a](/docs/none)', [missing('/docs/none', 'docs/none')]],
    ['[a](/docs/intro#long-title)', [noAnchor('/docs/intro#long-title', 'docs/01-intro.md')]],
    ['[a](/docs/intro#uber)', [noAnchor('/docs/intro#uber', 'docs/01-intro.md')]],
  ])('%j is broken', async (text, expected) => {
    expect(await page(text)).toEqual(expected)
  })
})

describe('a root that the policy names', () => {
  const files = { 'site/a.md': '[a](/b) [b](/b#one-two) [c](/none) [d](b#x)', 'site/b.md': '# One: two\n' }

  test('is where addresses with a slash start', async () => {
    expect(await broken(files, 'site/a.md', 'site')).toEqual([
      missing('/none', 'site/none'),
      noAnchor('b#x', 'site/b.md'),
    ])
  })

  test('does not exist without the key: the page is read as GitHub reads it', async () => {
    expect(await broken(files, 'site/a.md')).toEqual([
      missing('/b', 'b'),
      missing('/b#one-two', 'b'),
      missing('/none', 'none'),
      missing('b#x', 'site/b'),
    ])
  })
})

test('on GitHub an id in braces is a part of the title, and text between two rules is text', async () => {
  const text = '---\nA [link](none.md).\n\n---\n## Title {#x}\n[a](#title-x) [b](#x)'
  expect(await broken({ 'a.md': text }, 'a.md')).toEqual([
    missing('none.md', 'none.md'),
    noAnchor('#x', 'a.md'),
  ])
})
