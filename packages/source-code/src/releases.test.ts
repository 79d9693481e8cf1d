import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from './language.ts'
import { scanSource } from './scan.ts'

const FOLDER = join(import.meta.dirname, 'fixtures/releases')

const NEEDLE = /In(?:Code|String|Comment)/g

/** The needles of a text with their lines: each says where it is. */
const needlesOf = (text: string, line = 1): readonly string[] =>
  text
    .split('\n')
    .flatMap((each, index) => (each.match(NEEDLE) ?? []).map((needle) => `${line + index} ${needle}`))

const FILES = readdirSync(FOLDER).map((file) => {
  const path = file.replace(/\.txt$/, '')
  return { path, text: readFileSync(join(FOLDER, file), 'utf8') }
})

describe.each(FILES)('the release $path', ({ path, text }) => {
  it.each([
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
  ])('is read exactly %s', async (_, variant) => {
    const scan = await scanSource(path, variant)
    if (scan.kind !== 'read') throw new Error(JSON.stringify(scan))
    expect(scan.firstErrorLine).toBeUndefined()
    const found = needlesOf(text)
    const at = (place: string) => found.filter((needle) => needle.endsWith(place))
    expect(
      scan.identifiers.flatMap(({ text: name, line }) =>
        name.match(/^InC|^InS/) ? [`${line} ${name}`] : [],
      ),
    ).toEqual(at('InCode'))
    expect(scan.comments.flatMap((comment) => needlesOf(comment.text, comment.line))).toEqual(at('InComment'))
    expect(needlesOf(scan.code)).toEqual(found.filter((needle) => !needle.endsWith('InComment')))
  })
})

it('every language has a file for a release', () => {
  const extensions = LANGUAGES.filter(
    (language) => !FILES.some(({ path }) => path.startsWith(`${language}-`)),
  )
  expect(extensions).toEqual([])
})
