export const a = 1, Z = 2, $ = 3;
export default function () {}
