export const a = 'of b', onlyB = 1, clash = 2;
export * from './star-exports-c_FIXTURE.js';
export { a as clashing };
