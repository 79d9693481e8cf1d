package runner

import (
	"strings"

	"github.com/nektos/act/pkg/model"
)

// cell is where a job stands in its matrix.
type cell struct{ index, total int }

// strategy is what GitHub's strategy context has in every job: a job without a matrix is cell 0 of 1.
func (c cell) strategy() map[string]interface{} {
	return map[string]interface{}{"job-index": float64(c.index), "job-total": float64(max(c.total, 1))}
}

// resolveSelf gives `uses: $/path` its meaning: the repository and the ref that the workflow file itself came from.
func resolveSelf(plan *model.Plan, repository, ref string) {
	resolve := func(uses string) string {
		if path, found := strings.CutPrefix(uses, "$/"); found {
			return repository + "/" + path + ref
		}
		return uses
	}
	for _, stage := range plan.Stages {
		for _, run := range stage.Runs {
			for _, job := range run.Workflow.Jobs {
				job.Uses = resolve(job.Uses)
				for _, step := range job.Steps {
					step.Uses = resolve(step.Uses)
				}
			}
		}
	}
}
