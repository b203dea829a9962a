/**
 * `npm run bench -- ml`: how long estimators take, as ratios to scikit-learn's on the same machine and data, in turns and
 * with one thread each. `node tests/bench/ml.ts SVC Tree` runs those whose names hold one of the words.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BaseEstimator } from '#ml/estimator/base-estimator.ts';
import { Regressor } from '#ml/estimator/regressor.ts';
import { type Case, cases, type DataName, sizes } from './ml/cases.ts';
import { type BenchData, makeData, writeData } from './ml/data.ts';
import { startScikitLearn, timeInPython, type Timed } from './ml/python.ts';
import type { Python } from './python.ts';
import { median, printRow } from './table.ts';

const rounds = 5;

interface Asked {
	fit(X: number[][], y: number[]): unknown;
	predict?(X: number[][]): unknown;
	transform?(X: number[][]): unknown;
	score?(X: number[][], y: number[]): number;
}

const isByProcessor = process.argv.includes('--cpu');
const words = process.argv.slice(2).filter((word) => word !== 'ml' && !word.startsWith('--'));
const asked = cases.filter(({ python }) => words.length === 0 || words.some((word) => python.includes(word)));
const folder = mkdtempSync(join(tmpdir(), 'ml-'));
const python = startScikitLearn(folder);
console.log(
	`\nml: times of scikit-learn’s, by ${isByProcessor ? 'processor' : 'clock'}; load ${loadavg()[0]!.toFixed(1)}`
);
try {
	for (const name of new Set(asked.map(({ data }) => data))) await measureOn(name);
} finally {
	python.end();
	rmSync(folder, { recursive: true });
}
printRow('most memory of this process', [process.resourceUsage().maxRSS / 1024], { unit: 'MB', aim: 1024 });

async function measureOn(name: DataName): Promise<void> {
	const data = makeData(name);
	writeData(folder, name, data);
	for (const one of asked.filter((each) => each.data === name)) await measure(one, data, python);
}

async function measure(one: Case, data: BenchData, other: Python): Promise<void> {
	const ours: Timed[] = [];
	const theirs: Timed[] = [];
	for (let round = 0; round < rounds; round++) {
		ours.push(run(one.ours() as BaseEstimator & Asked, data));
		theirs.push(await timeInPython(other, one, isByProcessor));
	}
	const [rows, columns] = sizes[one.data];
	const ratios = (key: 'fit' | 'answer') => ours.map((mine, round) => mine[key] / theirs[round]![key]);
	const seconds = (list: Timed[], key: 'fit' | 'answer') => median(list.map((each) => each[key])).toFixed(3);
	const [mine, its] = [ours, theirs].map((list) => list[0]!.score.toFixed(4));
	console.log(`  ${one.python}, ${rows} × ${columns}: scores ${mine} and ${its}`);
	for (const key of ['fit', 'answer'] as const) {
		if (theirs[0]![key] === 0) continue;
		const what = `    ${key}: ${seconds(ours, key)} s and ${seconds(theirs, key)} s`;
		printRow(what, ratios(key), { unit: '×', digits: 2, aim: one.aim });
	}
}

/** In seconds. */
function now(): number {
	if (!isByProcessor) return performance.now() / 1000;
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

function run(model: BaseEstimator & Asked, { X, labels, numbers }: BenchData): Timed {
	const y = model instanceof Regressor ? numbers : labels;
	const begin = now();
	model.fit(X, y);
	const fitted = now();
	if (model.predict) model.predict(X);
	else model.transform?.(X);
	const answered = now();
	const score = model.predict ? (model.score?.(X.slice(0, 1000), y.slice(0, 1000)) ?? 0) : 0;
	return { fit: fitted - begin, answer: answered - fitted, score };
}
