/** The file of a workflow, and its branch or tag, where GitHub gives it. */
export interface WorkflowFile {
  readonly workflow: string
  readonly workflowRef: string | undefined
}

/** Reads the `path` of a run: `.github/workflows/ci.yml`, or `.github/workflows/ci.yml@refs/heads/main`. */
export function workflowFile(path: string): WorkflowFile {
  const at = path.indexOf('@')
  return at === -1
    ? { workflow: path, workflowRef: undefined }
    : { workflow: path.slice(0, at), workflowRef: path.slice(at + 1) }
}
