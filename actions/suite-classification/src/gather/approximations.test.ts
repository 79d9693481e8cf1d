import { expect, test } from 'vitest'
import { scanFiles, usesIn } from '../fixtures/scanned-files.ts'

/* What the README says is approximated, by the names that it links to, and what is found all the same. */

test.each<readonly [claim: string, path: string, text: string, found: readonly string[]]>([
  [
    'escapes are not resolved',
    'tests/a.rs',
    'fn a() { f("Vcr\\x52ecorder"); f("VcrRecorder") }\n',
    ['VcrRecorder'],
  ],
  [
    'content that is put together is not found',
    'a.test.ts',
    "open('fixtures/' + 'vcr')\nopen('fixtures/vcr')\n",
    ['fixtures/vcr'],
  ],
  ['what a macro makes is not seen', 'tests/a.rs', 'double!(Mo, ck);\nmake!(MockA);\n', ['MockA']],
  [
    'what a decorator makes is not seen',
    'test_a.py',
    '@double("Mock")\ndef test_a(MockA): pass\n',
    ['MockA'],
  ],
  ['what getattr finds is not seen', 'test_a.py', 'getattr(x, "Mock" + "A")()\nx.MockB()\n', ['MockB']],
  [
    'both branches of an #if count',
    'a_test.cc',
    '#if 0\nMockA a;\n#else\nMockB b;\n#endif\n',
    ['MockA', 'MockB'],
  ],
  [
    'both branches of an #if of C# count',
    'A.cs',
    '#if DEBUG\nMockA a;\n#else\nMockB b;\n#endif\n',
    ['MockA', 'MockB'],
  ],
  [
    'both branches of an #if of Swift count',
    'a.swift',
    '#if DEBUG\nMockA()\n#else\nMockB()\n#endif\n',
    ['MockA', 'MockB'],
  ],
  ['macros of C are not expanded', 'a_test.cc', '#define M(x) Mo##ck##x\nM(A) a;\nMockB b;\n', ['MockB']],
])('%s: %s', async (_, path, text, found) => {
  const uses = usesIn(await scanFiles({ [path]: text }))
  expect(uses.map((use) => use.split(' ')[1])).toEqual(found)
})
