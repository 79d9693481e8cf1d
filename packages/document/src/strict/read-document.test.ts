import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EvidenceError } from './evidence-error.ts'
import type { Located } from './located-shape.ts'
import { parseJsonTree, parseToml, parseYamlDocuments } from './read-document.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

/** Every value with its path and line: `a.b[0] = "x" @3`. */
function lines(node: Located, path = ''): readonly string[] {
  switch (node.kind) {
    case 'mapping':
      return [
        `${path} {} @${node.line}`,
        ...Array.from(node.members).flatMap(([key, member]) => lines(member, `${path}.${key}`)),
      ]
    case 'list':
      return [`${path} [] @${node.line}`, ...node.items.flatMap((item, at) => lines(item, `${path}[${at}]`))]
    default:
      return [`${path} ${node.kind} ${node.text} @${node.line}`]
  }
}

/** What JSON would hold. */
function plain(node: Located): unknown {
  switch (node.kind) {
    case 'mapping':
      return new Map(Array.from(node.members, ([key, member]) => [key, plain(member)]))
    case 'list':
      return node.items.map(plain)
    case 'number':
    case 'boolean':
    case 'null':
      return JSON.parse(node.text)
    default:
      return node.text
  }
}

function asMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asMaps)
  if (typeof value !== 'object' || value === null) return value
  return new Map(Object.entries(value).map(([key, member]) => [key, asMaps(member)]))
}

async function onlyRefuses(read: () => unknown): Promise<void> {
  try {
    await read()
  } catch (error) {
    expect(error).toBeInstanceOf(EvidenceError)
  }
}

describe('TOML', () => {
  test('knows the line of every value', async () => {
    const text = [
      'title = "x" # a comment with [brackets',
      'a.b = 1',
      '  [suite.unit]',
      "files = [ 'one',",
      '  # not this',
      '  "two\\u0041", """',
      'three""" ]',
      '[[package]]',
      'name = "p"',
      '[[package]]',
      'day = 2026-02-28',
      'moment = 2026-02-28T01:02:03Z',
      '[package.metadata]',
      'on = true',
      '[suite]',
      'vcr = { files = [], rate = 1_0.5 }',
      '[target.\'cfg(unix)\'."x.y"]',
    ].join('\r\n')
    expect(lines(await parseToml(text))).toEqual([
      ' {} @1',
      '.title text x @1',
      '.a {} @2',
      '.a.b number 1 @2',
      '.suite {} @3',
      '.suite.unit {} @3',
      '.suite.unit.files [] @4',
      '.suite.unit.files[0] text one @4',
      '.suite.unit.files[1] text twoA @6',
      '.suite.unit.files[2] text three @6',
      '.suite.vcr {} @16',
      '.suite.vcr.files [] @16',
      '.suite.vcr.rate number 10.5 @16',
      '.package [] @8',
      '.package[0] {} @8',
      '.package[0].name text p @9',
      '.package[1] {} @10',
      '.package[1].day date 2026-02-28 @11',
      '.package[1].moment date 2026-02-28T01:02:03Z @12',
      '.package[1].metadata {} @13',
      '.package[1].metadata.on boolean true @14',
      '.target {} @17',
      '.target.cfg(unix) {} @17',
      '.target.cfg(unix).x.y {} @17',
    ])
  })

  test.each([
    ['a = 1\na = 2', 'not valid TOML', 2],
    ['[a]\nb = 1\n[a]', 'not valid TOML', 3],
    ['[a]\nb.c = 1\n[a.b]', 'not valid TOML', 3],
    ['a = [1]\n[[a]]', 'not valid TOML', 2],
    ['a = "x', 'not valid TOML', 1],
    ['a = [\n1,\n', 'not valid TOML', 3],
    ['ok = 1\nb = 2026-02-30', 'not valid TOML', 2],
    ['a b', 'not valid TOML', 1],
    [`a = ${'['.repeat(65)}`, 'nested deeper than 64', 1],
    [`a = 1\nb = ${'{c='.repeat(70)}`, 'nested deeper than 64', 2],
    [`${'a.'.repeat(70)}b = 1`, 'nested deeper than 64', 1],
    [`a = "${'x'.repeat(400_000)}"`, 'a string is too long', undefined],
  ])('is refused: %#', async (text, message, line) => {
    await expect(parseToml(text)).rejects.toThrow(refusal(message, line))
  })

  test('is nested 64 deep at most', async () => {
    await expect(parseToml(`a = ${'['.repeat(64)}${']'.repeat(64)}`)).resolves.toBeDefined()
  })

  test('does not count brackets in strings and comments as nesting', async () => {
    const many = '['.repeat(100)
    const text = `a = "\\"${many}" # ${many}\nb = '${many}'\nc = """\n"${many}"\n"""\nd = '''\n${many}'''`
    expect(lines(await parseToml(text))).toHaveLength(5)
  })

  test('has a million parts at most, and refuses more before it fills the memory with them', async () => {
    const text = `a = [\n${'1,'.repeat(1_000_001)}]`
    await expect(parseToml(text)).rejects.toThrow(refusal('more than 1000000', 2))
  })

  test('may have 64 Mi characters', async () => {
    const text = `a = 1 #${' '.repeat(64 * 1024 * 1024)}`
    await expect(parseToml(text)).rejects.toThrow(refusal('larger than 64 MiB', undefined))
  })

  test('keeps what prototypes are made of as ordinary keys', async () => {
    const document = await parseToml('__proto__.x = 1\n[constructor]\ny = 2')
    expect(lines(document)).toContain('.__proto__.x number 1 @1')
    expect(lines(document)).toContain('.constructor.y number 2 @3')
  })
})

describe('JSON', () => {
  test('knows the line of every value', () => {
    const text = '{\r\n "a":\n {"b\\u0041": [1,\n"x\\n,]", {}\n] , "c": -1e5},\n"d":null, "e": true}'
    expect(lines(parseJsonTree(text))).toEqual([
      ' {} @1',
      '.a {} @2',
      '.a.bA [] @3',
      '.a.bA[0] number 1 @3',
      '.a.bA[1] text x\n,] @4',
      '.a.bA[2] {} @4',
      '.a.c number -1e5 @5',
      '.d null null @6',
      '.e boolean true @6',
    ])
  })

  test('is what JSON.parse reads, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t', '\r\n'), (value, indent) => {
        const text = JSON.stringify(value, null, indent === '\r\n' ? 2 : indent)
        const laidOut = indent === '\r\n' ? text.replaceAll('\n', '\r\n') : text
        expect(plain(parseJsonTree(laidOut))).toEqual(asMaps(JSON.parse(text)))
      }),
    )
  })

  test.each([
    ['{"a": 1,\n"a": 2}', 'appears twice', 2],
    ['{"a": [1,\n2', 'truncated', 2],
    ['{"a": 01}', 'not valid JSON', 1],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'nested deeper than 64', 1],
    [' '.repeat(64 * 1024 * 1024 + 1), 'larger than 64 MiB', undefined],
  ])('is refused: %#', (text, message, line) => {
    expect(() => parseJsonTree(text)).toThrow(refusal(message, line))
  })
})

describe('YAML', () => {
  test('knows the line of every value', async () => {
    const text = 'a:\n  - x # not this\n  - "y"\n"b": {c: 0x1, d: }\n? e\n: |\n  z\n2026: 2026-02-28\n'
    const [document] = await parseYamlDocuments(text)
    expect(document === undefined ? [] : lines(document)).toEqual([
      ' {} @1',
      '.a [] @1',
      '.a[0] text x @2',
      '.a[1] text y @3',
      '.b {} @4',
      '.b.c number 0x1 @4',
      '.b.d null  @4',
      '.e text z\n @5',
      '.2026 text 2026-02-28 @8',
    ])
  })

  test('may have several documents, whose lines go on', async () => {
    const documents = await parseYamlDocuments('---\na: 1\n---\n# nothing\n---\nb: 2\n')
    expect(documents.map((document) => lines(document))).toEqual([
      [' {} @2', '.a number 1 @2'],
      [' {} @6', '.b number 2 @6'],
    ])
  })

  test.each([
    ['a: 1\na: 2', 'the key "a" appears twice', 2],
    ['a: 1\n"a": 2', 'the key "a" appears twice', 2],
    ['a: &x 1\nb: *x', 'an alias', 2],
    ['a: &x [*x]', 'an alias', 1],
    ['a: 1\nb: !mine 2', 'tag', 2],
    ['a: [1', 'YAML that cannot be used', 1],
    ['a: 1\n b: 2', 'YAML that cannot be used', 1],
    ['? [a]\n: 1', 'YAML that cannot be used', 1],
    [`a: ${'['.repeat(100_000)}`, 'nested deeper than 64', 1],
    [`a: 1${'\n'.repeat(2_000_000)}`, 'more than 2000000 parts', expect.any(Number)],
  ])('is refused: %#', async (text, message, line) => {
    await expect(parseYamlDocuments(text)).rejects.toThrow(refusal(message, line))
  })

  test('is nested 64 deep at most', async () => {
    await expect(parseYamlDocuments(`${'['.repeat(64)}${']'.repeat(64)}`)).resolves.toHaveLength(1)
    await expect(parseYamlDocuments(`${'['.repeat(65)}${']'.repeat(65)}`)).rejects.toThrow(
      refusal('nested', 1),
    )
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(...'{}[]"\'\\=:.,#-&*!|>?%@\n\r\t a1_', '"""', "'''", '---\n', '[[', 'a = ')
  const anyText = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  )

  test.each([
    ['TOML', parseToml],
    ['JSON', parseJsonTree],
    ['YAML', parseYamlDocuments],
  ])('is read as %s or refused in words', async (_, read) => {
    await fc.assert(
      fc.asyncProperty(anyText, (text) => onlyRefuses(() => read(text))),
      { numRuns: 2000 },
    )
  })
})
