import type { DataFrame } from 'danfojs';
import { load } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	return pd.groupBy(passengers, ['sex', 'pclass']).agg({
		// size counts every row; count would leave out the rows whose value is missing.
		passengers: ['survived', 'size'],
		// The mean of zeros and ones is the share of the ones.
		rate: ['survived', 'mean'],
		// The mean skips unknown ages here and only here: the rows still count above.
		meanAge: ['age', 'mean']
	});
}

survivalTable(await load('titanic', { as: 'frame' }));
