import type { Output } from '#protocol/output.ts';
import { toShown, type Shown } from '../shown/shown.ts';
import { toLines, type JupyterOutput, type MimeBundle } from './format.ts';

/** Cleans HTML that a stranger may have written. */
export type CleanHtml = (html: string) => string;

/** Prints that follow each other become one stream, as Jupyter writes them. */
export function toJupyterOutputs(outputs: readonly Output[], clean: CleanHtml): JupyterOutput[] {
	const written: JupyterOutput[] = [];
	for (const output of outputs) {
		const shown = toShown(output);
		if (!shown) continue;
		const next = toJupyterOutput(shown, clean);
		const last = written.at(-1);
		if (last?.output_type === 'stream' && next.output_type === 'stream' && last.name === next.name)
			last.text.push(...next.text);
		else written.push(next);
	}
	return written;
}

function toJupyterOutput(shown: Shown, clean: CleanHtml): JupyterOutput {
	if (shown.kind === 'stream') return { output_type: 'stream', name: shown.name, text: toLines(shown.text) };
	if (shown.kind === 'error') {
		const { name, message, lines } = shown;
		return { output_type: 'error', ename: name, evalue: message, traceback: lines };
	}
	const metadata =
		shown.kind === 'image' && shown.width !== undefined ? { [shown.type]: { width: shown.width } } : {};
	return { output_type: 'display_data', data: toMime(shown, clean), metadata };
}

/** @param shown something that is neither printed nor an error */
export function toMime(shown: Exclude<Shown, { kind: 'stream' | 'error' }>, clean: CleanHtml): MimeBundle {
	switch (shown.kind) {
		case 'text':
			return { 'text/plain': shown.text, ...(shown.html && { 'text/html': shown.html }) };
		case 'figure': {
			const { data, layout } = shown.figure;
			return { 'application/vnd.plotly.v1+json': toJson({ data, layout }), 'text/plain': shown.text };
		}
		case 'image':
			return {
				[shown.type]: shown.type === 'image/svg+xml' ? decodeText(shown.base64) : shown.base64,
				'text/plain': shown.alt
			};
		case 'html':
			return { 'text/html': clean(shown.html), 'text/plain': '[HTML]' };
	}
}

const decodeText = (base64: string) =>
	new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));

/** Typed arrays become lists: JSON would write them as objects. What JSON lacks, such as NaN, becomes null. */
function toJson(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value, (_, item: unknown) => (ArrayBuffer.isView(item) ? Array.from(item as never) : item))
	) as unknown;
}
