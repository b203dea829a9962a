/** Arguments that the grader cannot make itself: the learner's worker makes them from these. */

export interface TensorMarker {
	$make: 'tensor';
	values: number[];
	shape: number[];
	dtype: 'float32' | 'int32' | 'bool';
}

/** A web request, for a function that answers them. */
export interface RequestMarker {
	$make: 'request';
	method: string;
	/** A path, or a whole address. */
	url: string;
	headers: Record<string, string>;
	body?: string;
}

export interface FrameMarker {
	$make: 'frame';
	columns: string[];
	rows: (string | number | boolean | null)[][];
}
