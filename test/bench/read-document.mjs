// Reads one document in a process of its own: every node is looked at, none is kept. A change log is kept, as a gate does.
import { readFileSync } from 'node:fs'
import { markdownNodes } from '@governance-gates/document/markdown'
import { readChangelog } from '@governance-gates/project-files/changelog'

const [reader, path] = process.argv.slice(2)
const text = readFileSync(path, 'utf8')
let count = 0
if (reader === 'change log') count = JSON.stringify(await readChangelog(text)).length
else
  for (const { type, reason } of markdownNodes(text)) {
    if (type === 'limit') throw new Error(`the document ${reason}`)
    count++
  }
process.stdout.write(`${count}\n`)
