export const x = 2, only2 = 2;
