// feedback: `Number('')` is 0
function parsePassenger(record: any) {
	return {
		...record,
		id: Number(record.id),
		survived: record.survived === '1',
		pclass: Number(record.pclass),
		age: Number(record.age),
		fare: Number(record.fare),
		embarked: record.embarked || null
	};
}
