// Written by datasets/write-catalogue.ts from the dataset.yaml files. Change those.

export const tableNames = [
	'breast-cancer',
	'churn',
	'diabetes',
	'iris',
	'movies',
	'ratings',
	'penguins',
	'reviews',
	'titanic',
	'titanic-leakage',
	'titanic-messy',
	'tweets',
	'wine'
] as const;

export const imageSetNames = ['digits', 'fashion-mnist', 'mnist'] as const;

/** One row of `datasets/breast-cancer/breast-cancer.csv`. */
export interface Biopsy {
	/** Number of the row in this file. */
	id: number;
	/** Mean over the nuclei: distance from the centre to the edge. */
	meanRadius: number;
	/** Mean over the nuclei: variation of the grey values. */
	meanTexture: number;
	/** Mean over the nuclei: perimeter. */
	meanPerimeter: number;
	/** Mean over the nuclei: area. */
	meanArea: number;
	/** Mean over the nuclei: local variation of the radius. */
	meanSmoothness: number;
	/** Mean over the nuclei: perimeter² / area − 1. */
	meanCompactness: number;
	/** Mean over the nuclei: depth of the concave parts of the outline. */
	meanConcavity: number;
	/** Mean over the nuclei: number of concave parts of the outline. */
	meanConcavePoints: number;
	/** Mean over the nuclei: symmetry. */
	meanSymmetry: number;
	/** Mean over the nuclei: fractal dimension of the outline. */
	meanFractalDimension: number;
	/** Standard error: distance from the centre to the edge. */
	errorRadius: number;
	/** Standard error: variation of the grey values. */
	errorTexture: number;
	/** Standard error: perimeter. */
	errorPerimeter: number;
	/** Standard error: area. */
	errorArea: number;
	/** Standard error: local variation of the radius. */
	errorSmoothness: number;
	/** Standard error: perimeter² / area − 1. */
	errorCompactness: number;
	/** Standard error: depth of the concave parts of the outline. */
	errorConcavity: number;
	/** Standard error: number of concave parts of the outline. */
	errorConcavePoints: number;
	/** Standard error: symmetry. */
	errorSymmetry: number;
	/** Standard error: fractal dimension of the outline. */
	errorFractalDimension: number;
	/** Mean of the three largest values: distance from the centre to the edge. */
	worstRadius: number;
	/** Mean of the three largest values: variation of the grey values. */
	worstTexture: number;
	/** Mean of the three largest values: perimeter. */
	worstPerimeter: number;
	/** Mean of the three largest values: area. */
	worstArea: number;
	/** Mean of the three largest values: local variation of the radius. */
	worstSmoothness: number;
	/** Mean of the three largest values: perimeter² / area − 1. */
	worstCompactness: number;
	/** Mean of the three largest values: depth of the concave parts of the outline. */
	worstConcavity: number;
	/** Mean of the three largest values: number of concave parts of the outline. */
	worstConcavePoints: number;
	/** Mean of the three largest values: symmetry. */
	worstSymmetry: number;
	/** Mean of the three largest values: fractal dimension of the outline. */
	worstFractalDimension: number;
	/** What the biopsy showed. */
	diagnosis: 'benign' | 'malignant';
}

/** One row of `datasets/churn/churn.csv`. */
export interface Customer {
	/** Number of the row in this file. */
	id: number;
	/** Whether the customer is a woman. 1 is yes. */
	female: 0 | 1;
	/** Whether they are 65 or older. 1 is yes. */
	seniorCitizen: 0 | 1;
	/** Whether they live with a partner. 1 is yes. */
	partner: 0 | 1;
	/** Whether they have dependents. 1 is yes. */
	dependents: 0 | 1;
	/** How long they have been a customer, in months. */
	tenure: number;
	/** Whether they have a telephone line. 1 is yes. */
	phoneService: 0 | 1;
	/** Whether they have more than one line. */
	multipleLines: 'No' | 'No phone service' | 'Yes';
	/** Kind of internet connection. */
	internetService: 'DSL' | 'Fiber optic' | 'No';
	/** Extra: online security. */
	onlineSecurity: 'No' | 'No internet service' | 'Yes';
	/** Extra: online backup. */
	onlineBackup: 'No' | 'No internet service' | 'Yes';
	/** Extra: device protection. */
	deviceProtection: 'No' | 'No internet service' | 'Yes';
	/** Extra: technical support. */
	techSupport: 'No' | 'No internet service' | 'Yes';
	/** Extra: television. */
	streamingTv: 'No' | 'No internet service' | 'Yes';
	/** Extra: films. */
	streamingMovies: 'No' | 'No internet service' | 'Yes';
	/** How long the contract binds them. */
	contract: 'Month-to-month' | 'One year' | 'Two year';
	/** Whether bills come without paper. 1 is yes. */
	paperlessBilling: 0 | 1;
	/** How they pay. */
	paymentMethod:
		'Bank transfer (automatic)' | 'Credit card (automatic)' | 'Electronic check' | 'Mailed check';
	/** Price of a month, in dollars. */
	monthlyCharges: number;
	/** Paid so far, in dollars. */
	totalCharges: number | null;
	/** 1: they left last month. */
	churn: 0 | 1;
}

/** One row of `datasets/diabetes/diabetes.csv`. */
export interface DiabetesPatient {
	/** Number of the row in this file. */
	id: number;
	/** Age, in years. */
	age: number;
	/** Sex, in a code that the source does not explain. */
	sex: 1 | 2;
	/** Body mass index, in kg/m². */
	bmi: number;
	/** Average blood pressure, in mmHg. */
	bp: number;
	/** Total serum cholesterol, in mg/dl. */
	tc: number;
	/** Low-density lipoproteins, in mg/dl. */
	ldl: number;
	/** High-density lipoproteins, in mg/dl. */
	hdl: number;
	/** Total cholesterol over HDL. */
	tch: number;
	/** Possibly the logarithm of serum triglycerides. */
	ltg: number;
	/** Blood sugar, in mg/dl. */
	glu: number;
	/** Measure of how far the illness had gone one year later. */
	progression: number;
}

/** One image of `datasets/digits/digits.bin`. */
export interface Digit {
	/** Number of the image in this file. */
	id: number;
	/** Which of the 10 classes it shows. */
	label: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
	/** The class in words. */
	name: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
	/** 64 values from 0 to 16, row by row: 8 rows of 8. 0 is black. */
	pixels: Uint8Array;
}

/** One image of `datasets/fashion-mnist/fashion-mnist.bin`. */
export interface FashionImage {
	/** Number of the image in this file. */
	id: number;
	/** Which of the 10 classes it shows. */
	label: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
	/** The class in words. */
	name:
		| 'T-shirt or top'
		| 'Trouser'
		| 'Pullover'
		| 'Dress'
		| 'Coat'
		| 'Sandal'
		| 'Shirt'
		| 'Sneaker'
		| 'Bag'
		| 'Ankle boot';
	/** 784 values from 0 to 255, row by row: 28 rows of 28. 0 is black. */
	pixels: Uint8Array;
}

/** One row of `datasets/iris/iris.csv`. */
export interface Iris {
	/** Number of the row in this file. */
	id: number;
	/** Length of a sepal, in cm. */
	sepalLength: number;
	/** Width of a sepal, in cm. */
	sepalWidth: number;
	/** Length of a petal, in cm. */
	petalLength: number;
	/** Width of a petal, in cm. */
	petalWidth: number;
	/** Species of the flower. */
	species: 'setosa' | 'versicolor' | 'virginica';
}

/** One image of `datasets/mnist/mnist.bin`. */
export interface MnistImage {
	/** Number of the image in this file. */
	id: number;
	/** Which of the 10 classes it shows. */
	label: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
	/** The class in words. */
	name: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
	/** 784 values from 0 to 255, row by row: 28 rows of 28. 0 is black. */
	pixels: Uint8Array;
}

/** One row of `datasets/movies/movies.csv`. */
export interface Movie {
	/** Number of the film at MovieLens. */
	movieId: number;
	/** Title without the year. */
	title: string;
	/** Year of release. */
	year: number;
	/** Genres, with | between them. */
	genres: string;
}

/** One row of `datasets/movies/ratings.csv`. */
export interface Rating {
	/** Number of the person. */
	userId: number;
	/** Number of the film. */
	movieId: number;
	/** Stars. */
	rating: 0.5 | 1 | 1.5 | 2 | 2.5 | 3 | 3.5 | 4 | 4.5 | 5;
	/** When it was given, in days since 1970-01-01. */
	day: number;
}

/** One row of `datasets/penguins/penguins.csv`. */
export interface Penguin {
	/** Number of the row in this file. */
	id: number;
	/** Species. */
	species: 'Adelie' | 'Chinstrap' | 'Gentoo';
	/** Island where the nest was. */
	island: 'Biscoe' | 'Dream' | 'Torgersen';
	/** Length of the bill, in mm. */
	billLength: number | null;
	/** Depth of the bill, in mm. */
	billDepth: number | null;
	/** Length of a flipper, in mm. */
	flipperLength: number | null;
	/** Weight, in g. */
	bodyMass: number | null;
	/** Sex. */
	sex: 'female' | 'male' | null;
	/** Year of the study. */
	year: 2007 | 2008 | 2009;
}

/** One row of `datasets/reviews/reviews.csv`. */
export interface Review {
	/** Number of the row in this file. */
	id: number;
	/** Where the review stood. */
	site: 'amazon' | 'imdb' | 'yelp';
	/** What the sentence feels. */
	label: 'negative' | 'positive';
	/** The sentence. */
	text: string;
}

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

/** One row of `datasets/titanic-messy/export.csv`. */
export interface MessyPassenger {
	/** Number of the passenger in titanic.csv. */
	id: number | null;
	/** Surname, title and given names. */
	'Full Name': string;
	/** Sex. */
	SEX: string | null;
	/** Age in years. */
	'age ': string | null;
	/** Price of the whole ticket in pounds. */
	'Ticket Fare': string | null;
	/** Port where they boarded. */
	Port: string | null;
	/** Whether they survived. */
	'Survived?': string | null;
	/** Day on which their port was left. */
	boarded: string | null;
}

/** One row of `datasets/tweets/tweets.csv`. */
export interface Post {
	/** Number of the row in this file. */
	id: number;
	/** Who wrote it, an invented person or organisation. */
	author: string;
	/** What it is about. */
	topic:
		| 'banking'
		| 'books'
		| 'cars'
		| 'coding'
		| 'coffee'
		| 'council'
		| 'exams'
		| 'fashion'
		| 'film'
		| 'flights'
		| 'football'
		| 'gadgets'
		| 'games'
		| 'garden'
		| 'health'
		| 'jobs'
		| 'music'
		| 'neighbours'
		| 'office'
		| 'parcels'
		| 'parenting'
		| 'pets'
		| 'renting'
		| 'restaurants'
		| 'running'
		| 'science'
		| 'series'
		| 'software'
		| 'trains'
		| 'weather';
	/** When, in UTC. */
	time: string;
	/** The post. */
	text: string;
	/** What its author feels. */
	label: 'negative' | 'neutral' | 'positive';
	/** What the first rater says. */
	raterA: 'negative' | 'neutral' | 'positive';
	/** What the second rater says. */
	raterB: 'negative' | 'neutral' | 'positive';
	/** What makes it hard or easy to read, with spaces between. */
	traits: string | null;
}

/** One row of `datasets/wine/wine.csv`. */
export interface Wine {
	/** Number of the row in this file. */
	id: number;
	/** Alcohol, in percent by volume. */
	alcohol: number;
	/** Malic acid, in g/l. */
	malicAcid: number;
	/** Ash, in g/l. */
	ash: number;
	/** Alcalinity of the ash. */
	alcalinityOfAsh: number;
	/** Magnesium, in mg/l. */
	magnesium: number;
	/** Phenols in all. */
	totalPhenols: number;
	/** Flavanoids, which are phenols. */
	flavanoids: number;
	/** Other phenols. */
	nonflavanoidPhenols: number;
	/** Proanthocyanins. */
	proanthocyanins: number;
	/** Intensity of the colour. */
	colorIntensity: number;
	/** Hue of the colour. */
	hue: number;
	/** Absorbance at 280 nm over that at 315 nm, of the diluted wine. */
	od280: number;
	/** Proline, an amino acid, in mg/l. */
	proline: number;
	/** Which of three cultivars the grapes are. */
	cultivar: 0 | 1 | 2;
}

/** The type of one row, by the name of the data set. */
export interface RowTypes {
	'breast-cancer': Biopsy;
	churn: Customer;
	diabetes: DiabetesPatient;
	digits: Digit;
	'fashion-mnist': FashionImage;
	iris: Iris;
	mnist: MnistImage;
	movies: Movie;
	ratings: Rating;
	penguins: Penguin;
	reviews: Review;
	titanic: Passenger;
	'titanic-leakage': PassengerLeakage;
	'titanic-messy': MessyPassenger;
	tweets: Post;
	wine: Wine;
}
