// The floor: what anybody who hashes a file has to do.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

const hash = createHash('sha256')
for await (const chunk of createReadStream(process.argv[2])) hash.update(chunk)
process.stdout.write(`${hash.digest('hex')}\n`)
