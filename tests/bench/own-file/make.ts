import { closeSync, openSync, writeSync } from 'node:fs';
import { RandomState } from '#base/random.ts';

const cities = ['Köln', 'Lyon', 'Porto', 'Graz', 'Gent', 'Turku', 'Brno', 'Split'];
const rowsAtOnce = 10_000;

interface Sale {
	id: number;
	day: string;
	city: string;
	customer: string;
	items: number | null;
	price: number;
	returned: boolean;
	note: string | null;
}

/** Sales, the same each time: whole and other numbers, dates, texts that recur and texts that do not, gaps. */
export function makeSale(id: number, random: RandomState): Sale {
	return {
		id,
		day: new Date(1.6e12 + 6e4 * id).toISOString().slice(0, 10),
		city: cities[random.integer(cities.length - 1)]!,
		customer: `Customer ${random.integer(99_999)}`,
		items: random.random() < 0.03 ? null : 1 + random.integer(9),
		price: Math.round(100 * Math.exp(random.normal(3, 1))) / 100,
		returned: random.random() < 0.1,
		note: random.random() < 0.2 ? `Said “fine”, and "thanks",\nin order ${id}.` : null
	};
}

const toCsv = (sale: Sale) =>
	`${Object.values(sale)
		.map((value) =>
			/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : (value ?? '')
		)
		.join(',')}\n`;

/** Writes a file of about so many bytes. */
export function makeFile(path: string, format: 'csv' | 'json', bytes: number): void {
	const random = new RandomState(5);
	const file = openSync(path, 'w');
	const names = Object.keys(makeSale(0, new RandomState(0)));
	let written = writeSync(file, format === 'csv' ? `${names.join(',')}\n` : '[\n');
	for (let id = 1; written < bytes;) {
		let text = '';
		for (const end = id + rowsAtOnce; id < end; id++) {
			const sale = makeSale(id, random);
			text += format === 'csv' ? toCsv(sale) : `${id > 1 ? ',\n' : ''}${JSON.stringify(sale)}`;
		}
		written += writeSync(file, text);
	}
	if (format === 'json') writeSync(file, '\n]\n');
	closeSync(file);
}
