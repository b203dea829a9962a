// feedback: travelled free
function parsePassenger(record: any) {
	return {
		...record,
		id: Number(record.id),
		survived: record.survived === '1',
		pclass: Number(record.pclass),
		age: Number(record.age) || null,
		fare: Number(record.fare) || null,
		embarked: record.embarked || null
	};
}
