/** Arguments that the grader cannot make itself: the learner's worker makes them from these. */

export interface TensorMarker {
	$make: 'tensor';
	values: number[];
	shape: number[];
	dtype: 'float32' | 'int32' | 'bool';
}

export interface FrameMarker {
	$make: 'frame';
	columns: string[];
	rows: (string | number | boolean | null)[][];
}
