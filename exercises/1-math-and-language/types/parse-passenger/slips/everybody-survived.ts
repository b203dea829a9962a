// feedback: Boolean('0')
function parsePassenger(record: any) {
	return {
		...record,
		id: Number(record.id),
		survived: Boolean(record.survived),
		pclass: Number(record.pclass),
		age: record.age === '' ? null : Number(record.age),
		fare: record.fare === '' ? null : Number(record.fare),
		embarked: record.embarked || null
	};
}
