import { expect, it } from 'vitest';
import { readVector } from '#outputs/image/vector.ts';

const read = (text: string) => readVector(new TextEncoder().encode(text));

it('keeps a drawing as it is, without its declaration', () => {
	const drawing = '<svg><!-- é --><g fill="url(#a)"><rect/></g><style><![CDATA[g{}]]></style></svg>';
	expect(read(`<?xml version="1.0" encoding="utf-16"?>${drawing}`)).toBe(drawing);
});

it.each([
	'<svg><use href="#a"/></svg>',
	'<svg><x:use href="#a"/></svg>',
	'<svg><USE/></svg>',
	'<svg><foreignObject/></svg>',
	'<svg><image href="data:,"/></svg>',
	'<svg><filter/></svg>',
	'<svg><script>1</script></svg>',
	'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'
])('refuses what may grow without end or bring in something else: %s', (text) => {
	expect(read(text)).toBeUndefined();
});

it('refuses what is too long or no UTF-8', () => {
	expect(read(`<svg>${' '.repeat(1_000_000)}</svg>`)).toBeUndefined();
	expect(readVector(Uint8Array.of(0x3c, 0xff, 0xfe))).toBeUndefined();
});
