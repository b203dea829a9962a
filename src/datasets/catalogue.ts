// Written by datasets/write-catalogue.ts from the dataset.yaml files. Change those.

/** One row of `datasets/titanic/titanic.csv`. */
export interface Passenger {
	/** Number of the passenger in this file. */
	id: number;
	/** 1 survived and 0 died. */
	survived: 0 | 1;
	/** Class of the ticket. */
	pclass: 1 | 2 | 3;
	/** Surname, title and given names. */
	name: string;
	/** Sex. */
	sex: 'female' | 'male';
	/** Age; a fraction for babies, in years. */
	age: number | null;
	/** Siblings and spouses aboard. */
	sibsp: number;
	/** Parents and children aboard. */
	parch: number;
	/** Number of the ticket. */
	ticket: string;
	/** Price of the whole ticket, in pounds. */
	fare: number | null;
	/** Cabins, the deck first: C22 C26. */
	cabin: string | null;
	/** Port where they boarded: Cherbourg, Queenstown or Southampton. */
	embarked: 'C' | 'Q' | 'S' | null;
	/** Home and destination. */
	homeDest: string | null;
}

/** One row of `datasets/titanic/leakage.csv`. */
export interface PassengerLeakage {
	/** Number of the passenger in titanic.csv. */
	id: number;
	/** Lifeboat of those who got into one. */
	boat: string | null;
	/** Number of the body of those who were recovered. */
	body: number | null;
}

/** The type of one row, by the name of the data set. */
export interface RowTypes {
	titanic: Passenger;
	'titanic-leakage': PassengerLeakage;
}

export const catalogue = {
	titanic: {
		title: 'Titanic passengers',
		source:
			'OpenML data set 40945 (Frank E. Harrell Jr. and Thomas Cason, Vanderbilt Biostatistics, "titanic3"), from the copy in Debian\'s python3-sklearn 1.2.1',
		licence: 'Public (as OpenML states it)',
		citation:
			'Frank E. Harrell Jr. and Thomas Cason, "Titanic" (titanic3), Department of Biostatistics, Vanderbilt University; OpenML data set 40945',
		file: 'titanic/titanic.csv',
		sha256: 'e620feef4e4f0a531672db40ddcc713a3307e7275dfdf0661a60b859222a085c',
		rows: 1309,
		columns: {
			id: 'integer',
			survived: 'integer',
			pclass: 'integer',
			name: 'string',
			sex: 'string',
			age: 'number',
			sibsp: 'integer',
			parch: 'integer',
			ticket: 'string',
			fare: 'number',
			cabin: 'string',
			embarked: 'string',
			homeDest: 'string'
		}
	},
	'titanic-leakage': {
		title: 'Titanic passengers',
		source:
			'OpenML data set 40945 (Frank E. Harrell Jr. and Thomas Cason, Vanderbilt Biostatistics, "titanic3"), from the copy in Debian\'s python3-sklearn 1.2.1',
		licence: 'Public (as OpenML states it)',
		citation:
			'Frank E. Harrell Jr. and Thomas Cason, "Titanic" (titanic3), Department of Biostatistics, Vanderbilt University; OpenML data set 40945',
		file: 'titanic/leakage.csv',
		sha256: 'c4ed717b50904300217ad2de42f759cc8c61ab5912cb6c971383c1541f0301c1',
		rows: 1309,
		columns: { id: 'integer', boat: 'string', body: 'integer' }
	}
} as const;
