// Required before a measured program: says at its end what the process took. CommonJS, since a module would bring the loader of
// modules into `node -e 0`, which does without.
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cost = {
    cpu: (userCPUTime + systemCPUTime) / 1000,
    wall: performance.now(),
    memory: maxRSS * 1.024e-3,
  }
  writeFileSync(process.env.BENCH_PROBE, JSON.stringify(cost))
})
