import { expect, it } from 'vitest';
import { themedLayout } from '#outputs/figure/theme.ts';
import { wrapTitle } from '#outputs/figure/wrap-title.ts';

const title = 'Share of survivors in each box, depth 12';

it('leaves a title that fits, and one with marks of its own', () => {
	expect(wrapTitle(title, 700)).toBe(title);
	expect(wrapTitle('H<sub>2</sub>O and much else that is longer', 200)).toBe(
		'H<sub>2</sub>O and much else that is longer'
	);
});

it('breaks a longer one between words, and loses none', () => {
	const wrapped = wrapTitle(title, 330);
	expect(wrapped).toBe('Share of survivors in each<br>box, depth 12');
	expect(wrapped.replaceAll('<br>', ' ')).toBe(title);
	expect(wrapTitle('Heteroscedasticity', 100)).toBe('Heteroscedasticity');
});

it('makes room above the chart for the lines of its title', () => {
	const theme = { colorway: [], font: '', text: '', muted: '', grid: '', border: '', surface: '' };
	const layout = (width: number) =>
		themedLayout({ title: { text: title } }, theme as never, { width, touch: false }) as {
			title: { text: string };
			margin: { t: number };
		};
	expect(layout(900)).toMatchObject({ title: { text: title }, margin: { t: 52 } });
	expect(layout(330).title.text).toContain('<br>');
	expect(layout(330).margin.t).toBeGreaterThan(52);
	expect(themedLayout({}, theme as never, { width: 330, touch: false })).not.toHaveProperty('title');
});
