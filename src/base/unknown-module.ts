import { learnerModules } from '#protocol/modules.ts';
import { cannotImport } from '#words/modules.ts';

/** What the message says when a cell imports something that it cannot have. */
export const unknownModuleMessage = (name: string): string => cannotImport(name, Object.keys(learnerModules));
