/** Kernel, grader and checks from a bundle, for a proof of all tasks: threads start in half the time. */
import { pathToFileURL } from 'node:url';
import { placeInThreads, type GraderPlace } from '../node/lesson-grader.ts';
import { makeNodeHost } from '../node/node-host.ts';
import { WarmGrader } from '../node/warm-grader.ts';
import { bundled } from './bundle-files.ts';

/** @param folder see `prepareBundle` */
export function placeInBundle(folder: string): GraderPlace {
	const bundle = pathToFileURL(`${folder}/`);
	return placeInThreads(
		makeNodeHost(new URL(bundled.kernel, bundle)),
		new WarmGrader(new URL(bundled.grader, bundle)),
		(task) => new URL(bundled.checks(task), bundle).href
	);
}
