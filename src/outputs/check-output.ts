import type { Output } from '#protocol/output.ts';
import * as words from '#words/output-checks.ts';
import { checkError } from './check/error.ts';
import { isFields, readCount, readList, readOneOf, readText, type Fields } from './check/read.ts';
import { checkImage } from './check/image.ts';
import { checkProgress } from './check/progress.ts';
import { checkTable } from './check/table.ts';
import { checkTensor } from './check/tensor.ts';
import { checkTraining } from './check/training.ts';
import { checkValue } from './check/value.ts';
import { checkWidget, longestSlot } from './check/widget.ts';
import { checkFigure } from './figure/check-figure.ts';

const mostNodes = 5_000;
/** A cell's last value may be a long text, which its view shows in pieces; a printed line may not. */
const valueCharacters = 12_000_000;
const lineCharacters = 200_000;
const mostArguments = 100;
const longestHtml = 1_000_000;

/** One reader per kind of output: a kind without one does not compile. */
const readers: Record<Output['kind'], (fields: Fields) => Output> = {
	console: readConsole,
	dropped: (fields) => ({ kind: 'dropped', lines: readCount(fields['lines']) }),
	value: (fields) => ({
		kind: 'value',
		value: checkValue(fields['value'], { nodes: mostNodes, characters: valueCharacters })
	}),
	table: (fields) => ({
		kind: 'table',
		...('slot' in fields && { slot: readSlot(fields) }),
		table: checkTable(fields['table'])
	}),
	tensor: (fields) => ({ kind: 'tensor', tensor: checkTensor(fields['tensor']) }),
	figure: (fields) => readFigure(fields['figure']),
	image: readImage,
	html: (fields) => ({ kind: 'html', html: readText(fields['html'], longestHtml) }),
	error: (fields) => ({ kind: 'error', error: checkError(fields['error']) }),
	widget: readWidget,
	progress: (fields) => ({
		kind: 'progress',
		slot: readSlot(fields),
		progress: checkProgress(fields['progress'])
	}),
	training: (fields) => ({
		kind: 'training',
		slot: readSlot(fields),
		training: checkTraining(fields['training'])
	})
};

/**
 * The boundary between the kernel, which strangers' code runs in, and the page. Gives a well-formed
 * output within limits of depth, count and length, built anew from `value`; never throws. What is
 * no output becomes a value that says so.
 */
export function checkOutput(value: unknown): Output {
	try {
		const kind = isFields(value) ? readText(value['kind']) : '';
		if (isFields(value) && isKind(kind)) return readers[kind](value);
	} catch {
		// A getter or proxy that throws is no output either.
	}
	return unreadable(words.unknownOutput);
}

function unreadable(message: string): Output {
	return { kind: 'value', value: { type: 'unreadable', message } };
}

function isKind(kind: string): kind is Output['kind'] {
	return Object.hasOwn(readers, kind);
}

function readConsole(fields: Fields): Output {
	const budget = { nodes: mostNodes, characters: lineCharacters };
	return {
		kind: 'console',
		level: readOneOf(fields['level'], ['log', 'info', 'warn', 'error', 'debug']),
		values: readList(fields['values'], mostArguments).map((value) => checkValue(value, budget))
	};
}

function readFigure(figure: unknown): Output {
	const checked = checkFigure(figure);
	if ('figure' in checked) return { kind: 'figure', figure: checked.figure };
	return { kind: 'error', error: { name: words.chart, message: checked.problem, frames: [] } };
}

function readImage(fields: Fields): Output {
	const image = checkImage(fields['image']);
	return image ? { kind: 'image', image } : unreadable(words.badPicture);
}

function readWidget(fields: Fields): Output {
	const widget = checkWidget(fields['widget']);
	if (widget) return { kind: 'widget', slot: readSlot(fields), widget };
	return unreadable(words.unknownWidget);
}

function readSlot(fields: Fields): string {
	return readText(fields['slot'], longestSlot);
}
