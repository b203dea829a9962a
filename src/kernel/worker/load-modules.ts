import { onceEach } from '#base/once-each.ts';
import { unknownModuleMessage } from '#base/unknown-module.ts';
import { isLoadable } from '#protocol/modules.ts';
import type { PageRequests } from './serve.ts';

/** Gives a library by the name that cells import it by, each loaded once. */
export type Load = (name: string) => Promise<Record<string, unknown>>;

/** How a realm imports a library. @param load gives others that it needs */
export type ImportModule = (name: string, page: PageRequests, load: Load) => Promise<Record<string, unknown>>;

export function loadWith(importModule: ImportModule): (page: PageRequests) => Load {
	return (page) => {
		const load: Load = onceEach(async (name) => {
			if (!isLoadable(name)) throw new Error(unknownModuleMessage(name));
			return importModule(name, page, load);
		});
		return load;
	};
}
