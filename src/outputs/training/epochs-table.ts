import type { Table } from '#protocol/output.ts';
import type { Training } from '#protocol/training.ts';

/** The measures after each epoch as a table. */
export function epochsTable({ epochTrack, firstEpoch, batches = 1 }: Training): Table {
	const { at, columns } = epochTrack;
	return {
		columns: columns.map(({ name, values }) => ({
			name,
			type: 'number',
			nulls: values.filter(Number.isNaN).length,
			values
		})),
		rowCount: at.length,
		index: Array.from(at, (steps) => `Epoch ${firstEpoch - 1 + Math.ceil(steps / batches - 1e-9)}`)
	};
}
