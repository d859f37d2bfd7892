export const x = 1, only1 = 1;
