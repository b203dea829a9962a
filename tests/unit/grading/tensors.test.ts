import { describe, expect, it } from 'vitest';
import { tensor } from '#grading/index.ts';
import type { CheckMakers } from '#grading/define.ts';
import { gradeSource } from '../../support/grading.ts';
import { title } from '../../support/mean-task.ts';

describe('tensors in grading', () => {
	interface Tensors {
		scale(t: unknown): unknown;
	}
	const build = ({ compare }: CheckMakers<Tensors>) => [
		compare('scale', {
			title,
			inputs: [
				[
					tensor([
						[1, 2],
						[3, 4]
					])
				]
			],
			expected: () =>
				tensor([
					[2, 4],
					[6, 8]
				])
		})
	];
	const source = (body: string) => `import * as tf from "@tensorflow/tfjs";\nconst scale = (t) => ${body}`;

	it('are compared by shape, dtype and values', async () => {
		expect((await gradeSource<Tensors>(source('t.mul(2)'), build)).outcome).toBe('passed');
		expect((await gradeSource<Tensors>(source('t.mul(2).flatten()'), build)).summary).toContain(
			'has shape [4], it should have [2, 2]'
		);
		expect((await gradeSource<Tensors>(source('t.mul(3)'), build)).summary).toContain(
			'at `[0][0]` is 3, it should be 2'
		);
		expect((await gradeSource<Tensors>(source('t.mul(2).toInt()'), build)).summary).toContain('dtype int32');
	});
});
