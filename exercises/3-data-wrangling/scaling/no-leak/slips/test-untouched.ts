// feedback: as they were
import * as ml from 'stagecoach/ml';

function standardiseParts(train: number[][], test: number[][]) {
	return { train: new ml.StandardScaler().fitTransform(train), test };
}
