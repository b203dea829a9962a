/** What each problem learns from: 'supervised', 'unsupervised' or 'reinforcement'. */
const kinds = {
	houses: 'supervised', // the prices are the answers: a regression
	customers: 'unsupervised', // groups, and nobody can say which is right
	chess: 'reinforcement', // moves, and a reward at the end
	tumours: 'supervised', // the doctors' judgements are the answers: a classification
	lift: 'reinforcement', // where it waits changes what it sees next
	cards: 'unsupervised', // rows alone: find the outliers
	tweets: 'supervised', // it does not matter who wrote the answers down
	genes: 'unsupervised' // fewer dimensions, and no target
};
kinds;
