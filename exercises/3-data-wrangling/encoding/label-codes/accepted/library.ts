import * as ml from 'stagecoach/ml';

function labelCodes(values: string[]): { classes: string[]; codes: number[] } {
	if (values.length === 0) return { classes: [], codes: [] };
	const encoder = new ml.LabelEncoder<string>().fit(values);
	return { classes: [...encoder.classes_], codes: [...encoder.transform(values)] };
}
