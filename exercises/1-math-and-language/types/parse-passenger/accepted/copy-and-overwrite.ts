function parsePassenger(record: Record<string, string>) {
	const parsed: Record<string, unknown> = { ...record };
	for (const column of ['id', 'pclass', 'age', 'fare']) {
		parsed[column] = record[column] ? +record[column] : null;
	}
	parsed['survived'] = record['survived'] !== '0';
	parsed['embarked'] = record['embarked'] || null;
	return parsed;
}
