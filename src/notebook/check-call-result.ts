/** The kernel's answers to the calls of checks, before they are handed on: strangers' code runs there. */
import { isFields, readAmount, readCount, readList, readText } from '#outputs/check/read.ts';
import type {
	GradedTree,
	CallResult,
	OneCallResult,
	StepResult,
	UseResult,
	ValueResult
} from '#protocol/kernel.ts';
import * as words from '#words/runs.ts';
import { checkRawError } from './check-run-result.ts';

const longestType = 100;
const mostArguments = 100;
const mostMembers = 100;
const mostSteps = 1000;

/** @throws Error in words, when the answer is none */
export function checkCallResult(value: unknown): CallResult {
	if (isFields(value) && value['kind'] === 'missing')
		return { kind: 'missing', type: readText(value['type'], longestType) };
	if (!isFields(value) || value['kind'] !== 'results' || !Array.isArray(value['results'])) throw unreadable();
	return { kind: 'results', results: value['results'].map(checkOne) };
}

/** @throws Error in words, when the answer is none */
export function checkUseResult(value: unknown): UseResult {
	if (isFields(value) && value['kind'] === 'missing') return { kind: 'missing' };
	if (!isFields(value) || value['kind'] !== 'results' || !Array.isArray(value['results'])) throw unreadable();
	const uses: unknown[] = value['results'];
	return { kind: 'results', results: uses.map((steps) => readList(steps, mostSteps).map(checkStep)) };
}

/** @throws Error in words, when the answer is none */
export function checkValueResult(value: unknown): ValueResult {
	if (!isFields(value)) throw unreadable();
	return value['kind'] === 'missing'
		? { kind: 'missing' }
		: { kind: 'value', value: readTree(value['value']) };
}

function checkOne(value: unknown): OneCallResult {
	if (!isFields(value)) throw unreadable();
	if (value['kind'] === 'threw') return { kind: 'threw', error: checkRawError(value['error']) };
	if (value['kind'] === 'pending') return { kind: 'pending', waitedMs: readAmount(value['waitedMs']) };
	return {
		kind: 'value',
		value: readTree(value['value']),
		changedArguments: readList(value['changedArguments'], mostArguments).map(readCount),
		leakedTensors: readCount(value['leakedTensors']),
		wasPromise: value['wasPromise'] === true
	};
}

function checkStep(value: unknown): StepResult {
	if (isFields(value) && value['kind'] === 'lacks') {
		const members = readList(value['members'], mostMembers).map((name) => readText(name, longestType));
		return { kind: 'lacks', type: readText(value['type'], longestType), members };
	}
	const result = checkOne(value);
	return result.kind === 'value'
		? { ...result, isSelf: (value as { isSelf?: unknown }).isSelf === true }
		: result;
}

/** What lies in it is read, and refused if need be, where it is compared: in the grader, away from the page. */
function readTree(value: unknown): GradedTree {
	return isFields(value) && typeof value['type'] === 'string'
		? (value as GradedTree)
		: { type: 'unreadable', message: words.noValue };
}

const unreadable = () => new Error(words.unreadableCall);
