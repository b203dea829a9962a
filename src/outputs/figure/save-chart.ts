/** Saves a chart as a file. Nothing leaves the page: the browser draws it and hands it to the reader. */
import fontUrl from '#ui/fonts/stagecoach-sans.woff2?url';
import * as words from '#words/outputs.ts';

export type ImageFormat = 'png' | 'svg';

/** Pixels of the picture for each of the page, so that it is sharp in print. */
const sharpness = 2;

/** @param svg the chart as the text of an SVG */
export async function saveChart(svg: string, title: string, format: ImageFormat): Promise<void> {
	const text = addFont(svg, await readFont());
	const drawing = new Blob([text], { type: 'image/svg+xml' });
	save(format === 'svg' ? drawing : await toPng(drawing), `${fileName(title)}.${format}`);
}

/** The chart's title as the name of a file: "Fares by class" becomes `fares-by-class`. */
export function fileName(title: string): string {
	const name = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{Mark}/gu, '')
		.replace(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return [...name].slice(0, 60).join('') || words.chartFile;
}

/** An SVG shows only the fonts that it brings along. */
export function addFont(svg: string, font: string): string {
	const style = `<style>@font-face{font-family:'Stagecoach Sans';font-weight:400 900;src:url(${font})}</style>`;
	return svg.replace(/^<svg[^>]*>/, (tag) => tag + style);
}

/** The font of charts as a data: address. */
async function readFont(): Promise<string> {
	const blob = await (await fetch(fontUrl)).blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(reader.error ?? new Error('The font cannot be read.'));
		reader.readAsDataURL(blob);
	});
}

async function toPng(drawing: Blob): Promise<Blob> {
	const url = URL.createObjectURL(drawing);
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * sharpness;
		canvas.height = image.naturalHeight * sharpness;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))))
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}

function save(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser has taken hold of the file by then.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
