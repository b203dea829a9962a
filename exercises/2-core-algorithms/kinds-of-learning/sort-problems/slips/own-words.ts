// feedback: one of the words
const kinds = {
	houses: 'regression',
	customers: 'clustering',
	chess: 'reinforcement',
	tumours: 'classification',
	lift: 'reinforcement',
	cards: 'unsupervised',
	tweets: 'classification',
	genes: 'unsupervised'
};
