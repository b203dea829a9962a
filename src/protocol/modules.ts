/** The libraries that a cell may import, and which of the others each one needs first. */
export const learnerModules = {
	'@tensorflow/tfjs': [],
	danfojs: ['@tensorflow/tfjs'],
	'stagecoach/ml': [],
	'stagecoach/pd': ['danfojs'],
	'stagecoach/data': [],
	'stagecoach/display': []
} as const satisfies Record<string, readonly string[]>;

export type LearnerModule = keyof typeof learnerModules;

export function isLearnerModule(name: string): name is LearnerModule {
	return Object.hasOwn(learnerModules, name);
}

/** What the message says when a cell imports something else. */
export function unknownModuleMessage(name: string): string {
	const allowed = Object.keys(learnerModules).join(', ');
	return `“${name}” cannot be imported in a cell. These can: ${allowed}.`;
}
