import { encode } from 'fast-png';
import { findDataSet } from '#datasets/registry.ts';
import { readImages } from './read-rows.ts';

/** So many images of each class, one below the other. */
export const samplesPerClass = 6;

/** A picture with a column for each class of an image set, in the order of its names. */
export async function drawSamples(name: string): Promise<Uint8Array<ArrayBuffer>> {
	const set = findDataSet(name);
	if (set.kind !== 'images') throw new Error(`${name} holds no images.`);
	const { width, height, white, names } = set;
	const images = await readImages(name);
	const across = width * names.length;
	const data = new Uint8Array(across * height * samplesPerClass);
	for (const column of names.keys()) {
		const shown = images.filter(({ label }) => label === column).slice(0, samplesPerClass);
		for (const [row, { pixels }] of shown.entries()) {
			for (const [at, pixel] of pixels.entries()) {
				const [x, y] = [column * width + (at % width), row * height + Math.floor(at / width)];
				data[y * across + x] = (pixel * 255) / white;
			}
		}
	}
	return new Uint8Array(
		encode({ width: across, height: height * samplesPerClass, data, channels: 1, depth: 8 })
	);
}
