import type { PerformanceReader } from '../record.ts'

const ROOT = /<(?:Catch2TestRun|Catch)\s/
const HEAD = 4_000

/** Reads Catch2's XML report (`-r xml`). Its reader brings an XML parser along, and is loaded when it is needed. */
export const catch2Reader: PerformanceReader = {
  format: 'Catch2 XML',
  recognises: ({ content }) => content.kind === 'xml' && ROOT.test(content.text.slice(0, HEAD)),
  read: async ({ content }) => {
    const { readCatch2 } = await import('./catch2-document.ts')
    return content.kind === 'xml' ? readCatch2(content.text) : []
  },
}
