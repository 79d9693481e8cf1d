import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.MEMORY_PROBE, String(process.resourceUsage().maxRSS)))
