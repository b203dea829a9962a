import {
	widgetLimits,
	type FileFacts,
	type Stroke,
	type WidgetOf,
	type WidgetSpec
} from '#protocol/widget.ts';
import * as words from '#words/output-checks.ts';
import { readAnswer, readRequest } from './api-console.ts';
import { isFields, readCount, readList, readText, type Fields } from './read.ts';

type Reader<Type extends WidgetSpec['type']> = (fields: Fields) => WidgetOf<Type>;

/** One reader per type of widget: a type without one does not compile. */
const readers: { [Type in WidgetSpec['type']]: Reader<Type> } = {
	slider: readSlider,
	number: readNumber,
	select: readSelect,
	checkbox: (fields) => ({ type: 'checkbox', label: readLabel(fields), value: fields['value'] === true }),
	text: (fields) => ({
		type: 'text',
		label: readLabel(fields),
		placeholder: readText(fields['placeholder'], widgetLimits.label),
		multiline: fields['multiline'] === true,
		value: readText(fields['value'], widgetLimits.text)
	}),
	button: (fields) => ({ type: 'button', label: readLabel(fields), value: readCount(fields['value']) }),
	file: (fields) => ({
		type: 'file',
		label: readLabel(fields),
		accept: readText(fields['accept'], widgetLimits.label),
		value: readFile(fields['value'])
	}),
	drawing: (fields) => ({
		type: 'drawing',
		label: readLabel(fields),
		size: readSize(fields['size']),
		value: readStrokes(fields['value'])
	}),
	'api-console': (fields) => ({
		type: 'api-console',
		label: readLabel(fields),
		value: readRequest(fields['value']),
		answer: readAnswer(fields['answer'])
	})
};

/** The name under which the page gives a widget's value back, at the longest. */
export const longestSlot = widgetLimits.label + 40;

/** A widget that can be drawn and set, within limits; undefined for what is none. */
export function checkWidget(value: unknown): WidgetSpec | undefined {
	const type = isFields(value) ? readText(value['type']) : '';
	return isFields(value) && isType(type) ? readers[type](value) : undefined;
}

function isType(type: string): type is WidgetSpec['type'] {
	return Object.hasOwn(readers, type);
}

function readLabel(fields: Fields): string {
	return readText(fields['label'], widgetLimits.label) || words.unlabelled;
}

function readFinite(value: unknown, otherwise: number): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

function readSlider(fields: Fields): WidgetOf<'slider'> {
	const min = readFinite(fields['min'], 0);
	const max = Math.max(readFinite(fields['max'], min + 1), min);
	const step = readFinite(fields['step'], 0);
	return {
		type: 'slider',
		label: readLabel(fields),
		min,
		max,
		step: step > 0 ? step : readFinite((max - min) / 100, 1),
		value: Math.min(max, Math.max(min, readFinite(fields['value'], min)))
	};
}

function readNumber(fields: Fields): WidgetOf<'number'> {
	const read = (name: string, otherwise: number) =>
		typeof fields[name] === 'number' && !Number.isNaN(fields[name]) ? fields[name] : otherwise;
	return {
		type: 'number',
		label: readLabel(fields),
		min: read('min', -Infinity),
		max: read('max', Infinity),
		step: Math.max(0, readFinite(fields['step'], 0)),
		value: readFinite(fields['value'], 0)
	};
}

function readSelect(fields: Fields): WidgetOf<'select'> {
	const options = readList(fields['options'], widgetLimits.options).map((option) =>
		readText(option, widgetLimits.label)
	);
	const distinct = [...new Set(options)];
	const value = readText(fields['value'], widgetLimits.label);
	return {
		type: 'select',
		label: readLabel(fields),
		options: distinct,
		value: distinct.includes(value) ? value : (distinct[0] ?? '')
	};
}

function readFile(value: unknown): FileFacts | null {
	if (!isFields(value)) return null;
	return {
		name: readText(value['name'], widgetLimits.fileName),
		size: readCount(value['size']),
		type: readText(value['type'], widgetLimits.label)
	};
}

function readSize(value: unknown): number {
	const { least, most } = widgetLimits.drawing;
	return Math.min(most, Math.max(least, readCount(value)));
}

/** Points are kept on the pad, and only so many of all strokes together. */
function readStrokes(value: unknown): Stroke[] {
	let left = widgetLimits.points;
	return readList(value, widgetLimits.strokes).flatMap((stroke) => {
		if (!(stroke instanceof Float64Array)) return [];
		const points = Math.min(Math.floor(stroke.length / 2), left);
		left -= points;
		return points === 0 ? [] : [stroke.slice(0, points * 2).map(onPad)];
	});
}

function onPad(coordinate: number): number {
	return Math.min(1, Math.max(0, readFinite(coordinate, 0)));
}
