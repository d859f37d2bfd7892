export const same = 'c';
