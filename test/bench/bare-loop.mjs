// What a person would write without any gate: read the lines, parse each, count one status.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

let passed = 0
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (JSON.parse(line).overall_status === 'PASS') passed++
}
process.stdout.write(`${passed}\n`)
