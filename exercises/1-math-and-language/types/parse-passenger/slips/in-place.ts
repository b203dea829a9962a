// feedback: changed its argument
function parsePassenger(record: any) {
	record.id = Number(record.id);
	record.survived = record.survived === '1';
	record.pclass = Number(record.pclass);
	record.age = record.age === '' ? null : Number(record.age);
	record.fare = record.fare === '' ? null : Number(record.fare);
	record.embarked = record.embarked || null;
	return record;
}
