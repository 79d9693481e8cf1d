// Loaded before a program whose memory is measured: says at its end how large it was, in KiB.
const { writeFileSync } = require('node:fs')

process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)))
