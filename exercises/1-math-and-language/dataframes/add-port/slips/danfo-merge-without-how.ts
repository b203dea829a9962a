// feedback: without `how`
import * as dfd from 'danfojs';

function addPort(passengers: dfd.DataFrame, ports: dfd.DataFrame): dfd.DataFrame {
	return dfd.merge({ left: passengers, right: ports, on: ['embarked'] } as Parameters<typeof dfd.merge>[0]);
}
