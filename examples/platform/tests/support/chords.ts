/** Chords that users write in as many ways. */
export const SPELLINGS: readonly string[] = ['ctrl+shift+P', 'Shift+Ctrl+p', 'CTRL + SHIFT + p']
