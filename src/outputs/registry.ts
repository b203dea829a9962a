import type { Component } from 'svelte';
import type { Block } from './blocks.ts';
import type { OutputProps } from './contract.ts';
import ConsoleLines from './console/ConsoleLines.svelte';
import DroppedLines from './console/DroppedLines.svelte';
import ErrorOutput from './error/ErrorOutput.svelte';
import FigureOutput from './figure/FigureOutput.svelte';
import HtmlOutput from './html/HtmlOutput.svelte';
import ImageOutput from './image/ImageOutput.svelte';
import ProgressOutput from './progress/ProgressOutput.svelte';
import TableOutput from './table/TableOutput.svelte';
import TensorOutput from './tensor/TensorOutput.svelte';
import TrainingOutput from './training/TrainingOutput.svelte';
import ValueOutput from './value/ValueOutput.svelte';
import WidgetOutput from './widget/WidgetOutput.svelte';

/** Which view draws which kind of output. A new kind is a view and a line here. */
const views: { [Kind in Block['kind']]: Component<OutputProps<Kind>> } = {
	console: ConsoleLines,
	dropped: DroppedLines,
	value: ValueOutput,
	table: TableOutput,
	tensor: TensorOutput,
	figure: FigureOutput,
	image: ImageOutput,
	html: HtmlOutput,
	error: ErrorOutput,
	widget: WidgetOutput,
	progress: ProgressOutput,
	training: TrainingOutput
};

/** The view of a kind; undefined for a kind that this version of the page does not know. */
export function findView(kind: string): Component<OutputProps> | undefined {
	return Object.hasOwn(views, kind) ? (views[kind as Block['kind']] as Component<OutputProps>) : undefined;
}
