/** What a screen reader says of what a cell shows, when the cell has run. */
import { counted, grouped } from './counts.ts';

export const shows = (cell: string, what: string) => `The cell ${cell} shows: ${what}`;
export const table = (rows: number, columns: number) =>
	`a table of ${counted(rows, 'row', 'rows')} and ${counted(columns, 'column', 'columns')}`;
export const tensor = (shape: readonly number[]) =>
	shape.length === 0 ? 'a tensor of one number' : `a tensor of the shape ${shape.map(grouped).join(' by ')}`;
export const figure = (title: string) => (title === '' ? 'a chart' : `a chart, ${title}`);
export const image = (alt: string) => (alt === '' ? 'a picture' : `a picture, ${alt}`);
export const html = 'HTML';
export const error = (name: string, message: string) => `${name}, ${message}`;
export const more = (count: number) => `${grouped(count)} more before`;
