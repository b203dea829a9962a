// feedback: port
function parsePassenger(record: any) {
	return {
		...record,
		id: Number(record.id),
		survived: record.survived === '1',
		pclass: Number(record.pclass),
		age: record.age === '' ? null : Number(record.age),
		fare: record.fare === '' ? null : Number(record.fare)
	};
}
