/** `npm run icons`: draws the icons of the installed site from the mark in `static/icon.svg`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const folder = fileURLToPath(new URL('../../static/', import.meta.url));

/** The light theme's brass on its page, so that the mark is seen on any background. */
const brass = '#8a6412';
const surface = '#fbfbf9';

const mark = readFileSync(`${folder}icon.svg`, 'utf8').replace(/<style>.*<\/style>/, '');

interface Look {
	name: string;
	size: number;
	/** The mark's share of the width. A maskable icon may lose everything outside a circle of four fifths. */
	share: number;
	/** Of the width. */
	corner: number;
}

const looks: Look[] = [
	{ name: 'icon-192.png', size: 192, share: 0.7, corner: 0.2 },
	{ name: 'icon-512.png', size: 512, share: 0.7, corner: 0.2 },
	{ name: 'icon-maskable.png', size: 512, share: 0.56, corner: 0 }
];

const executablePath = process.env['STAGECOACH_BROWSER'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const look of looks) await draw(browser, look);
await browser.close();

async function draw(browser: Browser, { name, size, share, corner }: Look): Promise<void> {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const card = `display:grid;place-items:center;width:${size}px;height:${size}px;border-radius:${corner * size}px;background:${surface}`;
	await page.setContent(
		`<style>body{margin:0;background:transparent}div{${card}}svg{width:${share * size}px;stroke:${brass}}</style><div>${mark}</div>`
	);
	await page.screenshot({ path: folder + name, omitBackground: true });
	await page.close();
}
