/** What stands in the place of something that cannot be shown, or that nobody has described. */

export const unknownOutput = 'The kernel sent an output of an unknown kind.';
export const unknownWidget = 'The kernel sent a widget of an unknown type.';
export const badPicture =
	'This picture cannot be shown: its data is damaged, too large, or of a kind that is not drawn here.';
export const badValue = 'This value cannot be shown.';
export const undescribed = 'A picture without a description';
export const unlabelled = 'Without a label';

// Charts that cannot be drawn. Code stands between backticks.

/** The name of such an error. */
export const chart = 'Chart';
export const noChart = 'A chart is an object with `data`, a list of traces, and `layout`.';
export const tooManyValues = (most: number) =>
	`This chart holds more than ${most.toLocaleString('en')} values or twelve megabytes, too much to draw. Draw a random sample, or a histogram or heatmap of counts.`;
export const tooManyShapes = (count: number, most: number) =>
	`This chart would consist of ${count.toLocaleString('en')} shapes; more than ${most.toLocaleString('en')} freeze the page. Many points are drawn quickly with mode \`'markers'\` and round markers of one size, or with \`'lines'\`; else draw a random sample, or a histogram of counts.`;
export const noTraces = 'This chart has no traces: `data` is an empty list.';
export const tooManyTraces = (count: number, most: number) =>
	`This chart has ${count} traces; at most ${most} can be drawn.`;
export const noTrace = (at: number) => `Trace ${at} of this chart is not an object.`;
/** @param name may be empty */
export const unknownType = (name: string, known: readonly string[]) =>
	`The trace type ${name ? `\`${name}\`` : 'of this chart'} is not one of the types that can be drawn here: ${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}.`;
