import type { Table } from '#protocol/output.ts';
import type { Training } from '#protocol/training.ts';

/** The measures after each epoch as a table. */
export function epochsTable({ epochTrack, firstEpoch, batches = 1 }: Training): Table {
	const { at, columns } = epochTrack;
	const isMissing = (value: number) => !Number.isFinite(value);
	return {
		columns: columns.map(({ name, values }) => ({
			name,
			type: 'number',
			nulls: values.filter(isMissing).length
		})),
		rowCount: at.length,
		rows: Array.from(at, (_, row) =>
			columns.map(({ values }) => (isMissing(values[row]!) ? null : values[row]!))
		),
		index: Array.from(at, (steps) => `Epoch ${firstEpoch - 1 + Math.ceil(steps / batches - 1e-9)}`)
	};
}
