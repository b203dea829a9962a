/** The site without a network: SvelteKit bundles this file, and the build writes the list of files before it. */
import { SiteWorker } from '#offline/site-worker.ts';
import { unpackSiteFiles } from '#offline/site-files.ts';
import type { WorkerScope } from '#offline/worker-scope.ts';

const scope = globalThis as unknown as WorkerScope & { stagecoachFiles?: unknown };
const files = unpackSiteFiles(scope.stagecoachFiles);

if (files) new SiteWorker(scope, files).listen();
