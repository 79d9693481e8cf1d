/** The settings after an update: what the user changed stays, what is new has its default. */
export function migrate(settings, defaults) {
  return { ...defaults, ...settings }
}
