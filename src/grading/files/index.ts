/** What authors import as `stagecoach/grading/files`: files that learners write, taken apart by what they mean. */
export { dockerfile } from './dockerfile.ts';
export type { DockerInstruction, Dockerfile, Stage } from './dockerfile.ts';
export { dockerignore, gitignore } from './ignore-file.ts';
export type { Ignores } from './ignore-file.ts';
export { workflow } from './workflow.ts';
export type { Job, Step, Workflow } from './workflow.ts';
