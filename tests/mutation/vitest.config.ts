import { defineConfig } from 'vitest/config';

/** The tests of the grading core alone, for Stryker, which runs them once for each change of it. */
export default defineConfig({ test: { include: ['tests/unit/grading/**/*.test.ts'] } });
