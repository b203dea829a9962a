/** What the type checker says, where TypeScript's own sentences would mislead. Code stands between backticks. */

/** Owns a name: stands in the middle of a sentence. */
export const theCell = (id: string) => `the cell “${id}”`;
const didYouMean = (meant: string) => `Did you mean \`${meant}\`?`;
export const definedNowhere = (name: string, meant: string | undefined) =>
	`\`${name}\` is defined nowhere. ${meant ? didYouMean(meant) : 'Define it in this or another cell, or check its spelling.'}`;
export const notInThisModule = (name: string) => `There is no \`${name}\` in this module.`;
export const notInModule = (module: string, name: string, meant: string | undefined) =>
	`“${module}” has no \`${name}\`.${meant === undefined ? '' : ` ${didYouMean(meant)}`}`;
