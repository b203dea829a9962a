import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readShareHash, writeShareHash } from '#export/share/link.ts';
import { toTitle } from '#storage/read-stored.ts';

const cells = [
	{ kind: 'code' as const, source: 'const a = 1;' },
	{ kind: 'text' as const, source: 'Why' }
];

const link = (text: string | Buffer, version = '1') =>
	`#share=${version}.${deflateRawSync(text).toString('base64url')}`;

describe('a notebook as a link', () => {
	it('comes back as it was', async () => {
		const anyCell = fc.record({
			kind: fc.constantFrom('code' as const, 'text' as const),
			source: fc.string({ unit: 'grapheme' })
		});
		await fc.assert(
			fc.asyncProperty(fc.string({ maxLength: 100 }), fc.array(anyCell), async (title, some) => {
				const hash = await writeShareHash(title, some);
				expect(hash).toMatch(/^#share=1\.[\w-]+$/); // nothing that an address would have to escape
				expect(await readShareHash(hash)).toMatchObject({ title: toTitle(title), cells: some });
			})
		);
	});

	it('is a good deal shorter than its text', async () => {
		const long = [
			{ kind: 'code' as const, source: 'const total = values.reduce((a, b) => a + b, 0);\n'.repeat(50) }
		];
		expect((await writeShareHash('x', long)).length).toBeLessThan(500);
	});
});

describe('a link that is no notebook says what is wrong', () => {
	it('when it was cut off or changed', async () => {
		const hash = await writeShareHash('A', cells);
		for (let length = '#share='.length; length < hash.length; length++)
			await expect(readShareHash(hash.slice(0, length))).rejects.toThrow(/^This link holds no notebook/);
		await expect(readShareHash(`${hash}%20`)).rejects.toThrow(/damaged/);
		await expect(readShareHash(hash.slice(0, -4))).rejects.toThrow(/cut off/);
	});

	it('when a newer page has made it', async () => {
		await expect(readShareHash(link('x', '2'))).rejects.toThrow(/newer version/);
		await expect(readShareHash(link('x', 'two'))).rejects.toThrow(/damaged/);
	});

	it('when it holds something else', async () => {
		await expect(readShareHash(link('{"a": 1}'))).rejects.toThrow(/What this link holds is not a notebook/);
		await expect(readShareHash(link(Buffer.from([0xff, 0xfe])))).rejects.toThrow(/damaged/);
	});

	it('when a few bytes stand for very many, without unpacking them all', async () => {
		const bomb = link(Buffer.alloc(400_000_000));
		expect(bomb.length).toBeLessThan(600_000);
		const before = process.memoryUsage().arrayBuffers;
		await expect(readShareHash(bomb)).rejects.toThrow(/more than 5 MB/);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
	});
});
