import { afterAll, beforeAll, expect, it } from 'vitest';
import { openServer, type TestServer } from '../engines/server.ts';

let site: TestServer;
beforeAll(async () => (site = await openServer()));
afterAll(() => site.close());

const paths = ['/', '/lesson/statistics', '/lesson/dataframes', '/lesson/logistic-regression', '/nowhere'];

it.each(paths)('the page %s carries its content policy before anything that it loads', async (path) => {
	const html = await (await fetch(site.url + path)).text();
	const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
	expect(policy?.[1]).toContain("default-src 'none'");
	expect(policy![1]).not.toMatch(/unsafe-eval'(?<!wasm-unsafe-eval')|script-src[^;]*'unsafe-inline'/);
	expect(policy!.index).toBeLessThan(html.search(/<link[^>]*(stylesheet|modulepreload)/));
});
