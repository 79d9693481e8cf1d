import { describe, expect, test } from 'vitest'
import { linkTarget } from './link-target.ts'

const shown = (url: string, document = 'docs/guide/start.md') => {
  const target = linkTarget(url, document)
  return target.kind === 'inside' ? `${target.path}#${target.fragment}` : target.kind
}

describe('a link leads', () => {
  test.each([
    ['next.md', 'docs/guide/next.md#'],
    ['./next.md#top', 'docs/guide/next.md#top'],
    ['../api.md', 'docs/api.md#'],
    ['../../README.md#use-it', 'README.md#use-it'],
    ['#here', 'docs/guide/start.md#here'],
    ['', 'docs/guide/start.md#'],
    ['/LICENSE', 'LICENSE#'],
    ['/', '#'],
    ['..', 'docs#'],
    ['../', 'docs#'],
    ['../..', '#'],
    ['a%20b.md#%C3%BC', 'docs/guide/a b.md#ü'],
    ['a b.md', 'docs/guide/a b.md#'],
    ['x.png?raw=true', 'docs/guide/x.png#'],
    ['100%.md', 'docs/guide/100%.md#'],
    ['../../../../issues', 'elsewhere'],
    ['../../../other-branch/README.md', 'elsewhere'],
    ['../../../../issues/new?template=bug.yml', 'elsewhere'],
    ['../../../../releases/tag/v1.0', 'elsewhere'],
    ['../../../../..', 'outside'],
    ['../../../outside.md', 'outside'],
    ['../../../../outside.md', 'outside'],
    ['../../../../../../etc/passwd', 'outside'],
    ['https://example.org/', 'elsewhere'],
    ['HTTP://example.org/', 'elsewhere'],
    ['//example.org/x', 'elsewhere'],
    ['mailto:a@example.org', 'elsewhere'],
    ['vscode:extension/x', 'elsewhere'],
  ])('%j to %s', (url, expected) => {
    expect(shown(url)).toBe(expected)
  })

  test('from a document whose name has to be written differently in a URL', () => {
    expect(shown('b.md', 'a#b/c?d/50%.md')).toBe('a#b/c?d/b.md#')
    expect(shown('#x', 'a b/ü.md')).toBe('a b/ü.md#x')
  })
})
