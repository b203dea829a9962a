import { mostTrackPoints, type Track, type Training } from '#protocol/training.ts';
import { isFields, readAmount, readCount, readList, readOneOf, readText } from './read.ts';

const mostColumns = 20;
const longestName = 60;

/** The course of a training, whose tracks have columns of one length. */
export function checkTraining(value: unknown): Training {
	const fields = isFields(value) ? value : {};
	const training: Training = {
		number: readCount(fields['number']),
		state: readOneOf(fields['state'], ['running', 'done', 'early', 'stopped', 'failed']),
		firstEpoch: readCount(fields['firstEpoch']),
		epoch: readCount(fields['epoch']),
		epochs: readCount(fields['epochs']),
		batch: readCount(fields['batch']),
		seconds: readAmount(fields['seconds']),
		batchTrack: checkTrack(fields['batchTrack']),
		epochTrack: checkTrack(fields['epochTrack'])
	};
	const batches = readCount(fields['batches']);
	if (batches > 0) training.batches = batches;
	for (const name of ['secondsLeft', 'examplesPerSecond'] as const)
		if (typeof fields[name] === 'number') training[name] = readAmount(fields[name]);
	const lostAt = fields['lostAt'];
	if (isFields(lostAt))
		training.lostAt = { epoch: readCount(lostAt['epoch']), batch: readCount(lostAt['batch']) };
	return training;
}

function checkTrack(value: unknown): Track {
	const fields = isFields(value) ? value : {};
	const at = readNumbers(fields['at']);
	const columns = readList(fields['columns'], mostColumns).flatMap((column) => {
		if (!isFields(column)) return [];
		const values = readNumbers(column['values']);
		return values.length === at.length ? [{ name: readText(column['name'], longestName), values }] : [];
	});
	return { at, columns };
}

function readNumbers(values: unknown): Float64Array {
	return values instanceof Float64Array ? values.slice(0, mostTrackPoints) : new Float64Array();
}
