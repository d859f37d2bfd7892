export const a = 'of a', onlyA = 1, clash = 1, mine = 'a';
export { same } from './star-exports-c_FIXTURE.js';
export default 1;
export { a as clashing };
