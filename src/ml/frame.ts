/** What is read of a danfo frame: it is known by these members, not by import. */
export interface FrameRows {
	readonly $data: unknown;
	readonly columns: readonly string[];
	readonly values: unknown;
}

export function isFrame(X: unknown): X is FrameRows {
	return typeof X === 'object' && X !== null && '$data' in X && 'columns' in X;
}

/** The names of its columns, which a column called `columns` hides in a frame of danfo, but not in its field. */
export function namesOf(X: FrameRows): readonly string[] {
	return (X as { $columns?: readonly string[] }).$columns ?? X.columns;
}
