/** The kernel's answer to a run, before the page believes it: strangers' code runs there. */
import { readPlace } from '#outputs/check/error.ts';
import { isFields, readAmount, readCount, readList, readOneOf, readText } from '#outputs/check/read.ts';
import type { RawError, RunResult, TensorHolder, TensorReport } from '#protocol/kernel.ts';
import * as words from '#words/runs.ts';
import { checkScope } from './errors/check-scope.ts';

const mostHolders = 50;
const longestName = 100;
const mostCauses = 4;
const mostErrors = 10;

/** Gives a well-formed answer, built anew from `value`; never throws. */
export function checkRunResult(value: unknown): RunResult {
	if (!isFields(value)) return { milliseconds: 0, error: unreadable };
	const milliseconds = readAmount(value['milliseconds']);
	if (value['error'] !== undefined) return { milliseconds, error: checkRawError(value['error']) };
	return {
		milliseconds,
		...(value['tensors'] !== undefined && { tensors: checkTensors(value['tensors']) })
	};
}

const unreadable: RawError = {
	name: 'Kernel',
	message: words.unreadableRun,
	stack: ''
};

/** @param depth how many errors lie around this one */
export function checkRawError(value: unknown, depth = 0): RawError {
	const fields = isFields(value) ? value : {};
	const line = readCount(fields['line']);
	const place = readPlace(fields['place']);
	const inner = (error: unknown) => checkRawError(error, depth + 1);
	return {
		name: readText(fields['name'], longestName) || 'Error',
		message: readText(fields['message'], 5000),
		stack: readText(fields['stack'], 20_000),
		...(line > 0 && { line }),
		...(place && { place }),
		...(fields['scope'] !== undefined && { scope: checkScope(fields['scope']) }),
		...(depth < mostCauses && isFields(fields['cause']) && { cause: inner(fields['cause']) }),
		...(depth === 0 &&
			Array.isArray(fields['errors']) && { errors: readList(fields['errors'], mostErrors).map(inner) })
	};
}

function checkTensors(value: unknown): TensorReport {
	const fields = isFields(value) ? value : {};
	return {
		count: readCount(fields['count']),
		bytes: readCount(fields['bytes']),
		held: readList(fields['held'], mostHolders).map(checkHolder),
		loose: readCount(fields['loose'])
	};
}

function checkHolder(value: unknown): TensorHolder {
	const fields = isFields(value) ? value : {};
	return {
		name: readText(fields['name'], longestName),
		kind: readOneOf(fields['kind'], ['value', 'tensor', 'model', 'optimizer']),
		count: readCount(fields['count'])
	};
}
