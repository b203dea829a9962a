/** The kernel's answers to the calls of checks, before they are handed on: strangers' code runs there. */
import { isFields, readCount, readList, readText } from '#outputs/check/read.ts';
import type { CallResult, OneCallResult, ValueResult } from '#protocol/kernel.ts';
import type { ValueTree } from '#protocol/output.ts';
import { checkRawError } from './check-run-result.ts';

const longestType = 100;
const mostArguments = 100;

/** @throws Error in words, when the answer is none */
export function checkCallResult(value: unknown): CallResult {
	if (isFields(value) && value['kind'] === 'missing')
		return { kind: 'missing', type: readText(value['type'], longestType) };
	if (!isFields(value) || value['kind'] !== 'results' || !Array.isArray(value['results'])) throw unreadable();
	return { kind: 'results', results: value['results'].map(checkOne) };
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
	return {
		kind: 'value',
		value: readTree(value['value']),
		changedArguments: readList(value['changedArguments'], mostArguments).map(readCount),
		leakedTensors: readCount(value['leakedTensors']),
		wasPromise: value['wasPromise'] === true
	};
}

/** What lies in it is read, and refused if need be, where it is compared: in the grader, away from the page. */
function readTree(value: unknown): ValueTree {
	return isFields(value) && typeof value['type'] === 'string'
		? (value as ValueTree)
		: { type: 'unreadable', message: 'The kernel sent no value.' };
}

const unreadable = () => new Error('The kernel’s answer to a call cannot be read.');
