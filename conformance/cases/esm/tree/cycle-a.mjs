import { b } from './cycle-b.mjs'; export let a = 'a'; console.log('a sees', b); export function fa() { return 'fa'; }
