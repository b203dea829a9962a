export { CountVectorizer, type CountVectorizerOptions } from './count-vectorizer.ts';
export { TfidfVectorizer, type TfidfVectorizerOptions } from './tfidf-vectorizer.ts';
