// feedback: NaN
function parsePassenger(record: any) {
	return {
		...record,
		id: Number(record.id),
		survived: record.survived === '1',
		pclass: Number(record.pclass),
		age: parseFloat(record.age),
		fare: parseFloat(record.fare),
		embarked: record.embarked || null
	};
}
