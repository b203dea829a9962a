/** Times and rates in a few words. */
import { grouped } from './counts.ts';

/** "0.4 s", "12 s", "2 min 5 s", "1 h 20 min" */
export function seconds(count: number): string {
	if (count < 0.95) return `${Math.round(count * 100) / 100} s`;
	if (count < 9.95) return `${Math.round(count * 10) / 10} s`;
	const whole = Math.round(count);
	if (whole < 60) return `${whole} s`;
	if (whole < 3600) return join(Math.floor(whole / 60), 'min', whole % 60, 's');
	return join(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
}

/** How often in a second, with the digits that are worth reading: "0.25", "12.3", "4,560" */
export function rate(perSecond: number): string {
	const rounded = Number(perSecond.toPrecision(3));
	return rounded >= 1000 ? grouped(rounded) : String(rounded);
}

function join(large: number, largeUnit: string, small: number, smallUnit: string): string {
	return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
