import { KNeighborsClassifier } from 'stagecoach/ml';

/** A centre is the only neighbour that is asked, and its label is its place. */
function assign(rows: number[][], centers: number[][]): number[] {
	if (rows.length === 0) return [];
	return new KNeighborsClassifier({ nNeighbors: 1 }).fit(centers, [...centers.keys()]).predict(rows);
}
