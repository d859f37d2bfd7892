export default function greet() { return 'hello'; } export const extra = 1;
