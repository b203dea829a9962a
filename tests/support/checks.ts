/** Checks that tests of the notebook grade with: the grading worker imports this file as a task's `grade.ts`. */
import { grade } from 'stagecoach/grading';

interface Learner {
	double(value: number): number;
}

export default grade<Learner>(({ compare }) => [
	compare('double', { title: 'double(4) is 8', inputs: [[4], [-3]], expected: (value) => value * 2 })
]);
