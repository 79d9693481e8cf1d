export * from './action-run.ts'
export * from './folder.ts'
export * from './repository.ts'
