// Written by datasets/write-catalogue.ts from the dataset.yaml files. Change those.
import type { DataSet } from '#protocol/data-set.ts';
import type { DataSetName } from './names.ts';

export const catalogue: Readonly<Record<DataSetName, DataSet>> = {
	'breast-cancer': {
		kind: 'table',
		file: 'breast-cancer/breast-cancer.csv',
		sha256: '1d576e036c0c54087f0af992e275b5c8d02691817170bd06f0828a2851e4d985',
		rows: 569,
		split: { testSize: 0.25, seed: 0 },
		target: 'diagnosis',
		columns: {
			id: 'integer',
			meanRadius: 'number',
			meanTexture: 'number',
			meanPerimeter: 'number',
			meanArea: 'number',
			meanSmoothness: 'number',
			meanCompactness: 'number',
			meanConcavity: 'number',
			meanConcavePoints: 'number',
			meanSymmetry: 'number',
			meanFractalDimension: 'number',
			errorRadius: 'number',
			errorTexture: 'number',
			errorPerimeter: 'number',
			errorArea: 'number',
			errorSmoothness: 'number',
			errorCompactness: 'number',
			errorConcavity: 'number',
			errorConcavePoints: 'number',
			errorSymmetry: 'number',
			errorFractalDimension: 'number',
			worstRadius: 'number',
			worstTexture: 'number',
			worstPerimeter: 'number',
			worstArea: 'number',
			worstSmoothness: 'number',
			worstCompactness: 'number',
			worstConcavity: 'number',
			worstConcavePoints: 'number',
			worstSymmetry: 'number',
			worstFractalDimension: 'number',
			diagnosis: 'string'
		}
	},
	churn: {
		kind: 'table',
		file: 'churn/churn.csv',
		sha256: '98b880d2d04bbd057da669ca84fb95affc4405ffbd4bd88730ce37dbda244a33',
		rows: 7043,
		split: { testSize: 0.2, seed: 0 },
		target: 'churn',
		columns: {
			id: 'integer',
			female: 'integer',
			seniorCitizen: 'integer',
			partner: 'integer',
			dependents: 'integer',
			tenure: 'integer',
			phoneService: 'integer',
			multipleLines: 'string',
			internetService: 'string',
			onlineSecurity: 'string',
			onlineBackup: 'string',
			deviceProtection: 'string',
			techSupport: 'string',
			streamingTv: 'string',
			streamingMovies: 'string',
			contract: 'string',
			paperlessBilling: 'integer',
			paymentMethod: 'string',
			monthlyCharges: 'number',
			totalCharges: 'number',
			churn: 'integer'
		}
	},
	diabetes: {
		kind: 'table',
		file: 'diabetes/diabetes.csv',
		sha256: 'abe2c008ed6a096c81282d6fef135d4f4f2c3053ef0a63518863ea0bf95ef123',
		rows: 442,
		split: { trainRows: 422 },
		target: 'progression',
		columns: {
			id: 'integer',
			age: 'integer',
			sex: 'integer',
			bmi: 'number',
			bp: 'number',
			tc: 'integer',
			ldl: 'number',
			hdl: 'number',
			tch: 'number',
			ltg: 'number',
			glu: 'integer',
			progression: 'integer'
		}
	},
	digits: {
		kind: 'images',
		file: 'digits/digits.bin',
		sha256: 'ab0ef0bef6cdf4546e765a8bebcef2e673260d6dc5f219e0525ad0cacae7969d',
		rows: 1797,
		split: { trainRows: 898 },
		width: 8,
		height: 8,
		bits: 8,
		white: 16,
		names: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
	},
	'fashion-mnist': {
		kind: 'images',
		file: 'fashion-mnist/fashion-mnist.bin',
		sha256: 'c3188f38947c7632db2b90547e943fd37f4ac4ce85b0fa92d009ab9db89c1d61',
		rows: 6000,
		split: { trainRows: 5000 },
		width: 28,
		height: 28,
		bits: 4,
		white: 255,
		names: [
			'T-shirt or top',
			'Trouser',
			'Pullover',
			'Dress',
			'Coat',
			'Sandal',
			'Shirt',
			'Sneaker',
			'Bag',
			'Ankle boot'
		]
	},
	iris: {
		kind: 'table',
		file: 'iris/iris.csv',
		sha256: '17a37e1dc64aa2a0b353b5aab4cab132a2845b1f43b381f2026cb96187e830cd',
		rows: 150,
		split: { testSize: 0.25, seed: 0 },
		target: 'species',
		columns: {
			id: 'integer',
			sepalLength: 'number',
			sepalWidth: 'number',
			petalLength: 'number',
			petalWidth: 'number',
			species: 'string'
		}
	},
	mnist: {
		kind: 'images',
		file: 'mnist/mnist.bin',
		sha256: '6b2a884e76315361c81df743684cfff3655177e034ff0b5f370d16396c8a86dc',
		rows: 6000,
		split: { trainRows: 5000 },
		width: 28,
		height: 28,
		bits: 4,
		white: 255,
		names: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
	},
	movies: {
		kind: 'table',
		file: 'movies/movies.csv',
		sha256: '65a495499600dfd9dbddca428f4f858a074bad4938eb33f73caa0e87f438aef1',
		rows: 1303,
		columns: { movieId: 'integer', title: 'string', year: 'integer', genres: 'string' }
	},
	ratings: {
		kind: 'table',
		file: 'movies/ratings.csv',
		sha256: 'bce0c623d2ae7552226dc78eb891cb236dd2c116c55b517a245cbf552fac1fcf',
		rows: 69104,
		split: { testSize: 0.2, seed: 0 },
		target: 'rating',
		columns: { userId: 'integer', movieId: 'integer', rating: 'number', day: 'integer' }
	},
	penguins: {
		kind: 'table',
		file: 'penguins/penguins.csv',
		sha256: 'a3879c4f2746cc84fa98a6fbe3bedc5240a892524f1ecd010b054b9ed8407761',
		rows: 344,
		split: { testSize: 0.25, seed: 0 },
		target: 'species',
		columns: {
			id: 'integer',
			species: 'string',
			island: 'string',
			billLength: 'number',
			billDepth: 'number',
			flipperLength: 'integer',
			bodyMass: 'integer',
			sex: 'string',
			year: 'integer'
		}
	},
	reviews: {
		kind: 'table',
		file: 'reviews/reviews.csv',
		sha256: '0daa3638ce98b0565e031e57e2ad3134d7549cb113e8f51d4d8003860980b515',
		rows: 3000,
		split: { testSize: 0.2, seed: 0 },
		target: 'label',
		columns: { id: 'integer', site: 'string', label: 'string', text: 'string' }
	},
	titanic: {
		kind: 'table',
		file: 'titanic/titanic.csv',
		sha256: 'e620feef4e4f0a531672db40ddcc713a3307e7275dfdf0661a60b859222a085c',
		rows: 1309,
		split: { testSize: 0.2, seed: 0 },
		target: 'survived',
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
		kind: 'table',
		file: 'titanic/leakage.csv',
		sha256: 'c4ed717b50904300217ad2de42f759cc8c61ab5912cb6c971383c1541f0301c1',
		rows: 1309,
		columns: { id: 'integer', boat: 'string', body: 'integer' }
	},
	'titanic-messy': {
		kind: 'table',
		file: 'titanic-messy/export.csv',
		sha256: '3cca2240f584f6cfd05e3ae6d78cc6e1b116824e26bff80587425b8dc59ed890',
		rows: 423,
		columns: {
			id: 'integer',
			'Full Name': 'string',
			SEX: 'string',
			'age ': 'string',
			'Ticket Fare': 'string',
			Port: 'string',
			'Survived?': 'string',
			boarded: 'string'
		}
	},
	tweets: {
		kind: 'table',
		file: 'tweets/tweets.csv',
		sha256: '29b337ff5f6c096564fb5612004549acdd7d0235c0013b6708c29c8013832424',
		rows: 2614,
		split: { testSize: 0.2, seed: 0, by: 'author' },
		target: 'label',
		columns: {
			id: 'integer',
			author: 'string',
			topic: 'string',
			time: 'string',
			text: 'string',
			label: 'string',
			raterA: 'string',
			raterB: 'string',
			traits: 'string'
		}
	},
	wine: {
		kind: 'table',
		file: 'wine/wine.csv',
		sha256: '31a44606c4ed99e53bd2a216dee2322c13eb740fae1ef2251b15a87ccf03fa1a',
		rows: 178,
		split: { testSize: 0.25, seed: 0 },
		target: 'cultivar',
		columns: {
			id: 'integer',
			alcohol: 'number',
			malicAcid: 'number',
			ash: 'number',
			alcalinityOfAsh: 'number',
			magnesium: 'integer',
			totalPhenols: 'number',
			flavanoids: 'number',
			nonflavanoidPhenols: 'number',
			proanthocyanins: 'number',
			colorIntensity: 'number',
			hue: 'number',
			od280: 'number',
			proline: 'integer',
			cultivar: 'integer'
		}
	}
};
