import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContent } from './content.ts'
import { type Excerpt, type ReadSource, scanSource } from './scan.ts'

type Place = 'comment' | 'string' | 'code'

/** Source around a needle; `N` is the needle and `…` is noise, without the signs that would end the place. */
type Template = readonly [place: Place, source: string, without: string]

const SCRIPT: readonly Template[] = [
  ['comment', '// … N …', ''],
  ['comment', '/* …\n N … */', '*'],
  ['string', `use('…N…');`, `'\\`],
  ['string', `use("…N…");`, '"\\'],
  ['string', 'use(`…\n…N…`);', '`\\'],
  ['string', `use(\`a \${"… N"} b\`);`, '"\\'],
  ['string', 'use(String.raw`\\u … N`);', '`\\'],
  ['code', 'N();', ''],
  ['code', 'const N = /["\'`\\/]\\/\\/ [/"]/g;', ''],
  ['code', `use(\`… \${ N /* … */ } …\`);`, '`\\*'],
  ['code', 'class A { #N = a / b / c }', ''],
]

const JSX: readonly Template[] = [
  ...SCRIPT,
  ['comment', 'use(<p>a{/* … N … */}b</p>);', '*'],
  ['string', 'use(<p title="… N …">a</p>);', '"'],
  ['string', 'use(<p>… N …</p>);', '<>{}'],
  ['code', `use(<N a='…' />);`, `'`],
]

const C_LIKE: readonly Template[] = [
  ['comment', '// … N …', '\\'],
  ['comment', '/* …\n N … */', '*'],
  ['string', 'f("… N …");', '"\\$'],
  ['code', `N('"', '\\''); // …`, '\\'],
  ['code', 'N("//" /* … */);', '*'],
]

const NESTED: Template = ['comment', '/* … /* N */ …\n */', '*']

/** As PHP needs it: each part in tags of its own. */
const tagged = (templates: readonly Template[]): readonly Template[] =>
  templates.map(([place, source, without]) => [place, `?><?php ${source}`, without])

const TEMPLATES: Readonly<Record<string, readonly Template[]>> = {
  'a.rs': [
    ['comment', '// … N …', ''],
    ['comment', '/// … N …\nfn f() {}', ''],
    ['comment', '/* … /* N */ …\n */', '*'],
    ['string', 'const A: &str = "…\n…N…";', '"\\'],
    ['string', 'const A: &str = r###"… N …"###;', '#'],
    ['string', 'const A: &CStr = cr#"… N …"#;', '#'],
    ['string', 'use_it!("… N …", \'"\', \'x);', '"\\'],
    ['code', `fn N<'a>(x: &'a str) -> char { '"' }`, ''],
    ['code', `use_it! { N => '\\'' }`, ''],
    ['code', '#[derive(N)] struct A;', ''],
  ],
  'a.ts': SCRIPT,
  'a.jsx': JSX,
  'a.tsx': JSX,
  'a.py': [
    ['comment', '# … N …', ''],
    ['comment', '"""…\n N … """', '"\\'],
    ['comment', `def f():\n  '… N …'\n`, `'\\`],
    ['string', `x = '… N …'`, `'\\`],
    ['string', 'x = """…\n… N …."""', '"\\'],
    ['string', 'x = f"… N {y!r:>10}"', '"\\{}'],
    ['string', 'x = f"{y + "… N"} # z"', '"\\{}'],
    ['string', `use(rb'… N …')`, `'\\`],
    ['code', 'N = 1', ''],
    ['code', 'x = f"… {N!r:>10} # …"', '"\\{}'],
    ['code', 'def N():\n  yield\n', ''],
  ],
  'a.java': [...C_LIKE, ['string', 'f("""\n… N …""");', '"\\'], ['code', '@N(a = "…") class A {}', '"\\']],
  'a.kt': [
    ...C_LIKE,
    NESTED,
    ['string', 'f("""\n… N …""")', '"$'],
    ['string', 'f($$"… $ N …")', '"\\$'],
    ['code', `f("… \${ N /* … */ } …")`, '"\\*'],
    ['code', 'f("""… $N …""")', '"'],
  ],
  'a.scala': [
    ...C_LIKE,
    NESTED,
    ['code', `f(s"… \${ N("//") } …")`, '"\\'],
    ['string', 'f("""\n… N …""")', '"'],
  ],
  'a.dart': [
    ['comment', '// … N …', ''],
    NESTED,
    ['string', `f('… N …');`, `'\\`],
    ['string', `f(r'… N …');`, `'`],
    ['code', `f("… \${N("//")} …");`, '"\\'],
  ],
  'a.cs': [
    ...C_LIKE,
    ['string', 'f(@"…\n… N …");', '"'],
    ['string', 'f("""\n … N …\n """);', '"'],
    ['string', 'f($$"""… {N} …""");', '"{}'],
    ['code', 'f($"… {N:…} {{");', '"\\{}'],
    ['code', 'f($@"…\n{N("//")}");', '"{}'],
    ['code', 'f($$"""{… {{N}} …""");', '"{}'],
  ],
  'a.cpp': [
    ...C_LIKE,
    ['comment', '// … \\\n … N', '\\'],
    ['string', 'f(R"x(…)" N …)x");', ''],
    ['string', 'f(u8"…\\\n N …");', '"\\'],
    ['string', '#include <N/x>', ''],
    ['code', `int N = 1'000;`, ''],
    ['code', '#define N(x) "…" {', '"\\'],
  ],
  'a.rb': [
    ['comment', '# … N …', ''],
    ['comment', '=begin\n … N … \n=end', ''],
    ['string', 'f("… N …")', '"\\#'],
    ['string', `f('… N …')`, `'\\`],
    ['string', 'f(%q{… {N} …})', '{}\\'],
    ['string', 'f(/… N …/)', '/\\#'],
    ['string', 'a = <<~EOS\n … N …\nEOS', '\\#'],
    ['string', "f(<<-A, <<'B')\n A \n  A\n … N … \nB", ''],
    ['code', 'f("… #{N("#")} …")', '"\\#'],
    ['code', 'a = b / N / c', ''],
  ],
  'a.php': tagged([
    ['comment', '// … N …', ''],
    ['comment', '# … N …', ''],
    ['comment', '/* …\n N … */', '*'],
    ['string', `f('… N …');`, `'\\`],
    ['string', `f(<<<'A'\n … N …\n  A);`, ''],
    ['string', '?> … N … <?php', '<>'],
    ['code', 'f("… {$N} …");', '"\\{}'],
    ['code', 'f(<<<A\n … $N …\n  A);', '\\{}$'],
  ]),
  'a.swift': [
    ['comment', '// … N …', ''],
    NESTED,
    ['string', 'f("… N …")', '"\\'],
    ['string', 'f(#"… \\(N) …"#)', '"'],
    ['string', 'f("""\n… N …\n""")', '"\\'],
    ['code', 'f("… \\(N("//")) …")', '"\\'],
    ['code', 'f(#"… \\#(N) …"#)', '"\\'],
  ],
  'a.go': [
    ['comment', '// … N …', ''],
    ['comment', '/* …\n N … */', '*'],
    ['string', 'var a = "… N …"', '"\\'],
    ['string', 'var a = `…\n N …`', '`'],
    ['code', `var N = '"'`, ''],
    ['code', 'func N() bool { a := true\n return a }', ''],
  ],
}

const noise = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '`',
      '//',
      '/',
      '*',
      '#',
      '$',
      '{',
      '}',
      '\\',
      'r#"',
      'x',
      'é',
      '日',
      ' ',
      '<',
      '>',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))

// A space before and after keeps noise from joining the signs around it, and `${` from coming about.
const fill = (source: string, [first, second]: readonly [string, string], without: string): string => {
  const clean = (text: string): string =>
    [...text]
      .filter((sign) => !without.includes(sign))
      .join('')
      .replaceAll('${', '$ {')
  return source.replace('…', () => ` ${clean(first)} `).replaceAll('…', () => ` ${clean(second)} `)
}

const sources = (templates: readonly Template[]): fc.Arbitrary<readonly { place: Place; text: string }[]> =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...templates), fc.tuple(noise, noise))
      .map(([[place, source, without], parts]) => ({ place, text: fill(source, parts, without) })),
    { minLength: 1, maxLength: 12 },
  )

async function read(path: string, text: string): Promise<ReadSource> {
  const scan = await scanSource(path, text)
  if (scan.kind !== 'read') throw new Error(JSON.stringify(scan))
  return scan
}

/** The line of the needle by the excerpt that holds it; undefined where none does. */
function lineIn(excerpts: readonly Excerpt[], needle: string): number | undefined {
  const holder = excerpts.find((excerpt) => excerpt.text.includes(needle))
  return holder && holder.line + holder.text.slice(0, holder.text.indexOf(needle)).split('\n').length - 1
}

describe.each(Object.entries(TEMPLATES))('a needle in %s', (path, templates) => {
  it('is found in code and strings, on its line, and never in a comment', async () => {
    const property = fc.asyncProperty(
      sources(templates),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      async (parts, lineBreak, mark) => {
        const named = parts.map(({ text }, index) => text.replace('N', `Needle${index}x`))
        const text = mark + named.join('\n').replaceAll('\n', lineBreak)
        const scan = await read(path, text)
        for (const [index, { place }] of parts.entries()) {
          const needle = `Needle${index}x`
          const line = text.slice(0, text.indexOf(needle)).split('\n').length
          const at = (wanted: Place): number | undefined => (place === wanted ? line : undefined)
          expect([needle, ...findContent(scan, needle)]).toEqual(
            place === 'comment' ? [needle] : [needle, line],
          )
          expect([needle, lineIn(scan.identifiers, needle)]).toEqual([needle, at('code')])
          expect([needle, lineIn(scan.strings, needle)]).toEqual([needle, at('string')])
          expect([needle, lineIn(scan.comments, needle)]).toEqual([needle, at('comment')])
        }
      },
    )
    await fc.assert(property, { numRuns: 150 })
  })
})
