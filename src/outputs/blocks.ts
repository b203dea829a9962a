import type { Output } from '#protocol/output.ts';

export type ConsoleLine = Extract<Output, { kind: 'console' }>;

/** What is drawn as one piece: console lines that follow each other are drawn together. */
export type Block = { kind: 'console'; lines: ConsoleLine[] } | Exclude<Output, { kind: 'console' }>;

/** Puts console lines that follow each other into one block; everything else is a block of its own. */
export function toBlocks(outputs: readonly Output[]): Block[] {
	const blocks: Block[] = [];
	for (const output of outputs) {
		const last = blocks.at(-1);
		if (output.kind !== 'console') blocks.push(output);
		else if (last?.kind === 'console') last.lines.push(output);
		else blocks.push({ kind: 'console', lines: [output] });
	}
	return blocks;
}
