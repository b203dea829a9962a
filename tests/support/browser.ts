import { chromium, type Browser } from 'playwright-core';

/** They keep the browser from asking for pages and updates of its own. */
export const chromiumFlags =
	'--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Chromium of this machine; `STAGECOACH_BROWSER` names another one. */
export const chromiumPath = (): string => process.env['STAGECOACH_BROWSER'] ?? '/usr/bin/chromium';

/** WebGPU, which headless Chromium leaves out without a card. */
export const softwareWebGPU = [
	'--enable-unsafe-webgpu',
	'--use-webgpu-adapter=swiftshader',
	'--enable-features=Vulkan'
];

/** The headless shell where the project uses it and it is there, else Chromium. @param more flags */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
	return launch(process.env['STAGECOACH_SHELL'] || chromiumPath(), more);
}

/** The browser that people have. */
export const launchChromium = (): Promise<Browser> => launch(chromiumPath());

function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
	return chromium.launch({ executablePath, args: [...chromiumFlags.split(' '), ...more] });
}
