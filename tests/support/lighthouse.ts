/** Lighthouse's opinion of pages of the built site, in a browser of its own. */
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch, type Browser } from 'puppeteer-core';
import { installedShell } from '../../src/cli/browser.js';
import { chromiumFlags, chromiumPath } from './browser.ts';
import { serveAsHosts } from './serve-as-hosts.ts';

/** As Lighthouse simulates them: a laptop with a cable, a phone of the middle class on a slow mobile network. */
export type Device = 'laptop' | 'phone';

export interface Report {
	/** By category (`accessibility`, …), of 100. */
	scores: Record<string, number>;
	/** What costs points, each with its category. */
	losses: string[];
	/** Milliseconds, as simulated. */
	firstPaint: number;
	largestPaint: number;
	blocked: number;
}

export interface Inspector {
	inspect(path: string, device: Device): Promise<Report>;
	close(): Promise<void>;
}

/**
 * In the headless shell where it is installed. Without a graphics card whole Chromium draws its own window, with a wheel
 * that turns while a page loads, on the cores that the page needs: a phone has another chip for that, and the page pays
 * here, in simulated time four times over.
 */
export async function openInspector(): Promise<Inspector> {
	const { url, close } = await serveAsHosts();
	const args = [...chromiumFlags.split(' '), '--ignore-certificate-errors']; // of our own server
	const browser = await launch({ executablePath: installedShell() ?? chromiumPath(), args });
	return {
		inspect: (path, device) => inspect(browser, new URL(path, url).href, device),
		close: async () => {
			await browser.close();
			await close();
		}
	};
}

async function inspect(browser: Browser, url: string, device: Device): Promise<Report> {
	const page = await browser.newPage();
	const config = device === 'laptop' ? desktopConfig : undefined;
	const result = await lighthouse(url, { output: 'json', logLevel: 'error' }, config, page as never);
	await page.close();
	const { categories, audits } = result!.lhr;
	const time = (audit: string) => audits[audit]?.numericValue ?? NaN;
	return {
		scores: Object.fromEntries(
			Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])
		),
		losses: Object.values(categories).flatMap(({ id, auditRefs }) =>
			auditRefs
				.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
				.map((ref) => `${id}: ${audits[ref.id]!.title} ${audits[ref.id]!.displayValue ?? ''}`.trim())
		),
		firstPaint: time('first-contentful-paint'),
		largestPaint: time('largest-contentful-paint'),
		blocked: time('total-blocking-time')
	};
}
