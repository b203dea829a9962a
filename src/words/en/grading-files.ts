/** The feedback on files that a task asks for: a Dockerfile, a workflow, lists of what is left out. */

export const noText = (file: string) => `The ${file} must be a text.`;
/** The name of a kind of file, for the sentence above. */
export const aDockerfile = 'Dockerfile';
export const aWorkflow = 'workflow';
/** @param problem in the words of Docker's own tools */
export const dockerRefuses = (line: number, problem: string) =>
	`Docker would refuse line ${line} of the Dockerfile: ${problem}.`;
export const noJobs = 'The workflow has no `jobs`, so it does nothing.';
export const noKeys = 'The workflow has no keys: it needs at least `on` and `jobs`.';
export const noSteps = (job: string) => `The job \`${job}\` has no \`steps\`.`;
/** @param problem in the words of the YAML reader */
export const noYaml = (line: number | undefined, problem: string) =>
	`The workflow is no YAML${line === undefined ? '' : ` on line ${line}`}: ${problem}.`;
