/** Stryker's report as a table: how many changes of each file the tests notice. */

/** The parts that are used of Stryker's JSON report. */
export interface MutationReport {
	files: Record<string, { mutants: { status: string }[] }>;
}

/** A change that makes a test run for ever is noticed. One that does not even compile is no change. */
const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

const introduction = `# How much the tests of the grading core notice

Made by \`npm run stryker\`, not by hand. Stryker changes the code in one place at a time (\`<\` for \`<=\`, a condition that is
always true, an empty text) and runs the tests of grading; the score is the share of the changes that make one fail.
`;

export function toTable({ files }: MutationReport): string {
	const rows = Object.entries(files)
		.map(([path, { mutants }]) => ({ path, ...countMutants(mutants) }))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const sum = (key: 'all' | 'killed') => rows.reduce((total, row) => total + row[key], 0);
	return [
		introduction,
		'| file | changes | noticed | score |',
		'| --- | ---: | ---: | ---: |',
		...rows.map((row) => toRow(`\`${row.path}\``, row)),
		toRow('all', { all: sum('all'), killed: sum('killed') }),
		''
	].join('\n');
}

interface Counts {
	all: number;
	killed: number;
}

function countMutants(mutants: readonly { status: string }[]): Counts {
	const killed = mutants.filter(({ status }) => noticed.includes(status)).length;
	const alive = mutants.filter(({ status }) => unnoticed.includes(status)).length;
	return { all: killed + alive, killed };
}

function toRow(name: string, { all, killed }: Counts): string {
	return `| ${name} | ${all} | ${killed} | ${((100 * killed) / all).toFixed(1)} % |`;
}
