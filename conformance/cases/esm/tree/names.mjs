export const of = 1, async = 2, using = 3;
const value = 4;
export { value as null, value as if, value as 'a string' };
export default async () => 5
