// feedback: still texts
function parsePassenger(record: any): any {
	return {
		...record,
		id: Number(record.id),
		survived: record.survived === '1',
		pclass: Number(record.pclass),
		age: record.age || null,
		fare: record.fare || null,
		embarked: record.embarked || null
	};
}
