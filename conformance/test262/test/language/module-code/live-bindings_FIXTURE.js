export let count = 0;
let name = 'as it was';
export { name as renamed };
export default name;
export function increment() {
  count++;
  name = 'changed';
}
