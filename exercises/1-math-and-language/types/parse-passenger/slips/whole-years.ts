// feedback: fractions
function parsePassenger(record: any) {
	return {
		...record,
		id: parseInt(record.id),
		survived: record.survived === '1',
		pclass: parseInt(record.pclass),
		age: record.age === '' ? null : parseInt(record.age),
		fare: record.fare === '' ? null : parseInt(record.fare),
		embarked: record.embarked || null
	};
}
