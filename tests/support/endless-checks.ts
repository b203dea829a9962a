/** A task whose own checks never end: a fault of an author's that must not hang the page. */
import { grade } from 'stagecoach/grading';

export default grade(({ check }) => [check('never ends', () => new Promise(() => undefined))]);
