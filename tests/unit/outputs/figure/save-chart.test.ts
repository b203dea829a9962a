import { expect, it } from 'vitest';
import { addFont, fileName } from '#outputs/figure/save-chart.ts';

it.each([
	['Fares by class', 'fares-by-class'],
	['  Höhe & Breite: 100,000 ', 'hohe-breite-100-000'],
	['../../etc/passwd', 'etc-passwd'],
	['Доход', 'доход'],
	['', 'chart'],
	['…', 'chart'],
	['x'.repeat(500), 'x'.repeat(60)]
])('the file of “%s” is called %s', (title, name) => expect(fileName(title)).toBe(name));

it('a picture brings its font along', () => {
	const svg = addFont('<svg class="main-svg" width="1"><g>$&</g></svg>', 'data:font/woff2;base64,AA');
	expect(svg).toMatch(
		/^<svg class="main-svg" width="1"><style>@font-face{[^<]*url\(data:[^<]*<\/style><g>\$&<\/g><\/svg>$/
	);
});
