/** Gives the browser a file to keep. */
export function saveBlob(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	// A large file is read for a while after the click.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
