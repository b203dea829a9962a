function zScores(values: number[]): number[] {
	// TODO: say for each value how many standard deviations it lies above or below the mean.
	return [];
}
