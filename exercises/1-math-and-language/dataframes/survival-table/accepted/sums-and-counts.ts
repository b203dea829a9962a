import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

// A mean is a sum divided by a count. Only the known ages count.
interface GroupSums {
	survivors: number;
	passengers: number;
	ages: number;
	knownAges: number;
}

function survivalTable(passengers: DataFrame): DataFrame {
	const sums = pd.groupBy(passengers, ['sex', 'pclass']).agg({
		survivors: ['survived', 'sum'],
		passengers: ['survived', 'count'],
		ages: ['age', 'sum'],
		knownAges: ['age', 'count']
	});
	const rated = pd.withColumn(sums, 'rate', (row: GroupSums) => row.survivors / row.passengers);
	const aged = pd.withColumn(rated, 'meanAge', (row: GroupSums) => row.ages / row.knownAges);
	return pd.select(aged, ['sex', 'pclass', 'passengers', 'rate', 'meanAge']);
}
