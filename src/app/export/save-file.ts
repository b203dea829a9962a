/** Gives the browser a file to keep. */
export function saveFile(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	// The browser has taken hold of the file by then.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
