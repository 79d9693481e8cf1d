// What a person would write without any gate: walk the folders, count the test files.
import { readdirSync } from 'node:fs'

function count(folder) {
  let tests = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) tests += count(`${folder}/${entry.name}`)
    else if (entry.name.endsWith('.test.ts')) tests++
  }
  return tests
}

process.stdout.write(`${count(process.argv[2])}\n`)
