import type { BenchmarkFormat } from '../benchmark-format.ts'

const ROOT = /<(?:Catch2TestRun|Catch)\s/
const HEAD = 4_000

/** Reads Catch2's XML report (`-r xml`). Its reader brings an XML parser along, and is loaded when it is needed. */
export const catch2Format: BenchmarkFormat = {
  id: 'catch2',
  title: 'Catch2 XML',
  tool: 'Catch2',
  docs: 'https://github.com/catchorg/Catch2/blob/devel/docs/benchmarks.md',
  command: '`-r xml`',
  metric: '`<case> > <section> > <benchmark>`',
  statistics: 'mean',
  recognises: ({ content }) => content.kind === 'xml' && ROOT.test(content.text.slice(0, HEAD)),
  read: async ({ content }) => {
    const { readCatch2 } = await import('./catch2-document.ts')
    return content.kind === 'xml' ? readCatch2(content.text) : []
  },
}
