import { nope } from './plain.cjs';
