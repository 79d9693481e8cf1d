/** `ctrl+shift+P` and `Shift+Ctrl+p` are one chord. */
export function normaliseChord(chord: string): string {
  const keys = chord.split('+').map((key) => key.trim().toLowerCase())
  const last = keys.pop() ?? ''
  return [...keys.sort(), last].join('+')
}
