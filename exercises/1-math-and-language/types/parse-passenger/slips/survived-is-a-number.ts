// feedback: true or false
function parsePassenger(record: any) {
	return {
		...record,
		id: Number(record.id),
		survived: Number(record.survived),
		pclass: Number(record.pclass),
		age: record.age === '' ? null : Number(record.age),
		fare: record.fare === '' ? null : Number(record.fare),
		embarked: record.embarked || null
	};
}
