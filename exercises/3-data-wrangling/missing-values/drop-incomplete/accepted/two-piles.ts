const dropIncomplete = <Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } => {
	const { whole = [], broken = [] } = Object.groupBy(rows, (row) =>
		columns.some((column) => row[column] === null) ? 'broken' : 'whole'
	);
	return { kept: whole, dropped: broken.length };
};
