import { expect, it } from 'vitest';
import type { Output } from '#protocol/output.ts';
import { toBlocks } from '#outputs/blocks.ts';

const line: Output = { kind: 'console', level: 'log', values: [] };
const dropped: Output = { kind: 'dropped', lines: 2 };

it('draws console lines together while nothing stands between them', () => {
	const blocks = toBlocks([line, { ...line }, dropped, { ...line }]);
	expect(blocks.map((block) => block.kind)).toEqual(['console', 'dropped', 'console']);
	expect(blocks[0]).toMatchObject({ lines: [line, line] });
});

it('keeps other outputs as they are, so that a chart is drawn once', () => {
	expect(toBlocks([dropped])[0]).toBe(dropped);
});
