/** One line of the file: everything is a text. */
interface PassengerRecord {
	id: string;
	survived: string;
	pclass: string;
	name: string;
	age: string;
	fare: string;
	embarked: string;
}

interface ParsedPassenger {
	id: number;
	survived: boolean;
	pclass: number;
	name: string;
	age: number | null;
	fare: number | null;
	embarked: string | null;
}

function parsePassenger(record: PassengerRecord): ParsedPassenger {
	// TODO: the values below are made up. Read them from the record.
	return {
		id: Number(record.id),
		survived: false,
		pclass: 0,
		name: record.name,
		age: null,
		fare: null,
		embarked: null
	};
}

parsePassenger({
	id: '4',
	survived: '1',
	pclass: '2',
	name: 'Keane, Miss. Nora A',
	age: '',
	fare: '12.35',
	embarked: 'Q'
});
