const _members: Record<string, string[]> = {
	supervised: ['houses', 'tumours', 'tweets'],
	unsupervised: ['customers', 'cards', 'genes'],
	reinforcement: ['chess', 'lift']
};
const kinds: Record<string, string> = {};
for (const [kind, problems] of Object.entries(_members)) {
	for (const problem of problems) kinds[problem] = kind;
}
