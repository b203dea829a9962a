/** The marks under a cell's code: those of the notebook's rules and those of the types, each mistake once. */
import { editor, MarkerSeverity, Range } from 'monaco-editor/editor';
import type { Diagnostic } from '#protocol/cell.ts';
import type { Place } from '#protocol/error.ts';
import * as words from '#words/editor.ts';
import type { CellRange } from '../typescript/queries.ts';
import { dropDoubles } from '../typescript/doubles.ts';
import type { TypeProblem } from '../typescript/problems.ts';
import { modelOf } from './models.ts';
import { toRange } from './ranges.ts';

interface Findings {
	rules: readonly Diagnostic[];
	types: readonly TypeProblem[];
	/** Version of the text that the types were checked in. */
	version: number;
}

const findings = new WeakMap<editor.ITextModel, Findings>();

/** Marks what the notebook's rules have found, in place of what they found before. */
export function markRules(cell: string, rules: readonly Diagnostic[]): void {
	const model = modelOf(cell);
	if (model) show(model, { ...findingsOf(model), rules });
}

/** Marks what the type checker has found in the text as it is now. */
export function markTypes(model: editor.ITextModel, types: readonly TypeProblem[]): void {
	show(model, { ...findingsOf(model), types, version: model.getVersionId() });
}

function findingsOf(model: editor.ITextModel): Findings {
	return findings.get(model) ?? { rules: [], types: [], version: model.getVersionId() };
}

function show(model: editor.ITextModel, found: Findings): void {
	findings.set(model, found);
	const starts = found.rules.map((rule) => ({ ...rule, start: offsetOf(model, rule.place) }));
	const { breaks, types } = dropDoubles(starts, found.types);
	editor.setModelMarkers(
		model,
		'kernel',
		breaks.map((rule) => toRuleMarker(rule))
	);
	// Of an older text the places are wrong by now; the marks have moved with the letters, and new ones come soon.
	if (found.version !== model.getVersionId()) return;
	editor.setModelMarkers(
		model,
		'types',
		types.map((problem) => toTypeMarker(model, problem))
	);
}

function offsetOf(model: editor.ITextModel, { line, column }: Place): number {
	return model.getOffsetAt({ lineNumber: line, column });
}

function toRuleMarker({
	place,
	endColumn,
	severity,
	message,
	related,
	code
}: Diagnostic & { code?: number }): editor.IMarkerData {
	return {
		...new Range(place.line, place.column, place.line, endColumn),
		message,
		severity: severityOf(severity),
		relatedInformation: related ? toRelated(related) : [],
		...(code !== undefined && { code: String(code) })
	};
}

function toTypeMarker(model: editor.ITextModel, problem: TypeProblem): editor.IMarkerData {
	return {
		...toRange(model, problem),
		message: problem.message,
		code: String(problem.code),
		severity: severityOf(problem.severity),
		relatedInformation: problem.related.flatMap(toRelatedRange)
	};
}

function severityOf(severity: Diagnostic['severity']): MarkerSeverity {
	return severity === 'error' ? MarkerSeverity.Error : MarkerSeverity.Warning;
}

/** The word at the other place. */
function toRelated({ cell, line, column }: Place): editor.IRelatedInformation[] {
	const model = modelOf(cell);
	if (!model || line > model.getLineCount()) return [];
	const word = model.getWordAtPosition({ lineNumber: line, column });
	const range = new Range(line, column, line, word?.endColumn ?? column);
	return [{ resource: model.uri, message: words.otherPlace, ...range }];
}

function toRelatedRange({
	message,
	...range
}: CellRange & { message: string }): editor.IRelatedInformation[] {
	const model = modelOf(range.cell);
	return model ? [{ resource: model.uri, message, ...toRange(model, range) }] : [];
}
