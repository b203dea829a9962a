import * as ml from 'stagecoach/ml';

/** For each new row the mean chance of three models, fitted on the rows. */
function ensembleChances(rows: number[][], truths: number[], newRows: number[][]): number[] {
	// TODO: fit the three models, and return the mean of their chances.
	return [];
}
