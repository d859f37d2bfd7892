export * from './star-exports-a_FIXTURE.js';
export * from './star-exports-b_FIXTURE.js';
export * as left from './star-exports-a_FIXTURE.js';
export const mine = 'own';
