/** What each problem learns from: 'supervised', 'unsupervised' or 'reinforcement'. */
const kinds = {
	houses: '', // TODO: one of the three words, here and below
	customers: '',
	chess: '',
	tumours: '',
	lift: '',
	cards: '',
	tweets: '',
	genes: ''
};
kinds;
