import { GROUPS } from './all-groups.ts'
import { factorOf } from './factor.ts'

/** Measures one group in a process of its own: `grow.ts <group> <limit>`. Writes a line for each of its readers. */
const [name = '', limit = ''] = process.argv.slice(2)
const group = GROUPS.find((each) => each.name === name)
if (group === undefined) throw new Error(`no group is named ${name}`)
for (const growth of group.growths) {
  process.stderr.write(`bench growth: ${growth.name}\n`)
  const factor = await factorOf(growth, { clock, least: 80, limit: Number(limit) })
  process.stdout.write(`${JSON.stringify(factor)}\n`)
}

/** What a reading leaves behind is cleared away before the next, which would pay for it. */
async function clock(read: () => unknown): Promise<number> {
  globalThis.gc?.()
  const before = process.cpuUsage()
  await read()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
