import { processRunner } from '@governance-gates/action-kit'
import { runRestore } from './restore/restore.ts'
import { runSave } from './save/save.ts'

/** Both actions are one bundle: the artifact client is most of it, and both need it. `dist/save.js` starts the one. */
export const save = (): Promise<void> => runSave(processRunner())
/** `dist/restore.js` starts the other. */
export const restore = (): Promise<void> => runRestore(processRunner())
