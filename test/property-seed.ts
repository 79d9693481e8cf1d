import fc from 'fast-check'

/**
 * Properties draw the same inputs in every run, so that a red run is about the change and not about luck.
 * `PROPERTY_SEED=random npm run test:units` looks further; a seed that it names runs again as `PROPERTY_SEED=123`.
 */
const seed = process.env['PROPERTY_SEED'] ?? '20261130'

if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
