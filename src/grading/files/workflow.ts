/** A GitHub Actions workflow as data, for checks that ask what it does and not how it is written. */
import { parseDocument } from 'yaml';
import { CheckFailed } from 'stagecoach/grading';
import { isRecord } from '#base/is-record.ts';
import * as words from '#words/grading-files.ts';

export interface Workflow {
	name: string;
	/** `push`, `pull_request`, … */
	events: string[];
	jobs: Job[];
	/** Of all jobs, in order. */
	steps: Step[];
}

export interface Job {
	id: string;
	runsOn: string[];
	/** Ids of the jobs that must have ended. */
	needs: string[];
	env: Record<string, string>;
	steps: Step[];
}

export interface Step {
	name: string;
	/** Of an action: `{ action: 'actions/checkout', ref: 'v5' }`. */
	uses?: { action: string; ref: string };
	/** Its commands, one a line. */
	run: string[];
	with: Record<string, string>;
	env: Record<string, string>;
}

/**
 * @param text of the file
 * @throws CheckFailed, with the line, for what is no YAML or no workflow
 */
export function workflow(text: unknown): Workflow {
	const root = readYaml(text);
	const jobs = Object.entries(asRecord(root['jobs'])).map(([id, job]) => readJob(id, asRecord(job)));
	if (jobs.length === 0) throw new CheckFailed(words.noJobs);
	return {
		name: asText(root['name']),
		events: namesOf(root['on']),
		jobs,
		steps: jobs.flatMap(({ steps }) => steps)
	};
}

function readYaml(text: unknown): Fields {
	if (typeof text !== 'string') throw new CheckFailed(words.noText(words.aWorkflow));
	const parsed = parseDocument(text);
	const [problem] = parsed.errors;
	if (problem) {
		const [first] = problem.message.split('\n');
		const line = problem.linePos?.[0].line;
		throw new CheckFailed(words.noYaml(line, first!.replace(/ at line .*$/, '')));
	}
	const value: unknown = parsed.toJS();
	if (!isRecord(value)) throw new CheckFailed(words.noKeys);
	return value;
}

function readJob(id: string, job: Fields): Job {
	const steps = Array.isArray(job['steps']) ? job['steps'].map((step) => readStep(asRecord(step))) : [];
	if (steps.length === 0) throw new CheckFailed(words.noSteps(id));
	return { id, runsOn: namesOf(job['runs-on']), needs: namesOf(job['needs']), env: texts(job['env']), steps };
}

function readStep(step: Fields): Step {
	const [action = '', ref = ''] = asText(step['uses']).split('@');
	return {
		name: asText(step['name']),
		...(action !== '' && { uses: { action, ref } }),
		run: asText(step['run'])
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== ''),
		with: texts(step['with']),
		env: texts(step['env'])
	};
}

type Fields = Record<string, unknown>;

const asRecord = (value: unknown): Fields => (isRecord(value) ? value : {});

const asText = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** GitHub takes one name, a list of them, or a mapping from them. */
function namesOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.map(asText);
	return isRecord(value) ? Object.keys(value) : [asText(value)].filter((name) => name !== '');
}

const texts = (value: unknown): Record<string, string> =>
	Object.fromEntries(Object.entries(asRecord(value)).map(([key, item]) => [key, asText(item)]));
