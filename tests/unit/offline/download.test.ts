import { expect, it } from 'vitest';
import { digestOf, download } from '#offline/download.ts';
import type { SiteFile } from '#offline/site-files.ts';
import { bytesOf, scope } from './site.ts';

const page: SiteFile = {
	...{ path: 'lesson/a.html', size: 4, wire: 4 },
	digest: await digestOf(bytesOf('page'))
};
const asked: string[] = [];

/** A host that gives these answers, one after the other. */
function host(...answers: (string | number | Error)[]) {
	asked.length = 0;
	return async (url: string, { cache }: RequestInit) => {
		asked.push(`${cache} ${url}`);
		const answer = answers.shift()!;
		if (answer instanceof Error) throw answer;
		return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
	};
}

it('fetches a page by its address, and a file that never changes from the browser’s own cache', async () => {
	expect(await download(page, scope, host('page'))).toEqual(bytesOf('page'));
	expect(asked).toEqual([`no-cache ${scope.href}lesson/a`]);
	await download({ ...page, path: '_app/immutable/x.js' }, scope, host('page'));
	expect(asked).toEqual([`default ${scope.href}_app/immutable/x.js`]);
});

it('asks once more for a file that is not the right one', async () => {
	expect(await download(page, scope, host('pa', 'page'))).toEqual(bytesOf('page'));
	expect(asked[1]).toBe(`reload ${scope.href}lesson/a`);
	await expect(download(page, scope, host('new', 'new'))).rejects.toMatchObject({ code: 'changed' });
});

it('tells a network that is gone from a file that is', async () => {
	await expect(download(page, scope, host(new TypeError('failed')))).rejects.toMatchObject({
		code: 'network'
	});
	await expect(download(page, scope, host(404))).rejects.toMatchObject({ code: 'missing' });
});
